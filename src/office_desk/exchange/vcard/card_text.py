"""The octets of one card as text: by what they declare, what a person chose, UTF-8, or one guess for the card."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from office_desk.exchange.vcard.card import Card
from office_desk.exchange.vcard.charset_guess import MAXIMUM_SAMPLE_OCTETS, guess_charset
from office_desk.exchange.vcard.charsets import decode_strictly, is_single_byte, is_utf8_beyond_ascii
from office_desk.exchange.vcard.headers import HeaderReader
from office_desk.exchange.vcard.lines import Line
from office_desk.exchange.vcard.repairs import RepairCode, RepairList
from office_desk.exchange.vcard.transfer import decode_quoted_printable

_SEVEN_BIT = ("utf-16", "utf-32", "utf-7", "iso2022", "hz")  # ASCII octets that may mean other letters


@dataclass(slots=True)
class OpenCard:
    """The lines of a card that is being read, and the cards inside it by the place of their AGENT line."""

    first_line: int
    number: int
    lines: list[Line] = field(default_factory=list)
    agents: dict[int, Card] = field(default_factory=dict)
    has_too_many: bool = False
    depth: int = 0


@dataclass(slots=True)
class FileContext:
    """What the cards of one file share: its repairs, the headers met so far, the charset that was chosen."""

    repairs: RepairList
    charset: str = ""
    headers: dict[str, HeaderReader] = field(default_factory=dict)
    guesses: Counter[str] = field(default_factory=Counter)

    def header_reader(self, version: str) -> HeaderReader:
        """The reader of headers for a version."""
        return self.headers.setdefault(version, HeaderReader(version))


class CardText:
    """Reads the texts of one card.

    Attributes:
        guess: The charset that had to be guessed, or "" as long as none was needed.
        line: The line that repairs are told of.
    """

    def __init__(self, source: OpenCard, context: FileContext) -> None:
        self.guess = ""
        self.line = source.first_line
        self._source = source
        self._context = context

    def repair(self, code: RepairCode, *values: str) -> None:
        """Note a repair at the line that is being read."""
        self._context.repairs.add(code, self.line, self._source.number, *values)

    def read(self, raw: bytes, declared: str, name: str) -> str:
        """Read octets; `declared` is the charset named by the property called `name`, or ""."""
        if raw.isascii() and not declared.startswith(_SEVEN_BIT):
            return raw.decode("ascii")
        if declared and (text := self._declared_text(raw, declared, name)) is not None:
            return text
        for charset in (self._context.charset, "utf-8"):
            text = decode_strictly(raw, charset) if charset else None
            if text is not None:
                if declared:
                    self.repair(RepairCode.WRONG_CHARSET, name, declared, charset)
                return text
        charset = self._guessed_charset()
        text = decode_strictly(raw, charset)
        if text is None:
            self.repair(RepairCode.UNREADABLE_CHARACTERS, name)
            return raw.decode(charset, "replace")
        return text

    def _declared_text(self, raw: bytes, declared: str, name: str) -> str | None:
        """Read by the declared charset, unless the text is plainly UTF-8 or cannot be that charset."""
        if is_single_byte(declared) and is_utf8_beyond_ascii(raw):
            self.repair(RepairCode.WRONG_CHARSET, name, declared, "utf-8")
            return raw.decode("utf-8")
        return decode_strictly(raw, declared)

    def _guessed_charset(self) -> str:
        """Guess once for the card, by everything in it that is not UTF-8."""
        if not self.guess:
            guess = guess_charset(self._unread_octets())
            self.guess = guess.charset
            self._context.guesses[guess.charset] += 1
            self.repair(RepairCode.GUESSED_CHARSET, guess.charset, guess.runner_up)
        return self.guess

    def _unread_octets(self) -> bytes:
        sample: list[bytes] = []
        size = 0
        for line in self._source.lines:
            header, _, raw = line.content.partition(b":")
            if b"=" in raw and b"QUOTED" in header.upper():
                raw = decode_quoted_printable(raw)
            if not raw.isascii() and decode_strictly(raw, "utf-8") is None:
                sample.append(raw[:MAXIMUM_SAMPLE_OCTETS])
                size += len(raw)
            if size > MAXIMUM_SAMPLE_OCTETS:
                break
        return b"\n".join(sample)
