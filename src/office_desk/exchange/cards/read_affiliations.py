"""Where a person works, out of a card: ORG, TITLE and ROLE become affiliations."""

from __future__ import annotations

import json
from collections.abc import Sequence

from office_desk.exchange.cards.card_view import CardView
from office_desk.exchange.cards.fitting import Fitting
from office_desk.exchange.incoming import Incoming, Named
from office_desk.exchange.vcard.card import Property
from office_desk.exchange.vcard.properties import one_line
from office_desk.model.vague_date import VagueDate

OWN_STARTED = "X-OFFICE-DESK-STARTED"
OWN_ENDED = "X-OFFICE-DESK-ENDED"
"""Since when and until when: EDTF and words, in the group of its ORG."""
OWN_FORMER = "X-OFFICE-DESK-FORMER"
"""An affiliation that has ended: organization, department, position, and the dates as EDTF and words."""

_LINK = "organization"


def affiliations_of(view: CardView, fitting: Fitting) -> list[Incoming]:
    """The affiliations, the current ones first; a position without an organization goes to the notes."""
    told = zip(view.all("ORG"), view.organizations, strict=True)
    organizations = [(each, parts) for each, parts in told if any(part.strip() for part, *_ in each.components)]
    positions = _filled(view, "TITLE") or _filled(view, "ROLE")
    if not organizations and not positions and OWN_FORMER not in view:
        return []
    found = []
    for number, (each, parts) in enumerate(organizations):
        position = _position_of(each, number, [other for other, _ in organizations], positions)
        name = fitting.text("organizations", "name", parts[0])
        if name.strip():
            found.append(_affiliation(view, fitting, each, (name, *parts[1:]), position))
        elif position:
            positions.append(Property("TITLE", position))
    for left in positions:
        text = one_line(left.text)
        fitting.warn("card_position_without_organization", value=text)
        fitting.extra.append(text)
    found.extend(former for each in view.all(OWN_FORMER) if (former := _former(each, fitting)) is not None)
    return found


def _filled(view: CardView, name: str) -> list[Property]:
    return [each for each in view.all(name) if each.text.strip()]


def _position_of(each: Property, number: int, all_of_them: Sequence[Property], positions: list[Property]) -> str:
    """The position that belongs to an organization: by group, else by order; it is taken out of the list."""
    if each.group:
        same = next((position for position in positions if position.group == each.group), None)
        if same is not None:
            positions.remove(same)
            return one_line(same.text)
        if any(other.group for other in positions):
            return ""
    if len(positions) == 1 and not positions[0].group:
        return one_line(positions.pop().text)
    if not positions:
        return ""
    groups = {other.group for other in all_of_them}
    free = [position for position in positions if not position.group or position.group not in groups]
    if not free:
        return ""
    is_last = number == len(all_of_them) - 1
    taken = free if is_last and len(all_of_them) == 1 else free[:1]
    for position in taken:
        positions.remove(position)
    return ", ".join(dict.fromkeys(one_line(position.text) for position in taken))


def _affiliation(view: CardView, fitting: Fitting, each: Property, named: Sequence[str], position: str) -> Incoming:
    values: dict[str, object] = {_LINK: Named(named[0])}
    if len(named) > 1:
        values["department"] = fitting.text("affiliations", "department", ", ".join(named[1:]))
    if position:
        values["position"] = fitting.text("affiliations", "position", position)
    if each.group:
        for own_name, key in ((OWN_STARTED, "started"), (OWN_ENDED, "ended")):
            date = next((_date(own) for own in view.all(own_name) if own.group == each.group), None)
            if date is not None:
                values[key] = date
    if each.parameter("PREF"):
        values["primary"] = True
    return Incoming("affiliations", values)


def _date(each: Property) -> VagueDate | None:
    parts = [",".join(component) for component in each.components]
    try:
        return VagueDate(parts[0], ";".join(parts[1:]))
    except (IndexError, ValueError):
        return None


def _former(each: Property, fitting: Fitting) -> Incoming | None:
    try:
        told = json.loads(each.text)
        name = fitting.text("organizations", "name", str(told[_LINK]))
        values: dict[str, object] = {_LINK: Named(name)}
        for key in ("department", "position"):
            if key in told:
                values[key] = fitting.text("affiliations", key, str(told[key]))
        values.update({key: VagueDate.from_json(told[key]) for key in ("started", "ended") if key in told})
        if told.get("primary") is True:
            values["primary"] = True
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
    return Incoming("affiliations", values) if name.strip() else None
