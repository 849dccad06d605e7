"""Rules that need a look into the desk: what a link points at must be there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from office_desk.model.catalog import RecordKind
from office_desk.model.errors import Reason
from office_desk.storage.tables import table_of


def broken_links(
    connection: sa.Connection, kind: RecordKind, record_id: int | None, values: Mapping[str, Any]
) -> dict[str, Reason]:
    """Link key to the reason why it cannot point there."""
    broken = {}
    for field in kind.links:
        target_id = values.get(field.key)
        if target_id is None:
            continue
        table = table_of(field.target)
        target = connection.execute(
            sa.select(table.c.trashed_at, table.c.shown_en).where(table.c.id == target_id)
        ).one_or_none()
        if target is None:
            broken[field.key] = Reason.of("no_such_record", kind=field.target, id=target_id)
        elif field.key == "parent" and _leads_back(connection, kind, record_id, target_id):
            broken[field.key] = Reason.of("is_its_own_parent")
        elif target.trashed_at is not None and record_id is None:
            broken[field.key] = Reason.of("link_in_trash", title=target.shown_en)
    return broken


def _leads_back(connection: sa.Connection, kind: RecordKind, record_id: int | None, parent_id: int) -> bool:
    """Whether going up from the parent comes round to the record itself."""
    table = table_of(kind.key)
    seen: set[int] = set()
    current: int | None = parent_id
    while current is not None and current not in seen:
        if current == record_id:
            return True
        seen.add(current)
        current = connection.scalar(sa.select(table.c.parent_id).where(table.c.id == current))
    return False
