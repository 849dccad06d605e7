"""Keeps titles, sort keys, derived fields, the search index and the match keys true after records were written."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from office_desk.model.catalog import KINDS, Field, RecordKind
from office_desk.model.changes import Effect
from office_desk.model.empty_values import normalized
from office_desk.model.progress import Progress, half, unwatched
from office_desk.model.record import Record
from office_desk.model.records import RECORD_CLASSES
from office_desk.model.snapshot import Titles
from office_desk.storage import match_keys, search_index
from office_desk.storage.creation import CreatedBatch
from office_desk.storage.derivation import derived_values, shown
from office_desk.storage.documents import HAS_KEYS, KINDS_WITH_PARTS, Parts, documents_of, has_documents, read_parts
from office_desk.storage.parts_of_new import NEEDED, PartsOfNew
from office_desk.storage.reading import read_values
from office_desk.storage.row_writing import in_chunks
from office_desk.storage.tables import table_of
from office_desk.storage.trashing import MarkedBatch, owners_of

RecordKey = tuple[str, int]


@dataclass
class _Outdated:
    """Records whose words and keys are to be written, by kind."""

    live: dict[str, dict[int, None]] = field(default_factory=dict)
    trashed: dict[str, dict[int, None]] = field(default_factory=dict)

    def add(self, kind: str, record_ids: Iterable[int]) -> None:
        if has_documents(kind):
            self.live.setdefault(kind, {}).update(dict.fromkeys(record_ids))

    def remove(self, kind: str, record_id: int) -> None:
        if has_documents(kind):
            self.trashed.setdefault(kind, {})[record_id] = None

    def pass_over(self, kind: str, record_ids: Iterable[int]) -> None:
        """Leave alone what is written another way."""
        live = self.live.get(kind, {})
        for record_id in record_ids if live else ():
            live.pop(record_id, None)

    def count(self) -> int:
        return sum(map(len, self.live.values()))


def refresh(
    session: Session,
    created: Sequence[CreatedBatch],
    marked: Sequence[MarkedBatch],
    touched: Mapping[RecordKey, Record],
    changed: Collection[RecordKey],
    former_owners: Iterable[RecordKey] = (),
    progress: Progress = unwatched,
) -> None:
    """Bring everything that follows from the written records up to date, within the same transaction.

    Args:
        created: Records that were added with their titles; those that were changed after are among ``touched`` too.
        marked: Records that went to the trash, and were forgotten then, or came out of it, called as before.
        changed: Those of ``touched`` that hold other values now, or may be called after something that does.
        former_owners: Records that a written one was a part of before.
    """
    # What is called after other records comes after them: an undo touches what a merge wrote first as the last.
    in_order = sorted(changed, key=lambda key: bool(_named_after(KINDS[key[0]])))
    renamed = {key for key in in_order if derive(session, key[0], touched[key])}
    if renamed:
        _derive_linked(session, changed, renamed)
    session.flush()
    connection = session.connection()
    owners = dict.fromkeys((*_owners(touched), *_owners_of_marked(connection, marked), *former_owners))
    outdated = _outdated(connection, created, marked, touched, renamed, owners)
    for kind, record_ids in outdated.trashed.items():
        forget(connection, kind, record_ids)
    _index_new(connection, created, touched, owners, half(progress, 0))
    _index_outdated(connection, outdated, half(progress, 1))


def forget(connection: sa.Connection, kind: str, record_ids: Collection[int]) -> None:
    """Let nobody find what went to the trash."""
    if has_documents(kind):
        search_index.remove_many(connection, kind, record_ids)
        match_keys.put_many(connection, kind, dict.fromkeys(record_ids, ()))


def derive(session: Session, kind: str, record: Record) -> bool:
    """Set a record's shown titles, sort keys and derived fields; answers whether it is called otherwise now."""
    values = stored_values(KINDS[kind], record)
    what = shown(KINDS[kind], values, _linked_titles(session, KINDS[kind], record))
    before = (record.shown_en, record.shown_zh, record.shown_ru)
    record.shown_en, record.shown_zh, record.shown_ru = what.titles
    record.sort_en, record.sort_zh, record.sort_ru = what.keys
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


def _derive_linked(session: Session, derived: Container[RecordKey], renamed: set[RecordKey]) -> None:
    """Derive records again that are called after one that has another name now, also those in the trash."""
    for kind in KINDS.values():
        record_class = RECORD_CLASSES[kind.key]
        for link in _named_after(kind):
            ids = [record_id for target, record_id in renamed if target == link.target]
            for chunk in in_chunks(ids):
                column = getattr(record_class, link.column_name)
                for record in session.scalars(sa.select(record_class).where(column.in_(chunk))):
                    if (kind.key, record.id) not in derived:
                        derive(session, kind.key, record)


def _outdated(
    connection: sa.Connection,
    created: Collection[CreatedBatch],
    marked: Collection[MarkedBatch],
    touched: Mapping[RecordKey, Record],
    renamed: Iterable[RecordKey],
    owners: Iterable[RecordKey],
) -> _Outdated:
    """The records with words or keys that hold something of what was written; those just created are not among them.

    Args:
        owners: Records that a touched one is a part of, or was.
    """
    found = _Outdated()
    for (kind, record_id), record in touched.items():
        if record.trashed_at is not None:
            found.remove(kind, record_id)
        else:
            found.add(kind, [record_id])
    for kind, record_id in (*owners, *_owners_of_new(created)):
        found.add(kind, [record_id])
    found.add("people", _staff(connection, [record_id for kind, record_id in renamed if kind == "organizations"]))
    for one in marked:
        take = found.add if one.effect is Effect.RESTORED else found.pass_over
        for kind, record_ids in one.by_kind().items():
            take(kind, record_ids)
    for batch in created:
        found.pass_over(batch.kind, (one for one in batch.ids if (batch.kind, one) not in touched))
    return found


def _owners(touched: Mapping[RecordKey, Record]) -> Iterator[RecordKey]:
    """The records that are found by what was written of their parts."""
    for (kind, _), record in touched.items():
        for owner in KINDS[kind].owners if kind in NEEDED else ():
            owner_id = getattr(record, KINDS[kind][owner].column_name)
            if owner_id is not None:
                yield KINDS[kind][owner].target, owner_id


def _owners_of_marked(connection: sa.Connection, marked: Iterable[MarkedBatch]) -> Iterator[RecordKey]:
    for batch in marked:
        for kind, record_ids in batch.by_kind().items():
            if kind in NEEDED:
                yield from owners_of(connection, kind, record_ids)


def _owners_of_new(created: Collection[CreatedBatch]) -> Iterator[RecordKey]:
    """The records that new ones are a part of, but for new ones."""
    new = {kind: _joined(batch.ids for batch in created if batch.kind == kind) for kind in KINDS_WITH_PARTS}
    for batch in created:
        kind = KINDS[batch.kind]
        for owner in kind.owners if batch.kind in NEEDED else ():
            target = kind[owner].target
            owner_ids = {*batch.columns[owner]} - {None}
            yield from ((target, one) for one in sorted(owner_ids) if not any(one in ids for ids in new[target]))


def _joined(runs: Iterable[range]) -> list[range]:
    """Runs of ids, those that follow one another as one."""
    joined: list[range] = []
    for run in runs:
        if joined and joined[-1].stop == run.start:
            joined[-1] = range(joined[-1].start, run.stop)
        else:
            joined.append(run)
    return joined


def _staff(connection: sa.Connection, organization_ids: Sequence[int]) -> Iterator[int]:
    """People who are or were at an organization."""
    affiliations = table_of("affiliations")
    for chunk in in_chunks(organization_ids):
        yield from connection.scalars(
            sa.select(affiliations.c.person_id).where(affiliations.c.organization_id.in_(chunk))
        )


def _index_new(
    connection: sa.Connection,
    created: Sequence[CreatedBatch],
    touched: Mapping[RecordKey, Record],
    owners: Container[RecordKey],
    progress: Progress,
) -> None:
    """Write the words and keys of new records.

    Args:
        owners: Records whose parts have to be read: one of them was worked on.
    """
    new = [batch for batch in created if has_documents(batch.kind)]
    added = PartsOfNew(connection, created)
    total, done = sum(len(batch.ids) for batch in new), 0
    for batch in new:
        for some in in_chunks([one for one in batch.items() if (batch.kind, one[0]) not in touched]):
            progress(done, total)
            values = dict(some)
            parts = added.of(batch.kind, tuple(values))
            parts |= read_parts(connection, batch.kind, [one for one in values if (batch.kind, one) in owners])
            _index(connection, batch.kind, values, parts, are_new=True)
            done += len(some)


def _index_outdated(connection: sa.Connection, outdated: _Outdated, progress: Progress) -> None:
    total, done = outdated.count(), 0
    for kind, record_ids in outdated.live.items():
        for ids in in_chunks(tuple(record_ids)):
            progress(done, total)
            values = dict(read_values(connection, kind, ids))
            _index(connection, kind, values, read_parts(connection, kind, tuple(values)))
            done += len(ids)


def _index(
    connection: sa.Connection,
    kind: str,
    values: Mapping[int, Mapping[str, Any]],
    parts: Mapping[int, Parts],
    *,
    are_new: bool = False,
) -> None:
    """Write the words and the match keys of records, some hundreds at a time.

    Args:
        values: The stored values of each.
        are_new: None of them has words or keys yet.
    """
    documents = documents_of(kind, values, parts)
    if KINDS[kind].is_searched:
        search_index.put_many(connection, kind, {one.record_id: one.words for one in documents}, are_new=are_new)
    if kind in HAS_KEYS:
        match_keys.put_many(connection, kind, {one.record_id: one.keys for one in documents}, are_new=are_new)
