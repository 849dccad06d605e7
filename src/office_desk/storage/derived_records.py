"""Keeps titles, sort keys, derived fields, the search index and the match keys true after records were written."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from office_desk.model.catalog import KINDS, Field, RecordKind
from office_desk.model.empty_values import normalized
from office_desk.model.progress import Progress, unwatched
from office_desk.model.record import Record
from office_desk.model.records import RECORD_CLASSES
from office_desk.model.snapshot import Titles
from office_desk.storage import match_keys, search_index
from office_desk.storage.creation import CreatedBatch
from office_desk.storage.derivation import derived_values, shown
from office_desk.storage.documents import HAS_KEYS, documents_of
from office_desk.storage.reading import read_values
from office_desk.storage.row_writing import in_chunks
from office_desk.storage.tables import table_of
from office_desk.storage.trashing import TrashedBatch

RecordKey = tuple[str, int]
_PARTS = ("contact_points", "affiliations")
"""Kinds whose texts their owners are found by."""


@dataclass
class _Outdated:
    """Records whose words and keys are to be written, by kind."""

    live: dict[str, dict[int, None]] = field(default_factory=dict)
    trashed: dict[str, dict[int, None]] = field(default_factory=dict)

    def add(self, kind: str, record_ids: Iterable[int]) -> None:
        if KINDS[kind].is_searched or kind in HAS_KEYS:
            self.live.setdefault(kind, {}).update(dict.fromkeys(record_ids))

    def remove(self, kind: str, record_id: int) -> None:
        if KINDS[kind].is_searched or kind in HAS_KEYS:
            self.trashed.setdefault(kind, {})[record_id] = None

    def count(self) -> int:
        return sum(map(len, self.live.values()))


def refresh(
    session: Session,
    created: Sequence[CreatedBatch],
    touched: Mapping[RecordKey, Record],
    changed: Collection[RecordKey],
    former_owners: Iterable[RecordKey] = (),
    progress: Progress = unwatched,
) -> None:
    """Bring everything that follows from the written records up to date, within the same transaction.

    Args:
        created: Records that were added with their titles; those that were changed after are among ``touched`` too.
        changed: Those of ``touched`` that hold other values now, or may be called after something that does.
        former_owners: Records that a written one was a part of before.
    """
    # What is called after other records comes after them: an undo touches what a merge wrote first as the last.
    in_order = sorted(changed, key=lambda key: bool(_named_after(KINDS[key[0]])))
    renamed = {key for key in in_order if derive(session, key[0], touched[key])}
    if renamed:
        _derive_linked(session, touched, renamed)
    session.flush()
    connection = session.connection()
    outdated = _outdated(connection, created, touched, renamed, former_owners)
    for kind, record_ids in outdated.trashed.items():
        search_index.remove_many(connection, kind, record_ids)
        match_keys.put_many(connection, kind, dict.fromkeys(record_ids, ()))
    _index_all(connection, created, touched, outdated, progress)


def forget(connection: sa.Connection, trashed: Iterable[TrashedBatch]) -> None:
    """Let nobody find what went to the trash."""
    for batch in trashed:
        if KINDS[batch.kind].is_searched or batch.kind in HAS_KEYS:
            search_index.remove_many(connection, batch.kind, batch.ids)
            match_keys.put_many(connection, batch.kind, dict.fromkeys(batch.ids, ()))


def derive(session: Session, kind: str, record: Record) -> bool:
    """Set a record's shown titles, sort keys and derived fields; answers whether it is called otherwise now."""
    values = stored_values(KINDS[kind], record)
    what = shown(KINDS[kind], values, _linked_titles(session, KINDS[kind], record))
    before = (record.shown_en, record.shown_zh, record.shown_ru)
    record.shown_en, record.shown_zh, record.shown_ru = what.titles.en, what.titles.zh, what.titles.ru
    record.sort_en, record.sort_zh, record.sort_ru = what.sort.en, what.sort.zh, what.sort.ru
    for key, value in derived_values(KINDS[kind], values).items():
        setattr(record, key, value)
    return before != (record.shown_en, record.shown_zh, record.shown_ru)


def stored_values(kind: RecordKind, record: Record) -> dict[str, Any]:
    """Every stored field of a record, by catalog key."""
    return {each.key: normalized(each, getattr(record, each.column_name)) for each in kind.stored}


def _linked_titles(session: Session, kind: RecordKind, record: Record) -> dict[str, Titles]:
    titles = {}
    for each in kind.links:
        linked_id = getattr(record, each.column_name)
        if each.key in kind.titles and linked_id is not None:
            linked = session.get_one(RECORD_CLASSES[each.target], linked_id)
            titles[each.key] = Titles(linked.shown_en, linked.shown_zh, linked.shown_ru)
    return titles


def _named_after(kind: RecordKind) -> list[Field]:
    """The links whose records a kind is called after: a workplace is called by its person and its organization."""
    return [kind[key] for key in kind.titles if kind[key].target]


def _derive_linked(session: Session, touched: Mapping[RecordKey, Record], renamed: set[RecordKey]) -> None:
    """Derive records again that are called after one that has another name now."""
    for kind in KINDS.values():
        record_class = RECORD_CLASSES[kind.key]
        for link in _named_after(kind):
            ids = [record_id for target, record_id in renamed if target == link.target]
            for chunk in in_chunks(ids):
                column = getattr(record_class, link.column_name)
                for record in session.scalars(sa.select(record_class).where(column.in_(chunk))):
                    if (kind.key, record.id) not in touched:
                        derive(session, kind.key, record)


def _outdated(
    connection: sa.Connection,
    created: Iterable[CreatedBatch],
    touched: Mapping[RecordKey, Record],
    renamed: Iterable[RecordKey],
    former_owners: Iterable[RecordKey],
) -> _Outdated:
    """The records with words or keys that hold something of what was written; those just created are not among them."""
    found = _Outdated()
    for (kind, record_id), record in touched.items():
        if record.trashed_at is not None:
            found.remove(kind, record_id)
        else:
            found.add(kind, [record_id])
    for kind, record_id in (*_owners(touched), *_owners_of_new(created), *former_owners):
        found.add(kind, [record_id])
    found.add("people", _staff(connection, [record_id for kind, record_id in renamed if kind == "organizations"]))
    for batch in created:
        for record_id in batch.ids:
            if (batch.kind, record_id) not in touched:
                found.live.get(batch.kind, {}).pop(record_id, None)
    return found


def _owners(touched: Mapping[RecordKey, Record]) -> Iterator[RecordKey]:
    """The records that are found by what was written of their parts."""
    for (kind, _), record in touched.items():
        for owner in KINDS[kind].owners if kind in _PARTS else ():
            owner_id = getattr(record, KINDS[kind][owner].column_name)
            if owner_id is not None:
                yield KINDS[kind][owner].target, owner_id


def _owners_of_new(created: Iterable[CreatedBatch]) -> Iterator[RecordKey]:
    for batch in created:
        kind = KINDS[batch.kind]
        for owner in kind.owners if batch.kind in _PARTS else ():
            column = kind.stored.index(kind[owner])
            owner_ids = dict.fromkeys(row[column] for row in batch.rows if row[column] is not None)
            yield from ((kind[owner].target, owner_id) for owner_id in owner_ids)


def _staff(connection: sa.Connection, organization_ids: Sequence[int]) -> Iterator[int]:
    """People who are or were at an organization."""
    affiliations = table_of("affiliations")
    for chunk in in_chunks(organization_ids):
        yield from connection.scalars(
            sa.select(affiliations.c.person_id).where(affiliations.c.organization_id.in_(chunk))
        )


def _index_all(
    connection: sa.Connection,
    created: Iterable[CreatedBatch],
    touched: Mapping[RecordKey, Record],
    outdated: _Outdated,
    progress: Progress,
) -> None:
    new = [batch for batch in created if KINDS[batch.kind].is_searched or batch.kind in HAS_KEYS]
    total, done = sum(len(batch.ids) for batch in new) + outdated.count(), 0
    for batch in new:
        untouched = [one for one in batch.items() if (batch.kind, one[0]) not in touched]
        for chunk in in_chunks(untouched):
            progress(done, total)
            index(connection, batch.kind, dict(chunk), are_new=True)
            done += len(chunk)
    for kind, record_ids in outdated.live.items():
        for ids in in_chunks(tuple(record_ids)):
            progress(done, total)
            index(connection, kind, dict(read_values(connection, kind, ids)))
            done += len(ids)


def index(
    connection: sa.Connection, kind: str, values: Mapping[int, Mapping[str, Any]], *, are_new: bool = False
) -> None:
    """Write the words and the match keys of records, some hundreds at a time.

    Args:
        values: The stored values of each.
        are_new: None of them has words or keys yet.
    """
    documents = documents_of(connection, kind, values)
    if KINDS[kind].is_searched:
        search_index.put_many(connection, kind, {one.record_id: one.words for one in documents}, are_new=are_new)
    if kind in HAS_KEYS:
        match_keys.put_many(connection, kind, {one.record_id: one.keys for one in documents}, are_new=are_new)
