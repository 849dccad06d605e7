"""The underlined letters of a menu, chosen so that no two entries of one menu share one, in every language.

Latin and Cyrillic names get a letter of their own words. Chinese names get a Latin letter in brackets behind
them, "文件(&F)", as Chinese programs do it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from string import ascii_uppercase, digits

_CHINESE = re.compile(r"[\u3400-\u9fff]")
_WORD = re.compile(r"\w+")
_ELLIPSIS = ("…", "...")


def with_mnemonics(texts: Sequence[str], keys: Sequence[str]) -> list[str]:
    """The texts of one menu as Qt wants them: a "&" before each one's letter, a plain "&" doubled.

    `keys` are English words for the entries, whose letters stand in where a text is Chinese. Entries that find
    no free letter go without.
    """
    taken: set[str] = set()
    return [_marked(text, key, taken) for text, key in zip(texts, keys, strict=True)]


def _marked(text: str, key: str, taken: set[str]) -> str:
    is_chinese = bool(_CHINESE.search(text))
    letter = _free_letter(key if is_chinese else text, taken)
    if not letter and not is_chinese:
        letter = _free_letter(key, taken)
    taken.add(letter.casefold())
    if not letter:
        return _literal(text)
    at = -1 if is_chinese else _position(text, letter)
    if at >= 0:
        return f"{_literal(text[:at])}&{_literal(text[at:])}"
    stem, tail = _split_ellipsis(text)
    return f"{_literal(stem)}(&{letter.upper()}){tail}"


def _free_letter(text: str, taken: set[str]) -> str:
    words = _WORD.findall(text)
    initials = [word[0] for word in words]
    rest = [letter for word in words for letter in word[1:]]
    spare = [*ascii_uppercase, *digits] if not rest or _CHINESE.search(text) else []
    for letter in [*initials, *rest, *spare]:
        if letter.isalnum() and not _CHINESE.match(letter) and letter.casefold() not in taken:
            return letter
    return ""


def _position(text: str, letter: str) -> int:
    """Where the letter stands, at the beginning of a word by preference."""
    for word in _WORD.finditer(text):
        if word[0][0].casefold() == letter.casefold():
            return word.start()
    return text.casefold().find(letter.casefold())


def _split_ellipsis(text: str) -> tuple[str, str]:
    for tail in _ELLIPSIS:
        if text.endswith(tail):
            return text[: -len(tail)], tail
    return text, ""


def _literal(text: str) -> str:
    return text.replace("&", "&&")
