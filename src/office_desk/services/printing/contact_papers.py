"""Papers about people and partners: directories, dossiers, and briefings for meetings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

import sqlalchemy as sa

from office_desk.documents.contact import Contact
from office_desk.documents.label_sheets import LabelUse, label_sheet
from office_desk.documents.paper import PrintOptions
from office_desk.documents.subjects import About, OfInteraction, OfOrganization, OfRecords
from office_desk.documents.values.briefing import Briefing, Party, briefing_values
from office_desk.documents.values.directory import directory_values
from office_desk.documents.values.dossier import SECTIONS, dossier_values
from office_desk.model.errors import Refused
from office_desk.model.snapshot import Snapshot
from office_desk.services.cards import read_timeline
from office_desk.services.printing.contacts import most_pressing, newest_first, read_contacts, related, sources_of
from office_desk.services.printing.told import Told
from office_desk.storage.outgoing import read_parts
from office_desk.storage.reading import read_snapshot

_WITH_CONTACTS = ("people", "organizations")
_SETTLED = ("agreed", "closed")


def directory(connection: sa.Connection, about: About, options: PrintOptions, author: str) -> Told:
    """What a directory says.

    Raises:
        Refused: the records are neither people nor organizations.
        NotFound: the sheet of labels is not known.
    """
    assert isinstance(about, OfRecords)
    if about.kind not in _WITH_CONTACTS:
        raise Refused("no_directory", kind=about.kind)
    sheet = label_sheet(options.label, LabelUse.ADDRESSES, options.page.size)
    contacts = read_contacts(connection, about.kind, about.ids)
    return Told(directory_values(contacts, about.kind, sheet, options, author), sources=sources_of(contacts))


def dossier(connection: sa.Connection, about: About, options: PrintOptions, author: str) -> Told:
    """What a partner's dossier says.

    Raises:
        NotFound: there is no such organization.
        Refused: it is in the trash.
    """
    assert isinstance(about, OfOrganization)
    _in_use(read_snapshot(connection, "organizations", about.id))
    (contact,) = read_contacts(connection, "organizations", [about.id])
    workers = [one.id for one in related(connection, "organizations", [about.id], "people")]
    people = [person for person in read_contacts(connection, "people", workers) if _works_at(person, about.id)]
    found = {key: _ordered(key, related(connection, "organizations", [about.id], key)) for key in SECTIONS}
    timeline = read_timeline(connection, "organizations", about.id, options.language)
    today = datetime.now(UTC).astimezone().date()
    values = dossier_values(contact, people, found, timeline, today, options, author)
    records = [record for section in found.values() for record in section]
    return Told(values, sources=[*sources_of((contact, *people)), *records])


def briefing(connection: sa.Connection, about: About, options: PrintOptions, author: str) -> Told:
    """What a briefing for a meeting says.

    Raises:
        NotFound: there is no such meeting.
        Refused: it is in the trash.
    """
    assert isinstance(about, OfInteraction)
    meeting = read_snapshot(connection, "interactions", about.id)
    _in_use(meeting)
    parties = _parties(connection, meeting)
    theirs = [party.contact for party in parties if party.side != "ours"]
    people = [contact.record.id for contact in theirs if contact.is_person]
    bodies = {contact.record.id for contact in theirs if not contact.is_person}
    bodies |= {contact.office.id for contact in theirs if contact.office is not None}
    told = Briefing(
        meeting,
        parties,
        talks=[one for one in _with(connection, bodies, people, "interactions") if _was_before(one, meeting)],
        promises=_with(connection, bodies, people, "tasks"),
        negotiations=_with(connection, bodies, people, "negotiations"),
        agreements=_with(connection, bodies, people, "agreements"),
    )
    records = (*told.talks, *told.promises, *told.negotiations, *told.agreements)
    sources = [meeting, *sources_of(party.contact for party in parties), *records]
    return Told(briefing_values(told, options, author), sources=sources)


def _in_use(record: Snapshot) -> None:
    if record.trashed_at is not None:
        raise Refused("in_trash", title=record.titles.en)


def _was_before(talk: Snapshot, meeting: Snapshot) -> bool:
    """Whether a talk is another one that did not begin after the meeting; one without a date counts as past."""
    then, now = talk.values["happened"], meeting.values["happened"]
    if then is None or now is None or then.earliest is None or now.earliest is None:
        return talk.id != meeting.id
    return talk.id != meeting.id and bool(then.earliest <= now.earliest)


def _works_at(person: Contact, organization_id: int) -> bool:
    return any(work.values["organization"] == organization_id for work in person.workplaces)


def _parties(connection: sa.Connection, meeting: Snapshot) -> list[Party]:
    """Who sits at the table; an organization that is named beside one of its people is not named twice."""
    parts = read_parts(connection, "interactions", [meeting.id]).get(meeting.id, [])
    parts = [part for part in parts if part.kind == "interaction_parties"]
    contacts = {
        (kind, contact.record.id): contact
        for kind, key in (("people", "person"), ("organizations", "organization"))
        for contact in read_contacts(connection, kind, _ids(parts, key))
    }
    found: dict[tuple[str, int], Party] = {}
    for part in parts:
        values = part.values
        place = ("people", values["person"]) if values["person"] is not None else (
            "organizations", values["organization"]
        )  # fmt: skip
        if place in contacts:
            found.setdefault(place, Party(contacts[place], values["side"], values["role"]))
    return sorted(found.values(), key=lambda party: not party.contact.is_person)


def _ids(parts: Iterable[Snapshot], key: str) -> list[int]:
    return list(dict.fromkeys(part.values[key] for part in parts if part.values[key] is not None))


def _with(connection: sa.Connection, bodies: Iterable[int], people: Iterable[int], section: str) -> list[Snapshot]:
    """What was had with organizations and people, each record once, in the order of its section."""
    found = [
        *related(connection, "organizations", sorted(bodies), section),
        *related(connection, "people", people, section),
    ]
    return _ordered(section, list({record.id: record for record in found}.values()))


def _ordered(section: str, records: Sequence[Snapshot]) -> list[Snapshot]:
    match section:
        case "tasks":
            return most_pressing((one for one in records if one.values["state"] == "open"), "due")
        case "negotiations":
            return newest_first((one for one in records if one.values["stage"] not in _SETTLED), "started")
        case "agreements":
            return newest_first(records, "signed_by_them_on")
        case "interactions":
            return newest_first(records, "happened")
        case _:
            return newest_first(records, "period")
