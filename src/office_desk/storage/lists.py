"""Lists as SQL: how many records, a window of them, where one stands; always in a total order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Any

import sqlalchemy as sa

from office_desk.model.catalog import KINDS, VIEWS, Field, Origin, RecordKind, ValueKind
from office_desk.model.errors import Refused
from office_desk.model.list_query import ListQuery, SortKey
from office_desk.model.snapshot import Row
from office_desk.storage.conditions import conditions
from office_desk.storage.sql_functions import OrderedText
from office_desk.storage.summaries import summary_columns
from office_desk.storage.tables import columns_of, table_of, value_from

_ORDERED_BY_DECLARATION = (ValueKind.CHOICE,)
_ORDERED_AS_TEXT = (ValueKind.TEXT, ValueKind.LONG_TEXT, ValueKind.URL, ValueKind.ZONE)


def count(connection: sa.Connection, query: ListQuery) -> int:
    """How many records stand in the list."""
    table = table_of(_kind(query).key)
    counted = sa.select(sa.func.count()).select_from(table).where(*conditions(connection.dialect.name, query))
    return int(connection.scalar(counted) or 0)


def window(connection: sa.Connection, query: ListQuery, offset: int, limit: int) -> tuple[Row, ...]:
    """Rows ``offset`` to ``offset + limit`` of the list."""
    statement = _window_statement(connection.dialect.name, query)
    wanted = list(connection.scalars(statement, {"first_row": offset, "row_count": limit}))
    return rows(connection, _kind(query), wanted, query.columns, query.language)


def position(connection: sa.Connection, query: ListQuery, record_id: int) -> int | None:
    """The place of a record in the list, counted from 0, or None when it is not in it."""
    kind = _kind(query)
    table, joins = _from(kind, query)
    number = sa.func.row_number().over(order_by=_order(kind, query)).label("number")
    numbered = sa.select(table.c.id, number).select_from(joins).where(*conditions(connection.dialect.name, query))
    places = numbered.subquery()
    found = connection.scalar(sa.select(places.c.number).where(places.c.id == record_id))
    return None if found is None else int(found) - 1


def ids(connection: sa.Connection, query: ListQuery) -> tuple[int, ...]:
    """Every record of the list, in its order."""
    return tuple(connection.scalars(_ordered_ids(connection.dialect.name, query)))


def rows(
    connection: sa.Connection, kind: RecordKind, wanted: list[int], columns: tuple[str, ...], language: str
) -> tuple[Row, ...]:
    """The named records as rows, in the order of ``wanted``."""
    fields = [field_of(kind, key) for key in columns]
    found = connection.execute(row_statement(kind.key, columns, language), {"wanted": wanted}).mappings()
    by_id = {cells["id"]: _row(cells, fields, language) for cells in found}
    return tuple(by_id[record_id] for record_id in wanted if record_id in by_id)


# A list is scrolled through with the same two statements; building them costs as much as running them.


@lru_cache(maxsize=64)
def _window_statement(dialect: str, query: ListQuery) -> sa.Select[int]:
    limit, offset = sa.bindparam("row_count", type_=sa.Integer()), sa.bindparam("first_row", type_=sa.Integer())
    return _ordered_ids(dialect, query).limit(limit).offset(offset)


@lru_cache(maxsize=64)
def row_statement(kind_key: str, columns: tuple[str, ...], language: str) -> sa.Select[Any]:
    """What is read of each record of a list whose id is among those bound to ``wanted``."""
    kind = KINDS[kind_key]
    table = table_of(kind_key)
    fields = [field_of(kind, key) for key in columns]
    selected: list[sa.ColumnElement[Any]] = [table.c.id, table.c.uuid, table.c.version, table.c.trashed_at]
    selected += [table.c[f"shown_{code}"] for code in ("en", "zh", "ru")]
    source: sa.FromClause = table
    for field in fields:
        if field.target:
            target = table_of(field.target).alias(f"to_{field.key}")
            source = source.outerjoin(target, table.c[field.column_name] == target.c.id)
            selected.append(target.c[f"shown_{language}"].label(f"value_{field.column_name}"))
        else:
            selected += _labelled(kind, field, language)
    zone_key = next((field.zone_key for field in fields if field.zone_key), "")
    source, zone = _zone(kind, zone_key, source)
    wanted = table.c.id.in_(sa.bindparam("wanted", expanding=True))
    return sa.select(*selected, zone.label("zone")).select_from(source).where(wanted)


def _zone(kind: RecordKind, zone_key: str, source: sa.FromClause) -> tuple[sa.FromClause, sa.ColumnElement[str]]:
    """The column in which the time zone of a record's moments stands, perhaps in the record it is a part of."""
    table = table_of(kind.key)
    link, _, key = zone_key.rpartition(".")
    if not key:
        return source, sa.literal("")
    if not link:
        return source, table.c[key]
    owner = table_of(kind[link].target).alias("zone_of")
    return source.outerjoin(owner, table.c[kind[link].column_name] == owner.c.id), owner.c[key]


def field_of(kind: RecordKind, key: str) -> Field:
    """A field by its key; raises Refused when the kind has none such."""
    field = kind.shown.get(key)
    if field is None:
        raise Refused("unknown_field", key=key, known=tuple(kind.shown))
    return field


def _kind(query: ListQuery) -> RecordKind:
    view = VIEWS.get(query.view)
    if view is None:
        raise Refused("unknown_view", key=query.view, known=tuple(VIEWS))
    return KINDS[view.kind]


def _labelled(kind: RecordKind, field: Field, language: str) -> Iterator[sa.ColumnElement[Any]]:
    for name, column in _columns(kind, field, language).items():
        yield column.label(f"value_{name}")


def _columns(kind: RecordKind, field: Field, language: str) -> Mapping[str, sa.ColumnElement[Any]]:
    if field.origin is Origin.SUMMARY:
        return summary_columns(kind.key, field.key, language)
    table = table_of(kind.key)
    return {name: table.c[name] for name, _ in columns_of(field)}


def _row(cells: Mapping[Any, Any], fields: list[Field], language: str) -> Row:
    titles = {code: cells[f"shown_{code}"] for code in ("en", "zh", "ru")}
    title = titles[language]
    others = dict.fromkeys(text for code, text in titles.items() if code != language and text != title)
    return Row(
        id=cells["id"],
        version=cells["version"],
        title=title,
        subtitle=" · ".join(others),
        is_trashed=cells["trashed_at"] is not None,
        cells=MappingProxyType({field.key: value_from(field, cells, "value_") for field in fields}),
        zone=cells["zone"] or "",
    )


def _from(kind: RecordKind, query: ListQuery) -> tuple[sa.FromClause, sa.FromClause]:
    """The table, and the table joined with the records that the order looks at."""
    table = table_of(kind.key)
    joined: sa.FromClause = table
    for key in query.sort:
        if key.key and field_of(kind, key.key).target:
            field = kind[key.key]
            target = _ordering(field)
            joined = joined.outerjoin(target, table.c[field.column_name] == target.c.id)
    return table, joined


@cache
def _ordering(field: Field) -> sa.FromClause:
    """The records a link points at, as the order looks at them; the join and the order must name the same one."""
    return table_of(field.target).alias(f"by_{field.key}")


def _ordered_ids(dialect: str, query: ListQuery) -> sa.Select[int]:
    kind = _kind(query)
    table, joined = _from(kind, query)
    return sa.select(table.c.id).select_from(joined).where(*conditions(dialect, query)).order_by(*_order(kind, query))


def _order(kind: RecordKind, query: ListQuery) -> list[sa.ColumnElement[Any]]:
    table = table_of(kind.key)
    order: list[sa.ColumnElement[Any]] = []
    keys = query.sort or (SortKey(),)
    for key in keys:
        columns = _sort_columns(kind, key.key, query.language)
        order += [column.desc() if key.descending else column.asc() for column in columns]
    # The id makes the order total, and follows the last direction so that one index serves it backwards too.
    last = table.c.id
    return [*order, last.desc() if keys[-1].descending else last.asc()]


def _sort_columns(kind: RecordKind, key: str, language: str) -> list[sa.ColumnElement[Any]]:
    table = table_of(kind.key)
    if not key:
        return [table.c[f"sort_{language}"]]
    field = field_of(kind, key)
    columns = _columns(kind, field, language)
    if field.kind is ValueKind.VAGUE_DATE:
        return _date_order(columns, key)
    if field.kind is ValueKind.VAGUE_COUNT:
        number = columns[f"{key}_number"]
        return [number.is_(None), number]
    column = columns[field.column_name]
    if field.target:
        title = _ordering(field).c[f"sort_{language}"]
        return [title.is_(None), title]
    if field.kind in _ORDERED_BY_DECLARATION:
        whens = {choice: place for place, choice in enumerate(field.choices)}
        return [sa.case(whens, value=column, else_=len(whens))]
    if field.kind in _ORDERED_AS_TEXT:
        text = sa.func.coalesce(column, "")
        return [text == "", OrderedText(text, language)]
    return [column.is_(None), column]


def _date_order(columns: Mapping[str, sa.ColumnElement[Any]], key: str) -> list[sa.ColumnElement[Any]]:
    """Open beginnings first, then by day with open ends behind, then what no day can be told of, nothing said last."""
    edtf, earliest, latest = (columns[f"{key}_{part}"] for part in ("edtf", "earliest", "latest"))
    rank = sa.case((edtf.is_(None), 3), (edtf == "", 2), (earliest.is_(None), 0), else_=1)
    return [rank, earliest, latest.is_(None), latest]
