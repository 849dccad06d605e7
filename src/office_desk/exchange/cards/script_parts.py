"""A text that says the same in several scripts, such as "张颖 Zhang Ying", taken apart by script."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from office_desk.names.scripts import HAN_RUN, has_cyrillic, has_han, has_latin

_han_or_not = re.compile(f"(?:{HAN_RUN.pattern}|[·•‧・]|(?<=[^\\W\\d_])\\d+(?![\\d.]))+|[^{HAN_RUN.pattern[1:-2]}]+")
_cyrillic_letter = re.compile("[\u0400-\u052f]")
_latin_letter = re.compile("[A-Za-z\u00c0-\u024f]")
_SHORT = 60  # characters
_separators = re.compile(r"[/|()（）\[\]【】,，、;；]+|\s[-–—]\s")
_letter = re.compile(r"[^\W_]")


class ScriptParts(NamedTuple):
    """What a text says in each script; letters of all other scripts count with the Latin ones."""

    latin: str = ""
    han: str = ""
    cyrillic: str = ""

    @property
    def scripts(self) -> int:
        """In how many scripts it says something."""
        return sum(map(bool, self))


def by_script(text: str) -> ScriptParts:
    """Take a text apart by script, word by word; a text in one script stays as it is."""
    if text.isascii():
        return ScriptParts(latin=text)
    return _remembered(text) if len(text) <= _SHORT else _by_script(text)


def _by_script(text: str) -> ScriptParts:
    has = has_latin(text), has_han(text), has_cyrillic(text)
    if has == (False, True, False):
        return ScriptParts(han=text)
    if has == (False, False, True):
        return ScriptParts(cyrillic=text)
    if not has[1] and not has[2]:
        return ScriptParts(latin=text)
    return _taken_apart(text)


_remembered = lru_cache(maxsize=2000)(_by_script)


def _taken_apart(text: str) -> ScriptParts:
    words: tuple[list[str], list[str], list[str]] = ([], [], [])
    last = 0
    for word in _words(text):
        if not _letter.search(word):
            continue
        place = _place(word, last)
        words[place].append(word)
        last = place
    return ScriptParts(*(" ".join(found) for found in words))


def _words(text: str) -> list[str]:
    words: list[str] = []
    for word in _separators.sub(" ", text).split():
        is_mixed = has_han(word) and (has_latin(word) or has_cyrillic(word))
        words.extend(_han_or_not.findall(word) if is_mixed else [word])
    return words


def _place(word: str, last: int) -> int:
    if has_han(word):
        return 1
    cyrillic, latin = len(_cyrillic_letter.findall(word)), len(_latin_letter.findall(word))
    if cyrillic or latin:
        return 2 if cyrillic > latin else 0
    return last if word.isdecimal() else 0


def mixes_letters(text: str) -> bool:
    """Whether a word holds Latin and Cyrillic letters: two that look alike and are not the same."""
    if text.isascii() or not has_cyrillic(text) or not has_latin(text):
        return False
    return any(_cyrillic_letter.search(word) and _latin_letter.search(word) for word in re.split(r"[\s\-/]+", text))
