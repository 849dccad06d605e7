"""What the contact papers say of a person or an organization, and of the records around them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from office_desk.display import display_value, visible_text
from office_desk.documents.contact import Contact
from office_desk.labels.choices import choice_label
from office_desk.labels.fields import field_label
from office_desk.labels.joining import in_a_row, labelled
from office_desk.model.catalog import KINDS
from office_desk.model.snapshot import Snapshot, Titles
from office_desk.names.one_per_script import one_per_script

_IN_NAMES = ("en", "zh", "ru")


def contact_values(contact: Contact, language: str) -> dict[str, Any]:
    """A person or organization with workplaces and contact points, worded in the language that is spoken now."""
    record = contact.record
    return {
        "name": record.titles.in_language(language),
        "others": other_names(record.titles, language),
        "title": record.values.get("title", ""),
        "workplaces": [_workplace(one, language) for one in contact.workplaces],
        "about": "" if contact.is_person else _about(record, language),
        "points": [_point(one) for one in contact.points],
    }


def other_names(titles: Titles, language: str) -> list[str]:
    """What somebody is called in the other scripts."""
    return list(one_per_script(titles.in_language(code) for code in (language, *_IN_NAMES))[1:])


def _workplace(affiliation: Snapshot, language: str) -> dict[str, str]:
    organization = affiliation.links.get("organization")
    return {
        "position": in_a_row((affiliation.values["position"], affiliation.values["department"])),
        "organization": organization.in_language(language) if organization else "",
    }


def _about(organization: Snapshot, language: str) -> str:
    """What sort of organization it is, where it sits, and how it stands to the office."""
    values = organization.values
    words = [choice_label("organizations", "kind", values["kind"]) if values["kind"] else ""]
    words += [values["city"], values["country"]]
    if values["relation"] not in ("", "none"):
        words.append(choice_label("organizations", "relation", values["relation"]))
    return in_a_row(words)


def _point(point: Snapshot) -> dict[str, str]:
    values = point.values
    kind = choice_label("contact_points", "kind", values["kind"])
    return {
        "key": values["kind"],
        "kind": f"{kind} ({values['label']})" if values["label"] else kind,
        "value": visible_text(values["value"]),
    }


def fact_values(record: Snapshot, keys: Iterable[str], language: str) -> list[list[str]]:
    """Fields of a record that hold something, as pairs of what it is called and what it holds."""
    kind = KINDS[record.kind]
    facts = []
    for key in keys:
        linked = record.links.get(key)
        value = linked.in_language(language) if linked else record.values[key]
        shown = display_value(kind[key], value, language, kind=record.kind)
        if shown:
            facts.append([field_label(record.kind, key), shown])
    return facts


def row_values(
    record: Snapshot, language: str, *, when: str = "", facts: Sequence[str] = (), detail: Sequence[str] = ()
) -> dict[str, Any]:
    """A record as a line of a section.

    Args:
        when: The field that dates it.
        facts: Fields whose values say enough by themselves, such as a status.
        detail: Long texts, each on a line of its own after what it is called.
    """
    kind = KINDS[record.kind]

    def shown(key: str) -> str:
        return display_value(kind[key], record.values[key], language, kind=record.kind)

    return {
        "when": shown(when) if when else "",
        # A figure is called by what it measures, which is a choice with words of its own.
        "title": shown("measure") if record.kind == "figures" else record.titles.in_language(language),
        "facts": in_a_row(shown(key) for key in facts),
        "detail": [labelled(field_label(record.kind, key), shown(key)) for key in detail if shown(key)],
    }
