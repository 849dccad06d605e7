"""Which characters the fonts of the papers have: a box on paper is told before it is printed."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache

from office_desk.paths import resource

_INVISIBLE = frozenset(("Cc", "Cf", "Zl", "Zp"))


def missing_characters(text: str) -> Iterator[str]:
    """The characters of a text that no font of the papers has, each once, in their order.

    A letter and a mark that are one character together (e and ◌̈ are ë) are drawn as that one.
    """
    known = _Coverage.shipped()
    for character in dict.fromkeys(unicodedata.normalize("NFC", text)):
        if character > "\x7f" and not known.has(character) and unicodedata.category(character) not in _INVISIBLE:
            yield character


def first_missing(texts: Iterable[str]) -> dict[str, int]:
    """Each missing character with the number of the first text in which it stands."""
    found: dict[str, int] = {}
    for number, text in enumerate(texts):
        if not text.isascii():
            for character in missing_characters(text):
                found.setdefault(character, number)
    return found


class _Coverage:
    """Ranges of characters, first and last."""

    def __init__(self, ranges: list[tuple[int, int]]) -> None:
        self._firsts = [first for first, _ in ranges]
        self._lasts = [last for _, last in ranges]

    @staticmethod
    @lru_cache(maxsize=1)
    def shipped() -> _Coverage:
        """What all styles of the shipped font have."""
        lines = resource("fonts", "coverage.txt").read_text(encoding="ascii").splitlines()
        pairs = (line.split("-") for line in lines)
        return _Coverage([(int(first, 16), int(last, 16)) for first, last in pairs])

    def has(self, character: str) -> bool:
        """Whether a character is in one of the ranges."""
        place = bisect_right(self._firsts, ord(character)) - 1
        return place >= 0 and ord(character) <= self._lasts[place]
