"""Fields of what the office keeps for itself: tasks, files and digests."""

from __future__ import annotations

from office_desk.model.catalog.fields import (
    Searched,
    choice,
    integer,
    link,
    long_text,
    name,
    text,
    vague_date,
)
from office_desk.model.catalog.kinds import RecordKind
from office_desk.model.catalog.people import LANGUAGES

TASK_STATES = ("open", "done", "dropped")

TASKS = RecordKind(
    "tasks",
    (
        name("title", "", "Task", "Задача", "任务", required=True),
        choice("state", TASK_STATES, "State", "Состояние", "状态", column=True, default="open"),
        vague_date("due", "Due", "Срок", "截止日期", column=True),
        text("owner", "Owner", "Ответственный", "负责人", column=True, bulk=True),
        link("organization", "organizations", column=True),
        link("person", "people"),
        link("event", "events"),
        link("negotiation", "negotiations"),
        link("agreement", "agreements"),
        long_text("notes"),
        text("source_note", group="notes"),
    ),
    titles=("title",),
)

PURPOSES = ("document", "scan", "photo", "logo", "other")

ATTACHMENTS = RecordKind(
    "attachments",
    (
        name("file_name", "", required=True),
        choice("purpose", PURPOSES, column=True, default="document"),
        text("media_type", column=True, inline=False),
        integer("size", column=True),
        text("sha256", searched=Searched.NO, inline=False),
        link("organization", "organizations"),
        link("person", "people"),
        link("event", "events"),
        link("agreement", "agreements"),
        link("interaction", "interactions"),
        text("source_note", group="notes"),
    ),
    titles=("file_name",),
)

DIGESTS = RecordKind(
    "digests",
    (
        name("title", "", required=True),
        choice("language", LANGUAGES, column=True),
        vague_date("period", column=True),
        vague_date("published_on", column=True),
        link("author", "organizations", column=True),
        long_text("intro", group="main"),
        long_text("notes"),
        text("source_note", group="notes"),
    ),
    titles=("title",),
)

DIGEST_SECTIONS = RecordKind(
    "digest_sections",
    (
        link("digest", "digests", column=True, required=True),
        integer("position", column=True),
        name("heading", "", required=True),
        text("source_note", group="notes"),
    ),
    titles=("heading",),
    owners=("digest",),
    is_searched=False,
)

DIGEST_LINES = RecordKind(
    "digest_lines",
    (
        link("digest", "digests", column=True, required=True),
        link("section", "digest_sections", column=True),
        integer("position", column=True),
        long_text("text", group="main", required=True),
        text("about_kind", searched=Searched.NO, inline=False),
        text("about_uuid", searched=Searched.NO, inline=False),
        text("source_note", group="notes"),
    ),
    titles=("text",),
    owners=("digest",),
)
