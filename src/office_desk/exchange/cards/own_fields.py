"""Fields of a record that vCard has no property for: X-OFFICE-DESK- and the field's key, read and written by kind."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from office_desk.exchange.cards.card_view import CardView
from office_desk.exchange.cards.fitting import Fitting
from office_desk.exchange.incoming import Named
from office_desk.exchange.vcard.card import Property
from office_desk.model.catalog import KINDS, Field, ValueKind
from office_desk.model.snapshot import Titles
from office_desk.model.vague_date import VagueDate

_PREFIX = "X-OFFICE-DESK-"

# What has a property of its own; all others get one of ours.
_WRITTEN_OTHERWISE = {
    "people": ("family_name", "given_name", "patronymic", "name_zh", "name_ru", "title", "birthday", "notes"),
    "organizations": ("name", "name_zh", "name_ru", "city", "country", "website", "notes"),
}


def is_own_property(name: str) -> bool:
    """Whether a property is one of this program."""
    return name.startswith(_PREFIX)


@lru_cache(maxsize=4)
def own_fields(kind: str) -> Mapping[str, Field]:
    """The fields of a kind that are written as properties of this program, by the property's name."""
    left_out = _WRITTEN_OTHERWISE[kind]
    return {
        f"{_PREFIX}{field.key.upper().replace('_', '-')}": field
        for field in KINDS[kind].written
        if field.key not in left_out
    }


def field_of_property(kind: str, name: str) -> Field | None:
    """The field that a property of this program holds."""
    return own_fields(kind).get(name)


def read_own_fields(view: CardView, fitting: Fitting) -> dict[str, Any]:
    """The values of a card that this program wrote; what cannot be read is left out."""
    found: dict[str, Any] = {}
    if _PREFIX not in " ".join(view.names):
        return found
    kind = fitting.record.kind
    for name, field in own_fields(kind).items():
        for each in view.all(name):
            value = _value(field, each, fitting, kind)
            if value:
                found[field.key] = value
    return found


def _value(field: Field, each: Property, fitting: Fitting, kind: str) -> Any:
    text = each.text
    match field.kind:
        case ValueKind.VAGUE_DATE:
            parts = [",".join(component) for component in each.components]
            try:
                return VagueDate(parts[0], ";".join(parts[1:]))
            except (IndexError, ValueError):
                return None
        case ValueKind.CHOICE:
            return text if text in field.choices else None
        case ValueKind.CHOICES:
            return tuple(choice for choice in field.choices if choice in text.split(","))
        case ValueKind.LINK:
            named = fitting.text("organizations", "name", text)
            return Named(named) if named.strip() else None
        case _:
            return fitting.text(kind, field.key, text)


def own_properties(kind: str, values: Mapping[str, Any], links: Mapping[str, Titles], language: str) -> list[Property]:
    """The properties for every field that is filled."""
    return [
        made
        for name, field in own_fields(kind).items()
        if values.get(field.key) and (made := _property(name, field, values[field.key], links, language)) is not None
    ]


def _property(name: str, field: Field, value: Any, links: Mapping[str, Titles], language: str) -> Property | None:
    match field.kind:
        case ValueKind.VAGUE_DATE:
            return Property.of_components(name, ((value.edtf,), (value.words,)))
        case ValueKind.CHOICES:
            return Property(name, ",".join(value))
        case ValueKind.LINK:
            titles = links.get(field.key)
            return Property(name, titles.in_language(language)) if titles else None
        case _:
            return None if value == field.default else Property(name, str(value))
