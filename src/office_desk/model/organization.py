"""Organizations and the figures told about them."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from office_desk.model.record import Record, choice_set, link, text_column, vague_count, vague_date
from office_desk.model.vague_count import VagueCount
from office_desk.model.vague_date import VagueDate


class Organization(Record):
    """Any body: university, academy, institute, company, platform, agency, authority, media."""

    __tablename__ = "organizations"

    name: Mapped[str] = text_column()
    name_zh: Mapped[str] = text_column()
    name_ru: Mapped[str] = text_column()
    short_name: Mapped[str] = text_column()
    short_name_zh: Mapped[str] = text_column()
    short_name_ru: Mapped[str] = text_column()
    former_names: Mapped[str] = text_column()
    kind: Mapped[str] = text_column()
    roles: Mapped[tuple[str, ...]] = choice_set()
    relation: Mapped[str] = text_column()
    relation_since: Mapped[VagueDate | None] = vague_date("relation_since")
    parent_id: Mapped[int | None] = link("organizations")
    city: Mapped[str] = text_column()
    country: Mapped[str] = text_column()
    website: Mapped[str] = text_column()
    founded: Mapped[VagueDate | None] = vague_date("founded")
    territory: Mapped[str] = text_column()
    license: Mapped[str] = text_column()
    contract: Mapped[str] = text_column()
    contract_until: Mapped[VagueDate | None] = vague_date("contract_until")
    description: Mapped[str] = text_column()
    notes: Mapped[str] = text_column()
    carried: Mapped[str] = text_column()


class Figure(Record):
    """A number told about an organization or an event, as said: courses, students of a season, followers."""

    __tablename__ = "figures"

    organization_id: Mapped[int | None] = link("organizations")
    event_id: Mapped[int | None] = link("events")
    measure: Mapped[str] = text_column()
    count: Mapped[VagueCount | None] = vague_count("count")
    period: Mapped[VagueDate | None] = vague_date("period")
    label: Mapped[str] = text_column()
