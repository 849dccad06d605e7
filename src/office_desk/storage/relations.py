"""Which records a card shows of another one: its sections, and what its timeline is made of, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Relation:
    """One section of a card.

    Attributes:
        key: The section's name.
        kind: The record kind that points at the card's record by the link ``by``.
        shows: The link of that record to the one that is shown and opened; "" shows the record itself.
        cells: Fields of that record shown beside the title.
        sort: Fields it is ordered by, "-" in front for descending; the id makes it total.
        where: Field and value it must have.
        preset: Values a new one starts with besides the link.
        adds: Whether the section offers to add one.
        is_tie: The record only ties two others: a timeline tells of the shown one instead.
    """

    key: str
    kind: str
    by: str
    shows: str = ""
    cells: tuple[str, ...] = ()
    sort: tuple[str, ...] = ()
    where: Mapping[str, Any] = field(default_factory=dict)
    preset: Mapping[str, Any] = field(default_factory=dict)
    adds: bool = True
    is_tie: bool = False


def _parts_of_talks(link: str) -> tuple[Relation, ...]:
    """Talks that a person or organization is a party to."""
    return (
        Relation("interactions", "interaction_parties", link, "interaction", ("side", "role"), ("-id",), is_tie=True),
        Relation("negotiations", "negotiation_parties", link, "negotiation", ("role",), ("-id",), is_tie=True),
        Relation("agreements", "agreement_parties", link, "agreement", ("role",), ("-id",), is_tie=True),
    )


def _tasks_and_files(link: str) -> tuple[Relation, ...]:
    return (
        Relation("tasks", "tasks", link, "", ("state", "due", "owner"), ("due",)),
        Relation("attachments", "attachments", link, "", ("media_type", "size"), ("-id",)),
    )


RELATIONS: Mapping[str, tuple[Relation, ...]] = {
    "organizations": (
        Relation("people", "affiliations", "organization", "person", ("position", "department"), ("-primary",)),
        Relation("contacts", "contact_points", "organization", "", ("kind", "value", "label"), ("-preferred",)),
        *_parts_of_talks("organization"),
        Relation("hosted", "events", "host", "", ("status", "when"), ("-when",)),
        Relation(
            "participations",
            "participations",
            "organization",
            "event",
            ("role", "state", "head_count"),
            ("-id",),
            is_tie=True,
        ),
        Relation("groups", "enrollments", "organization", "program", ("head_count", "state", "period"), ("-id",)),
        Relation("figures", "figures", "organization", "", ("measure", "count", "period", "label"), ("-period",)),
        Relation("members", "organizations", "parent", "", ("kind", "city"), ("",)),
        *_tasks_and_files("organization"),
    ),
    "people": (
        Relation("workplaces", "affiliations", "person", "organization", ("position", "department"), ("-primary",)),
        Relation("contacts", "contact_points", "person", "", ("kind", "value", "label"), ("-preferred",)),
        *_parts_of_talks("person"),
        Relation(
            "participations", "participations", "person", "event", ("role", "state", "expected"), ("-id",), is_tie=True
        ),
        Relation("quotations", "quotations", "person", "", ("text", "said_on"), ("-id",)),
        *_tasks_and_files("person"),
    ),
    "events": (
        Relation(
            "programme",
            "sessions",
            "event",
            "",
            ("starts_at", "ends_at", "room", "kind", "speakers"),
            ("starts_at", "position"),
        ),
        Relation("participants", "participations", "event", "person", ("role", "state", "head_count"), ("role", "id")),
        Relation("interactions", "interactions", "event", "", ("kind", "happened"), ("-happened",)),
        Relation("figures", "figures", "event", "", ("measure", "count", "period", "label"), ("-period",)),
        *_tasks_and_files("event"),
    ),
    "sessions": (
        Relation(
            "speakers", "participations", "session", "person", ("role", "state"), ("id",), preset={"role": "speaker"}
        ),
    ),
    "interactions": (
        Relation("parties", "interaction_parties", "interaction", "organization", ("side", "role"), ("side", "id")),
        Relation("quotations", "quotations", "interaction", "", ("text", "said_on"), ("-id",)),
        Relation("attachments", "attachments", "interaction", "", ("media_type", "size"), ("-id",)),
    ),
    "negotiations": (
        Relation("parties", "negotiation_parties", "negotiation", "organization", ("role",), ("id",)),
        Relation("interactions", "interactions", "negotiation", "", ("kind", "happened"), ("-happened",)),
        Relation("tasks", "tasks", "negotiation", "", ("state", "due", "owner"), ("due",)),
    ),
    "agreements": (
        Relation("parties", "agreement_parties", "agreement", "organization", ("role", "signatory"), ("id",)),
        Relation("negotiations", "negotiations", "agreement", "", ("stage",), ("-id",)),
        Relation("groups", "enrollments", "agreement", "program", ("head_count", "state", "period"), ("-id",)),
        *_tasks_and_files("agreement"),
    ),
    "programs": (
        Relation("modules", "programs", "parent", "", ("kind", "status", "runs"), ("",)),
        Relation(
            "groups", "enrollments", "program", "organization", ("title", "head_count", "state", "period"), ("-id",)
        ),
        Relation("negotiations", "negotiations", "program", "", ("stage",), ("-id",)),
    ),
    "digests": (
        Relation("sections", "digest_sections", "digest", "", ("heading",), ("position", "id")),
        Relation("lines", "digest_lines", "digest", "", ("section", "text"), ("position", "id")),
    ),
}
"""Sections in the order a card shows them; a kind that is not here has none."""

TIMELINES: Mapping[str, tuple[str, ...]] = {
    "organizations": ("interactions", "negotiations", "agreements", "hosted", "participations", "groups", "figures"),
    "people": ("interactions", "negotiations", "agreements", "participations"),
    "events": ("interactions",),
    "negotiations": ("interactions",),
    "agreements": ("negotiations", "groups"),
    "programs": ("groups", "modules", "negotiations"),
}
"""The sections whose records make up a card's timeline."""
