"""What a record is found by and recognized by, together with its parts: its search words and its match keys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import sqlalchemy as sa

from office_desk.model.catalog import KINDS, Searched
from office_desk.names.match_keys import record_keys
from office_desk.storage.derivation import words_of
from office_desk.storage.row_writing import AT_ONCE
from office_desk.storage.tables import table_of, value_from

HAS_KEYS = frozenset({"people", "organizations", "events"})
"""The kinds whose records come again in other programs' files."""
KINDS_WITH_PARTS = frozenset({"people", "organizations"})
"""The kinds whose records are found by their contact points too."""


@cache
def document_fields(kind: str) -> frozenset[str]:
    """The fields that the words and keys of a record are made of, its parts aside."""
    return frozenset({*(field.key for field in KINDS[kind].stored if field.searched is not Searched.NO), "carried"})


def has_documents(kind: str) -> bool:
    """Whether records of a kind are found by words or recognized by keys."""
    return KINDS[kind].is_searched or kind in HAS_KEYS


@dataclass(frozen=True, slots=True)
class Document:
    """The words and keys of one record."""

    record_id: int
    words: str
    keys: tuple[str, ...]


@dataclass(slots=True)
class Parts:
    """How a record is reached, and for people where they work."""

    contacts: list[tuple[str, str]] = field(default_factory=list)
    workplaces: list[str] = field(default_factory=list)

    @property
    def texts(self) -> list[str]:
        """What the record is found by."""
        return [*(value for _, value in self.contacts), *self.workplaces]


def documents_of(kind: str, values: Mapping[int, Mapping[str, Any]], parts: Mapping[int, Parts]) -> list[Document]:
    """The documents of records whose stored values and parts are given."""
    nothing = Parts()
    found = []
    for record_id, own in values.items():
        part = parts.get(record_id, nothing)
        words = words_of(KINDS[kind], own, part.texts) if KINDS[kind].is_searched else ""
        keys = record_keys(kind, own, part.contacts) if kind in HAS_KEYS else ()
        found.append(Document(record_id, words, keys))
    return found


def every_document(connection: sa.Connection, kind: str) -> Iterator[Document]:
    """The documents of all records of a kind that are not in the trash, in the order of their ids."""
    table = table_of(kind)
    last = 0
    while True:
        query = sa.select(table).where(table.c.id > last, table.c.trashed_at.is_(None)).order_by(table.c.id)
        rows = connection.execute(query.limit(AT_ONCE)).mappings().all()
        if not rows:
            return
        stored = KINDS[kind].stored
        values = {cells["id"]: {each.key: value_from(each, cells) for each in stored} for cells in rows}
        yield from documents_of(kind, values, read_parts(connection, kind, tuple(values)))
        last = rows[-1]["id"]


def read_parts(connection: sa.Connection, kind: str, record_ids: Sequence[int]) -> dict[int, Parts]:
    """The parts of some hundred people or organizations by which they are found; nothing for other kinds."""
    if kind not in KINDS_WITH_PARTS or not record_ids:
        return {}
    found = {record_id: Parts() for record_id in record_ids}
    contacts = table_of("contact_points")
    owner = contacts.c.person_id if kind == "people" else contacts.c.organization_id
    reached = sa.select(owner, contacts.c.kind, contacts.c.value).where(
        owner.in_(record_ids), contacts.c.trashed_at.is_(None)
    )
    for owner_id, contact_kind, value in connection.execute(reached.order_by(contacts.c.id)):
        found[owner_id].contacts.append((contact_kind, value))
    if kind == "people":
        _add_workplaces(connection, found)
    return found


def _add_workplaces(connection: sa.Connection, found: Mapping[int, Parts]) -> None:
    affiliations, organizations = table_of("affiliations"), table_of("organizations")
    names = (organizations.c.shown_en, organizations.c.shown_zh, organizations.c.shown_ru)
    works = (
        sa.select(affiliations.c.person_id, *names, affiliations.c.position)
        .join_from(affiliations, organizations, affiliations.c.organization_id == organizations.c.id)
        .where(affiliations.c.person_id.in_(tuple(found)), affiliations.c.trashed_at.is_(None))
    )
    for person_id, *texts in connection.execute(works.order_by(affiliations.c.id)):
        found[person_id].workplaces += [text for text in texts if text]
