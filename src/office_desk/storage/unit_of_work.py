"""One action of a person as one transaction: it records before and after of all it touches, or leaves no trace."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from itertools import chain
from typing import Any
from uuid import uuid4

import sqlalchemy as sa
from sqlalchemy.orm import Session

from office_desk.model import history
from office_desk.model.catalog import KINDS
from office_desk.model.changes import Action, Changes, Effect, Subject, Touched
from office_desk.model.empty_values import normalized
from office_desk.model.errors import NotFound
from office_desk.model.json_values import to_json
from office_desk.model.office import Attachment
from office_desk.model.progress import Progress, half, unwatched
from office_desk.model.record import Record
from office_desk.model.records import RECORD_CLASSES
from office_desk.storage.creation import CreatedBatch, insert_records
from office_desk.storage.derived_records import forget, refresh, stored_values
from office_desk.storage.documents import has_documents
from office_desk.storage.history_writing import (
    NOTHING,
    RecordedChange,
    Step,
    Steps,
    additions,
    ids_of,
    is_told,
    json_text,
    tell_otherwise,
    told_values,
    write_changes,
)
from office_desk.storage.parts_of_new import NEEDED
from office_desk.storage.reading import titles_of
from office_desk.storage.row_writing import in_chunks
from office_desk.storage.store import Store
from office_desk.storage.trashing import TrashedBatch

_CREATED_AT_ONCE = 1_000
_KEPT = 500
"""The values of so many additions made in one go are kept until the unit ends; more are told by the history at once."""


@dataclass
class _Trace:
    """What was done to one record so far."""

    record: Record
    effect: Effect
    before: dict[str, Any] = field(default_factory=dict)
    after: dict[str, Any] = field(default_factory=dict)

    @property
    def is_idle(self) -> bool:
        return self.effect is Effect.CHANGED and self.before == self.after


class UnitOfWork:
    """Writes records within one transaction; made by `unit_of_work`."""

    def __init__(self, store: Store, session: Session, actor: str) -> None:
        self._store = store
        self._session = session
        self._actor = actor
        self._now = datetime.now(UTC)
        self._traces: dict[tuple[str, int], _Trace] = {}
        self._created: dict[str, list[CreatedBatch]] = {}
        self._fetched: list[Record] = []
        self._steps = Steps()
        self._unit: history.WorkUnit | None = None

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
        self._created.setdefault(kind, []).append(batch)
        self._steps.append(batch)
        if len(batch.ids) > _KEPT:
            self._tell(batch)
        return batch

    def _tell(self, batch: CreatedBatch) -> None:
        """Write the additions just made into the history, and keep no more of them than their documents need."""
        unit = self._begun_unit()
        batch.told_from = self._steps.number(self.connection)
        write_changes(self.connection, unit.id, additions(batch), len(batch.ids), unwatched)
        if not has_documents(batch.kind):
            batch.keep(NEEDED.get(batch.kind, ()))

    def copy(self, kind: str, record_id: int, other: Mapping[str, Any]) -> int:
        """Add a copy of a record that has other values in some fields, with the content of a file; answers its id."""
        original = self.read(kind, record_id)
        columns: dict[str, Any] = {"content": original.content} if isinstance(original, Attachment) else {}
        return self.create(kind, {**self.values_of(kind, record_id), **other}, **columns)

    def change(self, kind: str, record_id: int, values: Mapping[str, Any]) -> None:
        """Set fields of a record; those that hold the value already are left alone."""
        trace = self._trace(kind, record_id)
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

    def trash_many(self, kind: str, record_ids: Sequence[int]) -> None:
        """Put records in the trash that are not there, and that this unit does not touch otherwise."""
        batch = TrashedBatch(kind, tuple(record_ids))
        batch.write(self.connection, self._now)
        self._steps.append(batch)

    def restore(self, kind: str, record_id: int) -> None:
        """Take a record out of the trash."""
        self._mark(kind, record_id, None, Effect.RESTORED)

    def _mark(self, kind: str, record_id: int, trashed_at: datetime | None, effect: Effect) -> None:
        trace = self._trace(kind, record_id)
        if (trace.record.trashed_at is None) != (trashed_at is None):
            trace.record.trashed_at = trashed_at
            # What was added within this unit stays an addition, also when it ends in the trash.
            trace.effect = trace.effect if trace.effect is Effect.CREATED else effect

    def _trace(self, kind: str, record_id: int) -> _Trace:
        known = self._traces.get((kind, record_id))
        if known is None:
            is_new = self._batch_of(kind, record_id) is not None
            known = _Trace(self.read(kind, record_id), Effect.CREATED if is_new else Effect.CHANGED)
            self._traces[kind, record_id] = known
            if not is_new:
                self._steps.append((kind, record_id))
        return known

    def _batch_of(self, kind: str, record_id: int) -> CreatedBatch | None:
        """The batch in which this unit added a record; ids grow, so the batches stand in their order."""
        batches = self._created.get(kind, [])
        place = bisect_right(batches, record_id, key=lambda batch: batch.ids.start)
        return batches[place - 1] if place > 0 and record_id in batches[place - 1].ids else None

    def finish(
        self, action: Action, subject: Subject, root_id: int | None = None, progress: Progress = unwatched
    ) -> Changes | None:
        """Write derived values, history and search index; None when nothing was changed at all."""
        traces = {key: trace for key, trace in self._traces.items() if not trace.is_idle}
        batches = [batch for kind in self._created.values() for batch in kind]
        trashed = [step for step in self._steps if isinstance(step, TrashedBatch)]
        if not traces and not batches and not trashed:
            return None
        for trace in traces.values():
            if trace.effect is not Effect.CREATED:
                trace.record.version += 1
                trace.record.updated_at = self._now
        self._session.flush()
        touched = {key: trace.record for key, trace in traces.items()}
        # What only went to the trash is called as before.
        changed = [key for key, trace in traces.items() if trace.effect is not Effect.TRASHED or trace.after]
        owners = chain(_former_owners(traces), *(one.owners(self.connection) for one in trashed))
        forget(self.connection, trashed)
        refresh(self._session, batches, touched, changed, owners, half(progress, 0))
        subject = self._with_title(subject)
        unit = self._begun_unit()
        unit.action, unit.root_id = action.value, root_id
        unit.subject = {key: value for key, value in asdict(subject).items() if value is not None}
        self._write_history(unit, traces, half(progress, 1))
        told = tuple(self._touched(traces))
        return Changes(unit.id, action, subject, told, self._now, self._actor)

    def _with_title(self, subject: Subject) -> Subject:
        """The subject with the title of the first record of its kind, where it has none yet."""
        if subject.title:
            return subject
        for step in self._steps:
            kind, record_id = step if isinstance(step, tuple) else (step.kind, step.ids[0])
            if kind == subject.kind and not self._is_idle(kind, record_id):
                titles = titles_of(self.connection, kind, [record_id])[record_id]
                return replace(subject, title=titles.en, title_zh=titles.zh, title_ru=titles.ru)
        return subject

    def _is_idle(self, kind: str, record_id: int) -> bool:
        trace = self._traces.get((kind, record_id))
        return trace is not None and trace.is_idle

    def _begun_unit(self) -> history.WorkUnit:
        """The unit in the history, which has its id with the next look at the connection; its end says what it was."""
        if self._unit is None:
            self._unit = history.WorkUnit(
                uuid=str(uuid4()),
                done_at=self._now,
                actor=self._actor,
                desk=self._store.session_name,
                action="",
                subject={},
            )
            self._session.add(self._unit)
        return self._unit

    def _touched(self, traces: Mapping[tuple[str, int], _Trace]) -> Iterator[Touched]:
        for step in self._steps:
            if isinstance(step, CreatedBatch):
                yield from (Touched(step.kind, record_id, Effect.CREATED) for record_id in step.ids)
            elif isinstance(step, TrashedBatch):
                yield from (Touched(step.kind, record_id, Effect.TRASHED) for record_id in step.ids)
            elif step in traces:
                yield Touched(*step, traces[step].effect)

    def _write_history(
        self, unit: history.WorkUnit, traces: Mapping[tuple[str, int], _Trace], progress: Progress
    ) -> None:
        """Write what was done to each record and is not told yet."""
        connection = self.connection
        self._steps.number(connection)
        untold = [(number, step) for number, step in self._steps.numbered() if not is_told(step)]
        total = sum(len(ids_of(step)) for _, step in untold)
        changes = chain.from_iterable(self._changes(number, step, traces) for number, step in untold)
        write_changes(connection, unit.id, changes, total, progress)
        tell_otherwise(connection, self._worked_on_since(traces))

    def _worked_on_since(self, traces: Mapping[tuple[str, int], _Trace]) -> Iterator[tuple[int, str]]:
        """The numbers of additions that were told with their first values, and what they ended with."""
        for (kind, record_id), trace in traces.items():
            batch = self._batch_of(kind, record_id) if trace.effect is Effect.CREATED else None
            if batch is not None:
                values = stored_values(KINDS[kind], trace.record).values()
                yield batch.told_from + record_id - batch.ids.start, told_values(kind, values)

    def _changes(self, number: int, step: Step, traces: Mapping[tuple[str, int], _Trace]) -> Iterator[RecordedChange]:
        if isinstance(step, CreatedBatch):
            step.told_from = number
            yield from additions(step)
        elif isinstance(step, TrashedBatch):
            for place, record_id in enumerate(step.ids, number):
                yield RecordedChange(place, step.kind, record_id, Effect.TRASHED, NOTHING, NOTHING)
        elif step in traces:
            trace = traces[step]
            yield RecordedChange(number, *step, trace.effect, json_text(trace.before), json_text(trace.after))


def _former_owners(traces: Mapping[tuple[str, int], _Trace]) -> Iterator[tuple[str, int]]:
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
