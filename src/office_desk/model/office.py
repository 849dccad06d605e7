"""What the office keeps for itself: tasks, files and digests."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from office_desk.model.record import Record, link, text_column, vague_date
from office_desk.model.vague_date import VagueDate


class Task(Record):
    """A follow-up or a promise, with an owner and a due date."""

    __tablename__ = "tasks"

    title: Mapped[str] = text_column()
    state: Mapped[str] = text_column()
    due: Mapped[VagueDate | None] = vague_date("due")
    owner: Mapped[str] = text_column()
    organization_id: Mapped[int | None] = link("organizations")
    person_id: Mapped[int | None] = link("people")
    event_id: Mapped[int | None] = link("events")
    negotiation_id: Mapped[int | None] = link("negotiations")
    agreement_id: Mapped[int | None] = link("agreements")
    notes: Mapped[str] = text_column()


class Attachment(Record):
    """A file kept inside the database."""

    __tablename__ = "attachments"

    file_name: Mapped[str] = text_column()
    purpose: Mapped[str] = text_column()
    media_type: Mapped[str] = text_column()
    size: Mapped[int | None]
    sha256: Mapped[str] = text_column()
    organization_id: Mapped[int | None] = link("organizations")
    person_id: Mapped[int | None] = link("people")
    event_id: Mapped[int | None] = link("events")
    agreement_id: Mapped[int | None] = link("agreements")
    interaction_id: Mapped[int | None] = link("interactions")
    content: Mapped[bytes] = mapped_column(deferred=True)


class Digest(Record):
    """News of a period, in sections."""

    __tablename__ = "digests"

    title: Mapped[str] = text_column()
    language: Mapped[str] = text_column()
    period: Mapped[VagueDate | None] = vague_date("period")
    published_on: Mapped[VagueDate | None] = vague_date("published_on")
    author_id: Mapped[int | None] = link("organizations")
    intro: Mapped[str] = text_column()
    notes: Mapped[str] = text_column()


class DigestSection(Record):
    """A headed section of a digest."""

    __tablename__ = "digest_sections"

    digest_id: Mapped[int] = link("digests")
    position: Mapped[int | None]
    heading: Mapped[str] = text_column()


class DigestLine(Record):
    """A line of a digest, tied to the record it tells of."""

    __tablename__ = "digest_lines"

    digest_id: Mapped[int] = link("digests")
    section_id: Mapped[int | None] = link("digest_sections")
    position: Mapped[int | None]
    text: Mapped[str] = text_column()
    about_kind: Mapped[str] = text_column()
    about_uuid: Mapped[str] = text_column()
