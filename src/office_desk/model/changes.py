"""The one message that says what a unit of work did; every page reads it and decides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


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
    touched: tuple[Touched, ...]
    done_at: datetime
    actor: str

    def concerns(self, *kinds: str) -> bool:
        """Whether a record of one of the kinds was touched."""
        return any(touched.kind in kinds for touched in self.touched)

    def ids_of(self, kind: str) -> frozenset[int]:
        """The touched records of one kind."""
        return frozenset(touched.id for touched in self.touched if touched.kind == kind)
