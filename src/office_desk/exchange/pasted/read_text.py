"""Reads a pasted text: cards, calendars and tables by their own readers, everything else as people.

Lines that are not understood go to the notes of the person they stand with, so that nothing is lost; only rules of
dashes, headings such as 【名片】 and formulas such as "Best regards" or "Sent from my iPhone" are left out.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace

from office_desk.exchange.pasted import phrases
from office_desk.exchange.pasted.line_labels import labels_of
from office_desk.exchange.pasted.line_pieces import LineReader
from office_desk.exchange.pasted.mail_footers import is_footer
from office_desk.exchange.pasted.mecard import holds_mecard, read_mecards
from office_desk.exchange.pasted.people import Group, grouped
from office_desk.exchange.pasted.pieces import NOTHING, Piece
from office_desk.exchange.pasted.proposal import Proposer
from office_desk.exchange.pasted.salutations import is_vocative
from office_desk.exchange.reading import Format, Reading, ReadOptions
from office_desk.model.errors import Refused

_component = re.compile(r"^[ \t]*BEGIN[ \t]*:[ \t]*(VCARD|VCALENDAR)[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
_RECOGNIZED = frozenset(("name", "organization", "email", "phone", "mobile", "wechat", "qq", "vk", "telegram"))
_MOST_HEADING_LENGTH = 40
_FEWEST_COLUMNS = 3


def read_pasted(text: str, options: ReadOptions) -> Reading:
    """Read a text into records, with marks on what was recognized.

    Raises:
        Refused: Nothing was recognized in it.
    """
    if holds_mecard(text):
        return read_mecards(text)
    format = _format_of(text)
    if format is not Format.TEXT:
        return _read_as(format, text, replace(options, format=format, encoding="utf-8"))
    starts: list[int] = []
    groups = [group for group in grouped(_blocks(text, starts)) if _tells_something(group)]
    if not groups:
        raise Refused("pasted_nothing_recognized")
    reading = Reading("", Format.TEXT)
    for number, group in enumerate(groups):
        proposal = Proposer(group, number).propose()
        record = proposal.record
        first = min(piece.start for piece in group.pieces)
        last = max(piece.end for piece in group.pieces)
        record.lines = bisect_right(starts, first), bisect_right(starts, last - 1)
        reading.records.append(record)
        reading.marks.extend(proposal.marks)
    return reading


def _format_of(text: str) -> Format:
    component = _component.search(text)
    if component is not None:
        return Format.VCARD if component[1].upper() == "VCARD" else Format.ICALENDAR
    lines = [line for line in text.split("\n")[:40] if line.strip()]
    if len(lines) < 2:
        return Format.TEXT
    tabs = {line.count("\t") for line in lines}
    if len(tabs) == 1 and tabs != {0} and not _is_in_columns(lines[0]):
        return Format.TSV
    return Format.CSV if any(_is_table(lines, separator) for separator in ",;") else Format.TEXT


def _is_table(lines: list[str], separator: str) -> bool:
    """Whether the lines have as many cells as the first one, which holds headings."""
    headings = lines[0].split(separator)
    if len(headings) < _FEWEST_COLUMNS or not all(_is_heading(cell.strip().strip('"')) for cell in headings):
        return False
    return all(line.count(separator) >= len(headings) - 1 for line in lines)


def _is_in_columns(line: str) -> bool:
    """Whether the cells of a first line tell values behind their labels: a card of two columns, no table."""
    return any(label.end < len(cell.rstrip()) for cell in line.split("\t") for label in labels_of(cell))


def _is_heading(text: str) -> bool:
    return 0 < len(text) <= _MOST_HEADING_LENGTH and "@" not in text and not re.search(r"\d{4}|[.!?。:]", text)


def _read_as(format: Format, text: str, options: ReadOptions) -> Reading:
    data = text.encode("utf-8", "replace")
    if format is Format.VCARD:
        from office_desk.exchange.cards import read_card_records

        return read_card_records(data, options)
    if format is Format.ICALENDAR:
        from office_desk.exchange.calendar import read_calendar

        return read_calendar(data, options)
    from office_desk.exchange.tables import read_table

    return read_table(data, "", options)


def _blocks(text: str, starts: list[int]) -> list[list[list[Piece]]]:
    """The recognized pieces of each line, lines between empty ones together; notes where each line starts."""
    blocks: list[list[list[Piece]]] = [[]]
    vocatives: list[list[Piece]] = []
    place = 0
    for line in text.splitlines(keepends=True):
        starts.append(place)
        if not line.strip():
            blocks.append([])
        elif any(map(str.isalnum, line)) and not (phrases.is_closing(line) or is_footer(line)):
            blocks[-1].append(LineReader(line.rstrip(), place).pieces)
            if is_vocative(line):
                vocatives.append(blocks[-1][-1])
        place += len(line)
    _leave_out_readers(blocks, vocatives)
    return [block for block in blocks if block]


def _leave_out_readers(blocks: list[list[list[Piece]]], vocatives: list[list[Piece]]) -> None:
    """Empty the lines that only call the reader of a message; a card that begins with its name, so written, stays one.

    Of a reader the next line tells no contact or position but the message, or its writer, who is named somewhere below.
    """
    calling = {id(line) for line in vocatives}
    below: list[Piece] = []
    is_named_below = False
    for line in (line for block in reversed(blocks) for line in reversed(block) if line):
        is_named = any(piece.kind == "name" for piece in line)
        follows = below and (below[0].kind == NOTHING or any(piece.kind == "name" for piece in below))
        if id(line) in calling and is_named_below and follows:
            line.clear()
        else:
            below, is_named_below = line, is_named_below or is_named


def _tells_something(group: Group) -> bool:
    """Whether a group names or reaches anybody; running text alone proposes nobody."""
    return any(piece.kind in _RECOGNIZED for piece in group.pieces if piece.kind != NOTHING)
