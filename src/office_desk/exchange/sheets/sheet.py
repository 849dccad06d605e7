"""A list on its way into a table: columns that know how their values are written, and rows of plain values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple, TypeAlias

TypedCell: TypeAlias = str | int | date | datetime | None
"""What a workbook can hold of our values; a moment is wall time without a zone."""

Worded: TypeAlias = Callable[[Any, str], str]
Typed: TypeAlias = Callable[[Any, str], TypedCell]


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """One column.

    Attributes:
        worded: The text of a value in the reader's language, given the time zone of its row.
        typed: The same as a cell of a workbook: a text only where it is no exact number or date.
        is_text: Everything in it is text.
        is_long: Its texts may have several lines.
    """

    heading: str
    worded: Worded
    typed: Typed
    is_text: bool = False
    is_long: bool = False


class SheetRow(NamedTuple):
    """One record: what it is called, for a refusal that names it, its values and the zone its moments are meant in."""

    title: str
    values: Sequence[Any]
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole list; the rows are asked for once, while they are written.

    Attributes:
        name: What the list is called.
    """

    name: str
    columns: tuple[SheetColumn, ...]
    rows: Iterable[SheetRow]

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings of the columns."""
        return tuple(column.heading for column in self.columns)
