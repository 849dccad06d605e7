"""What the inverse of a unit of work has to know: which values it wrote, and what was done to its records since.

Many records at a time, and no more of each than is asked: of a large import nearly all stand as they were added.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from office_desk.model.catalog import KINDS
from office_desk.model.changes import Effect
from office_desk.storage.history import StoredChange, stored_change
from office_desk.storage.row_writing import among, in_chunks
from office_desk.storage.tables import changes, table_of

RecordKey = tuple[str, int]

# Nothing is looked for by its unit here: an import is one unit, and what it did to a record is found by the record.
_unit_id = changes.c.unit_id + 0


@dataclass(frozen=True, slots=True)
class StepBack:
    """Questions about one unit of work."""

    connection: sa.Connection
    unit_id: int

    def with_values(self) -> frozenset[RecordKey]:
        """The records that went to the trash or came out of it and got other values too."""
        query = sa.select(changes.c.kind, changes.c.record_id).where(
            changes.c.unit_id == self.unit_id,
            changes.c.action.in_([Effect.TRASHED.value, Effect.RESTORED.value]),
            sa.cast(changes.c.after, sa.Text()) != "{}",
        )
        return frozenset((kind, record_id) for kind, record_id in self.connection.execute(query))

    def changes(self, kind: str, record_ids: Sequence[int]) -> dict[RecordKey, StoredChange]:
        """What the unit did to records."""
        found = self._stored(kind, record_ids, _unit_id == self.unit_id)
        return {(kind, change.record_id): change for change in found}

    def since(self, kind: str, record_ids: Sequence[int]) -> dict[RecordKey, list[StoredChange]]:
        """What was done after the unit to records, oldest first; those that stand as they did are left out."""
        found: dict[RecordKey, list[StoredChange]] = {}
        for change in self._stored(kind, record_ids, _unit_id > self.unit_id):
            found.setdefault((kind, change.record_id), []).append(change)
        return found

    def _stored(self, kind: str, record_ids: Sequence[int], which: sa.ColumnElement[bool]) -> Iterator[StoredChange]:
        for chunk in in_chunks(record_ids):
            query = sa.select(changes).where(changes.c.kind == kind, among(changes.c.record_id, chunk), which)
            yield from map(stored_change, self.connection.execute(query.order_by(changes.c.id)))

    def parts_since(self, kind: str, record_ids: Sequence[int]) -> dict[RecordKey, list[RecordKey]]:
        """Records to their live parts to which something was done after the unit, and to such ties of theirs.

        A tie that was there before the unit did without the record, which lay in the trash, and needs it no more now.
        """
        found: dict[RecordKey, list[RecordKey]] = {}
        for part, link in _parts_and_ties_of(kind):
            table = table_of(part)
            owner_id = table.c[KINDS[part][link].column_name]
            wanted = [table.c.trashed_at.is_(None), self._was_changed(part, _unit_id > self.unit_id)]
            if link not in KINDS[part].owners:
                wanted.append(self._was_changed(part, self._appearing))
            query = sa.select(owner_id, table.c.id).where(*wanted).order_by(table.c.id)
            for chunk in in_chunks(record_ids):
                for record_id, part_id in self.connection.execute(query.where(among(owner_id, chunk))):
                    found.setdefault((kind, record_id), []).append((part, part_id))
        return found

    @property
    def _appearing(self) -> sa.ColumnElement[bool]:
        """The changes by which the unit made records or took them out of the trash, and later ones that made some."""
        by_unit = sa.and_(_unit_id == self.unit_id, changes.c.action.in_([Effect.CREATED.value, Effect.RESTORED.value]))
        return sa.or_(by_unit, sa.and_(_unit_id > self.unit_id, changes.c.action == Effect.CREATED.value))

    @staticmethod
    def _was_changed(kind: str, which: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
        return sa.exists().where(changes.c.kind == kind, changes.c.record_id == table_of(kind).c.id, which)


def _parts_and_ties_of(kind: str) -> Iterator[tuple[str, str]]:
    """The kinds that are a part of a kind, or tie it to another, each with the link that leads to it.

    A tie is called by the records it joins, such as the affiliation of a person with an organization.
    """
    for part in KINDS.values():
        for key in dict.fromkeys((*part.owners, *part.titles)):
            if part[key].target == kind:
                yield part.key, key
