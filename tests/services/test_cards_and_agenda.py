"""Cards tell what a colleague would; Today and the calendar tell what is due and what is coming."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from builders import add, add_event, add_organization, add_person
from office_desk.model.card import Card, Section
from office_desk.model.errors import NotFound
from office_desk.model.list_query import ListQuery
from office_desk.model.vague_date import VagueDate
from office_desk.services.desk import Desk


def section(card: Card, key: str) -> Section:
    return next(section for section in card.sections if section.key == key)


def meeting(desk: Desk, organization: int, title: str, when: VagueDate | None) -> int:
    interaction = add(desk, "interactions", title=title, happened=when)
    add(desk, "interaction_parties", interaction=interaction, organization=organization)
    return interaction


def test_a_section_has_five_rows_and_the_number_of_all(desk: Desk) -> None:
    organization = add_organization(desk)
    for number in range(8):
        person = add_person(desk, family_name=f"Zhang {number}")
        add(desk, "affiliations", person=person, organization=organization, position="Dean")
    people = section(desk.cards.card("organizations", organization, "en"), "people")
    assert (len(people.rows), people.total, people.adds, dict(people.preset)) == (
        5, 8, "affiliations", {"organization": organization},
    )  # fmt: skip
    row = people.rows[0]
    assert (row.kind, row.link_kind, dict(row.cells)["position"]) == ("people", "affiliations", "Dean")
    assert len(desk.cards.section("organizations", organization, "people", "en").rows) == 8


def test_a_card_leaves_out_what_is_in_the_trash(desk: Desk) -> None:
    organization = add_organization(desk)
    phone = add(desk, "contact_points", organization=organization, kind="phone", value="1")
    desk.records.trash("contact_points", [phone])
    assert section(desk.cards.card("organizations", organization, "en"), "contacts").total == 0


def test_a_timeline_is_newest_first_with_open_ends_on_top_and_undated_last(desk: Desk) -> None:
    organization = add_organization(desk)
    for title, when in {
        "undated": None,
        "day": VagueDate.from_edtf("2026-02-14"),
        "later": VagueDate.from_edtf("2026-06"),
        "open": VagueDate.from_edtf("2026-06/.."),
        "shortly": VagueDate.undatable("shortly"),
    }.items():
        meeting(desk, organization, title, when)
    card = desk.cards.card("organizations", organization, "en")
    told = [item.title for item in card.timeline]
    assert told[:3] == ["open", "later", "day"]
    assert set(told[3:]) == {"undated", "shortly"}


def test_the_last_contact_is_the_newest_that_has_begun(desk: Desk) -> None:
    organization = add_organization(desk)
    meeting(desk, organization, "old", VagueDate.from_edtf("2020-01-01"))
    meeting(desk, organization, "newer", VagueDate.from_edtf("2021-01-01"))
    meeting(desk, organization, "far ahead", VagueDate.from_edtf("2999-01-01"))
    card = desk.cards.card("organizations", organization, "en")
    assert card.last_contact == VagueDate.from_edtf("2021-01-01")


def test_our_own_bodies_are_not_told_among_the_parties(desk: Desk) -> None:
    theirs, ours = add_organization(desk, "Harbor University"), add_organization(desk, "Our office", roles=("own",))
    negotiation = add(desk, "negotiations", title="Double degree")
    for organization in (theirs, ours):
        add(desk, "negotiation_parties", negotiation=negotiation, organization=organization)
    (row,) = desk.lists.window(ListQuery("negotiations", columns=("parties",)), 0, 5)
    assert row.cells["parties"] == "Harbor University"


def test_an_unknown_card_or_section_is_told(desk: Desk) -> None:
    organization = add_organization(desk)
    for ask in (
        lambda: desk.cards.card("planets", 1, "en"),
        lambda: desk.cards.card("organizations", 999, "en"),
        lambda: desk.cards.section("organizations", organization, "moons", "en"),
    ):
        with pytest.raises(NotFound):
            ask()


def test_every_card_of_a_full_desk_answers_in_every_language(full_desk: Desk) -> None:
    for kind in (
        "organizations",
        "people",
        "events",
        "agreements",
        "negotiations",
        "programs",
        "digests",
        "interactions",
    ):
        for record_id in full_desk.lists.ids(ListQuery(kind))[:4]:
            for language in ("en", "zh", "ru"):
                card = full_desk.cards.card(kind, record_id, language)
                assert card.snapshot.id == record_id
                for one in card.sections:
                    assert len(full_desk.cards.section(kind, record_id, one.key, language).rows) == one.total


def test_today_tells_what_is_due_and_what_is_coming(desk: Desk) -> None:
    today = date(2026, 12, 1)
    add(desk, "tasks", title="overdue", due=VagueDate.from_edtf("2026-11-20"))
    add(desk, "tasks", title="no date")
    add(desk, "tasks", title="next year", due=VagueDate.from_edtf("2027-06"))
    add(desk, "tasks", title="done", state="done", due=VagueDate.from_edtf("2026-11-20"))
    add_event(desk, "near", starts_at=datetime(2026, 12, 5, 1, tzinfo=UTC))
    add_event(desk, "far", starts_at=datetime(2027, 12, 5, 1, tzinfo=UTC))
    add_event(desk, "past", starts_at=datetime(2025, 12, 5, 1, tzinfo=UTC))
    told = desk.agenda.today(today, "en")
    assert [item.title for item in told.due] == ["overdue", "no date"]
    assert [item.title for item in told.coming] == ["near"]
    assert told.lately[0].subject.title == "past"


def test_the_calendar_holds_what_can_lie_between_two_days(desk: Desk) -> None:
    add_event(desk, "month", date_said=VagueDate.from_edtf("2026-12"))
    add_event(desk, "before", date_said=VagueDate.from_edtf("2026-11-30"))
    add_event(desk, "shortly", date_said=VagueDate.undatable("shortly"))
    add(desk, "agreements", title="ends", valid_until=VagueDate.from_edtf("2026-12-31"))
    items = desk.agenda.between(date(2026, 12, 1), date(2026, 12, 31), "en")
    assert {item.title for item in items} == {"month", "ends"}
