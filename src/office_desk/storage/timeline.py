"""What happened around a record, read from every kind that can be dated."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from office_desk.model.card import TimelineItem
from office_desk.model.vague_date import VagueDate
from office_desk.storage.tables import table_of

_LONGEST_DETAIL = 300
"""Characters of the second line."""


@dataclass(frozen=True, slots=True)
class Dated:
    """How a record kind stands in time.

    Attributes:
        dates: Fields that date it; each that is set makes an item of its own, the first always makes one.
        variant, state, detail: Fields that choose its icon, tell its state, and add a second line.
    """

    kind: str
    dates: tuple[str, ...]
    variant: str = "kind"
    state: str = ""
    detail: str = ""


DATED: Mapping[str, Dated] = {
    dated.kind: dated
    for dated in (
        Dated("interactions", ("happened",), detail="outcome"),
        Dated("negotiations", ("started",), "", "stage", "next_step"),
        Dated("agreements", ("signed_by_them_on",), "kind", "status"),
        Dated("events", ("when",), "kind", "status", "also_known_as"),
        Dated("enrollments", ("period",), "", "state", "notes"),
        Dated("programs", ("runs",), "kind", "status", "duration"),
        Dated("participations", ("expected",), "role", "state", "notes"),
        Dated("quotations", ("said_on",), "", "", ""),
        Dated("figures", ("period",), "measure", "", "label"),
        Dated("tasks", ("due",), "", "state", "owner"),
        Dated("digests", ("published_on",), ""),
    )
}


def items(connection: sa.Connection, kind: str, record_ids: Iterable[int], language: str) -> list[TimelineItem]:
    """The named records of one kind as timeline items."""
    wanted = list(dict.fromkeys(record_ids))
    if not wanted:
        return []
    table = table_of(kind)
    rows = connection.execute(sa.select(table).where(table.c.id.in_(wanted), table.c.trashed_at.is_(None))).mappings()
    return [item for cells in rows for item in _items(DATED[kind], cells, language)]


def items_between(
    connection: sa.Connection, first: date, last: date, language: str, *, without: frozenset[str] = frozenset()
) -> list[TimelineItem]:
    """Everything that can lie between two days, both included; open and undatable dates are left out."""
    found: list[TimelineItem] = []
    for kind, dated in DATED.items():
        if kind in without:
            continue
        table = table_of(kind)
        key = dated.dates[0]
        earliest, latest = table.c[f"{key}_earliest"], table.c[f"{key}_latest"]
        query = sa.select(table).where(
            table.c.trashed_at.is_(None), earliest.is_not(None), latest.is_not(None), earliest <= last, latest >= first
        )
        for cells in connection.execute(query.order_by(earliest, table.c.id)).mappings():
            found += _items(dated, cells, language)
    return found


def deadlines_between(connection: sa.Connection, first: date, last: date, language: str) -> list[TimelineItem]:
    """Deadlines of events, and the days on which agreements end, between two days."""
    found: list[TimelineItem] = []
    for kind, key in (
        ("events", "registration_deadline"),
        ("events", "submission_deadline"),
        ("agreements", "valid_until"),
        ("organizations", "contract_until"),
    ):
        table = table_of(kind)
        day = table.c[f"{key}_latest"]
        query = (
            sa.select(table).where(table.c.trashed_at.is_(None), day >= first, day <= last).order_by(day, table.c.id)
        )
        for cells in connection.execute(query).mappings():
            when = VagueDate(cells[f"{key}_edtf"], cells[f"{key}_words"] or "")
            found.append(TimelineItem(kind, cells["id"], key, cells[f"shown_{language}"], when))
    return found


def newest_first(timeline: Iterable[TimelineItem]) -> tuple[TimelineItem, ...]:
    """In the order of a card: by the last day that can be meant, what is still open on top, undated last."""

    def key(item: TimelineItem) -> tuple[bool, date, date, int]:
        when = item.when
        if when is None or when.is_unknown:
            return False, date.min, date.min, item.id
        return True, when.earliest or date.min, when.latest or date.max, item.id

    return tuple(sorted(timeline, key=key, reverse=True))


def _items(dated: Dated, cells: Mapping[Any, Any], language: str) -> Iterable[TimelineItem]:
    for place, key in enumerate(dated.dates):
        edtf = cells[f"{key}_edtf"]
        if edtf is None and place:
            continue
        yield TimelineItem(
            kind=dated.kind,
            id=cells["id"],
            variant=str(cells[dated.variant] or "") if dated.variant else "",
            title=cells[f"shown_{language}"],
            when=None if edtf is None else VagueDate(edtf, cells[f"{key}_words"] or ""),
            state=str(cells[dated.state] or "") if dated.state else "",
            detail=_first_line(cells[dated.detail]) if dated.detail else "",
        )


def _first_line(text: str | None) -> str:
    line = (text or "").strip().split("\n", 1)[0]
    return line if len(line) <= _LONGEST_DETAIL else f"{line[: _LONGEST_DETAIL - 1].rstrip()}…"
