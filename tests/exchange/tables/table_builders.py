"""Makes tables of every format for tests, and reads them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import xlsxwriter

from office_desk.exchange.reading import Reading, ReadOptions
from office_desk.exchange.table import Table
from office_desk.exchange.tables import read_table

DATA = Path(__file__).parents[1] / "data"
SHARED = Path(__file__).parents[4] / "shared"
"""Real and hostile files that lie beside the checkout on some machines."""

_FORMATS = ((datetime, "yyyy-mm-dd hh:mm:ss"), (date, "yyyy-mm-dd"), (time, "hh:mm"), (timedelta, "[h]:mm:ss"))


def reading_of(data: bytes | str, name: str = "list.csv", **options: Any) -> Reading:
    """What is read of a file with this content."""
    return read_table(data.encode() if isinstance(data, str) else data, name, ReadOptions(**options))


def table_of(data: bytes | str, name: str = "list.csv", **options: Any) -> Table:
    """The table in a file with this content."""
    table = reading_of(data, name, **options).table
    assert table is not None
    return table


def codes(reading: Reading) -> list[str]:
    """The codes of what was noticed about a source."""
    return [note.code for note in reading.notes]


def workbook(*rows: Sequence[Any], sheet: str = "Sheet1", at: tuple[int, int] = (0, 0)) -> bytes:
    """An XLSX file with one sheet, its first cell at this row and column, counted from 0."""
    return workbook_of(lambda book: write_rows(book, book.add_worksheet(sheet), rows, at))


def workbook_of(fill: Callable[[Any], object]) -> bytes:
    """An XLSX file that a function fills."""
    octets = io.BytesIO()
    with xlsxwriter.Workbook(octets, {"in_memory": True}) as book:
        fill(book)
    return octets.getvalue()


def write_rows(book: Any, sheet: Any, rows: Sequence[Sequence[Any]], at: tuple[int, int] = (0, 0)) -> None:
    """Write values as typed cells."""
    for number, row in enumerate(rows, at[0]):
        for column, value in enumerate(row, at[1]):
            shown = next((shown for kind, shown in _FORMATS if isinstance(value, kind)), "")
            if shown:
                sheet.write_datetime(number, column, value, book.add_format({"num_format": shown}))
            elif isinstance(value, str):
                sheet.write_string(number, column, value)
            elif value is not None:
                sheet.write(number, column, value)


def archive(entries: dict[str, bytes]) -> bytes:
    """A zip archive."""
    octets = io.BytesIO()
    with zipfile.ZipFile(octets, "w", zipfile.ZIP_DEFLATED) as written:
        for name, content in entries.items():
            written.writestr(name, content)
    return octets.getvalue()


def with_sheet(markup: bytes) -> bytes:
    """An XLSX file whose one sheet has this XML."""
    return replaced(workbook(["x"]), "xl/worksheets/sheet1.xml", markup)


def replaced(source: bytes, name: str, content: bytes) -> bytes:
    """The archive with another content of one entry."""
    with zipfile.ZipFile(io.BytesIO(source)) as read:
        return archive({**{entry: read.read(entry) for entry in read.namelist()}, name: content})
