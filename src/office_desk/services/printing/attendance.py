"""Who takes part in an event, read for the papers at its door."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime

import sqlalchemy as sa

from office_desk.documents.attendance import MOST_PLACES, UNSAID_PLACES, Attendance, Attendee
from office_desk.model.catalog.events import PARTICIPATION_ROLES
from office_desk.model.snapshot import Snapshot, Titles
from office_desk.model.vague_count import VagueCount
from office_desk.names.one_per_script import one_per_script
from office_desk.names.person_name import PersonName, is_chinese_name
from office_desk.names.scripts import has_cyrillic
from office_desk.services.printing.programmes import participant, read_event, read_workplaces
from office_desk.storage.reading import read_snapshots

_STATES = ("attended", "confirmed", "invited", "planned", "", "absent", "declined")
"""Of several entries for one person the first of these counts; where nothing was said, somebody is expected."""


def read_attendance(
    connection: sa.Connection, event_id: int, languages: Iterable[str], today: date | None = None
) -> tuple[Attendance, tuple[Snapshot, ...]]:
    """Everybody who is entered for an event, and the records that tell of them.

    Args:
        languages: Of the paper: after a person's own script they come first.

    Raises:
        NotFound: there is no such event.
        Refused: it is in the trash.
    """
    event, parts = read_event(connection, event_id)
    parts = [part for part in parts if part.kind == "participations"]
    ids = sorted({part.values["person"] for part in parts if part.values["person"] is not None})
    people = {person.id: person for person in read_snapshots(connection, "people", ids)}
    workplaces = read_workplaces(connection, ids)
    order = tuple(dict.fromkeys((*languages, "en", "zh", "ru")))
    groups: dict[tuple[object, ...], list[Snapshot]] = {}
    for part in parts:
        groups.setdefault(_who(part), []).append(part)
    attendees = [_attendee(entries, people, workplaces, order) for entries in groups.values()]
    today = today or datetime.now(UTC).astimezone().date()
    return Attendance(event, attendees, today), (event, *parts, *people.values(), *workplaces.values())


def _who(part: Snapshot) -> tuple[object, ...]:
    values = part.values
    if values["person"] is not None:
        return ("person", values["person"])
    if values["name_then"]:
        return ("named", values["name_then"], values["organization"])
    return ("group", values["organization"], values["group_label"])


def _attendee(
    parts: list[Snapshot], people: Mapping[int, Snapshot], workplaces: Mapping[int, Snapshot], order: tuple[str, ...]
) -> Attendee:
    """One who takes part, of all entries for them: in every role, in the state that says most."""
    # What was written down of somebody as they were then stands in one of the entries.
    part = next((one for one in parts if one.values["name_then"] or one.values["affiliation_then"]), parts[0])
    speaker = participant(part, workplaces)
    roles = {one.values["role"] for one in parts}
    is_named = part.values["person"] is not None or bool(part.values["name_then"])
    count = None if is_named else _count(parts)
    group = part.values["group_label"]
    own_organization = speaker.organization if is_named else part.links.get("organization")
    return Attendee(
        uuid=part.uuid,
        names=_names(part, people, order) if is_named else (),
        titles=Titles(group, group, group) if group and not is_named else speaker.titles,
        position=speaker.position if is_named else "",
        organization=own_organization,
        roles=tuple(role for role in PARTICIPATION_ROLES if role in roles),
        state=min((_state(one) for one in parts), key=_STATES.index),
        places=1 if count is None else min(count.number if count.number is not None else UNSAID_PLACES, MOST_PLACES),
        count=count,
        is_named=is_named,
    )


def _state(part: Snapshot) -> str:
    return "attended" if part.values["checked_in_at"] is not None else str(part.values["state"])


def _count(parts: list[Snapshot]) -> VagueCount | None:
    """How many people a group brings; None for somebody whom an organization sends."""
    said: list[VagueCount] = [part.values["head_count"] for part in parts if part.values["head_count"] is not None]
    if said:
        return max(said, key=lambda count: count.lower_bound)
    return VagueCount.unknown() if parts[0].values["group_label"] else None


def _names(part: Snapshot, people: Mapping[int, Snapshot], order: tuple[str, ...]) -> tuple[str, ...]:
    """The name in the script that its bearer reads, then once in each other script."""
    then = part.values["name_then"]
    person = people.get(part.values["person"] or 0)
    if person is None:
        return (then,)
    codes = dict.fromkeys((_own_language(person), *order))
    texts = (then, *(person.titles.in_language(code) for code in codes))
    return one_per_script(texts)


def _own_language(person: Snapshot) -> str:
    values = person.values
    name = PersonName(
        values["family_name"], values["given_name"], values["patronymic"], values["name_zh"], values["name_ru"]
    )
    if is_chinese_name(name):
        return "zh"
    spoken = values["languages"]
    is_russian = has_cyrillic(name.family + name.given) or (name.ru and (not spoken or "ru" in spoken))
    return "ru" if is_russian else "en"
