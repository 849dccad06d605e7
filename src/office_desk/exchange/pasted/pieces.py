"""The pieces that are recognized in a line of a pasted text."""

from __future__ import annotations

from dataclasses import dataclass

from office_desk.exchange.pasted.edges import EDGES, NOTE_EDGES, trimmed, without_half_pairs
from office_desk.exchange.pasted.segments import is_list_number

NOTHING = "nothing"
"""The kind of a piece that was not recognized."""

ACCOUNTS = frozenset(("wechat", "qq", "telegram", "whatsapp", "skype", "vk"))
"""Contact points that are an account of some service."""

Part = tuple[str, int, int]
"""A kind and the two places of a text between which a piece of it stands."""


@dataclass(slots=True)
class Piece:
    """A part of the text and what it is: a name, a position, an address, a contact point, or nothing.

    Attributes:
        kind: "name", "position", "department", "organization", "address", "birthday", "postal_code", "note", the kind
            of a contact point, or `NOTHING`.
        label: What a contact point is called.
    """

    kind: str
    text: str
    start: int
    end: int
    label: str = ""
    is_labeled: bool = False


class LinePieces:
    """Collects the pieces of one line.

    Attributes:
        line: The text; places are counted in it.
        found: What was recognized, in the order in which it was.
    """

    def __init__(self, line: str, offset: int) -> None:
        """Begin with a line that stands at `offset` of the whole text."""
        self.line = line
        self._offset = offset
        self.found: list[Piece] = []

    def add(self, kind: str, start: int, end: int, label: str = "", is_labeled: bool = False) -> None:
        """Take what stands between two places for a piece, without its edges; where nothing is left, for none."""
        text = self.line[start:end]
        if kind == NOTHING or kind == "note":
            first, last = without_half_pairs(text, *trimmed(text, NOTE_EDGES))
        else:
            first, last = trimmed(text, " " if kind in ACCOUNTS or kind in ("phone", "mobile") else EDGES)
        text = text[first:last]
        if any(map(str.isalnum, text)) and not (kind == NOTHING and is_list_number(text)):
            place = self._offset + start
            self.found.append(Piece(kind, text, place + first, place + last, label, is_labeled))
