"""The look through the whole desk for records that are there twice, and telling two of them apart."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import add, add_organization, add_person
from office_desk.model.changes import Action
from office_desk.model.errors import Refused
from office_desk.model.progress import Cancelled
from office_desk.model.snapshot import Draft
from office_desk.services.desk import Desk
from office_desk.services.duplicate_pairs import MOST_NAMESAKES


def found(desk: Desk, kind: str = "people", limit: int = 200) -> list[tuple[int, int]]:
    return [(pair.first.id, pair.second.id) for pair in desk.duplicates.pairs(kind, limit=limit)]


def test_the_most_alike_come_first_with_their_reasons(desk: Desk) -> None:
    names = add_person(desk, name_zh="王伟"), add_person(desk, family_name="Wang", given_name="Wei")
    addresses = (
        add_person(desk, family_name="Щербак", given_name="Е.И."),
        add_person(desk, name_ru="Щербак Евгения Ивановна"),
    )
    for person in addresses:
        add(desk, "contact_points", person=person, kind="email", value="sample@example.org")
    first, second = desk.duplicates.pairs("people", "ru")
    assert ((first.first.id, first.second.id), (second.first.id, second.second.id)) == (addresses, names)
    assert (first.is_certain, second.is_certain) == (True, False)
    assert first.score > second.score
    assert [reason.code for reason in first.because] == ["same_name_written_otherwise", "same_email"]
    assert first.second.title == "Щербак Евгения Ивановна"
    assert second.kind == "people"


def test_the_weakest_are_left_out_where_there_are_too_many(desk: Desk) -> None:
    for _ in range(4):
        add_person(desk, name_zh="王伟")
    strong = add_person(desk, name_zh="高子翔"), add_person(desk, name_zh="高子翔")
    assert len(found(desk)) == 7
    assert found(desk, limit=1) == [strong]


@pytest.mark.parametrize("kind", ["people", "organizations"])
def test_what_lies_in_the_trash_is_in_no_pair(desk: Desk, kind: str) -> None:
    make: Callable[[Desk], int] = add_person if kind == "people" else add_organization
    first, second = make(desk), make(desk)
    assert found(desk, kind) == [(first, second)]
    desk.records.trash(kind, [second])
    assert found(desk, kind) == []


@pytest.mark.parametrize("kind", ["people", "organizations"])
def test_two_that_were_told_apart_are_no_pair_until_that_is_taken_back(desk: Desk, kind: str) -> None:
    make: Callable[[Desk], int] = add_person if kind == "people" else add_organization
    first, second = make(desk), make(desk)
    changes = desk.duplicates.separate(kind, second, first)
    assert changes.action is Action.SEPARATE
    assert found(desk, kind) == []
    with pytest.raises(Refused) as refused:
        desk.duplicates.separate(kind, first, second)
    assert refused.value.reason.code == "already_separate"
    desk.history.undo()
    assert found(desk, kind) == [(first, second)]


def test_a_merged_pair_is_gone(desk: Desk) -> None:
    first, second = add_person(desk), add_person(desk)
    desk.duplicates.merge("people", first, second)
    assert found(desk) == []
    desk.history.undo()
    assert found(desk) == [(first, second)]


def test_of_very_many_namesakes_only_those_in_one_organization_are_a_pair(desk: Desk) -> None:
    place = add_organization(desk)
    people = [add_person(desk, name_zh="王伟") for _ in range(MOST_NAMESAKES + 1)]
    for person in (people[0], people[-1]):
        add(desk, "affiliations", person=person, organization=place)
    assert found(desk) == [(people[0], people[-1])]


def test_spellings_of_one_name_are_a_pair(desk: Desk) -> None:
    first = add_person(desk, family_name="Müller", given_name="Anna")
    second = add_person(desk, family_name="Mueller", given_name="Anna")
    assert found(desk) == [(first, second)]


def test_organizations_with_one_name_in_any_language_are_a_pair(desk: Desk) -> None:
    first = add_organization(desk, "Harbor University", name_zh="港口大学")
    second = add_organization(desk, "", name_zh="港口大學")
    add_organization(desk, "Hill University")
    assert found(desk, "organizations") == [(first, second)]


def test_the_look_can_be_watched_and_stopped_and_changes_nothing(desk: Desk) -> None:
    for _ in range(3):
        add_person(desk)
    steps: list[tuple[int, int]] = []
    desk.duplicates.pairs("people", progress=lambda done, total: steps.append((done, total)))
    assert steps == sorted(steps)
    assert steps[-1][0] == steps[-1][1]
    before = desk.history.latest()

    def stop(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.duplicates.pairs("people", progress=stop)
    assert desk.history.latest() == before


def test_other_kinds_are_not_looked_through(desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        desk.duplicates.pairs("events")
    assert refused.value.reason.code == "not_merged"


def test_pairs_found_before_are_gone_and_come_back_with_what_is_done_and_taken_back(desk: Desk) -> None:
    merged = add_person(desk, name_zh="高子翔"), add_person(desk, name_zh="高子翔")
    apart = add_person(desk, name_zh="欧阳修远"), add_person(desk, name_zh="欧阳修远")
    sample = {"family_name": "Sample", "given_name": "One"}
    changed = add_person(desk, **sample), add_person(desk, **sample)
    known = found(desk)
    assert sorted(known) == sorted([merged, apart, changed])

    def standing() -> list[tuple[int, int]]:
        return [(pair.first.id, pair.second.id) for pair in desk.duplicates.standing("people", known)]

    assert standing() == known
    desk.duplicates.merge("people", *merged)
    desk.duplicates.separate("people", *apart)
    desk.records.save(Draft("people", {"family_name": "Otherwise", "given_name": "Called"}, changed[1], 1))
    assert standing() == []
    for _ in range(3):
        desk.history.undo()
    assert standing() == known


def test_what_repeats_is_told_for_the_record_that_a_person_wants_to_keep(desk: Desk) -> None:
    first, second = add_person(desk), add_person(desk)
    for person in (first, second):
        add(desk, "contact_points", person=person, kind="email", value="sample@example.org")
    for keep, repeated in ((first, (False, True)), (second, (True, False))):
        comparison = desk.duplicates.comparison("people", first, second, keep_id=keep)
        (group,) = comparison.linked
        assert comparison.keep_id == keep
        assert (group.first[0].is_repeated, group.second[0].is_repeated) == repeated
