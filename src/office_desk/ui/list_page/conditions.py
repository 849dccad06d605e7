"""A filter as a person set it: it may say "this month", which means other days next month."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any

from office_desk.model.catalog import KINDS, VIEWS, Field, Origin, ValueKind
from office_desk.model.list_query import Filter, Operator


class Period(StrEnum):
    """Days counted from today; each has a first and a last day, both included."""

    LAST_30_DAYS = "last_30_days"
    THIS_WEEK = "this_week"
    THIS_MONTH = "this_month"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    NEXT_30_DAYS = "next_30_days"

    def days(self, today: date) -> tuple[date, date]:
        """The first and last day; a week begins on Monday (ISO 8601)."""
        match self:
            case Period.LAST_30_DAYS:
                return today - timedelta(days=30), today
            case Period.THIS_WEEK:
                monday = today - timedelta(days=today.weekday())
                return monday, monday + timedelta(days=6)
            case Period.THIS_MONTH:
                first = today.replace(day=1)
                following = (first + timedelta(days=31)).replace(day=1)
                return first, following - timedelta(days=1)
            case Period.THIS_YEAR:
                return date(today.year, 1, 1), date(today.year, 12, 31)
            case Period.LAST_YEAR:
                return date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)
            case Period.NEXT_30_DAYS:
                return today, today + timedelta(days=30)


_EMPTY = (Operator.EMPTY, Operator.NOT_EMPTY)
_TEXT = (Operator.CONTAINS, Operator.IS, Operator.IS_NOT, *_EMPTY)
_DATE = (Operator.WITHIN, Operator.BEFORE, Operator.AFTER, *_EMPTY)
_NUMBER = (Operator.AT_LEAST, Operator.AT_MOST, *_EMPTY)

OPERATORS: Mapping[ValueKind, tuple[Operator, ...]] = {
    ValueKind.TEXT: _TEXT,
    ValueKind.URL: _TEXT,
    ValueKind.LONG_TEXT: (Operator.CONTAINS, *_EMPTY),
    ValueKind.CHOICE: (Operator.IS, Operator.IS_NOT, *_EMPTY),
    ValueKind.CHOICES: (Operator.HAS, *_EMPTY),
    ValueKind.FLAG: (Operator.IS,),
    ValueKind.VAGUE_DATE: _DATE,
    ValueKind.MOMENT: (Operator.AFTER, Operator.BEFORE, *_EMPTY),
    ValueKind.VAGUE_COUNT: _NUMBER,
    ValueKind.INTEGER: (Operator.IS, *_NUMBER),
    ValueKind.LINK: _EMPTY,
    ValueKind.ZONE: (Operator.IS, Operator.IS_NOT),
}
"""Which comparisons a person is offered for a kind of value, the likeliest first."""


@dataclass(frozen=True, slots=True)
class Condition:
    """Field, comparison and value; the value of WITHIN is a `Period`, and None while nothing was entered."""

    key: str
    operator: Operator
    value: Any = None

    @property
    def is_complete(self) -> bool:
        """Whether it can be asked already."""
        return self.operator in _EMPTY or self.value not in (None, "")

    def filter(self, today: date, kind: ValueKind) -> Filter:
        """The condition as the desk understands it on a given day, for a field that holds such values."""
        value = self.value.days(today) if isinstance(self.value, Period) else self.value
        if kind is ValueKind.MOMENT and isinstance(value, date):
            # A day begins where the reader is, whatever zone the event is in.
            value = datetime.combine(value, time.min).astimezone()
        return Filter(self.key, self.operator, None if self.operator in _EMPTY else value)


def filter_fields(view: str) -> tuple[Field, ...]:
    """The fields that can be filtered by."""
    kind = KINDS[VIEWS[view].kind]
    return tuple(
        field
        for field in kind.shown.values()
        if field.key not in ("photo", "sha256", "about_uuid") and _is_filterable(field)
    )


def _is_filterable(field: Field) -> bool:
    return field.origin is not Origin.SUMMARY or field.kind in (ValueKind.TEXT, ValueKind.VAGUE_DATE)


def to_plain(condition: Condition) -> dict[str, Any]:
    """The condition as settings keep it."""
    plain: dict[str, Any] = {"field": condition.key, "operator": condition.operator.value}
    value = condition.value
    if isinstance(value, Period):
        plain["period"] = value.value
    elif isinstance(value, date):
        plain["day"] = value.isoformat()
    elif value is not None:
        plain["value"] = value
    return plain


def from_plain(view: str, plain: object) -> Condition | None:
    """The condition that `to_plain` wrote; None for anything that is not one of this view."""
    if not isinstance(plain, Mapping):
        return None
    fields = {field.key: field for field in filter_fields(view)}
    field = fields.get(str(plain.get("field")))
    try:
        operator = Operator(str(plain.get("operator")))
        if field is None or operator not in OPERATORS[field.kind]:
            return None
        return Condition(field.key, operator, _plain_value(plain))
    except ValueError:
        return None


def _plain_value(plain: Mapping[str, Any]) -> Any:
    if "period" in plain:
        return Period(plain["period"])
    if "day" in plain:
        return date.fromisoformat(str(plain["day"]))
    value = plain.get("value")
    return value if isinstance(value, str | int | bool) else None
