"""Reads the bytes of a vCard file: every card that can be read, and a list of what had to be mended.

Nothing raises: a damaged card never loses another one, a damaged property never loses its card. The time grows with
the size of the file alone, whatever stands in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from office_desk.exchange.vcard.card import Card, CardFile
from office_desk.exchange.vcard.card_parser import MAXIMUM_NESTING, CardParser, plain_card
from office_desk.exchange.vcard.card_text import FileContext, OpenCard
from office_desk.exchange.vcard.charsets import Octets, charset_of_name, octets_of_file
from office_desk.exchange.vcard.lines import Line, PlainCard, cards_and_lines
from office_desk.exchange.vcard.repairs import Repair, RepairCode, RepairList
from office_desk.exchange.vcard.vocabulary import OPENS_A_CARD

MAXIMUM_PROPERTIES = 20_000  # of one card; the largest real ones have a few hundred

_boundary = re.compile(rb"\s*(BEGIN|END)\s*:\s*([A-Za-z0-9-]+)\s*$", re.IGNORECASE).match
_agent = re.compile(rb"(?:[A-Za-z0-9_-]+\.)?AGENT\s*(?:;[^:]*)?:\s*(BEGIN\s*:\s*VCARD\s*)?$", re.IGNORECASE).match
_name = re.compile(rb"(?:[A-Za-z0-9_-]+\.)?([A-Za-z0-9_-]+)\s*[:;]").match


def read_cards(data: bytes, *, charset: str | None = None) -> CardFile:
    """Read a vCard file of version 2.1, 3.0 or 4.0, or of all of them.

    Args:
        data: The file.
        charset: What a person chose for the text that says nothing of its charset; by default it is read as
            UTF-8, or else guessed for each card.

    Raises:
        ValueError: There is no charset of that name.
    """
    reader = CardReader(data, charset=charset)
    cards = tuple(reader.cards())
    return CardFile(cards, reader.repairs(), reader.charset, reader.charset_is_guess)


class CardReader:
    """Reads a file card by card, for files too large to have all cards at once."""

    def __init__(self, data: bytes, *, charset: str | None = None) -> None:
        """Prepare to read; the arguments are those of `read_cards`."""
        chosen = charset_of_name(charset) if charset else ""
        if charset and not chosen:
            raise ValueError(f"There is no charset {charset!r}")
        is_wide = chosen.startswith(("utf-16", "utf-32"))
        self._octets = Octets(_narrow(data, chosen), chosen) if is_wide else octets_of_file(data)
        self._repairs = RepairList()
        said_by_file = self._octets.charset
        self._context = FileContext(self._repairs, "" if said_by_file else chosen)
        self._open: list[OpenCard] = []
        self._other_depth = 0
        self._count = 0

    @property
    def charset(self) -> str:
        """What the file was read as so far; the most common guess when cards differ."""
        guesses = self._context.guesses.most_common(1)
        return self._octets.charset or self._context.charset or (guesses[0][0] if guesses else "utf-8")

    @property
    def charset_is_guess(self) -> bool:
        """Whether a card read so far needed a guess."""
        return bool(self._context.guesses)

    def repairs(self) -> tuple[Repair, ...]:
        """What had to be mended so far."""
        return self._repairs.all()

    def cards(self) -> Iterator[Card]:
        """Read the cards one after another."""
        self._note_damage()
        last = 0
        for found in cards_and_lines(self._octets.data):
            if isinstance(found, PlainCard) and not self._open and len(found.contents) <= MAXIMUM_PROPERTIES:
                yield self._plain_card(found)
                continue
            for line in found.lines() if isinstance(found, PlainCard) else (found,):
                last = line.last
                card = self._take(line)
                if card is not None:
                    yield card
        if self._open:
            self._missing_end(last)
            card = self._close_all(last)
            if card is not None:
                yield card
        if not self._count:
            self._repairs.add(RepairCode.NO_CARDS, 0)

    def _note_damage(self) -> None:
        if self._octets.nul_count:
            self._repairs.add(RepairCode.NUL_BYTES, 0, 0, str(self._octets.nul_count))
        if self._octets.unreadable:
            self._repairs.add(RepairCode.UNREADABLE_CHARACTERS, 0, 0, "")

    def _plain_card(self, found: PlainCard) -> Card:
        self._other_depth = 0
        card = plain_card(found, self._context)
        if card is None:
            begin, *lines, end = found.lines()
            return self._read(OpenCard(begin.first, self._number(), lines), end.last)
        self._count += 1
        return card

    def _take(self, line: Line) -> Card | None:
        """Take a line; answer the card that it completes, if any."""
        boundary = _boundary(line.content) if line.content[0] in b"BEbe" else None
        if boundary is not None:
            return self._take_boundary(line, boundary[1].upper(), boundary[2])
        if self._open and not self._other_depth:
            self._add(line)
        elif not self._other_depth:
            self._take_outside(line)
        return None

    def _take_boundary(self, line: Line, word: bytes, component: bytes) -> Card | None:
        is_card = component.upper() == b"VCARD"
        if not is_card:
            self._take_other(line, word, component)
            return None
        self._other_depth = 0
        return self._begin(line) if word == b"BEGIN" else self._end(line)

    def _take_other(self, line: Line, word: bytes, component: bytes) -> None:
        if word == b"BEGIN":
            if not self._other_depth:
                name = component.decode("ascii").upper()
                self._repairs.add(RepairCode.OTHER_COMPONENT, line.first, self._number(), name)
            self._other_depth += 1
        elif self._other_depth:
            self._other_depth -= 1

    def _begin(self, line: Line) -> Card | None:
        """Open a card: inside an AGENT that waits for one, else the card before has lost its END."""
        closed = None
        if self._open and not self._is_agent_waiting(line):
            self._missing_end(line.first)
            closed = self._close_all(line.first - 1)
        self._open.append(OpenCard(line.first, self._number(), depth=len(self._open)))
        return closed

    def _is_agent_waiting(self, line: Line) -> bool:
        lines = self._open[-1].lines
        if not lines or len(lines[-1].content) > 200 or not _agent(lines[-1].content):
            return False
        if len(self._open) < MAXIMUM_NESTING:
            return True
        self._repairs.add(RepairCode.NESTED_TOO_DEEP, line.first, self._number())
        return False

    def _end(self, line: Line) -> Card | None:
        if not self._open:
            self._repairs.add(RepairCode.STRAY_END, line.first)
            return None
        return self._close(line.last)

    def _add(self, line: Line) -> None:
        card = self._open[-1]
        if len(card.lines) < MAXIMUM_PROPERTIES:
            card.lines.append(line)
            if line.content[-1] in b"dD:" and _agent(line.content[-200:]):
                self._take_agent(line)
        elif not card.has_too_many:
            card.has_too_many = True
            kept = str(MAXIMUM_PROPERTIES)
            self._repairs.add(RepairCode.TOO_MANY_PROPERTIES, line.first, card.number, kept)

    def _take_agent(self, line: Line) -> None:
        """Open the card that begins on the line of its AGENT, as vCard 2.1 has it."""
        if len(line.content) > 200:
            return
        agent = _agent(line.content)
        if agent is not None and agent[1] and len(self._open) < MAXIMUM_NESTING:
            self._open.append(OpenCard(line.first, self._number()))

    def _take_outside(self, line: Line) -> None:
        name = _name(line.content[:200])
        if name is None or name[1].upper().decode("ascii") not in OPENS_A_CARD:
            text = line.content[:200].decode("utf-8", "replace")
            self._repairs.add(RepairCode.STRAY_TEXT, line.first, 0, text)
            return
        self._open.append(OpenCard(line.first, self._number()))
        self._repairs.add(RepairCode.MISSING_BEGIN, line.first, self._number(), name[1].decode("ascii"))
        self._add(line)

    def _close_all(self, last_line: int) -> Card | None:
        card = None
        while self._open:
            card = self._close(last_line)
        return card

    def _close(self, last_line: int) -> Card | None:
        """Read the innermost open card; one inside another becomes its AGENT."""
        source = self._open.pop()
        card = self._read(source, last_line)
        if self._open:
            outer = self._open[-1]
            outer.agents[len(outer.lines) - 1] = card
            return None
        return card

    def _read(self, source: OpenCard, last_line: int) -> Card:
        if not source.lines:
            self._repairs.add(RepairCode.EMPTY_CARD, source.first_line, source.number)
        card = CardParser(source, self._context).card(last_line)
        self._count += not self._open
        return card

    def _missing_end(self, line_number: int) -> None:
        self._repairs.add(RepairCode.MISSING_END, line_number, self._number())

    def _number(self) -> int:
        return self._count + 1


def _narrow(data: bytes, charset: str) -> bytes:
    return data.decode(charset, "replace").replace("\0", "").replace("\ufeff", "").encode("utf-8", "replace")
