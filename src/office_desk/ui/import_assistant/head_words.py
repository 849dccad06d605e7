"""What the heads of the assistant's steps say: what a step is called, and how it stands."""

from __future__ import annotations

from office_desk import labels
from office_desk.display import visible_text
from office_desk.exchange.reading import Format, Reading
from office_desk.labels.visible_text import shortened
from office_desk.language import translate
from office_desk.ui.import_assistant.import_run import ImportRun
from office_desk.ui.import_assistant.source_step import source_count
from office_desk.ui.import_assistant.source_words import encoding_label, format_label


def run_name(run: ImportRun) -> str:
    """Answer what a source is called in front of a person."""
    return shortened(run.source.name) if run.source.path else translate("ImportAssistant", "Pasted text")


def source_name(reading: Reading | None) -> str:
    """Answer what the first step is called."""
    is_text = reading is not None and reading.format is Format.TEXT
    return translate("ImportAssistant", "Text") if is_text else translate("ImportAssistant", "Source")


def columns_name() -> str:
    """Answer what the step of a table's columns is called."""
    return translate("ImportAssistant", "Columns")


def plan_name() -> str:
    """Answer what the last step is called."""
    return translate("ImportAssistant", "What will happen")


def guests_words(run: ImportRun, language: str) -> str:
    """Answer whose guests the people of a source are; "" for nobody's."""
    title = "" if run.guests.is_open else run.guests.title(language)
    return translate("ImportAssistant", "guests of “{event}”", event=shortened(title)) if title else ""


def source_summary(run: ImportRun) -> str:
    """Answer how the source was read: its format, sheet, length and encoding."""
    reading = run.reading
    if reading is None:
        return translate("ImportAssistant", "Reading…") if run.is_busy else ""
    sheet = visible_text(reading.sheet) if len(reading.sheets) > 1 else ""
    encoding = _encoding(reading) if run.source.path else ""
    return " · ".join(filter(None, (format_label(reading.format), sheet, _length(reading), encoding)))


def _length(reading: Reading) -> str:
    count = source_count(reading)
    if reading.table is None:
        return labels.count_label("", count)
    return translate("ImportAssistant", "%n row(s)", count)


def _encoding(reading: Reading) -> str:
    encoding = encoding_label(reading.encoding) if reading.encoding else ""
    if encoding and reading.encoding_is_guess:
        return translate("ImportAssistant", "{encoding}, guessed", encoding=encoding)
    return encoding
