"""Which of two records' values to propose when they become one: the fuller one, then the newer one, or both.

Names are those of the record that stays. A name of the other one in another script goes to the field of its script.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from office_desk.exchange.carried import CarriedProperty, carried_properties, carried_text
from office_desk.model.catalog import KINDS, Field, ValueKind
from office_desk.model.duplicates import Choice, ComparedField
from office_desk.model.empty_values import empty_value, normalized
from office_desk.model.snapshot import Snapshot
from office_desk.names.match_keys import MERGED_MARK
from office_desk.names.name_places import NAMES, better_spelled, placed_names
from office_desk.names.organization_likeness import former_names
from office_desk.names.scripts import fold

_BETWEEN_LINES, _BETWEEN_NAMES = "\n\n", "; "
_SAYS_LITTLE = {"relation": ("none",), "kind": ("other",)}
_JOINED_TEXTS = ("source_note",)


def compared_fields(
    first: Snapshot, second: Snapshot, language: str, *, keeps_first: bool = True
) -> tuple[ComparedField, ...]:
    """Every field of which one of the two says something, in the catalog's order."""
    kind = KINDS[first.kind]
    names = _names(*((first, second) if keeps_first else (second, first)))
    found = []
    for field in kind.written:
        one, other = normalized(field, first.values[field.key]), normalized(field, second.values[field.key])
        name = names.get(field.key, empty_value(field))
        if one == other == empty_value(field) == name:
            continue
        both = joined(field, one, other)
        if field.key in names:
            choice = Choice.FIRST if name == one else Choice.SECOND if name == other else Choice.BOTH
            both = name if choice is Choice.BOTH else None
        else:
            choice = _choice(field, first, second, both)
        proposed = {Choice.FIRST: one, Choice.SECOND: other, Choice.BOTH: both}[choice]
        is_same = one == other == proposed
        titles = _title(first, field, language), _title(second, field, language)
        found.append(ComparedField(field.key, one, other, *titles, choice, proposed, both, is_same))
    return tuple(found)


def _names(keep: Snapshot, other: Snapshot) -> dict[str, str]:
    """The names that the kept record is to have, by field key."""
    if keep.kind != "people":
        return {key: keep.values[key] or other.values[key] for key in KINDS[keep.kind].titles}
    placed = placed_names(keep.values, other.values)
    names = {}
    for key in NAMES:
        own, told = keep.values[key], placed.values.get(key, "")
        is_told = not own or key in placed.taken or _is_initial_of(own, told)
        names[key] = told or own if is_told else better_spelled(own, told)
    return {key: name[: KINDS["people"][key].max_length] for key, name in names.items()}


def _is_initial_of(own: str, told: str) -> bool:
    short = fold(own).rstrip(".")
    return len(short) == 1 and len(fold(told).rstrip(".")) > 1 and fold(told).startswith(short)


def _title(snapshot: Snapshot, field: Field, language: str) -> str:
    titles = snapshot.links.get(field.key)
    return titles.in_language(language) if titles else ""


def joined(field: Field, one: Any, other: Any) -> Any:
    """Both values as one; None where a field has room for one of them only, or the two would be too long together."""
    text: str | None = None
    if field.kind is ValueKind.CHOICES:
        return normalized(field, {*one, *other})
    if field.key == "former_names":
        text = _BETWEEN_NAMES.join(_different([*former_names(one), *former_names(other)]))
    elif field.kind is ValueKind.LONG_TEXT:
        text = _together(one, other, _BETWEEN_LINES)
    elif field.key in _JOINED_TEXTS:
        text = _together(one, other, _BETWEEN_NAMES)
    return text if text is not None and len(text) <= field.max_length else None


def _together(one: str, other: str, between: str) -> str:
    """Two texts, or the one that holds the other."""
    if other.strip() in one:
        return one
    return other if one.strip() in other else f"{one}{between}{other}"


def _different(names: list[str]) -> list[str]:
    return list({fold(name): name for name in reversed(names)}.values())[::-1]


def _choice(field: Field, first: Snapshot, second: Snapshot, both: Any) -> Choice:
    one, other = (normalized(field, snapshot.values[field.key]) for snapshot in (first, second))
    said = _says(field, one, second.id), _says(field, other, first.id)
    if one == other or said[0] != said[1]:
        return Choice.SECOND if said[1] > said[0] else Choice.FIRST
    if both is not None:
        return Choice.FIRST if both == one else Choice.SECOND if both == other else Choice.BOTH
    return _fuller_or_newer(field, one, other, first, second)


def _says(field: Field, value: Any, partner_id: int) -> int:
    """How much a value says: nothing, little ("other"), or something. To be a part of the partner says nothing."""
    if value == empty_value(field) or (field.key == "parent" and value == partner_id):
        return 0
    return 1 if value in _SAYS_LITTLE.get(field.key, ()) else 2


def _fuller_or_newer(field: Field, one: Any, other: Any, first: Snapshot, second: Snapshot) -> Choice:
    """A text that begins like the other one and goes on, or an initial written out, is the fuller one."""
    if field.kind is ValueKind.TEXT:
        short, long = fold(one).rstrip("."), fold(other).rstrip(".")
        if long.startswith(short) != short.startswith(long):
            return Choice.SECOND if long.startswith(short) else Choice.FIRST
    return Choice.SECOND if second.updated_at > first.updated_at else Choice.FIRST


def with_other_names(values: Mapping[str, Any], first: Mapping[str, Any], second: Mapping[str, Any]) -> str:
    """The former names of a merged organization: those of both, and each name of the two that is not its name now."""
    names = ("name", "name_zh", "name_ru", "short_name", "short_name_zh", "short_name_ru")
    known = {fold(values[key]) for key in names if values[key]}
    kept = former_names(values["former_names"])
    further = [one[key] for one in (first, second) for key in names if one[key] and fold(one[key]) not in known]
    field = KINDS["organizations"]["former_names"]
    text = _BETWEEN_NAMES.join(_different([*kept, *(name.replace(";", ",") for name in further)]))
    return text if len(text) <= field.max_length else str(values["former_names"])


def carried_together(keep: Snapshot, other: Snapshot) -> str:
    """The carried properties of both, with the other's mark, by which a file that names it finds the kept one."""
    own = carried_properties(keep.values["carried"])
    marks = {"UID": MERGED_MARK}
    theirs = [one._replace(name=marks.get(one.name, one.name)) for one in carried_properties(other.values["carried"])]
    mark = CarriedProperty(MERGED_MARK, other.uuid)
    text = carried_text(dict.fromkeys([*own, *theirs, mark]))
    return text if len(text) <= KINDS[keep.kind]["carried"].max_length else carried_text([*own, mark])
