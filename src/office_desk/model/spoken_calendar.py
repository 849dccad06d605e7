"""The words of the calendar in English, Russian and Chinese, in the forms in which people type them."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

_ENGLISH_MONTHS = (
    "january jan", "february feb febr", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
    "september sept sep", "october oct", "november nov", "december dec",
)  # fmt: skip
_RUSSIAN_MONTHS = (
    "январь января январе январю январем янв", "февраль февраля феврале февралю февралем фев февр",
    "март марта марте марту мартом мар", "апрель апреля апреле апрелю апрелем апр", "май мая мае маю маем",
    "июнь июня июне июню июнем июн", "июль июля июле июлю июлем июл",
    "август августа августе августу августом авг", "сентябрь сентября сентябре сентябрю сентябрем сент сен",
    "октябрь октября октябре октябрю октябрем окт", "ноябрь ноября ноябре ноябрю ноябрем нояб ноя",
    "декабрь декабря декабре декабрю декабрем дек",
)  # fmt: skip
_SEASONS = (
    (21, "spring весна весны весной весне весну 春"),
    (22, "summer лето лета летом лету лете 夏"),
    (23, "autumn fall осень осени осенью 秋"),
    (24, "winter зима зимы зимой зиме зиму 冬"),
)
_ORDINALS = (
    "first 1 i первый первое первого первом первому первая первой первую 上",
    "second 2 ii второй второе второго втором второму вторая вторую 下",
    "third 3 iii третий третьего третьем третьему",
    "fourth 4 iv четвертый четвертого четвертом четвертому",
)

MONTHS: Final = {
    word: number
    for names in (_ENGLISH_MONTHS, _RUSSIAN_MONTHS)
    for number, words in enumerate(names, start=1)
    for word in words.split()
}
SEASONS: Final = {word: code for code, words in _SEASONS for word in words.split()}
ORDINALS: Final = {word: number for number, words in enumerate(_ORDINALS, start=1) for word in words.split()}

UNDATABLE: Final = frozenset(
    {
        "shortly", "soon", "very soon", "in the near future", "ongoing", "current", "currently", "at present",
        "now", "already begun", "already open", "undated", "unknown", "tba", "tbd", "to be announced",
        "to be determined", "as soon as possible",
        "скоро", "вскоре", "в скором времени", "в ближайшее время", "в ближайшем будущем",
        "в настоящее время", "сейчас", "постоянно", "текущий",
        "текущая", "текущее", "уже начато", "уже началось", "неизвестно",
        "дата неизвестна", "дата уточняется", "уточняется",
        "近期", "近日", "不久", "不久后", "即将", "最近", "目前", "现在", "正在进行", "进行中", "持续进行",
        "长期", "待定", "未定", "日期待定", "不详", "尽快", "已开始",
    }
)  # fmt: skip
"""What is said of a time that no day can be told of."""

PRESENT: Final = frozenset(
    {
        "now",
        "present",
        "the present",
        "today",
        "ongoing",
        "настоящее время",
        "н.в.",
        "н. в.",
        "сей день",
        "今",
    }
)
"""What stands at the far end of a period that still goes on."""

_DAYS = {
    "the day after tomorrow": 2, "day after tomorrow": 2, "the day before yesterday": -2,
    "day before yesterday": -2, "today": 0, "tomorrow": 1, "yesterday": -1,
    "послезавтра": 2, "позавчера": -2, "сегодня": 0, "завтра": 1, "вчера": -1,
    "今天": 0, "今日": 0, "明天": 1, "明日": 1, "后天": 2, "昨天": -1, "昨日": -1, "前天": -2,
}  # fmt: skip
_DAY = re.compile(
    "|".join(rf"\b{word}\b" if word[0] < "\u3000" else word for word in sorted(_DAYS, key=len, reverse=True))
)
_SHIFTED = (
    (0, r"\b(?:this|current) ", r"\b(?:эт(?:от|а|ой|ого|ом|у)|текущ[а-я]+|нынешн[а-я]+) ", "(?:这个?|本)"),
    (-1, r"\b(?:last|previous|past) ", r"\b(?:прошл[а-я]+|предыдущ[а-я]+) ", "上个?"),
    (1, r"\b(?:next|coming) ", r"\b(?:следующ[а-я]+|будущ[а-я]+|предстоящ[а-я]+) ", "下个?"),
)
_UNITS = (
    ("week", r"week\b", r"недел[яеию]\b", "(?:周|星期|礼拜)"),
    ("month", r"month\b", r"месяц[ауе]?\b", "月"),
    ("quarter", r"quarter\b", r"квартал[ауе]?\b", "季度"),
    ("year", r"year\b", r"год[ауе]?\b", "年度?"),
)
_CHINESE_YEARS = {"今年": 0, "去年": -1, "明年": 1, "前年": -2, "后年": 2}
_RELATIVE_UNITS = tuple(
    (shift, unit, language == 2, re.compile(shifts[language] + units[language]))
    for shift, *shifts in _SHIFTED
    for unit, *units in _UNITS
    for language in range(3)
)


def resolve_relative_words(text: str, today: date) -> str:
    """Put days of the calendar in place of words that count from today, weeks from Monday (ISO 8601).

    Text beyond the years 1 to 9999 is left as it is. The text is the one `spoken_text.comparable` gives.
    """
    try:
        text = _DAY.sub(lambda match: (today + timedelta(days=_DAYS[match[0]])).isoformat(), text)
        for word, shift in _CHINESE_YEARS.items():
            text = text.replace(word, f"{today.year + shift:04d}年")
        for shift, unit, chinese, pattern in _RELATIVE_UNITS:
            if pattern.search(text):
                text = pattern.sub(_unit(today, shift, unit, chinese), text)
    except (ValueError, OverflowError):
        return text
    return text.replace("年年", "年")


def _unit(today: date, shift: int, unit: str, chinese: bool) -> str:
    if unit == "week":
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=shift)
        return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
    if unit == "year":
        return f"{today.year + shift:04d}{'年' if chinese else ''}"
    months = 1 if unit == "month" else 3
    year, step = divmod(today.year * 12 // months + (today.month - 1) // months + shift, 12 // months)
    if unit == "month":
        return f"{year:04d}年{step + 1}月" if chinese else f"{year:04d}-{step + 1:02d}"
    return f"{year:04d}年第{step + 1}季度" if chinese else f"{year:04d}-{33 + step}"
