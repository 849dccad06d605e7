"""Who takes part in an event, read from a desk for the papers at its door."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from builders import add, add_event, add_organization, add_person
from office_desk.documents.paper import PrintOptions
from office_desk.documents.subjects import OfEvent
from office_desk.model.errors import NotFound, Refused
from office_desk.model.vague_count import CountQualifier, VagueCount
from office_desk.services.desk import Desk

START = datetime(2026, 12, 5, 1, 0, tzinfo=UTC)
PAPERS = ("sign-in", "badges", "place-cards", "certificates")


def take_part(desk: Desk, event: int, **values: Any) -> int:
    return add(desk, "participations", event=event, **values)


def badges(desk: Desk, event: int, **options: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = desk.papers.sheet("badges", OfEvent(event), PrintOptions(**options)).values["badges"]
    return found


def named(desk: Desk, **values: Any) -> list[str]:
    """The names on the badge of a person with these values."""
    event = add_event(desk)
    take_part(desk, event, person=add_person(desk, **values))
    return list(badges(desk, event)[0]["own"])


def test_somebody_who_speaks_twice_has_one_badge_with_all_roles(desk: Desk) -> None:
    event, person = add_event(desk), add_person(desk, name_zh="张颖")
    sessions = [add(desk, "sessions", event=event, title=f"Talk {number}") for number in range(2)]
    for session in sessions:
        take_part(desk, event, person=person, role="speaker", session=session)
    take_part(desk, event, person=person, role="committee_member")
    (badge,) = badges(desk, event)
    assert badge["role"] == ["Committee member, Speaker"]


def test_of_several_states_of_one_person_the_furthest_counts(desk: Desk) -> None:
    event, person = add_event(desk, status="held"), add_person(desk)
    take_part(desk, event, person=person, state="declined")
    take_part(desk, event, person=person, state="attended")
    assert len(desk.papers.sheet("certificates", OfEvent(event)).values["certificates"]) == 1


def test_who_was_checked_in_has_attended(desk: Desk) -> None:
    event = add_event(desk, status="held")
    take_part(desk, event, person=add_person(desk), state="invited", checked_in_at=START)
    assert len(desk.papers.sheet("certificates", OfEvent(event)).values["certificates"]) == 1


@pytest.mark.parametrize(
    ("family", "given", "zh", "ru", "languages", "names"),
    [
        ("Zhang", "Ying", "张颖", "Чжан Ин", (), ["张颖", "Zhang Ying"]),
        ("Zhang", "Ying", "", "", (), ["Zhang Ying"]),
        ("Obraztsov", "Ivan", "", "Образцов Иван", (), ["Образцов Иван", "Ivan Obraztsov"]),
        ("Müller", "Anna", "", "Анна Мюллер", ("de",), ["Anna Müller", "Анна Мюллер"]),
        ("Образцова", "Анна", "安娜·样本", "", (), ["Образцова Анна", "安娜·样本"]),
        ("", "", "样本", "", (), ["样本"]),
    ],
)
def test_a_badge_begins_with_the_script_its_bearer_reads(
    desk: Desk, family: str, given: str, zh: str, ru: str, languages: tuple[str, ...], names: list[str]
) -> None:
    values = {"family_name": family, "given_name": given, "name_zh": zh, "name_ru": ru, "languages": languages}
    assert named(desk, **values) == names


def test_what_was_written_down_then_stands_on_the_badge(desk: Desk) -> None:
    event = add_event(desk)
    person = add_person(desk, family_name="Zhang", given_name="Ying", name_zh="张颖")
    take_part(
        desk, event, person=person, name_then="Zhang Y.", title_then="Dean", affiliation_then="Sample Academy"
    )  # fmt: skip
    (badge,) = badges(desk, event)
    assert badge["own"] == ["Zhang Y.", "张颖"]
    assert (badge["position"], badge["organization"]) == ("Dean", ["Sample Academy"])


@pytest.mark.parametrize(
    ("count", "rows"),
    [
        (VagueCount.exactly(12), 12),
        (VagueCount(30, CountQualifier.OVER), 30),
        (VagueCount.exactly(0), 0),
        (VagueCount.unknown(), 5),
        (VagueCount.several(), 5),
        (None, 5),
        (VagueCount.exactly(90_000), 500),
    ],
)
def test_a_group_has_as_many_empty_rows_as_people(desk: Desk, count: VagueCount | None, rows: int) -> None:
    event = add_event(desk)
    take_part(desk, event, organization=add_organization(desk), group_label="students", head_count=count)
    found = desk.papers.sheet("sign-in", OfEvent(event)).values["rows"]
    assert len(found) == rows
    assert all(row["group"] == "students" and row["own"] == [] for row in found)


def test_an_organization_that_sends_somebody_has_one_row_and_a_place_card(desk: Desk) -> None:
    event = add_event(desk)
    take_part(desk, event, organization=add_organization(desk, "Harbor University"), role="exhibitor")
    assert len(desk.papers.sheet("sign-in", OfEvent(event)).values["rows"]) == 1
    (card,) = desk.papers.sheet("place-cards", OfEvent(event)).values["cards"]
    assert (card["own"], card["organization"]) == ([], ["Harbor University"])


def test_every_badge_but_a_plain_one_has_a_code(desk: Desk) -> None:
    event = add_event(desk)
    part = take_part(desk, event, person=add_person(desk))
    uuid = desk.records.get("participations", part).uuid
    assert set(desk.papers.sheet("badges", OfEvent(event)).files) == {f"code-{uuid}.svg"}
    assert desk.papers.sheet("badges", OfEvent(event), PrintOptions(style="plain")).files == {}


def test_a_trashed_participation_is_on_no_paper(desk: Desk) -> None:
    event = add_event(desk)
    part = take_part(desk, event, person=add_person(desk))
    desk.records.trash("participations", [part])
    assert badges(desk, event) == []


def test_a_character_that_no_font_has_is_told_with_its_record(desk: Desk) -> None:
    event = add_event(desk)
    person = add_person(desk, family_name="Sample 😀", given_name="", name_zh="𠮷田")
    take_part(desk, event, person=person)
    for key in ("badges", "sign-in", "place-cards"):
        missing = {one.character: one.kind for one in desk.papers.sheet(key, OfEvent(event)).missing}
        assert set(missing) == {"😀", "𠮷"}


@pytest.mark.parametrize("key", PAPERS)
def test_a_bare_event_without_participants_can_be_printed(desk: Desk, key: str) -> None:
    sheet = desk.papers.sheet(key, OfEvent(add_event(desk)))
    assert len(desk.papers.draw(sheet)) == 1


@pytest.mark.parametrize("key", PAPERS)
def test_an_event_that_is_gone_is_refused(desk: Desk, key: str) -> None:
    event = add_event(desk)
    desk.records.trash("events", [event])
    with pytest.raises(Refused):
        desk.papers.sheet(key, OfEvent(event))
    with pytest.raises(NotFound):
        desk.papers.sheet(key, OfEvent(event + 1))


def test_an_unknown_sheet_of_labels_is_refused(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.papers.sheet("badges", OfEvent(add_event(desk)), PrintOptions(label="1x1"))


@pytest.mark.parametrize("key", PAPERS)
def test_any_event_can_be_printed(full_desk: Desk, key: str) -> None:
    for event in (1, 2, 3, 4):
        sheet = full_desk.papers.sheet(key, OfEvent(event), PrintOptions(language="ru", second_language="zh"))
        assert full_desk.papers.draw(sheet)
