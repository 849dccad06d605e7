"""Writing new records, a batch at a time, with all that is computed from their own fields and links."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache, lru_cache
from itertools import repeat
from typing import Any

import sqlalchemy as sa

from office_desk.model.catalog import KINDS, Field, Origin, RecordKind
from office_desk.model.column_types import UtcMoment
from office_desk.model.empty_values import empty_value, normalized
from office_desk.model.snapshot import Titles
from office_desk.storage.derivation import called_by, derived_values, shown
from office_desk.storage.reading import titles_of
from office_desk.storage.row_writing import insert_rows, next_ids
from office_desk.storage.tables import columns_of

Values = Mapping[str, Any]
Columns = Mapping[str, Sequence[Any]]
_Encode = Callable[[Any], Any]


@dataclass(slots=True)
class CreatedBatch:
    """Records of one kind that were added together.

    Attributes:
        columns: By key, a stored value of each: columns, because there may be hundreds of thousands of records.
        told_from: The number of the change by which the history tells of the first; 0 before it does.
    """

    kind: str
    ids: range
    columns: Columns
    told_from: int = 0

    def rows(self) -> Iterator[tuple[Any, ...]]:
        """The stored values of each record, in the catalog's order."""
        return zip(*self.columns.values(), strict=True)

    def items(self) -> Iterator[tuple[int, dict[str, Any]]]:
        """The id and the stored values of each record."""
        keys = tuple(self.columns)
        return (
            (record_id, dict(zip(keys, row, strict=True))) for record_id, row in zip(self.ids, self.rows(), strict=True)
        )

    def keep(self, keys: Collection[str]) -> None:
        """Forget the values of all other fields."""
        self.columns = {key: _shared(values) for key, values in self.columns.items() if key in keys}


def _shared(column: Sequence[Any]) -> Sequence[Any]:
    """The column, or where all its values are alike the one that all such columns share: most fields are empty."""
    first = column[0]
    return _alike(first, len(column)) if column.count(first) == len(column) else column


@lru_cache(maxsize=100, typed=True)
def _alike(value: Any, count: int) -> tuple[Any, ...]:
    return (value,) * count


def insert_records(
    connection: sa.Connection,
    kind: str,
    rows: Sequence[Values],
    uuids: Sequence[str],
    now: datetime,
    extra: Values,
) -> CreatedBatch:
    """Insert records with their titles, sort keys and derived fields.

    Args:
        rows: Catalog key to value; what is left out is empty. Raises KeyError for a key that the kind does not have.
        uuids: One for each row, "" for a new one.
        extra: Columns that are no field, the same for each row, such as the content of a file.
    """
    described, count = KINDS[kind], len(rows)
    columns = _stored(described, rows)
    ids = next_ids(connection, kind, count)
    new_uuids = _new_uuids(uuids.count(""))
    encoder = _encoder(connection.dialect, described)
    moment = encoder.moment(now)
    written = zip(
        ids,
        [uuid or next(new_uuids) for uuid in uuids],
        *(repeat(one, count) for one in (1, moment, moment)),
        *_shown(connection, described, columns),
        *encoder.cells(columns | _derived(described, columns)),
        *(repeat(one, count) for one in extra.values()),
        strict=True,
    )
    insert_rows(connection, kind, (*_HEAD, *encoder.columns, *extra), list(written))
    return CreatedBatch(kind, ids, columns)


_HEAD = (
    *("id", "uuid", "version", "created_at", "updated_at"),
    *("shown_en", "shown_zh", "shown_ru", "sort_en", "sort_zh", "sort_ru"),
)


def _stored(kind: RecordKind, rows: Sequence[Values]) -> dict[str, Sequence[Any]]:
    """The stored values of records field by field, in the catalog's order."""
    nothing = _nothing(kind.key)
    said = set[str]().union(*rows)
    if not said <= nothing.keys():
        raise KeyError(*said - nothing.keys())
    return {
        key: _column(kind[key], rows) if key in said else _alike(empty, len(rows)) for key, empty in nothing.items()
    }


def _column(field: Field, rows: Sequence[Values]) -> Sequence[Any]:
    key, empty = field.key, empty_value(field)
    values = [row.get(key, empty) for row in rows]
    is_stored_so = (empty is None or None not in values) and _SEVERAL.isdisjoint(map(type, values))
    return values if is_stored_so else [normalized(field, value) for value in values]


_NOTHING_LINKED: Mapping[str, Titles] = {}
_SEVERAL = frozenset({list, tuple, set, frozenset})


@cache
def _nothing(kind: str) -> dict[str, Any]:
    """The stored values of a record about which nothing was said."""
    return {field.key: empty_value(field) for field in KINDS[kind].stored}


def _shown(connection: sa.Connection, kind: RecordKind, columns: Columns) -> Iterator[Sequence[str]]:
    """What records are called and what puts them in order: the columns from ``shown_en`` to ``sort_ru``."""
    links = (kind[key] for key in kind.titles if kind[key].target)
    titles = {link.key: titles_of(connection, link.target, set(columns[link.key])) for link in links}
    keys = called_by(kind.key)
    named = (dict(zip(keys, row, strict=True)) for row in zip(*(columns[key] for key in keys), strict=True))
    found = (shown(kind, one, _linked(one, titles) if titles else _NOTHING_LINKED) for one in named)
    return zip(*((*called, *keys) for called, keys in found), strict=True)


def _linked(row: Values, titles: Mapping[str, Mapping[int, Titles]]) -> dict[str, Titles]:
    return {key: known[row[key]] for key, known in titles.items() if row[key] in known}


def _derived(kind: RecordKind, columns: Columns) -> dict[str, list[Any]]:
    """The derived fields of records."""
    keys = [field.key for field in kind.fields if field.origin is Origin.DERIVED]
    if not keys:
        return {}
    rows = zip(*columns.values(), strict=True)
    derived = [derived_values(kind, dict(zip(columns, row, strict=True))) for row in rows]
    return {key: [one[key] for one in derived] for key in keys}


@dataclass(frozen=True, slots=True)
class _Encoder:
    """Turns the values of a kind into what the driver of a database takes, column by column.

    Attributes:
        columns: The columns of all stored and derived fields: those of one column each, then the parts of vague values.
        plain: Each field with one column, with how it is converted; None for values that the driver takes as they are.
        vague: Each field of several columns, with how each of its parts is converted.
        moment: How a point in time is converted.
    """

    columns: tuple[str, ...]
    plain: tuple[tuple[str, _Encode | None], ...]
    vague: tuple[tuple[str, tuple[_Encode, ...]], ...]
    moment: _Encode

    def cells(self, values: Columns) -> Iterator[Sequence[Any]]:
        """The cells of all columns, each as long as those it is given."""
        for key, encode in self.plain:
            yield values[key] if encode is None else [encode(value) for value in values[key]]
        for key, encoders in self.vague:
            nothing = (None,) * len(encoders)
            parts = [nothing if value is None else value.__composite_values__() for value in values[key]]
            for encode, column in zip(encoders, zip(*parts, strict=True), strict=True):
                yield [None if part is None else encode(part) for part in column]


_ENCODERS: dict[tuple[str, str], _Encoder] = {}


def _encoder(dialect: sa.Dialect, kind: RecordKind) -> _Encoder:
    """The encoder of a kind, made once for each sort of database."""
    if (dialect.name, kind.key) not in _ENCODERS:
        _ENCODERS[dialect.name, kind.key] = _make_encoder(dialect, kind)
    return _ENCODERS[dialect.name, kind.key]


def _make_encoder(dialect: sa.Dialect, kind: RecordKind) -> _Encoder:
    columns = {field.key: list(columns_of(field)) for field in kind.fields if field.origin is not Origin.SUMMARY}
    plain = {key: own[0] for key, own in columns.items() if len(own) == 1}
    vague = {key: own for key, own in columns.items() if len(own) > 1}
    encoders = [_bind(dialect, column_type) for _, column_type in plain.values()]
    return _Encoder(
        columns=(*(name for name, _ in plain.values()), *(name for own in vague.values() for name, _ in own)),
        plain=tuple(zip(plain, encoders, strict=True)),
        vague=tuple((key, tuple(_bind(dialect, one) or _as_it_is for _, one in own)) for key, own in vague.items()),
        moment=_bind(dialect, UtcMoment()) or _as_it_is,
    )


def _bind(dialect: sa.Dialect, column_type: sa.types.TypeEngine[Any]) -> _Encode | None:
    """What SQLAlchemy itself does to a value of the type before it hands it to the driver; None for nothing."""
    if isinstance(column_type, sa.Boolean):
        return None
    return column_type.dialect_impl(dialect).bind_processor(dialect)


def _as_it_is(value: Any) -> Any:
    return value


def _new_uuids(count: int) -> Iterator[str]:
    """Random UUIDs (RFC 9562, version 4), from one reading of the system's chance."""
    drawn = os.urandom(16 * count).hex()
    for start in range(0, len(drawn), 32):
        one = drawn[start : start + 32]
        variant = "89ab"[int(one[16], 16) & 3]
        yield f"{one[:8]}-{one[8:12]}-4{one[13:16]}-{variant}{one[17:20]}-{one[20:]}"
