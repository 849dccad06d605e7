"""Which of the four tones each state of a record has: lists, cards and pages mark it alike."""

from __future__ import annotations

from office_desk.model.catalog import Field, ValueKind
from office_desk.ui.look.state import Tone

STATE_KEYS = frozenset({"relation", "status", "stage", "state"})
"""The fields that say how a record stands; other choices are plain words."""

_GOOD = "partner strategic agreed signed filed confirmed held registration_open running studying done attended"
_WAITING = (
    "lead in_talks contact active terms drafted sent partly_signed planned announced enquired registered open invited"
)
_LATE = "expired postponed absent"
_OFF = "none dormant idea paused closed terminated cancelled declined finished withdrawn dropped"

TONES = {
    value: tone
    for tone, values in ((Tone.GOOD, _GOOD), (Tone.WAITING, _WAITING), (Tone.LATE, _LATE), (Tone.OFF, _OFF))
    for value in values.split()
}
"""State to tone, for every state of every record kind."""


def is_state(field: Field) -> bool:
    """Whether the field says how its record stands."""
    return field.kind is ValueKind.CHOICE and field.key in STATE_KEYS


def tone_of(value: str) -> Tone:
    """The tone of a state; what is over, was never begun, or comes from a newer version is off."""
    return TONES.get(value, Tone.OFF)
