"""Programs and the groups enrolled in them."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from office_desk.model.column_types import vague_count, vague_date
from office_desk.model.record import Record, link, text
from office_desk.model.vague_count import VagueCount
from office_desk.model.vague_date import VagueDate


class Program(Record):
    """What the university offers: schools, modules, preparatory courses."""

    __tablename__ = "programs"

    title: Mapped[str] = text()
    title_zh: Mapped[str] = text()
    title_ru: Mapped[str] = text()
    kind: Mapped[str] = text()
    status: Mapped[str] = text()
    mode: Mapped[str] = text()
    runs: Mapped[VagueDate | None] = vague_date("runs")
    duration: Mapped[str] = text()
    parent_id: Mapped[int | None] = link("programs")
    language: Mapped[str] = text()
    website: Mapped[str] = text()
    description: Mapped[str] = text()
    notes: Mapped[str] = text()


class Enrollment(Record):
    """A partner's group in a program."""

    __tablename__ = "enrollments"

    program_id: Mapped[int] = link("programs")
    organization_id: Mapped[int | None] = link("organizations")
    title: Mapped[str] = text()
    head_count: Mapped[VagueCount | None] = vague_count("head_count")
    state: Mapped[str] = text()
    period: Mapped[VagueDate | None] = vague_date("period")
    agreement_id: Mapped[int | None] = link("agreements")
    names: Mapped[str] = text()
    notes: Mapped[str] = text()
