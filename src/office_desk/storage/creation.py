"""Writing new records, a batch at a time, with all that is computed from their own fields and links."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

import sqlalchemy as sa

from office_desk.model.catalog import KINDS, Origin, RecordKind
from office_desk.model.column_types import UtcMoment
from office_desk.model.empty_values import normalized
from office_desk.model.snapshot import Titles
from office_desk.storage.derivation import derived_values, shown
from office_desk.storage.reading import titles_of
from office_desk.storage.row_writing import insert_rows, next_ids
from office_desk.storage.tables import columns_of

Values = Mapping[str, Any]
_Encode = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class CreatedBatch:
    """Records of one kind that were added together.

    Attributes:
        rows: The stored values of each, in the catalog's order: tuples, because there may be hundreds of thousands.
    """

    kind: str
    ids: range
    rows: Sequence[tuple[Any, ...]]

    def items(self) -> Iterator[tuple[int, dict[str, Any]]]:
        """The id and the stored values of each record."""
        keys = tuple(field.key for field in KINDS[self.kind].stored)
        return (
            (record_id, dict(zip(keys, row, strict=True))) for record_id, row in zip(self.ids, self.rows, strict=True)
        )


def insert_records(
    connection: sa.Connection,
    kind: str,
    rows: Sequence[Values],
    uuids: Sequence[str],
    now: datetime,
    extra: Values = {},
) -> CreatedBatch:
    """Insert records with their titles, sort keys and derived fields.

    Args:
        rows: Catalog key to value; what is left out is empty. Raises KeyError for a key that the kind does not have.
        uuids: One for each row, "" for a new one.
        extra: Columns that are no field, the same for each row, such as the content of a file.
    """
    described = KINDS[kind]
    values = [_stored(described, row) for row in rows]
    titles = _linked_titles(connection, described, values)
    encoder = _encoder(connection.dialect, described)
    moment = encoder.moment(now)
    ids = next_ids(connection, kind, len(values))
    written = []
    for record_id, uuid, one in zip(ids, uuids, values, strict=True):
        what = shown(described, one, _linked(described, one, titles))
        names, keys = what.titles, what.sort
        head = (record_id, uuid or str(uuid4()), 1, moment, moment)
        told = (names.en, names.zh, names.ru, keys.en, keys.zh, keys.ru)
        written.append((*head, *told, *encoder.row({**one, **derived_values(described, one)}), *extra.values()))
    insert_rows(connection, kind, (*_HEAD, *encoder.columns, *extra), written)
    return CreatedBatch(kind, ids, [tuple(one.values()) for one in values])


_HEAD = (
    *("id", "uuid", "version", "created_at", "updated_at"),
    *("shown_en", "shown_zh", "shown_ru", "sort_en", "sort_zh", "sort_ru"),
)


def _stored(kind: RecordKind, row: Values) -> dict[str, Any]:
    if not row.keys() <= kind.by_key.keys():
        raise KeyError(*(row.keys() - kind.by_key.keys()))
    return {field.key: normalized(field, row.get(field.key)) for field in kind.stored}


def _linked_titles(connection: sa.Connection, kind: RecordKind, rows: Iterable[Values]) -> dict[str, dict[int, Titles]]:
    """Link key to the titles of the records that the rows are called after."""
    links = (kind[key] for key in kind.titles if kind[key].target)
    return {link.key: titles_of(connection, link.target, {row[link.key] for row in rows}) for link in links}


def _linked(kind: RecordKind, row: Values, titles: Mapping[str, Mapping[int, Titles]]) -> dict[str, Titles]:
    return {key: known[row[key]] for key, known in titles.items() if row[key] in known}


@dataclass(frozen=True, slots=True)
class _Encoder:
    """Turns the values of a kind into what the driver of a database takes, column by column.

    Attributes:
        columns: The columns of all stored and derived fields.
        fields: Each field's key with how the value of each of its columns is converted.
        moment: How a point in time is converted.
    """

    columns: tuple[str, ...]
    fields: tuple[tuple[str, tuple[_Encode | None, ...]], ...]
    moment: _Encode

    def row(self, values: Values) -> list[Any]:
        """The values of all columns."""
        found: list[Any] = []
        for key, encoders in self.fields:
            value = values[key]
            if len(encoders) == 1:
                encode = encoders[0]
                found.append(value if encode is None else encode(value))
            elif value is None:
                found += [None] * len(encoders)
            else:
                parts = zip(encoders, value.__composite_values__(), strict=True)
                found += [part if encode is None else encode(part) for encode, part in parts]
        return found


_ENCODERS: dict[tuple[str, str], _Encoder] = {}


def _encoder(dialect: sa.Dialect, kind: RecordKind) -> _Encoder:
    """The encoder of a kind, made once for each sort of database."""
    if (dialect.name, kind.key) not in _ENCODERS:
        fields = [field for field in kind.fields if field.origin is not Origin.SUMMARY]
        columns = tuple(column for field in fields for column, _ in columns_of(field))
        encoders = tuple((field.key, tuple(_bind(dialect, t) for _, t in columns_of(field))) for field in fields)
        _ENCODERS[dialect.name, kind.key] = _Encoder(columns, encoders, _bind(dialect, UtcMoment()) or _as_it_is)
    return _ENCODERS[dialect.name, kind.key]


def _bind(dialect: sa.Dialect, column_type: sa.types.TypeEngine[Any]) -> _Encode | None:
    """What SQLAlchemy itself does to a value of the type before it hands it to the driver."""
    return column_type.dialect_impl(dialect).bind_processor(dialect)


def _as_it_is(value: Any) -> Any:
    return value
