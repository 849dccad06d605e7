"""Readings of Chinese characters in Hanyu Pinyin, and Chinese personal names written in it.

Spelling follows GB/T 28039-2011 (Chinese personal names: family name first, each part one word with a
capital) and ISO 7098:2015 (an apostrophe before an inner syllable that begins with a, e or o). pypinyin reads
words in context; it knows no surname readings, so those come from `surnames`.
"""

import functools
import re
from collections.abc import Iterable, Sequence
from itertools import chain

from office_desk.names.scripts import HAN_RUN, simplified
from office_desk.names.surnames import (
    COMPOUND_SURNAMES,
    SURNAME_READINGS,
    TONED_COMPOUND_SURNAMES,
    TONED_SURNAME_READINGS,
)
from office_desk.names.syllables import without_tone

__all__ = [
    "COMPOUND_SURNAMES",
    "SURNAME_READINGS",
    "join_syllables",
    "name_to_pinyin",
    "pinyin_syllables",
    "split_chinese_name",
    "title_to_pinyin",
    "toned_readings",
]

MIDDLE_DOT = re.compile("[·•‧・･∙⋅]")
"""The dot inside a name of a minority or a foreigner written in Chinese, in the shapes keyboards give it."""

# Particles in everyday text, full words inside a name: 阿不都 Abudu, 了凡 Liaofan.
_READINGS_IN_NAMES = {"都": "dū", "了": "liǎo", "的": "dí", "地": "dì"}


_SHORT = 4
"""Characters of a run that is looked up by itself: a personal name, of which no two need be alike."""


@functools.lru_cache(maxsize=1)
def _pypinyin():  # type: ignore[no-untyped-def]
    import pypinyin  # Costs 0.4 s and 56 MB, so it waits for the first Chinese character.

    return pypinyin


@functools.lru_cache(maxsize=16384)
def toned_readings(run: str, surname: bool = False) -> tuple[str, ...]:
    """Read a run of Chinese characters: one toned syllable each, "" for a character nobody reads.

    With `surname` the run is a personal name: its family name takes the surname reading.
    """
    plain = simplified(run)
    if not surname:
        return _readings_in_context(plain)
    family, given = split_chinese_name(plain)
    return _family_readings(family) + tuple(
        _READINGS_IN_NAMES.get(character, reading)
        for character, reading in zip(given, _readings_in_context(given), strict=True)
    )


def _readings_in_context(run: str) -> tuple[str, ...]:
    if len(run) <= _SHORT and not _holds_a_phrase(run):
        return tuple(map(_reading_alone, run))
    library = _pypinyin()
    found: list[str] = library.lazy_pinyin(run, style=library.Style.TONE, errors=list)
    if len(found) != len(run):
        return tuple(map(_reading_alone, run))
    return tuple("" if HAN_RUN.match(reading) else reading for reading in found)


def _holds_a_phrase(run: str) -> bool:
    """Tell whether the context can matter: whether the library knows two neighbors or more as a word."""
    phrases = _pypinyin().constants.PHRASES_DICT
    ends = range(2, len(run) + 1)
    return any(run[start:end] in phrases for end in ends for start in range(end - 1))


@functools.lru_cache(maxsize=8192)
def _reading_alone(character: str) -> str:
    library = _pypinyin()
    reading = str(library.lazy_pinyin(character, style=library.Style.TONE)[0])
    return "" if HAN_RUN.match(reading) else reading


def _family_readings(family: str) -> tuple[str, ...]:
    if family in TONED_COMPOUND_SURNAMES:
        return TONED_COMPOUND_SURNAMES[family]
    if family in TONED_SURNAME_READINGS:
        return (TONED_SURNAME_READINGS[family],)
    return _readings_in_context(family)


def pinyin_syllables(text: str, *, surname: bool = False) -> list[str]:
    """List the toneless syllables of the Chinese in a text, in lower case with ü; other scripts are left out.

    With `surname` the first run of characters is a personal name and its family name is read as such.
    """
    runs = HAN_RUN.findall(text)
    toned = (toned_readings(run, surname and position == 0) for position, run in enumerate(runs))
    return [without_tone(reading) for reading in chain.from_iterable(toned) if reading]


@functools.lru_cache(maxsize=16384)
def split_chinese_name(name_zh: str) -> tuple[str, str]:
    """Split a Chinese name into family and given name, characters as written.

    - A space is the boundary the writer chose (张　颖).
    - A middle dot means a name of a minority or a foreigner: no Chinese family name, all of it is given.
    - A known family name of two characters is one; otherwise the first character is.
    - Five characters and more without such a family name are a transcribed name: all of it is given.
    """
    parts = name_zh.split()
    if MIDDLE_DOT.search(name_zh):
        return "", "".join(parts)
    if len(parts) > 1:
        return parts[0], "".join(parts[1:])
    name = "".join(parts)
    if len(name) < 2:
        return name, ""
    if simplified(name[:2]) in COMPOUND_SURNAMES:
        return name[:2], name[2:]
    if len(name) > 4:
        return "", name
    return name[:1], name[1:]


def join_syllables(syllables: Sequence[str]) -> str:
    """Write syllables as one word: an apostrophe before an inner a, e or o, no capital."""
    return "".join(
        f"'{syllable}" if position and syllable[:1] in ("a", "e", "o") else syllable
        for position, syllable in enumerate(syllables)
    )


def name_to_pinyin(name_zh: str) -> tuple[str, str]:
    """Write a Chinese name in pinyin as (family, given): 欧阳修 -> ("Ouyang", "Xiu"), 吕布 -> ("Lü", "Bu").

    A name with a middle dot keeps its parts as words: 阿不都·热合曼 -> ("", "Abudu Reheman").
    """
    family, given = split_name_syllables(name_zh)
    return _as_word(family), " ".join(map(_as_word, given))


def split_name_syllables(name_zh: str) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Read a Chinese name: the family name's syllables, and those of each word of the given name."""
    family, given = split_chinese_name(simplified(name_zh))
    words = []
    for part in MIDDLE_DOT.split(given):
        letters = "".join(HAN_RUN.findall(part))
        readings = zip(letters, _readings_in_context(letters), strict=True)
        words.append(_toneless(_READINGS_IN_NAMES.get(letter, reading) for letter, reading in readings))
    return _toneless(_family_readings("".join(HAN_RUN.findall(family)))), tuple(filter(None, words))


def _toneless(readings: Iterable[str]) -> tuple[str, ...]:
    return tuple(without_tone(reading) for reading in readings if reading)


def _as_word(syllables: Sequence[str]) -> str:
    return join_syllables(syllables).capitalize()


def title_to_pinyin(text: str) -> str:
    """Replace the Chinese in a title by its syllables, spaced, the rest stays: 上海ABC -> "shang hai ABC"."""
    spelled = HAN_RUN.sub(lambda run: f" {' '.join(pinyin_syllables(run.group()))} ", text)
    return " ".join(spelled.split())
