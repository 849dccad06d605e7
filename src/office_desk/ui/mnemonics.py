"""The underlined letters of a menu, chosen so that no two entries of one menu share one, in every language.

Latin and Cyrillic names get a letter of their own words, the first one where that can be. Chinese names get a
Latin letter in brackets behind them, "文件(&F)", as Chinese programs do it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from string import ascii_lowercase, digits

_CHINESE = re.compile(r"[\u3400-\u9fff]")
_WORD = re.compile(r"\w+")
_ELLIPSIS = ("…", "...")


def with_mnemonics(texts: Sequence[str], keys: Sequence[str]) -> list[str]:
    """The texts of one menu as Qt wants them: a "&" before each one's letter, a plain "&" doubled.

    `keys` are English words for the entries, whose letters stand in where a text is Chinese.
    """
    wanted = [_wanted_letters(text, key) for text, key in zip(texts, keys, strict=True)]
    chosen = _shared_out(wanted)
    spare = (letter for letter in ascii_lowercase + digits if letter not in chosen.values())
    return [_marked(text, chosen.get(entry) or next(spare, "")) for entry, text in enumerate(texts)]


def _wanted_letters(text: str, key: str) -> list[str]:
    """The letters an entry may have, the best ones first."""
    words = [word.casefold() for word in _WORD.findall(key if _CHINESE.search(text) else text)]
    letters = [word[0] for word in words] + [letter for word in words for letter in word[1:]]
    return [letter for letter in dict.fromkeys(letters) if letter.isalnum() and not _CHINESE.match(letter)]


def _shared_out(wanted: Sequence[Sequence[str]]) -> dict[int, str]:
    """Give as many entries as can be a letter of their own; an earlier one moves over to make room."""
    owners: dict[str, int] = {}

    def settle(entry: int, tried: set[str]) -> bool:
        free = [letter for letter in wanted[entry] if letter not in owners]
        for letter in free or wanted[entry]:
            if letter in tried:
                continue
            tried.add(letter)
            if letter not in owners or settle(owners[letter], tried):
                owners[letter] = entry
                return True
        return False

    for entry in range(len(wanted)):
        settle(entry, set())
    return {entry: letter for letter, entry in owners.items()}


def _marked(text: str, letter: str) -> str:
    if not letter:
        return _literal(text)
    at = -1 if _CHINESE.search(text) else _position(text, letter)
    if at >= 0:
        return f"{_literal(text[:at])}&{_literal(text[at:])}"
    stem, tail = _split_ellipsis(text)
    return f"{_literal(stem)}(&{letter.upper()}){tail}"


def _position(text: str, letter: str) -> int:
    """Where the letter stands, at the beginning of a word by preference; -1 if it does not."""
    for word in _WORD.finditer(text):
        if word[0][0].casefold() == letter:
            return word.start()
    return next((at for at, each in enumerate(text) if each.casefold() == letter), -1)


def _split_ellipsis(text: str) -> tuple[str, str]:
    for tail in _ELLIPSIS:
        if text.endswith(tail):
            return text[: -len(tail)], tail
    return text, ""


def _literal(text: str) -> str:
    return text.replace("&", "&&")
