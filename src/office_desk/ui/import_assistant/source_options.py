"""How a source is read: its format, encoding, separator, sheet, heading row, time zone and horizon."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from office_desk.display import display_day, display_number, visible_text
from office_desk.exchange.reading import Format, Reading, ReadOptions
from office_desk.ui.form.choice_editors import SteadyComboBox
from office_desk.ui.form.zone_editor import COMMON_ZONES
from office_desk.ui.import_assistant.source_words import (
    OFFERED_ENCODINGS,
    SEPARATORS,
    TEXT_FORMATS,
    WORKBOOKS,
    encoding_key,
    encoding_label,
    format_label,
    separator_label,
)
from office_desk.ui.look import tokens
from office_desk.ui.look.flow import FlowLayout
from office_desk.ui.look.text import SecondaryLabel, tooltip

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST_HEADING_ROWS = 20
_HORIZONS = (90, 365, 730, 1825)
_TABLES = frozenset({Format.CSV, Format.TSV, *WORKBOOKS})
_WITH_SEPARATOR = frozenset({Format.CSV, Format.TSV})
_NAMES = ("format", "encoding", "separator", "sheet", "header_row", "timezone", "until")


class SourceOptions(QWidget):
    """One box for each option that applies to what was read; each stands on what the reader found.

    Signals:
        changed: the person chose otherwise; name of an attribute of `ReadOptions`, and its value.
    """

    changed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._options = ReadOptions()
        self._language = "en"
        self._encodings_before: tuple[str, ...] = ()
        self.boxes: dict[str, QComboBox] = {}
        self._labels: dict[str, SecondaryLabel] = {}
        self._groups: dict[str, QWidget] = {}
        flow = FlowLayout(self, spacing=tokens.SPACE)
        for name in _NAMES:
            flow.addWidget(self._make(name))
        self._retranslate()

    def _make(self, name: str) -> QWidget:
        group = QWidget(self)
        label, box = SecondaryLabel("", group), SteadyComboBox(group)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMaximumWidth(tokens.CARD_WIDTH)
        label.setBuddy(box)
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, tokens.SPACE, 0)
        row.setSpacing(tokens.SPACE_TIGHT)
        row.addWidget(label)
        row.addWidget(box)
        box.activated.connect(lambda _: self.changed.emit(name, box.currentData()))
        self.boxes[name], self._labels[name], self._groups[name] = box, label, group
        return group

    def begin(self) -> None:
        """Another source comes: nothing is known of its encodings."""
        self._encodings_before = ()

    def show_reading(self, reading: Reading | None, options: ReadOptions, language: str, *, is_text: bool) -> None:
        """Offer what applies to the reading; after a failure what might help, which is to read it otherwise."""
        self._reading, self._options, self._language = reading, options, language
        form = reading.format if reading else options.format
        is_workbook = form in WORKBOOKS
        self._offer("format", not is_workbook, self._formats(form, is_text), form)
        encoding = encoding_key(reading.encoding if reading else options.encoding)
        self._offer("encoding", not is_text and not is_workbook, self._encodings(encoding), encoding)
        separator = reading.separator if reading else options.separator
        has_separator = form in _WITH_SEPARATOR
        self._offer("separator", has_separator, _pairs((*SEPARATORS, separator), separator_label), separator)
        sheets = reading.sheets if reading else ()
        self._offer("sheet", len(sheets) > 1, _pairs(sheets, visible_text), reading.sheet if reading else "")
        header = reading.header_row if reading else options.header_row
        self._offer("header_row", form in _TABLES, self._rows(header), header)
        is_calendar = form is Format.ICALENDAR
        zones = _pairs((*COMMON_ZONES, options.timezone), str)
        self._offer("timezone", is_calendar, zones, options.timezone)
        until = reading.until if reading else options.until
        self._offer("until", is_calendar, self._horizons(until), until)

    def _offer(self, name: str, applies: bool, choices: Iterable[tuple[Any, str]], chosen: Any) -> None:
        box = self.boxes[name]
        self._groups[name].setVisible(applies)
        if not applies:
            return
        box.blockSignals(True)
        box.clear()
        for value, text in choices:
            box.addItem(text, value)
        values = [box.itemData(position) for position in range(box.count())]
        box.setCurrentIndex(values.index(chosen) if chosen in values else -1)
        box.blockSignals(False)
        box.setToolTip(tooltip(box.currentText()))

    def _formats(self, form: Format | None, is_text: bool) -> list[tuple[Any, str]]:
        known = dict.fromkeys((*([form] if form else []), *TEXT_FORMATS))
        return [(one, format_label(one)) for one in known if is_text or one is not Format.TEXT or one is form]

    def _encodings(self, encoding: str) -> list[tuple[Any, str]]:
        """The likely ones of the first reading first; in that order they stay, whatever is chosen."""
        likely = [encoding_key(one) for one in (self._reading.encodings if self._reading else ())]
        keys = dict.fromkeys(one for one in (*self._encodings_before, *likely, *OFFERED_ENCODINGS, encoding) if one)
        if self._reading is not None:
            self._encodings_before = tuple(keys)
        return [(one, encoding_label(one)) for one in keys]

    def _rows(self, header: int | None) -> list[tuple[Any, str]]:
        known = dict.fromkeys((0, *range(1, _MOST_HEADING_ROWS + 1), *([header] if header else [])))
        none = self.tr("None: the first row is data")
        row = self.tr("Row {number}")
        return [(one, row.replace("{number}", display_number(one, self._language)) if one else none) for one in known]

    def _horizons(self, until: date | None) -> list[tuple[Any, str]]:
        days = {date.today() + timedelta(days=one) for one in _HORIZONS}
        if until is not None:
            days.add(until)
        return [(day, display_day(day, self._language)) for day in sorted(days)]

    def _retranslate(self) -> None:
        texts = {
            "format": self.tr("Read as"),
            "encoding": self.tr("Encoding"),
            "separator": self.tr("Separator"),
            "sheet": self.tr("Sheet"),
            "header_row": self.tr("Headings"),
            "timezone": self.tr("Time zone of times without one"),
            "until": self.tr("Repeated events until"),
        }
        for box in self.boxes.values():
            box.setPlaceholderText(self.tr("Found by itself"))
        for name, text in texts.items():
            self._labels[name].setText(text)
            self.boxes[name].setAccessibleName(text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _pairs(values: Iterable[str], word: Any) -> list[tuple[Any, str]]:
    return [(one, word(one)) for one in dict.fromkeys(values) if one]
