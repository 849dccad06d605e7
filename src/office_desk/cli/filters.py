"""What `list --filter`, `--sort` and `--columns` ask for."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from office_desk.cli.values import field_of
from office_desk.model.catalog import KINDS, Field, RecordKind, ValueKind, View
from office_desk.model.errors import Refused
from office_desk.model.list_query import Filter, Operator, SortKey
from office_desk.model.vague_date import VagueDate
from office_desk.typed_text import parse_typed

_FORM = re.compile(r"(?P<key>\w+)(?P<sign>!=|>=|<=|=|~)(?P<value>.*)", re.DOTALL)
_OPERATORS = {
    "=": Operator.IS,
    "!=": Operator.IS_NOT,
    "~": Operator.CONTAINS,
    ">=": Operator.AT_LEAST,
    "<=": Operator.AT_MOST,
}
_TEXTS = frozenset({ValueKind.TEXT, ValueKind.LONG_TEXT, ValueKind.URL, ValueKind.ZONE})
_FITTING = {
    Operator.IS_NOT: _TEXTS | {ValueKind.CHOICE, ValueKind.INTEGER, ValueKind.FLAG, ValueKind.LINK},
    Operator.CONTAINS: _TEXTS,
    Operator.AT_LEAST: {
        ValueKind.INTEGER, ValueKind.VAGUE_DATE, ValueKind.VAGUE_COUNT, ValueKind.MOMENT,
    },
}  # fmt: skip
_FITTING[Operator.AT_MOST] = _FITTING[Operator.AT_LEAST]


def is_filter(text: str) -> bool:
    """Tell whether a text has the form of a filter."""
    return _FORM.fullmatch(text) is not None


def read_filter(kind: RecordKind, text: str) -> Filter:
    """Answer the filter that a text of that form means; nothing after "=" and "!=" asks for empty and filled.

    Raises:
        Refused: there is no such field, it cannot be compared in this way, or the value cannot be read.
    """
    match = _FORM.fullmatch(text)
    assert match is not None
    field, operator, typed = field_of(kind, match["key"]), _OPERATORS[match["sign"]], match["value"]
    if not typed.strip() and operator in (Operator.IS, Operator.IS_NOT):
        return Filter(field.key, Operator.EMPTY if operator is Operator.IS else Operator.NOT_EMPTY)
    if operator in _FITTING and field.kind not in _FITTING[operator]:
        raise Refused("operator_does_not_fit", key=field.key, operator=operator.value)
    if operator is Operator.CONTAINS:
        return Filter(field.key, operator, typed)
    return Filter(field.key, _meant(operator, field), _value(kind, field, operator, typed))


def read_sort(kind: RecordKind, view: View, text: str) -> tuple[SortKey, ...]:
    """Answer the order that "when,-status" means, or that of the list; raises Refused for an unknown key."""
    order = []
    for word in (text or view.sort).split(","):
        key = word.strip().removeprefix("-")
        if key:
            field_of(kind, key)
        order.append(SortKey(key, word.strip().startswith("-")))
    return tuple(order)


def read_columns(kind: RecordKind, view: View, text: str) -> tuple[str, ...]:
    """Answer the fields to print, or those of the list; raises Refused for an unknown key."""
    keys = tuple(word.strip() for word in text.split(",") if word.strip())
    return tuple(field_of(kind, key).key for key in keys) or view.columns


def _meant(operator: Operator, field: Field) -> Operator:
    """Answer the operator as the field's kind of value knows it."""
    if field.kind is ValueKind.CHOICES:
        return Operator.HAS
    if field.kind in (ValueKind.VAGUE_DATE, ValueKind.MOMENT):
        return {Operator.AT_LEAST: Operator.AFTER, Operator.AT_MOST: Operator.BEFORE}.get(operator, operator)
    return operator


def _value(kind: RecordKind, field: Field, operator: Operator, typed: str) -> Any:
    today = date.today()
    if field.kind is ValueKind.MOMENT:
        return _moment(field, operator, typed, today)
    value = parse_typed(field, typed, today=today, kind=kind.key)
    if field.kind is ValueKind.CHOICES:
        if len(value) != 1:
            raise Refused("not_a_choice", value=typed, choices=field.choices)
        return value[0]
    if field.kind is ValueKind.VAGUE_DATE:
        return _date_bound(value, operator, typed)
    return value


def _date_bound(value: VagueDate, operator: Operator, typed: str) -> VagueDate | date:
    if operator is Operator.IS and not value.is_unknown:
        return value
    bound = value.earliest if operator is Operator.AT_LEAST else value.latest
    if value.is_unknown or bound is None:
        raise Refused("not_a_date", value=typed)
    return bound


def _moment(field: Field, operator: Operator, typed: str, today: date) -> datetime:
    """Read a bound for moments; a day alone means its beginning or its end, in the office's own zone."""
    zone = KINDS["events"]["timezone"].default
    try:
        day = date.fromisoformat(typed.strip())
    except ValueError:
        moment: datetime = parse_typed(field, typed, today=today, zone=zone)
        return moment
    edge = time.max if operator is Operator.AT_MOST else time.min
    return datetime.combine(day, edge, ZoneInfo(zone)).astimezone(UTC)
