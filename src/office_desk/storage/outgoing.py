"""Reading what leaves the desk: the parts of many records at once, the marks of what they point at, their files."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, NamedTuple

import sqlalchemy as sa

from office_desk.model.catalog import KINDS, Field
from office_desk.model.snapshot import Snapshot
from office_desk.storage import lists
from office_desk.storage.reading import read_snapshots
from office_desk.storage.tables import table_of, value_from

AT_ONCE = 500
"""So many ids stand in one statement; databases bound the number of its parameters."""

_CONTENT = sa.table("attachments", sa.column("id", sa.BigInteger()), sa.column("content", sa.LargeBinary())).alias(
    "held"
)
"""What is in a file is a column that no list ever reads."""


@dataclass(frozen=True, slots=True)
class StoredFile:
    """An attachment with what is in it; ``owner`` is the id of the record it was read for."""

    owner: int
    file_name: str
    purpose: str
    media_type: str
    content: bytes


def uuids_of(connection: sa.Connection, kind: str, record_ids: Iterable[int]) -> dict[int, str]:
    """The lasting marks of records, by id."""
    table = table_of(kind)
    marks: dict[int, str] = {}
    for wanted in _batches(sorted(set(record_ids))):
        rows = connection.execute(sa.select(table.c.id, table.c.uuid).where(table.c.id.in_(wanted)))
        marks.update((row.id, row.uuid) for row in rows)
    return marks


class ListedRecord(NamedTuple):
    """One record of a list, as it leaves: its values are those of the columns, in their order."""

    id: int
    uuid: str
    title: str
    zone: str
    values: list[Any]


def listed_records(
    connection: sa.Connection, kind: str, wanted: Sequence[int], columns: tuple[str, ...], language: str
) -> Iterator[ListedRecord]:
    """The named records in their order, as `lists.rows` gives them, without what only the screen needs."""
    statement = lists.row_statement(kind, columns, language)
    fields = [lists.field_of(KINDS[kind], key) for key in columns]
    for batch in _batches(wanted):
        result = connection.execute(statement, {"wanted": list(batch)})
        places = {name: place for place, name in enumerate(result.keys())}
        read = [_value_at(field, places) for field in fields]
        id_at, uuid_at, zone_at = places["id"], places["uuid"], places["zone"]
        title_at = places[f"shown_{language}"]
        by_id = {row[id_at]: row for row in result.all()}
        for record_id in batch:
            if (row := by_id.get(record_id)) is not None:
                values = [value(row) for value in read]
                yield ListedRecord(record_id, row[uuid_at], row[title_at], row[zone_at] or "", values)


def _value_at(field: Field, places: Mapping[str, int]) -> Callable[[Any], Any]:
    """How a field's value is taken out of a row, by its place where it is one column."""
    if f"value_{field.column_name}" in places:
        return itemgetter(places[f"value_{field.column_name}"])
    return lambda row: value_from(field, row._mapping, "value_")


def all_ids(connection: sa.Connection, kind: str) -> list[int]:
    """Every record of a kind that is not in the trash, in the order of their making."""
    table = table_of(kind)
    return list(connection.scalars(sa.select(table.c.id).where(table.c.trashed_at.is_(None)).order_by(table.c.id)))


def read_parts(connection: sa.Connection, kind: str, record_ids: Sequence[int]) -> Mapping[int, list[Snapshot]]:
    """The parts of records by the id of their owner, in the catalog's order of kinds and then that of their making.

    What lies in the trash is no part of anything that leaves the desk.
    """
    parts: defaultdict[int, list[Snapshot]] = defaultdict(list)
    for part_kind, link in _part_links(kind):
        table = table_of(part_kind)
        owner = table.c[KINDS[part_kind][link].column_name]
        for wanted in _batches(record_ids):
            query = sa.select(table.c.id).where(owner.in_(wanted), table.c.trashed_at.is_(None)).order_by(table.c.id)
            for part in read_snapshots(connection, part_kind, list(connection.scalars(query))):
                parts[part.values[link]].append(part)
    return parts


def read_files(
    connection: sa.Connection, kind: str, record_ids: Sequence[int], purposes: Sequence[str], largest: int
) -> Iterator[StoredFile]:
    """The files of these purposes that are no larger than so many bytes, the oldest of a record first."""
    links = [field for field in KINDS["attachments"].links if field.target == kind]
    table = table_of("attachments")
    for link in links:
        owner = table.c[link.column_name]
        for wanted in _batches(record_ids):
            query = (
                sa.select(owner.label("owner"), table.c.file_name, table.c.purpose, table.c.media_type)
                .add_columns(_CONTENT.c.content)
                .select_from(table.join(_CONTENT, _CONTENT.c.id == table.c.id))
                .where(owner.in_(wanted), table.c.trashed_at.is_(None))
                .where(table.c.purpose.in_(purposes), table.c.size <= largest)
                .order_by(table.c.id)
            )
            for row in connection.execute(query):
                yield StoredFile(row.owner, row.file_name, row.purpose, row.media_type, bytes(row.content or b""))


def _part_links(kind: str) -> Iterator[tuple[str, str]]:
    """The kinds whose records are a part of this one, with the link by which they are."""
    for part in KINDS.values():
        for owner in part.owners:
            if part[owner].target == kind and part.key != "distinct_pairs":
                yield part.key, owner


def _batches(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (ids[start : start + AT_ONCE] for start in range(0, len(ids), AT_ONCE))
