"""Whether a plan still stands when it is carried out, and the same plan on the desk as it has become meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from dataclasses import replace

import sqlalchemy as sa

from office_desk.exchange.plan import Decision, Match, Plan, PlannedRecord, Side, Verdict
from office_desk.services.import_deeds import Deed, Ground, ground_of
from office_desk.services.import_ground import Known
from office_desk.services.import_links import Links
from office_desk.services.import_matching import find_named, find_on_desk
from office_desk.services.import_plan import read_ground
from office_desk.storage.history import latest


def stands(connection: sa.Connection, plan: Plan) -> bool:
    """Whether the plan is as it was made, and the desk too: what is to be written is known then."""
    ground = ground_of(plan)
    if ground.is_redecided or latest(connection) != ground.as_of:
        return False
    return not any(_is_turned(record, ground.deeds.get(record.number)) for record in plan.records)


def _is_turned(record: PlannedRecord, deed: Deed | None) -> bool:
    """Whether a person let another side win in a field."""
    if deed is None or not (record.changes or record.part_changes):
        return False
    written = {change.key for change in record.changes if change.side is Side.SOURCE}
    part_keys = [key for _, _, values in deed.part_values for key in values]
    parts = [change.key for part in record.part_changes for change in part.changes if change.side is Side.SOURCE]
    return written != deed.values.keys() or sorted(parts) != sorted(part_keys)


def renewed(connection: sa.Connection, plan: Plan) -> Plan:
    """A copy of the plan on the desk as it is now, under the lock of the unit of work."""
    renewed = Plan(plan.name, plan.on_duplicate, [_copied(record) for record in plan.records], (), list(plan.notes))
    before = ground_of(plan)
    renewed.ground = replace(before, deeds={}, touched={})
    if latest(connection) == before.as_of:
        return renewed
    incoming = [record.incoming for record in plan.records]
    ground_of(renewed).links = links = Links(incoming)
    links.find(connection, incoming, find_named)
    for record, matches in zip(
        renewed.records, find_on_desk(connection, incoming, links, before.language, lambda _: None), strict=True
    ):
        _match_again(record, matches, plan.on_duplicate)
    read_ground(connection, renewed)
    _note_what_was_touched(before.known, ground_of(renewed))
    return renewed


def _copied(record: PlannedRecord) -> PlannedRecord:
    """A copy whose lists can be changed; the sides that a person chose come along."""
    one = copy(record)
    one.changes = tuple(copy(change) for change in record.changes)
    one.part_changes = tuple(copy(part) for part in record.part_changes)
    for part in one.part_changes:
        part.changes = [copy(change) for change in part.changes]
    return one


def _match_again(record: PlannedRecord, matches: tuple[Match, ...], on_duplicate: Decision) -> None:
    """Let a new record that somebody else added meanwhile be that one."""
    is_to_be_added = record.verdict is Verdict.NEW and record.decision is Decision.ADD
    if not is_to_be_added or not matches or not matches[0].is_certain or on_duplicate is Decision.ADD:
        return
    record.matches, record.chosen = matches, matches[0]
    is_trashed = matches[0].is_trashed
    record.verdict = Verdict.TRASHED if is_trashed else Verdict.CHANGED
    record.decision = Decision.SKIP if is_trashed else on_duplicate
    record.changes, record.part_changes = (), ()


def _note_what_was_touched(before: Mapping[tuple[str, int], Known], ground: Ground) -> None:
    """Remember the fields that hold something else than when the plan was made."""
    for place, known in ground.known.items():
        old = before.get(place)
        if old is None or old.version == known.version:
            touched: frozenset[str] = frozenset()
        else:
            touched = frozenset(key for key, value in known.values.items() if old.values[key] != value)
        ground.touched[place] = touched
        parts = {(part.kind, part.id): part for part in old.parts} if old is not None else {}
        for part in known.parts:
            was = parts.get((part.kind, part.id))
            if was is not None and part.id is not None:
                changed = frozenset(key for key, value in part.values.items() if was.values[key] != value)
                ground.touched[part.kind, part.id] = changed
