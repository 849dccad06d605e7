"""XLSX (ECMA-376), row by row, so that a long list takes no more memory than a short one.

Every text is written as a string cell, never as a formula, number or link, and its column has the format of text: so
a phone number keeps its plus and its zeros also when somebody edits the cell.
"""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from office_desk.exchange.sheets.row_markup import LONGEST_TEXT, RowMarkup
from office_desk.exchange.sheets.sheet import Sheet
from office_desk.model.errors import Refused

if TYPE_CHECKING:
    from xlsxwriter import Workbook

MOST_ROWS = 1_048_575
"""Rows below the headings."""

_TEXT = 49
"""The number of the built-in format of text (18.8.30)."""
_DAY, _MOMENT = "yyyy-mm-dd", "yyyy-mm-dd hh:mm"
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_LONGEST_NAME = 31


def write_workbook(sheet: Sheet, path: Path) -> int:
    """Write a list as a workbook of one sheet and answer how many rows it has.

    Raises:
        Refused: a text is too long for a cell, or there are too many records.
        OSError: the file cannot be written.
    """
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    output = _Output(path)
    book = Workbook(output, {"constant_memory": True})
    try:
        count = _write(book, sheet)
        book.close()
    except FileCreateError as error:
        raise error.args[0] if error.args and isinstance(error.args[0], OSError) else error from None
    finally:
        _let_go(book)
        output.close()
    output.check()
    return count


class _Output:
    """The file on the disk, which keeps quiet when it cannot be written and says so at the end.

    XlsxWriter leaves its archive open when a write fails, so that neither the file could be removed on every system
    nor the disk be let go; so it writes on, into nothing.
    """

    def __init__(self, path: Path) -> None:
        self._file = path.open("wb", buffering=0)
        self._failure: OSError | None = None
        self.seekable = self._file.seekable

    def write(self, data: bytes) -> int:
        """Write all of it, or pretend to after a failure."""
        rest = memoryview(data)
        try:
            while rest and self._failure is None:
                rest = rest[self._file.write(rest) :]
        except OSError as error:
            self._failure = error
        return len(data)

    def seek(self, offset: int, whence: int = 0) -> int:
        """Go to a place in the file."""
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """Where the next write goes."""
        return self._file.tell()

    def flush(self) -> None:
        """Nothing is held back."""

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def check(self) -> None:
        """Raise the OSError of the first write that failed."""
        if self._failure is not None:
            raise self._failure


def sheet_name(title: str) -> str:
    """A title as the name of a sheet: at most 31 characters, without those that stand for something in a reference."""
    name = _NOT_IN_A_NAME.sub(" ", title).strip("' ")[:_LONGEST_NAME].strip("' ")
    return name if name and name.casefold() != "history" else "Sheet1"


def _write(book: Workbook, sheet: Sheet) -> int:
    page = book.add_worksheet(sheet_name(sheet.name))
    heading = book.add_format({"bold": True, "bottom": 1})
    plain_text = book.add_format({"num_format": _TEXT})
    # A cell with the format of text that is longer than 255 characters shows as ##### in some versions.
    long_text = book.add_format({"valign": "top"})
    day = book.add_format({"num_format": _DAY, "align": "left"})
    moment = book.add_format({"num_format": _MOMENT, "align": "left"})
    page.freeze_panes(1, 0)
    formats = [long_text if column.is_long else plain_text for column in sheet.columns]
    markup = RowMarkup(page, formats, day, moment)
    markup.write_headings(sheet.headings, heading)
    typed = [column.typed for column in sheet.columns]
    count = 0
    for row in sheet.rows:
        count += 1
        if count > MOST_ROWS:
            raise Refused("too_many_rows", limit=MOST_ROWS)
        zone = row.zone
        too_long = markup.write(count, [cell(value, zone) for cell, value in zip(typed, row.values, strict=True)])
        if too_long is not None:
            raise Refused(
                "too_long_for_a_cell", title=row.title, name=sheet.columns[too_long].heading, limit=LONGEST_TEXT
            )
    for number, (width, column) in enumerate(zip(markup.widths.chosen(), sheet.columns, strict=True)):
        page.set_column(number, number, width, formats[number] if column.is_text else None)
    if count:
        page.autofilter(0, 0, count, len(sheet.columns) - 1)
        page.ignore_errors({"number_stored_as_text": f"A2:XFD{count + 1}"})
    return count


def _let_go(book: Workbook) -> None:
    """Close what a workbook that was given up has open; by itself it would try to finish the file."""
    if book.fileclosed:
        return
    book.fileclosed = True
    for page in book.worksheets():
        with suppress(OSError, AttributeError):
            page.row_data_fh.close()
        with suppress(OSError, TypeError):
            Path(page.row_data_filename).unlink()
