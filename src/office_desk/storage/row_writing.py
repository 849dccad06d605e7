"""Writing and reading many rows at a time: the numbers they get, and values as the driver takes them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

import sqlalchemy as sa

AT_ONCE = 500
"""So many ids stand in one statement; databases bound the number of its parameters."""

Item = TypeVar("Item")


def in_chunks(items: Sequence[Item], size: int = AT_ONCE) -> Iterator[Sequence[Item]]:
    """The items in runs of ``size``."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


def among(column: sa.ColumnElement[int], ids: Sequence[int]) -> sa.ColumnElement[bool]:
    """Whether a column holds one of some hundred different ids.

    Records that were added together have ids without gaps; their bounds say the same with two parameters.
    """
    if ids and max(ids) - min(ids) == len(ids) - 1:
        return column.between(min(ids), max(ids))
    return column.in_(ids)


def next_ids(connection: sa.Connection, table: str, count: int) -> range:
    """Ids for ``count`` new rows that nobody else takes: writers of a desk take turns."""
    if connection.dialect.name == "sqlite":
        first = connection.exec_driver_sql(f"SELECT coalesce(max(id), 0) + 1 FROM {table}").scalar_one()
    else:
        sequence = f"pg_get_serial_sequence('{table}', 'id')"
        first = connection.exec_driver_sql(f"SELECT nextval({sequence})").scalar_one()
        if count > 1:
            connection.exec_driver_sql(f"SELECT setval({sequence}, {first + count - 1})")
    return range(first, first + count)


def insert_rows(connection: sa.Connection, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Insert rows whose values are as the driver takes them: nothing is converted on the way.

    SQLAlchemy's own statement looks each value of each row up by name, which takes longer than SQLite does to store it.
    """
    if not rows:
        return
    quote = connection.dialect.identifier_preparer.quote
    mark = "?" if connection.dialect.name == "sqlite" else "%s"
    names, marks = ", ".join(map(quote, columns)), ", ".join([mark] * len(columns))
    # One row too goes as a list: the driver is then asked for no result.
    connection.exec_driver_sql(f"INSERT INTO {table} ({names}) VALUES ({marks})", [tuple(row) for row in rows])
