"""What a record of a source says that a record of the desk does not: values, parts and files.

Pure comparisons; links are compared by what they lead to.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Container, Hashable, Mapping, Sequence
from typing import Any

from office_desk.exchange.carried import CarriedProperty, carried_properties, carried_text
from office_desk.exchange.incoming import Incoming
from office_desk.exchange.plan import Decision, FieldChange, Side
from office_desk.model.catalog import RecordKind, ValueKind
from office_desk.model.empty_values import empty_value, normalized
from office_desk.names.name_places import NAMES, PlacedNames, better_spelled, placed_names
from office_desk.names.scripts import fold
from office_desk.services.import_ground import KnownPart
from office_desk.services.import_guests import is_visit, let_state_move_on, same_visit
from office_desk.services.known_parts import KnownParts
from office_desk.services.merge_choices import joined

_LASTING = "UID"
"""Each program gives its own mark, and all of them are kept (RFC 6350, 6.7.6)."""

_ADDED_TO = ("notes", "source_note")
"""Texts to which an import adds, so that none of the desk is lost."""


def field_changes(
    kind: RecordKind,
    said: Mapping[str, Any],
    known: Mapping[str, Any],
    decision: Decision,
    *,
    is_exact: bool = True,
) -> list[FieldChange]:
    """The fields in which the source says something else, in the catalog's order; the values of links are targets.

    Args:
        is_exact: The source means just these fields. Else a name goes to the field of its script, and notes are added
            to those of the desk.
    """
    named = PlacedNames({}) if is_exact or kind.key != "people" else placed_names(known, said)
    if not is_exact:
        said = _beside(kind, said, known, named)
    changes = []
    differing = {key for key, value in said.items() if known.get(key) != value}
    for field in kind.stored if differing else ():
        if field.key not in differing:
            continue
        old, new = normalized(field, known.get(field.key)), normalized(field, said[field.key])
        if field.key == "carried":
            new = merged_carried(old, new, decision)
        empty = empty_value(field)
        if new != empty and not _is_the_same(old, new):
            is_filled = old == empty or decision is not Decision.MERGE or field.key in ("carried", *named.taken)
            is_taken = is_filled and field.key not in named.contested
            changes.append(FieldChange(field.key, old, new, Side.SOURCE if is_taken else Side.DESK))
    return changes


def _beside(kind: RecordKind, said: Mapping[str, Any], known: Mapping[str, Any], named: PlacedNames) -> dict[str, Any]:
    """What a foreign source says, as it can stand beside what the desk knows."""
    placed = dict(said)
    if kind.key == "people":
        placed = {key: value for key, value in placed.items() if key not in NAMES}
        placed |= {key: _spelled(known.get(key) or "", name) for key, name in named.values.items()}
    for key in _ADDED_TO:
        if key in kind.by_key and placed.get(key) and known.get(key):
            # Where both together are too long, what the desk knows stays.
            placed[key] = joined(kind[key], known[key], placed[key]) or known[key]
    return placed


def _spelled(own: str, told: str) -> str:
    """A name as the source spells it; one in capitals is no other spelling."""
    return own if own != told and better_spelled(told, own) == own else told


def _is_the_same(old: Any, new: Any) -> bool:
    """Whether two values are equal; an accent that is a character of its own (NFD) makes no other text."""
    if old == new or not isinstance(old, str) or not isinstance(new, str):
        return bool(old == new)
    return not new.isascii() and unicodedata.normalize("NFC", old) == unicodedata.normalize("NFC", new)


def merged_carried(desk: str, source: str, decision: Decision) -> str:
    """The properties of both that other programs wrote; where both have one of a name, those of the winner stand."""
    ours, theirs = carried_properties(desk), carried_properties(source)
    if not theirs or not ours:
        return source or desk
    if decision is Decision.MERGE:
        known = {one.name for one in ours}
        more = [one for one in theirs if one.name not in known or (one.name == _LASTING and one not in ours)]
        return carried_text((*ours, *more)) if more else desk
    replaced = {one.name for one in theirs}
    kept = [one for one in ours if one.name not in replaced or (one.name == _LASTING and one not in theirs)]
    same = {_plain(one) for one in (*kept, *theirs)} == {_plain(one) for one in ours}
    return desk if same else carried_text((*kept, *theirs))


def _plain(one: CarriedProperty) -> tuple[str, str, frozenset[tuple[str, str]], str]:
    """A property as it is compared: parameters say the same in every order (RFC 6350, 5; RFC 5545, 3.2).

    What an address is called and whether it is preferred stands in its contact point, however the card has it.
    """
    told = ("TYPE", "PREF") if one.name == "ADR" else ()
    return one.name, one.value, frozenset(param for param in one.params if param[0] not in told), one.group


def same_part(
    part: Incoming,
    values: Mapping[str, Any],
    key: Hashable | None,
    known: KnownParts,
    siblings: Sequence[Mapping[str, Any]],
    claimed: Container[str],
) -> KnownPart | None:
    """The part of the known record that an incoming one is, or None for a new one.

    Args:
        values: Those of ``part`` with links as targets, that to its owner included.
        key: What makes it the same as another by itself, if anything does.
        siblings: The values of all incoming parts of its kind.
        claimed: The UUIDs of all incoming parts: one that another part claims by its UUID is not this one.
    """
    marked = known.marked(part.kind, part.uuid)
    if marked is not None:
        return marked
    if is_visit(part):
        return same_visit(values, known.of_kind(part.kind))
    candidates = [one for one in known.candidates(part.kind, key) if one.uuid not in claimed]
    if not candidates:
        return None
    match part.kind:
        case "contact_points" | "participations":
            return candidates[0]
        case "affiliations":
            return _same_affiliation(values, candidates, siblings)
        case "sessions":
            return next((one for one in candidates if _is_same_session(values, one.values)), None)
    return next((one for one in candidates if _says_nothing_else(values, one.values)), None)


def part_changes(
    kind: RecordKind, part: Incoming, values: Mapping[str, Any], known: KnownPart, decision: Decision
) -> list[FieldChange]:
    """The fields of a part in which the source says something else.

    A part that is known by its UUID, and a workplace, take what the source says; another one is only completed: a
    phone number has one label in each program, and the first one stays. Whether a guest came is news, though.
    """
    is_marked = bool(part.uuid) and part.uuid == known.uuid
    is_completed = not is_marked and part.kind != "affiliations"
    changes = field_changes(kind, values, known.values, Decision.MERGE if is_completed else decision)
    if is_visit(part) and (decision is not Decision.MERGE or known.id is None):
        let_state_move_on(changes)
    if is_marked:
        return changes
    changes = [change for change in changes if kind[change.key].kind is not ValueKind.FLAG]
    return changes if part.kind == "affiliations" else [change for change in changes if change.side is Side.SOURCE]


def _same_affiliation(
    values: Mapping[str, Any], known: list[KnownPart], siblings: Sequence[Mapping[str, Any]]
) -> KnownPart | None:
    """The same position at the same organization, else the only one there: somebody was promoted."""
    both = ("person", "organization")
    there = [one for one in known if all(one.values.get(key) == values.get(key) for key in both if key in values)]
    position = fold(values.get("position") or "")
    exact = next((one for one in there if fold(one.values.get("position") or "") == position), None)
    if exact is not None:
        return exact
    told = [one for one in siblings if all(one.get(key) == values.get(key) for key in both)]
    return there[0] if len(there) == 1 == len(told) else None


def _is_same_session(values: Mapping[str, Any], known: Mapping[str, Any]) -> bool:
    keys = ("title", "title_zh", "title_ru")
    titles = {fold(values[key]) for key in keys if values.get(key)} & {
        fold(known[key]) for key in keys if known.get(key)
    }
    start, known_start = values.get("starts_at"), known.get("starts_at")
    return bool(titles) and (start is None or known_start is None or start == known_start)


def _says_nothing_else(values: Mapping[str, Any], known: Mapping[str, Any]) -> bool:
    """Whether everything that is said is known already."""
    return all(known.get(key) == value for key, value in values.items() if value not in ("", (), None, False))
