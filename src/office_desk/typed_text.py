"""What a person typed for a field, read as its value: on the command line, in a table cell and for many records.

Choices, flags, dates and counts are read in English, Russian and Chinese at once, whatever language the
program speaks, and everything that `office_desk.display` shows is read back to the same value. Rules that need
the database or the rest of the record, such as required fields, are for the services.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from office_desk.labels.choices import choice_key, kind_of
from office_desk.model.catalog import Field, ValueKind
from office_desk.model.empty_values import empty_value
from office_desk.model.errors import Refused
from office_desk.model.vague_count import VagueCount
from office_desk.model.vague_date import VagueDate

LARGEST_NUMBER = 2**31 - 1
"""What an integer column of PostgreSQL holds."""

_YES = frozenset({"yes", "y", "true", "1", "да", "д", "是", "对", "有"})
_NO = frozenset({"no", "n", "false", "0", "нет", "н", "否", "不", "不是", "没有"})
_LIST_BREAKS = re.compile(r"[,;，；、\n]")
_NUMBER = re.compile(r"(-?)(\d+|\d{1,3}(?:([, ']|\u00a0|\u202f)\d{3})(?:\3\d{3})*)")
_TIME = re.compile(
    r"(?P<day>.*?)(?<!\d)(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.\d+)?)?"
    r"\s*(?P<offset>Z|UTC|[+-]\d{2}:?\d{2})?",
    re.IGNORECASE | re.DOTALL,
)
_LONGEST_MOMENT = 100
_NOT_ZONES = frozenset({"localtime", "Factory", "posixrules"})


def parse_typed(field: Field, text: str, *, today: date, zone: str = "", kind: str = "") -> Any:
    """Answer the value that a typed text means for a field; an empty text clears it.

    Args:
        field: What the catalog says of it.
        text: What was typed.
        today: The day that "last week" or a date without a year counts from.
        zone: For a moment without an offset, the IANA zone whose wall time it is.
        kind: The record kind, for the words of choices; where it is not known the field tells it.

    Raises:
        Refused: with the reason why the text is no value of this field.
    """
    typed = text.strip()
    if not typed:
        return empty_value(field)
    match field.kind:
        case ValueKind.LONG_TEXT:
            return text.replace("\r\n", "\n").replace("\r", "\n").strip()
        case ValueKind.CHOICE:
            return _parse_choice(field, typed, kind)
        case ValueKind.CHOICES:
            return _parse_choices(field, typed, kind)
        case ValueKind.VAGUE_DATE:
            return _parse_birthday(typed, today) if field.key == "birthday" else _parse_date(typed, today)
        case ValueKind.MOMENT:
            return _parse_moment(typed, today, zone)
    return _PARSERS[field.kind](typed) if field.kind in _PARSERS else typed


def _parse_number(text: str) -> int:
    match = _NUMBER.fullmatch(unicodedata.normalize("NFKC", text).replace("\u2212", "-"))
    # A number of thousands of digits takes int() seconds, so its length is looked at first.
    if match is None:
        raise Refused("not_a_number", value=text)
    digits = re.sub(r"\D", "", match[2])
    if match[1] and int(digits[:20]):
        raise Refused("negative", value=text)
    if len(digits.lstrip("0")) > 10 or int(digits) > LARGEST_NUMBER:
        raise Refused("too_large", value=text)
    return int(digits)


def _parse_id(text: str) -> int:
    number = _parse_number(text.removeprefix("#"))
    if number == 0:
        raise Refused("not_a_number", value=text)
    return number


def _parse_flag(text: str) -> bool:
    folded = text.casefold()
    if folded in _YES or folded in _NO:
        return folded in _YES
    raise Refused("not_a_flag", value=text)


def _parse_choice(field: Field, text: str, kind: str) -> str:
    value = choice_key(kind or kind_of(field), field.key, text)
    if value is None:
        raise Refused("not_a_choice", value=text, choices=field.choices)
    return value


def _parse_choices(field: Field, text: str, kind: str) -> tuple[str, ...]:
    words = [word for word in (part.strip() for part in _LIST_BREAKS.split(text)) if word]
    chosen = {_parse_choice(field, word, kind) for word in words}
    return tuple(choice for choice in field.choices if choice in chosen)


def _parse_birthday(text: str, today: date) -> VagueDate:
    from office_desk.model.birthday import birthday_without_year  # as late as the dates

    return birthday_without_year(text) or _parse_date(text, today)


def _parse_date(text: str, today: date) -> VagueDate:
    # Some ninety patterns are compiled with these words; a table that is only read does without them.
    from office_desk.model.spoken_date import NotUnderstood, parse_spoken_date

    try:
        return parse_spoken_date(text, today=today).value
    except NotUnderstood as refusal:
        raise Refused(refusal.reason.code, **refusal.reason.values) from None


def _parse_count(text: str) -> VagueCount:
    from office_desk.model.spoken_count import NotUnderstood, parse_spoken_count  # as late as the dates

    try:
        return parse_spoken_count(text)
    except NotUnderstood as refusal:
        raise Refused(refusal.reason.code, **refusal.reason.values) from None


def _parse_moment(text: str, today: date, zone: str) -> datetime:
    match = _TIME.fullmatch(unicodedata.normalize("NFKC", text)) if len(text) <= _LONGEST_MOMENT else None
    if match is None:
        raise Refused("not_a_moment", value=text)
    day = _parse_day(match["day"].strip(" ,，T"), text, today)
    try:
        wall = datetime.combine(day, time(int(match["hour"]), int(match["minute"]), int(match["second"] or 0)))
        if match["offset"]:
            return wall.replace(tzinfo=_offset(match["offset"])).astimezone(UTC)
        return _at_wall_time(wall, zone, text)
    except (ValueError, OverflowError):
        raise Refused("not_a_moment", value=text) from None


def _parse_day(typed: str, text: str, today: date) -> date:
    """Read the day before a time of day, in any of the forms that dates are typed in."""
    try:
        return date.fromisoformat(typed)
    except ValueError:
        pass
    try:
        said = _parse_date(typed, today)
    except Refused:
        raise Refused("not_a_moment", value=text) from None
    if said.earliest is None or said.earliest != said.latest:
        raise Refused("not_a_moment", value=text)
    return said.earliest


def _offset(text: str) -> timezone:
    if text.upper() in ("Z", "UTC"):
        return UTC
    hours, minutes = int(text[1:3]), int(text[-2:])
    if minutes > 59:
        raise ValueError(f"{text} is no offset")
    return timezone((1 if text[0] == "+" else -1) * timedelta(hours=hours, minutes=minutes))


def _at_wall_time(wall: datetime, zone: str, text: str) -> datetime:
    """Answer the moment when clocks of a zone show a time; of two such moments the earlier (RFC 5545, 3.3.5)."""
    if not zone:
        raise Refused("zone_needed")
    clocks = ZoneInfo(_parse_zone(zone))
    moment = wall.replace(tzinfo=clocks).astimezone(UTC)
    if moment.astimezone(clocks).replace(tzinfo=None) != wall:
        raise Refused("no_such_wall_time", value=text, zone=zone)
    return moment


def _parse_zone(text: str) -> str:
    name = _zone_names().get(text.casefold().replace(" ", "_"))
    if name is None:
        raise Refused("not_a_zone", value=text)
    return name


@lru_cache(maxsize=1)
def _zone_names() -> dict[str, str]:
    """Answer the names of all zones, by their lower-case form; reading the folder takes some milliseconds."""
    return {name.casefold(): name for name in available_timezones() - _NOT_ZONES}


_PARSERS: dict[ValueKind, Callable[[str], Any]] = {
    ValueKind.INTEGER: _parse_number,
    ValueKind.FLAG: _parse_flag,
    ValueKind.VAGUE_COUNT: _parse_count,
    ValueKind.ZONE: _parse_zone,
    ValueKind.LINK: _parse_id,
}
