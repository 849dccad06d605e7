"""Cells read as values of catalog fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from office_desk.exchange.incoming import Named
from office_desk.exchange.mapping.cell_text import cell_text, exact_text, one_line
from office_desk.exchange.mapping.date_cells import DateReader
from office_desk.exchange.mapping.row_draft import RowContext
from office_desk.exchange.table import Cell
from office_desk.model.catalog import Field, ValueKind
from office_desk.model.errors import Reason, Refused
from office_desk.model.rules import broken_value_rule
from office_desk.typed_text import parse_typed

Read = tuple[Any, Reason | None]
"""A value, None where the cell says nothing, and what to warn of."""
FieldReader = Callable[[Cell], Read]
"""Reads a cell that is not empty; raises Refused where it is no value of the field."""

_MOST_REMEMBERED = 5_000


def field_reader(field: Field, context: RowContext, heading: str, cells: Iterable[Cell], kind: str = "") -> FieldReader:
    """The reader for one column.

    Args:
        field: The field its cells are values of.
        context: What is the same for all rows.
        heading: The column's heading, for warnings.
        cells: All its cells, which together tell how its dates are written.
        kind: The record kind of the field, for the words of its choices.
    """
    match field.kind:
        case ValueKind.TEXT:
            return _text_reader(field, exact_text if context.is_own else _foreign_line)
        case ValueKind.LINK:
            line = exact_text if context.is_own else _foreign_line
            return lambda cell: (Named(line(cell)), None)
        case ValueKind.VAGUE_DATE:
            dates = DateReader(cells, context.today, heading, is_birthday=field.key == "birthday")
            return _own_dates(field, context, dates) if context.is_own else dates.read
    return _typed_reader(field, context, kind or context.kind)


def _foreign_line(cell: Cell) -> str:
    return one_line(cell_text(cell))


def _text_reader(field: Field, line: Callable[[Cell], str]) -> FieldReader:
    longest = field.max_length

    def read(cell: Cell) -> Read:
        text = line(cell)
        if len(text) > longest:
            raise Refused("too_long", limit=longest)
        return text, None

    return read


def _own_dates(field: Field, context: RowContext, dates: DateReader) -> FieldReader:
    """Dates as the desk itself shows them: what is no date is the words that somebody has said."""

    def read(cell: Cell) -> Read:
        if not isinstance(cell, str):
            return dates.read(cell)
        return parse_typed(field, cell_text(cell), today=context.today), None

    return read


def _typed_reader(field: Field, context: RowContext, kind: str) -> FieldReader:
    known: dict[str, Any] = {}

    def read(cell: Cell) -> Read:
        text = cell_text(cell)
        if text in known:
            return known[text], None
        if len(text) > field.max_length:
            raise Refused("too_long", limit=field.max_length)
        value = parse_typed(field, text, today=context.today, zone=context.timezone, kind=kind)
        broken = broken_value_rule(field, value)
        if broken is not None:
            raise Refused(broken.code, **broken.values)
        if len(known) < _MOST_REMEMBERED:
            known[text] = value
        return value, None

    return read
