"""Events with their programme and those who speak, read for a schedule."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

import sqlalchemy as sa

from office_desk.documents.paper import PrintOptions
from office_desk.documents.programme import Programme, Speaker
from office_desk.documents.subjects import About, OfEvent
from office_desk.documents.values.schedule import schedule_values
from office_desk.model.errors import Refused
from office_desk.model.snapshot import Snapshot, Titles
from office_desk.services.printing.told import Told
from office_desk.storage.outgoing import read_parts
from office_desk.storage.reading import read_snapshot

SPEAKING = ("speaker", "moderator")


def schedule(connection: sa.Connection, about: About, options: PrintOptions, author: str) -> Told:
    """What a schedule of one event says.

    Raises:
        NotFound: there is no such event.
        Refused: it is in the trash.
    """
    assert isinstance(about, OfEvent)
    programme = read_programme(connection, about.id)
    sources = (programme.event, *programme.sessions)
    return Told(schedule_values(programme, options, author), sources=sources)


def read_event(connection: sa.Connection, event_id: int) -> tuple[Snapshot, list[Snapshot]]:
    """An event with its parts; raises NotFound, and Refused for one in the trash."""
    event = read_snapshot(connection, "events", event_id)
    if event.trashed_at is not None:
        raise Refused("in_trash", title=event.titles.en)
    return event, read_parts(connection, "events", [event_id]).get(event_id, [])


def read_programme(connection: sa.Connection, event_id: int) -> Programme:
    """An event with its sessions and those who speak in them; raises as `read_event`."""
    event, parts = read_event(connection, event_id)
    sessions = tuple(part for part in parts if part.kind == "sessions")
    speaking = [
        part
        for part in parts
        if part.kind == "participations" and part.values["session"] is not None and part.values["role"] in SPEAKING
    ]
    workplaces = read_workplaces(connection, (part.values["person"] for part in speaking))
    speakers: defaultdict[int, list[Speaker]] = defaultdict(list)
    for part in speaking:
        speakers[part.values["session"]].append(participant(part, workplaces))
    return Programme(event, sessions, {session: tuple(found) for session, found in speakers.items()})


def participant(part: Snapshot, workplaces: Mapping[int, Snapshot]) -> Speaker:
    """Who takes part: as they were called then, where that was written down, else as they are called now."""
    values = part.values
    titles = part.links.get("person") or part.links.get("organization") or _same(values["group_label"])
    if values["name_then"]:
        titles = _same(values["name_then"])
    workplace = workplaces.get(values["person"] or 0)
    organization = part.links.get("organization") if values["person"] else None
    if organization is None and workplace is not None:
        organization = workplace.links.get("organization")
    position = workplace.values["position"] if workplace is not None else ""
    if values["affiliation_then"]:
        position, organization = values["title_then"], _same(values["affiliation_then"])
    return Speaker(titles, values["title_then"] or position, organization, values["role"])


def read_workplaces(connection: sa.Connection, person_ids: Iterable[int | None]) -> dict[int, Snapshot]:
    """For each person where they work: the primary affiliation, else the first that has not ended."""
    wanted = sorted({person_id for person_id in person_ids if person_id is not None})
    found: dict[int, Snapshot] = {}
    for person_id, parts in read_parts(connection, "people", wanted).items():
        works = [part for part in parts if part.kind == "affiliations" and part.values["ended"] is None]
        if works:
            found[person_id] = next((part for part in works if part.values["primary"]), works[0])
    return found


def _same(text: str) -> Titles:
    return Titles(text, text, text)
