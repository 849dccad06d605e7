"""The mapping that a table begins with: the one of the moment, one that was kept for such a table, or a guess."""

from __future__ import annotations

from dataclasses import dataclass

from office_desk.exchange.columns import ColumnMapping
from office_desk.exchange.table import Table


@dataclass(frozen=True, slots=True)
class Mapped:
    """A mapping for a table, and all that were kept under a name."""

    mapping: ColumnMapping | None = None
    kept: tuple[ColumnMapping, ...] = ()


def map_table(table: Table, before: ColumnMapping | None, kind: str = "", *, has_event: bool = False) -> Mapped:
    """Answer a mapping for the table; `before` is held to where the headings are still the same.

    Reads the person's kept mappings from their file, so it runs on a worker. With an event, columns may tell of the
    visit of a guest.
    """
    from office_desk.exchange.mapping import fit_guests, fitting, guess_mapping, kept_mappings

    kept = tuple(kept_mappings())
    if before is not None and before.headings == table.headings:
        return Mapped(before, kept)
    fit = None if kind else fitting(table, kept)
    return Mapped(fit_guests(table, fit or guess_mapping(table, kind or None), has_event=has_event), kept)
