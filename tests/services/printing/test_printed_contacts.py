"""People, partners and meetings, read from a desk for directories, dossiers and briefings."""

from __future__ import annotations

from typing import Any

import pytest

from builders import add, add_organization, add_person
from office_desk.documents.paper import PrintOptions
from office_desk.documents.subjects import OfInteraction, OfOrganization, OfRecords
from office_desk.model.errors import NotFound, Refused
from office_desk.model.vague_date import VagueDate
from office_desk.services.desk import Desk


def on(edtf: str) -> VagueDate:
    return VagueDate.from_edtf(edtf)


def employ(desk: Desk, organization: int, position: str = "", **values: Any) -> int:
    person = add_person(desk, **values)
    add(desk, "affiliations", person=person, organization=organization, position=position, primary=True)
    return person


def meet(desk: Desk, title: str, happened: str | None = None, /, **parties: int) -> int:
    meeting = add(desk, "interactions", title=title, kind="meeting", happened=on(happened) if happened else None)
    for key, party in parties.items():
        add(desk, "interaction_parties", interaction=meeting, **{key: party})
    return meeting


def titles_in(rows: list[dict[str, Any]]) -> list[str]:
    return [row["title"] for row in rows]


def briefing(desk: Desk, meeting: int) -> dict[str, Any]:
    values: dict[str, Any] = desk.papers.sheet("briefing", OfInteraction(meeting)).values
    return values


def test_a_directory_keeps_the_order_of_its_list_and_leaves_out_the_trash(desk: Desk) -> None:
    ids = [add_person(desk, family_name=name) for name in ("Zhao", "An", "Gone")]
    desk.records.trash("people", [ids[2]])
    sheet = desk.papers.sheet("directory", OfRecords("people", tuple(ids)))
    assert [entry["name"] for entry in sheet.values["entries"]] == ["Zhao", "An"]


def test_a_directory_tells_the_primary_workplace_and_the_preferred_number_first(desk: Desk) -> None:
    person = add_person(desk)
    for name, values in (("Old", {"ended": on("2020")}), ("Second", {}), ("First", {"primary": True})):
        add(desk, "affiliations", person=person, organization=add_organization(desk, name), **values)
    add(desk, "contact_points", person=person, kind="phone", value="+86 21 0000 0000")
    add(desk, "contact_points", person=person, kind="email", value="sample@example.org", preferred=True)
    (entry,) = desk.papers.sheet("directory", OfRecords("people", (person,))).values["entries"]
    assert [one["organization"] for one in entry["workplaces"]] == ["First", "Second"]
    assert [one["key"] for one in entry["points"]] == ["email", "phone"]


def test_labels_take_the_address_of_the_office_where_a_person_has_none(desk: Desk) -> None:
    office = add_organization(desk, "Harbor University", country="China")
    add(desk, "contact_points", organization=office, kind="address", value="1 Harbor Road, Shanghai")
    person = employ(desk, office, family_name="Sample", given_name="Anna")
    sheet = desk.papers.sheet("directory", OfRecords("people", (person,)), PrintOptions(style="labels"))
    assert sheet.values["labels"] == [
        {"lines": ["Anna Sample", "Harbor University", "1 Harbor Road, Shanghai", "CHINA"]}
    ]


def test_a_directory_of_anything_else_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused):
        desk.papers.sheet("directory", OfRecords("tasks", ()))


def test_a_dossier_tells_who_works_there_now_and_what_is_open(desk: Desk) -> None:
    partner = add_organization(desk)
    employ(desk, partner, "Dean", family_name="Sample", given_name="Anna")
    moved = add_person(desk, family_name="Moved")
    add(desk, "affiliations", person=moved, organization=partner, ended=on("2020"))
    add(desk, "tasks", title="Later", organization=partner, due=on("2026-12-31"))
    add(desk, "tasks", title="Sooner", organization=partner, due=on("2026-12-01"))
    add(desk, "tasks", title="Done", organization=partner, state="done")
    values = desk.papers.sheet("dossier", OfOrganization(partner)).values
    assert [one["name"] for one in values["people"]] == ["Anna Sample"]
    (tasks,) = values["sections"]
    assert titles_in(tasks["rows"]) == ["Sooner", "Later"]


def test_a_dossier_tells_agreements_and_talks_newest_first(desk: Desk) -> None:
    partner = add_organization(desk)
    for title, signed in (("Old", "2019"), ("New", "2025-05-12")):
        agreement = add(desk, "agreements", title=title, signed_by_them_on=on(signed), status="signed")
        add(desk, "agreement_parties", agreement=agreement, organization=partner)
    meet(desk, "Visit", "2026-03", organization=partner)
    values = desk.papers.sheet("dossier", OfOrganization(partner)).values
    assert titles_in(values["sections"][0]["rows"]) == ["New", "Old"]
    assert titles_in(values["timeline"]) == ["Visit", "New", "Old"]


def test_a_briefing_tells_past_talks_of_the_organization_and_of_its_people(desk: Desk) -> None:
    partner = add_organization(desk)
    person = employ(desk, partner, "Dean", family_name="Zhang", given_name="Ying", name_zh="张颖")
    meet(desk, "With the university", "2026-01", organization=partner)
    meet(desk, "With her", "2026-02", person=person)
    meet(desk, "With others", "2026-02", organization=add_organization(desk, "Other"))
    meet(desk, "After it", "2027-01", organization=partner)
    values = briefing(desk, meet(desk, "Meeting", "2026-12-08", person=person))
    assert titles_in(values["talks"]) == ["With her", "With the university"]
    (party,) = values["theirs"]
    assert (party["name"], party["others"]) == ("Zhang Ying", ["张颖"])
    assert party["workplaces"] == [{"position": "Dean", "organization": "Harbor University"}]


def test_a_briefing_tells_what_is_open_and_not_what_is_done(desk: Desk) -> None:
    partner = add_organization(desk)
    person = employ(desk, partner)
    add(desk, "tasks", title="For her", person=person)
    add(desk, "tasks", title="For them", organization=partner, due=on("2026-12-01"))
    add(desk, "tasks", title="Done", organization=partner, state="done")
    for title, stage in (("Open", "active"), ("Closed", "closed")):
        talks = add(desk, "negotiations", title=title, stage=stage)
        add(desk, "negotiation_parties", negotiation=talks, organization=partner)
    values = briefing(desk, meet(desk, "Meeting", person=person))
    assert titles_in(values["promises"]) == ["For them", "For her"]
    assert titles_in(values["negotiations"]) == ["Open"]


def test_our_own_side_is_told_apart(desk: Desk) -> None:
    meeting = add(desk, "interactions", title="Meeting", kind="meeting")
    for side, name in (("theirs", "Guest"), ("ours", "Host")):
        person = add_person(desk, family_name=name)
        add(desk, "interaction_parties", interaction=meeting, person=person, side=side)
    values = briefing(desk, meeting)
    assert [one["name"] for one in values["theirs"]] == ["Guest"]
    assert [one["name"] for one in values["ours"]] == ["Host"]


@pytest.mark.parametrize(
    ("key", "kind", "about"),
    [("dossier", "organizations", OfOrganization), ("briefing", "interactions", OfInteraction)],
)
def test_what_is_gone_is_refused(desk: Desk, key: str, kind: str, about: type[OfOrganization]) -> None:
    record = add_organization(desk) if kind == "organizations" else meet(desk, "Meeting")
    desk.records.trash(kind, [record])
    with pytest.raises(Refused):
        desk.papers.sheet(key, about(record))
    with pytest.raises(NotFound):
        desk.papers.sheet(key, about(record + 1))


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_any_record_can_be_printed(full_desk: Desk, language: str) -> None:
    options = PrintOptions(language=language)
    for number in (1, 2, 3, 4):
        for key, about in (("dossier", OfOrganization(number)), ("briefing", OfInteraction(number))):
            assert full_desk.papers.draw(full_desk.papers.sheet(key, about, options))
    everybody = OfRecords("people", full_desk.lists.ids(_all_people()))
    for style in ("compact", "detailed", "labels"):
        sheet = full_desk.papers.sheet("directory", everybody, PrintOptions(style=style, language=language))
        assert full_desk.papers.draw(sheet)


def _all_people() -> Any:
    from office_desk.model.list_query import ListQuery

    return ListQuery("people")
