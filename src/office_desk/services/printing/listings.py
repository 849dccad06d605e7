"""A list as it stands on the screen, read for printing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import sqlalchemy as sa

from office_desk import labels
from office_desk.display import display_value
from office_desk.documents.paper import PrintOptions
from office_desk.documents.subjects import About, OfList
from office_desk.documents.values.filter_words import filter_words
from office_desk.documents.values.listing import listing_values
from office_desk.language import speaking
from office_desk.model.catalog import KINDS, VIEWS
from office_desk.services.printing.told import Line, Told
from office_desk.storage import lists
from office_desk.storage.outgoing import listed_records


def listing(connection: sa.Connection, about: About, options: PrintOptions, author: str) -> Told:
    """What a printed list says: the filter, the order and the columns of the screen."""
    assert isinstance(about, OfList)
    query = replace(about.query, language=options.language)
    ids = about.ids if about.ids is not None else lists.ids(connection, query)
    kind = VIEWS[query.view].kind
    with speaking(options.language):
        title = labels.view_label(query.view)
        headings = [labels.field_label(kind, key) for key in ("", *query.columns)]
        lines = _lines(connection, kind, ids, query.columns, options.language)
        filters = filter_words(kind, query, options.language)
    today = datetime.now(UTC).astimezone().date()
    rows = [list(line.texts) for line in lines]
    return Told(listing_values(title, filters, headings, rows, today, options, author), lines=lines)


def _lines(
    connection: sa.Connection, kind: str, ids: Sequence[int], columns: tuple[str, ...], language: str
) -> list[Line]:
    fields = [lists.field_of(KINDS[kind], key) for key in columns]
    return [
        Line(
            kind,
            record.id,
            record.title,
            [
                record.title,
                *(
                    display_value(field, value, language, zone=record.zone, kind=kind)
                    for field, value in zip(fields, record.values, strict=True)
                ),
            ],
        )
        for record in listed_records(connection, kind, ids, columns, language)
    ]
