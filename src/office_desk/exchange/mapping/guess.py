"""A first mapping for a table nobody has mapped before, and a kept one for a table that has been seen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from office_desk.exchange.columns import ColumnMapping
from office_desk.exchange.mapping.columns_seen import columns_of
from office_desk.exchange.mapping.heading_text import comparable_heading
from office_desk.exchange.mapping.kind_guess import guess_kind
from office_desk.exchange.mapping.other_layouts import layout_of
from office_desk.exchange.table import Table


def guess_mapping(table: Table, kind: str | None = None) -> ColumnMapping:
    """Guess where the columns of a table go, from its headings and, where they say nothing, its cells.

    Args:
        table: The table.
        kind: What its rows are; None to guess that too.
    """
    columns = columns_of(table)
    kind = kind or guess_kind(columns)
    return ColumnMapping(kind, table.headings, layout_of(kind, columns).targets())


def fitting(table: Table, mappings: Iterable[ColumnMapping]) -> ColumnMapping | None:
    """The first of some kept mappings that was made for the same headings; None when none was.

    Case, width and punctuation of the headings do not count, their order does.
    """
    wanted = tuple(map(comparable_heading, table.headings))
    if not any(wanted):
        return None
    for mapping in mappings:
        if tuple(map(comparable_heading, mapping.headings)) == wanted:
            return replace(mapping, headings=table.headings)
    return None
