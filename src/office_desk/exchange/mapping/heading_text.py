"""A heading of a table taken apart: the thing it names, the place it is of use, and its number."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from office_desk.exchange.mapping.heading_words import (
    FILLERS,
    LABEL_WORDS,
    LANGUAGES,
    PLACES,
    QUALIFIERS,
    SERVICE_WORDS,
    THINGS,
    VALUE_WORDS,
)
from office_desk.names.scripts import fold, has_han
from office_desk.names.typed_name import NameOrder

_LONGEST_HEADING = 100
_NO_LETTER = re.compile(r"[\W_]+")
_SPACE_AT_HAN = re.compile(r"(?<=[\u3400-\u9fff]) | (?=[\u3400-\u9fff])")
_NUMBER = re.compile(r"(?<![0-9])[0-9]{1,2}(?![0-9])")
_ROLE = re.compile(r"(?:\s[-–—]|[:：])\s*(\w+)\s*$")
_SEVERAL = re.compile(r"[/／、,，]")
_BRACKETS = re.compile(r"[(（\[【][^)）\]】]*[)）\]】]")


def _longest_first(places: Mapping[str, str]) -> list[tuple[str, str]]:
    words = [(word, place) for place, words in places.items() for word in words.split("|")]
    return sorted(words, key=lambda one: -len(one[0]))


_PLACE_WORDS = _longest_first(PLACES)
_LANGUAGE_WORDS = _longest_first(LANGUAGES)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a heading says.

    Attributes:
        thing: A key of `heading_words`, such as "phone" or "street"; "" for a heading that says nothing known.
        place: The label of the contact point, such as "work"; "" where the heading has none.
        language: "en", "zh" or "ru" where the heading says in which language a name is told.
        number: Which of several; 0 where the heading does not count.
        role: "value", or "label" or "kind" for the columns that tell about a value in another one.
    """

    thing: str
    place: str = ""
    number: int = 0
    role: str = "value"
    language: str = ""


def comparable_heading(heading: str) -> str:
    """Fold a heading so that case, width, punctuation and colons do not count: "Эл.почта:" is "эл почта"."""
    words = " ".join(_NO_LETTER.sub(" ", fold(heading[:_LONGEST_HEADING])).split())
    return _SPACE_AT_HAN.sub("", re.sub(r"\be mail", "email", words))


@lru_cache(maxsize=2000)
def read_heading(heading: str) -> Meaning:
    """Tell what a heading means; never raises."""
    heading = heading[:_LONGEST_HEADING]
    text = comparable_heading(heading)
    if text in THINGS:
        return _meaning(THINGS[text])
    role, text = _role(heading, text)
    meaning = _read_counted(text, role)
    bare = _BRACKETS.sub(" ", heading).strip()
    # What stands in brackets is part of the heading (раб. адрес) or a remark (必填), which is told only by trying.
    if not meaning.thing and bare not in ("", heading):
        return read_heading(bare)
    return meaning if meaning.thing else _of_several(heading)


def name_order(heading: str) -> NameOrder:
    """Which part of a whole name a heading asks for first: ФИО the family name, «Имя» the given name."""
    text, thing = comparable_heading(heading), read_heading(heading).thing
    if text.startswith(("фио", "ф и о")) or (thing == "full_name" and text.startswith("фамилия")):
        return NameOrder.FAMILY_FIRST
    if thing == "given_name" or (thing == "full_name" and text.startswith("имя") and "фамилия" in text):
        return NameOrder.GIVEN_FIRST
    return NameOrder.UNKNOWN


def _of_several(heading: str) -> Meaning:
    """Read a heading that names several things, such as "Mobile/WhatsApp", by the first one that is known."""
    pieces = [piece.strip() for piece in _SEVERAL.split(heading)]
    told = (read_heading(piece) for piece in pieces if piece and len(pieces) > 1)
    return next((meaning for meaning in told if meaning.thing not in ("", "ignored")), Meaning(""))


def _read_counted(text: str, role: str) -> Meaning:
    """Read a heading that may count: "E-mail 2 Address"."""
    match = _NUMBER.search(text)
    if match is None:
        return replace(_read_words(text), role=role)
    before = _SPACE_AT_HAN.sub("", text[: match.start()].strip())
    whole = _SPACE_AT_HAN.sub("", f"{before} {text[match.end() :].strip()}".strip())
    meaning = replace(_read_words(whole), role=role)
    # "Business Street 2" is the second line of one street, "Address 2 - Street" belongs to the second address.
    if meaning.thing == "street" and _read_words(before).thing == "street":
        return meaning
    return replace(meaning, number=int(match[0]))


def _role(heading: str, text: str) -> tuple[str, str]:
    """Tell whether a column is about a value in another one, as in "E-mail 1 - Label"; answer the text without that."""
    found = _ROLE.search(heading)
    word = comparable_heading(found[1]) if found else ""
    for role, words in (("value", VALUE_WORDS), ("label", LABEL_WORDS), ("kind", SERVICE_WORDS)):
        if word in words:
            return role, text.removesuffix(word).strip()
    return "value", text


def _meaning(thing: str, place: str = "") -> Meaning:
    name, _, own_place = thing.partition(":")
    return Meaning(name, own_place or place)


def _read_words(text: str) -> Meaning:
    """Read a heading without its number, as it stands or as a place and a thing: "business" and "street"."""
    if text in THINGS:
        return _meaning(THINGS[text])
    for word, place in _PLACE_WORDS:
        rest = _without(text, word)
        if rest is None:
            continue
        thing = THINGS.get(rest) or next((THINGS[bare] for bare in _without_fillers(rest) if bare in THINGS), "")
        if thing and thing != "ignored":
            return _meaning(thing, place)
    for bare in _without_fillers(text):
        if bare in THINGS:
            return _meaning(THINGS[bare])
    return _read_qualified(text)


def _read_qualified(text: str) -> Meaning:
    """Read a heading with a word that tells the language of a name, or nothing but that it is a contact."""
    for word, language in _LANGUAGE_WORDS:
        rest = _without(text, word)
        if rest in THINGS:
            return replace(_meaning(THINGS[rest]), language=language)
    for word in QUALIFIERS:
        rest = _without(text, word)
        if rest:
            return _read_words(rest)
    return Meaning("")


def _without_fillers(text: str) -> list[str]:
    return [bare for filler in FILLERS if (bare := _without(text, filler))]


def _without(text: str, word: str) -> str | None:
    """Take a word out of a text: Chinese from either end, others as whole words; None where it is not in it."""
    if has_han(word):
        if text.startswith(word):
            return text.removeprefix(word)
        return text.removesuffix(word) if text.endswith(word) else None
    words, wanted = text.split(), word.split()
    for start in range(len(words) - len(wanted) + 1):
        if words[start : start + len(wanted)] == wanted:
            return " ".join(words[:start] + words[start + len(wanted) :])
    return None
