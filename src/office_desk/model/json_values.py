"""Field values as JSON and back, for the history and for other programs; nothing is lost on the way."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from office_desk.model.catalog import Field, RecordKind, ValueKind
from office_desk.model.vague_count import VagueCount
from office_desk.model.vague_date import VagueDate


def to_json(field: Field, value: Any) -> Any:
    """The value as plain JSON; moments become UTC in ISO 8601."""
    if value is None:
        return None
    if field.kind in (ValueKind.VAGUE_DATE, ValueKind.VAGUE_COUNT):
        return value.to_json()
    if field.kind is ValueKind.MOMENT:
        return value.astimezone(UTC).isoformat()
    if field.kind is ValueKind.CHOICES:
        return list(value)
    return value


def from_json(field: Field, stored: Any) -> Any:
    """The value that `to_json` was given."""
    if stored is None:
        return () if field.kind is ValueKind.CHOICES else None
    match field.kind:
        case ValueKind.VAGUE_DATE:
            return VagueDate.from_json(stored)
        case ValueKind.VAGUE_COUNT:
            return VagueCount.from_json(stored)
        case ValueKind.MOMENT:
            return datetime.fromisoformat(stored)
        case ValueKind.CHOICES:
            return tuple(stored)
    return stored


def record_from_json(kind: RecordKind, stored: Mapping[str, Any]) -> dict[str, Any]:
    """Values of a record from the history; fields that the catalog has no more are left out."""
    return {key: from_json(kind[key], value) for key, value in stored.items() if key in kind.by_key}
