"""Writing what a unit of work did into the history, many records at a time."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
from typing import Any, NamedTuple

import sqlalchemy as sa

from office_desk.model.catalog import KINDS, Field, ValueKind
from office_desk.model.changes import Effect
from office_desk.model.json_values import to_json
from office_desk.model.progress import Progress
from office_desk.storage.creation import CreatedBatch
from office_desk.storage.row_writing import insert_rows, next_ids
from office_desk.storage.trashing import MarkedBatch

_AT_ONCE = 1_000
_COLUMNS = ("id", "unit_id", "kind", "record_id", "action", "before", "after")
_CONVERTED = frozenset({ValueKind.VAGUE_DATE, ValueKind.VAGUE_COUNT, ValueKind.MOMENT, ValueKind.CHOICES})
NOTHING = "{}"
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

Step = CreatedBatch | MarkedBatch | tuple[str, int]
"""What was done in one go: records added, trashed or restored together, or kind and id of one that was worked on."""


class RecordedChange(NamedTuple):
    """One record's part of a unit of work; values before and after as JSON text."""

    number: int
    kind: str
    record_id: int
    effect: Effect
    before: str
    after: str


class Steps:
    """What a unit of work did, in the order in which it was begun, and the numbers under which the history tells it.

    A large batch of additions is told at once, so that its values need not be kept to the end. What was begun before
    it and may change still has its numbers kept free.
    """

    def __init__(self) -> None:
        self._steps: list[Step] = []
        self._numbers: list[int] = []

    def __iter__(self) -> Iterator[Step]:
        return iter(self._steps)

    def append(self, step: Step) -> None:
        """Begin another step."""
        self._steps.append(step)

    def number(self, connection: sa.Connection) -> int:
        """Number the changes of steps that have no numbers yet; answers that of the first change of the last step."""
        counts = [size_of(step) for step in self._steps[len(self._numbers) :]]
        number = next_ids(connection, "changes", sum(counts)).start if counts else 0
        for count in counts:
            self._numbers.append(number)
            number += count
        return self._numbers[-1] if self._numbers else 0

    def numbered(self) -> Iterator[tuple[int, Step]]:
        """Every step with the number of its first change."""
        return zip(self._numbers, self._steps, strict=True)


def size_of(step: Step) -> int:
    """How many records a step is about."""
    if isinstance(step, CreatedBatch):
        return len(step.ids)
    return len(step.records) if isinstance(step, MarkedBatch) else 1


def is_told(step: Step) -> bool:
    """Whether the history tells of a step already."""
    return isinstance(step, CreatedBatch) and step.told_from > 0


def json_text(values: Mapping[str, Any]) -> str:
    """Values that are JSON by themselves, as text."""
    return _encode(values) if values else NOTHING


def additions(batch: CreatedBatch) -> Iterator[RecordedChange]:
    """What the history tells of records that were added together."""
    texts = _told_of_each(batch.kind, batch.columns.values(), len(batch.ids))
    for number, (record_id, after) in enumerate(zip(batch.ids, texts, strict=True), batch.told_from):
        yield RecordedChange(number, batch.kind, record_id, Effect.CREATED, NOTHING, after)


def told_values(kind: str, row: Iterable[Any]) -> str:
    """The stored values of a new record as JSON text, in the catalog's order, without those that say nothing."""
    return next(_told_of_each(kind, [(value,) for value in row], 1))


def _told_of_each(kind: str, columns: Iterable[Sequence[Any]], count: int) -> Iterator[str]:
    """The same of several records, whose values are given field by field: most fields say nothing of any of them."""
    fields = zip(_told(kind), columns, strict=True)
    told = [_column(name, converted, values) for (name, converted), values in fields if not _are_empty(values)]
    rows = zip(*told, strict=True) if told else iter([()] * count)
    return (f"{{{','.join(filter(None, row))}}}" for row in rows)


def _are_empty(values: Sequence[Any]) -> bool:
    return not _says_something(values[0]) and values.count(values[0]) == len(values)


def _says_something(value: Any) -> bool:
    return bool(value) or (value == 0 and value is not False)


def _column(name: str, converted: Field | None, values: Iterable[Any]) -> list[str]:
    """A field of each record as JSON text; empty where it says nothing."""
    if converted is not None:
        return [name + _encode(to_json(converted, one)) if _says_something(one) else "" for one in values]
    return [name + _text(one) if one or _says_something(one) else "" for one in values]


def _text(value: Any) -> str:
    # Numbers are links mostly; the encoder is quick for texts only.
    return str(value) if value.__class__ is int else _encode(value)


@cache
def _told(kind: str) -> tuple[tuple[str, Field | None], ...]:
    """The key of each stored field as JSON text, with the field where its values are not JSON by themselves."""
    return tuple(
        (f"{_encode(field.key)}:", field if field.kind in _CONVERTED else None) for field in KINDS[kind].stored
    )


def write_changes(
    connection: sa.Connection, unit_id: int, changes: Iterable[RecordedChange], total: int, progress: Progress
) -> None:
    """Write changes of a unit.

    Args:
        total: How many there are, to tell how far the work has come.
    """
    remaining = iter(changes)
    done = 0
    while batch := list(islice(remaining, _AT_ONCE)):
        progress(done, total)
        rows = [
            (number, unit_id, kind, record_id, effect.value, before, after)
            for number, kind, record_id, effect, before, after in batch
        ]
        insert_rows(connection, "changes", _COLUMNS, rows)
        done += len(batch)


def tell_otherwise(connection: sa.Connection, told: Iterable[tuple[int, str]]) -> None:
    """Correct what is told of additions that were worked on later in the same unit: the number and values of each."""
    mark = "?" if connection.dialect.name == "sqlite" else "%s"
    for number, after in told:
        connection.exec_driver_sql(f"UPDATE changes SET after = {mark} WHERE id = {mark}", (after, number))
