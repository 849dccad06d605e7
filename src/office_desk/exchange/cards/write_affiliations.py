"""Where a person works, as ORG and TITLE; what has ended stands in properties of our own."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from office_desk.exchange.cards.read_affiliations import OWN_ENDED, OWN_FORMER, OWN_STARTED
from office_desk.exchange.cards.write_points import PointWriter
from office_desk.exchange.outgoing import Outgoing
from office_desk.exchange.vcard.card import Property


def organization_of(part: Outgoing, language: str) -> str:
    """The name of the organization as the reader writes it."""
    titles = part.links.get("organization")
    return titles.in_language(language) if titles else ""


def affiliation_properties(parts: Sequence[Outgoing], writer: PointWriter, language: str) -> list[Property]:
    """The current affiliations, the primary one first, then those that have ended."""
    named = [part for part in parts if organization_of(part, language)]
    current = [part for part in named if not part.values.get("ended")]
    current.sort(key=lambda part: not part.values.get("primary"))
    is_grouped = len(current) > 1 or any(part.values.get("started") for part in current)
    written: list[Property] = []
    for part in current:
        written.extend(_current(part, language, writer.new_group() if is_grouped else ""))
    return written + [_former(part, language) for part in named if part.values.get("ended")]


def _current(part: Outgoing, language: str, group: str) -> list[Property]:
    values = part.values
    params = (("PREF", "1"),) if values.get("primary") else ()
    name, department = organization_of(part, language), values.get("department", "")
    components = ((name,), (department,)) if department else ((name,),)
    written = [Property.of_components("ORG", components, params, group)]
    if values.get("position"):
        written.append(Property("TITLE", values["position"], (), group))
    for own, key in ((OWN_STARTED, "started"), (OWN_ENDED, "ended")):
        date = values.get(key)
        if date is not None:
            written.append(Property.of_components(own, ((date.edtf,), (date.words,)), (), group))
    return written


def _former(part: Outgoing, language: str) -> Property:
    values = part.values
    told: dict[str, Any] = {"organization": organization_of(part, language)}
    told.update({key: values[key] for key in ("department", "position") if values.get(key)})
    told.update({key: values[key].to_json() for key in ("started", "ended") if values.get(key)})
    if values.get("primary"):
        told["primary"] = True
    return Property(OWN_FORMER, json.dumps(told, ensure_ascii=False))
