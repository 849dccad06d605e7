"""Every state of every record kind has a mark that was chosen for it."""

from __future__ import annotations

from office_desk.model.catalog import KINDS
from office_desk.ui.look.state import Tone
from office_desk.ui.look.state_tones import TONES, is_state, tone_of


def test_every_state_of_the_catalog_has_a_chosen_tone_and_nothing_else_has() -> None:
    states = {choice for kind in KINDS.values() for field in kind.fields if is_state(field) for choice in field.choices}
    assert set(TONES) == states


def test_a_state_nobody_knows_yet_is_shown_as_off() -> None:
    assert tone_of("from_a_newer_version") is Tone.OFF
