"""Lists as they are shown, with the records' marks, say nothing new when they are read back."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from builders import add_organization, add_person
from import_builders import person, reading_of
from office_desk import labels
from office_desk.exchange.plan import Verdict
from office_desk.exchange.reading import Format, Source
from office_desk.language import Language, TsBackend, use_backend
from office_desk.model.catalog import VIEWS
from office_desk.model.list_query import ListQuery
from office_desk.services.desk import Desk

FAMILY = ("", "Zhang", "Чжан", "Кузнецова", "张")
GIVEN = ("", "ZIXIANG", "Ин", "Марина", "颖")
OTHERS: tuple[dict[str, str], ...] = (
    {},
    {"name_zh": "张颖"},
    {"name_ru": "Чжан Ин"},
    {"patronymic": "Ивановна", "title": "Dr."},
    {"name_zh": "弗拉基米尔·普京", "name_ru": "Анна"},
)
ORGANIZATIONS = (
    {"name": "Омский университет"},
    {"name": "港城大学"},
    {"name": "Harbor University", "name_zh": "港城大学", "short_name": "HU"},
    {"name": "", "name_ru": "Омский университет"},
    {"name": "", "name_zh": "港城大学", "name_ru": "Портовый университет"},
)


def read_back(desk: Desk, view: str, language: str, path: Path) -> list[tuple[str, Verdict, list[str], Any]]:
    previous = use_backend(TsBackend(Language(language)))
    try:
        desk.exports.write(ListQuery(view, language, VIEWS[view].columns), path)
        plan = desk.imports.plan(desk.imports.read(Source(path)), language=language)
    finally:
        use_backend(previous)
    return [(one.title, one.verdict, [change.key for change in one.changes], one.warnings) for one in plan.records]


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
@pytest.mark.parametrize("name", ["shown.csv", "shown.xlsx"])
def test_a_shown_list_changes_no_name_whatever_fields_it_stands_in(
    desk: Desk, tmp_path: Path, name: str, language: str
) -> None:
    people = [
        person(family, given, str(uuid4()), organization="Omsk State University", **others)
        for family, given, others in product(FAMILY, GIVEN, OTHERS)
        if family or given or others.get("name_zh") or others.get("name_ru")
    ]
    desk.imports.carry_out(desk.imports.plan(reading_of(*people, format=Format.JSON)))
    found = read_back(desk, "people", language, tmp_path / name)
    assert len(found) == len(people)
    assert [one for one in found if one[1:] != (Verdict.SAME, [], ())] == []


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_a_shown_list_of_organizations_changes_no_name(desk: Desk, tmp_path: Path, language: str) -> None:
    for values in ORGANIZATIONS:
        add_organization(desk, **{"name": "", **values})
    found = read_back(desk, "organizations", language, tmp_path / "shown.csv")
    assert [one for one in found if one[1:] != (Verdict.SAME, [], ())] == []
    assert len(found) == len(ORGANIZATIONS)


@pytest.mark.parametrize("name", ["Zhang Wei", "Ying Zhang (Prof.)", "张伟"])
def test_a_name_changed_where_it_is_only_shown_is_told_with_its_row(desk: Desk, tmp_path: Path, name: str) -> None:
    uuid = desk.records.get("people", add_person(desk, name_zh="张颖")).uuid
    path = tmp_path / "shown.csv"
    path.write_text(f"Name,Title,UUID\n{name},Dr.,{uuid}\n", encoding="utf-8")
    (record,) = desk.imports.plan(desk.imports.read(Source(path))).records
    assert [change.key for change in record.changes] == ["title"]
    assert [one.code for one in record.warnings] == ["shown_name_not_taken"]
    assert record.incoming.lines == (2, 2)


def test_a_uuid_at_two_rows_is_told_at_the_second(desk: Desk, tmp_path: Path) -> None:
    uuid = desk.records.get("people", add_person(desk)).uuid
    path = tmp_path / "shown.csv"
    path.write_text(f"Name,Title,UUID\nYing Zhang,Dr.,{uuid}\nYing Zhang,Rector,{uuid}\n", encoding="utf-8")
    first, second = desk.imports.plan(desk.imports.read(Source(path))).records
    assert (first.warnings, [one.code for one in second.warnings]) == ((), ["uuid_at_two_records"])
    assert labels.reason(second.warnings[0]).endswith("where they differ the first one counts.")


def test_a_shown_name_still_names_a_person_whom_the_desk_does_not_know(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "shown.csv"
    path.write_text("Name,UUID\nZhang Ying,11111111-1111-4111-8111-111111111111\n", encoding="utf-8")
    (record,) = desk.imports.plan(desk.imports.read(Source(path))).records
    assert (record.verdict, record.title) == (Verdict.NEW, "Zhang Ying")
    assert record.incoming.values == {"family_name": "Zhang", "given_name": "Ying"}
