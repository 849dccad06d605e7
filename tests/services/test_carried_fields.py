"""Carried properties stay with their record through edits, copies and undo, and nobody edits them by hand."""

from __future__ import annotations

import pytest

from builders import add_person, edit
from import_builders import imported, planned, verdicts
from import_builders import person as card
from office_desk.exchange.carried import CarriedProperty, carried_text
from office_desk.exchange.plan import Decision
from office_desk.model.changes import Action, Subject
from office_desk.model.errors import Invalid, Refused
from office_desk.model.list_query import Filter, ListQuery, Operator
from office_desk.services.desk import Desk
from office_desk.services.import_differences import merged_carried
from office_desk.storage.unit_of_work import unit_of_work

CARRIED = '[["X-GENDER",[],"f",""]]'


@pytest.fixture
def person(desk: Desk) -> int:
    """A person who came in with a property that has no field."""
    with unit_of_work(desk.records._store, "Anna") as work:
        person = work.create("people", {"family_name": "Zhang", "carried": CARRIED})
        work.finish(Action.IMPORT, Subject("people", ""))
    return person


def test_it_stays_through_edits_and_copies(desk: Desk, person: int) -> None:
    edit(desk, "people", person, given_name="Ying")
    copy = desk.records.duplicate("people", person).id
    desk.records.trash("people", [person])
    desk.records.restore("people", [person])
    for one in (person, copy):
        assert desk.records.get("people", one).values["carried"] == CARRIED


def test_a_copy_is_somebody_else_to_the_program_that_the_first_came_from(desk: Desk) -> None:
    marked = carried_text([CarriedProperty("UID", "urn:x"), CarriedProperty("X-GENDER", "f")])
    imported(desk, card("Zhang", "Ying", carried=marked))
    (first,) = desk.lists.ids(ListQuery("people"))
    copy = desk.records.duplicate("people", first).id
    assert desk.records.get("people", copy).values["carried"] == carried_text([CarriedProperty("X-GENDER", "f")])
    desk.records.trash("people", [first])
    assert verdicts(planned(desk, card("Wang", "Wei", carried=marked))) == [("new", "add")]


def test_a_new_value_is_taken_back_with_its_import(desk: Desk, person: int) -> None:
    with unit_of_work(desk.records._store, "Anna") as work:
        work.change("people", person, {"carried": ""})
        work.finish(Action.IMPORT, Subject("people", ""))
    desk.history.undo()
    assert desk.records.get("people", person).values["carried"] == CARRIED


def test_nobody_sets_it_by_hand(desk: Desk, person: int) -> None:
    with pytest.raises(Invalid):
        edit(desk, "people", person, carried="[]")
    with pytest.raises(Invalid):
        add_person(desk, carried="[]")
    with pytest.raises(Invalid):
        desk.records.bulk_edit("people", [person], {"carried": "[]"})


def test_no_list_shows_or_filters_by_it_and_no_search_finds_it(desk: Desk, person: int) -> None:
    with pytest.raises(Refused):
        desk.lists.window(ListQuery("people", columns=("carried",)), 0, 10)
    with pytest.raises(Refused):
        desk.lists.count(ListQuery("people", filters=(Filter("carried", Operator.CONTAINS, "X"),)))
    assert desk.search.find("gender") == ()
    assert [hit.id for hit in desk.search.find("zhang")] == [person]


def test_a_pair_goes_to_the_trash_with_its_first_record_and_comes_back(desk: Desk, person: int) -> None:
    other = add_person(desk, family_name="Zhang")
    pair = desk.records.link("distinct_pairs", person=person, other_person=other).id
    desk.records.trash("people", [person])
    assert desk.records.get("distinct_pairs", pair).trashed_at is not None
    desk.records.restore("people", [person])
    assert desk.records.get("distinct_pairs", pair).trashed_at is None


def test_an_address_whose_label_moved_into_its_type_is_the_same() -> None:
    ours = carried_text((CarriedProperty("ADR", ";;x;Shanghai", (("PREF", "1"),), "item1"),))
    theirs = carried_text((CarriedProperty("ADR", ";;x;Shanghai", (("TYPE", "work"),), "item1"),))
    assert merged_carried(ours, theirs, Decision.UPDATE) == ours
