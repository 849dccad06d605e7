"""Lists: every view by every column in a total order, every filter as a plain reading of the records says."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builders import add, add_event, add_organization, add_person, edit
from office_desk.model.catalog import KINDS, VIEWS, Field, ValueKind
from office_desk.model.empty_values import empty_value
from office_desk.model.errors import DeskError, Refused
from office_desk.model.list_query import Filter, ListQuery, Operator, SortKey
from office_desk.model.snapshot import Row, Snapshot
from office_desk.model.vague_date import VagueDate
from office_desk.names.scripts import fold
from office_desk.services.desk import Desk

# The desk is only read in these tests, so that one serves all examples.
READ_ONLY = settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])


def titles(desk: Desk, query: ListQuery) -> list[str]:
    return [row.title for row in desk.lists.window(query, 0, 1_000)]


@pytest.mark.parametrize("view", VIEWS)
def test_every_list_is_ordered_by_every_column_both_ways_and_totally(full_desk: Desk, view: str) -> None:
    fields = KINDS[VIEWS[view].kind].shown.values()
    listed = set(full_desk.lists.ids(ListQuery(view)))
    for key in ("", *(field.key for field in fields)):
        for descending in (False, True):
            query = ListQuery(view, sort=(SortKey(key, descending),), columns=tuple(field.key for field in fields))
            ids = full_desk.lists.ids(query)
            assert len(ids) == len(set(ids)) == full_desk.lists.count(query)
            assert set(ids) == listed
            windows = [full_desk.lists.window(query, offset, 5) for offset in range(0, len(ids), 5)]
            assert [row.id for window in windows for row in window] == list(ids)
            assert_in_order(fields, key, descending, [row for window in windows for row in window])
            if ids:
                assert full_desk.lists.position(query, ids[-1]) == len(ids) - 1


def assert_in_order(fields: Iterable[Field], key: str, descending: bool, rows: list[Row]) -> None:
    """Numbers, moments, choices and flags in their own order; with nothing said at one end."""
    field = next((field for field in fields if field.key == key), None)
    if field is None or field.target or field.kind in (ValueKind.CHOICES, ValueKind.VAGUE_COUNT):
        return
    values = [row.cells[key] for row in rows]
    said = [value for value in values if value not in (None, "")]
    if field.kind in (ValueKind.INTEGER, ValueKind.MOMENT, ValueKind.FLAG):
        assert said == sorted(said, reverse=descending)
    elif field.kind is ValueKind.CHOICE:
        assert said == sorted(said, key=field.choices.index, reverse=descending)
    elif field.kind is ValueKind.VAGUE_DATE:
        ranks = [value.sort_key[:3] for value in said]
        assert ranks == sorted(ranks, reverse=descending)
    ends = values[: len(values) - len(said)] if descending else values[len(said) :]
    if field.kind is not ValueKind.FLAG:
        assert all(value in (None, "") for value in ends)


@READ_ONLY
@given(data=st.data())
def test_windows_put_together_are_the_list(full_desk: Desk, data: st.DataObject) -> None:
    view = data.draw(st.sampled_from(sorted(VIEWS)))
    keys = ["", *(field.key for field in KINDS[VIEWS[view].kind].shown.values())]
    sort = data.draw(st.lists(st.builds(SortKey, st.sampled_from(keys), st.booleans()), max_size=3, unique_by=_key))
    query = ListQuery(view, data.draw(st.sampled_from(("en", "zh", "ru"))), sort=tuple(sort))
    size = data.draw(st.integers(1, 7))
    ids = full_desk.lists.ids(query)
    windows = [full_desk.lists.window(query, offset, size) for offset in range(0, len(ids) + size, size)]
    assert [row.id for window in windows for row in window] == list(ids)
    assert [full_desk.lists.position(query, one) for one in ids] == list(range(len(ids)))


def _key(key: SortKey) -> str:
    return key.key


OPERATORS: dict[ValueKind, tuple[Operator, ...]] = {
    ValueKind.TEXT: (Operator.IS, Operator.IS_NOT, Operator.CONTAINS),
    ValueKind.LONG_TEXT: (Operator.CONTAINS,),
    ValueKind.URL: (Operator.CONTAINS,),
    ValueKind.ZONE: (Operator.IS, Operator.CONTAINS),
    ValueKind.CHOICE: (Operator.IS, Operator.IS_NOT),
    ValueKind.CHOICES: (Operator.HAS, Operator.IS),
    ValueKind.INTEGER: (Operator.IS, Operator.IS_NOT, Operator.AT_LEAST, Operator.AT_MOST),
    ValueKind.FLAG: (Operator.IS, Operator.IS_NOT),
    ValueKind.MOMENT: (Operator.BEFORE, Operator.AFTER),
    ValueKind.LINK: (Operator.IS, Operator.IS_NOT),
    ValueKind.VAGUE_DATE: (Operator.BEFORE, Operator.AFTER, Operator.WITHIN, Operator.IS),
    ValueKind.VAGUE_COUNT: (Operator.IS, Operator.AT_LEAST, Operator.AT_MOST),
}

WANTED: dict[ValueKind, tuple[object, ...]] = {
    ValueKind.TEXT: ("Harbor University", "щербак", "100% sure_thing*", "%", "_", "o'neil", "ЁЖ", "+"),
    ValueKind.LONG_TEXT: ("щербак", "%", "合作", "straße"),
    ValueKind.URL: ("example", "HTTPS"),
    ValueKind.ZONE: ("Asia/Shanghai",),
    ValueKind.INTEGER: (0, 40, 2**31 - 1),
    ValueKind.FLAG: (True, False),
    ValueKind.MOMENT: (datetime(2026, 12, 6, tzinfo=UTC),),
    ValueKind.LINK: (1, 5),
    ValueKind.VAGUE_DATE: (date(2026, 2, 14), date(2026, 6, 30), date(2024, 1, 1)),
    ValueKind.VAGUE_COUNT: (0, 50, 500),
}


def holds(field: Field, operator: Operator, wanted: Any, value: Any) -> bool:  # noqa: C901 - one line per operator
    """What a filter means, said in Python."""
    if operator is Operator.EMPTY:
        return bool(value == empty_value(field))
    if operator is Operator.NOT_EMPTY:
        return bool(value != empty_value(field))
    if field.kind is ValueKind.VAGUE_DATE:
        bounds = {Operator.BEFORE: (None, wanted), Operator.AFTER: (wanted, None), Operator.IS: (wanted, wanted)}
        first, last = bounds.get(operator, wanted)
        return value is not None and value.overlaps(first, last)
    if field.kind is ValueKind.VAGUE_COUNT:
        value = None if value is None else value.number
    match operator:
        case Operator.IS if field.kind is ValueKind.CHOICES:
            return wanted in value
        case Operator.HAS:
            return wanted in value
        case Operator.IS:
            return bool(value == wanted)
        case Operator.IS_NOT:
            return bool(value != wanted)
        case Operator.CONTAINS:
            return fold(wanted) in fold(value)
        case Operator.AT_LEAST | Operator.AFTER:
            return value is not None and value >= wanted
    return value is not None and value <= wanted


@pytest.mark.parametrize("kind", KINDS)
def test_every_filter_finds_what_a_plain_reading_finds(full_desk: Desk, kind: str) -> None:
    view = kind.replace("_", "-")
    records = [full_desk.records.get(kind, one) for one in full_desk.lists.ids(ListQuery(view))]
    for field in KINDS[kind].written:
        for operator in (*OPERATORS[field.kind], Operator.EMPTY, Operator.NOT_EMPTY):
            for wanted in values_for(field, operator):
                query = ListQuery(view, filters=(Filter(field.key, operator, wanted),), sort=(SortKey("", False),))
                expected = {one.id for one in records if holds(field, operator, wanted, one.values[field.key])}
                assert set(full_desk.lists.ids(query)) == expected, (field.key, operator, wanted)
                assert full_desk.lists.count(query) == len(expected)


def values_for(field: Field, operator: Operator) -> tuple[object, ...]:
    if operator in (Operator.EMPTY, Operator.NOT_EMPTY):
        return (None,)
    if operator is Operator.WITHIN:
        return ((date(2026, 1, 1), date(2026, 3, 31)), (date(2030, 1, 1), date(2031, 1, 1)))
    return field.choices[:3] if field.choices else WANTED[field.kind]


@pytest.mark.parametrize("kind", ["organizations", "events", "contact_points"])
def test_any_operator_with_any_value_answers_or_refuses(full_desk: Desk, kind: str) -> None:
    values = ("x", 3, True, date(2026, 1, 1), datetime(2026, 1, 1), ("zh",), VagueDate.from_edtf("2026"))
    one_of_each = {field.kind: field for field in KINDS[kind].shown.values()}
    everything = full_desk.lists.count(ListQuery(kind.replace("_", "-")))
    for field in one_of_each.values():
        for operator in Operator:
            for value in (*values, (date(2026, 1, 1), date(2026, 2, 1)), None):
                query = ListQuery(kind.replace("_", "-"), filters=(Filter(field.key, operator, value),))
                try:
                    found = full_desk.lists.count(query)
                except DeskError:
                    continue
                assert 0 <= found <= everything


def test_an_unknown_view_column_or_filter_is_refused(desk: Desk) -> None:
    for query in (
        ListQuery("planets"),
        ListQuery("people", columns=("shoe_size",)),
        ListQuery("people", sort=(SortKey("shoe_size"),)),
        ListQuery("people", filters=(Filter("shoe_size", Operator.EMPTY),)),
    ):
        add_person(desk)
        with pytest.raises(DeskError):
            desk.lists.window(query, 0, 10)


def test_dates_that_can_mean_a_day_are_found_by_it(desk: Desk) -> None:
    said = {
        "the day": "2026-02-14",
        "the month": "2026-02",
        "since": "2026-02/..",
        "until": "../2026-06",
        "other": "2027",
    }
    for title, edtf in said.items():
        add(desk, "tasks", title=title, due=VagueDate.from_edtf(edtf))
    add(desk, "tasks", title="shortly", due=VagueDate.undatable("shortly"))
    add(desk, "tasks", title="nothing said")

    def found(operator: Operator, value: object) -> set[str]:
        return set(titles(desk, ListQuery("tasks", filters=(Filter("due", operator, value),))))

    assert found(Operator.IS, date(2026, 2, 14)) == {"the day", "the month", "since", "until"}
    assert found(Operator.BEFORE, date(2026, 1, 31)) == {"until"}
    assert found(Operator.AFTER, date(2028, 1, 1)) == {"since"}
    assert found(Operator.EMPTY, None) == {"nothing said"}
    assert "shortly" in found(Operator.NOT_EMPTY, None)


def test_names_stand_in_the_order_of_the_reader(desk: Desk) -> None:
    for name in ("张伟", "曾伟", "王伟", "上伟", "单伟", "陈伟"):
        add_person(desk, name_zh=name)
    assert titles(desk, ListQuery("people", "zh")) == ["陈伟", "单伟", "上伟", "王伟", "曾伟", "张伟"]
    backwards = ListQuery("people", "zh", sort=(SortKey("", True),))
    assert titles(desk, backwards) == ["张伟", "曾伟", "王伟", "上伟", "单伟", "陈伟"]


def test_yo_stands_beside_ye(desk: Desk) -> None:
    for name in ("Жуков", "Ёж", "Ежи", "Дубов", "Ефимов"):
        add_organization(desk, "", name_ru=name)
    assert titles(desk, ListQuery("organizations", "ru")) == ["Дубов", "Ёж", "Ежи", "Ефимов", "Жуков"]


def test_a_linked_record_is_shown_and_sorted_by_its_name(desk: Desk) -> None:
    for name in ("Beta", "Alpha"):
        add(desk, "tasks", title=f"Call {name}", organization=add_organization(desk, name))
    query = ListQuery("tasks", columns=("organization",), sort=(SortKey("organization"),))
    assert [row.cells["organization"] for row in desk.lists.window(query, 0, 5)] == ["Alpha", "Beta"]


def test_a_trashed_record_is_in_the_trash_only(desk: Desk) -> None:
    kept, gone = add_person(desk, family_name="Kept"), add_person(desk, family_name="Gone")
    desk.records.trash("people", [gone])
    assert desk.lists.ids(ListQuery("people")) == (kept,)
    assert desk.lists.ids(ListQuery("people", trashed=True)) == (gone,)
    assert desk.lists.position(ListQuery("people"), gone) is None
    assert desk.lists.window(ListQuery("people", trashed=True), 0, 5)[0].is_trashed
    assert desk.lists.ids(ListQuery("people", trashed=True, text="gon")) == (gone,)


def test_the_search_field_of_a_list_finds_by_every_script(desk: Desk) -> None:
    person = add_person(desk, family_name="Zhang", given_name="Ying", name_zh="张颖")
    add_person(desk, family_name="Müller", given_name="Anna")
    for text in ("张", "zhang", "чжан", "zy", "ZHANG y"):
        assert desk.lists.ids(ListQuery("people", text=text)) == (person,), text
    assert desk.lists.ids(ListQuery("people", text="  ")) != ()
    assert desk.lists.ids(ListQuery("people", text="nobody")) == ()


def test_a_view_has_its_own_records_only(desk: Desk) -> None:
    partner = add_organization(desk, "Partner", roles=("partner",))
    agency = add_organization(desk, "Agency", roles=("agency", "partner"))
    add_organization(desk, "Neither")
    add_event(desk)
    assert set(desk.lists.ids(ListQuery("partners"))) == {partner, agency}
    assert desk.lists.ids(ListQuery("agencies")) == (agency,)
    counts = desk.lists.page_counts()
    assert (counts["partners"], counts["agencies"], counts["organizations"], counts["open-days"]) == (2, 1, 3, 1)


def test_the_summaries_of_a_person_follow_where_they_work_and_how_they_are_reached(desk: Desk) -> None:
    person, old, new = add_person(desk), add_organization(desk, "Old"), add_organization(desk, "New")
    first = add(desk, "affiliations", person=person, organization=old, position="Teacher", primary=True)
    edit(desk, "affiliations", first, ended=VagueDate.from_edtf("2025"), primary=False)
    add(desk, "affiliations", person=person, organization=new, position="Dean")
    add(desk, "contact_points", person=person, kind="email", value="a@example.org")
    add(desk, "contact_points", person=person, kind="email", value="b@example.org", preferred=True)
    (row,) = desk.lists.window(ListQuery("people", columns=("organization", "position", "email", "phone")), 0, 5)
    assert dict(row.cells) == {"organization": "New", "position": "Dean", "email": "b@example.org", "phone": None}


def test_a_row_shows_the_other_names_below(desk: Desk) -> None:
    add_person(desk, family_name="Zhang", given_name="Ying", name_zh="张颖", name_ru="Чжан Ин")
    (row,) = desk.lists.window(ListQuery("people", "en"), 0, 5)
    assert (row.title, row.subtitle) == ("Zhang Ying", "张颖 · Чжан Ин")


def test_a_stale_snapshot_is_never_changed_by_reading(desk: Desk) -> None:
    person: Snapshot = desk.records.get("people", add_person(desk))
    with pytest.raises(TypeError):
        person.values["title"] = "Dean"  # type: ignore[index]
    with pytest.raises(Refused):
        desk.lists.count(ListQuery("people", filters=(Filter("title", Operator.WITHIN, None),)))
