"""The filters a page offers without being asked: the values of its main choice field."""

from __future__ import annotations

from office_desk.model.catalog import KINDS, VIEWS, Field, ValueKind
from office_desk.ui.look.state_tones import is_state

_NOT_OFFERED = frozenset({"none", "other"})


def main_choice(view: str) -> Field | None:
    """The field whose values stand as chips above the list: its state, else the first choice it shows."""
    described = VIEWS[view]
    kind = KINDS[described.kind]
    fixed = described.condition[0] if described.condition else ""
    choices = [field for field in kind.fields if field.kind is ValueKind.CHOICE and field.key != fixed and field.column]
    return next((field for field in choices if is_state(field)), choices[0] if choices else None)


def offered_values(field: Field) -> tuple[str, ...]:
    """The values that get a chip; "none" and "other" are no group anybody looks for."""
    return tuple(value for value in field.choices if value not in _NOT_OFFERED)
