"""One date as typed: a day, month, quarter, season, year, or the beginning, middle or end of one.

Texts come as `spoken_text.comparable` gives them, with Chinese numerals turned into digits.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from office_desk.model.spoken_calendar import MONTHS, ORDINALS, SEASONS
from office_desk.model.vague_edtf import (
    HALVES,
    QUARTERS,
    WINTER,
    EdtfDate,
    EdtfPeriod,
    read_usual_edtf,
)


class Part(StrEnum):
    """A part of a month (days 1-10, 11-20, 21-last) or of a year (months 1-2, 6-7, 11-12)."""

    BEGINNING = "beginning"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class SaidDate:
    """What was said of one date; the year, and inside a period the month, may be said elsewhere.

    Attributes:
        fixed: The first and last date when all is said already (typed in EDTF, or a week).
        reworded: Whether printing the EDTF would say it otherwise, so that the words must be kept.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    division: int | None = None
    decade: bool = False
    part: Part | None = None
    approximate: bool = False
    uncertain: bool = False
    fixed: tuple[EdtfDate, EdtfDate] | None = None
    reworded: bool = False

    @property
    def is_only_a_day(self) -> bool:
        """Whether only a day of a month is said, which means something inside a period alone."""
        return self.day is not None and self.month is None

    @property
    def lacks_year(self) -> bool:
        """Whether no year is said."""
        return self.fixed is None and self.year is None

    def resolve(self, year: int) -> tuple[EdtfDate, EdtfDate]:
        """The first and the last date meant, in `year` unless one is said; equal when it is one date.

        Raises ImpossibleDateError when the calendar has no such date.
        """
        first, last = self.fixed or self._dates(self.year if self.year is not None else year)
        return self._marked(first), self._marked(last)

    def _dates(self, year: int) -> tuple[EdtfDate, EdtfDate]:
        if self.part is not None:
            return _part_of(self.part, year, self.month)
        single = EdtfDate(year, self.month, self.day, self.division, self.decade)
        return single, single

    def _marked(self, value: EdtfDate) -> EdtfDate:
        return replace(
            value,
            approximate=value.approximate or self.approximate,
            uncertain=value.uncertain or self.uncertain,
        )


def _part_of(part: Part, year: int, month: int | None) -> tuple[EdtfDate, EdtfDate]:
    if month is None:
        months = {Part.BEGINNING: (1, 2), Part.MIDDLE: (6, 7), Part.END: (11, 12)}[part]
        return EdtfDate(year, months[0]), EdtfDate(year, months[1])
    length = monthrange(EdtfDate(year, month).year, month)[1]
    days = {Part.BEGINNING: (1, 10), Part.MIDDLE: (11, 20), Part.END: (21, length)}[part]
    return EdtfDate(year, month, days[0]), EdtfDate(year, month, days[1])


_DAY = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th|-?го|-?е|-?ое)?"
_NAME = r"(?P<name>[a-zа-я]+)\.?"
_FULL_YEAR = r"(?P<year>[0-9]{4})"
_YEAR = r"(?P<year>[0-9]{4}|'?[0-9]{2})"
_YEAR_WORD = r"(?: ?(?:гг?\.?|год[ауе]?|годом))?"
_OF = r"(?:[ ,/-]*(?:of )?(?:the )?(?:year )?"
_ORDINAL = rf"(?P<ordinal>{'|'.join(sorted(ORDINALS, key=len, reverse=True))})(?:st|nd|rd|th|-?[йемя]|-?го)?"
_CHINESE_YEAR = r"(?:(?P<year>[0-9]{4})年)?"

_Groups = dict[str, str | None]


def _named_month(groups: _Groups) -> SaidDate | None:
    month = MONTHS.get(groups["name"] or "")
    return None if month is None else SaidDate(_year(groups), month, _number(groups, "day"))


def _numeric(groups: _Groups) -> SaidDate | None:
    month, day = _number(groups, "month"), _number(groups, "day")
    if groups.get("separator") == "/" and month and day and month > 12 >= day:
        # Day first is the custom of the office; only an impossible month tells of the American order.
        month, day = day, month
    return SaidDate(_year(groups), month, day)


def _quarter(groups: _Groups) -> SaidDate | None:
    number = _number(groups, "quarter") or ORDINALS.get(groups.get("ordinal") or "")
    return None if number is None else SaidDate(_year(groups), division=QUARTERS[number - 1])


def _half(groups: _Groups) -> SaidDate | None:
    number = ORDINALS.get(groups.get("ordinal") or "")
    return None if number not in (1, 2) else SaidDate(_year(groups), division=HALVES[number - 1])


def _season(groups: _Groups) -> SaidDate | None:
    name = groups["season"] or ""
    division, year, following = SEASONS.get(name), _year(groups), groups.get("following")
    if division is None:
        return None
    if following is None:
        two_readings = division == WINTER and name != "冬" and year is not None
        return SaidDate(year, division=division, reworded=two_readings)
    if division != WINTER or year is None or int(following) != (year + 1) % 10 ** len(following):
        return None
    return SaidDate(year, division=division)


def _decade(groups: _Groups) -> SaidDate | None:
    return SaidDate(int(groups["decade"] or 0) * 10, decade=True)


def _year(groups: _Groups) -> int | None:
    said = (groups.get("year") or "").lstrip("'")
    if not said:
        return None
    return int(said) if len(said) == 4 else int(said) + (2000 if int(said) <= 69 else 1900)


def _number(groups: _Groups, name: str) -> int | None:
    said = groups.get(name)
    return None if said is None else int(said)


_FORMS: tuple[tuple[re.Pattern[str], Callable[[_Groups], SaidDate | None]], ...] = tuple(
    (re.compile(pattern), build)
    for pattern, build in (
        (rf"{_DAY}(?: of)?[ .-]*{_NAME}(?:[ ,.-]+(?:of )?{_YEAR})?{_YEAR_WORD}", _named_month),
        (rf"{_NAME} ?{_DAY}(?:[, ]+{_FULL_YEAR})?", _named_month),
        (rf"{_NAME}(?:[ ,.-]*(?:of |in )?(?P<year>[0-9]{{4}}|'[0-9]{{2}}))?{_YEAR_WORD}", _named_month),
        (rf"{_FULL_YEAR}[ ,.-]+{_NAME}(?:[ -]+{_DAY})?", _named_month),
        (
            r"(?P<day>[0-9]{1,2})(?P<separator>[./-]) ?(?P<month>[0-9]{1,2})(?P=separator) ?"
            rf"(?P<year>[0-9]{{4}}|[0-9]{{2}}){_YEAR_WORD}",
            _numeric,
        ),
        (
            r"(?P<year>[0-9]{4})(?P<separator>[./-]) ?(?P<month>[0-9]{1,2})(?P=separator) ?"
            r"(?P<day>[0-9]{1,2})",
            lambda groups: SaidDate(_year(groups), _number(groups, "month"), _number(groups, "day")),
        ),
        (r"(?P<year>(?:19|20)[0-9]{2})(?P<month>[0-9]{2})(?P<day>[0-9]{2})", _numeric),
        (r"(?P<day>[0-9]{1,2})[./](?P<month>[0-9]{1,2})\.?", _numeric),
        (r"(?P<year>[0-9]{4})[./-](?P<month>[0-9]{1,2})", _numeric),
        (r"(?P<month>[0-9]{1,2})[./-](?P<year>[0-9]{4})", _numeric),
        (rf"{_FULL_YEAR}{_YEAR_WORD}", _numeric),
        (rf"{_DAY}", _numeric),
        (r"(?P<year>[0-9]{4})年", _numeric),
        (
            r"(?:(?P<year>[0-9]{4}|[0-9]{2})年)?(?P<month>[0-9]{1,2})月份?(?:(?P<day>[0-9]{1,2})[日号]?)?",
            _numeric,
        ),
        (r"(?P<day>[0-9]{1,2})[日号]", _numeric),
        (rf"q(?P<quarter>[1-4]){_OF}{_YEAR})?{_YEAR_WORD}", _quarter),
        (rf"{_FULL_YEAR}[ /-]*q(?P<quarter>[1-4])", _quarter),
        (rf"{_ORDINAL} ?(?:quarter|квартал[ауе]?|кв\.?){_OF}{_YEAR})?{_YEAR_WORD}", _quarter),
        (rf"{_CHINESE_YEAR}第?(?P<quarter>[1-4])季度?", _quarter),
        (rf"h(?P<ordinal>[12]){_OF}{_YEAR})?", _half),
        (rf"{_ORDINAL} (?:half|полугоди[еяию]|половин[аеыу]){_OF}{_YEAR}){_YEAR_WORD}", _half),
        (rf"{_ORDINAL} (?:полугоди[еяию]|(?:half of the year|половин[аеыу] года))", _half),
        (rf"{_CHINESE_YEAR}(?P<ordinal>[上下])半年", _half),
        (
            rf"(?P<season>[a-zа-я]+){_OF}{_FULL_YEAR}(?:[/-](?P<following>[0-9]{{2}}(?:[0-9]{{2}})?))?)?"
            rf"{_YEAR_WORD}",
            _season,
        ),
        (rf"{_FULL_YEAR} (?P<season>[a-z]+)", _season),
        (rf"{_CHINESE_YEAR}(?P<season>[春夏秋冬])[季天]?", _season),
        (r"(?P<decade>[0-9]{3})0(?:'?s|-?е|-?х|年代)(?: ?(?:годы|годов|годах|гг?\.?))?", _decade),
    )
)
_PARTS = {"begin": Part.BEGINNING, "start": Part.BEGINNING, "early": Part.BEGINNING, "нача": Part.BEGINNING,
          "初": Part.BEGINNING, "上旬": Part.BEGINNING, "mid": Part.MIDDLE, "серед": Part.MIDDLE,
          "中": Part.MIDDLE, "中旬": Part.MIDDLE, "end": Part.END, "late": Part.END, "close": Part.END,
          "кон": Part.END, "底": Part.END, "末": Part.END, "下旬": Part.END}  # fmt: skip
_PART_FORMS = (
    re.compile(
        r"(?:the )?(?:very )?(?P<part>begin|start|early|mid|end|late|close)(?:ning|dle)?"
        r"[ -](?:of )?(?:the )?(?P<whole>.+)"
    ),
    re.compile(r"(?:самое |самом |самый )?(?P<part>нача|серед|кон)(?:л[оаеу]|ин[аыеу]|ец|ц[аеу]) (?P<whole>.+)"),
    re.compile(r"(?P<whole>.*[月年])(?P<part>初|上旬|中旬|下旬|中|底|末)"),
    re.compile(r"(?P<whole>)(?P<part>[上中下]旬)"),
)
_THIS_YEAR = frozenset({"year", "года", "год", "году", "年"})
_THIS_MONTH = frozenset({"month", "месяца", "месяц", "месяце", "月", ""})


def read_one_date(text: str, today: date) -> SaidDate | None:
    """Read one date, or answer None. Raises ImpossibleDateError or ReversedPeriodError for typed EDTF."""
    edtf = read_usual_edtf(text.replace("x", "X"))
    if isinstance(edtf, EdtfDate):
        return SaidDate(fixed=(edtf, edtf))
    if isinstance(edtf, EdtfPeriod):
        start, end = edtf.start, edtf.end
        if isinstance(start, EdtfDate) and isinstance(end, EdtfDate):
            return SaidDate(fixed=(start, end))
        return None
    for pattern, build in _FORMS:
        match = pattern.fullmatch(text)
        said = None if match is None else build(match.groupdict())
        if said is not None:
            return said
    return _read_part(text, today)


def _read_part(text: str, today: date) -> SaidDate | None:
    for pattern in _PART_FORMS:
        match = pattern.fullmatch(text)
        if match is None:
            continue
        whole = _whole_of_part(match["whole"], today)
        if whole is None or whole.day or whole.division or whole.decade or whole.part:
            continue
        # "The end of the month" counts from today, so its words would be false next month.
        return replace(whole, part=_PARTS[match["part"]], reworded=match["whole"] not in _THIS_MONTH)
    return None


def _whole_of_part(text: str, today: date) -> SaidDate | None:
    if text in _THIS_YEAR:
        return SaidDate()
    if text in _THIS_MONTH:
        return SaidDate(today.year, today.month)
    said = read_one_date(text, today)
    if said is None or said.fixed is None:
        return said
    edtf = said.fixed[0]
    # A month or a year that came as EDTF, for example in place of "next month".
    if said.fixed[0] != said.fixed[1] or edtf.mark:
        return None
    return SaidDate(edtf.year, edtf.month, edtf.day, edtf.division, edtf.decade)


def next_date(value: EdtfDate) -> EdtfDate:
    """The date after: the following day, month or year, or the day after a longer or shorter stretch."""
    return _neighbor(value, value.last_day + timedelta(days=1))


def previous_date(value: EdtfDate) -> EdtfDate:
    """The date before, by the rule of `next_date`."""
    return _neighbor(value, value.first_day - timedelta(days=1))


def _neighbor(value: EdtfDate, day: date) -> EdtfDate:
    marks = {"approximate": value.approximate, "uncertain": value.uncertain}
    whole = value.division is None and not value.decade
    return EdtfDate(
        day.year,
        day.month if value.month is not None or not whole else None,
        day.day if value.day is not None or not whole else None,
        **marks,
    )
