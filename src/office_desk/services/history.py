"""The history of the desk, and taking back what was done."""

from __future__ import annotations

from types import MappingProxyType

import sqlalchemy as sa

from office_desk.model.catalog import KINDS
from office_desk.model.changes import Action, Changes
from office_desk.model.errors import NotFound, Refused, UndoBlocked
from office_desk.model.json_values import record_from_json
from office_desk.model.progress import Progress, half, unwatched
from office_desk.services.answers import ChangeEntry, Undone, UnitEntry
from office_desk.services.undo_order import is_undone, next_redo, next_undo, subject_of
from office_desk.storage import history
from office_desk.storage.history import StoredChange, StoredUnit
from office_desk.storage.store import Store


class History:
    """The use cases of Undo, Redo and the History page."""

    def __init__(self, store: Store, actor: str) -> None:
        self._store = store
        self._actor = actor

    def units(self, limit: int = 50, before_unit: int | None = None) -> tuple[UnitEntry, ...]:
        """Units of work, newest first."""
        with self._store.reading() as connection:
            return recent_entries(connection, limit, before_unit)

    def changes(self, unit_id: int) -> tuple[ChangeEntry, ...]:
        """What one unit of work did, record by record; raises NotFound."""
        with self._store.reading() as connection:
            unit = history.unit(connection, unit_id)
            if unit is None:
                raise NotFound("not_found", kind="history", id=unit_id)
            return tuple(_change_entry(change, unit) for change in history.changes_of(connection, [unit_id]))

    def of_record(self, kind: str, record_id: int) -> tuple[ChangeEntry, ...]:
        """What was ever done to a record, newest first."""
        if kind not in KINDS:
            raise NotFound("unknown_kind", key=kind, known=tuple(KINDS))
        with self._store.reading() as connection:
            found = history.changes_of_record(connection, kind, record_id)
        if not found:
            raise NotFound("not_found", kind=kind, id=record_id)
        return tuple(_change_entry(change, unit) for change, unit in found)

    def next_undo(self) -> UnitEntry | None:
        """What Undo would take back."""
        with self._store.reading() as connection:
            unit = next_undo(connection, self._actor)
        return None if unit is None else _entry(unit, False, 0)

    def next_redo(self) -> UnitEntry | None:
        """What Redo would do again."""
        with self._store.reading() as connection:
            unit = next_redo(connection, self._actor)
        return None if unit is None else _entry(unit, True, 0)

    def undo(self, unit_id: int | None = None, progress: Progress = unwatched) -> Undone:
        """Take back a unit of work, by default one's own last one.

        Args:
            progress: May raise Cancelled; everything is then as it was.

        Raises:
            Refused: there is none, or it was taken back already.
            UndoBlocked: newer work stands in the way of all of it; nothing is changed.
        """
        return self._step(Action.UNDO, unit_id, progress)

    def redo(self, progress: Progress = unwatched) -> Undone:
        """Do again what was taken back last; raises like `undo`."""
        return self._step(Action.REDO, None, progress)

    def _step(self, action: Action, unit_id: int | None, progress: Progress) -> Undone:
        # Loaded here: reading the history, as every start does, needs no record classes.
        from office_desk.services.undo import Inversion
        from office_desk.storage.unit_of_work import unit_of_work

        with unit_of_work(self._store, self._actor) as work:
            connection = work.connection
            root: StoredUnit | None
            if unit_id is not None:
                root = self._root(history.unit(connection, unit_id), unit_id)
            else:
                find = next_undo if action is Action.UNDO else next_redo
                root = find(connection, self._actor)
            if root is None:
                raise Refused("nothing_to_undo" if action is Action.UNDO else "nothing_to_redo")
            last = history.last_steps(connection, [root.id]).get(root.id, root)
            if (last.action is Action.UNDO) == (action is Action.UNDO):
                raise Refused("already_undone", title=root.subject.title)
            # Told first: to read what a large import touched takes a while in itself.
            progress(0, history.numbers_of_changes(connection, [last.id]).get(last.id, 0))
            inversion = Inversion(work, last.id, history.touched_by(connection, [last.id])[last.id])
            inversion.apply(half(progress, 0))
            changes = work.finish(action, subject_of(root), root.id, half(progress, 1))
            if changes is None:
                raise UndoBlocked(tuple(inversion.obstacles))
            return Undone(changes, tuple(inversion.obstacles))

    @staticmethod
    def _root(unit: StoredUnit | None, unit_id: int) -> StoredUnit:
        if unit is None:
            raise NotFound("not_found", kind="history", id=unit_id)
        if unit.root_id is not None:
            raise Refused("is_a_step_back", id=unit_id)
        return unit

    def latest(self) -> int:
        """The id of the newest unit of work; 0 when there is none."""
        with self._store.reading() as connection:
            return history.latest(connection)

    def since(self, unit_id: int) -> tuple[Changes, ...]:
        """What was done after ``unit_id`` on any desk, oldest first."""
        with self._store.reading() as connection:
            if history.latest(connection) <= unit_id:
                return ()
            return history.as_changes(connection, unit_id)


def recent_entries(connection: sa.Connection, limit: int, before_unit: int | None = None) -> tuple[UnitEntry, ...]:
    """Units of work, newest first, each with whether it stands and how many records it touched."""
    found = history.units(connection, limit, before_unit)
    steps = history.last_steps(connection, [unit.id for unit in found])
    numbers = history.numbers_of_changes(connection, [unit.id for unit in found])
    return tuple(_entry(unit, is_undone(unit, steps), numbers.get(unit.id, 0)) for unit in found)


def _entry(unit: StoredUnit, undone: bool, count: int) -> UnitEntry:
    return UnitEntry(unit.id, unit.action, unit.subject, unit.done_at, unit.actor, undone, count)


def _change_entry(change: StoredChange, unit: StoredUnit) -> ChangeEntry:
    kind = KINDS[change.kind]
    return ChangeEntry(
        unit_id=unit.id,
        action=unit.action,
        kind=change.kind,
        record_id=change.record_id,
        effect=change.effect,
        done_at=unit.done_at,
        actor=unit.actor,
        before=MappingProxyType(record_from_json(kind, change.before)),
        after=MappingProxyType(record_from_json(kind, change.after)),
    )
