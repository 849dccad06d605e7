"""XLSX, XLS and ODS: one sheet of a workbook as a table of typed cells."""

from __future__ import annotations

import io
import math
from itertools import islice
from typing import TYPE_CHECKING, Any, cast

from office_desk.exchange.reading import Format, Reading, ReadOptions
from office_desk.exchange.table import Cell
from office_desk.exchange.tables.archive_limits import check_archive
from office_desk.exchange.tables.headings import Row, table_of, without_empty_end
from office_desk.exchange.tables.merged_cells import MergedCells
from office_desk.model.errors import Refused

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

MAXIMUM_AREA = 12_000_000
"""Cells between the first and the last filled one: as many as a stray cell in the last row of ten columns makes."""
MAXIMUM_FILLED_CELLS = 5_000_000

_EXACT_FLOATS = 2.0**53


def read_workbook(data: bytes, name: str, format: Format, options: ReadOptions) -> Reading:
    """Read the chosen sheet, or the first that holds anything; hidden sheets come last.

    Raises Refused for a workbook that is damaged, locked by a password or too large, and for an unknown sheet.
    """
    if format is not Format.XLS:
        check_archive(data, name)
    workbook = _opened(data, name)
    sheets = _sheet_names(workbook)
    if options.sheet and options.sheet not in sheets:
        raise Refused("no_such_sheet", sheet=options.sheet, name=name)
    chosen, rows, numbers = _chosen_rows(workbook, options.sheet, name)
    if not rows:
        raise Refused("sheet_is_empty" if options.sheet else "source_is_empty", name=options.sheet or name)
    table, header_row, notes = table_of(rows, numbers, options.header_row, None)
    return Reading(name, format, sheets=sheets, sheet=chosen, header_row=header_row, table=table, notes=notes)


def _opened(data: bytes, name: str) -> CalamineWorkbook:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        return CalamineWorkbook.from_filelike(io.BytesIO(data))
    except PasswordError:
        raise Refused("workbook_encrypted", name=name) from None
    except CalamineError as error:
        raise _damaged(name, error) from None


def _damaged(name: str, error: Exception) -> Refused:
    """The refusal for what the library could not read; of ODS it names a password only in its text."""
    if "password" in str(error).lower() or "encrypt" in str(error).lower():
        return Refused("workbook_encrypted", name=name)
    return Refused("workbook_damaged", name=name)


def _sheet_names(workbook: CalamineWorkbook) -> tuple[str, ...]:
    """The sheets that can hold rows, in the order of the workbook."""
    from python_calamine import SheetTypeEnum

    return tuple(sheet.name for sheet in workbook.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet)


def _order_of_looking(workbook: CalamineWorkbook) -> list[str]:
    from python_calamine import SheetVisibleEnum

    hidden = {sheet.name for sheet in workbook.sheets_metadata if sheet.visible != SheetVisibleEnum.Visible}
    return sorted(_sheet_names(workbook), key=hidden.__contains__)


def _chosen_rows(workbook: CalamineWorkbook, chosen: str, name: str) -> tuple[str, list[Row], list[int]]:
    for title in (chosen,) if chosen else _order_of_looking(workbook):
        rows, numbers = _rows(_sheet(workbook, title, name), title)
        if rows:
            return title, rows, numbers
    return chosen, [], []


def _sheet(workbook: CalamineWorkbook, title: str, name: str) -> CalamineSheet:
    from python_calamine import CalamineError

    try:
        return workbook.get_sheet_by_name(title)
    except CalamineError as error:
        raise _damaged(name, error) from None


def _rows(sheet: CalamineSheet, title: str) -> tuple[list[Row], list[int]]:
    """The rows that hold something, and their numbers; columns left of the first filled one are left out."""
    if sheet.start is None or sheet.end is None:
        return [], []
    (first_row, first_column), (last_row, last_column) = sheet.start, sheet.end
    if (last_row - first_row + 1) * (last_column - first_column + 1) > MAXIMUM_AREA:
        raise Refused("sheet_too_large", sheet=title)
    merged = MergedCells(sheet.merged_cell_ranges or (), first_column)
    rows: list[Row] = []
    numbers: list[int] = []
    filled = 0
    for index, raw in enumerate(islice(sheet.iter_rows(), first_row, None), first_row):
        cells = [_cell(value) for value in raw]
        if any(cell is not None for cell in cells):
            merged.fill(index, cells)
            rows.append(without_empty_end(cells))
            numbers.append(index + 1)
            filled += len(rows[-1])
            if filled > MAXIMUM_FILLED_CELLS:
                raise Refused("sheet_too_large", sheet=title)
    return rows, numbers


def _cell(value: Any) -> Cell:
    """A cell as a plain value; a spreadsheet has floats only, so a whole one is the integer that was meant.

    An error such as #DIV/0! reaches us as an empty text. Blanks alone are nothing.
    """
    if isinstance(value, str):
        return value if value.strip() else None
    if isinstance(value, float):
        if not math.isfinite(value):
            return None
        return int(value) if value.is_integer() and abs(value) <= _EXACT_FLOATS else value
    return cast(Cell, value)
