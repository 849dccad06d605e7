"""The stored keys by which a record is recognized again; `names.match_keys` says what they are made of.

A record in the trash has none, so that whoever asks is told of live records only.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby

import sqlalchemy as sa

from office_desk.storage.row_writing import AT_ONCE, in_chunks, insert_rows
from office_desk.storage.tables import match_keys

LARGEST_BLOCK = 50
"""More records with one key in common are no candidates any more: a switchboard number, 王 with one initial."""

_table = match_keys.c


def put_many(connection: sa.Connection, kind: str, keys: Mapping[int, Sequence[str]], *, are_new: bool = False) -> None:
    """Store the keys of records in place of those they had; an empty sequence forgets a record.

    Args:
        are_new: None of the records has keys yet.
    """
    wanted = {(key, record_id) for record_id, own in keys.items() for key in own}
    known = set() if are_new else set(_known(connection, kind, keys))
    gone = known - wanted
    if gone:
        statement = sa.delete(match_keys).where(
            _table.kind == kind, _table.key == sa.bindparam("gone_key"), _table.record_id == sa.bindparam("gone_id")
        )
        connection.execute(statement, [{"gone_key": key, "gone_id": record_id} for key, record_id in sorted(gone)])
    # In the order of the index, which takes them faster so.
    rows = [(kind, key, record_id) for key, record_id in sorted(wanted - known)]
    insert_rows(connection, "match_keys", ("kind", "key", "record_id"), rows)


def _known(connection: sa.Connection, kind: str, record_ids: Iterable[int]) -> Iterator[tuple[str, int]]:
    for chunk in in_chunks(tuple(record_ids)):
        query = sa.select(_table.key, _table.record_id).where(_table.kind == kind, _table.record_id.in_(chunk))
        yield from ((row[0], row[1]) for row in connection.execute(query))


def holders(connection: sa.Connection, kind: str, keys: Collection[str]) -> dict[str, tuple[int, ...]]:
    """The live records that have each of the keys, in the order of their ids; a key that nobody has is left out."""
    found: dict[str, list[int]] = {}
    for chunk in in_chunks(tuple(keys)):
        query = sa.select(_table.key, _table.record_id).where(_table.kind == kind, _table.key.in_(chunk))
        for key, record_id in connection.execute(query.order_by(_table.key, _table.record_id)):
            found.setdefault(key, []).append(record_id)
    return {key: tuple(record_ids) for key, record_ids in found.items()}


def has_any(connection: sa.Connection, kind: str) -> bool:
    """Whether any live record of a kind can be recognized."""
    return connection.scalar(sa.select(sa.literal(1)).where(_table.kind == kind).limit(1)) is not None


def shared(
    connection: sa.Connection, kind: str, prefixes: Sequence[str] = (), largest: int = LARGEST_BLOCK
) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Keys that two or more live records have in common, with those records, in the order of the keys.

    Args:
        prefixes: Only keys that begin so, such as "email:"; every key when empty.
        largest: A key of more records than this is passed over.
    """
    mine = sa.and_(_table.kind == kind, sa.or_(*map(_begins, prefixes)) if prefixes else sa.true())
    numbers = sa.select(_table.key).where(mine).group_by(_table.key)
    several = numbers.having(sa.func.count().between(2, largest)).subquery()
    query = (
        sa.select(_table.key, _table.record_id)
        .join_from(several, match_keys, several.c.key == _table.key)
        .where(_table.kind == kind)
        .order_by(_table.key, _table.record_id)
    )
    for key, rows in groupby(connection.execution_options(yield_per=AT_ONCE).execute(query), lambda row: row[0]):
        yield str(key), tuple(row[1] for row in rows)


def _begins(prefix: str) -> sa.ColumnElement[bool]:
    """A range instead of LIKE, so that the index answers: keys compare by code point on both databases."""
    return sa.and_(_table.key >= prefix, _table.key < prefix[:-1] + chr(ord(prefix[-1]) + 1))


def of_records(connection: sa.Connection, kind: str) -> dict[int, tuple[str, ...]]:
    """The stored keys of every record of a kind, each record's in order."""
    query = sa.select(_table.record_id, _table.key).where(_table.kind == kind)
    found: dict[int, list[str]] = {}
    for record_id, key in connection.execute(query.order_by(_table.record_id, _table.key)):
        found.setdefault(record_id, []).append(key)
    return {record_id: tuple(keys) for record_id, keys in found.items()}


def clear(connection: sa.Connection) -> None:
    """Forget all keys, to write them anew."""
    connection.execute(sa.delete(match_keys))
