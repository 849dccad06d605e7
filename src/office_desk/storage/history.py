"""Reading the history: units of work, what each did, and which of them stand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

import sqlalchemy as sa

from office_desk.model.changes import Action, Changes, Effect, Subject, Touched, TouchedRecords
from office_desk.storage.tables import changes, work_units


@dataclass(frozen=True, slots=True)
class StoredUnit:
    """A unit of work as it lies in the history."""

    id: int
    action: Action
    subject: Subject
    done_at: datetime
    actor: str
    desk: str
    root_id: int | None


@dataclass(frozen=True, slots=True)
class StoredChange:
    """One record's part of a unit of work; values as JSON."""

    unit_id: int
    kind: str
    record_id: int
    effect: Effect
    before: Mapping[str, Any]
    after: Mapping[str, Any]


def units(connection: sa.Connection, limit: int, before_unit: int | None = None) -> list[StoredUnit]:
    """Units of work, newest first."""
    query = sa.select(work_units).order_by(work_units.c.id.desc()).limit(limit)
    if before_unit is not None:
        query = query.where(work_units.c.id < before_unit)
    return [_unit(row) for row in connection.execute(query)]


def unit(connection: sa.Connection, unit_id: int) -> StoredUnit | None:
    """One unit of work."""
    row = connection.execute(sa.select(work_units).where(work_units.c.id == unit_id)).one_or_none()
    return None if row is None else _unit(row)


def latest(connection: sa.Connection) -> int:
    """The id of the newest unit of work; 0 when there is none."""
    return int(connection.scalar(sa.select(sa.func.max(work_units.c.id))) or 0)


def changes_of(connection: sa.Connection, unit_ids: Iterable[int]) -> list[StoredChange]:
    """What units of work did, in the order it was done."""
    query = sa.select(changes).where(changes.c.unit_id.in_(list(unit_ids))).order_by(changes.c.id)
    return [stored_change(row) for row in connection.execute(query)]


def changes_of_record(connection: sa.Connection, kind: str, record_id: int) -> list[tuple[StoredChange, StoredUnit]]:
    """What was ever done to a record, newest first."""
    query = (
        sa.select(changes.c.id)
        .where(changes.c.kind == kind, changes.c.record_id == record_id)
        .order_by(changes.c.id.desc())
    )
    ids = list(connection.scalars(query))
    rows = connection.execute(sa.select(changes).where(changes.c.id.in_(ids)).order_by(changes.c.id.desc()))
    found = [stored_change(row) for row in rows]
    of_unit = {
        row.id: _unit(row)
        for row in connection.execute(sa.select(work_units).where(work_units.c.id.in_({c.unit_id for c in found})))
    }
    return [(change, of_unit[change.unit_id]) for change in found]


def numbers_of_changes(connection: sa.Connection, unit_ids: Iterable[int]) -> dict[int, int]:
    """How many records each unit touched."""
    query = sa.select(changes.c.unit_id, sa.func.count()).where(changes.c.unit_id.in_(list(unit_ids)))
    return {row[0]: int(row[1]) for row in connection.execute(query.group_by(changes.c.unit_id))}


def as_changes(connection: sa.Connection, since_unit: int, limit: int = 500) -> tuple[Changes, ...]:
    """Units of work after ``since_unit`` as messages for the change bus, oldest first."""
    query = sa.select(work_units).where(work_units.c.id > since_unit).order_by(work_units.c.id).limit(limit)
    found = [_unit(row) for row in connection.execute(query)]
    touched = touched_by(connection, [one.id for one in found])
    return tuple(
        Changes(one.id, one.action, one.subject, touched.get(one.id, TouchedRecords()), one.done_at, one.actor)
        for one in found
    )


def touched_by(connection: sa.Connection, unit_ids: Sequence[int]) -> dict[int, TouchedRecords]:
    """What each unit did to which records, without the values."""
    query = sa.select(changes.c.unit_id, changes.c.kind, changes.c.record_id, changes.c.action)
    rows = connection.execute(query.where(changes.c.unit_id.in_(unit_ids)).order_by(changes.c.unit_id, changes.c.id))
    effects = {effect.value: effect for effect in Effect}
    return {
        unit_id: TouchedRecords.of(Touched(kind, record_id, effects[action]) for _, kind, record_id, action in of_unit)
        for unit_id, of_unit in groupby(rows, lambda row: int(row[0]))
    }


def last_actor(connection: sa.Connection, kind: str, record_id: int) -> str:
    """Who changed a record last."""
    query = (
        sa.select(work_units.c.actor)
        .select_from(work_units.join(changes, changes.c.unit_id == work_units.c.id))
        .where(changes.c.kind == kind, changes.c.record_id == record_id)
        .order_by(changes.c.id.desc())
        .limit(1)
    )
    return connection.scalar(query) or ""


def last_steps(connection: sa.Connection, root_ids: Iterable[int] | None = None) -> dict[int, StoredUnit]:
    """For each unit that was ever taken back or done again: the last such step, by the unit's id."""
    newest = sa.select(sa.func.max(work_units.c.id)).where(work_units.c.root_id.is_not(None))
    if root_ids is not None:
        newest = newest.where(work_units.c.root_id.in_(list(root_ids)))
    ids = newest.group_by(work_units.c.root_id)
    rows = connection.execute(sa.select(work_units).where(work_units.c.id.in_(ids)))
    return {row.root_id: _unit(row) for row in rows}


def _unit(row: Any) -> StoredUnit:
    subject = dict(row.subject)
    of = subject.pop("of", None)
    return StoredUnit(
        row.id,
        Action(row.action),
        Subject(**subject, of=Action(of) if of else None),
        row.done_at,
        row.actor,
        row.desk,
        row.root_id,
    )


def stored_change(row: Any) -> StoredChange:
    """A row of ``changes``."""
    return StoredChange(row.unit_id, row.kind, row.record_id, Effect(row.action), row.before, row.after)
