"""Keeps shown titles, sort keys, derived fields and the search index true after records were written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from office_desk.model.catalog import KINDS, RecordKind
from office_desk.model.empty_values import normalized
from office_desk.model.person import Affiliation, ContactPoint
from office_desk.model.progress import Progress, unwatched
from office_desk.model.record import Record
from office_desk.model.records import RECORD_CLASSES
from office_desk.model.snapshot import Titles
from office_desk.storage import search_index
from office_desk.storage.derivation import derived_values, shown, words_of

RecordKey = tuple[str, int]


def refresh(
    session: Session,
    written: Mapping[RecordKey, Record],
    former_owners: Iterable[RecordKey] = (),
    progress: Progress = unwatched,
) -> None:
    """Bring everything that follows from the written records up to date, within the same transaction.

    Args:
        former_owners: Records that a written one was a part of before.
    """
    renamed = {key for key, record in written.items() if derive(session, key[0], record)}
    session.flush()
    connection = session.connection()
    dependents = dict.fromkeys((*_dependents(session, written, renamed), *former_owners))
    keys = tuple(dict.fromkeys(written) | dependents)
    for done, (kind, record_id) in enumerate(keys):
        progress(done, len(keys))
        record = written.get((kind, record_id)) or session.get_one(RECORD_CLASSES[kind], record_id)
        if not KINDS[kind].is_searched:
            continue
        if record.trashed_at is not None:
            search_index.remove(connection, kind, record_id)
        else:
            for _, words in document_words(session, kind, [record]):
                search_index.put(connection, kind, record_id, words)


def derive(session: Session, kind: str, record: Record) -> bool:
    """Set a record's shown titles, sort keys and derived fields; answers whether it is called otherwise now."""
    values = _values(KINDS[kind], record)
    what = shown(KINDS[kind], values, _linked_titles(session, KINDS[kind], record))
    before = (record.shown_en, record.shown_zh, record.shown_ru)
    record.shown_en, record.shown_zh, record.shown_ru = what.titles.en, what.titles.zh, what.titles.ru
    record.sort_en, record.sort_zh, record.sort_ru = what.sort.en, what.sort.zh, what.sort.ru
    for key, value in derived_values(KINDS[kind], values).items():
        setattr(record, key, value)
    return before != (record.shown_en, record.shown_zh, record.shown_ru)


def document_words(session: Session, kind: str, records: Sequence[Record]) -> Iterator[tuple[int, str]]:
    """The id of each record with its search words and those of its parts."""
    parts = _part_texts(session, kind, [record.id for record in records])
    for record in records:
        yield record.id, words_of(KINDS[kind], _values(KINDS[kind], record), parts[record.id])


def _values(kind: RecordKind, record: Record) -> dict[str, Any]:
    return {field.key: normalized(field, getattr(record, field.column_name)) for field in kind.written}


def _linked_titles(session: Session, kind: RecordKind, record: Record) -> dict[str, Titles]:
    titles = {}
    for field in kind.links:
        linked_id = getattr(record, field.column_name)
        if field.key in kind.titles and linked_id is not None:
            linked = session.get_one(RECORD_CLASSES[field.target], linked_id)
            titles[field.key] = Titles(linked.shown_en, linked.shown_zh, linked.shown_ru)
    return titles


def _part_texts(session: Session, kind: str, record_ids: Sequence[int]) -> Mapping[int, Sequence[str]]:
    """What records are also found by: how they are reached, and for people where they work."""
    texts: dict[int, list[str]] = {record_id: [] for record_id in record_ids}
    if kind not in ("people", "organizations"):
        return texts
    owner = ContactPoint.person_id if kind == "people" else ContactPoint.organization_id
    contacts = sa.select(owner, ContactPoint.value).where(owner.in_(record_ids), ContactPoint.trashed_at.is_(None))
    for owner_id, value in session.execute(contacts.order_by(ContactPoint.id)):
        texts[int(owner_id or 0)].append(value)
    if kind == "people":
        organization = RECORD_CLASSES["organizations"]
        shown_names = (organization.shown_en, organization.shown_zh, organization.shown_ru)
        works = (
            sa.select(Affiliation.person_id, *shown_names, Affiliation.position)
            .join_from(Affiliation, organization, Affiliation.organization_id == organization.id)
            .where(Affiliation.person_id.in_(record_ids), Affiliation.trashed_at.is_(None))
        )
        for record_id, *found in session.execute(works.order_by(Affiliation.id)):
            texts[record_id] += [text for text in found if text]
    return texts


def _dependents(
    session: Session, written: Mapping[RecordKey, Record], renamed: Iterable[RecordKey]
) -> Iterable[RecordKey]:
    """Records whose words hold something of those that were written."""
    for (kind, _), record in written.items():
        if kind in ("contact_points", "affiliations"):
            for field in KINDS[kind].links:
                owner = getattr(record, field.column_name)
                if owner is not None and field.key in KINDS[kind].owners:
                    yield field.target, owner
    for kind, record_id in renamed:
        if kind == "organizations":
            people = sa.select(Affiliation.person_id).where(Affiliation.organization_id == record_id)
            yield from (("people", person_id) for person_id in session.scalars(people))
