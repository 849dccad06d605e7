"""Light tables for reading, built from the field catalog.

Lists need columns, not objects: ``sqlalchemy.orm`` and the mapping of every record class would cost a fresh start
more than the window itself. A test holds these tables and the mapped ones equal.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import sqlalchemy as sa

from office_desk.model.catalog import KINDS, Field, Origin, ValueKind
from office_desk.model.column_types import (
    SORT_KEY,
    VAGUE_COUNT_PARTS,
    VAGUE_DATE_PARTS,
    ChoiceSet,
    UtcMoment,
)
from office_desk.model.vague_count import CountQualifier, VagueCount
from office_desk.model.vague_date import VagueDate

_PLAIN_TYPES: Mapping[ValueKind, sa.types.TypeEngine[Any]] = {
    ValueKind.TEXT: sa.Text(),
    ValueKind.LONG_TEXT: sa.Text(),
    ValueKind.CHOICE: sa.Text(),
    ValueKind.ZONE: sa.Text(),
    ValueKind.URL: sa.Text(),
    ValueKind.INTEGER: sa.Integer(),
    ValueKind.FLAG: sa.Boolean(),
    ValueKind.CHOICES: ChoiceSet(),
    ValueKind.MOMENT: UtcMoment(),
    ValueKind.LINK: sa.BigInteger(),
}
_VAGUE_PARTS = {ValueKind.VAGUE_DATE: VAGUE_DATE_PARTS, ValueKind.VAGUE_COUNT: VAGUE_COUNT_PARTS}

_EVERY_RECORD: tuple[tuple[str, sa.types.TypeEngine[Any]], ...] = (
    ("id", sa.BigInteger()),
    ("uuid", sa.Text()),
    ("version", sa.Integer()),
    ("created_at", UtcMoment()),
    ("updated_at", UtcMoment()),
    ("trashed_at", UtcMoment()),
    ("shown_en", sa.Text()),
    ("shown_zh", sa.Text()),
    ("shown_ru", sa.Text()),
    ("sort_en", SORT_KEY),
    ("sort_zh", SORT_KEY),
    ("sort_ru", SORT_KEY),
)


def columns_of(field: Field) -> Iterator[tuple[str, sa.types.TypeEngine[Any]]]:
    """The database columns that hold a field, with their types."""
    if field.kind in _VAGUE_PARTS:
        for part, column_type in _VAGUE_PARTS[field.kind]:
            yield f"{field.key}_{part}", column_type
    else:
        yield field.column_name, _PLAIN_TYPES[field.kind]


@cache
def table_of(kind: str) -> sa.TableClause:
    """The table of a record kind, for reading."""
    fields = (field for field in KINDS[kind].fields if field.origin is not Origin.SUMMARY)
    own = [sa.column(name, column_type) for field in fields for name, column_type in columns_of(field)]
    return sa.table(kind, *(sa.column(name, column_type) for name, column_type in _EVERY_RECORD), *own)


work_units = sa.table(
    "work_units",
    sa.column("id", sa.BigInteger()),
    sa.column("uuid", sa.Text()),
    sa.column("done_at", UtcMoment()),
    sa.column("actor", sa.Text()),
    sa.column("desk", sa.Text()),
    sa.column("action", sa.Text()),
    sa.column("subject", sa.JSON()),
    sa.column("root_id", sa.BigInteger()),
)

changes = sa.table(
    "changes",
    sa.column("id", sa.BigInteger()),
    sa.column("unit_id", sa.BigInteger()),
    sa.column("kind", sa.Text()),
    sa.column("record_id", sa.BigInteger()),
    sa.column("action", sa.Text()),
    sa.column("before", sa.JSON()),
    sa.column("after", sa.JSON()),
)

search_documents = sa.table(
    "search_documents",
    sa.column("id", sa.BigInteger()),
    sa.column("kind", sa.Text()),
    sa.column("record_id", sa.BigInteger()),
    sa.column("words", sa.Text()),
)

match_keys = sa.table(
    "match_keys",
    sa.column("kind", sa.Text()),
    sa.column("key", SORT_KEY),
    sa.column("record_id", sa.BigInteger()),
)


def value_from(field: Field, cells: Mapping[Any, Any], prefix: str = "") -> Any:
    """Read a field's value out of a result row whose columns are labelled ``prefix`` + column name."""
    if field.kind is ValueKind.VAGUE_DATE:
        edtf = cells[f"{prefix}{field.key}_edtf"]
        return None if edtf is None else VagueDate(edtf, cells[f"{prefix}{field.key}_words"] or "")
    if field.kind is ValueKind.VAGUE_COUNT:
        qualifier = cells[f"{prefix}{field.key}_qualifier"]
        if qualifier is None:
            return None
        number, words = cells[f"{prefix}{field.key}_number"], cells[f"{prefix}{field.key}_words"]
        return VagueCount(number, CountQualifier(qualifier), words or "")
    return cells[f"{prefix}{field.column_name}"]
