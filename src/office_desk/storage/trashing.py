"""Putting many records in the trash at once, without reading them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from office_desk.model.catalog import KINDS
from office_desk.storage.row_writing import in_chunks
from office_desk.storage.tables import table_of


@dataclass(frozen=True, slots=True)
class TrashedBatch:
    """Records of one kind that went to the trash together, in the order in which the history tells of them."""

    kind: str
    ids: tuple[int, ...]

    def write(self, connection: sa.Connection, now: datetime) -> None:
        """Mark the records as trashed."""
        table = table_of(self.kind)
        marked = sa.update(table).values(trashed_at=now, updated_at=now, version=table.c.version + 1)
        for chunk in in_chunks(self.ids):
            connection.execute(marked.where(table.c.id.in_(chunk)))

    def owners(self, connection: sa.Connection) -> Iterator[tuple[str, int]]:
        """The records that these are a part of, by kind and id."""
        table = table_of(self.kind)
        for owner in KINDS[self.kind].owners:
            link = KINDS[self.kind][owner]
            column = table.c[link.column_name]
            for chunk in in_chunks(self.ids):
                query = sa.select(column).distinct().where(table.c.id.in_(chunk), column.is_not(None))
                yield from ((link.target, owner_id) for owner_id in connection.scalars(query))
