"""One action of a person as one transaction: it records before and after of all it touches, or leaves no trace."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import sqlalchemy as sa
from sqlalchemy.orm import Session

from office_desk.model.catalog import KINDS
from office_desk.model.changes import Action, Changes, Effect, Subject
from office_desk.model.empty_values import normalized
from office_desk.model.errors import NotFound
from office_desk.model.history import WorkUnit
from office_desk.model.json_values import to_json
from office_desk.model.office import Attachment
from office_desk.model.progress import Progress, half, unwatched
from office_desk.model.record import Record
from office_desk.model.records import RECORD_CLASSES
from office_desk.storage.creation import CreatedBatch, insert_records
from office_desk.storage.derived_records import forget, refresh, stored_values
from office_desk.storage.journal import Journal, RecordKey, Trace
from office_desk.storage.row_writing import in_chunks
from office_desk.storage.store import Store
from office_desk.storage.trashing import MarkedBatch

_CREATED_AT_ONCE = 1_000


class UnitOfWork:
    """Writes records within one transaction; made by `unit_of_work`."""

    def __init__(self, store: Store, session: Session, actor: str) -> None:
        self._session = session
        self._actor = actor
        self._now = datetime.now(UTC)
        self._fetched: list[Record] = []
        self._journal = Journal(
            session,
            WorkUnit(uuid=str(uuid4()), done_at=self._now, actor=actor, desk=store.session_name, action="", subject={}),
        )

    @property
    def connection(self) -> sa.Connection:
        """The connection of the transaction, for reading what it has written so far."""
        self._session.flush()
        return self._session.connection()

    def read(self, kind: str, record_id: int) -> Record:
        """The live record; no other desk writes to it before this unit ends. Raises NotFound."""
        record = self._session.get(RECORD_CLASSES[kind], record_id)
        if record is None:
            raise NotFound("not_found", kind=kind, id=record_id)
        return record

    def fetch(self, kind: str, record_ids: Sequence[int]) -> None:
        """Read records that are going to be looked at or changed one by one, many at a time."""
        record_class = RECORD_CLASSES[kind]
        self._session.flush()
        for chunk in in_chunks(record_ids):
            # The session forgets what nobody holds.
            self._fetched += self._session.scalars(sa.select(record_class).where(record_class.id.in_(chunk)))

    def title_of(self, kind: str, record_id: int) -> str:
        """What a record is called now."""
        return self.read(kind, record_id).shown_en

    def values_of(self, kind: str, record_id: int) -> dict[str, Any]:
        """Every stored field of a record."""
        return stored_values(KINDS[kind], self.read(kind, record_id))

    def create(self, kind: str, values: Mapping[str, Any], uuid: str = "", **columns: Any) -> int:
        """Add a record; answers its id. ``columns`` sets what is no field, such as a file's content."""
        return self._create(kind, [values], [uuid], columns).ids[0]

    def create_many(
        self,
        kind: str,
        rows: Sequence[Mapping[str, Any]],
        uuids: Sequence[str] | None = None,
        progress: Progress = unwatched,
    ) -> list[int]:
        """Add records of one kind, many at a time; answers their ids in the order of ``rows``.

        Args:
            rows: Catalog key to value; what is left out is empty. Rules are not checked here.
            uuids: One for each row, "" for a new one; new ones for all by default.
        """
        ids: list[int] = []
        marks = uuids if uuids is not None else [""] * len(rows)
        for start in range(0, len(rows), _CREATED_AT_ONCE):
            progress(start, len(rows))
            end = start + _CREATED_AT_ONCE
            ids += self._create(kind, rows[start:end], marks[start:end], {}).ids
        return ids

    def _create(
        self, kind: str, rows: Sequence[Mapping[str, Any]], uuids: Sequence[str], columns: Mapping[str, Any]
    ) -> CreatedBatch:
        batch = insert_records(self.connection, kind, rows, uuids, self._now, columns)
        self._journal.create(batch)
        return batch

    def copy(self, kind: str, record_id: int, other: Mapping[str, Any]) -> int:
        """Add a copy of a record that has other values in some fields, with the content of a file; answers its id."""
        original = self.read(kind, record_id)
        columns: dict[str, Any] = {"content": original.content} if isinstance(original, Attachment) else {}
        return self.create(kind, {**self.values_of(kind, record_id), **other}, **columns)

    def change(self, kind: str, record_id: int, values: Mapping[str, Any]) -> None:
        """Set fields of a record; those that hold the value already are left alone."""
        trace = self._journal.trace(kind, self.read(kind, record_id))
        for key, value in values.items():
            catalog_field = KINDS[kind][key]
            new = normalized(catalog_field, value)
            old = normalized(catalog_field, getattr(trace.record, catalog_field.column_name))
            if new != old:
                trace.before.setdefault(key, to_json(catalog_field, old))
                trace.after[key] = to_json(catalog_field, new)
                setattr(trace.record, catalog_field.column_name, new)

    def trash(self, kind: str, record_id: int) -> None:
        """Put a record in the trash."""
        self._mark(kind, record_id, self._now, Effect.TRASHED)

    def trash_many(self, records: Sequence[RecordKey]) -> None:
        """Put records in the trash that are not there, and that this unit does not touch otherwise.

        Args:
            records: Some hundred, by kind and id.
        """
        batch = MarkedBatch(tuple(records), Effect.TRASHED)
        self._mark_many(batch)
        for kind, record_ids in batch.by_kind().items():
            forget(self.connection, kind, record_ids)

    def restore_many(self, records: Sequence[RecordKey]) -> None:
        """Take records out of the trash that are there, and that this unit does not touch otherwise; as above."""
        self._mark_many(MarkedBatch(tuple(records), Effect.RESTORED))

    def _mark_many(self, batch: MarkedBatch) -> None:
        batch.write(self.connection, self._now)
        self._journal.mark(batch)

    def restore(self, kind: str, record_id: int) -> None:
        """Take a record out of the trash."""
        self._mark(kind, record_id, None, Effect.RESTORED)

    def _mark(self, kind: str, record_id: int, trashed_at: datetime | None, effect: Effect) -> None:
        trace = self._journal.trace(kind, self.read(kind, record_id))
        if (trace.record.trashed_at is None) != (trashed_at is None):
            trace.record.trashed_at = trashed_at
            # What was added within this unit stays an addition, also when it ends in the trash.
            trace.effect = trace.effect if trace.effect is Effect.CREATED else effect

    def finish(
        self, action: Action, subject: Subject, root_id: int | None = None, progress: Progress = unwatched
    ) -> Changes | None:
        """Write derived values, history and search index; None when nothing was changed at all."""
        journal, traces = self._journal, self._journal.traces
        created, marked = journal.created, journal.marked
        if not traces and not created and not marked:
            return None
        for trace in traces.values():
            if trace.effect is not Effect.CREATED:
                trace.record.version += 1
                trace.record.updated_at = self._now
        self._session.flush()
        records = {key: trace.record for key, trace in traces.items()}
        # What only went to the trash is called as before.
        changed = {key: None for key, trace in traces.items() if trace.effect is not Effect.TRASHED or trace.after}
        refresh(self._session, created, marked, records, changed, _former_owners(traces), half(progress, 0))
        unit_id, subject = journal.write(action, subject, root_id, half(progress, 1))
        return Changes(unit_id, action, subject, journal.touched(), self._now, self._actor)


def _former_owners(traces: Mapping[RecordKey, Trace]) -> Iterator[RecordKey]:
    for (kind, _), trace in traces.items():
        for key in KINDS[kind].owners:
            if trace.before.get(key) is not None:
                yield KINDS[kind][key].target, trace.before[key]


@contextmanager
def unit_of_work(store: Store, actor: str) -> Iterator[UnitOfWork]:
    """One transaction; leaving it by an exception leaves the database as it was."""
    with store.writing() as connection, Session(connection, expire_on_commit=False, autoflush=False) as session:
        yield UnitOfWork(store, session, actor)
        session.flush()
