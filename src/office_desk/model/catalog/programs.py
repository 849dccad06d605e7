"""Fields of programs and of the groups enrolled in them."""

from __future__ import annotations

from office_desk.model.catalog.events import MODES
from office_desk.model.catalog.fields import (
    ValueKind,
    choice,
    link,
    long_text,
    name,
    summary,
    text,
    url,
    vague_count,
    vague_date,
)
from office_desk.model.catalog.kinds import RecordKind

PROGRAM_KINDS = (
    "winter_school",
    "summer_school",
    "module",
    "preparatory_course",
    "online_program",
    "degree_program",
    "other",
)
PROGRAM_STATUSES = ("idea", "planned", "registration_open", "running", "finished", "closed")

PROGRAMS = RecordKind(
    "programs",
    (
        name("title", "en", "Program", "Программа", "项目"),
        name("title_zh", "zh"),
        name("title_ru", "ru"),
        choice("kind", PROGRAM_KINDS, "Type", "Тип", "类型", column=True, required=True, default="other"),
        choice("status", PROGRAM_STATUSES, "Status", "Состояние", "状态", column=True, default="planned"),
        choice("mode", MODES, column=True),
        vague_date("runs", "Dates", "Даты", "日期", column=True),
        text("duration", "Duration", "Продолжительность", "时长", column=True),
        link("parent", "programs", column=True),
        text("language", "Language", "Язык", "语言", bulk=True),
        url("website"),
        long_text("description", group="details"),
        long_text("notes"),
        text("source_note", group="notes"),
        summary("enrollment_count", ValueKind.INTEGER),
    ),
    titles=("title", "title_zh", "title_ru"),
)

ENROLLMENT_STATES = ("enquired", "registered", "studying", "finished", "withdrawn")

ENROLLMENTS = RecordKind(
    "enrollments",
    (
        link("program", "programs", column=True, required=True),
        link("organization", "organizations", column=True),
        name("title", "", "Group", "Группа", "团组"),
        vague_count("head_count", "Students", "Студентов", "人数", column=True),
        choice("state", ENROLLMENT_STATES, column=True, default="enquired"),
        vague_date("period", column=True),
        link("agreement", "agreements"),
        long_text("names", group="details"),
        long_text("notes"),
        text("source_note", group="notes"),
    ),
    titles=("title", "organization", "program"),
    owners=("program",),
)
