"""People, where they work, how they are reached and what they said."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from office_desk.model.column_types import vague_date
from office_desk.model.record import Record, choice_set, flag, link, text
from office_desk.model.vague_date import VagueDate


class Person(Record):
    """A person, with names in three scripts."""

    __tablename__ = "people"

    family_name: Mapped[str] = text()
    given_name: Mapped[str] = text()
    patronymic: Mapped[str] = text()
    name_zh: Mapped[str] = text()
    name_ru: Mapped[str] = text()
    title: Mapped[str] = text()
    languages: Mapped[tuple[str, ...]] = choice_set()
    birthday: Mapped[VagueDate | None] = vague_date("birthday")
    photo_id: Mapped[int | None] = link("attachments")
    notes: Mapped[str] = text()


class Affiliation(Record):
    """A person's place in an organization; a job move ends one and begins another."""

    __tablename__ = "affiliations"

    person_id: Mapped[int] = link("people")
    organization_id: Mapped[int] = link("organizations")
    position: Mapped[str] = text()
    department: Mapped[str] = text()
    started: Mapped[VagueDate | None] = vague_date("started")
    ended: Mapped[VagueDate | None] = vague_date("ended")
    primary: Mapped[bool] = flag()


class ContactPoint(Record):
    """One phone, e-mail, messenger, web page or postal address of a person or an organization."""

    __tablename__ = "contact_points"

    person_id: Mapped[int | None] = link("people")
    organization_id: Mapped[int | None] = link("organizations")
    kind: Mapped[str] = text()
    value: Mapped[str] = text()
    label: Mapped[str] = text()
    preferred: Mapped[bool] = flag()


class Quotation(Record):
    """What a person said, word for word."""

    __tablename__ = "quotations"

    person_id: Mapped[int] = link("people")
    interaction_id: Mapped[int | None] = link("interactions")
    text: Mapped[str] = text()
    language: Mapped[str] = text()
    said_on: Mapped[VagueDate | None] = vague_date("said_on")
