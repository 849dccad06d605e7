"""Whole records as a table: every field that a person writes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import sqlalchemy as sa

from office_desk import labels
from office_desk.exchange.outgoing import Outgoing
from office_desk.exchange.sheets import Sheet, SheetRow, field_column, text_column
from office_desk.model.catalog import KINDS, VIEWS, RecordKind
from office_desk.model.list_query import ListQuery
from office_desk.model.progress import Progress, unwatched
from office_desk.services.list_sheets import UUID_HEADING
from office_desk.services.outgoing import read_outgoing


def record_sheet(
    connection: sa.Connection,
    query: ListQuery,
    ids: Sequence[int],
    *,
    with_uuid: bool = True,
    progress: Progress = unwatched,
) -> Sheet:
    """The named records with every written field, one in each column."""
    kind, language = KINDS[VIEWS[query.view].kind], query.language
    columns = [
        field_column(labels.field_label(kind.key, field.key), field, kind.key, language) for field in kind.written
    ]
    if with_uuid:
        columns.append(text_column(UUID_HEADING))
    records = read_outgoing(connection, kind.key, ids, progress=progress)
    rows = (
        SheetRow(one.titles.in_language(language), list(_values(kind, one, language, with_uuid))) for one in records
    )
    return Sheet(labels.view_label(query.view), tuple(columns), rows)


def _values(kind: RecordKind, record: Outgoing, language: str, with_uuid: bool) -> Iterator[object]:
    for field in kind.written:
        titles = record.links.get(field.key) if field.target else None
        yield (titles.in_language(language) if titles else "") if field.target else record.values[field.key]
    if with_uuid:
        yield record.uuid
