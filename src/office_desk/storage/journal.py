"""What one unit of work does, step by step, until the history tells of it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from itertools import chain
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from office_desk.model.catalog import KINDS
from office_desk.model.changes import Action, Effect, Subject, Touched, TouchedRecords
from office_desk.model.history import WorkUnit
from office_desk.model.progress import Progress, unwatched
from office_desk.model.record import Record
from office_desk.storage.creation import CreatedBatch
from office_desk.storage.derived_records import stored_values
from office_desk.storage.documents import document_fields, has_documents
from office_desk.storage.history_writing import (
    NOTHING,
    RecordedChange,
    Step,
    Steps,
    additions,
    is_told,
    json_text,
    size_of,
    tell_otherwise,
    told_values,
    write_changes,
)
from office_desk.storage.parts_of_new import NEEDED
from office_desk.storage.reading import titles_of
from office_desk.storage.trashing import MarkedBatch

RecordKey = tuple[str, int]

_KEPT = 500
"""The values of so many additions made in one go are kept until the unit ends; more are told by the history at once."""


@dataclass(slots=True)
class Trace:
    """What was done to one record so far."""

    record: Record
    effect: Effect
    before: dict[str, Any] = field(default_factory=dict)
    after: dict[str, Any] = field(default_factory=dict)

    @property
    def is_idle(self) -> bool:
        """Whether the record is as it was."""
        return self.effect is Effect.CHANGED and self.before == self.after


class Journal:
    """Batches of records and traces of single ones, in the order in which each was begun."""

    def __init__(self, session: Session, unit: WorkUnit) -> None:
        self._session = session
        self._unit = unit
        self._traces: dict[RecordKey, Trace] = {}
        self._created: dict[str, list[CreatedBatch]] = {}
        self._steps = Steps()

    @property
    def traces(self) -> Mapping[RecordKey, Trace]:
        """The single records to which something was done in the end."""
        return {key: trace for key, trace in self._traces.items() if not trace.is_idle}

    @property
    def created(self) -> list[CreatedBatch]:
        """Records that were added, kind by kind."""
        return [*chain.from_iterable(self._created.values())]

    @property
    def marked(self) -> list[MarkedBatch]:
        """Records that went to the trash or came out of it together."""
        return [step for step in self._steps if isinstance(step, MarkedBatch)]

    def create(self, batch: CreatedBatch) -> None:
        """Take up records that were added."""
        self._created.setdefault(batch.kind, []).append(batch)
        self._steps.append(batch)
        if len(batch.ids) > _KEPT:
            self._tell(batch)

    def mark(self, batch: MarkedBatch) -> None:
        """Take up records that went to the trash or came out of it."""
        self._steps.append(batch)

    def trace(self, kind: str, record: Record) -> Trace:
        """The trace of a record that is worked on."""
        known = self._traces.get((kind, record.id))
        if known is None:
            is_new = self._batch_of(kind, record.id) is not None
            known = Trace(record, Effect.CREATED if is_new else Effect.CHANGED)
            self._traces[kind, record.id] = known
            if not is_new:
                self._steps.append((kind, record.id))
        return known

    def _batch_of(self, kind: str, record_id: int) -> CreatedBatch | None:
        """The batch in which this unit added a record; ids grow, so the batches stand in their order."""
        batches = self._created.get(kind, [])
        place = bisect_right(batches, record_id, key=lambda batch: batch.ids.start)
        return batches[place - 1] if place > 0 and record_id in batches[place - 1].ids else None

    def _begun(self) -> tuple[sa.Connection, int]:
        """The connection and the id of the unit, which stands in the history from now on; `write` says what it was."""
        self._session.add(self._unit)
        self._session.flush()
        return self._session.connection(), self._unit.id

    def _tell(self, batch: CreatedBatch) -> None:
        """Write the additions just made into the history, and keep no more of them than their documents need."""
        connection, unit_id = self._begun()
        batch.told_from = self._steps.number(connection)
        write_changes(connection, unit_id, additions(batch), len(batch.ids), unwatched)
        batch.keep(document_fields(batch.kind) if has_documents(batch.kind) else NEEDED.get(batch.kind, ()))

    def write(self, action: Action, subject: Subject, root_id: int | None, progress: Progress) -> tuple[int, Subject]:
        """Write what was done to each record and is not told yet; answers the unit's id and the subject's title."""
        subject = self._with_title(subject)
        self._unit.action, self._unit.root_id = action.value, root_id
        self._unit.subject = {key: value for key, value in asdict(subject).items() if value is not None}
        connection, unit_id = self._begun()
        traces = self.traces
        self._steps.number(connection)
        untold = [(number, step) for number, step in self._steps.numbered() if not is_told(step)]
        total = sum(size_of(step) for _, step in untold)
        changes = chain.from_iterable(_changes(number, step, traces) for number, step in untold)
        write_changes(connection, unit_id, changes, total, progress)
        tell_otherwise(connection, self._worked_on_since(traces))
        return unit_id, subject

    def _with_title(self, subject: Subject) -> Subject:
        """The subject with the title of the first record of its kind, where it has none yet."""
        if subject.title:
            return subject
        touched = chain.from_iterable(map(self._touched, self._steps))
        for kind, record_id in ((one.kind, one.id) for one in touched):
            if kind == subject.kind:
                titles = titles_of(self._session.connection(), kind, [record_id])[record_id]
                return replace(subject, title=titles.en, title_zh=titles.zh, title_ru=titles.ru)
        return subject

    def _worked_on_since(self, traces: Mapping[RecordKey, Trace]) -> Iterator[tuple[int, str]]:
        """The numbers of additions that were told with their first values, and what they ended with."""
        for (kind, record_id), trace in traces.items():
            batch = self._batch_of(kind, record_id) if trace.effect is Effect.CREATED else None
            if batch is not None:
                values = stored_values(KINDS[kind], trace.record).values()
                yield batch.told_from + record_id - batch.ids.start, told_values(kind, values)

    def touched(self) -> TouchedRecords:
        """Every record to which something was done."""
        return TouchedRecords.of(chain.from_iterable(map(self._touched, self._steps)))

    def _touched(self, step: Step) -> Iterator[Touched]:
        if isinstance(step, CreatedBatch):
            yield from (Touched(step.kind, record_id, Effect.CREATED) for record_id in step.ids)
        elif isinstance(step, MarkedBatch):
            yield from (Touched(kind, record_id, step.effect) for kind, record_id in step.records)
        elif not self._traces[step].is_idle:
            yield Touched(*step, self._traces[step].effect)


def _changes(number: int, step: Step, traces: Mapping[RecordKey, Trace]) -> Iterator[RecordedChange]:
    """What the history tells of a step."""
    if isinstance(step, CreatedBatch):
        step.told_from = number
        yield from additions(step)
    elif isinstance(step, MarkedBatch):
        for place, (kind, record_id) in enumerate(step.records, number):
            yield RecordedChange(place, kind, record_id, step.effect, NOTHING, NOTHING)
    elif step in traces:
        trace = traces[step]
        yield RecordedChange(number, *step, trace.effect, json_text(trace.before), json_text(trace.after))
