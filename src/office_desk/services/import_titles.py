"""What a record is called before it is on the desk."""

from __future__ import annotations

from typing import Any

from office_desk.exchange.incoming import Incoming, Marked, Named
from office_desk.model.catalog import KINDS
from office_desk.names.organization_name import display_title
from office_desk.names.person_name import PersonName, display_name


def incoming_title(record: Incoming, language: str) -> str:
    """What a reader of ``language`` would call the record; "" for one that says no name."""
    kind, values = KINDS[record.kind], record.values
    if kind.key == "people":
        named = _texts(values, "family_name", "given_name", "patronymic", "name_zh", "name_ru", "title")
        return display_name(PersonName(*named), language) or _reached_by(record)
    if all(kind[key].language for key in kind.titles):
        titles = {kind[key].language: text for key, text in zip(kind.titles, _texts(values, *kind.titles), strict=True)}
        return display_title(titles["en"], titles["zh"], titles["ru"], language) or _reached_by(record)
    return " · ".join(filter(None, (_told(values.get(key)) for key in kind.titles)))


def _texts(values: dict[str, Any], *keys: str) -> list[str]:
    return [value if isinstance(value := values.get(key), str) else "" for key in keys]


def _reached_by(record: Incoming) -> str:
    """A way to reach the record, which names it where nothing else does."""
    contacts = (part.values.get("value") for part in record.parts if part.kind == "contact_points")
    return next((str(value) for value in contacts if value), "")


def _told(value: Any) -> str:
    if isinstance(value, Named):
        return value.text
    if isinstance(value, Marked):
        return value.title
    return str(value or "")
