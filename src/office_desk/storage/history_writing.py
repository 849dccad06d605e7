"""Writing what a unit of work did into the history, many records at a time."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import islice
from typing import Any, NamedTuple

import sqlalchemy as sa

from office_desk.model.catalog import KINDS, Field, RecordKind, ValueKind
from office_desk.model.changes import Effect
from office_desk.model.json_values import to_json
from office_desk.model.progress import Progress
from office_desk.storage.row_writing import insert_rows

_AT_ONCE = 1_000
_COLUMNS = ("unit_id", "kind", "record_id", "action", "before", "after")
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_CONVERTED = frozenset({ValueKind.VAGUE_DATE, ValueKind.VAGUE_COUNT, ValueKind.MOMENT, ValueKind.CHOICES})


class RecordedChange(NamedTuple):
    """One record's part of a unit of work; values as JSON has them."""

    kind: str
    record_id: int
    effect: Effect
    before: Mapping[str, Any]
    after: Mapping[str, Any]


def told_values(kind: RecordKind, row: Sequence[Any]) -> dict[str, Any]:
    """The stored values of a new record as JSON, in the catalog's order, without those about which nothing was said."""
    return {
        key: value if converted is None else to_json(converted, value)
        for (key, converted), value in zip(_told(kind.key), row, strict=True)
        if value or (value == 0 and value is not False)
    }


@cache
def _told(kind: str) -> tuple[tuple[str, Field | None], ...]:
    """The key of each stored field, with the field where its values are not JSON by themselves."""
    return tuple((field.key, field if field.kind in _CONVERTED else None) for field in KINDS[kind].stored)


def _json(values: Mapping[str, Any]) -> str:
    return _encode(values) if values else "{}"


def write_changes(
    connection: sa.Connection, unit_id: int, changes: Iterable[RecordedChange], total: int, progress: Progress
) -> None:
    """Write the changes of a unit, in their order.

    Args:
        total: How many there are, to tell how far the work has come.
    """
    remaining = iter(changes)
    done = 0
    while batch := list(islice(remaining, _AT_ONCE)):
        progress(done, total)
        rows = [
            (unit_id, one.kind, one.record_id, one.effect.value, _json(one.before), _json(one.after)) for one in batch
        ]
        insert_rows(connection, "changes", _COLUMNS, rows)
        done += len(batch)
