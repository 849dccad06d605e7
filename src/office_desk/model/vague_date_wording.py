"""Vague dates in English, Russian and Chinese words.

The forms are those of CLDR for en-GB, ru and zh, without the Russian "г."; what CLDR has no pattern for
(open and approximate dates, seasons, decades) is worded as these languages print it. Everything printed here
is read back to the same EDTF by `office_desk.model.spoken_date`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, Protocol

from office_desk.model.vague_edtf import (
    HALVES,
    QUARTERS,
    SEASONS,
    WINTER,
    EdtfDate,
    EdtfPeriod,
    OpenEnd,
    read_edtf,
)

if TYPE_CHECKING:
    from office_desk.model.vague_date import VagueDate

_WITHOUT_YEAR = re.compile(r"--(0[1-9]|1[0-2])-(\d\d)")

DateStyle = Literal["said", "long", "short"]


class _Wording(Protocol):
    """How one language words dates."""

    def date(self, value: EdtfDate, short: bool) -> str: ...
    def since(self, value: EdtfDate, short: bool) -> str: ...
    def until(self, value: EdtfDate, short: bool) -> str: ...
    def between(self, start: EdtfDate, end: EdtfDate, short: bool) -> str: ...
    def without_year(self, month: int, day: int, short: bool) -> str: ...


def format_vague_date(value: VagueDate, language: str, *, style: DateStyle = "said") -> str:
    """Word a date in a language: "en", "ru" or "zh".

    Args:
        value: The date.
        language: One of the three languages; raises ValueError for another.
        style: "said" gives the kept words first of all and falls back on "long"; "long" and "short" word the
            EDTF. An undatable date is its words in every style, and a rare form of EDTF is its own notation.
            A birthday of which the year is not known, ``--11-05``, is worded as that day.
    """
    wording = _WORDINGS.get(language)
    if wording is None:
        raise ValueError(f"Dates are worded in en, ru and zh, not in {language!r}")
    day = _WITHOUT_YEAR.fullmatch(value.words) if value.is_unknown else None
    if day is not None:
        return wording.without_year(int(day[1]), int(day[2]), style == "short")
    if value.is_unknown or (style == "said" and value.words):
        return value.words
    read, short = read_edtf(value.edtf), style == "short"
    if isinstance(read, EdtfDate):
        return wording.date(read, short)
    if isinstance(read, EdtfPeriod):
        return _word_period(wording, read, short)
    return read.text


def _word_period(wording: _Wording, period: EdtfPeriod, short: bool) -> str:
    start, end = period.start, period.end
    if isinstance(end, EdtfDate):
        if isinstance(start, EdtfDate):
            return wording.between(start, end, short)
        if start is OpenEnd.OPEN:
            return wording.until(end, short)
        return f"? – {wording.date(end, short)}"
    assert isinstance(start, EdtfDate)
    if end is OpenEnd.OPEN:
        return wording.since(start, short)
    return f"{wording.date(start, short)} – ?"


def _year(value: EdtfDate) -> str:
    return f"{value.year:04d}"


def _years_of_season(value: EdtfDate) -> str:
    """A winter is named by both its years, because "winter 2021" is two different ones to two people."""
    if value.division != WINTER:
        return _year(value)
    return f"{_year(value)}/{(value.year + 1) % 100:02d}"


def _shortens(start: EdtfDate, end: EdtfDate) -> bool:
    """Whether a period can name its year (and month) once: "21–30 June 2021", "April–June 2021"."""
    plain = not any((start.mark, end.mark, start.division, end.division, start.decade, end.decade))
    same_precision = (start.month is None, start.day is None) == (end.month is None, end.day is None)
    return plain and same_precision and start.month is not None and start.year == end.year


def _names(words: str) -> tuple[str, ...]:
    return tuple(words.split())


class _English:
    """British English, as CLDR's en-GB: the day before the month."""

    months = _names("January February March April May June July August September October November December")
    short_months = _names("Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec")
    seasons = _names("spring summer autumn winter")

    def date(self, value: EdtfDate, short: bool) -> str:
        about = "about " if value.approximate else ""
        return f"{about}{self._bare(value, short)}{'?' if value.uncertain else ''}"

    def since(self, value: EdtfDate, short: bool) -> str:
        return f"since {self.date(value, short)}"

    def until(self, value: EdtfDate, short: bool) -> str:
        return f"until {self.date(value, short)}"

    def between(self, start: EdtfDate, end: EdtfDate, short: bool) -> str:
        if not _shortens(start, end):
            joint = "–" if start.text.isdigit() and end.text.isdigit() else " – "
            return f"{self.date(start, short)}{joint}{self.date(end, short)}"
        if start.day is None:
            return f"{self._month(start, short)}–{self.date(end, short)}"
        if start.month == end.month:
            return f"{start.day}–{self.date(end, short)}"
        return f"{start.day} {self._month(start, short)} – {self.date(end, short)}"

    def without_year(self, month: int, day: int, short: bool) -> str:
        return f"{day} {(self.short_months if short else self.months)[month - 1]}"

    def _month(self, value: EdtfDate, short: bool) -> str:
        return (self.short_months if short else self.months)[(value.month or 1) - 1]

    def _bare(self, value: EdtfDate, short: bool) -> str:
        if value.decade:
            return f"{_year(value)}s"
        if value.division in SEASONS:
            return f"{self.seasons[SEASONS.index(value.division)]} {_years_of_season(value)}"
        if value.division in QUARTERS:
            return f"Q{QUARTERS.index(value.division) + 1} {_year(value)}"
        if value.division in HALVES:
            return f"{('first', 'second')[HALVES.index(value.division)]} half of {_year(value)}"
        month = "" if value.month is None else f"{self._month(value, short)} "
        day = "" if value.day is None else f"{value.day} "
        return f"{day}{month}{_year(value)}"


class _Russian:
    """Russian: a month stands in the genitive after a day and after a preposition."""

    months = _names("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь")
    months_genitive = _names("января февраля марта апреля мая июня июля августа сентября октября ноября декабря")
    short_months = _names("янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.")
    short_months_genitive = _names("янв. февр. марта апр. мая июня июля авг. сент. окт. нояб. дек.")
    seasons = _names("весна лето осень зима")
    seasons_genitive = _names("весны лета осени зимы")
    quarters = _names("I II III IV")

    def date(self, value: EdtfDate, short: bool) -> str:
        if value.approximate:
            return f"около {self._genitive(value, short)}"
        return self._bare(value, short, genitive=False) + self._doubt(value)

    def since(self, value: EdtfDate, short: bool) -> str:
        # "Second" begins with two consonants, so «со»: со 2 мая, со второго полугодия.
        preposition = "со" if value.day == 2 or value.division in (QUARTERS[1], HALVES[1]) else "с"
        about = "примерно " if value.approximate else ""
        return f"{about}{preposition} {self._genitive(value, short)}"

    def until(self, value: EdtfDate, short: bool) -> str:
        preposition = "примерно до" if value.approximate else "до"
        return f"{preposition} {self._genitive(value, short)}"

    def between(self, start: EdtfDate, end: EdtfDate, short: bool) -> str:
        if not _shortens(start, end) or (short and start.day is not None):
            joint = "–" if start.text.isdigit() and end.text.isdigit() else " – "
            return f"{self.date(start, short)}{joint}{self.date(end, short)}"
        if start.day is None:
            return f"{self._month(start, short, genitive=False)}–{self.date(end, short)}"
        if start.month == end.month:
            return f"{start.day}–{self.date(end, short)}"
        return f"{start.day} {self._month(start, short, genitive=True)} – {self.date(end, short)}"

    def without_year(self, month: int, day: int, short: bool) -> str:
        return f"{day} {(self.short_months_genitive if short else self.months_genitive)[month - 1]}"

    def _doubt(self, value: EdtfDate) -> str:
        return "?" if value.uncertain else ""

    def _genitive(self, value: EdtfDate, short: bool) -> str:
        return self._bare(value, short, genitive=True) + self._doubt(value)

    def _month(self, value: EdtfDate, short: bool, *, genitive: bool) -> str:
        if short:
            names = self.short_months_genitive if genitive else self.short_months
        else:
            names = self.months_genitive if genitive else self.months
        return names[(value.month or 1) - 1]

    def _bare(self, value: EdtfDate, short: bool, *, genitive: bool) -> str:
        if value.decade:
            return f"{_year(value)}-{'х' if genitive else 'е'}"
        if value.division is not None:
            return self._division(value, value.division, genitive)
        if value.month is None:
            return _year(value)
        if value.day is None:
            return f"{self._month(value, short, genitive=genitive)} {_year(value)}"
        if short:
            return f"{value.day:02d}.{value.month:02d}.{_year(value)}"
        return f"{value.day} {self._month(value, short, genitive=True)} {_year(value)}"

    def _division(self, value: EdtfDate, division: int, genitive: bool) -> str:
        if division in SEASONS:
            names = self.seasons_genitive if genitive else self.seasons
            return f"{names[SEASONS.index(division)]} {_years_of_season(value)}"
        if division in QUARTERS:
            quarter = self.quarters[QUARTERS.index(division)]
            return f"{quarter} {'квартала' if genitive else 'квартал'} {_year(value)}"
        halves = ("первого", "второго") if genitive else ("первое", "второе")
        noun = "полугодия" if genitive else "полугодие"
        return f"{halves[HALVES.index(division)]} {noun} {_year(value)}"


class _Chinese:
    """Simplified Chinese: year, month, day, with the relation mostly behind them."""

    def date(self, value: EdtfDate, short: bool) -> str:
        about = "前后" if value.approximate else ""
        return f"{self._bare(value, short)}{about}{'?' if value.uncertain else ''}"

    def since(self, value: EdtfDate, short: bool) -> str:
        # 起 holds for plans as well; 以来 would say that it lasts until now.
        return f"{self._about(value)}自{self._doubted(value, short)}起"

    def until(self, value: EdtfDate, short: bool) -> str:
        return f"{self._about(value)}{self._doubted(value, short)}以前"

    def between(self, start: EdtfDate, end: EdtfDate, short: bool) -> str:
        if not _shortens(start, end) or (short and start.day is not None):
            return f"{self.date(start, short)}至{self.date(end, short)}"
        last = f"{end.month}月" if start.day is None or start.month != end.month else ""
        last += f"{end.day}日" if end.day is not None else ""
        return f"{self.date(start, short)}至{last}"

    def without_year(self, month: int, day: int, short: bool) -> str:
        return f"{month}月{day}日"

    def _about(self, value: EdtfDate) -> str:
        return "大约" if value.approximate else ""

    def _doubted(self, value: EdtfDate, short: bool) -> str:
        return self._bare(value, short) + ("?" if value.uncertain else "")

    def _bare(self, value: EdtfDate, short: bool) -> str:
        year = f"{_year(value)}年"
        if value.decade:
            return f"{year}代"
        if value.division in SEASONS:
            return year + "春夏秋冬"[SEASONS.index(value.division)]
        if value.division in QUARTERS:
            return f"{year}第{'一二三四'[QUARTERS.index(value.division)]}季度"
        if value.division in HALVES:
            return f"{year}{'上下'[HALVES.index(value.division)]}半年"
        if value.month is None:
            return year
        if value.day is None:
            return f"{year}{value.month}月"
        return f"{_year(value)}/{value.month}/{value.day}" if short else f"{year}{value.month}月{value.day}日"


_WORDINGS: dict[str, _Wording] = {"en": _English(), "ru": _Russian(), "zh": _Chinese()}
