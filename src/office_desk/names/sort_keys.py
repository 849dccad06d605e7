"""Keys that put names in order by plain comparison of code points.

SQLite's BINARY and PostgreSQL's COLLATE "C" compare so, and both databases then agree with Python. The order
follows the Unicode Collation Algorithm's idea of levels (UTS #10): letters first, everything else only
between texts whose letters are the same. Chinese goes by pinyin, tone and character, as CLDR's zh order does.
"""

import functools
import re
import unicodedata
from codecs import charmap_decode
from collections.abc import Sequence

from office_desk.names.pinyin import toned_readings
from office_desk.names.scripts import HAN_RUN, close_up, fold, has_han, is_plain

KEY_LENGTH = 200
"""No key is longer, in characters."""

_PRIMARY_LENGTH = 130
_LEVEL = "\t"  # Lower than the space between words, so a shorter name goes before a longer one.
_BETWEEN_TITLES = " · "
_PIECE = re.compile(f"{HAN_RUN.pattern}|[^{HAN_RUN.pattern[1:-2]}]+")
_NO_LETTERS = re.compile(r"[\W_]+")
_NUMBER = re.compile(r"\d+")
_LATIN_LETTER = re.compile("[a-z]")
_ASCII_LETTERS = "".join(chr(code) if chr(code).isalnum() else " " for code in range(128))
_TONES = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0300": 4}
_FULL_WIDTH = 0xFF41 - 0x61  # Latin letters behind all Cyrillic ones: U+FF41 for a.
_AFTER_CYRILLIC = {code: code + _FULL_WIDTH for code in range(0x61, 0x7B)}
_ASCII_AFTER_CYRILLIC = "".join(chr(_AFTER_CYRILLIC.get(code, code)) for code in range(128))


def sort_key(text: str, language: str, *, surname: bool = False) -> str:
    """Give the key of a text for readers of en, zh or ru; at most 200 characters.

    - en: Latin, Chinese among it by its pinyin; Cyrillic after.
    - zh: by pinyin, then tone, then character, one character at a time, so that all 王 stand together;
      Latin words among them by their letters; Cyrillic after.
    - ru: Cyrillic, ё beside е; Latin and Chinese after.

    Numbers inside go by value: "Group 2" before "Group 10". With `surname` a text that begins with Chinese is
    a personal name: 单 goes under Shan.
    """
    code = language[:2].lower()
    by_letter, by_character, tie_break = _remembered_levels(text[:KEY_LENGTH], surname)
    primary = by_character if code == "zh" else by_letter
    return _key(_after_cyrillic(primary) if code == "ru" else primary, tie_break)


def sort_keys(text: str, *, surname: bool = False) -> tuple[str, str, str]:
    """Give the keys of one text for readers of en, zh and ru."""
    by_letter, by_character, tie_break = _levels(text[:KEY_LENGTH], surname)
    en = _key(by_letter, tie_break)
    zh = en if by_character is by_letter else _key(by_character, tie_break)
    latin_last = _after_cyrillic(by_letter)
    return en, zh, en if latin_last is by_letter else _key(latin_last, tie_break)


def _key(primary: str, tie_break: str) -> str:
    return f"{primary[:_PRIMARY_LENGTH]}{_LEVEL}{tie_break}"[:KEY_LENGTH]


def _after_cyrillic(letters: str) -> str:
    """The same letters with the Latin ones behind all Cyrillic ones."""
    if not _LATIN_LETTER.search(letters):
        return letters
    return _mapped(letters, _ASCII_AFTER_CYRILLIC) if letters.isascii() else letters.translate(_AFTER_CYRILLIC)


def _mapped(text: str, table: str) -> str:
    """An ASCII text with each character replaced by that of the table; str.translate asks for each of them."""
    return charmap_decode(text.encode(), "strict", table)[0]


_Levels = tuple[str, str, str]
"""The letters of a text in two orders of its Chinese, and what decides between equal ones."""


def _levels(text: str, surname: bool) -> _Levels:
    if text.isascii() and text.isprintable():
        return _ascii_levels(text)
    if _BETWEEN_TITLES in text and not surname:
        # Hundreds of people are called after the place where they work: it is read once.
        levels = [_levels_of_part(part) for part in text.split(_BETWEEN_TITLES)]
        if None not in levels:
            return _joined_levels([level for level in levels if level])
    if is_plain(text):
        normal = close_up(text)
        return *_primaries(normal, surname), " ".join(normal.casefold().split())
    normal = close_up(unicodedata.normalize("NFKC", text))
    tie_break = " ".join("".join(filter(_is_shown, normal.casefold())).split())
    return *_primaries(normal, surname), tie_break


_remembered_levels = functools.lru_cache(maxsize=64)(_levels)
"""Remembered for a moment, since readers of two languages often read one and the same title."""


def _ascii_levels(text: str) -> _Levels:
    lowered = text.lower()
    letters = _mapped(lowered, _ASCII_LETTERS)
    by_letter = " ".join(_NUMBER.sub(_padded, letters).split())
    return by_letter, by_letter, " ".join(lowered.split())


@functools.lru_cache(maxsize=4096)
def _levels_of_part(text: str) -> _Levels | None:
    """The levels of one of several titles in a row; None for one with rare characters."""
    if text.isascii() and text.isprintable():
        return _ascii_levels(text)
    return (*_primaries(text, False), text.casefold()) if is_plain(text) else None


def _joined_levels(levels: Sequence[_Levels]) -> _Levels:
    by_letter = " ".join(filter(None, [level[0] for level in levels]))
    is_alike = all(level[0] is level[1] for level in levels)
    by_character = by_letter if is_alike else " ".join(filter(None, [level[1] for level in levels]))
    return by_letter, by_character, " ".join(_BETWEEN_TITLES.join([level[2] for level in levels]).split())


def _primaries(normal: str, surname: bool) -> tuple[str, str]:
    by_letter = _primary(normal, by_character=False, surname=surname)
    return by_letter, _primary(normal, by_character=True, surname=surname) if has_han(normal) else by_letter


def _is_shown(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) not in ("Cc", "Cf", "Cs")


def _primary(text: str, *, by_character: bool, surname: bool) -> str:
    if not has_han(text):
        words = _NO_LETTERS.sub(" ", fold(text)).strip()
        return " ".join(_NUMBER.sub(_padded, words).split())
    parts: list[str] = []
    for piece in _PIECE.findall(text):
        if not has_han(piece):
            parts.append(_words_key(piece))
            continue
        is_name = surname and not "".join(parts).strip()
        for reading, character in zip(toned_readings(piece, is_name), piece, strict=True):
            if by_character:
                parts.append(_character_key(reading, character))
            else:
                parts.append(f" {_tone_and_letters(reading)[1] or fold(character)} ")
    return " ".join("".join(parts).split())


def _words_key(piece: str) -> str:
    """Fold, keep letters and digits, pad numbers; a space at either end stays where no letter stood."""
    words = _NO_LETTERS.sub(" ", fold(piece))
    padded = _NUMBER.sub(_padded, words)
    before = "" if piece[0].isalnum() else " "
    return f"{before}{padded}{'' if piece[-1].isalnum() else ' '}"


def _padded(number: re.Match[str]) -> str:
    digits = number[0]
    return (digits if digits.isascii() else str(int(digits))).lstrip("0").zfill(10)


@functools.lru_cache(maxsize=8192)
def _character_key(reading: str, character: str) -> str:
    """Write letters, tone, character. ü is u with a tone above 5: lu, then lü, then luan (Xiandai Hanyu Cidian)."""
    tone, letters = _tone_and_letters(reading)
    return f"{letters}{tone}{fold(character)}" if letters else fold(character)


@functools.lru_cache(maxsize=2048)
def _tone_and_letters(reading: str) -> tuple[str, str]:
    decomposed = unicodedata.normalize("NFD", reading)
    tone = next((_TONES[mark] for mark in decomposed if mark in _TONES), 5)
    letters = "".join(letter for letter in decomposed if letter.isalpha())
    # 1-5 for u, then the letters after 5 in code point order for ü, still below "a".
    return ("12345"[tone - 1] if "\u0308" not in decomposed else "6789:"[tone - 1]), letters
