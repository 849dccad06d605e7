"""The columns of a table as they are seen before anything is decided: headings, meanings, first cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from office_desk.exchange.mapping.cells import sample
from office_desk.exchange.mapping.heading_text import Meaning, comparable_heading, read_heading
from office_desk.exchange.table import Cell, Table

_NUMBERED_COLUMNS = frozenset("abcdefghijklmnopqrstuvwxyz")


@dataclass(frozen=True, slots=True)
class ColumnSeen:
    """One column.

    Attributes:
        text: The heading as `comparable_heading` leaves it.
        cells: The first cells that hold anything.
    """

    index: int
    heading: str
    text: str
    meaning: Meaning
    cells: tuple[Cell, ...]

    @property
    def thing(self) -> str:
        """What the heading names."""
        return self.meaning.thing

    @property
    def is_headless(self) -> bool:
        """Whether the heading is none: empty, a number, or a letter as spreadsheets count columns."""
        return not self.text or self.text.isdigit() or self.text in _NUMBERED_COLUMNS


def columns_of(table: Table) -> tuple[ColumnSeen, ...]:
    """Look at each column of a table."""
    return tuple(
        ColumnSeen(index, heading, comparable_heading(heading), read_heading(heading), sample(table, index))
        for index, heading in enumerate(table.headings)
    )


def things_of(columns: Sequence[ColumnSeen]) -> frozenset[str]:
    """What the headings name altogether."""
    return frozenset(column.thing for column in columns)
