"""The notation in which vague dates are kept: EDTF, the extended date-time format of ISO 8601-2:2019.

The forms an office says are read here directly, because every stored date passes through this reader and the
`edtf` package takes about 0.1 s to import and a hundred times longer for each text. Rarer forms, such as an
unspecified month (`2021-XX`), are handed to that package.

Days that a division of the year stands for (the standard leaves seasons open, this is the office's choice):

=====  =============================  ==========================================
code   meaning                        first and last day
=====  =============================  ==========================================
21     spring (northern)              1 March to 31 May
22     summer                         1 June to 31 August
23     autumn                         1 September to 30 November
24     winter                         1 December to the last day of next February
33-36  first to fourth quarter        three whole months
40-41  first and second half          six whole months
=====  =============================  ==========================================
"""

from __future__ import annotations

import re
import warnings
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

MAXIMUM_EDTF_LENGTH = 64
SEASONS = (21, 22, 23, 24)
WINTER = 24
QUARTERS = (33, 34, 35, 36)
HALVES = (40, 41)

_MONTHS_OF_DIVISION = {
    21: (3, 5), 22: (6, 8), 23: (9, 11),
    33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12),
    40: (1, 6), 41: (7, 12),
}  # fmt: skip
_DATE = re.compile(r"(?:([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?|([0-9]{3})X)([~?%]?)")
_MARKS = {(False, False): "", (True, False): "~", (False, True): "?", (True, True): "%"}


class ImpossibleDateError(ValueError):
    """A well-formed date that no calendar has, such as 31 February."""


class ReversedPeriodError(ValueError):
    """A period whose end comes before its beginning."""


class OpenEnd(StrEnum):
    """The side of a period at which no date stands."""

    OPEN = ".."
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class EdtfDate:
    """One day, month, season, quarter, half-year, year or decade, perhaps approximate (~) or uncertain (?).

    `year` is the first year of the ten when `decade` is set. Raises `ImpossibleDateError` on construction.
    """

    year: int
    month: int | None = None
    day: int | None = None
    division: int | None = None
    decade: bool = False
    approximate: bool = False
    uncertain: bool = False

    def __post_init__(self) -> None:
        if self.division is not None and self.division not in (*SEASONS, *QUARTERS, *HALVES):
            raise ImpossibleDateError(f"{self.division} is no season, quarter or half of a year")
        if self.month is not None and not 1 <= self.month <= 12:
            raise ImpossibleDateError(f"There is no month {self.month}")
        try:
            _ = self.first_day, self.last_day
        except (ValueError, OverflowError):
            raise ImpossibleDateError(f"There is no such date: {self.text}") from None

    @property
    def first_day(self) -> date:
        """The earliest day meant."""
        if self.division == WINTER:
            return date(self.year, 12, 1)
        if self.division is not None:
            return date(self.year, _MONTHS_OF_DIVISION[self.division][0], 1)
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> date:
        """The latest day meant."""
        if self.decade:
            return date(self.year + 9, 12, 31)
        if self.division == WINTER:
            return date(self.year + 1, 3, 1) - timedelta(days=1)
        if self.division is not None:
            return _end_of_month(self.year, _MONTHS_OF_DIVISION[self.division][1])
        if self.month is None:
            return date(self.year, 12, 31)
        if self.day is None:
            return _end_of_month(self.year, self.month)
        return date(self.year, self.month, self.day)

    @property
    def mark(self) -> str:
        """The qualifying character of ISO 8601-2: ~ approximate, ? uncertain, % both, or nothing."""
        return _MARKS[self.approximate, self.uncertain]

    @property
    def text(self) -> str:
        """The date in EDTF."""
        if self.decade:
            return f"{self.year // 10:03d}X{self.mark}"
        parts = [f"{self.year:04d}"]
        parts += [f"{part:02d}" for part in (self.division, self.month, self.day) if part is not None]
        return "-".join(parts) + self.mark


@dataclass(frozen=True, slots=True)
class EdtfPeriod:
    """From one date to another, either of which may be open (..) or unknown (nothing), but not both.

    Raises `ReversedPeriodError` when the end comes before the beginning.
    """

    start: EdtfDate | OpenEnd
    end: EdtfDate | OpenEnd

    def __post_init__(self) -> None:
        if isinstance(self.start, OpenEnd) and isinstance(self.end, OpenEnd):
            raise ImpossibleDateError("A period needs a date at one end at least")
        _refuse_reversed(self.first_day, self.last_day)

    @property
    def first_day(self) -> date | None:
        """The earliest day meant; None when the beginning is open or unknown."""
        return None if isinstance(self.start, OpenEnd) else self.start.first_day

    @property
    def last_day(self) -> date | None:
        """The latest day meant; None when the end is open or unknown."""
        return None if isinstance(self.end, OpenEnd) else self.end.last_day

    @property
    def text(self) -> str:
        """The period in EDTF."""
        return "/".join(side.value if isinstance(side, OpenEnd) else side.text for side in (self.start, self.end))


@dataclass(frozen=True, slots=True)
class RareEdtf:
    """A form that is kept and bounded but not put into words, such as `2021-XX`."""

    text: str
    first_day: date | None
    last_day: date | None


def read_edtf(text: str) -> EdtfDate | EdtfPeriod | RareEdtf:
    """Read one EDTF text; raises ValueError with a reason when it is none, or is out of scope here."""
    return read_usual_edtf(text) or read_rare_edtf(text)


def read_usual_edtf(text: str) -> EdtfDate | EdtfPeriod | None:
    """Read a date or period of the usual forms, or answer None.

    Raises `ImpossibleDateError` or `ReversedPeriodError` when the form fits and the calendar does not.
    """
    if "/" not in text:
        return _read_date(text)
    start, _, end = text.partition("/")
    sides = [_read_side(side) for side in (start, end)]
    if sides[0] is None or sides[1] is None:
        return None
    return EdtfPeriod(sides[0], sides[1])


def _read_side(text: str) -> EdtfDate | OpenEnd | None:
    if text in (OpenEnd.OPEN, OpenEnd.UNKNOWN):
        return OpenEnd(text)
    return _read_date(text)


def _read_date(text: str) -> EdtfDate | None:
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    year, month, day, decade, mark = match.groups()
    approximate, uncertain = mark in ("~", "%"), mark in ("?", "%")
    if decade is not None:
        return EdtfDate(int(decade) * 10, decade=True, approximate=approximate, uncertain=uncertain)
    second = None if month is None else int(month)
    if second is not None and second > 20:
        if second not in (*SEASONS, *QUARTERS, *HALVES) or day is not None:
            return None
        return EdtfDate(int(year), division=second, approximate=approximate, uncertain=uncertain)
    return EdtfDate(int(year), second, None if day is None else int(day), approximate=approximate, uncertain=uncertain)


def read_rare_edtf(text: str) -> RareEdtf:
    """Read a form that only the `edtf` package knows; raises ValueError with a reason."""
    if len(text) > MAXIMUM_EDTF_LENGTH:
        raise ValueError(f"An EDTF date has at most {MAXIMUM_EDTF_LENGTH} characters")
    if text[:1] in ("[", "{"):
        raise ValueError("A set of dates cannot be kept; give one date or one period")
    if "T" in text:
        raise ValueError("A vague date has no time of day")
    if not re.fullmatch(r"[0-9XYES~?%./-]+", text):
        raise ValueError(f"This is not a date in EDTF (ISO 8601-2): {text!r}")
    parsed = _parse_with_package(text)
    first_day, last_day = _calendar_day(parsed.lower_strict()), _calendar_day(parsed.upper_strict())
    _refuse_reversed(first_day, last_day)
    if first_day is None and last_day is None:
        raise ImpossibleDateError("A period needs a date at one end at least")
    return RareEdtf(text, first_day, last_day)


def _parse_with_package(text: str) -> Any:
    with warnings.catch_warnings():
        # Its grammar trips a diagnostic of pyparsing while it is built, which `-W error` would make fatal.
        warnings.simplefilter("ignore")
        import edtf
        from edtf.parser import parser_classes

        # On bad text it prints to standard output, which belongs to the command line's own answers.
        vars(parser_classes)["print"] = _print_nothing
        try:
            return edtf.parse_edtf(text)
        except Exception:
            # Beside its own error the package lets pieces of its parser fail in several ways.
            raise ValueError(f"This is not a date in EDTF (ISO 8601-2): {text!r}") from None


def _print_nothing(*_: object) -> None:
    pass


def _calendar_day(moment: Any) -> date | None:
    """Turn a bound of the `edtf` package into a day; it answers open ends as infinite floats."""
    if isinstance(moment, float):
        return None
    try:
        return date(moment.tm_year, moment.tm_mon, moment.tm_mday)
    except (ValueError, OverflowError):
        raise ImpossibleDateError("A date lies between the years 1 and 9999") from None


def _refuse_reversed(first_day: date | None, last_day: date | None) -> None:
    if first_day is not None and last_day is not None and first_day > last_day:
        raise ReversedPeriodError("The period ends before it begins")


def _end_of_month(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
