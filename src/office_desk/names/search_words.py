"""The words under which a text is found, and what counts as a hit: the same on every database.

Stored words are letters and digits in folded form with one space between them, so that a word index (SQLite
FTS5 with `tokenize="unicode61 remove_diacritics 0"`) and a plain substring search agree on every hit:

- Each Chinese character is a word of its own and neighbors stay neighbors: 张颖 is stored as "张 颖".
- Behind the texts stands what people type for them: pinyin by syllable and joined from any syllable on
  ("zhang ying zhangying"), initials ("zy"), Palladius («чжан ин чжанин»), ü as u, v and yu.
- Two runs of Chinese never touch: where nothing else parts them, BOUNDARY does.
"""

import functools
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from office_desk.names.name_parts import PersonName, is_pinyin_name
from office_desk.names.palladius import join_palladius
from office_desk.names.pinyin import split_chinese_name, toned_readings
from office_desk.names.scripts import HAN_RUN, close_up, fold, has_han, simplified
from office_desk.names.surnames import OTHER_SURNAME_READINGS
from office_desk.names.syllables import latin_spellings, segment_pinyin, without_tone

BOUNDARY = "ǁ"
"""A letter nobody types (U+01C1): a word that only keeps two runs of Chinese apart."""

_FIRST_HAN = "\u3005"
_ASCII_LETTERS = bytes(code if code < 128 and chr(code).isalnum() else 0x20 for code in range(256))
_WORD = re.compile(r"[^\W_]+")
_HAN_OR_OTHER = re.compile(f"{HAN_RUN.pattern}|[^{HAN_RUN.pattern[1:-2]}]+")
_COMPOUND_WORD = re.compile(r"[^\W\d_]+(?:['’‘ʼ`\-‐‑][^\W\d_]+)+")
_PHONE = re.compile(r"\+?\d(?:[\s().\-/]{0,3}\d){6,}")
_DIGITS = re.compile(r"\d+")
_TYPED_OTHERWISE = re.compile(f"{HAN_RUN.pattern}|[üÜ\\d'’‘ʼ`\\-‐‑]")
_MARKED_SCRIPTS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0590-\u1cff\u1dc0-\u1dff\u20d0-\u20ff\u302a-\u309a\ua66f-\U0001ffff]"
)

# New Tai Lue and Vedic signs that Unicode 8 and 12 made letters; to SQLite's tables they are still marks.
_LETTERS_ONCE_MARKS = re.compile("[\u19b0-\u19c0\u19c8\u19c9\u1cf2\u1cf3]")

_READ_AT_MOST = 64  # Characters of one run that are transliterated; a title is shorter, a note has text_words().
_JOINED_AT_MOST = 6  # Syllables joined from an inner syllable on: "jiaotong" finds 上海交通大学.
_TERMS_AT_MOST = 24


@dataclass(frozen=True, slots=True)
class SearchTerm:
    """One thing a query asks for: a run of Chinese characters, or the beginning of a word.

    Attributes:
        text: folded; Chinese without spaces.
        is_han: whether it is Chinese and has to match as a run.
    """

    text: str
    is_han: bool

    @property
    def pattern(self) -> str:
        """What has to occur in the stored words with one space before and after them."""
        return f" {' '.join(self.text)} " if self.is_han else f" {self.text}"


def search_terms(query: str) -> list[SearchTerm]:
    """Take a query apart; all its terms must match. 王wei asks for 王 and for a word that begins with wei.

    At most 24 different terms count. A query of punctuation only has none.
    """
    terms = dict.fromkeys(
        SearchTerm(piece, has_han(piece)) for word in _folded_words(query) for piece in _HAN_OR_OTHER.findall(word)
    )
    return list(terms)[:_TERMS_AT_MOST]


def matches(words: str, terms: Sequence[SearchTerm]) -> bool:
    """Tell whether stored words hold every term: the definition every database search is measured by."""
    padded = f" {words} "
    return all(term.pattern in padded for term in terms)


def text_words(text: str) -> str:
    """Give the words of a long text such as a note: folded, Chinese spaced, nothing transliterated."""
    return _joined(_pieces(text))


def search_words(*texts: str, people: Iterable[PersonName] = ()) -> str:
    """Give the words to store for a record: its titles, contacts and short texts, and its people's names."""
    pieces: list[str] = []
    typed: list[str] = []
    for text in texts:
        own, for_it = _words_of_text(text)
        pieces += own
        typed += for_it
    for person in people:
        pieces += _person_pieces(person)
        typed += _typed_for_person(person)
    return _joined(dict.fromkeys(pieces + typed))


@functools.lru_cache(maxsize=8192)
def _words_of_text(text: str) -> tuple[Sequence[str], Sequence[str]]:
    """The pieces of a text and what people type for it; many people are found by the name of one employer."""
    normal = text if text.isascii() else close_up(unicodedata.normalize("NFKC", text))
    return _pieces(normal), _typed_for(normal)


@functools.lru_cache(maxsize=8192)
def _words_of_part(text: str) -> tuple[Sequence[str], Sequence[str]]:
    """The same of a part of a name, as it is written."""
    return _pieces(text), _typed_for(text)


def _folded_words(text: str) -> list[str]:
    if text.isascii() and text.isprintable():
        return text.lower().encode().translate(_ASCII_LETTERS).decode().split()
    folded = fold(text)
    if folded.isascii():
        return _WORD.findall(folded)
    if _MARKED_SCRIPTS.search(folded):
        plain = _LETTERS_ONCE_MARKS.sub("", folded)
        folded = "".join(letter for letter in plain if unicodedata.category(letter)[0] != "M")
    return _WORD.findall(folded)


def _pieces(text: str) -> list[str]:
    """Cut a text into stored pieces: words, and runs of Chinese with their characters spaced."""
    words = _folded_words(text)
    if not has_han(text) and not any(map(has_han, words)):
        return words
    pieces = []
    for word in words:
        for piece in _HAN_OR_OTHER.findall(word):
            pieces.append(" ".join(piece) if has_han(piece) else piece)
    return pieces


def _joined(pieces: Collection[str]) -> str:
    line = " ".join(pieces)
    if not has_han(line):
        return line
    joined: list[str] = []
    after_han = False
    for piece in pieces:
        is_han = piece[0] >= _FIRST_HAN and has_han(piece)
        if is_han and after_han:
            joined.append(BOUNDARY)
        joined.append(piece)
        after_han = is_han
    return " ".join(joined)


def _typed_for(text: str) -> list[str]:
    """Give what people type for a text besides its own words."""
    typed: list[str] = []
    if _TYPED_OTHERWISE.search(text) is None:
        return typed
    is_ascii = text.isascii()
    if not is_ascii:
        for run in HAN_RUN.findall(text):
            typed += _typed_for_run(run[:_READ_AT_MOST], False)
    if not is_ascii or "-" in text or "'" in text or "`" in text:
        typed += ("".join(_folded_words(compound)) for compound in _COMPOUND_WORD.findall(text))
    if not is_ascii and "ü" in text.lower():
        typed += (fold(word.lower().replace("ü", "v")) for word in re.findall(r"[^\W_]*[lnLN][üÜ][^\W_]*", text))
    for phone in _PHONE.findall(text):
        typed += _typed_for_phone(phone)
    return typed


def _typed_for_phone(phone: str) -> list[str]:
    """Give a number's digits unbroken, from each group on, and without its country code (E.164: 1-3 digits)."""
    groups = _DIGITS.findall(phone if phone.isascii() else unicodedata.normalize("NFKC", phone))
    digits = "".join(groups)
    typed, start = [], 0
    for group in groups:
        typed.append(digits[start:])
        start += len(group)
    if phone[0] == "+" and len(digits) > 9:
        typed += (digits[1:], digits[2:], digits[3:])
        if digits[0] == "7":  # Inside Russia the same number begins with 8.
            typed.append(f"8{digits[1:]}")
    return typed


def _person_pieces(person: PersonName) -> Iterator[str]:
    for part in (person.family, person.given, person.patronymic, close_up(person.zh), person.ru, person.title):
        if part:
            yield from _words_of_part(part)[0]


def _typed_for_person(person: PersonName) -> Iterator[str]:
    runs = HAN_RUN.findall(unicodedata.normalize("NFKC", close_up(person.zh))) if person.zh else ()
    for run in runs:
        if len(runs) == 1:
            yield from _typed_for_run(run[:_READ_AT_MOST], True)
        yield from _typed_for_run(run[:_READ_AT_MOST], False)
    if is_pinyin_name(person.family, person.given):
        syllables = (*(segment_pinyin(person.family) or ()), *(segment_pinyin(person.given) or ()))
        yield from _typed_for_syllables(syllables)
    for part in filter(None, (person.family, person.given, person.ru, person.title)):
        yield from _words_of_part(part)[1]


@functools.lru_cache(maxsize=16384)
def _typed_for_run(run: str, surname: bool) -> tuple[str, ...]:
    syllables = tuple(without_tone(reading) for reading in toned_readings(run, surname) if reading)
    typed = _typed_for_syllables(syllables)
    if not surname:
        return typed
    family, _ = split_chinese_name(simplified(run))
    others = OTHER_SURNAME_READINGS.get(family, ())
    further = (word for other in others for word in _typed_for_syllables((other, *syllables[1:])))
    return (*typed, *further)


@functools.lru_cache(maxsize=16384)
def _typed_for_syllables(syllables: tuple[str, ...]) -> tuple[str, ...]:
    """Spell syllables in Latin and Cyrillic letters: each, joined from each on, and as initials."""
    letters = "".join(syllable[0] for syllable in syllables).translate({0xEA: "e", 0xFC: "u"})
    latin = [spelling for syllable in syllables for spelling in latin_spellings(syllable)]
    cyrillic = [join_palladius((syllable,)) for syllable in syllables]
    initials = []
    for start in range(len(syllables) - 1):
        end = None if start == 0 else start + _JOINED_AT_MOST
        part = syllables[start:end]
        latin += latin_spellings("".join(part))
        with_signs = join_palladius(part)
        cyrillic += [with_signs, with_signs.replace("ъ", "")]
        initials.append(letters[start:end])
    return tuple(dict.fromkeys(filter(None, (*latin, *initials, *cyrillic))))
