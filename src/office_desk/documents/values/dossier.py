"""What a partner's dossier says: all that a colleague has to know before writing to them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from office_desk.display import display_day, visible_text
from office_desk.documents.contact import Contact
from office_desk.documents.paper import PrintOptions
from office_desk.documents.values.contacts import contact_values, fact_values, other_names, row_values
from office_desk.documents.values.wording import Wording, document_values
from office_desk.labels.choices import choice_label
from office_desk.labels.joining import in_a_row
from office_desk.labels.kinds import kind_label
from office_desk.labels.lists import section_label
from office_desk.language import speaking, translate
from office_desk.model.card import TimelineItem
from office_desk.model.catalog import KINDS
from office_desk.model.snapshot import Snapshot
from office_desk.model.vague_date import format_vague_date

FACTS = (
    "kind", "roles", "parent", "short_name", "former_names", "city", "country",
    "website", "founded", "territory", "license", "contract", "contract_until",
)  # fmt: skip

SECTIONS: Mapping[str, Mapping[str, Any]] = {
    "agreements": {"when": "signed_by_them_on", "facts": ("kind", "status"), "detail": ("valid_until",)},
    "negotiations": {"when": "started", "facts": ("stage",), "detail": ("next_step", "next_step_due", "owner")},
    "tasks": {"when": "due", "facts": ("owner",), "detail": ()},
    "groups": {"when": "period", "facts": ("head_count", "state"), "detail": ()},
    "figures": {"when": "period", "facts": ("count", "label"), "detail": ()},
}
"""The sections of a dossier in their order, each with the fields that its lines show."""

_STATES = ("state", "status", "stage")


def dossier_values(
    contact: Contact,
    people: Sequence[Contact],
    related: Mapping[str, Sequence[Snapshot]],
    timeline: Iterable[TimelineItem],
    today: date,
    options: PrintOptions,
    author: str,
) -> dict[str, Any]:
    """The values of a dossier.

    Args:
        contact: The organization.
        people: Who works there.
        related: Section key to its records; of tasks only the open ones.
        timeline: Newest first.
    """
    wording = Wording(options)
    language = options.language
    organization = contact.record
    name = organization.titles.in_language(language)
    with speaking(language):
        title = translate("Papers", "Dossier: {name}", name=name)
        sections = [
            {"heading": section_label(key), "rows": [row_values(record, language, **fields) for record in found]}
            for key, fields in SECTIONS.items()
            if (found := related.get(key))
        ]
        facts = [*_relation(organization, language), *fact_values(organization, FACTS, language)]
        entries = [contact_values(person, language) for person in people]
        points = contact_values(contact, language)["points"]
        past = [timeline_row(item, language) for item in timeline]
    return document_values(options, title, author, other_names(organization.titles, language)) | {
        "words": wording.words(_words),
        "name": name,
        "others": other_names(organization.titles, language),
        "date": display_day(today, language),
        "facts": facts,
        "points": points,
        "about": organization.values["description"],
        "notes": organization.values["notes"],
        "people": entries,
        "sections": sections,
        "timeline": past,
    }


def _relation(organization: Snapshot, language: str) -> list[list[str]]:
    """How it stands to the office, and since when, as one says it: "Partner, since February 2021"."""
    found = fact_values(organization, ("relation", "relation_since"), language)
    return [[found[0][0], in_a_row(text for _, text in found)]] if found else []


def timeline_row(item: TimelineItem, language: str) -> dict[str, Any]:
    """Something that happened, as a line of a section, worded in the language that is spoken now."""
    key = next((key for key in _STATES if key in KINDS[item.kind].by_key), "")
    return {
        "when": format_vague_date(item.when, language) if item.when is not None else "",
        "title": visible_text(item.title),
        "facts": " · ".join(
            part
            for part in (
                kind_label(item.kind, plural=False),
                choice_label(item.kind, key, item.state) if key and item.state else "",
            )
            if part
        ),
        "detail": [visible_text(item.detail)] if item.detail else [],
    }


def _words() -> dict[str, str]:
    return {
        "dossier": translate("Papers", "Dossier"),
        "contacts": translate("Papers", "How to reach them"),
        "people": translate("Papers", "People"),
        "timeline": translate("Papers", "Timeline"),
        "notes": translate("Papers", "Notes"),
        "nothing": translate("Papers", "Nothing else is known yet."),
    }
