"""Fields of events, their sessions and those who take part."""

from __future__ import annotations

from office_desk.model.catalog.fields import (
    ValueKind,
    carried,
    choice,
    derived,
    integer,
    link,
    long_text,
    moment,
    name,
    summary,
    text,
    url,
    vague_count,
    vague_date,
    zone,
)
from office_desk.model.catalog.kinds import RecordKind
from office_desk.model.catalog.people import LANGUAGES

EVENT_KINDS = ("conference", "open_day", "fair", "forum", "workshop", "visit", "school", "other")
EVENT_STATUSES = ("planned", "announced", "confirmed", "held", "postponed", "cancelled")
MODES = ("on_site", "online", "hybrid")

EVENTS = RecordKind(
    "events",
    (
        name("title", "en", "Event", "Мероприятие", "活动"),
        name("title_zh", "zh", "Chinese title", "Название по-китайски", "中文名称"),
        name("title_ru", "ru", "Russian title", "Название по-русски", "俄文名称"),
        text("also_known_as", "Also known as", "Другое название", "别名", group="names"),
        choice("kind", EVENT_KINDS, "Type", "Тип", "类型", column=True, required=True, default="other"),
        choice("status", EVENT_STATUSES, "Status", "Состояние", "状态", column=True, default="planned"),
        moment("starts_at", "timezone", "Start", "Начало", "开始", vcard="DTSTART"),
        moment("ends_at", "timezone", "End", "Конец", "结束", vcard="DTEND"),
        zone("timezone", "Time zone", "Часовой пояс", "时区"),
        vague_date("date_said", "Date", "Дата", "日期"),
        choice("mode", MODES, "Mode", "Формат", "形式", column=True),
        text("venue", "Venue", "Location", "Место", "地点", column=True, bulk=True),
        text("city", "City", "Город", "城市", bulk=True),
        link("host", "organizations", "Host", "Организатор", "主办方"),
        integer("capacity", "Capacity", "Вместимость", "容量", group="details"),
        vague_count("attendance", "Attendance", "Участников", "人数", group="details"),
        text("our_part", "Our part", "Наше участие", "我方参与", group="details", bulk=True),
        vague_date("registration_deadline", group="details"),
        vague_date("submission_deadline", group="details"),
        url("website", "Website", "Сайт", "网站", group="details"),
        long_text("description", "Description", "Описание", "说明", group="details"),
        long_text("notes"),
        text("source_note", group="notes"),
        carried(),
        derived("when", ValueKind.VAGUE_DATE, column=True),
        summary("session_count", ValueKind.INTEGER),
        summary("people_count", ValueKind.INTEGER),
    ),
    titles=("title", "title_zh", "title_ru"),
)

SESSION_KINDS = ("talk", "panel", "ceremony", "tour", "consultation", "break", "other")

SESSIONS = RecordKind(
    "sessions",
    (
        link("event", "events", column=True, required=True),
        name("title", "en", "Session", "Доклад", "报告"),
        name("title_zh", "zh"),
        name("title_ru", "ru"),
        choice("kind", SESSION_KINDS, column=True, default="talk"),
        moment("starts_at", "event.timezone", column=True),
        moment("ends_at", "event.timezone", column=True),
        text("room", column=True, bulk=True),
        text("track", bulk=True),
        choice("language", LANGUAGES),
        integer("position"),
        long_text("abstract", group="details"),
        text("source_note", group="notes"),
        summary("speakers", column=True),
    ),
    titles=("title", "title_zh", "title_ru"),
    owners=("event",),
)

PARTICIPATION_ROLES = (
    "organizer",
    "host",
    "committee_member",
    "speaker",
    "moderator",
    "delegate",
    "exhibitor",
    "visitor",
    "interpreter",
)
PARTICIPATION_STATES = ("planned", "invited", "confirmed", "attended", "declined", "absent")

PARTICIPATIONS = RecordKind(
    "participations",
    (
        link("event", "events", column=True, required=True),
        link("session", "sessions"),
        link("person", "people", column=True),
        link("organization", "organizations", column=True),
        text("group_label", column=True),
        choice("role", PARTICIPATION_ROLES, column=True, default="visitor"),
        choice("state", PARTICIPATION_STATES, column=True, default="invited"),
        vague_count("head_count", column=True),
        moment("checked_in_at", "event.timezone"),
        vague_date("expected"),
        text("name_then", group="details"),
        text("title_then", group="details"),
        text("affiliation_then", group="details"),
        long_text("notes"),
        text("source_note", group="notes"),
    ),
    titles=("person", "organization", "group_label"),
    owners=("event",),
    is_searched=False,
)
