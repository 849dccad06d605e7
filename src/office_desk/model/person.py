"""People, where they work, how they are reached and what they said."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from office_desk.model.record import Record, choice_set, flag, link, text_column, vague_date
from office_desk.model.vague_date import VagueDate


class Person(Record):
    """A person, with names in three scripts."""

    __tablename__ = "people"

    family_name: Mapped[str] = text_column()
    given_name: Mapped[str] = text_column()
    patronymic: Mapped[str] = text_column()
    name_zh: Mapped[str] = text_column()
    name_ru: Mapped[str] = text_column()
    title: Mapped[str] = text_column()
    languages: Mapped[tuple[str, ...]] = choice_set()
    birthday: Mapped[VagueDate | None] = vague_date("birthday")
    notes: Mapped[str] = text_column()
    carried: Mapped[str] = text_column()


class Affiliation(Record):
    """A person's place in an organization; a job move ends one and begins another."""

    __tablename__ = "affiliations"

    person_id: Mapped[int] = link("people")
    organization_id: Mapped[int] = link("organizations")
    position: Mapped[str] = text_column()
    department: Mapped[str] = text_column()
    started: Mapped[VagueDate | None] = vague_date("started")
    ended: Mapped[VagueDate | None] = vague_date("ended")
    primary: Mapped[bool] = flag()


class ContactPoint(Record):
    """One phone, e-mail, messenger, web page or postal address of a person or an organization."""

    __tablename__ = "contact_points"

    person_id: Mapped[int | None] = link("people")
    organization_id: Mapped[int | None] = link("organizations")
    kind: Mapped[str] = text_column()
    value: Mapped[str] = text_column()
    label: Mapped[str] = text_column()
    preferred: Mapped[bool] = flag()


class DistinctPair(Record):
    """Two people or two organizations that look alike and are not the same."""

    __tablename__ = "distinct_pairs"

    person_id: Mapped[int | None] = link("people")
    other_person_id: Mapped[int | None] = link("people")
    organization_id: Mapped[int | None] = link("organizations")
    other_organization_id: Mapped[int | None] = link("organizations")


class Quotation(Record):
    """What a person said, word for word."""

    __tablename__ = "quotations"

    person_id: Mapped[int] = link("people")
    interaction_id: Mapped[int | None] = link("interactions")
    text: Mapped[str] = text_column()
    language: Mapped[str] = text_column()
    said_on: Mapped[VagueDate | None] = vague_date("said_on")
