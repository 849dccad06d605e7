"""What a briefing for a meeting says: who we meet, what was said before, and what was promised."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from office_desk.display import display_value
from office_desk.documents.contact import Contact
from office_desk.documents.paper import PrintOptions
from office_desk.documents.values.contacts import contact_values, row_values
from office_desk.documents.values.wording import document_values
from office_desk.labels.choices import choice_label
from office_desk.language import speaking, translate
from office_desk.model.catalog import KINDS
from office_desk.model.snapshot import Snapshot

MOST_TALKS = 12
"""A briefing is read in a taxi: of the past talks it tells the newest, and how many there were before."""


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody at the table: a person or an organization, with the part they play there."""

    contact: Contact
    side: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Briefing:
    """A meeting and what has to be known for it.

    Attributes:
        talks: Past talks with the same people and organizations, newest first.
        promises: Open tasks that concern them.
        negotiations, agreements: With them.
    """

    meeting: Snapshot
    parties: Sequence[Party] = ()
    talks: Sequence[Snapshot] = ()
    promises: Sequence[Snapshot] = ()
    negotiations: Sequence[Snapshot] = ()
    agreements: Sequence[Snapshot] = ()
    sources: Sequence[Snapshot] = field(default=())


_TALK: Mapping[str, Any] = {"when": "happened", "facts": ("kind", "place"), "detail": ("outcome", "follow_up")}
_PROMISE: Mapping[str, Any] = {"when": "due", "facts": ("owner",), "detail": ("notes",)}
_NEGOTIATION: Mapping[str, Any] = {
    "when": "started",
    "facts": ("stage",),
    "detail": ("next_step", "next_step_due", "owner"),
}
_AGREEMENT: Mapping[str, Any] = {"when": "signed_by_them_on", "facts": ("kind", "status"), "detail": ("valid_until",)}


def briefing_values(briefing: Briefing, options: PrintOptions, author: str) -> dict[str, Any]:
    """The values of a briefing."""
    language = options.language
    meeting = briefing.meeting
    with speaking(language):
        name = meeting.titles.in_language(language)
        title = translate("Papers", "Briefing: {name}", name=name)
        words = _words()
        earlier = len(briefing.talks) - MOST_TALKS
        values = {
            "meeting": _meeting(meeting, language),
            "theirs": [_party(one, language) for one in briefing.parties if one.side != "ours"],
            "ours": [_party(one, language) for one in briefing.parties if one.side == "ours"],
            "promises": [row_values(one, language, **_PROMISE) for one in briefing.promises],
            "talks": [row_values(one, language, **_TALK) for one in briefing.talks[:MOST_TALKS]],
            "earlier": translate("Papers", "%n earlier talks are not listed.", earlier) if earlier > 0 else "",
            "negotiations": [row_values(one, language, **_NEGOTIATION) for one in briefing.negotiations],
            "agreements": [row_values(one, language, **_AGREEMENT) for one in briefing.agreements],
        }
    return document_values(options, title, author) | {"words": [words]} | values


def _meeting(meeting: Snapshot, language: str) -> dict[str, Any]:
    values = meeting.values
    links = [meeting.links[key].in_language(language) for key in ("negotiation", "event") if key in meeting.links]
    return {
        "title": meeting.titles.in_language(language),
        "kind": choice_label("interactions", "kind", values["kind"]),
        "when": display_value(KINDS["interactions"]["happened"], values["happened"], language),
        "place": values["place"],
        "about": links,
        "notes": values["notes"],
        "outcome": values["outcome"],
        "follow_up": values["follow_up"],
    }


def _party(party: Party, language: str) -> dict[str, Any]:
    return contact_values(party.contact, language) | {
        "role": party.role,
        "is_person": party.contact.is_person,
        "notes": party.contact.record.values["notes"],
    }


def _words() -> dict[str, str]:
    return {
        "briefing": translate("Papers", "Briefing"),
        "theirs": translate("Papers", "Who we meet"),
        "ours": translate("Papers", "Our side"),
        "about": translate("Papers", "What it is about"),
        "promises": translate("Papers", "Open promises and tasks"),
        "talks": translate("Papers", "Past talks"),
        "negotiations": translate("Papers", "Under negotiation"),
        "agreements": translate("Papers", "Agreements"),
        "notes": translate("Papers", "Notes"),
        "nobody": translate("Papers", "Nobody is entered as a party yet."),
        "no_promises": translate("Papers", "Nothing is open."),
        "no_talks": translate("Papers", "There were no talks before."),
    }
