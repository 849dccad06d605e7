"""The parts of a person's name, and what their spelling tells: a Chinese name in pinyin, house capitals."""

from dataclasses import dataclass

from office_desk.names.scripts import fold
from office_desk.names.surnames import SURNAME_PINYIN
from office_desk.names.syllables import segment_pinyin

# Western given names that happen to cut into pinyin syllables: "Anna Li" is not a Ms. An.
_WESTERN_GIVEN_NAMES = """
ada alan alina ana andi anna annie anya dan dana dane danae diana dina dinah emma hana hanna hannah kai
katya lana lena leo lidia lin lina linda lisa liza lucia maia maria marina masha maya mia mika mila milan
milena mina misha nadia nana natasha nina nita pasha paula polina rita sana sasha selena sonya susana
susanna suzanna tania tanya tina wanda yana yasha
"""
SHARED_WITH_EUROPE = frozenset(_WESTERN_GIVEN_NAMES.split())
_VOWELS = frozenset("aeiouyаеиоуыэюя")


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name as the office knows it; unknown parts are "".

    Attributes:
        family, given: in the letters the person uses outside China, Latin or Cyrillic.
        patronymic: отчество, or "".
        zh: the whole name in Chinese characters.
        ru: the whole name in Russian, family name first.
        title: "Professor", "Dr.", 教授; never part of the displayed name.
    """

    family: str = ""
    given: str = ""
    patronymic: str = ""
    zh: str = ""
    ru: str = ""
    title: str = ""


def is_pinyin_name(family: str, given: str) -> bool:
    """Tell whether a name in Latin letters is Chinese: a known family name, a given name that is pinyin.

    Given names of one to three syllables only, and not one that Europe uses as well (Anna, Lena, Maria).
    """
    family_syllables, given_syllables = segment_pinyin(family), segment_pinyin(given)
    return (
        family_syllables is not None
        and given_syllables is not None
        and "".join(family_syllables) in SURNAME_PINYIN
        and len(given_syllables) <= 3
        and given.lower() not in SHARED_WITH_EUROPE
    )


def looks_capitalized(text: str) -> bool:
    """Tell whether a name part is written in capitals throughout: ZIXIANG, ЩЕРБАК; not "J." or "Li"."""
    letters = [letter for letter in text if letter.isalpha()]
    return len(letters) > 1 and all(letter.isupper() for letter in letters)


def without_capitals(text: str) -> str:
    """Turn words in capitals into ordinary spelling and leave the rest: "VAN DER Berg" -> "Van Der Berg".

    Words without a vowel stay, they are initials ("JP").
    """
    return " ".join(map(_ordinary_spelling, text.split()))


def _ordinary_spelling(word: str) -> str:
    if not looks_capitalized(word) or "." in word or not _VOWELS & set(fold(word)):
        return word
    return "-".join("'".join(piece.capitalize() for piece in part.split("'")) for part in word.split("-"))
