"""What had to be mended while reading a vCard file, as data; the words for people are chosen elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

MAXIMUM_REPAIRS = 10_000
MAXIMUM_QUOTED_CHARACTERS = 80


class RepairCode(StrEnum):
    """Every kind of repair; the comment names the values that go with it."""

    # The structure of the file
    NO_CARDS = "no-cards"
    MISSING_BEGIN = "missing-begin"  # the property that opened the card
    MISSING_END = "missing-end"
    STRAY_END = "stray-end"
    STRAY_TEXT = "stray-text"  # the text left out
    OTHER_COMPONENT = "other-component"  # its name, such as VCALENDAR
    EMPTY_CARD = "empty-card"
    MISSING_VERSION = "missing-version"
    UNKNOWN_VERSION = "unknown-version"  # what stood there
    NUL_BYTES = "nul-bytes"  # how many were left out
    # One property
    BROKEN_LINE = "broken-line"  # the property whose value went on without a fold
    MISSING_NAME_END = "missing-name-end"  # the property whose encoded parts had no separator of their own
    UNKNOWN_ENCODING = "unknown-encoding"  # property, encoding
    BAD_BASE64 = "bad-base64"  # property
    MISSING_ENCODING = "missing-encoding"  # property that was base64 without saying so
    IMPOSSIBLE_DATE = "impossible-date"  # property, what stood there
    UNREAD_DATE = "unread-date"  # property, what stood there
    # Characters
    UNKNOWN_CHARSET = "unknown-charset"  # property, charset
    WRONG_CHARSET = "wrong-charset"  # property, charset declared, charset used
    GUESSED_CHARSET = "guessed-charset"  # charset, the next likely one or ""
    UNREADABLE_CHARACTERS = "unreadable-characters"  # property
    # Limits
    VALUE_TOO_LONG = "value-too-long"  # property left out
    TOO_MANY_PROPERTIES = "too-many-properties"  # how many were kept
    NESTED_TOO_DEEP = "nested-too-deep"
    MORE_REPAIRS = "more-repairs"  # how many are not listed


@dataclass(frozen=True, slots=True)
class Repair:
    """One thing that was not as it should be, and was read all the same.

    Attributes:
        code: What was wrong.
        line: The line of the file, counted from 1; 0 for the file as a whole.
        card_number: The place of the card among the cards read, counted from 1; 0 outside of any card.
        values: What a sentence about it names; see `RepairCode`.
    """

    code: RepairCode
    line: int
    card_number: int = 0
    values: tuple[str, ...] = ()


class RepairList:
    """Collects repairs, up to `MAXIMUM_REPAIRS`; the rest is only counted."""

    def __init__(self) -> None:
        self._repairs: list[Repair] = []
        self._left_out = 0

    def add(self, code: RepairCode, line: int, card_number: int = 0, *values: str) -> None:
        """Note a repair; long values are cut."""
        if len(self._repairs) >= MAXIMUM_REPAIRS:
            self._left_out += 1
            return
        quoted = tuple(value[:MAXIMUM_QUOTED_CHARACTERS] for value in values)
        self._repairs.append(Repair(code, line, card_number, quoted))

    def all(self) -> tuple[Repair, ...]:
        """Answer the repairs in the order they were met."""
        if not self._left_out:
            return tuple(self._repairs)
        return (*self._repairs, Repair(RepairCode.MORE_REPAIRS, 0, 0, (str(self._left_out),)))
