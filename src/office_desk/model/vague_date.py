"""A date as people say it: a day, a month, "since February", "end of June", "shortly"."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import total_ordering
from typing import TYPE_CHECKING, Self

from office_desk.model.vague_date_wording import DateStyle, format_vague_date
from office_desk.model.vague_edtf import EdtfDate, EdtfPeriod, OpenEnd, read_edtf

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["MAXIMUM_WORDS_LENGTH", "DateStyle", "VagueDate", "format_vague_date"]

MAXIMUM_WORDS_LENGTH = 200


@total_ordering
@dataclass(frozen=True, slots=True)
class VagueDate:
    """A date as said, with the earliest and the latest day it can mean.

    Attributes:
        edtf: The date in EDTF (ISO 8601-2), or "" when nothing datable was said.
        words: What the person said, or "" when the EDTF alone tells the same.
        earliest: The first day meant; None when that side is open or unknown.
        latest: The last day meant; None when that side is open or unknown.

    The bounds always follow from `edtf`: those given, for example from a stored row, are replaced, so that
    none can disagree with its date. Two dates are equal when both their EDTF and their words are. A date
    about which nothing at all was said is no VagueDate but None, so one of `edtf` and `words` is never empty;
    construction raises ValueError otherwise, and when `edtf` cannot be read.

    Dates sort by `earliest`, then `latest`; an open beginning comes first, an undatable date last, and an
    open end after every other end.
    """

    edtf: str
    words: str = ""
    earliest: date | None = field(default=None, compare=False)
    latest: date | None = field(default=None, compare=False)

    def __post_init__(self) -> None:
        if len(self.words) > MAXIMUM_WORDS_LENGTH:
            raise ValueError(f"The words of a date have at most {MAXIMUM_WORDS_LENGTH} characters")
        if not self.edtf and not self.words.strip():
            raise ValueError("A date needs EDTF or words")
        bounds = read_edtf(self.edtf) if self.edtf else None
        object.__setattr__(self, "earliest", bounds.first_day if bounds else None)
        object.__setattr__(self, "latest", bounds.last_day if bounds else None)

    @classmethod
    def from_edtf(cls, text: str, words: str = "") -> Self:
        """Make a date from EDTF text; surrounding spaces do not count. Raises ValueError with the reason."""
        return cls(text.strip(), words)

    @classmethod
    def of_day(cls, day: date) -> Self:
        """Make the date that is exactly `day`."""
        return cls(f"{day.year:04d}-{day.month:02d}-{day.day:02d}")

    @classmethod
    def from_parts(
        cls,
        year: int,
        month: int | None = None,
        day: int | None = None,
        *,
        approximate: bool = False,
        uncertain: bool = False,
        words: str = "",
    ) -> Self:
        """Make a year, a month or a day; raises ValueError when the calendar has none such."""
        if day is not None and month is None:
            raise ValueError("A day needs a month")
        return cls(EdtfDate(year, month, day, approximate=approximate, uncertain=uncertain).text, words)

    @classmethod
    def between(cls, start: VagueDate | None, end: VagueDate | None, words: str = "") -> Self:
        """Make the period from one date to another; None leaves that side open.

        Raises ValueError when a side is itself a period or undatable, when both are open, or when the end
        comes before the beginning.
        """
        return cls(EdtfPeriod(_side(start), _side(end)).text, words)

    @classmethod
    def undatable(cls, words: str) -> Self:
        """Make a date that no day can be told of, such as "shortly"."""
        return cls("", words)

    @property
    def is_unknown(self) -> bool:
        """Whether no day can be told, only words."""
        return not self.edtf

    @property
    def sort_key(self) -> tuple[int, date, date, str, str]:
        """The key of the sort rule in the class description."""
        rank = 2 if self.is_unknown else 0 if self.earliest is None else 1
        return rank, self.earliest or date.min, self.latest or date.max, self.edtf, self.words

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, VagueDate):
            return NotImplemented
        return self.sort_key < other.sort_key

    def covers(self, day: date) -> bool:
        """Whether the date can mean `day`; an undatable one never does."""
        return self.overlaps(day, day)

    def overlaps(self, first: date | None, last: date | None) -> bool:
        """Whether the date can mean a day of the period, both ends included; None is an open end of it.

        An open or unknown side counts as unbounded; an undatable date overlaps nothing.
        """
        if self.is_unknown:
            return False
        begins_in_time = self.earliest is None or last is None or self.earliest <= last
        ends_in_time = self.latest is None or first is None or self.latest >= first
        return begins_in_time and ends_in_time

    def __composite_values__(self) -> tuple[str, str, date | None, date | None]:
        """Answer the values of the four stored columns, by the name that SQLAlchemy asks for."""
        return self.edtf, self.words, self.earliest, self.latest

    def to_json(self) -> dict[str, str]:
        """Answer what is stored; the bounds are computed anew on reading."""
        return {"edtf": self.edtf, "words": self.words}

    @classmethod
    def from_json(cls, stored: Mapping[str, object]) -> Self:
        """Read what `to_json` gave; raises ValueError when it is anything else."""
        edtf, words = stored.get("edtf", ""), stored.get("words", "")
        if not isinstance(edtf, str) or not isinstance(words, str):
            raise ValueError("The EDTF and the words of a date are texts")
        return cls(edtf, words)


def _side(value: VagueDate | None) -> EdtfDate | OpenEnd:
    if value is None:
        return OpenEnd.OPEN
    read = read_edtf(value.edtf) if value.edtf else None
    if not isinstance(read, EdtfDate):
        raise ValueError("A period runs from one date to another; neither may be a period or undatable")
    return read
