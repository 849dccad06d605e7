"""The people of a guest list become the guests of an event."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from builders import add, add_event, add_person
from import_builders import content, incoming, person, reading_of
from office_desk.exchange.columns import ColumnMapping
from office_desk.exchange.incoming import Incoming, Marked
from office_desk.exchange.plan import Decision, Plan, Verdict
from office_desk.exchange.reading import Format, Reading
from office_desk.exchange.table import Table
from office_desk.model.errors import NotFound, Refused
from office_desk.services.desk import Desk

LI, ZHANG = ("Li Na", "li@example.org"), ("Zhang Ying", "zhang@example.org")


def table(*columns: str, rows: tuple[tuple[str, ...], ...]) -> Reading:
    """A guest list as a reader of tables would give it."""
    return Reading("guests.csv", Format.CSV, table=Table(columns, rows, range(2, 2 + len(rows))))


def plan_of(desk: Desk, event: int | None, *guests: Incoming, **options: Any) -> Plan:
    return desk.imports.plan(reading_of(*guests), guests_of=event, **options)


def came(desk: Desk, event: int, reading: Reading, mapping: ColumnMapping | None = None) -> set[tuple[Any, ...]]:
    """Import a list; who then takes part in anything, as what, and whether they came."""
    desk.imports.carry_out(desk.imports.plan(reading, mapping, guests_of=event))
    return visits(desk)


def visits(desk: Desk) -> set[tuple[Any, ...]]:
    people = content(desk)["people"]
    found = content(desk)["participations"].values()
    return {(people[one["person"]]["given_name"], one["role"], one["state"]) for one in found}


def test_everybody_of_a_guest_list_takes_part_in_the_event(desk: Desk) -> None:
    event = add_event(desk, timezone="Asia/Shanghai")
    add_event(desk, "Forum")
    assert came(desk, event, table("Name", "E-mail", rows=(LI, ZHANG))) == {
        ("Na", "visitor", "invited"),
        ("Ying", "visitor", "invited"),
    }
    mark = desk.records.get("events", event).uuid
    assert {one["event"] for one in content(desk)["participations"].values()} == {mark}


def test_somebody_the_desk_knows_gets_the_participation_and_nothing_else(desk: Desk) -> None:
    event, known = add_event(desk), add_person(desk)
    add(desk, "contact_points", person=known, kind="email", value="zhang@example.org")
    (record,) = plan_of(desk, event, person(email="zhang@example.org")).records
    assert (record.verdict, len(record.changes)) == (Verdict.CHANGED, 0)
    assert [part.kind for part in record.new_parts] == ["participations"]


def test_the_same_list_once_more_changes_nothing(desk: Desk) -> None:
    event = add_event(desk)
    guests = table("Name", "E-mail", "Attended", rows=((*LI, "yes"), (*ZHANG, "")))
    came(desk, event, guests)
    assert desk.imports.carry_out(desk.imports.plan(guests, guests_of=event)).changes is None


def test_two_rows_of_one_person_are_one_guest(desk: Desk) -> None:
    event = add_event(desk)
    rows = ((*ZHANG, "invited"), (*ZHANG, "attended"))
    assert came(desk, event, table("Name", "E-mail", "Status", rows=rows)) == {("Ying", "visitor", "attended")}


def test_a_speaker_of_the_event_does_not_become_its_visitor_besides(desk: Desk) -> None:
    event, known = add_event(desk), add_person(desk)
    add(desk, "contact_points", person=known, kind="email", value="zhang@example.org")
    session = add(desk, "sessions", event=event, title="Talk")
    add(desk, "participations", event=event, session=session, person=known, role="speaker", state="confirmed")
    rows = ((*ZHANG, "visitor"),)
    assert came(desk, event, table("Name", "E-mail", "Role", rows=rows)) == {("Ying", "speaker", "confirmed")}


@pytest.mark.parametrize(("before", "said"), [("invited", "attended"), ("attended", "invited")])
def test_a_later_list_tells_who_came_and_an_older_one_does_not_undo_it(desk: Desk, before: str, said: str) -> None:
    event, known = add_event(desk), add_person(desk)
    add(desk, "contact_points", person=known, kind="email", value="zhang@example.org")
    add(desk, "participations", event=event, person=known, state=before)
    guests = table("Name", "E-mail", "Status", rows=((*ZHANG, said),))
    assert came(desk, event, guests) == {("Ying", "visitor", "attended")}


def test_where_the_desk_is_to_win_a_list_changes_no_state(desk: Desk) -> None:
    event, known = add_event(desk), add_person(desk)
    add(desk, "contact_points", person=known, kind="email", value="zhang@example.org")
    add(desk, "participations", event=event, person=known, state="invited")
    guests = table("Name", "E-mail", "Attended", rows=((*ZHANG, "yes"),))
    (record,) = desk.imports.plan(guests, guests_of=event, on_duplicate=Decision.MERGE).records
    assert record.verdict is Verdict.SAME


def test_a_check_in_is_the_time_on_the_wall_of_the_event(desk: Desk) -> None:
    event = add_event(desk, timezone="Europe/Moscow")
    came(desk, event, table("姓名", "签到时间", rows=(("张颖", "2026-12-05 09:12"),)))
    (visit,) = content(desk)["participations"].values()
    assert datetime.fromisoformat(visit["checked_in_at"]) == datetime(2026, 12, 5, 6, 12, tzinfo=UTC)
    assert visit["state"] == "attended"


def test_what_no_role_is_stands_in_the_notes_of_the_visit_and_not_of_the_person(desk: Desk) -> None:
    rows = ((*LI, "VIP"), (*ZHANG, "Speaker"), ("Li Lei", "lei@example.org", "гость"))
    came(desk, add_event(desk), table("Name", "E-mail", "Role", rows=rows))
    assert {one["notes"] for one in content(desk)["participations"].values()} == {"Role: VIP", ""}
    assert {one["notes"] for one in content(desk)["people"].values()} == {""}


def test_without_an_event_a_role_is_a_position_as_it_always_was(desk: Desk) -> None:
    guests = table("Name", "Company", "Role", rows=(("Li Na", "Harbor University", "Speaker"),))
    desk.imports.carry_out(desk.imports.plan(guests))
    assert not content(desk)["participations"]
    assert {one["position"] for one in content(desk)["affiliations"].values()} == {"Speaker"}


def test_whom_the_source_itself_lets_take_part_is_no_guest_twice(desk: Desk) -> None:
    event = add_event(desk)
    mark, who = desk.records.get("events", event).uuid, "11111111-1111-4111-8111-111111111111"
    visit = Incoming("participations", {"person": Marked(who), "role": "speaker"})
    plan = plan_of(desk, event, incoming("events", mark, parts=(visit,), title="Open day"), person(uuid=who))
    desk.imports.carry_out(plan)
    assert visits(desk) == {("Ying", "speaker", "invited")}


def test_taking_back_the_import_takes_the_guests_back_and_leaves_who_was_there(desk: Desk) -> None:
    event, known = add_event(desk), add_person(desk)
    add(desk, "contact_points", person=known, kind="email", value="zhang@example.org")
    before = content(desk)
    done = desk.imports.carry_out(plan_of(desk, event, person(email="zhang@example.org"), person("Li", "Na")))
    assert len(content(desk)["participations"]) == 2
    assert done.changes is not None
    desk.history.undo(done.changes.unit_id)
    assert content(desk) == before


def test_a_plan_for_no_event_or_another_one_leaves_the_source_as_it_was_read(desk: Desk) -> None:
    source = reading_of(person())
    desk.imports.plan(source, guests_of=add_event(desk))
    (record,) = desk.imports.plan(source).records
    assert not record.new_parts


def test_an_organization_of_the_list_is_no_guest(desk: Desk) -> None:
    university = Incoming("organizations", {"name": "Harbor University"})
    assert plan_of(desk, add_event(desk), university, person()).new_guests() == 1
    with pytest.raises(Refused, match="no_guests_in_source"):
        plan_of(desk, add_event(desk), university)


@pytest.mark.parametrize("is_there", [True, False])
def test_an_event_that_is_in_the_trash_or_nowhere_is_refused_before_anything_is_planned(
    desk: Desk, is_there: bool
) -> None:
    event = add_event(desk)
    desk.records.trash("events", [event])
    with pytest.raises(Refused if is_there else NotFound) as refusal:
        plan_of(desk, event if is_there else event + 1, person())
    assert refusal.value.reason.code == ("link_in_trash" if is_there else "not_found")


def test_an_event_that_goes_to_the_trash_after_the_plan_stops_the_whole_import(desk: Desk, other_desk: Desk) -> None:
    event = add_event(desk)
    plan = plan_of(desk, event, person())
    other_desk.records.trash("events", [event])
    with pytest.raises(Refused, match="link_in_trash"):
        desk.imports.carry_out(plan)
    assert not content(desk)["people"]
