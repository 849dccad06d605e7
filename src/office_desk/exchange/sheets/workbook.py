"""XLSX (ECMA-376), row by row, so that a long list takes no more memory than a short one.

Every text is written as a string cell, never as a formula, number or link, and its column has the format of text: so
a phone number keeps its plus and its zeros also when somebody edits the cell.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from office_desk.exchange.sheets.sheet import Sheet, SheetRow
from office_desk.exchange.sheets.widths import ColumnWidths
from office_desk.model.errors import Refused

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

LONGEST_TEXT = 32_767
"""UTF-16 units in a cell; Excel's own limit."""
MOST_ROWS = 1_048_575
"""Rows below the headings."""

_DAY, _MOMENT = "yyyy-mm-dd", "yyyy-mm-dd hh:mm"
_DAY_WIDTH, _MOMENT_WIDTH = 10, 16
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

    book = Workbook(
        str(path),
        {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False},
    )
    try:
        count = _Writer(book, sheet).write(sheet.rows)
        book.close()
    except FileCreateError as error:
        raise error.args[0] if error.args and isinstance(error.args[0], OSError) else error from None
    finally:
        _let_go(book)
    return count


def sheet_name(title: str) -> str:
    """A title as the name of a sheet: at most 31 characters, without those that stand for something in a reference."""
    name = _NOT_IN_A_NAME.sub(" ", title).strip("' ")[:_LONGEST_NAME].strip("' ")
    return name if name and name.casefold() != "history" else "Sheet1"


class _Writer:
    """Puts rows into the one sheet of a new workbook."""

    def __init__(self, book: Workbook, sheet: Sheet) -> None:
        self._sheet = sheet
        self._page: Worksheet = book.add_worksheet(sheet_name(sheet.name))
        self._heading: Format = book.add_format({"bold": True, "bottom": 1})
        self._text: Format = book.add_format({"num_format": "@"})
        # A cell with the format of text that is longer than 255 characters shows as ##### in some versions.
        self._long: Format = book.add_format({"valign": "top"})
        self._day: Format = book.add_format({"num_format": _DAY, "align": "left"})
        self._moment: Format = book.add_format({"num_format": _MOMENT, "align": "left"})
        self._formats = [self._long if column.is_long else self._text for column in sheet.columns]
        self._widths = ColumnWidths(sheet.headings)

    def write(self, rows: Iterable[SheetRow]) -> int:
        """Write headings and rows; answers how many rows there were."""
        page, sheet = self._page, self._sheet
        for number, heading in enumerate(sheet.headings):
            page.write_string(0, number, heading, self._heading)
        page.freeze_panes(1, 0)
        typed = [column.typed for column in sheet.columns]
        count = 0
        for row in rows:
            count += 1
            if count > MOST_ROWS:
                raise Refused("too_many_rows", limit=MOST_ROWS)
            zone = row.zone
            for number, (cell_of, value) in enumerate(zip(typed, row.values, strict=True)):
                cell = cell_of(value, zone)
                if cell is not None:
                    self._put(row, count, number, cell)
        self._finish(count)
        return count

    def _put(self, row: SheetRow, line: int, number: int, cell: Any) -> None:
        page, widths = self._page, self._widths
        if isinstance(cell, str):
            if len(cell) > LONGEST_TEXT // 2 and len(cell.encode("utf-16-le", "surrogatepass")) > 2 * LONGEST_TEXT:
                heading = self._sheet.columns[number].heading
                raise Refused("too_long_for_a_cell", title=row.title, name=heading, limit=LONGEST_TEXT)
            page.write_string(line, number, cell, self._formats[number])
            widths.see(number, cell)
        elif isinstance(cell, datetime):
            page.write_datetime(line, number, cell, self._moment)
            widths.see_width(number, _MOMENT_WIDTH)
        elif isinstance(cell, date):
            page.write_datetime(line, number, cell, self._day)
            widths.see_width(number, _DAY_WIDTH)
        else:
            page.write_number(line, number, cell)
            widths.see_width(number, len(str(cell)))

    def _finish(self, count: int) -> None:
        """Tell the program what it needs to know of the sheet as a whole."""
        last = len(self._sheet.columns) - 1
        for number, width in enumerate(self._widths.chosen()):
            self._page.set_column(number, number, width)
        if count:
            self._page.autofilter(0, 0, count, last)
            self._page.ignore_errors({"number_stored_as_text": f"A2:XFD{count + 1}"})


def _let_go(book: Workbook) -> None:
    """Close what a workbook that was given up has open; by itself it would try to finish the file."""
    if book.fileclosed:
        return
    book.fileclosed = True
    for page in book.worksheets():
        with suppress(OSError, AttributeError):
            page.row_data_fh.close()
            Path(page.row_data_filename).unlink()
