"""Several versions of one event in one file: the newest counts, answers and cancellations are set into it."""

from __future__ import annotations

import random

import pytest
from calendar_texts import calendar, codes, event, only, read

STARTS = ("20260301T010000Z", "20260302T010000Z", "20260303T010000Z")


def version(sequence: int | None, *lines: str, stamp: str = "20260101T000000Z", name: str = "VEVENT") -> str:
    """One version of a meeting, without SEQUENCE for None."""
    told = () if sequence is None else (f"SEQUENCE:{sequence}",)
    return "\n".join((f"BEGIN:{name}", "UID:meeting-7@example.org", f"DTSTAMP:{stamp}", *told, *lines, f"END:{name}"))


def messages(*messages: tuple[str, str]) -> bytes:
    """A file of calendars, each with its METHOD and its component."""
    return b"\r\n".join(calendar(component, properties=f"METHOD:{method}") for method, component in messages)


def talks(day: int, title: str = "Talks", *lines: str) -> tuple[str, ...]:
    return (f"SUMMARY:{title}", f"DTSTART:{STARTS[day]}", *lines)


@pytest.mark.parametrize("seed", range(4))
def test_the_highest_sequence_counts_then_the_latest_stamp_wherever_it_stands(seed: int) -> None:
    versions = [
        version(0, *talks(0, "First"), stamp="20260109T000000Z"),
        version(10, *talks(1, "Second"), stamp="20260102T000000Z"),
        version(10, *talks(2, "Third"), stamp="20260103T000000Z"),
    ]
    random.Random(seed).shuffle(versions)
    record = only(calendar(*versions))
    assert record.values["title"] == "Third"
    assert codes(record) == ["calendar_versions_left_out"]
    assert record.warnings[0].values["count"] == 2


def test_versions_that_say_the_same_are_one_event_and_nothing_is_told() -> None:
    versions = [version(number, *talks(0), "LAST-MODIFIED:20260101T000000Z") for number in range(3)]
    assert only(calendar(*versions)).warnings == ()


def test_a_to_do_has_versions_as_well() -> None:
    told = [version(number, f"SUMMARY:{title}", name="VTODO") for number, title in enumerate(("Call", "Write"))]
    assert only(calendar(*told)).values["title"] == "Write"


def test_a_cancellation_cancels_what_it_leaves_unsaid() -> None:
    request = version(0, *talks(0, "Talks", "LOCATION:Hall A", "DTEND:20260301T030000Z"))
    cancel = version(1, "STATUS:CANCELLED", "COMMENT:Typhoon", f"DTSTART:{STARTS[0]}")
    record = only(messages(("CANCEL", cancel), ("REQUEST", request)))
    assert (record.values["title"], record.values["venue"], record.values["status"]) == ("Talks", "Hall A", "cancelled")
    assert "ends_at" in record.values
    assert "Typhoon" in record.values["carried"]
    assert record.warnings == ()


def test_a_cancellation_alone_is_a_cancelled_event_also_without_a_status() -> None:
    assert only(messages(("CANCEL", version(1, *talks(0))))).values["status"] == "cancelled"


def test_an_invitation_after_the_cancellation_counts() -> None:
    record = only(messages(("CANCEL", version(1, *talks(0))), ("REQUEST", version(2, *talks(1), "STATUS:CONFIRMED"))))
    assert record.values["status"] == "confirmed"
    assert codes(record) == ["calendar_versions_left_out"]


def test_who_is_invited_no_more_leaves_the_others_their_meeting() -> None:
    ada, ben = "ATTENDEE;CN=Ada:mailto:ada@example.org", "ATTENDEE;CN=Ben:mailto:ben@example.org"
    record = only(messages(("REQUEST", version(0, *talks(0), ada, ben)), ("CANCEL", version(1, *talks(0), ben))))
    assert "status" not in record.values
    assert [part.values["notes"] for part in record.parts] == ["ada@example.org"]


def test_an_answer_changes_the_state_of_who_gave_it_and_nothing_else() -> None:
    invited = ("ATTENDEE;CN=Ada;PARTSTAT=NEEDS-ACTION:mailto:ada@example.org", "ATTENDEE;CN=Ben:mailto:ben@example.org")
    answer = version(
        0, "ATTENDEE;PARTSTAT=ACCEPTED:MAILTO:ada@example.org", "SUMMARY:Accepted", stamp="20260105T000000Z"
    )
    guest = version(0, "ATTENDEE;PARTSTAT=DECLINED:mailto:eve@example.org", stamp="20260106T000000Z")
    record = only(messages(("REQUEST", version(0, *talks(0), *invited)), ("REPLY", answer), ("REPLY", guest)))
    assert record.values["title"] == "Talks"
    assert [(part.values["group_label"], part.values["state"]) for part in record.parts] == [
        ("Ada", "confirmed"),
        ("Ben", "invited"),
        ("eve@example.org", "declined"),
    ]


def test_a_proposal_to_move_it_moves_nothing_and_is_told() -> None:
    counter = version(0, *talks(1), stamp="20260105T000000Z")
    record = only(messages(("REQUEST", version(0, *talks(0))), ("COUNTER", counter)))
    assert record.values["starts_at"].day == 1
    assert codes(record) == ["calendar_versions_left_out"]


def test_one_date_of_a_series_has_versions_and_is_cancelled_by_itself() -> None:
    series = version(0, *talks(0), "RRULE:FREQ=DAILY;COUNT=3")
    moved = [version(number, *talks(1, f"Moved {number}"), f"RECURRENCE-ID:{STARTS[1]}") for number in (2, 1)]
    cancelled = version(1, "STATUS:CANCELLED", f"RECURRENCE-ID;TZID=Asia/Shanghai:{STARTS[2][:8]}T090000")
    records = read(calendar(series, *moved, cancelled)).records
    assert [(each.values["title"], each.values.get("status")) for each in records] == [
        ("Talks", None),
        ("Moved 2", None),
        ("Talks", "cancelled"),
    ]


def test_an_added_date_is_one_more() -> None:
    added = version(1, *talks(2, "Once more"))
    records = read(messages(("REQUEST", version(0, *talks(0))), ("ADD", added))).records
    assert [each.values["title"] for each in records] == ["Talks", "Once more"]
    assert records[0].uuid != records[1].uuid


def test_events_that_share_one_mark_by_carelessness_stay_apart_and_are_known_again() -> None:
    lectures = [version(None, *talks(day, "Lecture")) for day in range(3)]
    fairs = [event(f"SUMMARY:Fair {day}", f"DTSTART:{start}", uid="same-for-all") for day, start in enumerate(STARTS)]
    first, second = ([each.uuid for each in read(calendar(*lectures, *fairs)).records] for _ in range(2))
    assert first == second
    assert len(set(first)) == 6


def test_very_many_answers_are_read_at_once() -> None:
    replies = [version(0, f"ATTENDEE;PARTSTAT=ACCEPTED:mailto:guest{number}@example.org") for number in range(3_000)]
    record = only(messages(("REQUEST", version(0, *talks(0))), *(("REPLY", reply) for reply in replies)))
    assert record.values["title"] == "Talks"
