"""What a link field finds while a name is typed: as the search does, with the date beside what comes every year."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from office_desk.dated_text import dated_text
from office_desk.model.catalog import KINDS
from office_desk.model.snapshot import Hit

if TYPE_CHECKING:
    from office_desk.services.desk import Desk

_WHEN = "when"


def find_hits(desk: Desk, text: str, kind: str, limit: int, language: str) -> tuple[Hit, ...]:
    """The best hits of a kind; runs on a worker."""
    hits = desk.search.find(text, limit=limit, kinds=(kind,), language=language)
    if not hits or _WHEN not in KINDS[kind].by_key:
        return hits
    dates = {one.id: one.values[_WHEN] for one in desk.records.get_many(kind, [hit.id for hit in hits])}
    return tuple(
        replace(hit, subtitle=" · ".join(filter(None, (dated_text(dates.get(hit.id), language), hit.subtitle))))
        for hit in hits
    )
