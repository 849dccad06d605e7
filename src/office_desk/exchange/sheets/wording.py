"""Values as they stand in a table that leaves: as `office_desk.display` shows them, and read back to the same.

Two things differ from what is shown on the screen. Text leaves as it is stored, without marks for characters that
cannot be seen. And what was said of a date or a number is followed by what it means where the words alone do not tell
it on any day: "last week = 9–15 November 2026".
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import lru_cache, partial
from typing import Any

from office_desk.display import display_moment, display_value, in_zone
from office_desk.exchange.sheets.sheet import SheetColumn, Typed, TypedCell, Worded
from office_desk.model.birthday import is_without_year
from office_desk.model.catalog import Field, ValueKind
from office_desk.model.vague_count import CountQualifier, VagueCount, format_vague_count
from office_desk.model.vague_date import VagueDate, format_vague_date

FIRST_YEAR = 1901
"""Workbooks count days from 1900, and take that year for a leap year (ECMA-376, 18.17.4.1)."""

_TEXTS = frozenset({ValueKind.TEXT, ValueKind.LONG_TEXT, ValueKind.URL, ValueKind.ZONE, ValueKind.LINK})
_FEW_VALUES = frozenset({ValueKind.CHOICE, ValueKind.CHOICES, ValueKind.FLAG})
_TWO_DAYS = (date(2003, 5, 14), date(2028, 10, 27))
"""Days far apart: words that mean the same on both mean it always."""


def text_column(heading: str) -> SheetColumn:
    """A column of plain text."""
    return SheetColumn(heading, _text, _typed_text, is_text=True)


def field_column(heading: str, field: Field, kind: str, language: str) -> SheetColumn:
    """The column of a field, whose values are as the catalog has them; that of a link is a title."""
    if field.kind in _TEXTS:
        return SheetColumn(heading, _text, _typed_text, True, field.kind is ValueKind.LONG_TEXT)
    worded = _worded(field, kind, language)
    return SheetColumn(heading, worded, _typed(field, worded))


def _text(value: Any, _zone: str) -> str:
    return value or ""


def _typed_text(value: Any, _zone: str) -> TypedCell:
    return value or None


def _worded(field: Field, kind: str, language: str) -> Worded:
    if field.kind in _FEW_VALUES:
        return _kept(field, kind, language)
    match field.kind:
        case ValueKind.MOMENT:
            return partial(_moment, language=language)
        case ValueKind.VAGUE_DATE:
            return partial(_date, language=language)
        case ValueKind.VAGUE_COUNT:
            return partial(_count, language=language)
    return lambda value, _zone: display_value(field, value, language, kind=kind)


def _kept(field: Field, kind: str, language: str) -> Worded:
    """Words of values of which there are few, each put together once."""
    known: dict[Any, str] = {}

    def worded(value: Any, _zone: str) -> str:
        text = known.get(value)
        if text is None:
            text = known[value] = display_value(field, value, language, kind=kind)
        return text

    return worded


def _moment(value: datetime | None, zone: str, language: str) -> str:
    if value is None:
        return ""
    text = display_moment(value, zone, language)
    wall = in_zone(value, zone)
    if wall.second:
        text = text.replace(f"{wall:%H:%M}", f"{wall:%H:%M:%S}", 1)
    # Of two equal wall times at the end of summer time the earlier is read, so the later one says its offset.
    return f"{text} {wall:%z}" if wall.fold else text


def _date(value: VagueDate | None, _zone: str, language: str) -> str:
    if value is None:
        return ""
    if not value.words or is_without_year(value) or _date_lasts(value):
        return format_vague_date(value, language)
    meaning = format_vague_date(value, language, style="long") if value.edtf else "?"
    return f"{value.words} = {meaning}"


def _count(value: VagueCount | None, _zone: str, language: str) -> str:
    if value is None:
        return ""
    if not value.words or _count_lasts(value):
        return format_vague_count(value, language)
    return f"{value.words} = {format_vague_count(value, language, style='plain')}"


@lru_cache(maxsize=10_000)
def _date_lasts(value: VagueDate) -> bool:
    from office_desk.model.spoken_date import NotUnderstood, parse_spoken_date

    try:
        return all(parse_spoken_date(value.words, today=day).value == value for day in _TWO_DAYS)
    except NotUnderstood:
        return False


@lru_cache(maxsize=10_000)
def _count_lasts(value: VagueCount) -> bool:
    from office_desk.model.spoken_count import NotUnderstood, parse_spoken_count

    try:
        return parse_spoken_count(value.words) == value
    except NotUnderstood:
        return False


def _typed(field: Field, worded: Worded) -> Typed:
    exact = _EXACT.get(field.kind)
    if exact is None:
        return lambda value, zone: worded(value, zone) or None

    def typed(value: Any, zone: str) -> TypedCell:
        if value is None:
            return None
        cell = exact(value, zone)
        return worded(value, zone) if cell is None else cell

    return typed


def _exact_number(value: int, _zone: str) -> int:
    return value


def _exact_count(value: VagueCount, _zone: str) -> int | None:
    return value.number if value.qualifier is CountQualifier.EXACTLY and not value.words else None


def _exact_day(value: VagueDate, _zone: str) -> date | None:
    is_exact = not value.words and len(value.edtf) == 10 and value.earliest == value.latest
    return value.earliest if is_exact and value.earliest and value.earliest.year >= FIRST_YEAR else None


def _exact_moment(value: datetime, zone: str) -> datetime | None:
    wall = in_zone(value, zone)
    if wall.fold or wall.year < FIRST_YEAR or (wall.tzinfo is UTC):
        return None  # the second of two equal wall times, or a zone nobody knows, which the text tells
    return wall.replace(tzinfo=None)


_EXACT: dict[ValueKind, Callable[[Any, str], TypedCell]] = {
    ValueKind.INTEGER: _exact_number,
    ValueKind.VAGUE_COUNT: _exact_count,
    ValueKind.VAGUE_DATE: _exact_day,
    ValueKind.MOMENT: _exact_moment,
}
