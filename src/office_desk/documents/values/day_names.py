"""Days as they head a printed page, with the day of the week: the long forms of CLDR 48 for en-GB, ru and zh."""

from __future__ import annotations

from datetime import date

_WEEKDAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "ru": ("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"),
    "zh": ("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"),
}
_MONTHS = {
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    "ru": (
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ),
}
_MONTHS_ALONE = {
    "en": _MONTHS["en"],
    "ru": (
        "Январь",
        "Февраль",
        "Март",
        "Апрель",
        "Май",
        "Июнь",
        "Июль",
        "Август",
        "Сентябрь",
        "Октябрь",
        "Ноябрь",
        "Декабрь",
    ),
}


def full_day(day: date, language: str) -> str:
    """Answer "Saturday, 5 December 2026", «суббота, 5 декабря 2026», "2026年12月5日 星期六"."""
    weekday = _WEEKDAYS[language][day.weekday()]
    if language == "zh":
        return f"{day.year}年{day.month}月{day.day}日 {weekday}"
    return f"{weekday}, {day.day} {_MONTHS[language][day.month - 1]} {day.year}"


def day_heading(day: date, language: str) -> str:
    """Answer a day where it stands alone, with a capital: «Суббота, 5 декабря 2026»."""
    text = full_day(day, language)
    return text[0].upper() + text[1:]


def month_name(day: date, language: str) -> str:
    """Answer the month of a day as a heading: "December 2026", «Декабрь 2026», "2026年12月"."""
    if language == "zh":
        return f"{day.year}年{day.month}月"
    return f"{_MONTHS_ALONE[language][day.month - 1]} {day.year}"
