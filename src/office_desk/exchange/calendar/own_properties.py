"""How fields that iCalendar has no property for leave and come back: as X- properties of our own (RFC 5545, 3.8.8.2).

``X-OFFICE-DESK-<FIELD>`` holds the field's value as text or JSON; ``X-OFFICE-DESK-RECORD`` tells what a component is
where its name does not; the parameter ``X-OFFICE-DESK-FIELD`` of SUMMARY tells which language's title it is.
"""

from __future__ import annotations

import json
from typing import Any

from office_desk.model.catalog import KINDS, Field, ValueKind
from office_desk.model.json_values import from_json, to_json

PREFIX = "X-OFFICE-DESK-"
KIND = f"{PREFIX}RECORD"
FIELD_PARAMETER = f"{PREFIX}FIELD"

_TEXTS = (ValueKind.TEXT, ValueKind.LONG_TEXT, ValueKind.URL, ValueKind.CHOICE, ValueKind.ZONE)


def own_name(key: str) -> str:
    """The property of a field."""
    return PREFIX + key.upper().replace("_", "-")


def own_text(field: Field, value: Any) -> str:
    """A field's value as the text of its property."""
    return str(value) if field.kind in _TEXTS else json.dumps(to_json(field, value), ensure_ascii=False)


def own_value(field: Field, text: str) -> Any:
    """The value that `own_text` was given; raises ValueError for a text that is none."""
    if field.kind in _TEXTS:
        return text
    try:
        return from_json(field, json.loads(text))
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError(text) from error


def own_field(kind: str, name: str) -> Field | None:
    """The field of a kind that a property holds; None for any other property."""
    if not name.startswith(PREFIX):
        return None
    return KINDS[kind].by_key.get(name[len(PREFIX) :].lower().replace("-", "_"))
