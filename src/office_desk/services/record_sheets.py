"""Whole records as a table: every field that a person writes, and of people and organizations how they are reached."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import sqlalchemy as sa

from office_desk import labels
from office_desk.exchange.outgoing import Outgoing
from office_desk.exchange.sheets import Sheet, SheetColumn, SheetRow, field_column, text_column
from office_desk.model.catalog import KINDS, VIEWS, RecordKind
from office_desk.model.list_query import ListQuery
from office_desk.model.progress import Progress, unwatched
from office_desk.services.list_sheets import UUID_HEADING
from office_desk.services.outgoing import Extent, read_outgoing
from office_desk.services.part_columns import part_cells, part_column, used_targets, values_in

_WITH_PARTS = frozenset({"people", "organizations"})


def record_sheet(
    connection: sa.Connection,
    query: ListQuery,
    ids: Sequence[int],
    *,
    with_uuid: bool = True,
    progress: Progress = unwatched,
) -> Sheet:
    """The named records with every written field; which columns their parts need is known when all have been read."""
    kind, language = KINDS[VIEWS[query.view].kind], query.language
    has_parts = kind.key in _WITH_PARTS
    read = read_outgoing(connection, kind.key, ids, Extent(parts=has_parts), progress)
    records = [(_own_row(kind, one, language), part_cells(one, language), one.uuid) for one in read]
    targets = used_targets(cells for _, cells, _ in records)
    columns: list[SheetColumn] = [
        field_column(labels.field_label(kind.key, field.key), field, kind.key, language) for field in kind.written
    ]
    columns += [part_column(target, language) for target in targets]
    if with_uuid:
        columns.append(text_column(UUID_HEADING))
    rows = (
        SheetRow(row.title, (*row.values, *values_in(targets, cells), *((mark,) if with_uuid else ())), row.zone)
        for row, cells, mark in records
    )
    return Sheet(labels.view_label(query.view), tuple(columns), rows)


def _own_row(kind: RecordKind, record: Outgoing, language: str) -> SheetRow:
    return SheetRow(
        record.titles.in_language(language),
        tuple(_own_values(kind, record, language)),
        str(record.values.get("timezone") or ""),
    )


def _own_values(kind: RecordKind, record: Outgoing, language: str) -> Iterator[object]:
    for field in kind.written:
        if field.target:
            titles = record.links.get(field.key)
            yield titles.in_language(language) if titles else ""
        else:
            yield record.values[field.key]
