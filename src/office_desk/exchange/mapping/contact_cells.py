"""Cells with ways to reach somebody: several in one cell are taken apart, each kept as people wrote it."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from office_desk.exchange.cards.point_words import is_email
from office_desk.exchange.mapping.heading_text import comparable_heading, read_heading
from office_desk.exchange.mapping.heading_words import PLACES

GOOGLE_SEPARATOR = " ::: "
"""What stands between several values in one cell of a Google export."""

LONGEST_LIST = 4_000
"""A longer cell is no list of numbers or addresses, and is not searched for them."""

_PHONE_BREAK = re.compile(r"\s*(?::::|[;；、|\n]|[,，]|/|\s{3,})\s*")
_EXTENSION = re.compile(r"(?i)(?:доб|вн|ext|x|转|分机|#|тел\.?\s?доб)")
_LEAST_DIGITS = 5
"""What has fewer digits is no number of its own but the end of the one before: 335-23-45/46, доб. 12."""
_EMAIL = re.compile(r"[^\s<>()\[\],;:：；，、|\"'“”«»/]+@[^\s<>()\[\],;:：；，、|\"'“”«»/]+")
_LINE_BREAK = re.compile(r"\s*(?::::|[;；、,，|\n])\s*")
_WEB_BREAK = re.compile(r"\s*:::\s*|[\s;；、|]+|,\s+")
_CHINESE_MOBILE = re.compile(r"(?:(?:00)?86)?1[3-9]\d{9}")
_RUSSIAN_MOBILE = re.compile(r"[78]?9\d{9}")
_SHORTENED = re.compile(r"\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
_WITH_FRACTION = re.compile(r"\+?\d{5,15}\.0")
_NOTHING = re.compile(r"[\W_]*|нет|无|n/?a|none|暂无")
_LONGEST_NOTHING = 4
_PLACE_OF_WORD = {word: place for place, words in PLACES.items() for word in words.split("|")}
_NO_LABELS = frozenset(("", "homepage", "home page", "profile", "iphone", "voice", "internet"))


class Label(NamedTuple):
    """What a cell beside a contact point says of it.

    Attributes:
        is_mobile: It is called a mobile phone.
        label: In the words of the desk where there is one, else as it stands.
    """

    is_mobile: bool
    label: str
    is_preferred: bool


def phones_in(text: str) -> list[str]:
    """The phone numbers of a cell: "a; b", "a/b"; an extension stays with its number."""
    if text.isalnum() or (text.isascii() and not _PHONE_BREAK.search(text)):
        return [text]
    spans: list[tuple[int, int]] = []
    begin = 0
    for match in (*_PHONE_BREAK.finditer(text), None):
        end = match.start() if match else len(text)
        piece = text[begin:end]
        if spans and (_EXTENSION.match(piece) or 0 < sum(map(str.isdigit, piece)) < _LEAST_DIGITS):
            spans[-1] = spans[-1][0], end
        elif piece.strip():
            spans.append((begin, end))
        begin = match.end() if match else end
    return [" ".join(text[start:end].split()) for start, end in spans]


def has_extension(text: str) -> bool:
    """Whether somebody is put through to a number, which no mobile phone needs."""
    return _EXTENSION.search(text) is not None


def is_shortened_number(text: str) -> bool:
    """Whether a spreadsheet has left only the first digits: 8.61381E+12."""
    return _SHORTENED.fullmatch(text) is not None


def without_fraction(text: str) -> str:
    """A number without the ".0" of programs that took it for one: 13800000000.0."""
    return text[:-2] if _WITH_FRACTION.fullmatch(text) else text


def says_nothing(text: str) -> bool:
    """Whether a cell only says that there is nothing: a dash, "нет", 无."""
    if len(text) > _LONGEST_NOTHING and text[0].isalnum():
        return False
    return _NOTHING.fullmatch(text.lower()) is not None


def is_mobile_number(text: str) -> bool:
    """Whether the digits are those of a Chinese or Russian mobile phone."""
    digits = re.sub(r"\D", "", text)
    return bool(_CHINESE_MOBILE.fullmatch(digits) or (_RUSSIAN_MOBILE.fullmatch(digits) and "转" not in text))


def emails_in(text: str) -> tuple[list[str], str]:
    """The e-mail addresses of a cell, and the text itself where something in it is none."""
    folded = text if text.isascii() else unicodedata.normalize("NFKC", text)
    if is_email(folded):
        return [folded], ""
    found = [address.rstrip(".") for address in _EMAIL.findall(folded)]
    good = [address for address in found if is_email(address)]
    is_all_read = len(good) == len(found) == folded.count("@")
    return good, "" if good and is_all_read else text


def lines_in(text: str) -> list[str]:
    """The accounts of a messenger in a cell."""
    return [piece for piece in _LINE_BREAK.split(text) if piece]


def web_pages_in(text: str) -> list[str]:
    """The web addresses of a cell."""
    return [piece for piece in _WEB_BREAK.split(text) if piece]


@lru_cache(maxsize=500)
def read_label(text: str) -> Label:
    """Read a label such as Google's "* Work Fax"; the star marks the preferred one."""
    is_preferred = text.startswith("*")
    label = text.lstrip("* ").strip()
    meaning = read_heading(label)
    word = comparable_heading(label)
    if word in _NO_LABELS:
        return Label(word == "iphone", "", is_preferred)
    if word in _PLACE_OF_WORD:
        return Label(False, _PLACE_OF_WORD[word], is_preferred)
    if meaning.thing == "mobile":
        return Label(True, meaning.place, is_preferred)
    if meaning.thing == "fax":
        return Label(False, f"{meaning.place} fax".strip(), is_preferred)
    if meaning.thing in ("phone", "email", "web", "address") and not meaning.number:
        return Label(False, meaning.place, is_preferred)
    return Label(False, label, is_preferred)
