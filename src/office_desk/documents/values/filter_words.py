"""Which part of a list is shown, in words: its filters as the screen names them, and what is searched for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from office_desk.display import display_day, display_number, display_value
from office_desk.labels.choices import choice_label
from office_desk.labels.fields import field_label
from office_desk.labels.lists import operator_label
from office_desk.labels.visible_text import shortened
from office_desk.language import translate
from office_desk.model.catalog import KINDS, Field
from office_desk.model.list_query import Filter, ListQuery, Operator


def filter_words(kind: str, query: ListQuery, language: str) -> str:
    """Answer "Relation is In talks · City contains Harbor · “zhang”", "" for a whole list."""
    return " · ".join(_parts(kind, query, language))


def _parts(kind: str, query: ListQuery, language: str) -> Iterator[str]:
    if query.trashed:
        yield translate("Papers", "In the trash")
    for condition in query.filters:
        yield " ".join(_condition(kind, condition, language))
    if query.text:
        yield f"“{shortened(query.text)}”"


def _condition(kind: str, condition: Filter, language: str) -> Iterator[str]:
    yield field_label(kind, condition.key)
    yield operator_label(condition.operator)
    if condition.operator not in (Operator.EMPTY, Operator.NOT_EMPTY):
        field = KINDS[kind].shown.get(condition.key)
        yield shortened(" – ".join(_shown(field, kind, value, language) for value in _values(condition.value)))


def _values(value: object) -> Iterable[object]:
    """A pair of days as both of them, anything else as it is."""
    return value if isinstance(value, tuple | list) else (value,)


def _shown(field: Field | None, kind: str, value: object, language: str) -> str:
    match value:
        case datetime():
            # A day is asked for as the moment at which it begins where the reader is.
            return display_day(value.astimezone().date(), language)
        case date():
            return display_day(value, language)
        case str() if field is not None and field.choices:
            return choice_label(kind, field.key, value)
        case bool() if field is not None:
            return display_value(field, value, language)
        case int():
            return display_number(value, language)
    return str(value)
