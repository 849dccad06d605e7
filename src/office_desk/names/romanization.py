"""Spellings of one name in Latin and Cyrillic letters, brought together: Алексей, Alexey, Aleksei, Aleksej.

The skeleton of a word is where the usual romanizations of Russian meet: ICAO Doc 9303 (passports), BGN/PCGN, GOST
7.79 system B, ISO/R 9 (š, č, ja) and the spellings of the press. It is made to be compared and means nothing itself.
"""

import functools
import re
import unicodedata

_LETTERS = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z", "и": "i", "й": "i",
        "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
        "х": "h", "ц": "c", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia",
        "і": "i", "ї": "i", "є": "e", "ґ": "g", "ў": "u", "қ": "k", "ә": "a", "ө": "o", "ү": "u", "ұ": "u", "ң": "n",
        "ғ": "g", "һ": "h", "ј": "i", "љ": "l", "њ": "n", "ђ": "d", "ћ": "ch", "џ": "dzh",
        "š": "sh", "č": "ch", "ž": "zh", "ś": "sh", "ć": "ch", "ź": "zh", "ż": "zh", "ł": "l", "ß": "ss", "æ": "ae",
        "ø": "o", "đ": "d", "ı": "i", "œ": "oe", "þ": "th", "ð": "d",
    }
)  # fmt: skip

# One after the other: each sees what the ones before it made.
_MERGED = tuple(
    (re.compile(pattern), merged)
    for pattern, merged in (
        ("t?shch|s[cs]hch|t?sch|stch", "sh"),
        ("tch", "ch"),
        ("kh", "h"),
        ("ph", "f"),
        ("th", "t"),
        ("t[sz]", "c"),
        ("ck", "k"),
        ("x", "ks"),
        ("c(?![heiy]|$)", "k"),
        ("[jy]", "i"),
        ("w", "v"),
        ("q", "k"),
        ("(\\D)\\1+", "\\1"),
        ("ie|(?<=.)io", "e"),
        # German umlauts are written with one letter or with two (DIN 5007-2): Müller, Mueller.
        ("(?<=[aou])e", ""),
        ("(\\D)\\1+", "\\1"),
    )
)


@functools.lru_cache(maxsize=32768)
def spelling_skeleton(word: str) -> str:
    """Bring the spellings of one word together, given in Latin or Cyrillic letters: Юлия, Yulia, Iuliia -> "iulia".

    Marks and apostrophes do not count, nor do doubled letters; doubled digits do. Other scripts stay as they are.
    """
    lowered = unicodedata.normalize("NFC", word.casefold()).translate(_LETTERS)
    if not lowered.isascii():
        decomposed = unicodedata.normalize("NFKD", lowered)
        lowered = "".join(letter for letter in decomposed if letter.isalnum()).translate(_LETTERS)
    skeleton = "".join(filter(str.isalnum, lowered))
    for pattern, merged in _MERGED:
        skeleton = pattern.sub(merged, skeleton)
    return skeleton
