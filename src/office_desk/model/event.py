"""Events, their sessions and those who take part."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Mapped

from office_desk.model.record import Record, link, text_column, vague_count, vague_date
from office_desk.model.vague_count import VagueCount
from office_desk.model.vague_date import VagueDate


class Event(Record):
    """A conference, fair, forum, open day, workshop, visit or school."""

    __tablename__ = "events"

    title: Mapped[str] = text_column()
    title_zh: Mapped[str] = text_column()
    title_ru: Mapped[str] = text_column()
    also_known_as: Mapped[str] = text_column()
    kind: Mapped[str] = text_column()
    status: Mapped[str] = text_column()
    starts_at: Mapped[datetime | None]
    ends_at: Mapped[datetime | None]
    timezone: Mapped[str] = text_column()
    date_said: Mapped[VagueDate | None] = vague_date("date_said")
    mode: Mapped[str] = text_column()
    venue: Mapped[str] = text_column()
    city: Mapped[str] = text_column()
    host_id: Mapped[int | None] = link("organizations")
    capacity: Mapped[int | None]
    attendance: Mapped[VagueCount | None] = vague_count("attendance")
    our_part: Mapped[str] = text_column()
    registration_deadline: Mapped[VagueDate | None] = vague_date("registration_deadline")
    submission_deadline: Mapped[VagueDate | None] = vague_date("submission_deadline")
    website: Mapped[str] = text_column()
    description: Mapped[str] = text_column()
    notes: Mapped[str] = text_column()
    carried: Mapped[str] = text_column()
    when: Mapped[VagueDate | None] = vague_date("when")


class EventSession(Record):
    """One item of an event's programme."""

    __tablename__ = "sessions"

    event_id: Mapped[int] = link("events")
    title: Mapped[str] = text_column()
    title_zh: Mapped[str] = text_column()
    title_ru: Mapped[str] = text_column()
    kind: Mapped[str] = text_column()
    starts_at: Mapped[datetime | None]
    ends_at: Mapped[datetime | None]
    room: Mapped[str] = text_column()
    track: Mapped[str] = text_column()
    language: Mapped[str] = text_column()
    position: Mapped[int | None]
    abstract: Mapped[str] = text_column()


class Participation(Record):
    """A person, organization or group at an event, with their names as they were then."""

    __tablename__ = "participations"

    event_id: Mapped[int] = link("events")
    session_id: Mapped[int | None] = link("sessions")
    person_id: Mapped[int | None] = link("people")
    organization_id: Mapped[int | None] = link("organizations")
    group_label: Mapped[str] = text_column()
    role: Mapped[str] = text_column()
    state: Mapped[str] = text_column()
    head_count: Mapped[VagueCount | None] = vague_count("head_count")
    checked_in_at: Mapped[datetime | None]
    expected: Mapped[VagueDate | None] = vague_date("expected")
    name_then: Mapped[str] = text_column()
    title_then: Mapped[str] = text_column()
    affiliation_then: Mapped[str] = text_column()
    notes: Mapped[str] = text_column()
