"""Holds the parts of a record of a source against those that the record of the desk has."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from office_desk.exchange.incoming import Incoming, Marked
from office_desk.exchange.plan import Decision, FieldChange, PartChange, Plan, PlannedRecord, Side
from office_desk.model.catalog import KINDS, Field
from office_desk.model.errors import Reason
from office_desk.services.import_cleaning import tie_of
from office_desk.services.import_deeds import Deed, ground_of
from office_desk.services.import_differences import part_changes, same_part
from office_desk.services.import_ground import Known, KnownPart, ToBe
from office_desk.services.import_namesakes import Namesakes
from office_desk.services.import_resolving import Resolver, link_keys, told
from office_desk.services.known_parts import KnownParts, part_key

_ORDER = {kind: place for place, kind in enumerate(KINDS)}


class PartComparison:
    """The comparison of the parts of one record after the other."""

    def __init__(self, plan: Plan, resolver: Resolver) -> None:
        self._ground = ground_of(plan)
        self._resolver = resolver

    def compare(
        self, record: PlannedRecord, state: Known, winner: Decision, deed: Deed, warnings: list[Reason]
    ) -> None:
        """Tell the parts that the record does not have, and those that it has with other values."""
        sides = {(one.place, change.key): change for one in record.part_changes for change in one.changes}
        record.part_changes = ()
        every = record.incoming.parts
        new: list[Mapping[str, Any] | None] = [None] * len(every)
        parts = KnownParts(state.parts)
        claimed = {part.uuid for part in every if part.uuid}
        resolved = self._resolved_parts(record, state, warnings)
        siblings: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
        for _, part, values, is_plain in resolved:
            if not is_plain:
                siblings[part.kind].append(values)
        for place, part, values, is_plain in resolved:
            if part.uuid and self._lies_in_trash(part, state, warnings):
                continue
            own = ToBe(part.kind, record.number, place)
            if not is_plain:
                values = self._resolved_again(part, values)
            key = part_key(part.kind, values)
            known = same_part(part, values, key, parts, siblings.get(part.kind, ()), claimed)
            if known is not None:
                self._ground.links.is_the_same(own, known.id if known.id is not None else known.to_be or own)
                self._compare_part(record, place, known, values, winner, deed, sides)
                continue
            self._ground.links.is_the_same(own, own)
            added = values if is_plain else self._new_part(part, values, state, warnings)
            if added is not None:
                new[place] = values if is_plain else _without(added, tie_of(part.kind, state.kind))
                state.parts.append(KnownPart(part.kind, None, part.uuid, added, to_be=own))
                parts.add(state.parts[-1], key)
        deed.parts = tuple(new) if new.count(None) < len(new) else ()
        record.new_parts = every if None not in new else tuple(every[place] for place, _ in deed.new_parts())

    def _resolved_parts(self, record: PlannedRecord, state: Known, warnings: list[Reason]) -> list[_Told]:
        """The parts whose links lead somewhere, those first that others point at."""
        whole = state.id if state.id is not None else ToBe(state.kind, state.number)
        namesakes = Namesakes(self._ground, self._resolver, state, warnings)
        found = []
        for place, part in _in_order(record.incoming.parts):
            if _is_plain(part):
                found.append(_Told(place, part, part.values, True))
                continue
            values = {**self._resolver.resolved(part, warnings), tie_of(part.kind, record.incoming.kind): whole}
            namesakes.choose(part, values)
            if not _lacks_link(part, values, warnings):
                found.append(_Told(place, part, values, False))
        return found

    def _new_part(
        self, part: Incoming, values: Mapping[str, Any], state: Known, warnings: list[Reason]
    ) -> Mapping[str, Any] | None:
        """The values of a part to be added; None, with a warning, where what it has to point at lies in the trash."""
        values = dict(self._resolver.without_trash(KINDS[part.kind], values, warnings))
        if _lacks_link(part, values, warnings):
            return None
        _settle_primary(part.kind, values, state)
        return values

    def _compare_part(
        self,
        record: PlannedRecord,
        place: int,
        known: KnownPart,
        values: Mapping[str, Any],
        winner: Decision,
        deed: Deed,
        sides: Mapping[tuple[int, str], FieldChange],
    ) -> None:
        kind = KINDS[known.kind]
        changes = part_changes(kind, record.incoming.parts[place], values, known, winner)
        touched = self._ground.touched.get((known.kind, known.id or -1), frozenset())
        for change in changes:
            if (place, change.key) in sides:
                change.side = sides[place, change.key].side
            if change.key in touched:
                change.side = Side.DESK
                deed.warnings += (Reason.of("changed_since_plan", field=f"{kind.key}.{change.key}"),)
        if not changes:
            return
        shown = [self._resolver.shown(kind, change) for change in changes]
        record.part_changes += (PartChange(known.kind, known.id, place, known.title, shown),)
        written = {change.key: change.source for change in changes if change.side is Side.SOURCE}
        if written:
            deed.part_values += ((known.kind, known, written),)

    def _resolved_again(self, part: Incoming, values: Mapping[str, Any]) -> Mapping[str, Any]:
        """The values once more: a session that turned out to be one of the desk is not the one in the file."""
        for one in KINDS[part.kind].links:
            value = part.values.get(one.key)
            if isinstance(value, Marked):
                target = self._ground.links.target(one.target, value, self._resolver.place_of)
                if target is not None:
                    values = {**values, one.key: target}
        return values

    def _lies_in_trash(self, part: Incoming, state: Known, warnings: list[Reason]) -> bool:
        """Whether somebody deleted the part on the desk: it is not brought back by the way."""
        placed = self._ground.links.marks.get((part.kind, part.uuid)) if part.uuid else None
        if placed is None or not placed.is_trashed or any(one.id == placed.id for one in state.parts):
            return False
        kind = KINDS[part.kind]
        title = next((str(part.values[key]) for key in (*kind.titles, "value") if part.values.get(key)), "")
        if state.id is not None:
            warnings.append(Reason.of("part_in_trash", kind=part.kind, title=title))
        return state.id is not None


def _settle_primary(kind: str, values: dict[str, Any], state: Known) -> None:
    """A person has one main workplace: the one that is known stays so."""
    if kind == "affiliations" and values.get("primary"):
        others = (one for one in state.parts if one.kind == kind and one.values.get("person") == values.get("person"))
        values["primary"] = not any(one.values.get("primary") for one in others)


class _Told(NamedTuple):
    """What a source tells of a part.

    Attributes:
        values: With links as what they lead to; of a plain part those of the source, without the link to its owner.
        is_plain: See `_is_plain`.
    """

    place: int
    part: Incoming
    values: Mapping[str, Any]
    is_plain: bool


def _is_plain(part: Incoming) -> bool:
    """Whether a part points at nothing but its owner, as a phone number does and a workplace does not."""
    return not _required_links(part.kind) and link_keys(part.kind).isdisjoint(part.values)


def _without(values: Mapping[str, Any], tie: str) -> dict[str, Any]:
    return {key: value for key, value in values.items() if key != tie}


def _lacks_link(part: Incoming, values: Mapping[str, Any], warnings: list[Reason]) -> bool:
    """Whether a part cannot be kept because what it has to point at is not there."""
    missing = next((one for one in _required_links(part.kind) if one.key not in values), None)
    if missing is not None:
        value = told(part.values.get(missing.key))
        because = Reason.of("link_not_found", field=f"{part.kind}.{missing.key}", value=value)
        warnings.append(Reason.of("part_left_out", kind=part.kind, because=because))
    return missing is not None


@cache
def _required_links(kind: str) -> tuple[Field, ...]:
    return tuple(link for link in KINDS[kind].links if link.required)


def _in_order(parts: Sequence[Incoming]) -> list[tuple[int, Incoming]]:
    """The parts with their places, those first that others point at."""
    return sorted(enumerate(parts), key=lambda one: _ORDER[one[1].kind])
