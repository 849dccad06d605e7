"""Rows and columns of a delimited text or a spreadsheet, as plain values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TypeAlias

Cell: TypeAlias = str | int | float | bool | date | datetime | time | timedelta | None
"""A delimited text has strings only, "" where nothing stands; a workbook has typed cells, None where nothing stands."""


@dataclass(slots=True)
class Table:
    """A table below its headings.

    Attributes:
        headings: One per column, as they stand; the same heading may stand twice, "" for a column without.
        rows: The cells, each row as long as ``headings``.
        numbers: For each row where it begins: the line of a text file, the row of a sheet, counted from 1.
    """

    headings: tuple[str, ...]
    rows: Sequence[tuple[Cell, ...]]
    numbers: Sequence[int]
