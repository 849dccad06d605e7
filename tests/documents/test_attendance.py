"""Who stands on which paper at the door: by what is said of their coming, and by the day."""

from __future__ import annotations

from datetime import date

import pytest
from attendance_builders import attendance, attendee, group

from office_desk.model.vague_count import VagueCount

STATES = ("planned", "invited", "confirmed", "attended", "declined", "absent")
EVERYBODY = tuple(attendee(state, number=place, state=state) for place, state in enumerate(STATES))
BEFORE, AFTER = date(2026, 12, 4), date(2026, 12, 5)


def states(attendees: tuple[object, ...]) -> set[str]:
    return {one.state for one in attendees}  # type: ignore[attr-defined]


def test_whoever_declined_or_was_absent_is_not_expected() -> None:
    assert states(attendance(*EVERYBODY).expected) == {"planned", "invited", "confirmed", "attended"}


def test_before_the_event_certificates_are_made_ready_for_who_confirmed() -> None:
    assert states(attendance(*EVERYBODY, today=BEFORE).certified) == {"confirmed", "attended"}


def test_from_its_first_day_on_only_who_attended_has_a_certificate() -> None:
    assert states(attendance(*EVERYBODY, today=AFTER).certified) == {"attended"}


def test_the_first_day_is_that_of_the_events_own_zone() -> None:
    assert attendance(today=date(2026, 12, 5)).has_begun
    assert not attendance(today=date(2026, 12, 4)).has_begun


@pytest.mark.parametrize(("status", "has_begun"), [("planned", False), ("held", True)])
def test_an_event_without_a_date_has_begun_only_if_it_was_held(status: str, has_begun: bool) -> None:
    assert attendance(status=status, starts_at=None, ends_at=None).has_begun is has_begun


def test_a_group_without_names_has_no_certificate() -> None:
    assert attendance(group("students", VagueCount.exactly(3), 3, state="attended"), today=AFTER).certified == ()
