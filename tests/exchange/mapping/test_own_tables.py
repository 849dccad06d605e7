"""A table of the desk's own comes back with the values it left with, in every language, as text and as typed cells."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest

from builders import any_values
from office_desk.exchange.mapping import IMPORTED_KINDS, guess_mapping, records_of
from office_desk.exchange.sheets import SheetColumn, field_column, guarded
from office_desk.exchange.table import Cell, Table
from office_desk.labels import field_label
from office_desk.language import Language, TsBackend, use_backend
from office_desk.model.catalog import KINDS, Origin
from office_desk.model.empty_values import empty_value

PLAIN_KINDS = [kind for kind in IMPORTED_KINDS if not any(field.required for field in KINDS[kind].links)]


@pytest.fixture(params=list(Language))
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    previous = use_backend(TsBackend(request.param))
    yield request.param.value
    use_backend(previous)


def columns_of(kind: str, language: str) -> dict[str, SheetColumn]:
    """The columns of the fields that a person writes, links apart."""
    return {
        field.key: field_column(field_label(kind, field.key), field, kind, language)
        for field in KINDS[kind].fields
        if field.origin is Origin.WRITTEN and not field.target
    }


def any_records(kind: str, number: int = 25) -> list[dict[str, Any]]:
    """Values of all sorts; a contact point has a person, which the columns leave out."""
    chance = random.Random(kind)
    ids = {field.target: [1] for field in KINDS[kind].links}
    return [any_values(chance, KINDS[kind], ids) for _ in range(number)]


def back(kind: str, columns: dict[str, SheetColumn], rows: list[tuple[Cell, ...]]) -> list[dict[str, Any]]:
    """The values of the records that a table of these rows becomes."""
    headings = (*(column.heading for column in columns.values()), "UUID")
    marked = [(*row, str(UUID(int=number))) for number, row in enumerate(rows, 1)]
    table = Table(headings, marked, range(2, 2 + len(rows)))
    found = records_of(table, guess_mapping(table, kind))
    assert [warning for record in found for warning in record.warnings] == []
    return [record.values for record in found]


def told(kind: str, columns: dict[str, SheetColumn], records: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The values that say something."""
    fields = KINDS[kind].by_key
    return [{key: one[key] for key in columns if one[key] != empty_value(fields[key])} for one in records]


def filled(values: list[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    """The same without a flag that is off, which is how a record without it stands."""
    fields = KINDS[kind].by_key
    return [{key: value for key, value in one.items() if value != empty_value(fields[key])} for one in values]


@pytest.mark.parametrize("kind", PLAIN_KINDS)
def test_a_delimited_table_comes_back_as_it_left(kind: str, language: str) -> None:
    columns, records = columns_of(kind, language), any_records(kind)
    rows = [
        tuple(guarded(column.worded(one[key], one.get("timezone", ""))) for key, column in columns.items())
        for one in records
    ]
    assert filled(back(kind, columns, rows), kind) == told(kind, columns, records)


@pytest.mark.parametrize("kind", PLAIN_KINDS)
def test_a_workbook_comes_back_as_it_left(kind: str, language: str) -> None:
    columns, records = columns_of(kind, language), any_records(kind)
    rows: list[tuple[Cell, ...]] = [
        tuple(column.typed(one[key], one.get("timezone", "")) for key, column in columns.items()) for one in records
    ]
    assert filled(back(kind, columns, rows), kind) == told(kind, columns, records)
