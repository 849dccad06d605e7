"""The text of a cell as a person reads it, whatever type a spreadsheet gave it."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from office_desk.exchange.sheets.guard import unguarded
from office_desk.exchange.table import Cell

_UNSTORABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_WITHOUT_WIDTH = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_FORMULA_OF_TEXT = re.compile(r'=\s*"((?:[^"]|"")*)"')
"""How programs keep a spreadsheet from reading a phone number as a number: ="+79990000000"."""
_MOST_EXACT = 2**53
"""Up to here every whole number of a spreadsheet's cell is exact (IEEE 754 binary64)."""


def cell_text(cell: Cell) -> str:
    """The text of a cell: 13812345678.0 is "13812345678", a guard before or round a formula is taken off.

    Control characters, which could not be stored, are left out; line breaks stay.
    """
    if isinstance(cell, str):
        return _text(cell)
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, int | float):
        return _number(cell)
    return _moment(cell)


def exact_text(cell: Cell) -> str:
    """The text of a cell of the desk's own table: letter by letter, without the guard alone."""
    return unguarded(cell) if isinstance(cell, str) else cell_text(cell)


def visible_line(text: str) -> str:
    """A number or address without the characters of no width that messengers leave in a copied one."""
    return text if text.isascii() else _WITHOUT_WIDTH.sub("", text)


def one_line(text: str) -> str:
    """A text with its line breaks and tabs as single spaces."""
    return text if text.isprintable() else " ".join(text.split())


def _text(cell: str) -> str:
    text = cell.strip()
    if not text.isprintable():
        text = _UNSTORABLE.sub("", text).replace("\r\n", "\n").replace("\r", "\n").strip()
    if text.startswith("="):
        found = _FORMULA_OF_TEXT.fullmatch(text)
        return found[1].replace('""', '"').strip() if found else text
    return unguarded(text) if text.startswith("'") else text


def _number(cell: float) -> str:
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < _MOST_EXACT:
        return str(int(cell))
    return str(cell)


def _moment(cell: datetime | date | time | timedelta) -> str:
    if isinstance(cell, datetime):
        is_day = not (cell.hour or cell.minute or cell.second)
        return cell.date().isoformat() if is_day else cell.strftime("%Y-%m-%d %H:%M")
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, time):
        return cell.strftime("%H:%M")
    minutes = int(cell.total_seconds()) // 60
    return f"{minutes // 60}:{minutes % 60:02d}"
