"""Where the headings of a table stand, and the table below them; the same for text and workbooks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from office_desk.exchange.table import Cell, Table
from office_desk.model.errors import Reason, Refused

SEARCHED_ROWS = 20
MAXIMUM_COLUMNS = 1_024
_EXTRA_COLUMNS = 20
_LONGEST_HEADING = 120
_SHARE_OF_WIDTH = 0.6
# What stands in the rows of a contact list and not above them.
_DATUM = re.compile(r".+@.+\..+|(?:https?|ftp)://\S+|[\d\s+()./:;,#%\-–—]*\d[\d\s+()./:;,#%\-–—]*")

Row = tuple[Cell, ...]


def table_of(
    rows: Sequence[Row], numbers: Sequence[int], header_row: int | None, empty: Cell
) -> tuple[Table, int, list[Reason]]:
    """Find the headings, or take the chosen row, and make the table below.

    Args:
        rows: All rows that hold something, of any length.
        numbers: Where each begins, as in `Table`.
        header_row: The chosen number; 0 for a table without headings; None to look for them.
        empty: What fills up rows that are too short.

    Returns:
        The table, the number of the row of the headings (0 for none), and what was noticed.

    Raises Refused when the chosen row does not exist, or there are more columns than a table can have.
    """
    index = _found(rows) if header_row is None else _chosen(numbers, header_row)
    above = rows[index] if index >= 0 else ()
    below = rows[index + 1 :]
    width = len(above) or max((len(row) for row in below), default=0)
    if width > MAXIMUM_COLUMNS:
        raise Refused("too_many_columns", count=width)
    notes = [Reason.of("rows_above_headings", count=index)] if index > 0 else []
    width, longer = _widened(below, numbers[index + 1 :], width)
    if longer:
        notes.append(longer)
    headings = tuple(_heading(cell) for cell in above) + ("",) * (width - len(above))
    padding = (empty,) * width
    table = Table(
        headings,
        [row if len(row) == width else (row + padding)[:width] for row in below],
        list(numbers[index + 1 :]),
    )
    return table, numbers[index] if index >= 0 else 0, notes


def without_empty_end(row: Sequence[Cell]) -> Row:
    """The row up to its last filled cell."""
    length = len(row)
    while length and (row[length - 1] is None or row[length - 1] == ""):
        length -= 1
    return tuple(row[:length])


def _chosen(numbers: Sequence[int], header_row: int) -> int:
    """The index of the row with this number; blank ones do not count, so the next one below is meant."""
    if header_row == 0:
        return -1
    for index, number in enumerate(numbers):
        if number >= header_row:
            return index
    raise Refused("no_such_row", number=header_row)


def _found(rows: Sequence[Row]) -> int:
    """The index of the first row that is as wide as the table and reads like headings; -1 when that is data.

    Below data there are headings only where they are wider than every row above them and no row is wider: a line such
    as "Exported on 2024-05-06" stands above them, the second row of a list without headings does not.
    """
    usual = _usual_width(rows)
    widest = max(map(_filled, rows[: 2 * SEARCHED_ROWS]), default=0)
    above = 0
    for index, row in enumerate(rows[:SEARCHED_ROWS]):
        count = _filled(row)
        if count >= max(1, usual * _SHARE_OF_WIDTH):
            if _reads_like_headings(row) and (not above or above < count == widest):
                return index
            above = max(above, count)
    return 0 if rows and not above and _reads_like_headings(rows[0]) else -1


def _filled(row: Row) -> int:
    return sum(not _is_blank(cell) for cell in row)


def _usual_width(rows: Sequence[Row]) -> int:
    """How many cells are filled in a row that is as full as most: what stands above a table is sparse."""
    counts = Counter(map(_filled, rows[: 2 * SEARCHED_ROWS]))
    if len(counts) == 1:
        return next(iter(counts))
    # Rows of one cell are remarks, unless the table itself has one column.
    wide = [count for count in counts.elements() if count > 1]
    return sorted(wide)[len(wide) // 2] if wide else 1


def _reads_like_headings(cells: Sequence[Cell]) -> bool:
    """Whether these are words that name columns: short texts, none of them an address, a number or a date."""
    if any(isinstance(cell, bool | int | float | date | datetime | time | timedelta) for cell in cells):
        return False
    texts = [str(cell).strip() for cell in cells if not _is_blank(cell)]
    return all(len(text) <= _LONGEST_HEADING for text in texts) and not any(_DATUM.fullmatch(text) for text in texts)


def _widened(rows: Sequence[Row], numbers: Sequence[int], width: int) -> tuple[int, Reason | None]:
    """Columns without a heading are kept, a few of them; a row beyond those lost its separators' meaning."""
    allowed = min(width + _EXTRA_COLUMNS, MAXIMUM_COLUMNS)
    longer = [(len(row), number) for row, number in zip(rows, numbers, strict=True) if len(row) > width]
    if not longer:
        return width, None
    widest = max(length for length, _ in longer)
    code = "rows_cut" if widest > allowed else "rows_longer_than_headings"
    counted = [number for length, number in longer if length > allowed or widest <= allowed]
    return min(widest, allowed), Reason.of(code, count=len(counted), line=counted[0])


def _heading(cell: Cell) -> str:
    return "" if cell is None else " ".join(str(cell).split())


def _is_blank(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())
