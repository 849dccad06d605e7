"""Records that are called after others, such as a workplace after its person and its organization."""

from __future__ import annotations

from builders import add, add_organization, add_person, edit
from office_desk.services.desk import Desk


def test_a_tie_is_called_by_the_new_name_of_what_it_ties(desk: Desk) -> None:
    person, place = add_person(desk), add_organization(desk)
    workplace = add(desk, "affiliations", person=person, organization=place)
    edit(desk, "people", person, name_zh="张颖")
    edit(desk, "organizations", place, name_zh="港口大学")
    assert desk.records.get("affiliations", workplace).titles.zh == "张颖 · 港口大学"
    desk.history.undo()
    assert desk.records.get("affiliations", workplace).titles.zh == "张颖 · Harbor University"
