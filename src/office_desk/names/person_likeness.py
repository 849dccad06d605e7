"""How alike two people's names are, in points, across characters, pinyin, Cyrillic and Latin letters."""

from __future__ import annotations

from dataclasses import dataclass

from office_desk.model.errors import Reason
from office_desk.names.name_forms import NameForms, SpelledName, forms_of
from office_desk.names.name_parts import PersonName

SAME_CHARACTERS = 86
SAME_COMMON_CHARACTERS = 60
SAME_SOUND = 62
"""A Chinese name in characters here and in letters there, or in letters in both."""
SAME_COMMON_SOUND = 60
"""With the same organization that is just certain; with nothing else it is a question."""
ONLY_SOUNDS_ALIKE = 38
"""Different characters that are read alike: not worth a question unless something else is shared."""
SOUNDS_NEARLY_ALIKE = 30
ONE_CHARACTER_APART = 30

SAME_SPELLING = 70
SAME_COMMON_SPELLING = 60
SAME_INITIALS = 50
FAMILY_NAME_ONLY = 22
OTHER_FAMILY_NAME = 15
OTHER_GIVEN_NAME = 5
TYPING_ERROR = -15
PARTS_SWAPPED = -2
"""Family and given name in each other's place; in Chinese names, met in both orders, it counts for nothing."""
SAME_PATRONYMIC, SIMILAR_PATRONYMIC, OTHER_PATRONYMIC = 16, 8, -40

_SHORTEST_TO_ERR_IN = 4
"""In shorter names one letter makes another name: Ли, Ло; Wan, Wang."""


@dataclass(frozen=True, slots=True)
class NamePoints:
    """What a comparison of names gives.

    Attributes:
        reason: None where the names say nothing for the two being the same.
        is_exact: The same name, in one script or in two; not just one that resembles it.
    """

    points: int
    reason: Reason | None
    is_exact: bool


_DIFFERENT = NamePoints(0, None, False)


def person_name_points(first: PersonName, second: PersonName) -> NamePoints | None:
    """Compare two names; None when one of the people has none."""
    one, other = forms_of(first), forms_of(second)
    if one.han and other.han:
        return _characters(one, other)
    if one.is_empty or other.is_empty:
        return None
    if one.readings and other.readings:
        return _sounds(one, other)
    return _spellings(one, other)


def _characters(one: NameForms, other: NameForms) -> NamePoints:
    if one.han == other.han:
        points = SAME_COMMON_CHARACTERS if one.is_common else SAME_CHARACTERS
        return NamePoints(points, Reason.of("same_name", name=one.shown), True)
    if not one.sounds.isdisjoint(other.sounds):
        return NamePoints(ONLY_SOUNDS_ALIKE, _pair("same_sound", one, other), False)
    is_long = len(one.han) == len(other.han) >= 3
    if is_long and sum(a != b for a, b in zip(one.han, other.han, strict=True)) == 1:
        return NamePoints(ONE_CHARACTER_APART, _pair("similar_name", one, other), False)
    return _DIFFERENT


def _sounds(one: NameForms, other: NameForms) -> NamePoints:
    if not one.sounds.isdisjoint(other.sounds):
        points = SAME_COMMON_SOUND if one.is_common or other.is_common else SAME_SOUND
        return NamePoints(points, _same(one, other), True)
    family = {reading.partition(" ")[0] for reading in one.readings}
    if any(_is_typing_error(a, b) for a in one.readings for b in other.readings if b.partition(" ")[0] in family):
        return NamePoints(SOUNDS_NEARLY_ALIKE, _pair("similar_name", one, other), False)
    return _DIFFERENT


def _spellings(one: NameForms, other: NameForms) -> NamePoints:
    found = [_spelled(a, b) for a in one.spelled for b in other.spelled]
    if not found:
        return _DIFFERENT
    points, is_exact = max(found)
    if points >= FAMILY_NAME_ONLY:
        if is_exact and points >= SAME_SPELLING + PARTS_SWAPPED and (one.is_common or other.is_common):
            points += SAME_COMMON_SPELLING - SAME_SPELLING
        points += _patronymic(one, other)
    if points < FAMILY_NAME_ONLY:
        return NamePoints(max(points, -20), None, False)
    return NamePoints(points, _same(one, other) if is_exact else _pair("similar_name", one, other), is_exact)


def _spelled(one: SpelledName, other: SpelledName) -> tuple[int, bool]:
    """Points, and whether the names are the same as far as they are written out."""
    straight = _parts(one.family, one.given, other.family, other.given)
    if straight[0] >= SAME_INITIALS or not (one.given and other.given):
        return straight
    points, is_exact = _parts(one.family, one.given, other.given, other.family)
    swapped = (points + PARTS_SWAPPED, is_exact) if points >= SAME_SPELLING else (0, False)
    return max(straight, swapped)


def _parts(family: str, given: str, other_family: str, other_given: str) -> tuple[int, bool]:
    is_slip = family != other_family and _is_typing_error(family, other_family)
    if family != other_family and not is_slip:
        is_same_given = len(given) > 1 and given == other_given
        return (OTHER_FAMILY_NAME if is_same_given and family and other_family else 0), False
    points, is_exact = _given(given, other_given)
    return points + (TYPING_ERROR if is_slip else 0), is_exact and not is_slip


def _given(given: str, other: str) -> tuple[int, bool]:
    if not given or not other:
        return FAMILY_NAME_ONLY, False
    if given == other:
        return (SAME_SPELLING if len(given) > 1 else SAME_INITIALS), True
    if min(len(given), len(other)) == 1:
        return (SAME_INITIALS, True) if given[0] == other[0] else (OTHER_GIVEN_NAME, False)
    if _is_typing_error(given, other):
        return SAME_SPELLING + TYPING_ERROR, False
    return OTHER_GIVEN_NAME, False


def _patronymic(one: NameForms, other: NameForms) -> int:
    if not one.patronymics or not other.patronymics:
        return 0
    pairs = [(a, b) for a in one.patronymics for b in other.patronymics]
    if any(a == b and len(a) > 1 for a, b in pairs):
        return SAME_PATRONYMIC
    is_similar = any(a[0] == b[0] and (min(len(a), len(b)) == 1 or _is_typing_error(a, b)) for a, b in pairs)
    return SIMILAR_PATRONYMIC if is_similar else OTHER_PATRONYMIC


def _is_typing_error(one: str, other: str) -> bool:
    """One letter wrong, missing, too many or in the other order; two in long names (OSA distance).

    Another digit is none: who writes "Guest 1" and "Guest 2" tells two people apart.
    """
    shorter = min(len(one), len(other))
    if shorter < _SHORTEST_TO_ERR_IN or abs(len(one) - len(other)) > 2 or _digits(one) != _digits(other):
        return False
    from rapidfuzz.distance import OSA

    allowed = 1 if shorter < 9 else 2
    return OSA.distance(one, other, score_cutoff=allowed) <= allowed


def _digits(name: str) -> str:
    return "" if name.isalpha() else "".join(filter(str.isdigit, name))


def _same(one: NameForms, other: NameForms) -> Reason:
    if one.shown == other.shown:
        return Reason.of("same_name", name=one.shown)
    return _pair("same_name_written_otherwise", one, other)


def _pair(code: str, one: NameForms, other: NameForms) -> Reason:
    return Reason.of(code, name=one.shown, other=other.shown)
