"""People and organizations with how they are reached and what was had with them, read for contact papers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from office_desk.documents.contact import Contact
from office_desk.model.catalog import KINDS
from office_desk.model.snapshot import Snapshot
from office_desk.storage.cards import linked_ids
from office_desk.storage.outgoing import read_parts
from office_desk.storage.reading import read_snapshots
from office_desk.storage.relations import RELATIONS, Relation


def read_contacts(connection: sa.Connection, kind: str, ids: Sequence[int]) -> list[Contact]:
    """The named people or organizations in their order, without those in the trash."""
    records = in_use(read_snapshots(connection, kind, ids))
    parts = read_parts(connection, kind, [record.id for record in records])
    workplaces = {record.id: _workplaces(parts.get(record.id, ())) for record in records}
    office_ids = sorted({found[0].values["organization"] for found in workplaces.values() if found})
    offices = {office.id: office for office in read_snapshots(connection, "organizations", office_ids)}
    office_parts = read_parts(connection, "organizations", office_ids)
    contacts = []
    for record in records:
        found = workplaces[record.id]
        office = offices.get(found[0].values["organization"]) if found else None
        reached = _points(office_parts.get(office.id, ())) if office is not None else ()
        contacts.append(Contact(record, found, _points(parts.get(record.id, ())), office, reached))
    return contacts


def sources_of(contacts: Iterable[Contact]) -> list[Snapshot]:
    """Every record that contacts tell of."""
    return [
        record
        for contact in contacts
        for record in (contact.record, *contact.workplaces, *contact.points, contact.office, *contact.office_points)
        if record is not None
    ]


def related(connection: sa.Connection, kind: str, record_ids: Iterable[int], section: str) -> list[Snapshot]:
    """The records that a section of several cards shows, each once and none from the trash."""
    relation = _relation(kind, section)
    ids: dict[int, None] = {}
    target = relation.kind
    for record_id in record_ids:
        target, found = linked_ids(connection, relation, record_id)
        ids.update(dict.fromkeys(found))
    return in_use(read_snapshots(connection, target, [one for one in ids if one is not None]))


def in_use(records: Iterable[Snapshot]) -> list[Snapshot]:
    """Records that are not in the trash."""
    return [record for record in records if record.trashed_at is None]


def newest_first(records: Iterable[Snapshot], key: str) -> list[Snapshot]:
    """By a vague date, the newest first and what has no date last."""

    def order(record: Snapshot) -> tuple[bool, str, int]:
        when = record.values[key]
        first = (when.latest or when.earliest) if when is not None else None
        return first is not None, first.isoformat() if first is not None else "", record.id

    return sorted(records, key=order, reverse=True)


def most_pressing(records: Iterable[Snapshot], key: str) -> list[Snapshot]:
    """By a vague date, the earliest first and what has no date last."""

    def order(record: Snapshot) -> tuple[str, int]:
        when = record.values[key]
        first = (when.latest or when.earliest) if when is not None else None
        return first.isoformat() if first is not None else "~", record.id

    return sorted(records, key=order)


def _relation(kind: str, section: str) -> Relation:
    return next(relation for relation in RELATIONS[kind] if relation.key == section)


def _workplaces(parts: Iterable[Snapshot]) -> tuple[Snapshot, ...]:
    works = (part for part in parts if part.kind == "affiliations" and part.values["ended"] is None)
    return tuple(sorted(works, key=lambda part: not part.values["primary"]))


def _points(parts: Iterable[Snapshot]) -> tuple[Snapshot, ...]:
    points = (part for part in parts if part.kind == "contact_points")
    return tuple(sorted(points, key=_point_order))


def _point_order(point: Snapshot) -> tuple[bool, int]:
    kinds = KINDS["contact_points"]["kind"].choices
    kind = point.values["kind"]
    return not point.values["preferred"], kinds.index(kind) if kind in kinds else len(kinds)
