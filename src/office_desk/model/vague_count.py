"""A number as people say it: "50", "over 500", "a series", unknown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import total_ordering
from typing import TYPE_CHECKING, Literal, Self

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MAXIMUM_COUNT = 10**9
MAXIMUM_WORDS_LENGTH = 200

CountStyle = Literal["said", "plain"]


class CountQualifier(StrEnum):
    """How the number stands to the truth; in the order in which equal numbers sort."""

    UNDER = "under"
    AT_MOST = "at_most"
    ABOUT = "about"
    EXACTLY = "exactly"
    AT_LEAST = "at_least"
    OVER = "over"
    SEVERAL = "several"
    UNKNOWN = "unknown"


_NUMBERLESS = (CountQualifier.SEVERAL, CountQualifier.UNKNOWN)
_ORDER = tuple(CountQualifier)


@total_ordering
@dataclass(frozen=True, slots=True)
class VagueCount:
    """A count as said. Unknown is not 0, and a count about which nothing was said is None, not a VagueCount.

    Attributes:
        number: The number said; None exactly when the qualifier is several or unknown.
        qualifier: How the number stands to the truth.
        words: What the person said, or "" when number and qualifier alone tell the same.

    Construction raises ValueError when these do not fit together or the number is not in 0 to 10^9.

    Counts sort by number; equal numbers as under, at most, about, exactly, at least, over; then several;
    unknown last.
    """

    number: int | None
    qualifier: CountQualifier = CountQualifier.EXACTLY
    words: str = ""

    def __post_init__(self) -> None:
        if len(self.words) > MAXIMUM_WORDS_LENGTH:
            raise ValueError(f"The words of a count have at most {MAXIMUM_WORDS_LENGTH} characters")
        if (self.number is None) != (self.qualifier in _NUMBERLESS):
            raise ValueError("A count has a number unless it is several or unknown")
        if self.number is not None and not 0 <= self.number <= MAXIMUM_COUNT:
            raise ValueError("A count lies between 0 and 1,000,000,000")
        if self.number == 0 and self.qualifier is CountQualifier.UNDER:
            raise ValueError("Nothing is fewer than 0")

    @classmethod
    def exactly(cls, number: int) -> Self:
        """Make a count that is known."""
        return cls(number)

    @classmethod
    def unknown(cls, words: str = "") -> Self:
        """Make the count that is there but not known; it is not 0."""
        return cls(None, CountQualifier.UNKNOWN, words)

    @classmethod
    def several(cls, words: str = "") -> Self:
        """Make the count that is more than one and not told: "a series", "many others"."""
        return cls(None, CountQualifier.SEVERAL, words)

    @classmethod
    def from_columns(cls, number: int | None, qualifier: str, words: str = "") -> Self:
        """Read what is stored; raises ValueError when it is no count."""
        return cls(number, CountQualifier(qualifier), words)

    @property
    def is_unknown(self) -> bool:
        """Whether nothing is known of the number."""
        return self.qualifier is CountQualifier.UNKNOWN

    @property
    def lower_bound(self) -> int:
        """The least it can be: 2 for several, 0 for unknown; "about" means a tenth either way, at least 1."""
        if self.number is None:
            return 2 if self.qualifier is CountQualifier.SEVERAL else 0
        if self.qualifier in (CountQualifier.UNDER, CountQualifier.AT_MOST):
            return 0
        if self.qualifier is CountQualifier.OVER:
            return self.number + 1
        return max(0, self.number - self._tolerance)

    @property
    def upper_bound(self) -> int | None:
        """The most it can be, by the rule of `lower_bound`; None when there is no limit."""
        if self.number is None or self.qualifier in (CountQualifier.OVER, CountQualifier.AT_LEAST):
            return None
        if self.qualifier is CountQualifier.UNDER:
            return self.number - 1
        return self.number + self._tolerance

    @property
    def _tolerance(self) -> int:
        return max(1, (self.number or 0) // 10) if self.qualifier is CountQualifier.ABOUT else 0

    @property
    def sort_key(self) -> tuple[int, int, str]:
        """The key of the sort rule in the class description."""
        number = MAXIMUM_COUNT + 1 if self.number is None else self.number
        return number, _ORDER.index(self.qualifier), self.words

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, VagueCount):
            return NotImplemented
        return self.sort_key < other.sort_key

    def __composite_values__(self) -> tuple[int | None, str, str]:
        """Answer the values of the three stored columns, by the name that SQLAlchemy asks for."""
        return self.number, self.qualifier.value, self.words

    def to_json(self) -> dict[str, int | str | None]:
        """Answer what is stored."""
        return {"number": self.number, "qualifier": self.qualifier.value, "words": self.words}

    @classmethod
    def from_json(cls, stored: Mapping[str, object]) -> Self:
        """Read what `to_json` gave; raises ValueError when it is anything else."""
        number, words = stored.get("number"), stored.get("words", "")
        if number is not None and (isinstance(number, bool) or not isinstance(number, int)):
            raise ValueError("The number of a count is a whole number or nothing")
        if not isinstance(words, str):
            raise ValueError("The words of a count are a text")
        return cls(number, CountQualifier(str(stored.get("qualifier"))), words)


def add_counts(counts: Iterable[VagueCount]) -> VagueCount:
    """Add counts up without claiming more than they say; no counts at all add up to exactly 0.

    "over 500" and 50 are "over 550". An unknown part makes the sum "at least" the rest, several make it
    "over" the rest. "About" survives only beside exact numbers. Where one part is open upward and another is not
    known from below, the sum is "at least" its lower bound. Parts without any number add up to several, or to
    unknown. Raises ValueError when the sum passes 10^9.
    """
    parts = list(counts)
    qualifiers = {part.qualifier for part in parts} - {CountQualifier.EXACTLY}
    if parts and all(part.number is None for part in parts):
        several = CountQualifier.SEVERAL in qualifiers
        return VagueCount.several() if several else VagueCount.unknown()
    number = sum(part.number or 0 for part in parts)
    if not qualifiers:
        return VagueCount.exactly(number)
    upward = {
        CountQualifier.OVER, CountQualifier.AT_LEAST, CountQualifier.SEVERAL, CountQualifier.UNKNOWN,
    }  # fmt: skip
    if qualifiers <= upward:
        strict = qualifiers & {CountQualifier.OVER, CountQualifier.SEVERAL}
        return VagueCount(number, CountQualifier.OVER if strict else CountQualifier.AT_LEAST)
    if qualifiers <= {CountQualifier.UNDER, CountQualifier.AT_MOST}:
        strict = qualifiers & {CountQualifier.UNDER}
        return VagueCount(number, CountQualifier.UNDER if strict else CountQualifier.AT_MOST)
    if qualifiers == {CountQualifier.ABOUT}:
        return VagueCount(number, CountQualifier.ABOUT)
    if qualifiers & upward:
        return VagueCount(sum(part.lower_bound for part in parts), CountQualifier.AT_LEAST)
    return VagueCount(sum(part.upper_bound or 0 for part in parts), CountQualifier.AT_MOST)


_PATTERNS: dict[str, dict[CountQualifier, str]] = {
    "en": {
        CountQualifier.EXACTLY: "{}", CountQualifier.ABOUT: "about {}", CountQualifier.OVER: "over {}",
        CountQualifier.AT_LEAST: "at least {}", CountQualifier.UNDER: "under {}",
        CountQualifier.AT_MOST: "up to {}", CountQualifier.SEVERAL: "several",
        CountQualifier.UNKNOWN: "unknown",
    },
    "ru": {
        CountQualifier.EXACTLY: "{}", CountQualifier.ABOUT: "около {}", CountQualifier.OVER: "более {}",
        CountQualifier.AT_LEAST: "не менее {}", CountQualifier.UNDER: "менее {}",
        CountQualifier.AT_MOST: "до {}", CountQualifier.SEVERAL: "несколько",
        CountQualifier.UNKNOWN: "неизвестно",
    },
    "zh": {
        CountQualifier.EXACTLY: "{}", CountQualifier.ABOUT: "约{}", CountQualifier.OVER: "超过{}",
        CountQualifier.AT_LEAST: "至少{}", CountQualifier.UNDER: "不到{}",
        CountQualifier.AT_MOST: "至多{}", CountQualifier.SEVERAL: "若干",
        CountQualifier.UNKNOWN: "不详",
    },
}  # fmt: skip
_GROUP_SEPARATORS = {"en": ",", "ru": "\N{NO-BREAK SPACE}", "zh": ","}


def format_vague_count(value: VagueCount, language: str, *, style: CountStyle = "said") -> str:
    """Word a count in a language: "en", "ru" or "zh"; raises ValueError for another.

    "said" gives the kept words first of all; "plain" words the number and its qualifier. Thousands are set
    apart with CLDR's separators from five digits on, as in "1000" and "12,000".
    """
    patterns = _PATTERNS.get(language)
    if patterns is None:
        raise ValueError(f"Counts are worded in en, ru and zh, not in {language!r}")
    if style == "said" and value.words:
        return value.words
    if value.number is None:
        return patterns[value.qualifier]
    number = str(value.number)
    if value.number >= 10_000:
        number = f"{value.number:,}".replace(",", _GROUP_SEPARATORS[language])
    if language == "zh" and value.qualifier is CountQualifier.OVER and value.number and value.number % 10 == 0:
        # 多 follows round numbers only: 500多, but 超过505.
        return f"{number}多"
    return patterns[value.qualifier].format(number)
