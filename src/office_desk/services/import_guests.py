"""Makes the people of a source the guests of an event: each gets a participation that points at it.

Whether somebody takes part already is asked where the records are compared, and so anew for every decision.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa

from office_desk.exchange.incoming import Incoming, Marked
from office_desk.exchange.plan import FieldChange, Side
from office_desk.model.errors import Refused
from office_desk.model.participation_states import moves_on
from office_desk.services.import_ground import KnownPart
from office_desk.storage.reading import read_snapshot

_VISITS = "participations"


@dataclass(frozen=True, slots=True)
class GuestEvent:
    """The event that the people of a source are guests of.

    Attributes:
        timezone: IANA name, "" for none: in its zone stands when somebody was checked in.
    """

    id: int
    mark: Marked
    timezone: str


def guest_event(connection: sa.Connection, event_id: int, language: str = "en") -> GuestEvent:
    """The event as links to it are told.

    Raises:
        NotFound: there is none with this id.
        Refused: it lies in the trash.
    """
    event = read_snapshot(connection, "events", event_id)
    title = event.titles.in_language(language)
    if event.trashed_at is not None:
        raise Refused("link_in_trash", title=title)
    return GuestEvent(event.id, Marked(event.uuid, title), str(event.values["timezone"] or ""))


def with_visits(records: Sequence[Incoming], event: GuestEvent) -> list[Incoming]:
    """The records with a participation at each person, which takes what columns of the source told of the visit.

    The records themselves stay as they are; whoever the source itself lets take part gets none besides.
    """
    plain = Incoming(_VISITS, {"event": event.mark})  # shared by all: nobody changes the parts of a source
    told = _told_by_source(records, event.mark.uuid)
    return [
        _with_visit(record, plain) if record.kind == "people" and record.uuid not in told else record
        for record in records
    ]


def is_visit(part: Incoming) -> bool:
    """Whether a part is a participation that comes with its person, and not with its event."""
    return part.kind == _VISITS and isinstance(part.values.get("event"), Marked)


def same_visit(values: Mapping[str, Any], known: Sequence[KnownPart]) -> KnownPart | None:
    """The participation by which a person takes part already, if any: that in no single session of the event first."""
    there = [one for one in known if one.values.get("event") == values.get("event")]
    return min(there, key=lambda one: one.values.get("session") is not None, default=None)


def let_state_move_on(changes: Sequence[FieldChange]) -> None:
    """Let the source win where it tells that somebody answered or came; an older list does not undo what happened."""
    for change in changes:
        if change.key == "state" and moves_on(change.desk, change.source):
            change.side = Side.SOURCE


def _with_visit(record: Incoming, plain: Incoming) -> Incoming:
    said = next((part for part in record.parts if part.kind == _VISITS), None)
    others = [part for part in record.parts if part is not said]
    visit = plain if said is None else replace(said, values=said.values | plain.values)
    return replace(record, parts=(*others, visit))


def _told_by_source(records: Sequence[Incoming], event_uuid: str) -> set[str]:
    """The UUIDs of the people whom the source's own record of the event lets take part."""
    parts = (
        part for record in records if record.kind == "events" and record.uuid == event_uuid for part in record.parts
    )
    people = (part.values.get("person") for part in parts if part.kind == _VISITS)
    return {person.uuid for person in people if isinstance(person, Marked)}
