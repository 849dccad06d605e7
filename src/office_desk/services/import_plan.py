"""Makes the plan of an import: cleans the records, finds what each may be on the desk, and compares."""

from __future__ import annotations

import contextlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

import sqlalchemy as sa

from office_desk.exchange.incoming import Incoming
from office_desk.exchange.plan import Decision, Match, Plan, PlannedRecord, Verdict
from office_desk.model.catalog import KINDS, Field
from office_desk.model.errors import Invalid, Refused
from office_desk.model.progress import Progress
from office_desk.services.import_attendees import link_attendees
from office_desk.services.import_cleaning import broken_new, cleaned, in_field, tie_of
from office_desk.services.import_comparison import Comparison
from office_desk.services.import_deeds import Ground, ground_of
from office_desk.services.import_ground import Known, read_file_digests, read_known, titles_by_target
from office_desk.services.import_likeness import EarlierRow, contact_keys_of, find_earlier_rows
from office_desk.services.import_links import Links
from office_desk.services.import_matching import find_named, find_on_desk, match_order
from office_desk.services.import_titles import incoming_title
from office_desk.storage.history import latest

_STAGES = 4


def make_plan(
    connection: sa.Connection,
    location: str,
    name: str,
    records: Sequence[Incoming],
    decisions: tuple[Decision, Decision],
    language: str,
    progress: Progress,
    *,
    preset: Mapping[tuple[str, str], Any],
    is_exact: bool,
) -> Plan:
    """Plan the import of records; nothing is written.

    Args:
        location: The desk that ``connection`` reads.
        decisions: For records that certainly are of the desk, and for those that may be.
        preset: By record kind and field, what new records hold where the source says nothing.
        is_exact: The source comes from a desk; see `Incoming.is_exact`.
    """
    steps = _Steps(progress, len(records))
    fitting = []
    for number, record in enumerate(records):
        steps.at(0, number)
        fitting.append(cleaned(replace(record, is_exact=True) if is_exact else record))
    link_attendees(connection, fitting)
    links = Links(fitting)
    links.find(connection, fitting, find_named)
    matches = find_on_desk(connection, fitting, links, language, lambda done: steps.at(1, done))
    earlier = find_earlier_rows(fitting, matches, lambda done: steps.at(2, done))
    planned = []
    for number, record in enumerate(fitting):
        found = matches[number]
        if number in earlier:
            found = tuple(sorted((_earlier(earlier[number], fitting, language), *found), key=match_order))
        first = _first_look(number, record, found, decisions, language)
        if first.verdict is Verdict.POSSIBLE and number in earlier and first.chosen is found[0]:
            _tell_apart(first, fitting)
        planned.append(first)
    plan = Plan(name, decisions[0], planned)
    plan.ground = Ground(location, latest(connection), language, links, preset)
    read_ground(connection, plan)
    Comparison(plan).compare_all(lambda done: steps.at(3, done), is_first=True)
    return plan


def redecide(plan: Plan, number: int, decision: Decision, match_id: int | None) -> None:
    """Decide otherwise about a record and compare it again, with all that become the same record.

    Raises:
        Refused: it is invalid, or ``match_id`` is none of its matches.
        Invalid: it cannot be added as it is; the plan stays as it was.
    """
    _decide(plan, {number: _chosen(plan.records[number], decision, match_id)}, decision)


def redecide_many(plan: Plan, numbers: Iterable[int], decision: Decision) -> tuple[int, ...]:
    """Decide alike about several records at once, each with the match it has or its most alike one.

    Returns:
        The numbers of those that were decided on; the others, for which the decision is none, stay as they are.
    """
    chosen: dict[int, Match | None] = {}
    for number in numbers:
        with contextlib.suppress(Refused, Invalid):
            chosen[number] = _chosen(plan.records[number], decision, None)
    _decide(plan, chosen, decision)
    return tuple(chosen)


def _chosen(record: PlannedRecord, decision: Decision, match_id: int | None) -> Match | None:
    """The match that a decision on a record speaks of; raises as `redecide` does."""
    if record.verdict is Verdict.INVALID:
        raise Refused("cannot_decide_invalid")
    if decision is Decision.ADD:
        broken = broken_new(KINDS[record.incoming.kind], record.incoming.values)
        if broken:
            raise Invalid(record.incoming.kind, broken)
    chosen = record.chosen
    if match_id is not None:
        chosen = next((match for match in record.matches if match.id == match_id), None)
        if chosen is None:
            raise Refused("no_such_match")
    if decision in (Decision.UPDATE, Decision.MERGE) and chosen is None:
        if not record.matches:
            raise Refused("no_such_match")
        chosen = record.matches[0]
    return chosen


def _decide(plan: Plan, chosen: Mapping[int, Match | None], decision: Decision) -> None:
    """Decide on records, and compare them again with all that become, or became, the same ones."""
    ground_of(plan).is_redecided = True
    comparison = Comparison(plan)
    again = set(chosen).union(*(comparison.group(number) for number in chosen))
    for number, match in chosen.items():
        record = plan.records[number]
        record.decision, record.chosen = decision, match
        record.changes, record.part_changes = (), ()
    comparison.compare_again(again)


def read_ground(connection: sa.Connection, plan: Plan) -> None:
    """Read every record of the desk that one of the plan may be, with the parts that are compared."""
    ground = ground_of(plan)
    ground.known = {}
    ids: dict[str, set[int]] = defaultdict(set)
    part_links: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for record in plan.records:
        kind = record.incoming.kind
        ids[kind] |= {match.id for match in record.matches if match.row is None}
        part_links[kind] |= {(part.kind, tie_of(part.kind, kind)) for part in record.incoming.parts}
    for kind, wanted in ids.items():
        known = read_known(connection, kind, wanted, sorted(part_links[kind]))
        ground.known.update({(kind, record_id): one for record_id, one in known.items()})
    if any(record.incoming.files for record in plan.records):
        read_file_digests(connection, ground.known.values())
    _read_titles(connection, plan, ground.known.values())


def _read_titles(connection: sa.Connection, plan: Plan, known: Iterable[Known]) -> None:
    """Read what is called by its title where a link changes."""
    ground = ground_of(plan)
    wanted: dict[str, set[int]] = defaultdict(set)
    for one in known:
        for field in KINDS[one.kind].links:
            if one.values[field.key] is not None:
                wanted[field.target].add(one.values[field.key])
        for part in one.parts:
            for link in _further_links(part.kind, one.kind):
                if part.values[link.key] is not None:
                    wanted[link.target].add(part.values[link.key])
    for kind, target in ground.links.leads_to():
        wanted[kind].add(target)
    ground.titles = titles_by_target(connection, wanted)


@cache
def _further_links(part_kind: str, owner_kind: str) -> tuple[Field, ...]:
    """The links of a part but that to the record that it is a part of."""
    tie = tie_of(part_kind, owner_kind)
    return tuple(link for link in KINDS[part_kind].links if link.key != tie)


def _earlier(earlier: EarlierRow, records: Sequence[Incoming], language: str) -> Match:
    """The earlier row that a record may be, as a match."""
    row, score, because, is_certain = earlier
    return Match(-1 - row, 0, incoming_title(records[row], language), "", because, score, is_certain, row=row)


def _first_look(
    number: int, record: Incoming, matches: tuple[Match, ...], decisions: tuple[Decision, Decision], language: str
) -> PlannedRecord:
    title = incoming_title(record, language)
    planned = PlannedRecord(number, record, Verdict.NEW, Decision.ADD, title, matches)
    if record.refusals:
        planned.verdict, planned.decision = Verdict.INVALID, Decision.SKIP
        planned.reasons = record.refusals
    elif matches:
        planned.chosen = matches[0]
        if matches[0].is_trashed:
            planned.verdict, planned.decision = Verdict.TRASHED, decisions[1]
        elif matches[0].is_certain:
            planned.verdict, planned.decision = Verdict.CHANGED, decisions[0]
        else:
            planned.verdict, planned.decision = Verdict.POSSIBLE, decisions[1]
    if planned.decision is Decision.ADD:
        broken = broken_new(KINDS[record.kind], record.values)
        if broken:
            planned.verdict, planned.decision = Verdict.INVALID, Decision.SKIP
            planned.reasons = in_field(record.kind, broken)
            planned.incoming = replace(record, refusals=planned.reasons)
    return planned


def _tell_apart(planned: PlannedRecord, records: Sequence[Incoming]) -> None:
    """Add a namesake of an earlier row: the source itself tells the two apart by how they are reached."""
    row = planned.chosen.row if planned.chosen is not None else None
    if row is not None:
        ours, theirs = contact_keys_of(planned.incoming), contact_keys_of(records[row])
        if ours and theirs and not ours & theirs:
            planned.decision = Decision.ADD


class _Steps:
    """Tells one progress over several stages, each over all records."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._total = total

    def at(self, stage: int, done: int) -> None:
        self._progress((stage * self._total + done) // _STAGES, self._total)
