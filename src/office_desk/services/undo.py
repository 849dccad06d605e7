"""Taking back a unit of work: the inverse of what it wrote, as far as that still stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from typing import Any

from office_desk.model.catalog import KINDS
from office_desk.model.changes import Effect, Touched, TouchedRecords
from office_desk.model.empty_values import empty_value
from office_desk.model.errors import Obstacle
from office_desk.model.json_values import from_json, to_json
from office_desk.model.progress import Progress, unwatched
from office_desk.storage.history import StoredChange
from office_desk.storage.reading import live_ids
from office_desk.storage.stepping_back import RecordKey, StepBack
from office_desk.storage.unit_of_work import UnitOfWork

_AT_ONCE = 500
_WITHDRAWN = frozenset({Effect.CREATED, Effect.RESTORED})
"""The effects whose inverse is that the record goes to the trash."""


@dataclass(slots=True)
class _Since:
    """What was done after the step to a record, oldest first, and the parts of it that will stay."""

    changes: Sequence[StoredChange] = ()
    parts: Sequence[RecordKey] = ()

    @property
    def values(self) -> dict[str, Any]:
        """What the step left in the fields that were written later, as JSON."""
        return {key: before for change in reversed(self.changes) for key, before in change.before.items()}


class Inversion:
    """The inverse of a step, applied as far as what it wrote still stands.

    Attributes:
        obstacles: What was left alone.
    """

    def __init__(self, work: UnitOfWork, unit_id: int, touched: TouchedRecords) -> None:
        self.obstacles: list[Obstacle] = []
        self._work = work
        self._step = StepBack(work.connection, unit_id)
        self._touched = touched
        self._with_values = self._step.with_values()

    def apply(self, progress: Progress = unwatched) -> None:
        """Write the inverse of each change, the last one first.

        Args:
            progress: May raise Cancelled.
        """
        done, total = 0, len(self._touched)
        remaining = iter(self._touched.backwards())
        while some := list(islice(remaining, _AT_ONCE)):
            progress(done, total)
            done += len(some)
            self._invert(some)

    def _invert(self, touched: Sequence[Touched]) -> None:
        """Invert changes that follow one another: together where nothing but the trash is in question."""
        plain: set[RecordKey] = set()
        since: dict[RecordKey, _Since] = {}
        changes: dict[RecordKey, StoredChange] = {}
        for (kind, effect), record_ids in _sorted_out(touched).items():
            if effect in _WITHDRAWN:
                since |= self._read_since(kind, record_ids)
            plain |= self._plain(kind, effect, record_ids) - since.keys()
            singly = [one for one in record_ids if (kind, one) not in plain]
            changes |= self._step.changes(kind, singly)
            self._work.fetch(kind, singly)
        for (is_plain, is_withdrawn), group in groupby(
            touched, lambda one: ((one.kind, one.id) in plain, one.effect in _WITHDRAWN)
        ):
            keys = [(one.kind, one.id) for one in group]
            if is_plain:
                (self._work.trash_many if is_withdrawn else self._work.restore_many)(keys)
                continue
            for key in keys:
                self._invert_one(changes[key], since.get(key, _Since()))

    def _plain(self, kind: str, effect: Effect, record_ids: Sequence[int]) -> set[RecordKey]:
        """The records to which the step did nothing else than the inverse can undo by the trash alone."""
        if effect is Effect.CHANGED:
            return set()
        live = set(live_ids(self._work.connection, kind, record_ids))
        found = set(record_ids) - live if effect is Effect.TRASHED else live
        return {(kind, one) for one in found} - self._with_values

    def _read_since(self, kind: str, record_ids: Sequence[int]) -> dict[RecordKey, _Since]:
        """What others did since to some of the records, or to what became a part of them."""
        found = {key: _Since(changes) for key, changes in self._step.since(kind, record_ids).items()}
        parts_of = self._step.parts_since(kind, record_ids)
        leaving = self._leaving(part for parts in parts_of.values() for part in parts)
        for key, parts in parts_of.items():
            if staying := [part for part in parts if part not in leaving]:
                found.setdefault(key, _Since()).parts = staying
        return found

    def _leaving(self, parts: Iterable[RecordKey]) -> set[RecordKey]:
        """Of the parts of some records those that go with them: the step made them, and nobody changed them since."""
        own: dict[str, set[int]] = {}
        for kind, part_id in parts:
            if self._is_own(kind, part_id):
                own.setdefault(kind, set()).add(part_id)
        leaving = set()
        for kind, part_ids in own.items():
            ids = sorted(part_ids)
            self._work.fetch(kind, ids)
            since = self._step.since(kind, ids)
            for key, change in self._step.changes(kind, ids).items():
                is_gone = self._work.read(*key).trashed_at is not None
                if is_gone or change.effect not in _WITHDRAWN or not self._newer(change, _Since(since.get(key, ()))):
                    leaving.add(key)
        return leaving

    def _is_own(self, kind: str, record_id: int) -> bool:
        """Whether the step did something to a record."""
        return any(record_id in run.ids for run in self._touched.runs if run.kind == kind)

    def _invert_one(self, change: StoredChange, since: _Since) -> None:
        match change.effect:
            case Effect.CREATED:
                self._withdraw(change, since)
            case Effect.CHANGED:
                self._put_back(change)
            case Effect.TRASHED:
                if self._lies_where_it_was_put(change):
                    self._work.restore(change.kind, change.record_id)
                    self._put_back(change)
            case Effect.RESTORED:
                if self._lies_where_it_was_put(change) and self._withdraw(change, since):
                    self._put_back(change)

    def _lies_where_it_was_put(self, change: StoredChange) -> bool:
        """Whether nobody took the record out of the trash since, or put it there; else that is told."""
        record = self._work.read(change.kind, change.record_id)
        is_trashed = record.trashed_at is not None
        was_trashed = change.effect is Effect.TRASHED
        if is_trashed != was_trashed:
            self.obstacles.append(Obstacle(change.kind, change.record_id, record.shown_en, "", was_trashed, is_trashed))
        return is_trashed == was_trashed

    def _withdraw(self, change: StoredChange, since: _Since) -> bool:
        """Put a record that was added or came back in the trash; answers whether it went.

        One that somebody changed since stays, and one with a part or a tie that stays: nothing hangs on the trash.
        """
        newer = self._newer(change, since)
        if not newer and since.parts:
            title = self._work.title_of(change.kind, change.record_id)
            part = self._work.title_of(*since.parts[0])
            newer = [Obstacle(change.kind, change.record_id, title, "", True, False, part)]
        if newer:
            self.obstacles += newer
        else:
            self._work.trash(change.kind, change.record_id)
        return not newer

    def _newer(self, change: StoredChange, since: _Since) -> list[Obstacle]:
        """The fields of a record that was added or came back in which somebody wrote since."""
        return self._differences(change, {**since.values, **change.after})

    def _put_back(self, change: StoredChange) -> None:
        newer = self._differences(change, change.after)
        self.obstacles += newer
        blocked = {obstacle.key for obstacle in newer}
        kind = KINDS[change.kind]
        values = {
            key: from_json(kind[key], before)
            for key, before in change.before.items()
            if key in kind.by_key and key not in blocked
        }
        if values:
            self._work.change(change.kind, change.record_id, values)

    def _differences(self, change: StoredChange, told: Mapping[str, Any]) -> list[Obstacle]:
        """The fields that hold something else now than the history tells, each by its JSON value."""
        kind = KINDS[change.kind]
        record = self._work.read(change.kind, change.record_id)
        current = self._work.values_of(change.kind, change.record_id)
        found = []
        for key, after in told.items():
            if key in kind.by_key and to_json(kind[key], current[key]) != after:
                written = from_json(kind[key], after) if after is not None else empty_value(kind[key])
                found.append(Obstacle(change.kind, change.record_id, record.shown_en, key, written, current[key]))
        return found


def _sorted_out(touched: Iterable[Touched]) -> dict[tuple[str, Effect], list[int]]:
    """The ids of records by their kind and what was done to them."""
    found: dict[tuple[str, Effect], list[int]] = {}
    for one in touched:
        found.setdefault((one.kind, one.effect), []).append(one.id)
    return found
