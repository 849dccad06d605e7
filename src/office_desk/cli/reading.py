"""The commands that read: `list`, `show` and `search`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from office_desk import labels
from office_desk.cli.card_text import print_card
from office_desk.cli.filters import is_filter, read_columns, read_filter, read_sort
from office_desk.cli.json_objects import hit_object, record_object
from office_desk.cli.printing import print_json, print_table
from office_desk.cli.request import Request, summary_keys
from office_desk.cli.values import kind_of, view_of
from office_desk.display import display_value
from office_desk.language import translate
from office_desk.model.catalog import KINDS, RecordKind, ValueKind, View
from office_desk.model.list_query import ListQuery
from office_desk.model.snapshot import Hit, Row

_WINDOW = 500
"""Rows read at a time, so that a long list neither fills the memory nor asks once for each row."""

_MORE_HITS = 20
"""So many times more hits are read where only a part of a kind is wanted."""


def list_records(request: Request) -> int:
    """`list KIND`: the records of a list in columns."""
    query = list_query(request)
    if request.is_json:
        print_json(_objects(request, query))
        return 0
    kind = kind_of(request.view)
    rows = [_cells(request, kind, query, row) for window in _windows(request, query) for row in window]
    if rows:
        print_table([labels.field_label(kind.key, key) for key in ("id", "", *query.columns)], rows)
    else:
        print(translate("CommandLine", "There are none."))
    return 0


def show(request: Request) -> int:
    """`show KIND ID`: one record with what belongs to it."""
    kind, record_id = kind_of(request.view), request.record_id
    if request.is_json:
        print_json(request.objects(kind.key, [record_id]))
        return 0
    card = request.desk.cards.card(kind.key, record_id, request.language)
    print_card(card, request.summaries(card.snapshot), request.zones, request.language)
    return 0


def search(request: Request) -> int:
    """`search TEXT`: records of all kinds by any word."""
    hits = _hits(request, [view_of(word) for word in request.arguments.kind])
    if request.is_json:
        print_json(hit_object(hit) for hit in hits)
    elif hits:
        headings = [translate("CommandLine", "Kind"), *(labels.field_label("", key) for key in ("id", ""))]
        print_table(headings, [(labels.kind_label(hit.kind, False), str(hit.id), _named(hit)) for hit in hits])
    else:
        print(translate("CommandLine", "Nothing was found."))
    return 0


def list_query(request: Request) -> ListQuery:
    """Answer the list that the arguments ask for; raises SystemExit (2) and, for unknown fields, Refused."""
    arguments, view = request.arguments, request.view
    kind = kind_of(view)
    for text in arguments.filter:
        if not is_filter(text):
            sentence = translate("CommandLine", "{word} is not of the form key=value", word=text)
            arguments.parser.error(sentence)
    return ListQuery(
        view.key,
        request.language,
        read_columns(kind, view, arguments.columns),
        read_sort(kind, view, arguments.sort),
        tuple(read_filter(kind, text) for text in arguments.filter),
        trashed=arguments.trash,
    )


def _windows(request: Request, query: ListQuery) -> Iterator[tuple[Row, ...]]:
    """Read the rows of a list, a window at a time, up to the limit that was asked for."""
    limit: int | None = request.arguments.limit
    offset = 0
    while limit is None or offset < limit:
        size = _WINDOW if limit is None else min(_WINDOW, limit - offset)
        rows = request.desk.lists.window(query, offset, size)
        yield rows
        offset += len(rows)
        if len(rows) < size:
            return


def _objects(request: Request, query: ListQuery) -> Iterator[dict[str, Any]]:
    kind = request.view.kind
    for rows in _windows(request, replace(query, columns=summary_keys(kind))):
        summaries = {row.id: row.cells for row in rows}
        for snapshot in request.desk.records.get_many(kind, tuple(summaries)):
            yield record_object(snapshot, summaries[snapshot.id], request.language, request.zones)


def _cells(request: Request, kind: RecordKind, query: ListQuery, row: Row) -> tuple[str, ...]:
    fields = [kind[key] for key in query.columns]
    shown = [
        display_value(
            field,
            row.cells[field.key],
            request.language,
            zone=row.zone,
            kind=kind.key,
        )
        for field in fields
    ]
    return (str(row.id), row.title, *shown)


def _hits(request: Request, views: Sequence[View]) -> list[Hit]:
    limit: int = request.arguments.limit
    kinds = tuple(dict.fromkeys(view.kind for view in views))
    # A page such as Partners shows a part of a kind, so more is asked for than will be left.
    wanted = limit * _MORE_HITS if any(view.condition for view in views) else limit
    hits = request.desk.search.find(request.arguments.text, wanted, kinds, request.language)
    return [hit for hit in hits if not views or any(_is_in(request, hit, view) for view in views)][:limit]


def _is_in(request: Request, hit: Hit, view: View) -> bool:
    if view.kind != hit.kind or view.condition is None:
        return view.kind == hit.kind
    key, wanted = view.condition
    value = request.desk.records.get(hit.kind, hit.id).values[key]
    return wanted in value if KINDS[hit.kind][key].kind is ValueKind.CHOICES else wanted == value


def _named(hit: Hit) -> str:
    return " · ".join(text for text in (hit.title, hit.subtitle) if text)
