"""The words of a source: formats, encodings, separators, and cells of a table as they are read."""

from __future__ import annotations

from datetime import date, datetime, time

from office_desk import labels
from office_desk.display import display_day, visible_text
from office_desk.exchange.reading import Format, Reading
from office_desk.exchange.table import Cell
from office_desk.language import QT_TRANSLATE_NOOP, translate
from office_desk.model.errors import Reason

_FORMATS = {
    Format.CSV: QT_TRANSLATE_NOOP("ImportSource", "Table as text (CSV)"),
    Format.TSV: QT_TRANSLATE_NOOP("ImportSource", "Table as text with tabs (TSV)"),
    Format.XLSX: QT_TRANSLATE_NOOP("ImportSource", "Workbook (XLSX)"),
    Format.XLS: QT_TRANSLATE_NOOP("ImportSource", "Workbook (XLS)"),
    Format.ODS: QT_TRANSLATE_NOOP("ImportSource", "Workbook (ODS)"),
    Format.VCARD: QT_TRANSLATE_NOOP("ImportSource", "Address book (vCard)"),
    Format.ICALENDAR: QT_TRANSLATE_NOOP("ImportSource", "Calendar (iCalendar)"),
    Format.JSON: QT_TRANSLATE_NOOP("ImportSource", "Office Desk (JSON)"),
    Format.TEXT: QT_TRANSLATE_NOOP("ImportSource", "Message or signature"),
}
TEXT_FORMATS = (Format.CSV, Format.TSV, Format.VCARD, Format.ICALENDAR, Format.JSON, Format.TEXT)
"""Formats that a text can be read as when it was taken for another."""
WORKBOOKS = frozenset({Format.XLSX, Format.XLS, Format.ODS})

_ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
    #: Encodings of old text files
    "gb18030": QT_TRANSLATE_NOOP("ImportSource", "Chinese simplified (GB18030)"),
    "cp950": QT_TRANSLATE_NOOP("ImportSource", "Chinese traditional (Big5)"),
    "cp1251": QT_TRANSLATE_NOOP("ImportSource", "Russian (Windows-1251)"),
    "koi8-r": QT_TRANSLATE_NOOP("ImportSource", "Russian (KOI8-R)"),
    "cp866": QT_TRANSLATE_NOOP("ImportSource", "Russian (DOS 866)"),
    "cp1252": QT_TRANSLATE_NOOP("ImportSource", "Western European (Windows-1252)"),
    "iso8859-15": QT_TRANSLATE_NOOP("ImportSource", "Western European (ISO 8859-15)"),
    "cp1250": QT_TRANSLATE_NOOP("ImportSource", "Central European (Windows-1250)"),
    "cp1253": QT_TRANSLATE_NOOP("ImportSource", "Greek (Windows-1253)"),
    "cp1254": QT_TRANSLATE_NOOP("ImportSource", "Turkish (Windows-1254)"),
    "cp1255": QT_TRANSLATE_NOOP("ImportSource", "Hebrew (Windows-1255)"),
    "cp1256": QT_TRANSLATE_NOOP("ImportSource", "Arabic (Windows-1256)"),
    "cp874": QT_TRANSLATE_NOOP("ImportSource", "Thai (Windows-874)"),
    "cp932": QT_TRANSLATE_NOOP("ImportSource", "Japanese (Shift JIS)"),
    "cp949": QT_TRANSLATE_NOOP("ImportSource", "Korean (EUC-KR)"),
}
OFFERED_ENCODINGS = ("utf-8", "gb18030", "cp950", "cp1251", "koi8-r", "cp866", "utf-16", "cp1252", "cp932", "cp949")
"""What is offered of every text, in this order whatever was chosen."""
_SAME_ENCODINGS = {
    "windows-1251": "cp1251",
    "windows-1252": "cp1252",
    "gbk": "gb18030",
    "gb2312": "gb18030",
    "big5": "cp950",
    "shift-jis": "cp932",
    "euc-kr": "cp949",
    "iso-8859-15": "iso8859-15",
}
"""Names of codecs by which they are offered: one that holds all of a smaller one stands for both."""

_UNREADABLE = frozenset({"characters_unreadable", "calendar_unreadable_characters", "card_unreadable_characters"})

SEPARATORS = (",", ";", "\t", "|")
_SEPARATORS = {
    ",": QT_TRANSLATE_NOOP("ImportSource", "Comma ,"),
    ";": QT_TRANSLATE_NOOP("ImportSource", "Semicolon ;"),
    "\t": QT_TRANSLATE_NOOP("ImportSource", "Tab"),
    "|": QT_TRANSLATE_NOOP("ImportSource", "Bar |"),
}
LONGEST_CELL = 200


def format_label(form: Format) -> str:
    """Answer what a format is called: "Address book (vCard)"."""
    return translate("ImportSource", _FORMATS[form])


def encoding_key(codec: str) -> str:
    """Answer one name for the several that Python has for a codec."""
    name = codec.lower().replace("_", "-")
    return _SAME_ENCODINGS.get(name, name)


def encoding_label(codec: str) -> str:
    """Answer what an encoding is called; one without a name here as it stands."""
    known = _ENCODINGS.get(encoding_key(codec))
    return translate("ImportSource", known) if known else visible_text(codec)


def unreadable_sentences(reading: Reading) -> list[str]:
    """Answer what of a text could not be read in its encoding, one sentence for each way in which that shows."""
    found: dict[str, Reason] = {}
    for note in reading.notes:
        if note.code in _UNREADABLE:
            found.setdefault(note.code, note)
    return [labels.reason(_with_named_encoding(note)) for note in found.values()]


def other_notes(reading: Reading) -> list[Reason]:
    """Answer the notes on a source that are not told by `unreadable_sentences`."""
    return [note for note in reading.notes if note.code not in _UNREADABLE]


def _with_named_encoding(note: Reason) -> Reason:
    if "encoding" not in note.values:
        return note
    return Reason(note.code, {**note.values, "encoding": encoding_label(str(note.values["encoding"]))})


def separator_label(separator: str) -> str:
    """Answer what a separator is called; one without a name as the character itself."""
    known = _SEPARATORS.get(separator)
    return translate("ImportSource", known) if known else visible_text(separator)


def cell_text(cell: Cell, language: str) -> str:
    """Answer a cell on one line, as it was read: a number as it stands, a day in words."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        day = display_day(cell.date(), language)
        return day if cell.time() == time() else f"{day} {cell:%H:%M}"
    if isinstance(cell, date):
        return display_day(cell, language)
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    text = " ".join(visible_text(str(cell)[: 2 * LONGEST_CELL]).split())
    return text if len(text) <= LONGEST_CELL else f"{text[: LONGEST_CELL - 1]}…"
