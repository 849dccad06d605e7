"""On which page a record lives; asked on a worker, because that may depend on what stands in the record."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from office_desk.model.catalog import KINDS, VIEWS, View
from office_desk.model.snapshot import Snapshot

if TYPE_CHECKING:
    from office_desk.services.desk import Desk

_DEEPEST_PART = 4  # a line of a section of a digest, with one to spare


@dataclass(frozen=True, slots=True)
class Home:
    """The page that shows a record, and the record to select there: itself, or what it is a part of."""

    view: str
    kind: str
    id: int


def find_home(desk: Desk, kind: str, record_id: int, views: Collection[str], current: str = "") -> Home | None:
    """Answer where to show a record, preferring the `current` page if the record is on it.

    A part without a page of its own, such as a session of an event, is shown with its owner. Answers None
    for a record that none of `views` shows. Raises NotFound.
    """
    for _ in range(_DEEPEST_PART):
        snapshot = desk.records.get(kind, record_id)
        candidates = [current, *views] if current in views else list(views)
        for view in (VIEWS[key] for key in candidates if key in VIEWS):
            if shows(view, snapshot):
                return Home(view.key, kind, record_id)
        owner = _owner(snapshot)
        if owner is None:
            return None
        kind, record_id = owner
    return None


def shows(view: View, snapshot: Snapshot) -> bool:
    """Whether a record is in the list of a view."""
    if view.kind != snapshot.kind:
        return False
    if view.condition is None:
        return True
    key, wanted = view.condition
    value = snapshot.values.get(key)
    return wanted in value if isinstance(value, (tuple, list, set, frozenset)) else value == wanted


def _owner(snapshot: Snapshot) -> tuple[str, int] | None:
    kind = KINDS[snapshot.kind]
    for key in kind.owners:
        target, owner_id = kind[key].target, snapshot.values.get(key)
        if target and owner_id:
            return target, owner_id
    return None
