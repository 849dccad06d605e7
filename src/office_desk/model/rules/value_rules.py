"""Rules that a single value must satisfy."""

from __future__ import annotations

import unicodedata
from datetime import datetime
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from office_desk.model.catalog import Field, ValueKind
from office_desk.model.empty_values import empty_value
from office_desk.model.errors import Reason
from office_desk.model.vague_count import VagueCount
from office_desk.model.vague_date import VagueDate

# Embeddings, overrides and isolates (UAX #9) let a text show another order than it has; no name needs them.
_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_LARGEST_INTEGER = 2**31 - 1


def broken_value_rule(field: Field, value: Any) -> Reason | None:
    """Why a value cannot stand in a field, or None."""
    if value == empty_value(field):
        return Reason.of("required") if field.required else None
    match field.kind:
        case ValueKind.TEXT | ValueKind.LONG_TEXT | ValueKind.URL | ValueKind.ZONE:
            return _broken_text(field, value)
        case ValueKind.CHOICE | ValueKind.CHOICES:
            return _not_a_choice(field, value)
        case ValueKind.INTEGER | ValueKind.LINK:
            return _broken_integer(value)
        case ValueKind.FLAG:
            return None if isinstance(value, bool) else Reason.of("not_a_flag", value=str(value))
        case ValueKind.VAGUE_DATE:
            return None if isinstance(value, VagueDate) else Reason.of("not_a_date", value=str(value))
        case ValueKind.VAGUE_COUNT:
            return None if isinstance(value, VagueCount) else Reason.of("not_a_count", value=str(value))
        case ValueKind.MOMENT:
            is_moment = isinstance(value, datetime) and value.tzinfo is not None
            return None if is_moment else Reason.of("not_a_moment", value=str(value))


def _broken_text(field: Field, value: Any) -> Reason | None:
    if not isinstance(value, str):
        return Reason.of("not_a_text", value=str(value))
    if field.required and not value.strip():
        return Reason.of("required")
    if len(value) > field.max_length:
        return Reason.of("too_long", limit=field.max_length, length=len(value))
    forbidden = forbidden_character(value, several_lines=field.kind is ValueKind.LONG_TEXT)
    if forbidden is not None:
        return forbidden
    if field.kind is ValueKind.URL:
        return _not_a_web_address(value)
    if field.kind is ValueKind.ZONE and value not in _zones():
        return Reason.of("not_a_zone", value=value)
    return None


def forbidden_character(text: str, *, several_lines: bool) -> Reason | None:
    """The reason for the first character that must not be stored, or None.

    Control characters (Unicode category Cc) and lone surrogates cannot be kept by every database or shown; line
    breaks and tabs belong to long text only.
    """
    if text.isprintable():
        return None
    for character in text:
        if character in _BIDI_CONTROLS:
            return Reason.of("bidi_character", code=f"U+{ord(character):04X}")
        if unicodedata.category(character) in ("Cc", "Cs") and not (several_lines and character in "\n\t\r"):
            return Reason.of("control_character", code=f"U+{ord(character):04X}")
    return None


@lru_cache(maxsize=1)
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def _not_a_web_address(value: str) -> Reason | None:
    # Only these schemes may ever be opened from a record (CWE-939).
    try:
        parts = urlsplit(value if "://" in value else f"https://{value}")
        is_address = parts.scheme in ("http", "https") and "." in (parts.hostname or "") and " " not in value
    except ValueError:
        is_address = False
    return None if is_address else Reason.of("not_a_url", value=value)


def _not_a_choice(field: Field, value: Any) -> Reason | None:
    is_list = field.kind is ValueKind.CHOICES and isinstance(value, list | tuple)
    chosen = tuple(value) if is_list else (value,)
    for one in chosen:
        if one not in field.choices:
            return Reason.of("not_a_choice", value=str(one), choices=field.choices)
    return None


def _broken_integer(value: Any) -> Reason | None:
    if isinstance(value, bool) or not isinstance(value, int):
        return Reason.of("not_a_number", value=str(value))
    if value < 0:
        return Reason.of("negative", value=value)
    return Reason.of("too_large", value=value) if value > _LARGEST_INTEGER else None
