"""Cards: one record with everything a colleague would tell about it."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from office_desk.model.card import Card, Section, TimelineItem
from office_desk.model.catalog import KINDS
from office_desk.model.errors import NotFound
from office_desk.model.vague_date import VagueDate
from office_desk.storage import timeline
from office_desk.storage.cards import linked_ids, read_section
from office_desk.storage.reading import read_snapshot
from office_desk.storage.relations import RELATIONS, TIMELINES
from office_desk.storage.store import Store

SHOWN_ROWS = 5


class Cards:
    """The use cases of a record's card."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def card(self, kind: str, record_id: int, language: str) -> Card:
        """A record's card; raises NotFound."""
        if kind not in KINDS:
            raise NotFound("unknown_kind", key=kind, known=tuple(KINDS))
        with self._store.reading() as connection:
            snapshot = read_snapshot(connection, kind, record_id)
            limit = SHOWN_ROWS if kind != "digests" else None
            sections = tuple(
                read_section(connection, relation, record_id, language, limit) for relation in RELATIONS.get(kind, ())
            )
            items = read_timeline(connection, kind, record_id, language)
        titles = snapshot.titles
        title = titles.in_language(language)
        others = dict.fromkeys(text for text in (titles.zh, titles.en, titles.ru) if text and text != title)
        last_contact = _last_contact(items) if kind in ("organizations", "people") else None
        return Card(snapshot, title, " · ".join(others), last_contact, items, sections)

    def section(self, kind: str, record_id: int, key: str, language: str) -> Section:
        """All rows of one section; raises NotFound."""
        relation = next((one for one in RELATIONS.get(kind, ()) if one.key == key), None)
        if relation is None:
            raise NotFound("unknown_section", key=key)
        with self._store.reading() as connection:
            return read_section(connection, relation, record_id, language, None)


def read_timeline(connection: sa.Connection, kind: str, record_id: int, language: str) -> tuple[TimelineItem, ...]:
    """What happened around a record, newest first."""
    items: list[TimelineItem] = []
    wanted = TIMELINES.get(kind, ())
    for relation in RELATIONS.get(kind, ()):
        if relation.key in wanted:
            item_kind, ids = linked_ids(connection, relation, record_id)
            items += timeline.items(connection, item_kind, ids, language)
    return timeline.newest_first(items)


def _last_contact(items: tuple[TimelineItem, ...]) -> VagueDate | None:
    """When the office last had to do with somebody: the newest interaction that has begun."""
    dates = [item.when for item in items if item.kind == "interactions" and item.when and item.when.earliest]
    past = [when for when in dates if when.earliest and when.earliest <= date.today()]
    return max(past, key=lambda when: when.earliest or date.min, default=None)
