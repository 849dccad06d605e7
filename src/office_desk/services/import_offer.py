"""Lets a record of a source be one of the desk that nobody but the person took for the same."""

from __future__ import annotations

import sqlalchemy as sa

from office_desk.exchange.plan import Match, Plan
from office_desk.model.catalog import KINDS
from office_desk.model.errors import NotFound
from office_desk.services.import_cleaning import tie_of
from office_desk.services.import_deeds import ground_of
from office_desk.services.import_ground import Known, read_file_digests, read_known, titles_by_target
from office_desk.services.profiles import other_names


def offer_match(connection: sa.Connection, plan: Plan, number: int, record_id: int) -> None:
    """Put a record of the desk behind the matches of a planned one; nothing is decided by that.

    Raises:
        NotFound: there is no such record of this kind.
    """
    record, ground = plan.records[number], ground_of(plan)
    if any(match.id == record_id for match in record.matches):
        return
    kind = record.incoming.kind
    if (kind, record_id) not in ground.known:
        ground.known[kind, record_id] = _read(connection, plan, kind, record_id)
    one = ground.known[kind, record_id]
    names = one.titles.in_language(ground.language), other_names(one.titles, ground.language)
    match = Match(record_id, one.version, *names, (), 0, is_certain=False, is_trashed=one.trashed_at is not None)
    record.matches = (*record.matches, match)
    if ground.related:
        ground.related[kind, record_id].append(number)


def _read(connection: sa.Connection, plan: Plan, kind: str, record_id: int) -> Known:
    """The record as it stands, with the parts that any record of the plan is compared by."""
    own = [record.incoming for record in plan.records if record.incoming.kind == kind]
    ties = {(part.kind, tie_of(part.kind, kind)) for incoming in own for part in incoming.parts}
    known = read_known(connection, kind, [record_id], sorted(ties))
    if record_id not in known:
        raise NotFound("not_found", kind=kind, id=record_id)
    one = known[record_id]
    if any(incoming.files for incoming in own):
        read_file_digests(connection, [one])
    links = {field.target: [one.values[field.key]] for field in KINDS[kind].links if one.values[field.key] is not None}
    ground_of(plan).titles.update(titles_by_target(connection, links))
    return one
