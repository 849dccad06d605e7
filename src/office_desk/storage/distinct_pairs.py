"""Pairs of records that look alike and were said not to be the same."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from office_desk.storage.row_writing import in_chunks
from office_desk.storage.tables import table_of

_LINKS = {"people": "person", "organizations": "organization"}


def are_distinct(connection: sa.Connection, kind: str, first_id: int, second_id: int) -> bool:
    """Whether somebody said that these two are not the same."""
    return second_id in partners(connection, kind, [first_id]).get(first_id, ())


def partners(connection: sa.Connection, kind: str, record_ids: Sequence[int]) -> dict[int, set[int]]:
    """For each of the records, those that it is not the same as; a record without any is left out."""
    one, other, table = _ends(kind)
    found: dict[int, set[int]] = {}
    for chunk in in_chunks(record_ids):
        for mine, theirs in ((one, other), (other, one)):
            query = sa.select(mine, theirs).where(mine.in_(chunk), table.c.trashed_at.is_(None))
            for record_id, partner_id in connection.execute(query):
                found.setdefault(record_id, set()).add(partner_id)
    return found


def all_pairs(connection: sa.Connection, kind: str) -> set[tuple[int, int]]:
    """Every such pair of a kind, the lower id first."""
    one, other, table = _ends(kind)
    query = sa.select(one, other).where(one.is_not(None), table.c.trashed_at.is_(None))
    return {(min(pair), max(pair)) for pair in map(tuple, connection.execute(query))}


def _ends(kind: str) -> tuple[sa.ColumnClause[int], sa.ColumnClause[int], sa.TableClause]:
    table = table_of("distinct_pairs")
    return table.c[f"{_LINKS[kind]}_id"], table.c[f"other_{_LINKS[kind]}_id"], table
