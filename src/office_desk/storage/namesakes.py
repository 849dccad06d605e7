"""People who are called alike and belong to one organization: what is left of a name that very many bear."""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa

from office_desk.storage.tables import match_keys, table_of


def namesakes_at_one_place(connection: sa.Connection, largest: int) -> Iterator[tuple[int, ...]]:
    """Groups of two and more live people, at most ``largest``, with one name in one organization."""
    keys, table = match_keys.c, table_of("affiliations")
    called_so = sa.and_(keys.kind == "people", keys.key >= "name:", keys.key < "name;")
    repeated = sa.select(keys.key).where(called_so).group_by(keys.key).having(sa.func.count() > 1).subquery()
    query = (
        sa.select(keys.key, table.c.organization_id, keys.record_id)
        .distinct()
        .select_from(repeated)
        .join(match_keys, sa.and_(keys.key == repeated.c.key, keys.kind == "people"))
        .join(table, sa.and_(table.c.person_id == keys.record_id, table.c.trashed_at.is_(None)))
        .order_by(keys.key, table.c.organization_id, keys.record_id)
    )
    group: list[int] = []
    last: tuple[str, int] | None = None
    for key, organization_id, person_id in connection.execution_options(yield_per=500).execute(query):
        if (key, organization_id) != last:
            if 1 < len(group) <= largest:
                yield tuple(group)
            group, last = [], (key, organization_id)
        group.append(person_id)
    if 1 < len(group) <= largest:
        yield tuple(group)


def people_at(connection: sa.Connection, person_ids: tuple[int, ...], organization_ids: tuple[int, ...]) -> set[int]:
    """Those of the people who belong, or once belonged, to one of the organizations."""
    table = table_of("affiliations")
    query = sa.select(table.c.person_id).where(
        table.c.organization_id.in_(organization_ids), table.c.trashed_at.is_(None)
    )
    wanted = set(person_ids)
    return {person_id for person_id in connection.scalars(query) if person_id in wanted}
