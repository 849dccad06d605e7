"""Dates of a vCard in every form that programs write: whole, without a year, in part, impossible, or in words."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass

from office_desk.exchange.vcard.repairs import RepairCode

# Apple writes 1604, a leap year nobody alive was born in, where the year is not known.
YEAR_OF_NO_YEAR = 1604

_TIME = r"(?:[T ]\d{1,2}(?::?\d{2}){0,2}(?:\.\d+)?\s*(?:Z|[+-]\d{2}:?\d{0,2})?)?"
_FORMS = tuple(
    re.compile(form + _TIME + r"\Z", re.ASCII)
    for form in (
        r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)",
        r"(?P<year>\d{4})([-/.])(?P<month>\d{1,2})\2(?P<day>\d{1,2})",
        r"--(?P<month>\d\d)-?(?P<day>\d\d)",
        r"(?P<year>\d{4})-(?P<month>\d\d)",
        r"(?P<year>\d{4})",
        r"--(?P<month>\d\d)",
        r"---(?P<day>\d\d)",
        r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})",
        r"(?P<year>\d{4})\s*年\s*(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日?",
        r"(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日?",
    )
)
_LONGEST_DATE = 60


@dataclass(frozen=True, slots=True)
class CardDate:
    """A date of a card, as far as it is known.

    Attributes:
        text: What stood in the card.
        year: None when it is not known, as are month and day.
        month: From 1 to 12.
        day: A day that this month has, in some year when the year is not known.
        problem: Why nothing could be read from the text, when it was meant to be a date.
    """

    text: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    problem: RepairCode | None = None

    @property
    def is_words(self) -> bool:
        """Whether there is only the text."""
        return self.year is None and self.month is None and self.day is None

    def written(self, version: str) -> str:
        """The date for a vCard version; what is no date stays as it stood.

        4.0 has the basic form of ISO 8601 (RFC 6350, 4.3.1), 3.0 and 2.1 the extended one, which older
        programs expect; without a year they get --MM-DD, as Android and Google have it.
        """
        if self.is_words or (self.month is None and self.day is None):
            return self.text
        if self.day is None or self.month is None:
            return self._written_part()
        hyphen = "" if version == "4.0" else "-"
        year = "--" if self.year is None else f"{self.year:04d}{hyphen}"
        return f"{year}{self.month:02d}{hyphen}{self.day:02d}"

    def _written_part(self) -> str:
        if self.month is None:
            return f"---{self.day:02d}"
        return f"--{self.month:02d}" if self.year is None else f"{self.year:04d}-{self.month:02d}"


def read_date(text: str, is_words: bool = False) -> CardDate:
    """Read a date; the time of day, if any, is left out.

    Args:
        text: The value of BDAY, ANNIVERSARY and the like.
        is_words: Whether the card says that it is words (VALUE=text).
    """
    said = text.strip()
    if is_words or not said:
        return CardDate(text)
    match = next((found for form in _FORMS if (found := form.match(said))), None) if len(said) < _LONGEST_DATE else None
    if match is None:
        return CardDate(text, problem=RepairCode.UNREAD_DATE)
    parts = {key: int(value) for key, value in match.groupdict().items()}
    year = parts.get("year")
    if year in (YEAR_OF_NO_YEAR, 0):
        year = None
    month, day = parts.get("month"), parts.get("day")
    if not _is_possible(year, month, day):
        return CardDate(text, problem=RepairCode.IMPOSSIBLE_DATE)
    return CardDate(text, year, month, day)


def date_problem(text: str) -> RepairCode | None:
    """Why a date cannot be read, or None when it can or nothing is there."""
    return read_date(text).problem


def _is_possible(year: int | None, month: int | None, day: int | None) -> bool:
    if year is None and month is None and day is None:
        return False
    if month is not None and not 1 <= month <= 12:
        return False
    if day is None:
        return True
    longest = 31 if month is None else monthrange(year or YEAR_OF_NO_YEAR, month)[1]
    return 1 <= day <= longest
