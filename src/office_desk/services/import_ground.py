"""The records of the desk that an import compares with, with their parts, read a batch at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple, TypeAlias

import sqlalchemy as sa

from office_desk.model.catalog import KINDS
from office_desk.model.snapshot import Titles
from office_desk.storage.reading import titles_of
from office_desk.storage.tables import table_of, value_from

AT_ONCE = 500
"""So many ids or texts stand in one statement; databases bound the number of its parameters."""


class ToBe(NamedTuple):
    """A record that the import adds, before it has an id: one of the source, one of its parts, or one only named."""

    kind: str
    number: int = -1
    part: int = -1
    name: str = ""


LinkTarget: TypeAlias = int | ToBe


@dataclass(slots=True)
class KnownPart:
    """A part as it stands, or as an earlier record of the source will make it.

    Attributes:
        id: None for a part that the import adds.
        values: They may be those of the source itself: nobody changes them in place.
        to_be: That part, then.
    """

    kind: str
    id: int | None
    uuid: str
    values: Mapping[str, Any]
    title: str = ""
    to_be: ToBe | None = None


@dataclass(slots=True)
class Known:
    """A record as it stands, or as an earlier record of the source will make it.

    Attributes:
        values: Link values are ids, or a `ToBe` for what the import adds.
        files: The SHA-256 of its attachments.
        number: The number of the first record of the source that it is made of; -1 for a record of the desk.
        rows: How many records of the source were taken into it so far.
    """

    kind: str
    id: int | None
    version: int
    titles: Titles
    values: dict[str, Any]
    trashed_at: datetime | None = None
    parts: list[KnownPart] = field(default_factory=list)
    files: frozenset[str] = frozenset()
    number: int = -1
    rows: int = 0

    def copy(self) -> Known:
        """One that can be changed without changing this one."""
        other = copy(self)
        other.values = dict(self.values)
        other.parts = [copy(part) for part in self.parts]
        return other


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a UUID is on the desk."""

    id: int
    is_trashed: bool


def batches(items: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """As many at a time as one statement takes."""
    return (items[start : start + AT_ONCE] for start in range(0, len(items), AT_ONCE))


def find_uuids(connection: sa.Connection, kind: str, uuids: Iterable[str]) -> dict[str, Placed]:
    """Which of the UUIDs the desk has, also in its trash."""
    table = table_of(kind)
    found = {}
    for wanted in batches(sorted(set(uuids))):
        rows = connection.execute(
            sa.select(table.c.uuid, table.c.id, table.c.trashed_at).where(table.c.uuid.in_(wanted))
        )
        found.update({row.uuid: Placed(row.id, row.trashed_at is not None) for row in rows})
    return found


def read_known(
    connection: sa.Connection, kind: str, ids: Iterable[int], part_links: Iterable[tuple[str, str]]
) -> dict[int, Known]:
    """Records by id.

    Args:
        part_links: The kinds of parts that are compared, each with its link to ``kind``.
    """
    wanted = sorted(set(ids))
    table = table_of(kind)
    known: dict[int, Known] = {}
    for some in batches(wanted):
        for cells in connection.execute(sa.select(table).where(table.c.id.in_(some))).mappings():
            titles = Titles(cells["shown_en"], cells["shown_zh"], cells["shown_ru"])
            values = {field.key: value_from(field, cells) for field in KINDS[kind].stored}
            known[cells["id"]] = Known(kind, cells["id"], cells["version"], titles, values, cells["trashed_at"])
    for part_kind, link in part_links:
        _read_parts(connection, known, part_kind, link)
    return known


def _read_parts(connection: sa.Connection, known: Mapping[int, Known], kind: str, link: str) -> None:
    """Add the parts of one kind; of a record in the trash those that went there together with it."""
    table = table_of(kind)
    owner = table.c[KINDS[kind][link].column_name]
    for some in batches(sorted(known)):
        rows = connection.execute(sa.select(table).where(owner.in_(some)).order_by(table.c.id)).mappings()
        for cells in rows:
            whole = known[cells[owner.name]]
            if cells["trashed_at"] is None or cells["trashed_at"] == whole.trashed_at:
                values = {field.key: value_from(field, cells) for field in KINDS[kind].stored}
                whole.parts.append(KnownPart(kind, cells["id"], cells["uuid"], values, cells["shown_en"]))


def read_file_digests(connection: sa.Connection, known: Iterable[Known]) -> None:
    """Add the SHA-256 of what is attached to the records."""
    table = table_of("attachments")
    by_kind: dict[str, dict[int, Known]] = defaultdict(dict)
    for one in known:
        if one.id is not None:
            by_kind[one.kind][one.id] = one
    for kind, wanted in by_kind.items():
        link = attachment_link(kind)
        if not link:
            continue
        owner = table.c[KINDS["attachments"][link].column_name]
        for some in batches(sorted(wanted)):
            query = sa.select(owner, table.c.sha256).where(owner.in_(some), table.c.trashed_at.is_(None))
            for owner_id, digest in connection.execute(query):
                wanted[owner_id].files |= {digest}


def attachment_link(kind: str) -> str:
    """The link by which a file belongs to a record of a kind; "" where files cannot be attached to it."""
    return next((field.key for field in KINDS["attachments"].links if field.target == kind), "")


def titles_by_target(connection: sa.Connection, wanted: Mapping[str, Iterable[int]]) -> dict[tuple[str, int], Titles]:
    """What records are called, by kind and id."""
    found: dict[tuple[str, int], Titles] = {}
    for kind, ids in wanted.items():
        for some in batches(sorted(set(ids))):
            found.update({(kind, one): titles for one, titles in titles_of(connection, kind, some).items()})
    return found
