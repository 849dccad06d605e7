"""Who takes part in an event: ORGANIZER and ATTENDEE (RFC 5545, 3.8.4.1 and 3.8.4.3) as its participations, and back.

Nobody is made of an attendee: other programs' attendees stand in the event by their names, with the address they were
invited at in the notes. Our own lines say all of a participation but its notes in `VALUES`, percent-encoded JSON (the
value of a parameter holds no quotation marks: RFC 5545, 3.2). A calendar goes to the very people who take part: what
the office noted about them, and from where, stays on the desk; only Office Desk's own JSON holds it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

from office_desk.exchange.calendar.components import parameter_of, plain_text, values_of
from office_desk.exchange.calendar.own_properties import PREFIX
from office_desk.exchange.incoming import Incoming, Marked
from office_desk.exchange.lasting_marks import is_uuid, uuid_of
from office_desk.exchange.outgoing import Outgoing
from office_desk.model.catalog import KINDS, Field
from office_desk.model.catalog.fields import NAME_LENGTH
from office_desk.model.empty_values import empty_value
from office_desk.model.json_values import from_json, to_json

if TYPE_CHECKING:
    from icalendar.cal.component import Component

PROPERTIES = ("ORGANIZER", "ATTENDEE")
MOST_ATTENDEES = 200
"""So many attendees of one event that another program wrote become participations; the others are only carried."""

VALUES = f"{PREFIX}VALUES"

_STATES = {"ACCEPTED": "confirmed", "DECLINED": "declined"}
_ANSWERS = {"confirmed": "ACCEPTED", "attended": "ACCEPTED", "declined": "DECLINED", "absent": "DECLINED"}
_ROLES = {"CHAIR": "moderator", "NON-PARTICIPANT": "visitor"}
_THINGS = ("ROOM", "RESOURCE")
_PARTICIPATION = KINDS["participations"]
_INTERNAL = ("notes", "source_note")
_mailto = re.compile(r"mailto:", re.IGNORECASE)
_address = re.compile(r"[^\s@<>\"]{1,64}@[^\s@<>\"]{1,255}")


def take_attendees(record: Incoming, component: Component) -> list[object]:
    """Add the participations of an event to its record; answers with the values that none was made of."""
    found: dict[str, Incoming] = {}
    left: list[object] = []
    foreign = 0
    for name in PROPERTIES:
        for value in values_of(component, name):
            part = _own_part(value)
            if part is not None:
                found[part.uuid or f"own {len(found)}"] = part
                continue
            foreign += 1
            address, part = _part(name, value)
            if part is None or (address not in found and foreign > MOST_ATTENDEES):
                left.append(value)
            elif address in found:
                found[address].values["state"] = part.values["state"]  # the organizer, who answers for themselves too
            else:
                found[address] = part
    record.add_parts(*found.values())
    return left


def mark_attendees(record: Incoming) -> None:
    """Give the participations of an event that has a lasting mark their own, so that they are known again."""
    for part in record.parts:
        if part.kind == "participations" and not part.uuid and record.uuid:
            part.uuid = uuid_of(f"{record.uuid}/{part.values.get('notes') or part.values.get('group_label')}".lower())


def add_attendees(component: Component, participations: Iterable[Outgoing]) -> set[str]:
    """Write the participations of an event; answers with the addresses that were written, in lower case."""
    has_organizer = False
    written = set()
    for part in participations:
        is_organizer = part.values["role"] == "organizer" and not has_organizer
        has_organizer = has_organizer or is_organizer
        invited_at = _invited_at(part)
        address = f"mailto:{invited_at}" if invited_at else f"urn:uuid:{part.uuid}"
        written.add(address.lower())
        parameters = {VALUES: _own_text(part)}
        name = part.titles.en or part.values["group_label"] or part.values["name_then"]
        if name:
            parameters["CN"] = name.replace('"', "'")
        if not is_organizer:
            parameters["ROLE"] = "CHAIR" if part.values["role"] == "moderator" else "REQ-PARTICIPANT"
            parameters["PARTSTAT"] = _ANSWERS.get(part.values["state"], "NEEDS-ACTION")
        _add(component, "ORGANIZER" if is_organizer else "ATTENDEE", address, parameters)
    return written


def address_of(value: object) -> str:
    """Where an attendee is reached, as the calendar tells it, in lower case."""
    return plain_text(value).lower()


def _add(component: Component, name: str, address: str, parameters: dict[str, str]) -> None:
    from icalendar.prop import vCalAddress

    value = vCalAddress(address)
    for key, text in parameters.items():
        value.params[key] = text
    component.add(name, value)


def _part(name: str, value: object) -> tuple[str, Incoming | None]:
    """The participation of an attendee with the address it is known by; None for a room, or one without any name."""
    address = address_of(value)
    text = _mailto.sub("", plain_text(value), count=1).strip()
    called = " ".join(parameter_of(value, "CN").strip("\"' ").split()) or text
    if parameter_of(value, "CUTYPE").upper() in _THINGS or not any(map(str.isalnum, called)):
        return address, None
    is_reached = _address.fullmatch(text) is not None
    answer = parameter_of(value, "PARTSTAT").upper()
    is_organizer = name == "ORGANIZER"
    values: dict[str, Any] = {
        "group_label": called[:NAME_LENGTH],
        "name_then": "" if parameter_of(value, "CUTYPE").upper() == "GROUP" else called[:NAME_LENGTH],
        "role": "organizer" if is_organizer else _ROLES.get(parameter_of(value, "ROLE").upper(), "delegate"),
        "state": _STATES.get(answer, "confirmed" if is_organizer else "invited"),
        "notes": text if is_reached else "",
    }
    return address, Incoming("participations", values)


def _own_part(value: object) -> Incoming | None:
    """The participation that our own export wrote; None for any other line."""
    text = parameter_of(value, VALUES)
    if not text:
        return None
    try:
        told = json.loads(unquote(text))
        part = Incoming("participations", uuid=uuid_of(told["uuid"]) if is_uuid(told["uuid"]) else "")
        for key, stored in told["values"].items():
            if key in _PARTICIPATION.by_key and key != "event":
                part.values[key] = _own_value(_PARTICIPATION[key], stored)
    except (TypeError, KeyError, AttributeError, ValueError, RecursionError):
        return None
    answer = parameter_of(value, "PARTSTAT").upper()
    if answer in _STATES and answer != _ANSWERS.get(part.values.get("state", "")):
        part.values["state"] = _STATES[answer]  # somebody answered in another program since
    return part


def _own_value(field: Field, stored: Any) -> Any:
    if field.target:
        return Marked(uuid_of(str(stored[0])), str(stored[1]))
    return from_json(field, stored)


def _invited_at(part: Outgoing) -> str:
    """The address in the notes that stands on a line of its own, as an import put it there; "" for none."""
    lines = (line.strip() for line in str(part.values["notes"]).splitlines())
    return next((line for line in lines if _address.fullmatch(line)), "")


def _own_text(part: Outgoing) -> str:
    values: dict[str, Any] = {}
    for field in _PARTICIPATION.written:
        value = part.values.get(field.key)
        if field.key == "event" or value in (None, empty_value(field)):
            continue
        if field.key in _INTERNAL and value != _invited_at(part):
            continue
        if not field.target:
            values[field.key] = to_json(field, value)
        elif field.key in part.marks:
            titles = part.links.get(field.key)
            values[field.key] = [part.marks[field.key], titles.en if titles else ""]
    return quote(json.dumps({"uuid": part.uuid, "values": values}, ensure_ascii=False, separators=(",", ":")), safe="")
