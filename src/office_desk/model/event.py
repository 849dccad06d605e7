"""Events, their sessions and those who take part."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Mapped

from office_desk.model.column_types import vague_count, vague_date
from office_desk.model.record import Record, link, text
from office_desk.model.vague_count import VagueCount
from office_desk.model.vague_date import VagueDate


class Event(Record):
    """A conference, fair, forum, open day, workshop, visit or school."""

    __tablename__ = "events"

    title: Mapped[str] = text()
    title_zh: Mapped[str] = text()
    title_ru: Mapped[str] = text()
    also_known_as: Mapped[str] = text()
    kind: Mapped[str] = text()
    status: Mapped[str] = text()
    starts_at: Mapped[datetime | None]
    ends_at: Mapped[datetime | None]
    timezone: Mapped[str] = text()
    date_said: Mapped[VagueDate | None] = vague_date("date_said")
    mode: Mapped[str] = text()
    venue: Mapped[str] = text()
    city: Mapped[str] = text()
    host_id: Mapped[int | None] = link("organizations")
    capacity: Mapped[int | None]
    attendance: Mapped[VagueCount | None] = vague_count("attendance")
    our_part: Mapped[str] = text()
    registration_deadline: Mapped[VagueDate | None] = vague_date("registration_deadline")
    submission_deadline: Mapped[VagueDate | None] = vague_date("submission_deadline")
    website: Mapped[str] = text()
    description: Mapped[str] = text()
    notes: Mapped[str] = text()
    when: Mapped[VagueDate | None] = vague_date("when")


class EventSession(Record):
    """One item of an event's programme."""

    __tablename__ = "sessions"

    event_id: Mapped[int] = link("events")
    title: Mapped[str] = text()
    title_zh: Mapped[str] = text()
    title_ru: Mapped[str] = text()
    kind: Mapped[str] = text()
    starts_at: Mapped[datetime | None]
    ends_at: Mapped[datetime | None]
    room: Mapped[str] = text()
    track: Mapped[str] = text()
    language: Mapped[str] = text()
    position: Mapped[int | None]
    abstract: Mapped[str] = text()


class Participation(Record):
    """A person, organization or group at an event, with their names as they were then."""

    __tablename__ = "participations"

    event_id: Mapped[int] = link("events")
    session_id: Mapped[int | None] = link("sessions")
    person_id: Mapped[int | None] = link("people")
    organization_id: Mapped[int | None] = link("organizations")
    group_label: Mapped[str] = text()
    role: Mapped[str] = text()
    state: Mapped[str] = text()
    head_count: Mapped[VagueCount | None] = vague_count("head_count")
    checked_in_at: Mapped[datetime | None]
    expected: Mapped[VagueDate | None] = vague_date("expected")
    name_then: Mapped[str] = text()
    title_then: Mapped[str] = text()
    affiliation_then: Mapped[str] = text()
    notes: Mapped[str] = text()
