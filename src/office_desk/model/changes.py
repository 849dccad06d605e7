"""The one message that says what a unit of work did; every page reads it and decides."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import chain, groupby
from typing import Self


class Action(StrEnum):
    """What a unit of work was about, as a person would name it."""

    CREATE = "create"
    EDIT = "edit"
    BULK_EDIT = "bulk_edit"
    TRASH = "trash"
    RESTORE = "restore"
    DUPLICATE = "duplicate"
    LINK = "link"
    UNLINK = "unlink"
    SAMPLE = "sample"
    IMPORT = "import"
    MERGE = "merge"
    SEPARATE = "separate"
    UNDO = "undo"
    REDO = "redo"


class Effect(StrEnum):
    """What happened to one record."""

    CREATED = "created"
    CHANGED = "changed"
    TRASHED = "trashed"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class Touched:
    """One record a unit of work touched."""

    kind: str
    id: int
    effect: Effect


@dataclass(frozen=True, slots=True)
class TouchedRun:
    """Records of one kind to which the same was done, one id after the other, upwards or downwards."""

    kind: str
    ids: range
    effect: Effect


@dataclass(frozen=True, slots=True)
class TouchedRecords(Collection[Touched]):
    """The records that a unit of work touched, in the order in which the history tells of them.

    They are kept as runs: a large import touches hundreds of thousands. The same records in the same order have the
    same runs, so that two of these are equal when they tell the same.
    """

    runs: tuple[TouchedRun, ...] = ()

    @classmethod
    def of(cls, touched: Iterable[Touched]) -> Self:
        """Put records together that follow one another."""
        return cls(
            tuple(
                TouchedRun(kind, ids, effect)
                for (kind, effect), group in groupby(touched, lambda one: (one.kind, one.effect))
                for ids in _in_ranges(one.id for one in group)
            )
        )

    def __len__(self) -> int:
        return sum(len(run.ids) for run in self.runs)

    def __iter__(self) -> Iterator[Touched]:
        return (Touched(run.kind, one, run.effect) for run in self.runs for one in run.ids)

    def __contains__(self, touched: object) -> bool:
        return isinstance(touched, Touched) and any(
            touched.id in run.ids for run in self.runs if (run.kind, run.effect) == (touched.kind, touched.effect)
        )

    def backwards(self) -> Iterator[Touched]:
        """The records in the reverse order."""
        return (Touched(run.kind, one, run.effect) for run in reversed(self.runs) for one in reversed(run.ids))

    def of_kind(self, kind: str) -> Self:
        """Those of one kind."""
        return type(self)(tuple(run for run in self.runs if run.kind == kind))


def _in_ranges(ids: Iterable[int]) -> Iterator[range]:
    """The ids in their order, as ranges that are as long as they can be."""
    remaining = iter(ids)
    first = last = next(remaining)
    step = 0
    for one in remaining:
        if step and one == last + step:
            last = one
        elif first == last and one in (last - 1, last + 1):
            step, last = one - first, one
        else:
            yield range(first, last + (step or 1), step or 1)
            first, last, step = one, one, 0
    yield range(first, last + (step or 1), step or 1)


@dataclass(frozen=True, slots=True)
class Subject:
    """What the sentence about a unit of work names.

    Attributes:
        title, title_zh, title_ru: What it was called then, for readers of each language.
        of: For an undo or redo, the action that was taken back or done again.
    """

    kind: str
    title: str
    count: int = 1
    of: Action | None = None
    title_zh: str = ""
    title_ru: str = ""

    def named(self, language: str) -> str:
        """The title for a reader of ``language`` ("en", "zh", "ru")."""
        return {"zh": self.title_zh, "ru": self.title_ru}.get(language) or self.title


@dataclass(frozen=True, slots=True)
class Changes:
    """The answer of every write, and the message of the change bus."""

    unit_id: int
    action: Action
    subject: Subject
    touched: TouchedRecords
    done_at: datetime
    actor: str

    def concerns(self, *kinds: str) -> bool:
        """Whether a record of one of the kinds was touched."""
        return any(run.kind in kinds for run in self.touched.runs)

    def ids_of(self, kind: str) -> frozenset[int]:
        """The touched records of one kind."""
        return frozenset(chain.from_iterable(run.ids for run in self.touched.runs if run.kind == kind))
