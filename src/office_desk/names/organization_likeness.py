"""How alike the names of two organizations are, in points: in three languages, short and former ones too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from office_desk.model.errors import Reason
from office_desk.names.match_keys import organization_name_keys
from office_desk.names.person_likeness import NamePoints

SAME_NAME = 88
SAME_IN_ONE_LANGUAGE_ONLY = 50
"""The same name in one language, another one in a second: two faculties called "School of Law" in English."""
SAME_FORMER_NAME = 60
SAME_SHORT_NAME = 45
"""Abbreviations are shared by many: SMU is in Shanghai, in Dallas and in Singapore."""
SIMILAR_NAME = 45

_FULL = {"name": "en", "name_zh": "zh", "name_ru": "ru"}
_SHORT = ("short_name", "short_name_zh", "short_name_ru")
_SIMILAR_ENOUGH = 90.0
"""Percent of rapidfuzz's ratio over sorted words; one wrong letter in ten."""


@dataclass(frozen=True, slots=True)
class OrganizationForms:
    """The names of an organization as `organization_key` writes them.

    Attributes:
        full: Language ("en", "zh", "ru") to name, where there is one.
        shown: A name as people know it.
    """

    full: Mapping[str, str]
    short: frozenset[str]
    former: frozenset[str]
    shown: str

    @property
    def every(self) -> frozenset[str]:
        """All names."""
        return frozenset(self.full.values()) | self.short | self.former


def organization_key(name: str) -> str:
    """A name folded, without its legal form and the abbreviation behind it; "" for a text without a word."""
    keys = organization_name_keys(name)
    return keys[-1].removeprefix("org:") if keys else ""


def organization_forms(values: Mapping[str, str]) -> OrganizationForms:
    """The names out of the catalog's values of an organization; what is missing counts as empty."""
    full = {language: organization_key(values.get(key) or "") for key, language in _FULL.items()}
    short = (organization_key(values.get(key) or "") for key in _SHORT)
    former = map(organization_key, former_names(values.get("former_names") or ""))
    shown = next((values[key] for key in _FULL if values.get(key)), "")
    return OrganizationForms(
        {language: name for language, name in full.items() if name}, _known(short), _known(former), shown
    )


def former_names(text: str) -> list[str]:
    """Take the field "former names" apart: semicolons or line breaks stand between them."""
    return [name for name in (part.strip() for part in re.split(r"[;；\n]", text)) if name]


def _known(names: Iterable[str]) -> frozenset[str]:
    return frozenset(filter(None, names))


def name_points(one: OrganizationForms, other: OrganizationForms) -> NamePoints | None:
    """Compare the names of two organizations; None when one of them has none."""
    if not one.every or not other.every:
        return None
    for points, found in (
        (_full_name_points(one, other), frozenset(one.full.values()) & frozenset(other.full.values())),
        (SAME_FORMER_NAME, (one.former & other.every) | (other.former & one.every)),
        (SAME_SHORT_NAME, (one.short & other.every) | (other.short & one.every)),
    ):
        if found:
            return NamePoints(points, _reason("same_name", one, other), True)
    if any(_are_similar(*pair) for pair in _of_one_language(one, other)):
        return NamePoints(SIMILAR_NAME, _reason("similar_name", one, other), False)
    return NamePoints(0, None, False)


def _full_name_points(one: OrganizationForms, other: OrganizationForms) -> int:
    is_told_apart = any(a != b and not _are_similar(a, b) for a, b in _of_one_language(one, other))
    return SAME_IN_ONE_LANGUAGE_ONLY if is_told_apart else SAME_NAME


def _of_one_language(one: OrganizationForms, other: OrganizationForms) -> list[tuple[str, str]]:
    return [(name, other.full[language]) for language, name in one.full.items() if language in other.full]


def _are_similar(one: str, other: str) -> bool:
    if min(len(one), len(other)) < 5:
        return False
    from rapidfuzz import fuzz

    return fuzz.token_sort_ratio(one, other, score_cutoff=_SIMILAR_ENOUGH) > 0


def _reason(code: str, one: OrganizationForms, other: OrganizationForms) -> Reason:
    if one.shown == other.shown:
        return Reason.of(code, name=one.shown)
    other_code = "same_name_written_otherwise" if code == "same_name" else code
    return Reason.of(other_code, name=one.shown, other=other.shown)
