"""The filters a page offers without being asked: how its records stand."""

from __future__ import annotations

from office_desk.model.catalog import KINDS, VIEWS, Field
from office_desk.ui.look.state_tones import is_state

_NOT_OFFERED = frozenset({"none", "other"})


def main_choice(view: str) -> Field | None:
    """The field whose values stand as chips above the list: the one that says how a record stands, if it has one."""
    described = VIEWS[view]
    fixed = described.condition[0] if described.condition else ""
    fields = KINDS[described.kind].fields
    return next((field for field in fields if field.key != fixed and field.column and is_state(field)), None)


def offered_values(field: Field) -> tuple[str, ...]:
    """The values that get a chip; "none" and "other" are no group anybody looks for."""
    return tuple(value for value in field.choices if value not in _NOT_OFFERED)
