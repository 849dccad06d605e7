"""One action of a person as one transaction: it records before and after of all it touches, or leaves no trace."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import sqlalchemy as sa
from sqlalchemy.orm import Session

from office_desk.model import history
from office_desk.model.catalog import KINDS, RecordKind
from office_desk.model.changes import Action, Changes, Effect, Subject, Touched
from office_desk.model.empty_values import normalized
from office_desk.model.errors import NotFound
from office_desk.model.json_values import to_json
from office_desk.model.office import Attachment
from office_desk.model.progress import Progress, unwatched
from office_desk.model.record import Record
from office_desk.model.records import RECORD_CLASSES
from office_desk.storage.derived_records import refresh
from office_desk.storage.store import Store


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

    @property
    def connection(self) -> sa.Connection:
        """The connection of the transaction, for reading what it has written so far."""
        self._session.flush()
        return self._session.connection()

    def read(self, kind: str, record_id: int) -> Record:
        """The live record, locked against other desks; raises NotFound."""
        record = self._session.get(RECORD_CLASSES[kind], record_id, with_for_update=True)
        if record is None:
            raise NotFound("not_found", kind=kind, id=record_id)
        return record

    def title_of(self, kind: str, record_id: int) -> str:
        """What a record is called now."""
        return self.read(kind, record_id).shown_en

    def values_of(self, kind: str, record_id: int) -> dict[str, Any]:
        """Every stored field of a record."""
        return stored_values(KINDS[kind], self.read(kind, record_id))

    def create(self, kind: str, values: Mapping[str, Any], uuid: str = "", **columns: Any) -> int:
        """Add a record; answers its id. ``columns`` sets what is no field, such as a file's content."""
        now = self._now
        record = RECORD_CLASSES[kind](uuid=uuid or str(uuid4()), version=1, created_at=now, updated_at=now, **columns)
        trace = _Trace(record, Effect.CREATED)
        self._assign(kind, trace, values)
        self._session.add(record)
        self._session.flush()
        self._traces[kind, record.id] = trace
        return record.id

    def copy(self, kind: str, record_id: int) -> int:
        """Add a copy of a record, with the content of a file; answers its id."""
        original = self.read(kind, record_id)
        columns: dict[str, Any] = {"content": original.content} if isinstance(original, Attachment) else {}
        return self.create(kind, self.values_of(kind, record_id), **columns)

    def change(self, kind: str, record_id: int, values: Mapping[str, Any]) -> None:
        """Set fields of a record; those that hold the value already are left alone."""
        self._assign(kind, self._trace(kind, record_id), values)

    def trash(self, kind: str, record_id: int) -> None:
        """Put a record in the trash."""
        self._mark(kind, record_id, self._now, Effect.TRASHED)

    def restore(self, kind: str, record_id: int) -> None:
        """Take a record out of the trash."""
        self._mark(kind, record_id, None, Effect.RESTORED)

    def _mark(self, kind: str, record_id: int, trashed_at: datetime | None, effect: Effect) -> None:
        trace = self._trace(kind, record_id)
        if (trace.record.trashed_at is None) != (trashed_at is None):
            trace.record.trashed_at = trashed_at
            trace.effect = effect

    def _trace(self, kind: str, record_id: int) -> _Trace:
        known = self._traces.get((kind, record_id))
        if known is None:
            known = self._traces[kind, record_id] = _Trace(self.read(kind, record_id), Effect.CHANGED)
        return known

    def _assign(self, kind: str, trace: _Trace, values: Mapping[str, Any]) -> None:
        for key, value in values.items():
            catalog_field = KINDS[kind][key]
            new = normalized(catalog_field, value)
            old = normalized(catalog_field, getattr(trace.record, catalog_field.column_name))
            if trace.effect is Effect.CREATED or new != old:
                trace.before.setdefault(key, to_json(catalog_field, old))
                trace.after[key] = to_json(catalog_field, new)
                setattr(trace.record, catalog_field.column_name, new)

    def finish(
        self, action: Action, subject: Subject, root_id: int | None = None, progress: Progress = unwatched
    ) -> Changes | None:
        """Write derived values, history and search index; None when nothing was changed at all."""
        traces = {key: trace for key, trace in self._traces.items() if not trace.is_idle}
        if not traces:
            return None
        for trace in traces.values():
            if trace.effect is not Effect.CREATED:
                trace.record.version += 1
                trace.record.updated_at = self._now
        self._session.flush()
        written = {key: trace.record for key, trace in traces.items()}
        refresh(self._session, written, _former_owners(traces), progress)
        subject = self._with_title(subject, traces)
        unit = self._record(traces, action, subject, root_id)
        touched = tuple(Touched(kind, record_id, trace.effect) for (kind, record_id), trace in traces.items())
        return Changes(unit.id, action, subject, touched, self._now, self._actor)

    @staticmethod
    def _with_title(subject: Subject, traces: Mapping[tuple[str, int], _Trace]) -> Subject:
        if subject.title:
            return subject
        first = next((trace for (kind, _), trace in traces.items() if kind == subject.kind), None)
        if first is None:
            return subject
        record = first.record
        return replace(subject, title=record.shown_en, title_zh=record.shown_zh, title_ru=record.shown_ru)

    def _record(
        self, traces: Mapping[tuple[str, int], _Trace], action: Action, subject: Subject, root_id: int | None
    ) -> history.WorkUnit:
        unit = history.WorkUnit(
            uuid=str(uuid4()),
            done_at=self._now,
            actor=self._actor,
            desk=self._store.session_name,
            action=action.value,
            subject={key: value for key, value in asdict(subject).items() if value is not None},
            root_id=root_id,
        )
        self._session.add(unit)
        self._session.flush()
        rows = [
            {
                "unit_id": unit.id,
                "kind": kind,
                "record_id": record_id,
                "action": trace.effect.value,
                "before": {} if trace.effect is Effect.CREATED else trace.before,
                "after": trace.after,
            }
            for (kind, record_id), trace in traces.items()
        ]
        self._session.execute(sa.insert(history.Change), rows)
        return unit


def _former_owners(traces: Mapping[tuple[str, int], _Trace]) -> Iterator[tuple[str, int]]:
    for (kind, _), trace in traces.items():
        for key in KINDS[kind].owners:
            if trace.before.get(key) is not None:
                yield KINDS[kind][key].target, trace.before[key]


def stored_values(kind: RecordKind, record: Record) -> dict[str, Any]:
    """Every stored field of a record, by catalog key."""
    return {field.key: normalized(field, getattr(record, field.column_name)) for field in kind.stored}


@contextmanager
def unit_of_work(store: Store, actor: str) -> Iterator[UnitOfWork]:
    """One transaction; leaving it by an exception leaves the database as it was."""
    with store.writing() as connection, Session(connection, expire_on_commit=False, autoflush=False) as session:
        yield UnitOfWork(store, session, actor)
        session.flush()
