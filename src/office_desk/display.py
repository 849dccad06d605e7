"""Values as people read them: dates, times, numbers and choices in the words of a language.

The forms are those of CLDR 48 for en-GB, ru and zh, the Russian dates without "г.", as on printed programmes.
No Qt and no babel: tables ask for thousands of these a second, and babel would cost 0.3 s at start.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from office_desk.labels.choices import choice_label, kind_of
from office_desk.labels.visible_text import visible_text
from office_desk.language import Language, plural_form
from office_desk.model.catalog import Field, ValueKind
from office_desk.model.vague_count import format_vague_count
from office_desk.model.vague_date import format_vague_date

__all__ = [
    "display_day",
    "display_local_moment",
    "display_moment",
    "display_number",
    "display_time_range",
    "display_value",
    "in_zone",
    "relative_day",
    "visible_text",
]

_SHORT_MONTHS = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"),
    "ru": ("янв.", "февр.", "мар.", "апр.", "мая", "июн.", "июл.", "авг.", "сент.", "окт.", "нояб.", "дек."),
}
_YES_NO = {"en": ("Yes", "No"), "ru": ("Да", "Нет"), "zh": ("是", "否")}
_LIST_JOINTS = {"en": ", ", "ru": ", ", "zh": "、"}
_GROUP_SEPARATORS = {"en": ",", "ru": "\N{NO-BREAK SPACE}", "zh": ","}
_NAMED_DAYS = {
    "en": {-1: "yesterday", 0: "today", 1: "tomorrow"},
    "ru": {-2: "позавчера", -1: "вчера", 0: "сегодня", 1: "завтра", 2: "послезавтра"},
    "zh": {-2: "前天", -1: "昨天", 0: "今天", 1: "明天", 2: "后天"},
}
_AGO_AND_AHEAD = {"en": ("{} ago", "in {}"), "ru": ("{} назад", "через {}"), "zh": ("{}前", "{}后")}
_SPANS: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {
        "day": ("{} day", "{} days"),
        "week": ("{} week", "{} weeks"),
        "month": ("{} month", "{} months"),
        "year": ("{} year", "{} years"),
    },
    "ru": {
        "day": ("{} день", "{} дня", "{} дней"),
        "week": ("{} неделю", "{} недели", "{} недель"),
        "month": ("{} месяц", "{} месяца", "{} месяцев"),
        "year": ("{} год", "{} года", "{} лет"),
    },
    "zh": {"day": ("{}天",), "week": ("{}周",), "month": ("{}个月",), "year": ("{}年",)},
}


def display_value(field: Field, value: Any, language: str, *, zone: str = "", kind: str = "") -> str:
    """Answer a field's value as people read it, "" for one about which nothing was said.

    Args:
        field: What the catalog says of it.
        value: The value; that of a link is the title of the record it points at.
        language: "en", "ru" or "zh"; choices are worded in the language of the program.
        zone: For a moment, the IANA zone whose wall time is shown; without one it is UTC and says so.
        kind: The record kind, which choices are worded by; where it is not known the field tells it.
    """
    if value is None or value == "":
        return ""
    match field.kind:
        case ValueKind.CHOICE:
            return visible_text(choice_label(kind or kind_of(field), field.key, str(value)))
        case ValueKind.CHOICES:
            words = (choice_label(kind or kind_of(field), field.key, str(one)) for one in value)
            return visible_text(_LIST_JOINTS[language].join(words))
        case ValueKind.MOMENT:
            return display_moment(value, zone, language)
    worded = _WORDED.get(field.kind)
    return visible_text(worded(value, language) if worded else str(value))


def display_moment(moment: datetime, zone: str, language: str, *, with_date: bool = True) -> str:
    """Answer a moment as wall time of a zone: "5 Dec 2026, 09:00".

    An empty or unknown zone is shown as UTC, and named so that nobody takes it for a local time.
    """
    known = _zone(zone)
    wall = moment.astimezone(known or UTC)
    time = f"{wall:%H:%M}" if known else f"{wall:%H:%M} UTC"
    return _joined(display_day(wall.date(), language), time, language) if with_date else time


def in_zone(moment: datetime, zone: str) -> datetime:
    """Answer a moment with the offset that clocks of a zone then have; UTC where the zone is not known."""
    return moment.astimezone(_zone(zone) or UTC)


def display_local_moment(moment: datetime, language: str) -> str:
    """Answer a moment as the clock of this machine has it, for what was done here: "5 Dec 2026, 09:00"."""
    wall = moment.astimezone()
    return _joined(display_day(wall.date(), language), f"{wall:%H:%M}", language)


def display_time_range(
    start: datetime | None, end: datetime | None, zone: str, language: str, *, with_date: bool = True
) -> str:
    """Answer when something lasts: "5 Dec 2026, 09:00–17:00", over several days with both of their dates.

    With only one side known that side alone is shown, an end with a dash before it. Without `with_date` the
    day is left out, but not that of an end on another day.
    """
    if start is None or end is None:
        moment = start or end
        dash = "– " if start is None else ""
        return "" if moment is None else dash + display_moment(moment, zone, language, with_date=with_date)
    known = _zone(zone)
    shown = known or UTC
    first, last = start.astimezone(shown), end.astimezone(shown)
    begin = display_day(first.date(), language) if with_date else ""
    if first.date() == last.date():
        times = f"{first:%H:%M}–{last:%H:%M}" if first != last else f"{first:%H:%M}"
        text = _joined(begin, times, language)
    else:
        text = " – ".join(
            (_joined(begin, f"{first:%H:%M}", language),
             _joined(display_day(last.date(), language), f"{last:%H:%M}", language))
        )  # fmt: skip
    return text if known else f"{text} UTC"


def display_day(day: date, language: str) -> str:
    """Answer a day: "5 Dec 2026", «5 дек. 2026», "2026年12月5日"."""
    if language == "zh":
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {_SHORT_MONTHS[language][day.month - 1]} {day.year}"


def display_number(number: int, language: str) -> str:
    """Answer a whole number; thousands are set apart from five digits on, as in "1000" and "12,000"."""
    if abs(number) < 10_000:
        return str(number)
    return f"{number:,}".replace(",", _GROUP_SEPARATORS[language])


def relative_day(day: date, today: date, language: str) -> str:
    """Answer how far a day is from today: "today", "3 days ago", "in 2 weeks".

    Days are counted up to two weeks, weeks up to two months, months up to two years; parts are dropped.
    """
    distance = (day - today).days
    named = _NAMED_DAYS[language]
    if distance in named:
        return named[distance]
    unit, count = _span(min(day, today), max(day, today))
    form = plural_form(Language(language), count)
    return _AGO_AND_AHEAD[language][distance > 0].format(_SPANS[language][unit][form].format(count))


def _span(first: date, last: date) -> tuple[str, int]:
    days = (last - first).days
    if days < 14:
        return "day", days
    if days < 60:
        return "week", days // 7
    months = (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day)
    return ("month", months) if months < 24 else ("year", months // 12)


def _joined(day: str, time: str, language: str) -> str:
    if not day:
        return time
    return f"{day} {time}" if language == "zh" else f"{day}, {time}"


def _zone(name: str) -> tzinfo | None:
    """Answer a zone, or None for a name that this machine does not know, such as one of a newer database."""
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError):  # No such file, a folder such as "Asia", or no file name at all.
        return None


def _display_flag(value: Any, language: str) -> str:
    return _YES_NO[language][0 if value else 1]


_WORDED: dict[ValueKind, Callable[[Any, str], str]] = {
    ValueKind.FLAG: _display_flag,
    ValueKind.INTEGER: display_number,
    ValueKind.VAGUE_DATE: format_vague_date,
    ValueKind.VAGUE_COUNT: format_vague_count,
}
