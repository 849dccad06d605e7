"""How the card of each kind of record is shaped: what stands in its head and in which order the rest follows.

A kind that is not named here gets the generic card from the catalog.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from office_desk.model.snapshot import Snapshot

TIMELINE, FACTS, TEXTS, STEPS = "@timeline", "@facts", "@texts", "@steps"
"""Blocks besides the sections: dated items, the table of values, long texts, the way to a signed agreement."""


@dataclass(frozen=True, slots=True)
class CardShape:
    """The plan of one card.

    Attributes:
        head: Fields told in one line below the name.
        since: The date from which the state in the head holds.
        order: Blocks and section keys from top to bottom; sections not named follow before the facts.
        kept: Sections whose heading stands there even while they are empty.
        folded: Sections that begin folded, because the timeline tells the same.
        texts: Long texts that stand before the sections; the others follow the facts.
        told: Fields that the head tells in another way, so that the facts leave them out.
        named_after: The link whose title stands for a record that has no name of its own.
        repeated: Parts of the name that the facts tell one by one.
        steps: Dated fields of the way to a goal; "stage" for the stages of a negotiation.
    """

    head: tuple[str, ...] = ()
    since: str = ""
    order: tuple[str, ...] = (TEXTS, TIMELINE, FACTS)
    kept: tuple[str, ...] = ()
    folded: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    named_after: str = ""
    repeated: tuple[str, ...] = ()


_IN_TIMELINE = ("interactions", "negotiations", "agreements", "hosted", "participations", "groups")

_PARTNER = CardShape(
    head=("kind", "city", "roles"),
    since="relation_since",
    order=(TIMELINE, "people", "contacts", "tasks", "members", "attachments", "figures", FACTS, *_IN_TIMELINE),
    kept=("people",),
    folded=_IN_TIMELINE,
)
_AGENCY = CardShape(
    head=("territory", "city", "contract_until"),
    since="relation_since",
    order=("contacts", "people", TIMELINE, "tasks", "figures", FACTS, *_IN_TIMELINE),
    kept=("contacts", "people"),
    folded=_IN_TIMELINE,
)
_PERSON = CardShape(
    head=("title", "position", "organization"),
    repeated=("family_name", "given_name", "patronymic"),
    order=("contacts", "workplaces", "quotations", TIMELINE, "tasks", FACTS),
    kept=("contacts", "workplaces"),
    folded=("interactions", "negotiations", "agreements", "participations"),
)
_CONFERENCE = CardShape(
    head=("when", "mode", "venue", "city"),
    order=(TEXTS, "participants", "programme", "tasks", "interactions", "figures", FACTS),
    kept=("participants",),
    texts=("our_part", "description"),
    told=("date_said",),
)
_OPEN_DAY = CardShape(
    head=("when", "mode", "venue", "city"),
    order=("programme", "participants", TEXTS, "tasks", "interactions", "figures", FACTS),
    kept=("programme", "participants"),
    texts=("our_part", "description"),
    told=("date_said",),
)

_SHAPES: Mapping[str, CardShape] = {
    "organizations": _PARTNER,
    "people": _PERSON,
    "events": _CONFERENCE,
    "negotiations": CardShape(
        head=("started",),
        told=("owner", "next_step", "next_step_due"),
        order=(STEPS, TEXTS, "parties", TIMELINE, "tasks", FACTS, "interactions"),
        kept=("parties",),
        folded=("interactions",),
        texts=("description",),
        steps=("stage",),
    ),
    "agreements": CardShape(
        head=("kind", "valid_until"),
        order=(STEPS, "parties", "groups", "negotiations", "attachments", "tasks", FACTS),
        kept=("parties",),
        steps=("drafted_on", "sent_on", "signed_by_us_on", "signed_by_them_on", "filed_on"),
    ),
    "programs": CardShape(
        head=("kind", "mode", "runs", "duration"),
        order=(TEXTS, "groups", "modules", "negotiations", FACTS),
        kept=("groups",),
        texts=("description",),
    ),
    "interactions": CardShape(
        head=("kind", "happened", "place", "how_many"),
        order=(TEXTS, "parties", "quotations", FACTS),
        kept=("parties",),
        texts=("outcome", "follow_up"),
    ),
    "tasks": CardShape(head=("due",), told=("owner",), order=(TEXTS, FACTS), texts=("notes",)),
    "digests": CardShape(head=("period", "published_on", "language"), order=(TEXTS, "lines", FACTS), texts=("intro",)),
    "sessions": CardShape(head=("starts_at", "room"), order=(TEXTS, "speakers", FACTS), texts=("abstract",)),
    "quotations": CardShape(head=("said_on", "language"), order=(TEXTS, FACTS), texts=("text",), named_after="person"),
    "enrollments": CardShape(head=("head_count", "period"), order=(TEXTS, FACTS), texts=("names",)),
}
_GENERIC = CardShape()


def shape_of(snapshot: Snapshot) -> CardShape:
    """The shape of a record's card, by its kind and by what it is among its kind."""
    if snapshot.kind == "organizations":
        roles = snapshot.values.get("roles") or ()
        return _AGENCY if "agency" in roles and "partner" not in roles else _PARTNER
    if snapshot.kind == "events":
        return _OPEN_DAY if snapshot.values.get("kind") == "open_day" else _CONFERENCE
    return _SHAPES.get(snapshot.kind, _GENERIC)
