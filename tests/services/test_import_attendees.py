"""Who organizes and attends the events of a calendar, on the desk."""

from __future__ import annotations

from builders import add, add_person
from import_builders import content
from office_desk.exchange.calendar import read_calendar, write_calendar
from office_desk.exchange.plan import Plan, Verdict
from office_desk.exchange.reading import ReadOptions
from office_desk.services.desk import Desk
from office_desk.services.outgoing import read_outgoing

CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//sample//EN
BEGIN:VEVENT
UID:sample-event-1@example.org
DTSTAMP:20260101T000000Z
DTSTART:20260110T010000Z
SUMMARY:Sample talk
ORGANIZER;CN=Anna Sample:mailto:anna@univ.example
ATTENDEE;CN=John Sample;PARTSTAT=ACCEPTED:mailto:john@univ.example
ATTENDEE;CN=John Sample;PARTSTAT=DECLINED:mailto:other@univ.example
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n").encode()


def plan_of(desk: Desk) -> Plan:
    return desk.imports.plan(read_calendar(CALENDAR, ReadOptions()))


def participations(desk: Desk) -> set[tuple[object, ...]]:
    """Import the calendar; who then takes part."""
    desk.imports.carry_out(plan_of(desk))
    keys = ("person", "group_label", "name_then", "role", "state", "notes")
    return {tuple(values[key] for key in keys) for values in content(desk)["participations"].values()}


def reach(desk: Desk, person_id: int, address: str) -> None:
    add(desk, "contact_points", person=person_id, kind="email", value=address)


def test_an_attendee_whom_nobody_knows_stands_there_by_name_and_becomes_no_person(desk: Desk) -> None:
    assert participations(desk) == {
        (None, "Anna Sample", "Anna Sample", "organizer", "confirmed", "anna@univ.example"),
        (None, "John Sample", "John Sample", "delegate", "confirmed", "john@univ.example"),
        (None, "John Sample", "John Sample", "delegate", "declined", "other@univ.example"),
    }
    assert not content(desk)["people"]


def test_an_attendee_is_the_person_who_has_the_address(desk: Desk) -> None:
    person_id = add_person(desk)
    reach(desk, person_id, "JOHN@univ.example")
    mark = desk.records.get("people", person_id).uuid
    assert (mark, "", "John Sample", "delegate", "confirmed", "john@univ.example") in participations(desk)


def test_an_address_of_two_people_tells_nobody(desk: Desk) -> None:
    for _ in range(2):
        reach(desk, add_person(desk), "john@univ.example")
    assert {values[0] for values in participations(desk)} == {None}


def test_a_calendar_imported_twice_changes_nothing(desk: Desk) -> None:
    reach(desk, add_person(desk), "john@univ.example")
    desk.imports.carry_out(plan_of(desk))
    (record,) = plan_of(desk).records
    assert (record.verdict, record.new_parts, record.part_changes) == (Verdict.SAME, (), ())


def test_an_attendee_who_came_to_the_desk_later_is_linked_by_the_next_import(desk: Desk) -> None:
    desk.imports.carry_out(plan_of(desk))
    reach(desk, add_person(desk), "john@univ.example")
    (record,) = plan_of(desk).records
    assert record.new_parts == ()
    assert [change.key for part in record.part_changes for change in part.changes] == ["person"]


def test_what_the_desk_gives_out_as_a_calendar_says_nothing_new_to_it(desk: Desk) -> None:
    reach(desk, add_person(desk), "john@univ.example")
    desk.imports.carry_out(plan_of(desk))
    (planned,) = plan_of(desk).records
    assert planned.chosen is not None
    with desk.imports._store.reading() as connection:
        data = write_calendar(list(read_outgoing(connection, "events", [planned.chosen.id or 0])))
    (record,) = desk.imports.plan(read_calendar(data, ReadOptions())).records
    assert (record.verdict, record.new_parts, record.part_changes) == (Verdict.SAME, (), ())
