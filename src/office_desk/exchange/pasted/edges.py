"""The edges of a piece of text: separators fall off, brackets and quotation marks that belong to it stay in pairs."""

from __future__ import annotations

EDGES = " \t\u00a0\u3000,;|/•·—–-，；、。:：<>《》\"'“”*_~=+()（）[]【】"
"""The edges of a name, a number or an address."""

NOTE_EDGES = " \t\u00a0\u3000,;，；、"
"""The edges of what is told in words, where brackets and quotation marks are a part of it."""

_PAIRS = {"(": ")", "（": "）", "[": "]", "【": "】", "«": "»", "“": "”", "《": "》", "<": ">", "「": "」", '"': '"'}
_CLOSING = {closing: opening for opening, closing in _PAIRS.items()}
_ONLY_CLOSING = frozenset(_CLOSING) - frozenset(_PAIRS)


def trimmed(text: str, edges: str) -> tuple[int, int]:
    """Where a text begins and ends without the characters of `edges`, but with the other half of a pair inside it."""
    first = len(text) - len(text.lstrip(edges))
    last = len(text.rstrip(edges))
    if first >= last:
        return first, first
    opened, closed = _halves(text[first:last])
    while opened and last < len(text) and text[last] == _PAIRS[opened[-1]]:
        opened.pop()
        last += 1
    if '"' in opened and first and text[first - 1] == '"':
        first -= 1
    while closed and first and text[first - 1] == _CLOSING[closed[0]]:
        closed.pop(0)
        first -= 1
    return first, last


def without_half_pairs(text: str, first: int, last: int) -> tuple[int, int]:
    """The same bounds without a bracket at either end whose other half lies outside them."""
    while first < last and (text[first] in _ONLY_CLOSING or _is_left_open(text, first, last)):
        first += 1
    while first < last and (text[last - 1] in _PAIRS or _is_left_closed(text, first, last)):
        last -= 1
    return first, last


def _is_left_open(text: str, first: int, last: int) -> bool:
    return text[first] in _PAIRS and _PAIRS[text[first]] not in text[first + 1 : last]


def _is_left_closed(text: str, first: int, last: int) -> bool:
    return text[last - 1] in _CLOSING and _CLOSING[text[last - 1]] not in text[first : last - 1]


def _halves(text: str) -> tuple[list[str], list[str]]:
    """The opening characters without their closing ones, and the other way around, in their order."""
    opened: list[str] = []
    closed: list[str] = []
    for character in text:
        if opened and _PAIRS[opened[-1]] == character:
            opened.pop()
        elif character in _PAIRS:
            opened.append(character)
        elif character in _CLOSING:
            closed.append(character)
    return opened, closed
