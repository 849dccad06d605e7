"""Makes events with programmes for the papers: pure values, as storage would read them, without a database."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from office_desk.documents.programme import Programme, Speaker
from office_desk.model.catalog import KINDS
from office_desk.model.empty_values import complete
from office_desk.model.snapshot import Snapshot, Titles

SHANGHAI = ZoneInfo("Asia/Shanghai")
_NOW = datetime(2026, 1, 1, tzinfo=UTC)

Trio = tuple[str, str, str]
"""A name in English, Chinese and Russian."""

ABSTRACT = (
    "How applicants from partner schools are chosen, what the entrance interview asks, and which papers the "
    "consulate wants to see. With time for questions."
)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of December 2026 on a wall clock in Shanghai."""
    return datetime(2026, 12, day, tzinfo=SHANGHAI) + timedelta(hours=hour, minutes=minute)


def titles(*names: str) -> Titles:
    """Names in English, Chinese and Russian; what is left out falls back on the first."""
    en, zh, ru = (*names, "", "")[:3]
    return Titles(en, zh or en, ru or en)


def record(
    kind: str, record_id: int, named: Titles, links: dict[str, Titles] | None = None, /, **values: Any
) -> Snapshot:
    """A record as it was read, with the defaults of its kind."""
    filled = complete(KINDS[kind], values)
    return Snapshot(kind, record_id, f"{kind}-{record_id}", 1, _NOW, _NOW, None, named, filled, links or {})


def event(*names: str, host: Titles | None = None, **values: Any) -> Snapshot:
    """An open day in Shanghai."""
    given = {"kind": "open_day", "timezone": "Asia/Shanghai"} | values
    return record("events", 1, titles(*names), {"host": host} if host else None, title=names[0], **given)


def session(
    record_id: int, *names: str, start: datetime | None = None, minutes: int | None = None, **values: Any
) -> Snapshot:
    """A session of that event; without minutes its end is not known."""
    end = start + timedelta(minutes=minutes) if start is not None and minutes is not None else None
    given = {"event": 1, "kind": "talk", "starts_at": start, "ends_at": end} | values
    return record("sessions", record_id, titles(*names), title=names[0], **given)


def speaker(*names: str, position: str = "", of: Trio | None = None, role: str = "speaker") -> Speaker:
    """Somebody who speaks, in some position of an organization."""
    return Speaker(titles(*names), position, titles(*of) if of else None, role)


UNIVERSITY: Trio = ("Sample University", "样本大学", "Университет «Образец»")


def open_day() -> Programme:
    """Two days of an open day with talks that run at once, breaks, a tour and an evening over midnight."""
    return Programme(_open_day_event(), _open_day_sessions(), _open_day_speakers())


def _open_day_event() -> Snapshot:
    return event(
        "Open Day of the Sample University in Shanghai",
        "样本大学上海开放日",
        "День открытых дверей Университета «Образец» в Шанхае",
        host=titles(*UNIVERSITY),
        starts_at=at(5, 9),
        ends_at=at(6, 17),
        venue="Sample Hotel, Grand Hall",
        city="Shanghai",
        description="Programmes, admission and life at the university, told by those who teach and study there.",
    )


def _open_day_sessions() -> tuple[Snapshot, ...]:
    hall, blue, red = "Grand Hall", "Blue Room", "Red Room"
    return (
        session(1, "Registration and tea", "签到与茶歇", "Регистрация и чай", start=at(5, 9), minutes=30, kind="break"),
        session(2, "Welcome", "开幕致辞", "Приветствие", start=at(5, 9, 30), minutes=30, room=hall, kind="ceremony"),
        session(
            3, "Studying in St Petersburg: what applicants should know", "赴圣彼得堡留学：申请人须知",
            "Учёба в Санкт-Петербурге: что нужно знать поступающим",
            start=at(5, 10), minutes=90, room=blue, track="Admission", language="zh", abstract=ABSTRACT,
        ),
        session(
            4, "Double degree programmes", "双学位项目", "Программы двух дипломов",
            start=at(5, 10), minutes=45, room=red, track="Partners", language="ru",
        ),
        session(
            5, "Russian for beginners: a first lesson", "俄语入门：第一课", "Русский язык для начинающих: первый урок",
            start=at(5, 10, 45), minutes=45, room=red, track="Partners", language="ru",
        ),
        session(6, "Lunch", "午餐", "Обед", start=at(5, 12), minutes=60, kind="break"),
        session(
            7, "Questions and answers with graduates", "毕业生问答", "Вопросы выпускникам",
            start=at(5, 13), minutes=60, room=hall, kind="panel", abstract="第一部分介绍招生，第二部分回答问题。",
        ),
        session(8, "Evening on the river", "浦江夜游", "Вечер на реке", start=at(5, 22, 30), minutes=120, kind="tour"),
        session(9, "Visit to the library", "参观图书馆", "Экскурсия в библиотеку", start=at(6, 10), minutes=60),
        session(10, "Closing", "闭幕", "Закрытие", start=at(6, 16), minutes=30, room=hall, kind="ceremony"),
    )  # fmt: skip


def _open_day_speakers() -> dict[int, tuple[Speaker, ...]]:
    first = speaker("Zhang Ying", "张颖", "Чжан Ин", position="Head of admission", of=UNIVERSITY)
    second = speaker("Ivan Obraztsov", "伊万·奥布拉兹佐夫", "Иван Образцов", position="Rector", of=UNIVERSITY)
    group = speaker("Graduates of 2024", "2024届毕业生", "Выпускники 2024 года")
    return {2: (second,), 3: (first, second), 4: (second,), 7: (group, first)}


def crowded(sessions: int = 300, rooms: int = 40) -> Programme:
    """A congress: sessions of many rooms over three days."""
    found = tuple(
        session(
            number,
            f"Paper {number} on the teaching of languages to students of other faculties",
            f"第{number}号论文：面向非语言专业学生的语言教学",
            f"Доклад {number}: преподавание языков студентам нелингвистических факультетов",
            start=at(5 + number * 3 // (sessions + 1), 9 + (number // rooms) % 8, 15 * (number % 3)),
            minutes=45,
            room=f"Room {number % rooms + 1}",
        )
        for number in range(1, sessions + 1)
    )
    return Programme(
        event("A large congress", "大型会议", "Большой конгресс", starts_at=at(5, 9), ends_at=at(7, 18)), found
    )


def bare(*sessions: Snapshot, **values: Any) -> Programme:
    """An event of which nothing is known but what is said here."""
    return Programme(event("", **values), sessions)
