"""Which unit of work Undo and Redo mean: the history read backwards.

A unit that was first done is the *root*; every undo and redo of it carries the root's id. A root stands when its
last step is not an undo. Taking back means writing the inverse of that last step.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import sqlalchemy as sa

from office_desk.model.changes import Action, Subject
from office_desk.storage import history
from office_desk.storage.history import StoredUnit


def next_undo(connection: sa.Connection, actor: str) -> StoredUnit | None:
    """The newest unit of this person that stands."""
    steps = history.last_steps(connection)
    for root in _roots(connection):
        if root.actor == actor and not is_undone(root, steps):
            return root
    return None


def next_redo(connection: sa.Connection, actor: str) -> StoredUnit | None:
    """The unit taken back last, unless something new was done since."""
    steps = history.last_steps(connection)
    undos = [step for step in steps.values() if step.action is Action.UNDO and step.actor == actor]
    if not undos:
        return None
    last = max(undos, key=lambda step: step.id)
    newest = next((root for root in _roots(connection) if root.actor == actor), None)
    if newest is not None and newest.id > last.id:
        return None
    assert last.root_id is not None
    return history.unit(connection, last.root_id)


def is_undone(root: StoredUnit, steps: dict[int, StoredUnit]) -> bool:
    """Whether a unit was taken back and not done again."""
    return root.id in steps and steps[root.id].action is Action.UNDO


def _roots(connection: sa.Connection) -> Iterator[StoredUnit]:
    """Units that are neither undo nor redo, newest first."""
    before: int | None = None
    while page := history.units(connection, 50, before):
        yield from (unit for unit in page if unit.root_id is None)
        before = page[-1].id


def subject_of(root: StoredUnit) -> Subject:
    """What the sentence about an undo or redo names."""
    return replace(root.subject, of=root.action)
