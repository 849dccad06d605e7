"""What an unset field holds, so that "nothing was said" looks the same everywhere."""

from __future__ import annotations

from typing import Any

from office_desk.model.catalog import Field, RecordKind, ValueKind

_EMPTY_TEXT = frozenset({ValueKind.TEXT, ValueKind.LONG_TEXT, ValueKind.CHOICE, ValueKind.ZONE, ValueKind.URL})


def empty_value(field: Field) -> Any:
    """The value of a field about which nothing was said."""
    if field.kind in _EMPTY_TEXT:
        return ""
    if field.kind is ValueKind.CHOICES:
        return ()
    return False if field.kind is ValueKind.FLAG else None


def normalized(field: Field, value: Any) -> Any:
    """The value with None and lists put into the form that is stored."""
    if value is None:
        return empty_value(field)
    if field.kind is ValueKind.CHOICES and _are_texts(value):
        chosen = set(value)
        known = [choice for choice in field.choices if choice in chosen]
        return (*known, *sorted(chosen - set(known)))
    return value


def _are_texts(value: Any) -> bool:
    """Whether these are choices at all; what they are not, the rules refuse."""
    return isinstance(value, list | tuple | set | frozenset) and all(isinstance(one, str) for one in value)


def complete(kind: RecordKind, values: dict[str, Any]) -> dict[str, Any]:
    """Every stored field of a kind, empty where ``values`` says nothing."""
    return {field.key: normalized(field, values.get(field.key)) for field in kind.stored}
