"""Interactions, negotiations and agreements, with the parties to each."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from office_desk.model.record import Record, flag, link, text_column, vague_count, vague_date
from office_desk.model.vague_count import VagueCount
from office_desk.model.vague_date import VagueDate


class Interaction(Record):
    """What happened between the office and others, once or as a series of unknown length."""

    __tablename__ = "interactions"

    title: Mapped[str] = text_column()
    kind: Mapped[str] = text_column()
    happened: Mapped[VagueDate | None] = vague_date("happened")
    series: Mapped[bool] = flag()
    how_many: Mapped[VagueCount | None] = vague_count("how_many")
    place: Mapped[str] = text_column()
    negotiation_id: Mapped[int | None] = link("negotiations")
    event_id: Mapped[int | None] = link("events")
    outcome: Mapped[str] = text_column()
    follow_up: Mapped[str] = text_column()
    follow_up_due: Mapped[VagueDate | None] = vague_date("follow_up_due")
    notes: Mapped[str] = text_column()


class InteractionParty(Record):
    """A body or person who took part in an interaction, on their side or ours."""

    __tablename__ = "interaction_parties"

    interaction_id: Mapped[int] = link("interactions")
    organization_id: Mapped[int | None] = link("organizations")
    person_id: Mapped[int | None] = link("people")
    side: Mapped[str] = text_column()
    role: Mapped[str] = text_column()


class Negotiation(Record):
    """A topic under talks and the stage it has reached."""

    __tablename__ = "negotiations"

    title: Mapped[str] = text_column()
    stage: Mapped[str] = text_column()
    started: Mapped[VagueDate | None] = vague_date("started")
    next_step: Mapped[str] = text_column()
    next_step_due: Mapped[VagueDate | None] = vague_date("next_step_due")
    owner: Mapped[str] = text_column()
    agreement_id: Mapped[int | None] = link("agreements")
    program_id: Mapped[int | None] = link("programs")
    description: Mapped[str] = text_column()
    notes: Mapped[str] = text_column()


class NegotiationParty(Record):
    """A body or person under talks."""

    __tablename__ = "negotiation_parties"

    negotiation_id: Mapped[int] = link("negotiations")
    organization_id: Mapped[int | None] = link("organizations")
    person_id: Mapped[int | None] = link("people")
    role: Mapped[str] = text_column()


class Agreement(Record):
    """A paper between us and others, with a date for each step of its signing."""

    __tablename__ = "agreements"

    title: Mapped[str] = text_column()
    title_zh: Mapped[str] = text_column()
    title_ru: Mapped[str] = text_column()
    kind: Mapped[str] = text_column()
    status: Mapped[str] = text_column()
    drafted_on: Mapped[VagueDate | None] = vague_date("drafted_on")
    sent_on: Mapped[VagueDate | None] = vague_date("sent_on")
    signed_by_us_on: Mapped[VagueDate | None] = vague_date("signed_by_us_on")
    signed_by_them_on: Mapped[VagueDate | None] = vague_date("signed_by_them_on")
    filed_on: Mapped[VagueDate | None] = vague_date("filed_on")
    valid_from: Mapped[VagueDate | None] = vague_date("valid_from")
    valid_until: Mapped[VagueDate | None] = vague_date("valid_until")
    renewal: Mapped[str] = text_column()
    originals: Mapped[int | None]
    notes: Mapped[str] = text_column()


class AgreementParty(Record):
    """A body or person that signs an agreement."""

    __tablename__ = "agreement_parties"

    agreement_id: Mapped[int] = link("agreements")
    organization_id: Mapped[int | None] = link("organizations")
    person_id: Mapped[int | None] = link("people")
    role: Mapped[str] = text_column()
    signatory: Mapped[str] = text_column()
