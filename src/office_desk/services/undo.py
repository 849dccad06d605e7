"""Taking back a unit of work: the inverse of what it wrote, as far as that still stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby

from office_desk.model.catalog import KINDS
from office_desk.model.changes import Effect
from office_desk.model.empty_values import empty_value
from office_desk.model.errors import Obstacle
from office_desk.model.json_values import from_json, to_json
from office_desk.model.progress import Progress, unwatched
from office_desk.storage.history import StoredChange
from office_desk.storage.reading import first_versions, parts_of_many
from office_desk.storage.row_writing import in_chunks
from office_desk.storage.unit_of_work import UnitOfWork

_AT_ONCE = 500


@dataclass
class Inversion:
    """The inverse of a step, applied as far as what it wrote still stands."""

    work: UnitOfWork
    changes: list[StoredChange]
    obstacles: list[Obstacle] = field(default_factory=list)
    _parts: dict[tuple[str, int], list[tuple[str, int]]] = field(default_factory=dict)
    _untouched: set[tuple[str, int]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._own = {(one.kind, one.record_id) for one in self.changes}

    def apply(self, progress: Progress = unwatched) -> None:
        """Write the inverse of each change, the last one first.

        Args:
            progress: May raise Cancelled.
        """
        self._read()
        done = 0
        for (kind, is_untouched), run in groupby(reversed(self.changes), self._nature):
            changes = list(run)
            for some in in_chunks(changes, _AT_ONCE):
                progress(done, len(self.changes))
                done += len(some)
                if is_untouched:
                    self.work.trash_many(kind, [change.record_id for change in some])
                else:
                    self._invert(some)

    def _nature(self, change: StoredChange) -> tuple[str, bool]:
        """The kind of record, and whether the step added it and nothing at all was done to it since."""
        key = change.kind, change.record_id
        is_untouched = change.effect is Effect.CREATED and key in self._untouched
        return change.kind, is_untouched and self._own.issuperset(self._parts.get(key, ()))

    def _invert(self, changes: Iterable[StoredChange]) -> None:
        for change in changes:
            match change.effect:
                case Effect.CREATED:
                    self._withdraw(change)
                case Effect.TRASHED:
                    self._mark(change, trashed=False)
                case Effect.RESTORED:
                    self._mark(change, trashed=True)
                case Effect.CHANGED:
                    self._put_back(change)

    def _read(self) -> None:
        """Read what the step touched, and the parts of what it added, many records at a time."""
        added = (change for change in self.changes if change.effect is Effect.CREATED)
        for kind, record_ids in _by_kind(added).items():
            self._untouched |= {(kind, one) for one in first_versions(self.work.connection, kind, record_ids)}
            for record_id, parts in parts_of_many(self.work.connection, kind, record_ids).items():
                self._parts[kind, record_id] = parts
        for kind, record_ids in _by_kind(change for change in self.changes if not self._nature(change)[1]).items():
            self.work.fetch(kind, record_ids)

    def _withdraw(self, change: StoredChange) -> None:
        """A record that was added goes to the trash, unless somebody changed it since."""
        newer = self._differences(change) + self._parts_added_since(change)
        if newer:
            self.obstacles += newer
        else:
            self.work.trash(change.kind, change.record_id)

    def _parts_added_since(self, change: StoredChange) -> list[Obstacle]:
        """Parts of the record that another step gave it, such as a session added to an event."""
        return [
            Obstacle(kind, part_id, self.work.title_of(kind, part_id), "", False, True)
            for kind, part_id in self._parts.get((change.kind, change.record_id), ())
            if (kind, part_id) not in self._own
        ]

    def _mark(self, change: StoredChange, *, trashed: bool) -> None:
        record = self.work.read(change.kind, change.record_id)
        stands = (record.trashed_at is None) == trashed
        if not stands:
            self.obstacles.append(
                Obstacle(change.kind, change.record_id, record.shown_en, "", not trashed, record.trashed_at is not None)
            )
        elif trashed:
            self.work.trash(change.kind, change.record_id)
        else:
            self.work.restore(change.kind, change.record_id)
        if stands and change.after:
            self._put_back(change)

    def _put_back(self, change: StoredChange) -> None:
        newer = self._differences(change)
        self.obstacles += newer
        blocked = {obstacle.key for obstacle in newer}
        kind = KINDS[change.kind]
        values = {
            key: from_json(kind[key], before)
            for key, before in change.before.items()
            if key in kind.by_key and key not in blocked
        }
        if values:
            self.work.change(change.kind, change.record_id, values)

    def _differences(self, change: StoredChange) -> list[Obstacle]:
        """The fields that hold something else than the step wrote; a new record was empty where it says nothing."""
        kind = KINDS[change.kind]
        record = self.work.read(change.kind, change.record_id)
        current = self.work.values_of(change.kind, change.record_id)
        told = dict(change.after)
        if change.effect is Effect.CREATED:
            told = {one.key: to_json(one, empty_value(one)) for one in kind.stored} | told
        found = []
        for key, after in told.items():
            if key in kind.by_key and to_json(kind[key], current[key]) != after:
                written = from_json(kind[key], after) if after is not None else empty_value(kind[key])
                found.append(Obstacle(change.kind, change.record_id, record.shown_en, key, written, current[key]))
        return found


def _by_kind(changes: Iterable[StoredChange]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for change in changes:
        found.setdefault(change.kind, []).append(change.record_id)
    return found
