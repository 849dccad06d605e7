"""The headings of the desk's own tables: what its fields are called in its three languages, and their keys."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from office_desk.exchange.columns import Target
from office_desk.exchange.mapping.heading_text import comparable_heading
from office_desk.exchange.mapping.targets import AFFILIATIONS, CONTACTS, has_names_by_language
from office_desk.labels.fields import field_labels
from office_desk.model.catalog import KINDS, Origin

UUID_HEADING = "uuid"
"""What the column of lasting marks is headed with in every language, as `comparable_heading` leaves it."""

_SUMMARIES = {
    ("people", "organization"): Target(AFFILIATIONS, "organization", number=1),
    ("people", "position"): Target(AFFILIATIONS, "position", number=1),
    ("people", "email"): Target(CONTACTS, "value", "email", 1),
    ("people", "phone"): Target(CONTACTS, "value", "phone", 1),
    ("events", "when"): Target("events", "date_said"),
}
"""Columns that are read from other records when a list is shown, and where they go when one comes in."""


@cache
def own_headings(kind: str) -> Mapping[str, Target | None]:
    """Comparable heading to target for what a list of the kind is headed with; None for what is only shown."""
    found: dict[str, Target | None] = {}
    for key in ("id", "version", "created_at", "updated_at", "trashed_at"):
        _take(found, kind, key, None)
    _take(found, kind, "uuid", Target(kind, "uuid"))
    found[UUID_HEADING] = Target(kind, "uuid")
    _take(found, kind, "", _title(kind))
    for field in KINDS[kind].fields:
        is_written = field.origin is Origin.WRITTEN
        _take(found, kind, field.key, Target(kind, field.key) if is_written else _SUMMARIES.get((kind, field.key)))
    return MappingProxyType(found)


@cache
def keyed_headings(kind: str) -> Mapping[str, Target]:
    """Catalog key to target; a key is a heading as it stands, letter by letter."""
    keys = {field.key: Target(kind, field.key) for field in KINDS[kind].written}
    return MappingProxyType(keys | {"uuid": Target(kind, "uuid")})


@cache
def alias_headings(kind: str) -> Mapping[str, Target]:
    """Comparable heading to target for the headings that the catalog knows of other programs."""
    found: dict[str, Target] = {}
    parts = {"people": (AFFILIATIONS,)}.get(kind, ())
    for part in (kind, *parts):
        for field in KINDS[part].written:
            for alias in field.aliases:
                target = Target(part, field.key, number=int(part != kind))
                is_title = part == kind and field.key == KINDS[kind].titles[0]
                found.setdefault(comparable_heading(alias), _title(kind) if is_title else target)
    return MappingProxyType(found)


def _title(kind: str) -> Target:
    return Target(kind, "full_name" if has_names_by_language(kind) else KINDS[kind].titles[0])


def _take(found: dict[str, Target | None], kind: str, key: str, target: Target | None) -> None:
    for label in field_labels(kind, key):
        heading = comparable_heading(label)
        # A word may head a field that is written and one that is only shown: what can be taken goes first.
        if found.get(heading) is None:
            found[heading] = target
