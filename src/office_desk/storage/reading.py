"""Reading one record, whole, with the titles of what it points at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

import sqlalchemy as sa

from office_desk.model.catalog import KINDS, Origin
from office_desk.model.errors import NotFound
from office_desk.model.snapshot import Snapshot, Titles
from office_desk.storage.row_writing import among, in_chunks
from office_desk.storage.tables import table_of, value_from


def read_snapshot(connection: sa.Connection, kind: str, record_id: int) -> Snapshot:
    """One record; raises NotFound."""
    for snapshot in read_snapshots(connection, kind, [record_id]):
        return snapshot
    raise NotFound("not_found", kind=kind, id=record_id)


def read_snapshots(connection: sa.Connection, kind: str, record_ids: Sequence[int]) -> Iterator[Snapshot]:
    """The records that are there, in the order asked for."""
    table = table_of(kind)
    for wanted in in_chunks(record_ids):
        found = connection.execute(sa.select(table).where(table.c.id.in_(wanted))).mappings()
        by_id = {cells["id"]: cells for cells in found}
        linked = {
            field.key: titles_of(connection, field.target, {cells[field.column_name] for cells in by_id.values()})
            for field in KINDS[kind].links
        }
        yield from (_snapshot(kind, by_id[record_id], linked) for record_id in wanted if record_id in by_id)


def _snapshot(kind: str, cells: sa.RowMapping, linked: Mapping[str, Mapping[int, Titles]]) -> Snapshot:
    fields = [field for field in KINDS[kind].fields if field.origin is not Origin.SUMMARY]
    values: dict[str, Any] = {field.key: value_from(field, cells) for field in fields}
    links = {key: titles[values[key]] for key, titles in linked.items() if values[key] is not None}
    return Snapshot(
        kind=kind,
        id=cells["id"],
        uuid=cells["uuid"],
        version=cells["version"],
        created_at=cells["created_at"],
        updated_at=cells["updated_at"],
        trashed_at=cells["trashed_at"],
        titles=Titles(cells["shown_en"], cells["shown_zh"], cells["shown_ru"]),
        values=MappingProxyType(values),
        links=MappingProxyType(links),
    )


def titles_of(connection: sa.Connection, kind: str, record_ids: Iterable[int | None]) -> dict[int, Titles]:
    """What records are called, by id; None stands for no record."""
    table = table_of(kind)
    query = sa.select(table.c.id, table.c.shown_en, table.c.shown_zh, table.c.shown_ru)
    found: dict[int, Titles] = {}
    for wanted in in_chunks([record_id for record_id in record_ids if record_id is not None]):
        for record_id, *titles in connection.execute(query.where(table.c.id.in_(wanted))):
            found[record_id] = Titles(*titles)
    return found


def read_values(
    connection: sa.Connection, kind: str, record_ids: Sequence[int]
) -> Iterator[tuple[int, dict[str, Any]]]:
    """The id and the stored values of records that are not in the trash."""
    table = table_of(kind)
    for wanted in in_chunks(record_ids):
        query = sa.select(table).where(table.c.id.in_(wanted), table.c.trashed_at.is_(None))
        for cells in connection.execute(query).mappings():
            yield cells["id"], {field.key: value_from(field, cells) for field in KINDS[kind].stored}


def live_ids(connection: sa.Connection, kind: str, record_ids: Sequence[int]) -> Iterator[int]:
    """Those of the records that are not in the trash."""
    table = table_of(kind)
    for wanted in in_chunks(record_ids):
        yield from connection.scalars(
            sa.select(table.c.id).where(among(table.c.id, wanted), table.c.trashed_at.is_(None))
        )


def part_ids(connection: sa.Connection, kind: str, record_id: int, *, trashed: bool = False) -> list[tuple[str, int]]:
    """The records that are a part of another one: sessions of an event, contact points of a person."""
    return parts_of_many(connection, kind, [record_id], trashed=trashed).get(record_id, [])


def parts_of_many(
    connection: sa.Connection, kind: str, record_ids: Sequence[int], *, trashed: bool = False
) -> dict[int, list[tuple[str, int]]]:
    """Record id to the kinds and ids of its parts; records without any are left out."""
    found: dict[int, list[tuple[str, int]]] = {}
    for part in KINDS.values():
        for owner in part.owners:
            if part[owner].target != kind:
                continue
            table = table_of(part.key)
            owner_id = table.c[part[owner].column_name]
            is_trashed = table.c.trashed_at.is_not(None) if trashed else table.c.trashed_at.is_(None)
            query = sa.select(owner_id, table.c.id).where(is_trashed).order_by(table.c.id)
            for chunk in in_chunks(record_ids):
                for record_id, part_id in connection.execute(query.where(owner_id.in_(chunk))):
                    found.setdefault(record_id, []).append((part.key, part_id))
    return found
