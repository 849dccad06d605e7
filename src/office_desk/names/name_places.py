"""Where the names of a person told elsewhere stand in a record that has names of its own.

A record has one family and given name, in the letters the person uses outside China, one Chinese and one Russian name.
A name in another script than that of the record goes to the field of its own script:

- «Чжан» and «Ин» beside Zhang Ying are the Russian name, 张 and 颖 the Chinese one.
- "Zhang" and "Ying" beside «Чжан» «Ин» take their place, for these are the Russian name of a Chinese person.
- "Kuznetsova" beside «Кузнецова» has no field of its own: the record keeps its letters unless a person says otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from office_desk.names.name_parts import looks_capitalized
from office_desk.names.palladius import is_palladius_name
from office_desk.names.pinyin import MIDDLE_DOT
from office_desk.names.scripts import fold, has_cyrillic, has_han

PARTS = ("family_name", "given_name", "patronymic")
NAMES = (*PARTS, "name_zh", "name_ru")
_FIELDS = {"ru": "name_ru", "zh": "name_zh"}


@dataclass(frozen=True, slots=True)
class PlacedNames:
    """The told names, each where it belongs.

    Attributes:
        values: By field key; of the record's own names only what moves to another field is among them.
        contested: Keys of what has no free field: the record's own value stands there.
        taken: Keys of what takes the place of an own value, which moves to another field.
    """

    values: dict[str, str]
    contested: frozenset[str] = field(default_factory=frozenset)
    taken: frozenset[str] = field(default_factory=frozenset)


def placed_names(own: Mapping[str, str], told: Mapping[str, str]) -> PlacedNames:
    """Place the told names of a person beside the own names of a record, both by field key."""
    values = {key: told[key] for key in NAMES if told.get(key)}
    said = {key for key in PARTS if key in values}
    scripts = _script(own), _script(values)
    if "" in scripts or scripts[0] == scripts[1]:
        return PlacedNames(values)
    if scripts == ("ru", "en") and _is_of_a_chinese(own) and _has_room(own, values, "name_ru", _whole(own)):
        values.setdefault("name_ru", own.get("name_ru") or _whole(own))
        # A patronymic of the same letters as the names that move belongs to them.
        return PlacedNames(values, taken=frozenset(PARTS[:2]))
    key = _FIELDS.get(scripts[1], "")
    if not key or (values.get(key) and fold(values[key]) != fold(_whole(values))):
        return PlacedNames(values, frozenset(said))
    values.setdefault(key, _whole(values))
    for part in said:
        del values[part]
    return PlacedNames(values, frozenset({key} if own.get(key) else ()))


def better_spelled(own: str, told: str) -> str:
    """Of two spellings of one name the one that is not in capitals; else the own one."""
    is_same = fold(own) == fold(told)
    return told if is_same and looks_capitalized(own) and not looks_capitalized(told) else own


def _script(values: Mapping[str, str]) -> str:
    """The script of family and given name: "en", "ru" or "zh"; "" where there are none."""
    text = "".join(values.get(key) or "" for key in PARTS[:2])
    return "zh" if has_han(text) else "ru" if has_cyrillic(text) else "en" if text.strip() else ""


def _whole(values: Mapping[str, str]) -> str:
    """The name as it is written in one field, family name first."""
    between = "" if _script(values) == "zh" else " "
    return between.join(part for part in (values.get(key) for key in PARTS) if part)


def _is_of_a_chinese(values: Mapping[str, str]) -> bool:
    chinese = values.get("name_zh") or ""
    if has_han(chinese):
        return MIDDLE_DOT.search(chinese) is None
    return is_palladius_name(values.get("family_name") or "", values.get("given_name") or "")


def _has_room(own: Mapping[str, str], told: Mapping[str, str], key: str, name: str) -> bool:
    """Whether a field is free for a name, or holds just that name."""
    return all(not one.get(key) or fold(one[key]) == fold(name) for one in (own, told))
