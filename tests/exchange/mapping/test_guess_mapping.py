"""Columns of other programs' tables find their places by headings in three languages, by the layout, by the cells."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from vendor_layouts import EVENT_LAYOUTS, ORGANIZATION_LAYOUTS, OTHER_LAYOUTS, PEOPLE_LAYOUTS, columns_of, short

from office_desk.exchange.columns import ColumnMapping, Target
from office_desk.exchange.mapping import IMPORTED_KINDS, guess_mapping, is_repeatable, targets_for
from office_desk.exchange.table import Cell, Table
from office_desk.labels import target_label
from office_desk.labels.fields import field_labels
from office_desk.language import Language
from office_desk.model.catalog import KINDS

LAYOUTS = [
    pytest.param(kind, layout, id=name)
    for kind, layouts in (
        ("people", PEOPLE_LAYOUTS),
        ("organizations", ORGANIZATION_LAYOUTS),
        ("events", EVENT_LAYOUTS),
    )
    for name, layout in layouts.items()
] + [pytest.param(kind, layout, id=kind) for kind, layout in OTHER_LAYOUTS.items()]
AMBIGUOUS_ALONE = {"title"}
"""An own heading that cells may speak against: "Title" over job titles."""


def table(headings: tuple[str, ...], *rows: tuple[Cell, ...]) -> Table:
    return Table(headings, rows, range(2, 2 + len(rows)))


def places(mapping: ColumnMapping) -> list[str]:
    return [short(target) for target in mapping.targets]


@pytest.mark.parametrize(("kind", "layout"), LAYOUTS)
def test_every_column_of_a_known_layout_finds_its_place(kind: str, layout: str) -> None:
    columns = columns_of(layout)
    mapping = guess_mapping(table(tuple(heading for heading, _ in columns)))
    found = list(zip((heading for heading, _ in columns), places(mapping), strict=True))
    assert (mapping.kind, found) == (kind, columns)


@pytest.mark.parametrize(("kind", "layout"), LAYOUTS)
def test_every_place_of_a_known_layout_can_be_chosen_by_hand_too(kind: str, layout: str) -> None:
    mapping = guess_mapping(table(tuple(heading for heading, _ in columns_of(layout))))
    assert {target for target in mapping.targets if target} <= set(targets_for(kind))


@pytest.mark.parametrize(("kind", "layout"), LAYOUTS)
def test_case_width_and_punctuation_of_headings_do_not_count(kind: str, layout: str) -> None:
    columns = columns_of(layout)
    plain = guess_mapping(table(tuple(heading for heading, _ in columns)))
    written = tuple(
        f" {heading.upper()}" if "-" in heading or "–" in heading else f" {heading.upper()}: " for heading, _ in columns
    )
    assert guess_mapping(table(written)).targets == plain.targets


@pytest.mark.parametrize("language", range(len(Language)), ids=[language.value for language in Language])
@pytest.mark.parametrize("kind", IMPORTED_KINDS)
def test_the_headings_of_our_own_tables_mean_their_fields(kind: str, language: int) -> None:
    fields = KINDS[kind].written
    headings = tuple(field_labels(kind, field.key)[language % len(field_labels(kind, field.key))] for field in fields)
    mapping = guess_mapping(table((*headings, "UUID")), kind)
    assert mapping.targets == (*(Target(kind, field.key) for field in fields), Target(kind, "uuid"))


@pytest.mark.parametrize("language", range(len(Language)), ids=[language.value for language in Language])
@pytest.mark.parametrize("kind", ["people", "organizations", "events", "programs", "agreements", "tasks"])
def test_our_own_tables_tell_of_what_they_are(kind: str, language: int) -> None:
    headings = tuple(field_labels(kind, field.key)[language] for field in KINDS[kind].written)
    assert guess_mapping(table((*headings, "UUID"))).kind == kind


@pytest.mark.parametrize("kind", IMPORTED_KINDS)
def test_catalog_keys_mean_their_fields(kind: str) -> None:
    keys = tuple(field.key for field in KINDS[kind].written)
    mapping = guess_mapping(table((*keys, "uuid")), kind)
    assert mapping.targets == tuple(Target(kind, key) for key in (*keys, "uuid"))


@pytest.mark.parametrize(
    "headings",
    [
        "Name, Organization, Position, E-mail, UUID",
        "ФИО, Организация, Должность, Эл. почта, UUID",
        "姓名, 机构, 职务, 电子邮箱, UUID",
    ],
)
def test_the_list_of_people_as_it_leaves_comes_back(headings: str) -> None:
    mapping = guess_mapping(table(tuple(headings.split(", "))))
    assert mapping.kind == "people"
    assert places(mapping) == ["full_name", "at.organization", "at.position", "email", "uuid"]


def test_the_date_of_our_own_list_of_events_is_not_taken_for_another() -> None:
    mapping = guess_mapping(table(("Title", "Status", "Date", "Venue", "UUID")), "events")
    assert places(mapping) == ["full_name", "status", "-", "venue", "uuid"]


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (("Dr.", "Prof.", "Ms."), "title"),
        (("д-р", "профессор"), "title"),
        (("教授", "讲师"), "title"),
        ((), "title"),
        (("Director of Sales", "Head of Department"), "at.position"),
        (("директор", "менеджер"), "at.position"),
    ],
)
def test_a_lone_title_is_what_its_cells_look_like(cells: tuple[str, ...], expected: str) -> None:
    seen = table(("Full Name", "Title"), *(("Anna Petrova", cell) for cell in cells))
    assert places(guess_mapping(seen, "people")) == ["full_name", expected]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Harbor University", "organizations"),
        ("港口大学", "organizations"),
        ("Портовый университет", "organizations"),
        ("Anna Petrova", "people"),
        ("张颖", "people"),
        ("Петрова Анна", "people"),
    ],
)
def test_whose_name_a_name_is_the_cells_tell(name: str, kind: str) -> None:
    mapping = guess_mapping(table(("Name", "City", "Phone"), (name, "Shanghai", "021 3828 4512")))
    assert (mapping.kind, mapping.targets[0]) == (kind, Target(kind, "full_name"))


def test_a_lone_russian_given_name_of_several_words_is_the_whole_name() -> None:
    whole = table(("Имя", "Телефон"), ("Анна Петрова", "1"), ("Иван Ильин", "2"))
    part = table(("Имя", "Телефон"), ("Анна", "1"), ("Иван", "2"))
    assert [short(guess_mapping(seen).targets[0]) for seen in (whole, part)] == ["full_name", "given_name"]


@pytest.mark.parametrize(
    ("cells", "place"),
    [
        (("zhang@example.com", "anna@example.ru"), "email"),
        (("+86 138 1234 5678", "021-38284512"), "phone"),
        (("https://example.com", "www.example.ru/page"), "web"),
        (("张颖", "欧阳修"), "full_name"),
        (("Анна Петрова", "Иван Ильин"), "full_name"),
        (("Harbor University", "港口大学"), "at.organization"),
        (("1980-03-08", "19.05.1975"), "birthday"),
        (("blue", "green"), "-"),
    ],
)
def test_a_column_without_a_heading_is_what_its_cells_look_like(cells: tuple[str, ...], place: str) -> None:
    seen = table(("", "Note"), *((cell, "x") for cell in cells))
    assert places(guess_mapping(seen, "people")) == [place, "notes"]


def test_a_heading_nobody_knows_gives_way_to_clear_cells_only() -> None:
    seen = table(("Reach", "Passport"), ("anna@example.com", "4509 123456"), ("ivan@example.ru", "4509 654321"))
    assert places(guess_mapping(seen, "people")) == ["email", "-"]


def test_contacts_of_any_kind_are_what_their_cells_look_like() -> None:
    phones = table(("姓名", "联系方式"), ("张颖", "13812345678"))
    emails = table(("姓名", "联系方式"), ("张颖", "zy@example.cn"))
    assert [short(guess_mapping(seen).targets[1]) for seen in (phones, emails)] == ["phone", "email"]


def test_equal_headings_become_several_contact_points() -> None:
    assert places(guess_mapping(table(("ФИО", "Телефон", "Телефон", "Телефон")))) == [
        "full_name",
        "phone",
        "phone2",
        "phone3",
    ]


def test_a_contact_point_is_found_again_by_what_its_target_is_called() -> None:
    wanted = [
        each for each in targets_for("people") if each.kind == "contact_points" and each.contact not in ("", "other")
    ]
    found = guess_mapping(table(("Full name", *map(target_label, wanted))), "people").targets[1:]
    assert list(found) == wanted


@pytest.mark.parametrize("kind", IMPORTED_KINDS)
def test_every_target_has_a_name_of_its_own(kind: str) -> None:
    names = [target_label(target) for target in targets_for(kind)]
    assert "" not in names
    assert len(set(names)) == len(names)


WORDS = st.sampled_from(
    sorted(
        {heading for layout in PEOPLE_LAYOUTS.values() for heading, _ in columns_of(layout)} | {"", "7", "??", "Цвет"}
    )
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.one_of(WORDS, st.text(max_size=20)), max_size=12),
    st.sampled_from([None, "people", "organizations", "events", "tasks"]),
)
def test_no_two_columns_go_to_one_place(headings: list[str], kind: str | None) -> None:
    mapping = guess_mapping(table(tuple(headings)), kind)
    taken = [target for target in mapping.targets if target is not None and not is_repeatable(target)]
    assert len(mapping.targets) == len(headings)
    assert all(one != other for one, other in itertools.combinations(taken, 2))
