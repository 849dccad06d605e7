"""Which of the four tones each state of a record has, so that a list can be read by its marks."""

from __future__ import annotations

from office_desk.model.catalog import Field, ValueKind
from office_desk.ui.look.widgets import Tone

STATE_KEYS = frozenset({"relation", "status", "stage", "state"})
"""The fields that say how a record stands; other choices are plain words."""

_GOOD = "partner strategic agreed signed filed confirmed held registration_open running studying done attended"
_WAITING = (
    "lead in_talks contact active terms drafted sent partly_signed planned announced enquired registered open invited"
)
_LATE = "expired postponed absent"

_TONES = {
    value: tone
    for tone, values in ((Tone.GOOD, _GOOD), (Tone.WAITING, _WAITING), (Tone.LATE, _LATE))
    for value in values.split()
}


def is_state(field: Field) -> bool:
    """Whether the field says how its record stands."""
    return field.kind is ValueKind.CHOICE and field.key in STATE_KEYS


def tone_of(value: str) -> Tone:
    """The tone of a state; what is over or was never begun is off."""
    return _TONES.get(value, Tone.OFF)
