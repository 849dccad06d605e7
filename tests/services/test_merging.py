"""Merging: what points at the other record points at the kept one, nothing is lost, and Undo brings back what was."""

from __future__ import annotations

import random
from typing import Any

import pytest

from builders import add, add_event, add_organization, add_person, edit, fill
from merge_builders import MERGED, pointing_at, tie_everything_to, whole_desk
from office_desk.model.catalog import KINDS
from office_desk.model.changes import Action
from office_desk.model.duplicates import Choice
from office_desk.model.empty_values import empty_value
from office_desk.model.errors import Conflict, Invalid, NotFound, Refused
from office_desk.model.list_query import ListQuery
from office_desk.model.vague_date import VagueDate
from office_desk.services.desk import Desk
from office_desk.services.repeated_ties import REPEATABLE


def live(desk: Desk, kind: str) -> list[int]:
    return list(desk.lists.ids(ListQuery(kind.replace("_", "-"))))


def two_people(desk: Desk) -> tuple[int, int]:
    return add_person(desk, name_zh="张颖"), add_person(desk, family_name="Zhang", given_name="Ying")


@pytest.mark.parametrize(("kind", "link"), MERGED)
def test_everything_that_pointed_at_the_other_points_at_the_kept_one(desk: Desk, kind: str, link: str) -> None:
    make = add_person if kind == "people" else add_organization
    keep, other = make(desk), make(desk)
    tie_everything_to(desk, kind, other, "other")
    before = pointing_at(desk, kind, other)
    kinds = {(one.key, field.key) for one in KINDS.values() for field in one.links if field.target == kind}
    assert {(one, key) for one, key, _ in before} >= {pair for pair in kinds if pair[0] != "distinct_pairs"}
    merged = desk.duplicates.merge(kind, keep, other)
    assert pointing_at(desk, kind, other) == set()
    assert pointing_at(desk, kind, keep) == before
    assert (merged.moved, merged.dropped) == (len(before), 0)
    assert desk.records.get(kind, other).trashed_at is not None


@pytest.mark.parametrize(("kind", "link"), MERGED)
def test_undo_brings_back_exactly_what_was_and_redo_merges_again(desk: Desk, kind: str, link: str) -> None:
    make = add_person if kind == "people" else add_organization
    keep, other = make(desk, notes="mine"), make(desk, notes="theirs", source_note="card")
    tie_everything_to(desk, kind, keep, "kept")
    tie_everything_to(desk, kind, other, "other")
    desk.duplicates.separate(kind, keep, make(desk))
    desk.duplicates.separate(kind, keep, other)
    before = whole_desk(desk)
    desk.duplicates.merge(kind, keep, other)
    after = whole_desk(desk)
    assert after != before
    desk.history.undo()
    assert whole_desk(desk) == before
    desk.history.redo()
    assert whole_desk(desk) == after


def test_a_merge_is_one_step_named_after_the_kept_record(desk: Desk) -> None:
    keep, other = two_people(desk)
    merged = desk.duplicates.merge("people", keep, other)
    assert merged.id == keep
    assert merged.changes.action is Action.MERGE
    (unit, *_) = desk.history.units()
    assert (unit.id, unit.subject.title_zh, unit.subject.count) == (merged.changes.unit_id, "张颖", 1)


def test_what_only_the_other_says_is_taken_over_unless_chosen_otherwise(desk: Desk) -> None:
    keep = add_person(desk, name_zh="张颖", notes="Likes tea", languages=("zh",))
    other = add_person(desk, family_name="Zhang", given_name="Ying", notes="Met in May", languages=("ru",), title="Dr.")
    desk.duplicates.merge("people", keep, other, {"title": "Professor"})
    values = desk.records.get("people", keep).values
    assert (values["name_zh"], values["family_name"], values["title"]) == ("张颖", "Zhang", "Professor")
    assert values["notes"] == "Likes tea\n\nMet in May"
    assert values["languages"] == ("zh", "ru")


def test_other_names_of_an_organization_become_former_names(desk: Desk) -> None:
    keep = add_organization(desk, "Harbor University", former_names="Harbor Academy", short_name="HU")
    other = add_organization(desk, "Harbour University of Technology", former_names="Old School", name_zh="港口大学")
    desk.duplicates.merge("organizations", keep, other, {"name": "Harbor University"})
    values = desk.records.get("organizations", keep).values
    assert values["name_zh"] == "港口大学"
    assert values["former_names"] == "Harbor Academy; Old School; Harbour University of Technology"


def test_contacts_said_twice_are_kept_once_with_what_either_says(desk: Desk) -> None:
    keep, other = two_people(desk)
    kept = add(desk, "contact_points", person=keep, kind="phone", value="+86 21 1234 5678", label="Office")
    add(desk, "contact_points", person=other, kind="mobile", value="+862112345678", label="Desk", preferred=True)
    add(desk, "contact_points", person=other, kind="email", value="sample@example.org")
    merged = desk.duplicates.merge("people", keep, other)
    assert (merged.moved, merged.dropped) == (1, 1)
    values = desk.records.get("contact_points", kept).values
    assert (values["value"], values["label"], values["preferred"]) == ("+86 21 1234 5678", "Office; Desk", True)
    assert len(live(desk, "contact_points")) == 2


def test_workplaces_are_one_only_where_they_do_not_differ(desk: Desk) -> None:
    keep, other = two_people(desk)
    place = add_organization(desk)
    kept = add(desk, "affiliations", person=keep, organization=place, position="Dean", primary=True)
    same = add(desk, "affiliations", person=other, organization=place, department="Law")
    ended = add(desk, "affiliations", person=other, organization=place, ended=VagueDate.from_edtf("2019"))
    another = add(desk, "affiliations", person=other, organization=place, position="Rector", primary=True)
    desk.duplicates.merge("people", keep, other)
    assert set(live(desk, "affiliations")) == {kept, ended, another}
    assert desk.records.get("affiliations", same).trashed_at is not None
    assert desk.records.get("affiliations", kept).values["department"] == "Law"
    assert not desk.records.get("affiliations", another).values["primary"]


def test_groups_counted_at_an_event_are_not_taken_for_one(desk: Desk) -> None:
    keep, other = add_organization(desk), add_organization(desk)
    event = add_event(desk)
    for place in (keep, other):
        add(desk, "participations", event=event, organization=place, head_count=_ten())
    desk.duplicates.merge("organizations", keep, other)
    assert len(live(desk, "participations")) == 2


def _ten() -> Any:
    from office_desk.model.vague_count import VagueCount

    return VagueCount.exactly(10)


def test_no_record_is_left_a_part_of_itself(desk: Desk) -> None:
    keep = add_organization(desk, "Harbor University")
    other = add_organization(desk, "Harbor Faculty", parent=keep)
    child = add_organization(desk, "Chair", parent=other)
    edit(desk, "organizations", keep, parent=None)
    desk.duplicates.merge("organizations", keep, other)
    assert desk.records.get("organizations", keep).values["parent"] is None
    assert desk.records.get("organizations", child).values["parent"] == keep


def test_a_part_merged_with_what_it_is_a_part_of_stands_on_its_own(desk: Desk) -> None:
    other = add_organization(desk, "Harbor University")
    between = add_organization(desk, "School", parent=other)
    keep = add_organization(desk, "Harbor Faculty", parent=between)
    desk.duplicates.merge("organizations", keep, other)
    assert desk.records.get("organizations", keep).values["parent"] is None
    assert desk.records.get("organizations", between).values["parent"] == keep


def test_a_chosen_parent_that_leads_back_is_refused(desk: Desk) -> None:
    keep, other = add_organization(desk, "A"), add_organization(desk, "B")
    child = add_organization(desk, "Chair", parent=other)
    before = whole_desk(desk)
    with pytest.raises(Invalid) as refused:
        desk.duplicates.merge("organizations", keep, other, {"parent": child})
    assert refused.value.reasons["parent"].code == "is_its_own_parent"
    assert whole_desk(desk) == before


def test_a_pair_told_apart_and_merged_all_the_same_leaves_no_pair_with_itself(desk: Desk) -> None:
    keep, other, third = add_person(desk), add_person(desk), add_person(desk)
    desk.duplicates.separate("people", keep, other)
    desk.duplicates.separate("people", keep, third)
    desk.duplicates.separate("people", third, other)
    desk.duplicates.merge("people", keep, other)
    (pair,) = live(desk, "distinct_pairs")
    values = desk.records.get("distinct_pairs", pair).values
    assert {values["person"], values["other_person"]} == {keep, third}


def test_a_change_made_meanwhile_is_a_conflict_and_nothing_is_merged(desk: Desk, other_desk: Desk) -> None:
    keep, other = two_people(desk)
    seen = desk.duplicates.comparison("people", keep, other)
    edit(other_desk, "people", other, notes="changed meanwhile")
    with pytest.raises(Conflict) as conflict:
        desk.duplicates.merge("people", keep, other, seen.values, seen.versions)
    assert (conflict.value.id, conflict.value.actor) == (other, "Boris")
    assert desk.records.get("people", other).trashed_at is None


def test_what_cannot_be_merged_is_refused_with_a_reason(desk: Desk) -> None:
    keep, other = two_people(desk)
    event = add_event(desk)
    for wrong, code in (
        (("people", keep, keep), "merge_with_itself"),
        (("events", event, event), "not_merged"),
    ):
        with pytest.raises(Refused) as refused:
            desk.duplicates.merge(*wrong)
        assert refused.value.reason.code == code
    with pytest.raises(NotFound):
        desk.duplicates.merge("people", keep, 999)
    with pytest.raises(Invalid):
        desk.duplicates.merge("people", keep, other, {"nonsense": "x"})
    desk.records.trash("people", [other])
    with pytest.raises(Refused) as refused:
        desk.duplicates.merge("people", keep, other)
    assert refused.value.reason.code == "in_trash"


def test_an_invalid_value_merges_nothing(desk: Desk) -> None:
    keep, other = two_people(desk)
    before = whole_desk(desk)
    with pytest.raises(Invalid):
        desk.duplicates.merge("people", keep, other, {"notes": "a\x00b"})
    assert whole_desk(desk) == before


def test_many_merges_lose_no_link_file_seat_or_note(desk: Desk) -> None:
    ids = fill(desk, 14, seed=7)
    for kind, link in MERGED:
        for record_id in ids[kind][:4]:
            desk.attachments.add(f"{kind}.txt", b"content", **{link: record_id})
    before = whole_desk(desk)
    chance = random.Random(7)
    for kind, _ in MERGED:
        for _ in range(9):
            keep, other = chance.sample(live(desk, kind), 2)
            _merge_losing_nothing(desk, kind, keep, other)
    for _ in range(9 * len(MERGED)):
        desk.history.undo()
    assert whole_desk(desk) == before


def _merge_losing_nothing(desk: Desk, kind: str, keep: int, other: int) -> None:
    pointing = pointing_at(desk, kind, other)
    notes = desk.records.get(kind, other).values["notes"]
    in_trash = {(one, record_id) for one, _, record_id in pointing if _is_trashed(desk, one, record_id)}
    desk.duplicates.merge(kind, keep, other)
    moved = pointing_at(desk, kind, keep)
    expected = {where for where in pointing if where[0] != kind or where[2] not in (keep, other)}
    assert expected - moved == set()
    assert notes in desk.records.get(kind, keep).values["notes"]
    for one, _, record_id in expected:
        if (one, record_id) not in in_trash and _is_trashed(desk, one, record_id):
            assert _is_told_by_another(desk, one, record_id), (one, record_id)


def _is_trashed(desk: Desk, kind: str, record_id: int) -> bool:
    return desk.records.get(kind, record_id).trashed_at is not None


def _is_told_by_another(desk: Desk, kind: str, record_id: int) -> bool:
    """Whether a record that is not in the trash says all that this one said."""
    assert kind in REPEATABLE
    said = desk.records.get(kind, record_id).values
    return any(_tells(kind, said, desk.records.get(kind, other).values) for other in live(desk, kind))


def _tells(kind: str, said: Any, other: Any) -> bool:
    for field in KINDS[kind].written:
        value = said[field.key]
        if value in (empty_value(field), other[field.key]) or (kind == "affiliations" and field.key == "primary"):
            continue
        if field.key not in ("label", "source_note") or value.casefold() not in other[field.key].casefold():
            return False
    return True


def test_a_backup_is_made_before_the_first_merge_of_a_day(desk: Desk) -> None:
    path = desk._store.location.path
    if path is None:
        pytest.skip("a server has backups of its own")
    copies = lambda: list(path.parent.glob(f"{path.stem}.before-merge-*"))  # noqa: E731
    desk.duplicates.merge("people", *two_people(desk))
    (copy,) = copies()
    made = copy.stat().st_mtime_ns
    desk.duplicates.merge("people", *two_people(desk))
    assert [one.stat().st_mtime_ns for one in copies()] == [made]


def test_the_comparison_lays_everything_side_by_side(desk: Desk) -> None:
    place = add_organization(desk, "Harbor University")
    first = add_person(desk, family_name="Zhang", given_name="Y.", notes="old")
    second = add_person(desk, family_name="Zhang", given_name="Ying", notes="new")
    for person in (first, second):
        add(desk, "affiliations", person=person, organization=place)
    add(desk, "contact_points", person=second, kind="email", value="sample@example.org")
    comparison = desk.duplicates.comparison("people", first, second)
    fields = {field.key: field for field in comparison.fields}
    assert list(fields) == ["family_name", "given_name", "notes"]
    assert fields["family_name"].is_same
    assert (fields["given_name"].choice, fields["given_name"].proposed) == (Choice.SECOND, "Ying")
    assert (fields["notes"].choice, fields["notes"].proposed) == (Choice.BOTH, "old\n\nnew")
    assert (comparison.keep_id, comparison.other_id) == (second, first)
    groups = {group.kind: group for group in comparison.linked}
    assert [one.is_repeated for one in groups["affiliations"].first] == [True]
    assert [one.is_repeated for one in groups["affiliations"].second] == [False]
    assert [one.title for one in groups["contact_points"].second] == ["sample@example.org"]
    desk.duplicates.merge("people", comparison.keep_id, comparison.other_id, comparison.values, comparison.versions)


def test_a_fuller_value_wins_over_a_newer_one_and_a_newer_one_over_an_older(desk: Desk) -> None:
    first = add_organization(desk, "Harbor", city="Shanghai", kind="university", territory="Jiangsu Province")
    second = add_organization(desk, "Harbor University", city="Pudong", kind="other", territory="Jiangsu")
    proposed = desk.duplicates.comparison("organizations", first, second).values
    assert (proposed["city"], proposed["kind"], proposed["territory"]) == ("Pudong", "university", "Jiangsu Province")


@pytest.mark.parametrize(
    ("keep", "other", "expected"),
    [
        (("Zhang", "Ying", ""), ("Чжан", "Ин", ""), ("Zhang", "Ying", "Чжан Ин")),
        (("Чжан", "Ин", ""), ("Zhang", "Ying", ""), ("Zhang", "Ying", "Чжан Ин")),
        (("Кузнецова", "Марина", ""), ("Kuznetsova", "Marina", ""), ("Кузнецова", "Марина", "")),
        (("ZHANG", "Ying", ""), ("Zhang", "YING", ""), ("Zhang", "Ying", "")),
        (("Кузнецов", "И.", ""), ("Кузнецова", "Иван", ""), ("Кузнецов", "Иван", "")),
        (("", "", "Чжан Ин"), ("Zhang", "Ying", "Чжан Инь"), ("Zhang", "Ying", "Чжан Ин")),
    ],
)
def test_the_names_of_the_kept_record_stay_and_the_other_ones_go_to_their_scripts(
    desk: Desk, keep: tuple[str, str, str], other: tuple[str, str, str], expected: tuple[str, str, str]
) -> None:
    keys = ("family_name", "given_name", "name_ru")
    kept, going = (add_person(desk, **dict(zip(keys, names, strict=True))) for names in (keep, other))
    proposed = desk.duplicates.comparison("people", going, kept, keep_id=kept).values
    desk.duplicates.merge("people", kept, going)
    values = desk.records.get("people", kept).values
    assert tuple(values[key] for key in keys) == expected
    assert tuple(proposed.get(key, "") for key in keys) == expected
