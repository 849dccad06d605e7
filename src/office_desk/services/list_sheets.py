"""Lists as tables that leave: the columns of the screen with their headings, and the rows, a batch at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import sqlalchemy as sa

from office_desk import labels
from office_desk.exchange.sheets import Sheet, SheetColumn, SheetRow, field_column, text_column
from office_desk.model.catalog import KINDS, VIEWS
from office_desk.model.list_query import ListQuery
from office_desk.model.progress import Progress, unwatched
from office_desk.storage import lists
from office_desk.storage.outgoing import AT_ONCE, listed_records

UUID_HEADING = "UUID"
"""The same in every language: by this column a file is known again when it is read back."""


def list_sheet(
    connection: sa.Connection,
    query: ListQuery,
    ids: Sequence[int],
    *,
    with_uuid: bool = True,
    progress: Progress = unwatched,
) -> Sheet:
    """The named records of a list with its columns; the rows are read while they are asked for.

    ``with_uuid`` adds what reading the table back needs.
    """
    if with_uuid:
        query = replace(query, columns=_with_zones(query))
    kind = KINDS[VIEWS[query.view].kind]
    columns: list[SheetColumn] = [text_column(labels.field_label(kind.key, ""))]
    columns += [
        field_column(labels.field_label(kind.key, key), lists.field_of(kind, key), kind.key, query.language)
        for key in query.columns
    ]
    if with_uuid:
        columns.append(text_column(UUID_HEADING))
    rows = _rows(connection, query, ids, with_uuid, progress)
    return Sheet(labels.view_label(query.view), tuple(columns), rows)


def _with_zones(query: ListQuery) -> tuple[str, ...]:
    """The columns, each once, with the time zone behind moments, which cannot be read back without it."""
    kind = KINDS[VIEWS[query.view].kind]
    columns = dict.fromkeys(query.columns)
    zones = (kind.by_key[key].zone_key for key in columns if key in kind.by_key)
    return tuple(columns | dict.fromkeys(zone for zone in zones if zone in kind.by_key))


def _rows(
    connection: sa.Connection, query: ListQuery, ids: Sequence[int], with_uuid: bool, progress: Progress
) -> Iterator[SheetRow]:
    kind = VIEWS[query.view].kind
    records = listed_records(connection, kind, ids, query.columns, query.language)
    for done, record in enumerate(records):
        if done % AT_ONCE == 0:
            progress(done, len(ids))
        values = (record.title, *record.values, record.uuid) if with_uuid else (record.title, *record.values)
        yield SheetRow(record.title, values, record.zone)
    progress(len(ids), len(ids))
