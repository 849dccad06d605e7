"""Creating, reading, changing and deleting records: one function, one transaction, one undo step."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from builders import COUNTS, DATES, add, add_event, add_organization, add_person, draft_of, edit
from office_desk.model.changes import Action, Effect
from office_desk.model.errors import Invalid, NotFound, Refused
from office_desk.model.snapshot import Draft
from office_desk.services.desk import Desk


def test_a_new_record_has_an_id_a_uuid_a_version_and_stamps(desk: Desk) -> None:
    before = datetime.now(UTC)
    person = desk.records.get("people", add_person(desk))
    assert UUID(person.uuid).version == 4
    assert person.version == 1
    assert before <= person.created_at == person.updated_at <= datetime.now(UTC)
    assert person.trashed_at is None


def test_every_save_raises_the_version_and_keeps_the_uuid(desk: Desk) -> None:
    person_id = add_person(desk)
    first = desk.records.get("people", person_id)
    edit(desk, "people", person_id, title="Dean")
    second = desk.records.get("people", person_id)
    assert (second.version, second.uuid, second.created_at) == (2, first.uuid, first.created_at)
    assert second.updated_at > first.updated_at


def test_a_save_that_changes_nothing_leaves_no_trace(desk: Desk) -> None:
    person_id = add_person(desk, title="Dean")
    before = desk.records.get("people", person_id), desk.history.latest()
    assert desk.records.save(draft_of(before[0], title="Dean ")).changes is None
    assert (desk.records.get("people", person_id), desk.history.latest()) == before


def test_a_blank_record_starts_with_the_defaults_of_its_view(desk: Desk) -> None:
    assert desk.records.blank("open-days").values["kind"] == "open_day"
    assert desk.records.blank("partners").values["roles"] == ("partner",)
    assert desk.records.blank("sessions", event=7).values == {"kind": "talk", "event": 7}


def test_an_unknown_kind_field_or_record_is_named(desk: Desk) -> None:
    with pytest.raises(NotFound) as refusal:
        desk.records.blank("planets")
    assert refusal.value.reason.code == "unknown_kind"
    with pytest.raises(NotFound):
        desk.records.get("people", 999)
    with pytest.raises(Invalid) as invalid:
        desk.records.create(Draft("people", {"family_name": "Li", "shoe_size": 40}))
    assert invalid.value.reasons["shoe_size"].code == "unknown_field"


def test_an_invalid_record_is_refused_and_leaves_nothing(desk: Desk) -> None:
    with pytest.raises(Invalid) as invalid:
        desk.records.create(Draft("tasks", {"title": "   "}))
    assert invalid.value.reasons["title"].code == "required"
    assert desk.history.latest() == 0


@pytest.mark.parametrize("when", DATES, ids=lambda when: when.edtf or when.words)
def test_a_vague_date_comes_back_as_said(desk: Desk, when: object) -> None:
    task = add(desk, "tasks", title="Call", due=when)
    assert desk.records.get("tasks", task).values["due"] == when


@pytest.mark.parametrize("count", COUNTS, ids=lambda count: f"{count.qualifier} {count.number}")
def test_a_vague_count_comes_back_as_said(desk: Desk, count: object) -> None:
    event = add_event(desk, attendance=count)
    assert desk.records.get("events", event).values["attendance"] == count


@pytest.mark.parametrize("year", [1, 1900, 2026, 9999])
def test_a_moment_comes_back_to_the_microsecond_in_utc(desk: Desk, year: int) -> None:
    start = datetime(year, 3, 29, 2, 30, 0, 123456, tzinfo=UTC)
    event = add_event(desk, starts_at=start)
    stored = desk.records.get("events", event).values["starts_at"]
    assert stored == start
    assert stored.utcoffset() == start.utcoffset()


def test_the_days_of_an_event_are_those_of_its_own_zone(desk: Desk) -> None:
    # 17:00 UTC is already the next day in Shanghai, and midnight there ends the day before.
    event = add_event(
        desk,
        starts_at=datetime(2026, 12, 4, 17, tzinfo=UTC),
        ends_at=datetime(2026, 12, 5, 16, tzinfo=UTC),
        timezone="Asia/Shanghai",
    )
    assert desk.records.get("events", event).values["when"].edtf == "2026-12-05"


def test_trash_takes_the_parts_along_and_restore_brings_them_back(desk: Desk) -> None:
    event = add_event(desk)
    session = add(desk, "sessions", event=event, title="Welcome")
    changes = desk.records.trash("events", [event])
    assert {(touched.kind, touched.effect) for touched in changes.touched} == {
        ("events", Effect.TRASHED),
        ("sessions", Effect.TRASHED),
    }
    assert desk.records.get("sessions", session).trashed_at is not None
    desk.records.restore("events", [event])
    assert desk.records.get("sessions", session).trashed_at is None


def test_restore_leaves_a_part_that_was_deleted_before_in_the_trash(desk: Desk) -> None:
    event = add_event(desk)
    session = add(desk, "sessions", event=event, title="Welcome")
    desk.records.trash("sessions", [session])
    desk.records.trash("events", [event])
    desk.records.restore("events", [event])
    assert desk.records.get("sessions", session).trashed_at is not None


def test_a_record_in_the_trash_is_neither_changed_nor_trashed_again(desk: Desk) -> None:
    person = add_person(desk)
    desk.records.trash("people", [person])
    for refused in (
        lambda: edit(desk, "people", person, title="Dean"),
        lambda: desk.records.trash("people", [person]),
        lambda: desk.records.bulk_edit("people", [person], {"title": "Dean"}),
    ):
        with pytest.raises((Refused, Invalid)):
            refused()
    assert desk.records.get("people", person).version == 2


def test_restoring_what_is_not_in_the_trash_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused) as refusal:
        desk.records.restore("people", [add_person(desk)])
    assert refusal.value.reason.code == "not_in_trash"


def test_one_record_that_cannot_be_trashed_keeps_all_from_it(desk: Desk) -> None:
    people = [add_person(desk), add_person(desk)]
    with pytest.raises(NotFound):
        desk.records.trash("people", [*people, 999])
    assert all(desk.records.get("people", person).trashed_at is None for person in people)


def test_a_bulk_edit_is_one_step(desk: Desk) -> None:
    ids = [add_organization(desk, f"University {number}") for number in range(3)]
    changes = desk.records.bulk_edit("organizations", ids, {"city": "Harbor", "relation": "lead"})
    assert changes is not None
    assert (changes.action, changes.subject.count) == (Action.BULK_EDIT, 3)
    assert {desk.records.get("organizations", one).values["city"] for one in ids} == {"Harbor"}
    desk.history.undo()
    assert {desk.records.get("organizations", one).values["city"] for one in ids} == {""}


def test_a_bulk_edit_with_one_invalid_record_changes_none(desk: Desk) -> None:
    ids = [add_organization(desk, f"University {number}") for number in range(3)]
    latest = desk.history.latest()
    with pytest.raises(Invalid):
        desk.records.bulk_edit("organizations", ids, {"relation": "best friends"})
    with pytest.raises(Invalid):
        desk.records.bulk_edit("organizations", ids, {"name": "Same"})
    assert desk.history.latest() == latest


def test_a_duplicate_is_a_record_of_its_own(desk: Desk) -> None:
    person = desk.records.get("people", add_person(desk, name_zh="张颖", notes="kind"))
    copy = desk.records.get("people", desk.records.duplicate("people", person.id).id)
    assert copy.values == person.values
    assert copy.uuid != person.uuid
    assert copy.version == 1


def test_a_link_ties_and_an_unlink_unties(desk: Desk) -> None:
    person, organization = add_person(desk), add_organization(desk)
    link = desk.records.link("affiliations", person=person, organization=organization, position="Dean").id
    card = desk.cards.card("people", person, "en")
    assert [section.total for section in card.sections if section.key == "workplaces"] == [1]
    desk.records.unlink("affiliations", link)
    card = desk.cards.card("people", person, "en")
    assert [section.total for section in card.sections if section.key == "workplaces"] == [0]
    desk.history.undo()
    assert desk.records.get("affiliations", link).trashed_at is None


@pytest.mark.parametrize(("target", "code"), [("missing", "no_such_record"), ("trashed", "link_in_trash")])
def test_a_new_record_cannot_point_at_what_is_not_there(desk: Desk, target: str, code: str) -> None:
    organization = add_organization(desk)
    desk.records.trash("organizations", [organization])
    with pytest.raises(Invalid) as invalid:
        add(desk, "tasks", title="Call", organization=organization if target == "trashed" else 999)
    assert invalid.value.reasons["organization"].code == code


def test_an_organization_is_never_its_own_ancestor(desk: Desk) -> None:
    top = add_organization(desk, "Top")
    middle = add_organization(desk, "Middle", parent=top)
    with pytest.raises(Invalid) as invalid:
        edit(desk, "organizations", top, parent=middle)
    assert invalid.value.reasons["parent"].code == "is_its_own_parent"


def test_an_organization_never_becomes_its_own_ancestor_by_a_bulk_edit(desk: Desk) -> None:
    first, second = add_organization(desk, "One"), add_organization(desk, "Two")
    with pytest.raises(Invalid):
        desk.records.bulk_edit("organizations", [first, second], {"parent": second})
    assert desk.records.get("organizations", first).values["parent"] is None


def test_a_person_is_added_with_workplace_and_contacts_as_one_step(desk: Desk) -> None:
    organization = add_organization(desk)
    latest = desk.history.latest()
    saved = desk.records.create(
        Draft("people", {"family_name": "Li", "given_name": "Na"}),
        [
            Draft("affiliations", {"organization": organization, "position": "Dean"}),
            Draft("contact_points", {"kind": "email", "value": "li@example.org"}),
        ],
    )
    row = desk.lists.window(_people("organization", "position", "email"), 0, 5)[0]
    assert dict(row.cells) == {"organization": "Harbor University", "position": "Dean", "email": "li@example.org"}
    assert desk.history.latest() == latest + 1
    desk.history.undo()
    assert desk.records.get("people", saved.id).trashed_at is not None


def test_a_person_with_a_bad_contact_is_not_added_at_all(desk: Desk) -> None:
    for point in ({"kind": "email", "value": "nobody"}, {"kind": "email", "shoe": 1, "value": "a@example.org"}):
        with pytest.raises(Invalid):
            desk.records.create(Draft("people", {"family_name": "Li"}), [Draft("contact_points", point)])
    with pytest.raises(Invalid):
        desk.records.create(Draft("people", {"family_name": "Li"}), [Draft("affiliations", {"organization": 999})])
    assert desk.history.latest() == 0


def _people(*columns: str):  # type: ignore[no-untyped-def]
    from office_desk.model.list_query import ListQuery

    return ListQuery("people", columns=columns)


def test_events_given_another_zone_in_one_go_keep_their_clock_times(desk: Desk) -> None:
    starts = datetime(2026, 12, 5, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
    event = desk.records.create(desk.records.blank("open-days", title="Open day", starts_at=starts)).id
    session = desk.records.create(desk.records.blank("sessions", title="Talk", event=event, starts_at=starts)).id
    desk.records.bulk_edit("events", [event], {"timezone": "Europe/Moscow"})
    for kind, record_id in (("events", event), ("sessions", session)):
        moved = desk.records.get(kind, record_id).values["starts_at"]
        assert moved == starts.replace(tzinfo=ZoneInfo("Europe/Moscow"))
