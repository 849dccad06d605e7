"""A person's name in every form it is compared by: characters, sound, and reduced Latin letters."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from functools import cached_property

from office_desk.names.common_names import is_common_chinese, is_common_reading, is_common_russian
from office_desk.names.name_parts import PersonName, is_pinyin_name
from office_desk.names.palladius import is_palladius_name, join_palladius
from office_desk.names.pinyin import MIDDLE_DOT, name_to_pinyin, split_chinese_name, split_name_syllables
from office_desk.names.romanization import spelling_skeleton
from office_desk.names.scripts import HAN_RUN, fold, has_cyrillic, has_han
from office_desk.names.surnames import OTHER_SURNAME_READINGS
from office_desk.names.syllables import segment_pinyin
from office_desk.names.typed_name import parse_typed_name

_INITIALS = re.compile(r"(?:[^\W\d_]\.?[\s-]*){1,3}")
_OLD_HUI = re.compile("х[оу]й")


@dataclass(frozen=True, slots=True)
class SpelledName:
    """Family and given name in reduced Latin letters; an initial is one letter."""

    family: str
    given: str


class NameForms:
    """What a person is compared by; each form is made when it is first asked for, since most are settled by one.

    Attributes:
        han: The Chinese name in simplified characters, without spaces and dots; "" where there is none.
    """

    def __init__(self, name: PersonName) -> None:
        self._name = _parted(name)
        self.han = _characters(self._name)

    @cached_property
    def readings(self) -> tuple[str, ...]:
        """The sound of a Chinese name in Palladius, "чжан ин": the same for characters, pinyin and Cyrillic."""
        characters = _readings_of_characters(self._name.zh or self.han) if self.han else []
        return tuple(dict.fromkeys([*characters, *_readings_of_letters(self._written[0])]))

    @cached_property
    def sounds(self) -> frozenset[str]:
        """The readings as a set."""
        return frozenset(self.readings)

    @cached_property
    def spelled(self) -> tuple[SpelledName, ...]:
        """The name in Latin and in Cyrillic letters, reduced; of characters alone their pinyin, for "Zhang Y."."""
        written = self._written[0] or ([name_to_pinyin(self._name.zh or self.han)] if self.readings else [])
        spelled = dict.fromkeys(SpelledName(spelling_skeleton(family), _given(given)) for family, given in written)
        return tuple(one for one in spelled if one.family or one.given)

    @cached_property
    def patronymics(self) -> tuple[str, ...]:
        """Patronymics, reduced; an initial is one letter."""
        return tuple(dict.fromkeys(filter(None, map(_given, self._written[1]))))

    @cached_property
    def is_common(self) -> bool:
        """Whether so many bear the name that it says little by itself."""
        if self.han:
            return is_common_chinese(*split_chinese_name(self.han))
        if self.readings:
            return any(map(_is_common_sound, self.readings))
        return any(is_common_russian(one.family) for one in self.spelled)

    @property
    def shown(self) -> str:
        """The name as a person would recognize it."""
        name = self._name
        written = " ".join(filter(None, (name.family, name.given, name.patronymic)))
        return " ".join((name.zh or written or name.ru).split())

    @cached_property
    def is_empty(self) -> bool:
        """Whether there is nothing to compare."""
        return not (self.han or self.readings or self.spelled)

    @cached_property
    def _written(self) -> tuple[list[tuple[str, str]], list[str]]:
        """Family and given name as they are written in letters, and the patronymics."""
        name = self._name
        is_lettered = (name.family or name.given) and not has_han(name.family + name.given)
        written = [(name.family, name.given)] if is_lettered else []
        patronymics = [name.patronymic]
        if name.ru:
            russian = parse_typed_name(name.ru)
            written.append((russian.family, russian.given))
            patronymics.append(russian.patronymic)
        written, further = _without_double_initials(written)
        return written, [*patronymics, *further]


@functools.lru_cache(maxsize=4096)
def forms_of(name: PersonName) -> NameForms:
    """Give the forms in which a name is compared; a name typed as one word or into one field is taken apart."""
    return NameForms(name)


def _parted(name: PersonName) -> PersonName:
    """Take a name apart that stands whole in one field, such as a contact list's "Name" column."""
    whole = name.family or name.given
    if name.zh or (name.family and name.given) or not (" " in whole.strip() or has_han(whole)):
        return name
    typed = parse_typed_name(whole)
    return PersonName(typed.family, typed.given, typed.patronymic or name.patronymic, typed.zh, name.ru or typed.ru)


def _characters(name: PersonName) -> str:
    text = name.zh if has_han(name.zh) else name.family + name.given
    return "".join(HAN_RUN.findall(fold(text)))


def _without_double_initials(written: list[tuple[str, str]]) -> tuple[list[tuple[str, str]], list[str]]:
    """Part "I. I." into the given name's initial and that of the patronymic."""
    parted, further = [], []
    for family, given in written:
        letters = re.findall(r"[^\W\d_]", given) if "." in given and _INITIALS.fullmatch(given) else []
        if len(letters) > 1:
            given = letters[0]
            further.append(letters[1])
        parted.append((family, given))
    return parted, further


def _given(name: str) -> str:
    """Reduce a given name or patronymic; of an initial its first letter is left (Ю. and Юрий both begin with u)."""
    letters = spelling_skeleton(name)
    is_initial = len(re.sub(r"[\W\d_]", "", name)) == 1
    return letters[:1] if is_initial else letters


def _readings_of_characters(zh: str) -> list[str]:
    if not has_han(zh) or MIDDLE_DOT.search(zh):
        return []
    family, given = split_name_syllables(zh)
    if not family:
        return []
    sounds = [tuple(syllable for word in given for syllable in word)]
    characters, _ = split_chinese_name(fold(zh))
    families = [family, *((other,) for other in OTHER_SURNAME_READINGS.get(characters, ()))]
    return [_sound(one, sound) for one in families for sound in sounds]


def _readings_of_letters(written: list[tuple[str, str]]) -> list[str]:
    readings = []
    for family, given in written:
        for first, second in ((family, given), (given, family)):
            if has_cyrillic(first):
                if is_palladius_name(first, second):
                    readings.append(_heard(f"{first.lower()} {second.lower()}"))
            elif is_pinyin_name(first, second):
                family_syllables, given_syllables = segment_pinyin(first), segment_pinyin(second)
                readings.append(_sound(family_syllables or (), given_syllables or ()))
    return readings


def _sound(family: tuple[str, ...], given: tuple[str, ...]) -> str:
    return _heard(f"{join_palladius(_plain(family))} {join_palladius(_plain(given))}".strip())


def _plain(syllables: tuple[str, ...]) -> tuple[str, ...]:
    """Write ü as u: contact lists have Lu, Lv and Lyu for the same 吕."""
    return tuple("lu" if one == "lü" else "nu" if one == "nü" else one for one in syllables)


def _heard(palladius: str) -> str:
    plain = palladius.replace("ъ", "").replace("ё", "е").replace("люй", "лу").replace("нюй", "ну")
    return _OLD_HUI.sub("хуэй", plain)


def _is_common_sound(reading: str) -> bool:
    family, _, given = reading.partition(" ")
    # A given name of one syllable has at most six letters in Palladius, as чжуан; two have more vowels.
    return is_common_reading(family, given, 1 + len(re.findall("[аеиоуыэюя]+", given)))
