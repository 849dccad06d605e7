"""Filters of a list as SQL; which operators fit a field follows from its kind of value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from office_desk.model.catalog import KINDS, VIEWS, Field, Origin, ValueKind
from office_desk.model.errors import NotFound, Refused
from office_desk.model.list_query import Filter, ListQuery, Operator
from office_desk.model.vague_count import VagueCount
from office_desk.model.vague_date import VagueDate
from office_desk.storage import search_index
from office_desk.storage.sql_functions import FoldedText, TextPosition
from office_desk.storage.summaries import summary_columns
from office_desk.storage.tables import columns_of, table_of

Condition = sa.ColumnElement[bool]

_TEXTS = (ValueKind.TEXT, ValueKind.LONG_TEXT, ValueKind.URL, ValueKind.ZONE)
_COMPARED_WITH: Mapping[ValueKind, type | tuple[type, ...]] = {
    ValueKind.INTEGER: int,
    ValueKind.LINK: int,
    ValueKind.VAGUE_DATE: date,
    ValueKind.VAGUE_COUNT: (int, VagueCount),
}
"""What a field's values are held against; all others are texts."""


def conditions(dialect: str, query: ListQuery) -> list[Condition]:
    """Everything a record must satisfy to stand in the list."""
    view = VIEWS.get(query.view)
    if view is None:
        raise NotFound("unknown_view", key=query.view, known=tuple(VIEWS))
    table = table_of(view.kind)
    found: list[Condition] = [table.c.trashed_at.is_not(None) if query.trashed else table.c.trashed_at.is_(None)]
    if view.condition:
        key, value = view.condition
        found.append(_holds(KINDS[view.kind][key], table, value))
    found += [_condition(view.kind, one, query.language) for one in query.filters]
    if query.text.strip():
        found.append(_text_condition(dialect, view.kind, query))
    return found


def _text_condition(dialect: str, kind: str, query: ListQuery) -> Condition:
    table = table_of(kind)
    if KINDS[kind].is_searched and not query.trashed:
        hits = search_index.matching(dialect, query.text, (kind,)).order_by(None).subquery()
        return table.c.id.in_(sa.select(hits.c.record_id))
    # Records without words of their own, and those in the trash, are found by the title they are shown with.
    return _contains(table.c[f"shown_{query.language}"], query.text)


def _contains(column: sa.ColumnElement[Any], part: str) -> Condition:
    # Looked for as it stands: to LIKE, "100%" would be the beginning of anything.
    return TextPosition(FoldedText(column), FoldedText(sa.literal(_storable(part), sa.Text()))) > 0


def _storable(text: str) -> str:
    """Text without what PostgreSQL (NUL) or UTF-8 (lone surrogates) cannot hold; pasted text may bring it along."""
    return text.replace("\x00", "").encode("utf-8", "ignore").decode("utf-8")


def _holds(field: Field, table: sa.FromClause, value: str) -> Condition:
    column = table.c[field.column_name]
    if field.kind is ValueKind.CHOICES:
        return sa.type_coerce(column, sa.Text()).like(f"%|{value}|%")
    return column == value


def _condition(kind: str, one: Filter, language: str) -> Condition:
    field = KINDS[kind].shown.get(one.key)
    if field is None:
        raise Refused("unknown_field", key=one.key, known=tuple(KINDS[kind].shown))
    if not _fits(field, one.operator, one.value):
        raise Refused("operator_does_not_fit", key=one.key, operator=one.operator.value)
    if field.kind is ValueKind.VAGUE_DATE:
        return _date_condition(_columns(kind, field, language), field, one)
    if field.kind is ValueKind.VAGUE_COUNT:
        return _count_condition(_columns(kind, field, language), field, one)
    if isinstance(one.value, str):
        one = replace(one, value=_storable(one.value))
    column = next(iter(_columns(kind, field, language).values()))
    if one.operator in (Operator.EMPTY, Operator.NOT_EMPTY):
        filled = _is_filled(field, column)
        return filled if one.operator is Operator.NOT_EMPTY else sa.not_(filled)
    return _plain_condition(field, column, one)


def _fits(field: Field, operator: Operator, value: object) -> bool:
    """Whether a field can be compared so: a database stumbles over a value of another kind than its column's."""
    match operator:
        case Operator.EMPTY | Operator.NOT_EMPTY:
            return True
        case Operator.CONTAINS:
            return field.kind in _TEXTS and isinstance(value, str)
        case Operator.HAS:
            return field.kind is ValueKind.CHOICES and isinstance(value, str)
        case Operator.WITHIN:
            return field.kind is ValueKind.VAGUE_DATE and _is_period(value)
        case Operator.IS if field.kind is ValueKind.VAGUE_DATE:
            return _is_period(value)
    if field.kind is ValueKind.MOMENT:
        return isinstance(value, datetime) and value.tzinfo is not None
    if field.kind is ValueKind.FLAG or isinstance(value, bool):
        return field.kind is ValueKind.FLAG and isinstance(value, bool) and operator in (Operator.IS, Operator.IS_NOT)
    return isinstance(value, _COMPARED_WITH.get(field.kind, str))


def _is_period(value: object) -> bool:
    days = value if isinstance(value, tuple) and len(value) == 2 else (value,)
    return isinstance(value, VagueDate) or all(isinstance(day, date) for day in days)


def _columns(kind: str, field: Field, language: str) -> dict[str, sa.ColumnElement[Any]]:
    if field.origin is Origin.SUMMARY:
        return summary_columns(kind, field.key, language)
    table = table_of(kind)
    return {name: table.c[name] for name, _ in columns_of(field)}


def _is_filled(field: Field, column: sa.ColumnElement[Any]) -> Condition:
    if field.kind is ValueKind.FLAG:
        return column.is_(sa.true())
    if field.kind in (ValueKind.INTEGER, ValueKind.LINK, ValueKind.MOMENT):
        return column.is_not(None)
    return sa.func.coalesce(sa.type_coerce(column, sa.Text()), "") != ""


def _plain_condition(field: Field, column: sa.ColumnElement[Any], one: Filter) -> Condition:
    match one.operator:
        case Operator.IS if field.kind is ValueKind.CHOICES:
            return sa.type_coerce(column, sa.Text()).like(f"%|{one.value}|%")
        case Operator.HAS:
            return sa.type_coerce(column, sa.Text()).like(f"%|{one.value}|%")
        case Operator.IS:
            return column == one.value
        case Operator.IS_NOT:
            return sa.or_(column != one.value, column.is_(None))
        case Operator.CONTAINS:
            return _contains(column, str(one.value))
        case Operator.AT_LEAST | Operator.AFTER:
            return column >= one.value
        case Operator.AT_MOST | Operator.BEFORE:
            return column <= one.value
    raise Refused("operator_does_not_fit", key=one.key, operator=one.operator.value)


def _date_condition(columns: dict[str, sa.ColumnElement[Any]], field: Field, one: Filter) -> Condition:
    """A vague date is compared by what it can mean; an undatable one fits no day."""
    edtf, earliest, latest = (columns[f"{field.key}_{part}"] for part in ("edtf", "earliest", "latest"))
    datable = sa.func.coalesce(edtf, "") != ""
    match one.operator:
        case Operator.EMPTY:
            return edtf.is_(None)
        case Operator.NOT_EMPTY:
            return edtf.is_not(None)
        case Operator.AFTER | Operator.AT_LEAST:
            return datable & (latest.is_(None) | (latest >= one.value))
        case Operator.BEFORE | Operator.AT_MOST:
            return datable & (earliest.is_(None) | (earliest <= one.value))
        case Operator.WITHIN | Operator.IS:
            first, last = _period(one.value)
            return datable & (earliest.is_(None) | (earliest <= last)) & (latest.is_(None) | (latest >= first))
    raise Refused("operator_does_not_fit", key=one.key, operator=one.operator.value)


def _period(value: object) -> tuple[date, date]:
    if isinstance(value, VagueDate):
        return value.earliest or date.min, value.latest or date.max
    if isinstance(value, tuple):
        first, last = value
        return first, last
    assert isinstance(value, date)
    return value, value


def _count_condition(columns: dict[str, sa.ColumnElement[Any]], field: Field, one: Filter) -> Condition:
    number, qualifier = columns[f"{field.key}_number"], columns[f"{field.key}_qualifier"]
    match one.operator:
        case Operator.EMPTY:
            return qualifier.is_(None)
        case Operator.NOT_EMPTY:
            return qualifier.is_not(None)
        case Operator.IS:
            return number == _number(one.value)
        case Operator.AT_LEAST | Operator.AFTER:
            return number >= _number(one.value)
        case Operator.AT_MOST | Operator.BEFORE:
            return number <= _number(one.value)
    raise Refused("operator_does_not_fit", key=one.key, operator=one.operator.value)


def _number(value: object) -> int | None:
    return value.number if isinstance(value, VagueCount) else int(str(value))
