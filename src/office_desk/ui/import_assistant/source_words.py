"""The words of a source: formats, encodings, separators, and cells of a table as they are read."""

from __future__ import annotations

from datetime import date, datetime, time

from office_desk.display import display_day, visible_text
from office_desk.exchange.reading import Format
from office_desk.exchange.table import Cell
from office_desk.language import QT_TRANSLATE_NOOP, translate

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
    "big5": QT_TRANSLATE_NOOP("ImportSource", "Chinese traditional (Big5)"),
    "cp1251": QT_TRANSLATE_NOOP("ImportSource", "Russian (Windows-1251)"),
    "koi8-r": QT_TRANSLATE_NOOP("ImportSource", "Russian (KOI8-R)"),
    "cp866": QT_TRANSLATE_NOOP("ImportSource", "Russian (DOS 866)"),
    "cp1252": QT_TRANSLATE_NOOP("ImportSource", "Western European (Windows-1252)"),
    "shift-jis": QT_TRANSLATE_NOOP("ImportSource", "Japanese (Shift JIS)"),
    "euc-kr": QT_TRANSLATE_NOOP("ImportSource", "Korean (EUC-KR)"),
}
OFFERED_ENCODINGS = ("utf-8", "gb18030", "big5", "cp1251", "koi8-r", "cp866", "utf-16", "cp1252", "shift-jis", "euc-kr")

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
    return {"windows-1251": "cp1251", "gbk": "gb18030", "gb2312": "gb18030"}.get(
        codec.lower().replace("_", "-"), codec.lower().replace("_", "-")
    )


def encoding_label(codec: str) -> str:
    """Answer what an encoding is called; one without a name here as it stands."""
    known = _ENCODINGS.get(encoding_key(codec))
    return translate("ImportSource", known) if known else visible_text(codec)


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
