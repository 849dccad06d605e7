"""Finds who the attendees of a calendar's events are: people of the desk by the address they were invited at."""

from __future__ import annotations

from collections.abc import MutableSequence
from dataclasses import replace

import sqlalchemy as sa

from office_desk.exchange.incoming import Incoming, Marked
from office_desk.names.match_keys import contact_key
from office_desk.storage.match_keys import holders
from office_desk.storage.outgoing import uuids_of

_WHO = ("person", "organization")


def link_attendees(connection: sa.Connection, records: MutableSequence[Incoming]) -> None:
    """Link participations that only tell a name and an address to the one live person who has that address.

    Where nobody or more than one has it, the name stands as it is: people are never made of attendees.
    """
    waiting = [
        (key, number, place)
        for number, record in enumerate(records)
        if record.kind == "events" and not record.is_exact
        for place, part in enumerate(record.parts)
        if part.kind == "participations" and (key := _address_key(part))
    ]
    found = holders(connection, "people", {key for key, *_ in waiting}) if waiting else {}
    certain = {key: people[0] for key, people in found.items() if len(people) == 1}
    marks = uuids_of(connection, "people", set(certain.values())) if certain else {}
    for key, number, place in waiting:
        if key in certain and certain[key] in marks:
            record = records[number]
            values = record.parts[place].values
            linked = values | {"person": Marked(marks[certain[key]], values["name_then"])}
            linked.pop("group_label", None)  # what names somebody who is no record
            # A record and a part of their own: what needed no mending is shared with the source.
            part = replace(record.parts[place], values=linked)
            records[number] = replace(record, parts=(*record.parts[:place], part, *record.parts[place + 1 :]))


def _address_key(part: Incoming) -> str:
    """The key of the address; "" for a participation that says who it is, or that is no single person's."""
    if not part.values.get("name_then") or any(part.values.get(key) for key in _WHO):
        return ""
    address = str(part.values.get("notes", ""))
    return contact_key("email", address) if "@" in address and not any(map(str.isspace, address)) else ""
