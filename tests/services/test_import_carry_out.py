"""Carrying out a plan: one step, all or nothing, nothing overwritten, nothing twice."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from builders import add, add_event, add_organization, add_person, edit, opened, prepare_empty_desk
from import_builders import content, counts, imported, incoming, person, planned, verdicts
from office_desk.exchange.carried import CarriedProperty, carried_properties, carried_text
from office_desk.exchange.incoming import Incoming, IncomingFile, Marked, Named
from office_desk.exchange.plan import Decision, Side
from office_desk.exchange.reading import Format, Reading, Source
from office_desk.model.changes import Action
from office_desk.model.errors import Refused
from office_desk.model.progress import Cancelled
from office_desk.services.desk import Desk
from office_desk.services.imports import KEPT_BACKUPS

ONE = "11111111-1111-4111-8111-111111111111"
TWO = "22222222-2222-4222-8222-222222222222"
PHOTO = b"\x89PNG\r\n\x1a\n a small picture"


def two_people() -> tuple[Incoming, Incoming]:
    """Two people with everything a card can tell."""
    return (
        person(email="zhang@example.org", phone="+8613800000001", organization="Harbor University", position="Dean",
               photo=PHOTO),
        person("Ли", "Анна", name_ru="Ли Анна", email="li@example.org", organization="港口大学", notes="Китаист"),
    )  # fmt: skip


def strangers(number: int) -> list[Incoming]:
    """People whose names are nothing like each other's."""
    chance = random.Random(number)
    words = ["".join(chance.choices("abdefgklmnoprstuvz", k=9)).title() for _ in range(2 * number)]
    return [person(words[2 * one], words[2 * one + 1]) for one in range(number)]


def of_kind(desk: Desk, kind: str) -> list[dict[str, Any]]:
    """The values of all live records of a kind."""
    return list(content(desk)[kind].values())


def test_an_import_is_one_step_with_everything_that_came(desk: Desk) -> None:
    done = imported(desk, *two_people())
    assert counts(done.outcome) == (2, 0, 0, 0, 0)
    (unit,) = desk.history.units(10)
    assert (unit.action, unit.subject.kind, unit.subject.count) == (Action.IMPORT, "people", 2)
    assert [len(of_kind(desk, kind)) for kind in ("people", "contact_points", "affiliations", "organizations")] == [
        2, 3, 2, 2,
    ]  # fmt: skip
    (attachment,) = of_kind(desk, "attachments")
    assert (attachment["purpose"], attachment["size"]) == ("photo", len(PHOTO))
    assert [hit.kind for hit in desk.search.find("zhang@example.org", 5)] == ["people"]


def test_the_same_source_once_more_changes_nothing(desk: Desk) -> None:
    imported(desk, *two_people())
    plan = planned(desk, *two_people())
    assert verdicts(plan) == [("same", "update"), ("same", "update")]
    done = desk.imports.carry_out(plan)
    assert done.changes is None
    assert counts(done.outcome) == (0, 0, 0, 2, 0)
    assert len(desk.history.units(10)) == 1


@pytest.mark.parametrize("decision", [Decision.UPDATE, Decision.MERGE])
def test_rows_that_contradict_each_other_are_the_same_the_second_time(desk: Desk, decision: Decision) -> None:
    rows = (
        person(email="z@example.org", title="Dr.", organization="Harbor University", position="Dean"),
        person(email="z@example.org", title="Professor", organization="Harbor University", position="Rector"),
        person(email="z@example.org", phone="+8613800000001"),
    )
    assert counts(imported(desk, *rows, on_duplicate=decision).outcome)[0] == 1
    again = planned(desk, *rows, on_duplicate=decision)
    assert {verdict for verdict, _ in verdicts(again)} == {"same"}
    assert desk.imports.carry_out(again).changes is None


def test_taking_an_import_back_also_restores_what_it_updated(desk: Desk) -> None:
    person_id = add_person(desk, title="Dr.")
    uuid = desk.records.get("people", person_id).uuid
    before = content(desk)
    done = imported(desk, person(uuid=uuid, title="Professor", email="z@example.org", photo=PHOTO), *two_people()[1:])
    assert counts(done.outcome) == (1, 1, 0, 0, 0)
    assert done.changes is not None
    undone = desk.history.undo(done.changes.unit_id)
    assert undone.obstacles == ()
    assert content(desk) == before


def test_after_taking_it_back_the_same_source_can_come_again(desk: Desk) -> None:
    done = imported(desk, *two_people())
    assert done.changes is not None
    desk.history.undo(done.changes.unit_id)
    assert counts(imported(desk, *two_people()).outcome) == (2, 0, 0, 0, 0)


def test_a_record_that_lies_in_the_trash_comes_back_with_its_parts_when_it_is_to_be_updated(desk: Desk) -> None:
    person_id = add_person(desk)
    add(desk, "contact_points", person=person_id, kind="email", value="z@example.org")
    uuid = desk.records.get("people", person_id).uuid
    desk.records.trash("people", [person_id])
    plan = planned(desk, person(uuid=uuid, title="Dr.", email="z@example.org"))
    desk.imports.redecide(plan, 0, Decision.UPDATE)
    assert counts(desk.imports.carry_out(plan).outcome) == (0, 1, 0, 0, 0)
    assert [one["title"] for one in of_kind(desk, "people")] == ["Dr."]
    assert len(of_kind(desk, "contact_points")) == 1


def test_adding_a_record_whose_uuid_is_taken_gives_it_a_new_one(desk: Desk) -> None:
    uuid = desk.records.get("people", add_person(desk)).uuid
    done = imported(desk, person(uuid=uuid, title="Dr."), on_duplicate=Decision.ADD)
    assert counts(done.outcome) == (1, 0, 0, 0, 0)
    assert len(of_kind(desk, "people")) == 2


def test_the_side_that_a_person_chooses_stands(desk: Desk) -> None:
    person_id = add_person(desk, title="Dr.", notes="old")
    uuid = desk.records.get("people", person_id).uuid
    plan = planned(desk, person(uuid=uuid, title="Professor", notes="new"))
    plan.records[0].changes[0].side = Side.DESK
    desk.imports.carry_out(plan)
    values = desk.records.get("people", person_id).values
    assert (values["title"], values["notes"]) == ("Dr.", "old\n\nnew")


# Parts


def test_parts_that_are_there_are_not_added_again(desk: Desk) -> None:
    organization = add_organization(desk)
    person_id = add_person(desk)
    uuid = desk.records.get("people", person_id).uuid
    add(desk, "contact_points", person=person_id, kind="mobile", value="138 0000 0001", label="office")
    add(desk, "affiliations", person=person_id, organization=organization, position="Lecturer")
    record = person(uuid=uuid, phone="+86 138-0000-0001", organization="Harbor University", position="Dean")
    plan = planned(desk, record)
    assert plan.records[0].new_parts == ()
    assert [(one.kind, [change.source for change in one.changes]) for one in plan.records[0].part_changes] == [
        ("affiliations", ["Dean"])
    ]
    desk.imports.carry_out(plan)
    assert [one["position"] for one in of_kind(desk, "affiliations")] == ["Dean"]
    assert [one["value"] for one in of_kind(desk, "contact_points")] == ["138 0000 0001"]


def test_the_same_number_twice_in_one_card_is_kept_once(desk: Desk) -> None:
    record = person(phone="+8613800000001")
    record.add_parts(incoming("contact_points", kind="mobile", value="138 0000 0001"))
    imported(desk, record)
    assert len(of_kind(desk, "contact_points")) == 1


def test_a_part_that_was_deleted_on_the_desk_does_not_come_back_by_the_way(desk: Desk) -> None:
    contact = incoming("contact_points", kind="email", value="z@example.org")
    contact.uuid = TWO
    record = person(uuid=ONE)
    record.add_parts(contact)
    done = imported(desk, record)
    assert done.changes is not None
    desk.records.trash("contact_points", list(done.changes.ids_of("contact_points")))
    plan = planned(desk, record)
    assert verdicts(plan) == [("same", "update")]
    assert [one.code for one in plan.records[0].warnings] == ["part_in_trash"]


def test_a_session_that_is_known_by_its_mark_takes_what_the_source_says(desk: Desk) -> None:
    def event(room: str) -> Incoming:
        session = incoming("sessions", TWO, title="Opening", room=room)
        speaker = incoming("participations", person=Named("Na Li"), session=Marked(TWO), role="speaker")
        return incoming("events", ONE, title="Fair", parts=(session, speaker))

    imported(desk, event("Hall 1"))
    done = imported(desk, event("Hall 2"))
    assert counts(done.outcome) == (0, 1, 0, 0, 0)
    assert [one["room"] for one in of_kind(desk, "sessions")] == ["Hall 2"]
    assert len(of_kind(desk, "participations")) == len(of_kind(desk, "people")) == 1
    assert of_kind(desk, "participations")[0]["session"] == TWO


def test_a_photo_that_is_there_already_is_not_kept_twice(desk: Desk) -> None:
    person_id = add_person(desk)
    desk.attachments.add("zhang.png", PHOTO, person=person_id)
    uuid = desk.records.get("people", person_id).uuid
    assert verdicts(planned(desk, person(uuid=uuid, photo=PHOTO))) == [("same", "update")]
    other = planned(desk, person(uuid=uuid, photo=PHOTO + b"other"))
    assert len(other.records[0].new_files) == 1


def test_a_file_name_with_a_path_keeps_only_the_name(desk: Desk) -> None:
    record = person()
    record.add_file(IncomingFile("..\\..\\etc/passwd.png", "photo", "image/png", PHOTO))
    imported(desk, record)
    assert [one["file_name"] for one in of_kind(desk, "attachments")] == ["passwd.png"]


def test_an_attachment_comes_in_with_its_content_and_what_it_belongs_to(desk: Desk) -> None:
    file = incoming("attachments", TWO, file_name="a.pdf", purpose="scan", person=Marked(ONE))
    file.add_file(IncomingFile("a.pdf", "scan", "application/pdf", b"%PDF"))
    done = imported(desk, file, person(uuid=ONE), incoming("attachments", file_name="empty.pdf"))
    assert counts(done.outcome) == (2, 0, 0, 0, 1)
    assert done.changes is not None
    (attachment,) = done.changes.ids_of("attachments")
    assert desk.attachments.content(attachment) == b"%PDF"
    assert of_kind(desk, "attachments")[0]["person"] == ONE


def test_what_other_programs_said_is_merged_property_by_property(desk: Desk) -> None:
    first = carried_text([CarriedProperty("UID", "a"), CarriedProperty("X-ONE", "1"), CarriedProperty("X-TWO", "2")])
    second = carried_text([CarriedProperty("UID", "b"), CarriedProperty("X-TWO", "22")])
    imported(desk, person(uuid=ONE, carried=first))
    imported(desk, person(uuid=ONE, carried=second))
    kept = {(one.name, one.value) for one in carried_properties(of_kind(desk, "people")[0]["carried"])}
    assert kept == {("UID", "a"), ("UID", "b"), ("X-ONE", "1"), ("X-TWO", "22")}
    assert verdicts(planned(desk, person(uuid=ONE, carried=second))) == [("same", "update")]


# Links


def test_records_of_one_source_point_at_each_other_in_any_order(desk: Desk) -> None:
    imported(
        desk,
        incoming("organizations", ONE, name="Law School", parent=Marked(TWO)),
        incoming("events", title="Fair", host=Marked(TWO)),
        incoming("organizations", TWO, name="Harbor University"),
    )
    organizations = content(desk)["organizations"]
    assert organizations[ONE]["parent"] == TWO
    assert of_kind(desk, "events")[0]["host"] == TWO


def test_two_organizations_that_are_each_other_s_parent_are_not(desk: Desk) -> None:
    done = imported(
        desk,
        incoming("organizations", ONE, name="Law School", parent=Marked(TWO)),
        incoming("organizations", TWO, name="Harbor University", parent=Marked(ONE)),
    )
    parents = sorted(str(one["parent"]) for one in of_kind(desk, "organizations"))
    assert parents.count("None") == 1
    assert [one.code for reasons in done.outcome.warnings.values() for one in reasons] == ["in_field"]


def test_what_points_at_a_refused_record_is_refused_too_and_the_rest_comes_in(desk: Desk) -> None:
    done = imported(
        desk,
        incoming("programs", ONE, notes="no title"),
        incoming("enrollments", title="Group", program=Marked(ONE)),
        incoming("negotiations", title="Talks", program=Marked(ONE)),
    )
    assert sorted(done.outcome.refused) == [0, 1]
    assert [one["program"] for one in of_kind(desk, "negotiations")] == [None]


def test_an_event_that_moves_to_another_zone_keeps_its_clock_times(desk: Desk) -> None:
    event_id = add_event(desk, starts_at=datetime(2026, 12, 5, 1, tzinfo=UTC), timezone="Asia/Shanghai")
    uuid = desk.records.get("events", event_id).uuid
    imported(desk, incoming("events", uuid, timezone="Europe/Moscow"))
    assert desk.records.get("events", event_id).values["starts_at"] == datetime(2026, 12, 5, 6, tzinfo=UTC)


# What happens meanwhile


def test_what_somebody_changed_since_the_plan_is_not_overwritten(desk: Desk, other_desk: Desk) -> None:
    person_id = add_person(desk, title="Dr.", notes="old")
    uuid = desk.records.get("people", person_id).uuid
    plan = planned(desk, person(uuid=uuid, title="Professor", notes="new"))
    edit(other_desk, "people", person_id, title="Dean")
    done = desk.imports.carry_out(plan)
    values = desk.records.get("people", person_id).values
    assert (values["title"], values["notes"]) == ("Dean", "old\n\nnew")
    assert [one.code for one in done.outcome.warnings[0]] == ["changed_since_plan"]


def test_what_somebody_added_since_the_plan_is_not_added_again(desk: Desk, other_desk: Desk) -> None:
    plan, other_plan = planned(desk, *two_people()), planned(other_desk, *two_people())
    other_desk.imports.carry_out(other_plan)
    done = desk.imports.carry_out(plan)
    assert done.changes is None
    assert len(of_kind(desk, "people")) == 2


def test_what_somebody_deleted_since_the_plan_is_refused(desk: Desk, other_desk: Desk) -> None:
    person_id = add_person(desk)
    uuid = desk.records.get("people", person_id).uuid
    plan = planned(desk, person(uuid=uuid, title="Dr."), person("Li", "Na"))
    other_desk.records.trash("people", [person_id])
    done = desk.imports.carry_out(plan)
    assert counts(done.outcome) == (1, 0, 0, 0, 1)
    assert [one.code for one in done.outcome.refused[0]] == ["trashed_since_plan"]


def test_a_plan_is_carried_out_once_and_on_its_own_desk(desk: Desk, databases: Any) -> None:
    plan = planned(desk, person())
    with opened(databases.copy(prepare_empty_desk)) as elsewhere, pytest.raises(Refused, match="another_desk"):
        elsewhere.imports.carry_out(plan)
    desk.imports.carry_out(plan)
    with pytest.raises(Refused, match="carried_out"):
        desk.imports.carry_out(plan)


@pytest.mark.parametrize("at", [0, 30, 60])
def test_stopping_leaves_the_desk_as_it_was(desk: Desk, at: int) -> None:
    plan = planned(desk, *strangers(20))

    def stop(done: int, total: int) -> None:
        if done * 100 >= at * total:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.imports.carry_out(plan, stop)
    assert {kind for kind, records in content(desk).items() if records} == set()
    assert desk.history.units(5) == ()
    assert counts(desk.imports.carry_out(plan).outcome) == (20, 0, 0, 0, 0), "and it can be tried again"


def test_planning_can_be_stopped_too(desk: Desk) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        desk.imports.plan(Reading("", Format.VCARD, records=[person()]), progress=stop)


# Backups and what was not taken


def test_a_backup_of_a_desk_in_a_file_is_made_before_it_is_written_to(desk: Desk) -> None:
    people = strangers(KEPT_BACKUPS + 2)
    for one in people:
        outcome = imported(desk, one).outcome
    if desk.is_shared:
        assert outcome.backup == ""
        return
    backup = Path(outcome.backup)
    assert len(list(backup.parent.glob(f"{backup.name.partition('.')[0]}.before-import-*"))) == KEPT_BACKUPS
    with opened(str(backup)) as before:
        assert len(of_kind(before, "people")) == KEPT_BACKUPS + 1
    assert imported(desk, people[0]).outcome.backup == "", "nothing to write, nothing to save"


def test_what_cannot_be_taken_can_be_saved_as_a_file_of_its_own(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Last Name,First Name,E-mail Address\nLi,Na,na@example.org\n,,\n,,x@example.org\n", "utf-8")
    source = Source(path)
    reading = desk.imports.read(source)
    plan = desk.imports.plan(reading)
    assert [verdict for verdict, _ in verdicts(plan)] == ["new", "invalid"]
    name, data = desk.imports.rejected(source, reading, plan)
    assert name == "people-not-imported.csv"
    assert b"x@example.org" in data
    assert b"na@example.org" not in data
