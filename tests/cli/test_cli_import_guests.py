"""`import --guests-of`: whose guests the people of a list are."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_line import CommandLine

LIST = "Name,E-mail,Role,Attended\nLi Na,li@example.org,Speaker,yes\nZhang Ying,zhang@example.org,Guest,\n"


@pytest.fixture
def guests(tmp_path: Path) -> str:
    """A guest list."""
    path = tmp_path / "guests.csv"
    path.write_text(LIST)
    return str(path)


def add_event(office: CommandLine) -> str:
    return str(office.add("events", "title=Open day", "kind=open_day"))


def test_the_people_of_a_list_take_part_in_the_event_as_its_columns_say(office: CommandLine, guests: str) -> None:
    event = add_event(office)
    done = office.done("import", guests, "--guests-of", event)
    assert "New guests of Open day: 2" in done.out
    listed = office.done("list", "participations", "--json").objects
    assert {(one["role"], one["state"]) for one in listed} == {("speaker", "attended"), ("visitor", "invited")}
    office.done("undo")
    assert office.done("list", "participations", "--json").ids == office.done("list", "people", "--json").ids == []


def test_a_dry_run_tells_the_new_guests_as_json_and_adds_none(office: CommandLine, guests: str) -> None:
    event = add_event(office)
    *records, outcome = office.done("import", guests, "--guests-of", event, "--dry-run", "--json").objects
    assert (outcome["guests_of"], outcome["new_guests"], outcome["is_done"]) == (int(event), 2, False)
    assert {"role": "speaker", "state": "attended", "event": "Open day"} in [
        part["values"] for part in records[0]["new_parts"]
    ]
    assert office.done("list", "people", "--json").ids == []


def test_the_same_list_once_more_brings_no_guests(office: CommandLine, guests: str) -> None:
    event = add_event(office)
    office.done("import", guests, "--guests-of", event)
    done = office.done("import", guests, "--guests-of", event)
    assert "New guests of Open day: 0" in done.out
    assert "Nothing was changed" in done.out


@pytest.mark.parametrize(
    ("event", "sentence"),
    [
        ("1", "“Open day” is in the trash; restore it first."),
        ("7", "Event: there is no record with the number 7."),
        ("open day", "“open day” is not a whole number."),
    ],
)
def test_an_event_that_cannot_have_guests_is_refused_in_one_sentence(
    office: CommandLine, guests: str, event: str, sentence: str
) -> None:
    office.done("delete", "events", add_event(office))
    refused = office("import", guests, "--guests-of", event)
    assert (refused.status, refused.err.strip()) == (1, f"office-desk: {sentence}")
    assert office.done("list", "people", "--json").ids == []


def test_a_list_without_people_has_no_guests(office: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "partners.csv"
    path.write_text("Name,City\nHarbor University,Shanghai\n")
    refused = office("import", str(path), "--guests-of", add_event(office))
    assert "There is nobody in “partners.csv” who could be a guest of “Open day”" in refused.err
