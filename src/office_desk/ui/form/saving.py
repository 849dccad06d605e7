"""What a form has the desk write, as one unit of work, and what it gets back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from office_desk.model.changes import Changes
from office_desk.model.snapshot import Draft, Titles

if TYPE_CHECKING:
    from office_desk.services.desk import Desk
    from office_desk.ui.form.loading import Part


@dataclass(frozen=True, slots=True)
class Written:
    """A record that was written: its id, what it is called now, and what happened, if anything did."""

    id: int
    titles: Titles
    changes: Changes | None


def write_record(desk: Desk, draft: Draft, parts: Sequence[Part] = ()) -> Written:
    """Create one record together with `parts`, or save one; raises Invalid, Conflict, NotFound, Refused."""
    if draft.id is None:
        saved = desk.records.create(draft, [desk.records.blank(kind, **values) for kind, values in parts])
    else:
        saved = desk.records.save(draft)
    return Written(saved.id, desk.records.get(draft.kind, saved.id).titles, saved.changes)


def write_person(
    desk: Desk,
    draft: Draft,
    affiliation: Mapping[str, Any] | None,
    contact_points: Sequence[Mapping[str, Any]],
) -> Written:
    """Create a person with a position and contact details; raises Invalid and Refused."""
    parts = [Draft("affiliations", dict(affiliation) | {"primary": True})] if affiliation else []
    parts += [Draft("contact_points", dict(point)) for point in contact_points]
    saved = desk.records.create(draft, parts)
    return Written(saved.id, desk.records.get(draft.kind, saved.id).titles, saved.changes)
