"""Putting many records in the trash at once, or taking them out of it, without reading them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from office_desk.model.catalog import KINDS
from office_desk.model.changes import Effect
from office_desk.storage.row_writing import among, in_chunks
from office_desk.storage.tables import table_of


@dataclass(frozen=True, slots=True)
class MarkedBatch:
    """Records that went to the trash together, or came out of it.

    Attributes:
        records: Kind and id of each, in the order in which the history tells of them.
        effect: TRASHED or RESTORED.
    """

    records: tuple[tuple[str, int], ...]
    effect: Effect

    def by_kind(self) -> dict[str, list[int]]:
        """The ids of each kind."""
        found: dict[str, list[int]] = {}
        for kind, record_id in self.records:
            found.setdefault(kind, []).append(record_id)
        return found

    def write(self, connection: sa.Connection, now: datetime) -> None:
        """Mark the records."""
        trashed_at = now if self.effect is Effect.TRASHED else None
        for kind, record_ids in self.by_kind().items():
            table = table_of(kind)
            marked = sa.update(table).values(trashed_at=trashed_at, updated_at=now, version=table.c.version + 1)
            for chunk in in_chunks(record_ids):
                connection.execute(marked.where(among(table.c.id, chunk)))


def owners_of(connection: sa.Connection, kind: str, record_ids: Sequence[int]) -> Iterator[tuple[str, int]]:
    """The records that others are a part of, by kind and id."""
    table = table_of(kind)
    for owner in KINDS[kind].owners:
        link = KINDS[kind][owner]
        column = table.c[link.column_name]
        for chunk in in_chunks(record_ids):
            query = sa.select(column).distinct().where(among(table.c.id, chunk), column.is_not(None))
            yield from ((link.target, owner_id) for owner_id in connection.scalars(query))
