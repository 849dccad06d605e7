"""Who organizes and attends an event stands in it by name, and leaves with it again."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from typing import Any
from urllib.parse import unquote

import pytest
import vobject
from calendar_texts import calendar, codes, event, only, read
from hypothesis import given, settings
from hypothesis import strategies as st
from test_calendar_round_trip import outgoing, said

from builders import any_values
from office_desk.exchange.calendar import write_calendar
from office_desk.exchange.carried import carried_properties
from office_desk.exchange.incoming import Incoming, Marked
from office_desk.exchange.outgoing import Outgoing
from office_desk.model.catalog import KINDS
from office_desk.model.snapshot import Titles

TALK = ("SUMMARY:Talk", "DTSTART:20260110T010000Z")
STARTS = datetime(2026, 1, 10, 1, tzinfo=UTC)
NOTHING_NOTED = {"notes": "", "source_note": ""}


def attending(*lines: str) -> Incoming:
    return only(calendar(event(*TALK, *lines)))


def told(record: Incoming) -> list[tuple[str, str, str, str]]:
    keys = ("name_then", "role", "state", "notes")
    return [tuple(part.values[key] for key in keys) for part in record.parts]  # type: ignore[misc]


def test_organizer_and_attendees_become_participations_and_are_not_carried() -> None:
    record = attending(
        "ORGANIZER;CN=Anna Sample:mailto:anna@univ.example",
        'ATTENDEE;CN="Sample, John";PARTSTAT=ACCEPTED:mailto:john@univ.example',
        "ATTENDEE;CN=张颖;PARTSTAT=DECLINED:MAILTO:zy@univ.example",
        "ATTENDEE;CN=Анна Образцова;PARTSTAT=NEEDS-ACTION;ROLE=CHAIR:mailto:ao@univ.example",
        "ATTENDEE:mailto:nameless@univ.example",
    )
    assert told(record) == [
        ("Anna Sample", "organizer", "confirmed", "anna@univ.example"),
        ("Sample, John", "delegate", "confirmed", "john@univ.example"),
        ("张颖", "delegate", "declined", "zy@univ.example"),
        ("Анна Образцова", "moderator", "invited", "ao@univ.example"),
        ("nameless@univ.example", "delegate", "invited", "nameless@univ.example"),
    ]
    assert {each.name for each in carried_properties(record.values["carried"])} == {"UID"}


def test_an_organizer_who_attends_takes_part_once() -> None:
    record = attending(
        "ORGANIZER;CN=Anna Sample:mailto:anna@univ.example",
        "ATTENDEE;CN=Anna;PARTSTAT=DECLINED:mailto:Anna@univ.example",
    )
    assert told(record) == [("Anna Sample", "organizer", "declined", "anna@univ.example")]


def test_a_room_is_nobody_and_stays_with_the_event_as_it_was() -> None:
    record = attending("ATTENDEE;CUTYPE=ROOM;CN=Hall 1:mailto:hall@univ.example")
    assert not record.parts
    assert ("ATTENDEE", "mailto:hall@univ.example") in {
        (each.name, each.value) for each in carried_properties(record.values["carried"])
    }


def test_more_attendees_than_an_event_takes_are_carried_or_told() -> None:
    record = attending(*(f"ATTENDEE;CN=Sample {n}:mailto:sample{n}@univ.example" for n in range(450)))
    carried = [each for each in carried_properties(record.values["carried"]) if each.name == "ATTENDEE"]
    assert len(record.parts) == 200
    assert len(carried) == 199
    assert "calendar_properties_left_out" in codes(record)


def test_each_date_of_a_recurring_event_has_its_attendees() -> None:
    lines = (*TALK, "RRULE:FREQ=WEEKLY;COUNT=3", "ATTENDEE;CN=Anna Sample:mailto:anna@univ.example")
    records = read(calendar(event(*lines))).records
    assert [len(record.parts) for record in records] == [1, 1, 1]
    assert len({record.parts[0].uuid for record in records}) == 3


def test_an_attendee_has_the_same_mark_in_every_file() -> None:
    lines = ("ATTENDEE;CN=Anna Sample:mailto:anna@univ.example", "ATTENDEE;CN=Anna Sample:mailto:other@univ.example")
    first, again = attending(*lines), attending(*reversed(lines))
    assert {part.uuid for part in first.parts} == {part.uuid for part in again.parts}
    assert len({part.uuid for part in first.parts}) == 2


def test_another_program_finds_name_address_and_answer() -> None:
    values: dict[str, Any] = {
        "role": "delegate",
        "state": "confirmed",
        "notes": "anna@univ.example",
        "group_label": "x",
    }
    part = outgoing("participations", values, 7)
    part = Outgoing(part.kind, part.id, part.uuid, part.updated_at, Titles("Anna Sample"), part.values)
    data = write_calendar([outgoing("events", {"title": "Talk", "starts_at": STARTS}, parts=(part,))])
    attendee = vobject.readOne(data.decode()).vevent.attendee
    assert attendee.value == "mailto:anna@univ.example"
    assert (attendee.params["CN"], attendee.params["PARTSTAT"]) == (["Anna Sample"], ["ACCEPTED"])


def test_an_answer_given_in_another_program_counts() -> None:
    part = outgoing("participations", {"role": "delegate", "state": "invited", "group_label": "Sample"}, 7)
    data = write_calendar([outgoing("events", {"title": "Talk", "starts_at": STARTS}, parts=(part,))])
    (back,) = only(data.replace(b"PARTSTAT=NEEDS-ACTION", b"PARTSTAT=ACCEPTED")).parts
    assert back.values["state"] == "confirmed"


@given(st.integers(0, 10_000))
@settings(max_examples=40)
def test_any_participations_come_back_with_their_event(seed: int) -> None:
    chance = random.Random(seed)
    kind = KINDS["participations"]
    several = [any_values(chance, kind, {"events": [1]}) for _ in range(4)]
    parts = tuple(outgoing("participations", values, 10 + number) for number, values in enumerate(several))
    record = only(write_calendar([outgoing("events", {"title": "Talk", "starts_at": STARTS}, parts=parts)]))
    back = {part.uuid: said("participations", part.values) for part in record.parts}
    assert back == {part.uuid: said("participations", part.values | NOTHING_NOTED) for part in parts}


@pytest.mark.parametrize(
    ("notes", "address"),
    [
        ("Vegetarian; ask her assistant ma@univ.example", "urn:uuid:"),
        ("zy@univ.example\nDo not seat beside the rector", "mailto:zy@univ.example"),
    ],
)
def test_what_the_office_noted_about_a_participant_does_not_leave(notes: str, address: str) -> None:
    values = {"role": "speaker", "state": "confirmed", "group_label": "x", "notes": notes, "source_note": "her rival"}
    part = outgoing("participations", values, 7)
    data = write_calendar([outgoing("events", {"title": "Talk", "starts_at": STARTS}, parts=(part,))])
    plain = unquote(data.replace(b"\r\n ", b"").decode())
    assert f":{address}" in plain
    assert not [word for word in ("Vegetarian", "assistant", "rector", "rival") if word in plain]


def test_links_of_a_participation_come_back_as_marks() -> None:
    values = {"role": "speaker", "state": "confirmed", "person": 3}
    part = outgoing("participations", values, 7)
    mark = "12345678-1234-4123-8123-000000000099"
    part = Outgoing(
        part.kind, 7, part.uuid, part.updated_at, Titles("Anna Sample"), part.values,
        links={"person": Titles("Anna Sample")}, marks={"person": mark},
    )  # fmt: skip
    data = write_calendar([outgoing("events", {"title": "Talk", "starts_at": STARTS}, parts=(part,))])
    (back,) = only(data).parts
    assert back.values["person"] == Marked(mark, "Anna Sample")


@pytest.mark.parametrize("own", ["%7B", "1", "%5B%5D", '%7B"uuid":1', "%7B%22uuid%22:%22x%22,%22values%22:3%7D"])
def test_a_line_of_ours_that_somebody_spoiled_is_read_as_any_other(own: str) -> None:
    record = attending(f"ATTENDEE;CN=Anna Sample;X-OFFICE-DESK-VALUES={own}:mailto:anna@univ.example")
    assert all(part.values["name_then"] == "Anna Sample" for part in record.parts)
