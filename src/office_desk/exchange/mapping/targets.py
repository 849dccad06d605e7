"""Every place that a column of a table may go, for each kind of record that a row can become."""

from __future__ import annotations

from functools import cache

from office_desk.exchange.columns import Target
from office_desk.model.catalog import KINDS
from office_desk.model.catalog.people import CONTACT_KINDS

IMPORTED_KINDS = tuple(key for key in KINDS if key not in ("attachments", "distinct_pairs"))
"""What a row can become: all but files, which have content, and what the desk notes about pairs of its records."""

CONTACTS = "contact_points"
AFFILIATIONS = "affiliations"
ADDRESS_PARTS = ("street", "postal_code", "city", "region", "country", "post_office_box")
BIRTHDAY_PARTS = ("birth_year", "birth_month", "birth_day")
MOST_AFFILIATIONS = 3

_NUMBERED = {"phone": 4, "mobile": 3, "email": 4, "web": 3, "address": 2}
_LABELS = {
    "phone": ("work", "home", "other", "main", "assistant", "fax", "work fax", "home fax", "pager", "car"),
    "mobile": ("work", "home"),
    "email": ("work", "home", "other"),
    "web": ("work", "home"),
    "address": ("work", "home", "other"),
    "other": ("skype", "whatsapp", "chat"),
}
_MOST_LABELED = {"address": 1, "other": 1, "phone": 3}
_TOLD_BY_COLUMNS = 3
"""So many contact points may have their kind in a column of its own."""


@cache
def targets_for(kind: str) -> tuple[Target, ...]:
    """Every target for a table whose rows become records of a kind, those people look for first in front."""
    fields = [Target(kind, field.key) for field in KINDS[kind].written]
    return (*_specials(kind), *fields, Target(kind, "uuid"), *_parts(kind))


def is_repeatable(target: Target) -> bool:
    """Whether several columns may go to a target: lines of a street, and notes, are put together."""
    return target.key in ("street", "notes")


def has_names_by_language(kind: str) -> bool:
    """Whether a record of the kind has a name or title for each language, so that its script tells where one goes."""
    return kind == "people" or len([key for key in KINDS[kind].titles if KINDS[kind][key].language]) > 1


def _specials(kind: str) -> tuple[Target, ...]:
    keys: tuple[str, ...] = ("full_name",) if has_names_by_language(kind) else ()
    if kind == "people":
        keys += BIRTHDAY_PARTS
    if "starts_at" in KINDS[kind].by_key:
        keys += ("time", "end_time")
    return tuple(Target(kind, key) for key in keys)


def _parts(kind: str) -> tuple[Target, ...]:
    match kind:
        case "people":
            return (*_affiliations(), *_contact_points(), *_part("tasks", "title", "due"))
        case "organizations":
            return (*_contact_points(), *_part("tasks", "title", "due"))
        case "events":
            return _part("sessions", "title", "title_zh", "title_ru", "room")
    return ()


def _part(kind: str, *keys: str) -> tuple[Target, ...]:
    return tuple(Target(kind, key, number=1) for key in keys)


def _affiliations() -> tuple[Target, ...]:
    keys = ("organization", "position", "department", "started", "ended", "primary")
    numbers = range(1, MOST_AFFILIATIONS + 1)
    return tuple(Target(AFFILIATIONS, key, number=number) for number in numbers for key in keys)


def _contact_points() -> tuple[Target, ...]:
    found: list[Target] = []
    for contact in CONTACT_KINDS:
        for number in range(1, _NUMBERED.get(contact, 1) + 1):
            found += _contact_point(contact, number, "")
        for label in _LABELS.get(contact, ()):
            for number in range(1, _MOST_LABELED.get(contact, 2) + 1):
                found += _contact_point(contact, number, label)
    for number in range(1, _TOLD_BY_COLUMNS + 1):
        found += [Target(CONTACTS, key, number=number) for key in ("kind", "value", "label")]
    return tuple(found)


def _contact_point(contact: str, number: int, label: str) -> list[Target]:
    keys = ["value", *(ADDRESS_PARTS if contact == "address" else ())]
    if not label:
        keys.append("label")
    return [Target(CONTACTS, key, contact, number, label) for key in keys]
