"""Chinese in Cyrillic letters, by the Palladius system that Russian books, maps and passports follow.

Inside a word a hard sign parts н (pinyin -ng) from a vowel: 长安 Чанъань, 朋友 Пэнъю. After нь
(pinyin -n) none is needed, the soft sign does it: 天安门 Тяньаньмэнь.
"""

import functools
import re
from collections.abc import Sequence

from office_desk.names.pinyin import split_name_syllables
from office_desk.names.surnames import SURNAME_PINYIN
from office_desk.names.syllables import PALLADIUS_OF_PINYIN, segment_pinyin, without_tone

_VOWELS = frozenset("аеёиоуыэюя")

# хой is how older books avoid хуй, where newer ones write хуэй.
_OLD_SPELLINGS = {"хой": "хуэй"}


def pinyin_to_palladius(syllable: str) -> str:
    """Write one pinyin syllable in Cyrillic lower case; tone marks and capitals do not count, v is ü.

    Raises KeyError for what is no syllable of Standard Chinese.
    """
    return PALLADIUS_OF_PINYIN[without_tone(syllable.strip().lower()).replace("v", "ü")]


def palladius_to_pinyin(syllable: str) -> tuple[str, ...]:
    """List the pinyin syllables that a Cyrillic one may stand for (ло: lo, luo); none for other words."""
    written = syllable.strip().lower()
    wanted = _OLD_SPELLINGS.get(written, written)
    return tuple(pinyin for pinyin, cyrillic in PALLADIUS_OF_PINYIN.items() if cyrillic == wanted)


def join_palladius(syllables: Sequence[str]) -> str:
    """Write pinyin syllables as one Cyrillic word in lower case, hard signs in place.

    A syllable outside the table (none that pypinyin gives) is left out.
    """
    word = ""
    for cyrillic in filter(None, map(PALLADIUS_OF_PINYIN.get, syllables)):
        word += f"ъ{cyrillic}" if word.endswith("н") and cyrillic[0] in _VOWELS else cyrillic
    return word


@functools.lru_cache(maxsize=1)
def _palladius_word() -> re.Pattern[str]:
    syllables = sorted({*PALLADIUS_OF_PINYIN.values(), *_OLD_SPELLINGS}, key=len, reverse=True)
    return re.compile(f"(?:{'|'.join(syllables)})(?:ъ?(?:{'|'.join(syllables)}))*")


def is_palladius_name(family: str, given: str) -> bool:
    """Tell whether two Cyrillic words are a Chinese name, family name first: «Чжан Ин», «Оуян Сю»."""
    return family.lower() in _palladius_surnames() and _palladius_word().fullmatch(given.lower()) is not None


@functools.lru_cache(maxsize=1)
def _palladius_surnames() -> frozenset[str]:
    return frozenset(join_palladius(segment_pinyin(surname) or ()) for surname in SURNAME_PINYIN)


def name_to_palladius(name_zh: str) -> tuple[str, str]:
    """Write a Chinese name in Cyrillic as (family, given): 张颖 -> ("Чжан", "Ин")."""
    family, given = split_name_syllables(name_zh)
    return join_palladius(family).capitalize(), " ".join(join_palladius(word).capitalize() for word in given)


def pinyin_name_to_palladius(family: str, given: str) -> tuple[str, str] | None:
    """Write a name known in Latin letters only in Cyrillic, or None where it is not a Chinese name in pinyin.

    The family name must be one in use; the given name must cut into syllables and may be empty.
    """
    family_syllables = segment_pinyin(family)
    if family_syllables is None or "".join(family_syllables) not in SURNAME_PINYIN:
        return None
    given_syllables = segment_pinyin(given) if given.strip() else ()
    if given_syllables is None:
        return None
    return join_palladius(family_syllables).capitalize(), join_palladius(given_syllables).capitalize()
