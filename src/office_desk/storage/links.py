"""What points at a record: every link of every kind, found by what the catalog says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import sqlalchemy as sa

from office_desk.model.catalog import KINDS, Field
from office_desk.storage.tables import table_of


@dataclass(frozen=True, slots=True)
class PointingRecord:
    """One record that points at another by the link ``key``; "about_uuid" for a line of a digest."""

    kind: str
    key: str
    id: int
    is_trashed: bool


def links_to(kind: str) -> Iterator[tuple[str, Field]]:
    """The record kinds and their links that point at records of a kind, in the catalog's order."""
    for pointing in KINDS.values():
        for link in pointing.links:
            if link.target == kind:
                yield pointing.key, link


def pointing_records(connection: sa.Connection, kind: str, record_id: int) -> list[PointingRecord]:
    """Every record that points at this one, those in the trash too; one that does so twice stands there twice."""
    found = []
    for pointing, link in links_to(kind):
        table = table_of(pointing)
        found += _rows(connection, pointing, link.key, table, table.c[link.column_name] == record_id)
    uuid = connection.scalar(sa.select(table_of(kind).c.uuid).where(table_of(kind).c.id == record_id))
    lines = table_of("digest_lines")
    is_about = sa.and_(lines.c.about_kind == kind, lines.c.about_uuid == uuid)
    return [*found, *_rows(connection, "digest_lines", "about_uuid", lines, is_about)]


def _rows(
    connection: sa.Connection, kind: str, key: str, table: sa.TableClause, condition: sa.ColumnElement[bool]
) -> list[PointingRecord]:
    query = sa.select(table.c.id, table.c.trashed_at.is_not(None)).where(condition).order_by(table.c.id)
    return [PointingRecord(kind, key, record_id, bool(trashed)) for record_id, trashed in connection.execute(query)]
