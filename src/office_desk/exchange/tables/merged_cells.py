"""Cells merged over several rows: one organization written once beside its five people stands in all five rows."""

from __future__ import annotations

from collections.abc import Iterable

from office_desk.exchange.table import Cell

MAXIMUM_FILLED = 200_000

Range = tuple[tuple[int, int], tuple[int, int]]
"""The first and the last cell, each as row and column counted from 0."""


class MergedCells:
    """Writes the value of a cell merged downward into the rows below its first one."""

    def __init__(self, ranges: Iterable[Range], first_column: int) -> None:
        self._columns: dict[int, list[int]] = {}
        self._beginnings: dict[int, list[int]] = {}
        self._values: dict[int, Cell] = {}
        left = MAXIMUM_FILLED
        for (top, column), (bottom, _) in ranges:
            left -= bottom - top
            if bottom == top or left < 0:
                continue
            self._beginnings.setdefault(top, []).append(column - first_column)
            for row in range(top + 1, bottom + 1):
                self._columns.setdefault(row, []).append(column - first_column)

    def fill(self, row: int, cells: list[Cell]) -> None:
        """Remember what merged cells begin in this row, and fill in what those above it say; in the order of rows."""
        for column in self._columns.get(row, ()):
            value = self._values.get(column)
            if value is not None:
                cells.extend([None] * (column + 1 - len(cells)))
                cells[column] = value if cells[column] is None else cells[column]
        for column in self._beginnings.get(row, ()):
            self._values[column] = cells[column] if column < len(cells) else None
