"""Programs and the groups enrolled in them."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from office_desk.model.record import Record, link, text_column, vague_count, vague_date
from office_desk.model.vague_count import VagueCount
from office_desk.model.vague_date import VagueDate


class Program(Record):
    """What the university offers: schools, modules, preparatory courses."""

    __tablename__ = "programs"

    title: Mapped[str] = text_column()
    title_zh: Mapped[str] = text_column()
    title_ru: Mapped[str] = text_column()
    kind: Mapped[str] = text_column()
    status: Mapped[str] = text_column()
    mode: Mapped[str] = text_column()
    runs: Mapped[VagueDate | None] = vague_date("runs")
    duration: Mapped[str] = text_column()
    parent_id: Mapped[int | None] = link("programs")
    language: Mapped[str] = text_column()
    website: Mapped[str] = text_column()
    description: Mapped[str] = text_column()
    notes: Mapped[str] = text_column()


class Enrollment(Record):
    """A partner's group in a program."""

    __tablename__ = "enrollments"

    program_id: Mapped[int] = link("programs")
    organization_id: Mapped[int | None] = link("organizations")
    title: Mapped[str] = text_column()
    head_count: Mapped[VagueCount | None] = vague_count("head_count")
    state: Mapped[str] = text_column()
    period: Mapped[VagueDate | None] = vague_date("period")
    agreement_id: Mapped[int | None] = link("agreements")
    names: Mapped[str] = text_column()
    notes: Mapped[str] = text_column()
