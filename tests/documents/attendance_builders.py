"""Makes those who take part in an event, and contacts, for the papers: pure values without a database."""

from __future__ import annotations

from datetime import date
from typing import Any

from office_desk.documents.attendance import Attendance, Attendee
from office_desk.documents.contact import Contact
from office_desk.model.snapshot import Snapshot
from office_desk.model.vague_count import VagueCount
from programme_builders import UNIVERSITY, Trio, at, event, record, titles

ZHANG: Trio = ("Zhang Ying", "张颖", "Чжан Ин")
LONG_NAME = (
    "Alexandrina Wilhelmina Karolina Maximiliana Konstantinopolskaya-Vereshchaginskaya-Rozhdestvenskaya-Obraztsova"
)


def attendee(*names: str, number: int = 1, of: Trio | None = UNIVERSITY, **values: Any) -> Attendee:
    """A visitor with names in English, Chinese and Russian, who reads the last one given first."""
    given: dict[str, Any] = {"roles": ("visitor",)} | values
    return Attendee(
        f"00000000-0000-4000-8000-{number:012}",
        tuple(dict.fromkeys(reversed(names))),
        titles(*names),
        organization=titles(*of) if of else None,
        **given,
    )


def group(name: str, count: VagueCount, places: int, number: int = 90, **values: Any) -> Attendee:
    """A group without names."""
    given: dict[str, Any] = {"roles": ("visitor",)} | values
    return Attendee(
        f"00000000-0000-4000-8000-{number:012}",
        (),
        titles(name),
        organization=titles(*UNIVERSITY),
        places=places,
        count=count,
        is_named=False,
        **given,
    )


def attendance(*attendees: Attendee, today: date = date(2026, 12, 1), **values: Any) -> Attendance:
    """An open day of 5 December 2026, asked about before it begins."""
    given = {"starts_at": at(5, 9), "ends_at": at(5, 17), "venue": "Sample Hotel", "city": "Shanghai"} | values
    day = event("Open Day", "开放日", "День открытых дверей", host=titles(*UNIVERSITY), **given)
    return Attendance(day, attendees, today)


def guests() -> tuple[Attendee, ...]:
    """Somebody of every sort."""
    return (
        attendee(*ZHANG[:2], number=1, position="Head of admission", roles=("speaker",), state="attended"),
        attendee("Anna Sample", number=2, of=None, state="confirmed"),
        attendee("Ivan Obraztsov", "", "Иван Образцов", number=3, state="attended", roles=("moderator", "visitor")),
        attendee(LONG_NAME, number=4, state="attended"),
        attendee("Boris Declined", number=5, state="declined"),
        group("students", VagueCount.exactly(3), 3),
    )


def person(record_id: int, *names: str, **values: Any) -> Snapshot:
    """A person."""
    return record("people", record_id, titles(*names), family_name=names[0], **values)


def organization(record_id: int, *names: str, **values: Any) -> Snapshot:
    """An organization."""
    return record("organizations", record_id, titles(*names), name=names[0], **values)


def point(kind: str, value: str, **values: Any) -> Snapshot:
    """One way to reach somebody."""
    return record("contact_points", 1, titles(value), kind=kind, value=value, **values)


def workplace(of: Snapshot, position: str = "") -> Snapshot:
    """A place in an organization."""
    return record("affiliations", 1, of.titles, {"organization": of.titles}, organization=of.id, position=position)


def employee(who: Snapshot, of: Snapshot, *points: Snapshot, office: tuple[Snapshot, ...] = ()) -> Contact:
    """A person who works somewhere."""
    return Contact(who, (workplace(of, "Head of admission"),), points, of, office)
