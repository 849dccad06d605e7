"""Refusals that a person can do something about: a code and its values, put into words by ``labels``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is refused: a code that ``labels.reason`` turns into a sentence, with the values it names."""

    code: str
    values: Mapping[str, Any]

    @classmethod
    def of(cls, code: str, /, **values: Any) -> Reason:
        """A reason with its values."""
        return cls(code, values)


class DeskError(Exception):
    """The root of every refusal; anything else that is raised is a fault of the program."""

    def __init__(self, code: str, /, **values: Any) -> None:
        super().__init__(code, values)
        self.reason = Reason(code, values)


class NotFound(DeskError):
    """There is no such record, view or kind."""


class Refused(DeskError):
    """What was asked for cannot be done, and nothing was changed."""


class CannotOpen(DeskError):
    """The database cannot be opened; its file was not touched."""


class Invalid(DeskError):
    """Values that break a rule.

    Attributes:
        reasons: Field key to the reason; the key "" is about the record as a whole.
    """

    def __init__(self, kind: str, reasons: Mapping[str, Reason]) -> None:
        super().__init__("invalid", kind=kind)
        self.kind = kind
        self.reasons = dict(reasons)


@dataclass(frozen=True, slots=True)
class FieldConflict:
    """One field that somebody else changed: what the person started from, wants, and what stands there now."""

    key: str
    base: Any
    mine: Any
    theirs: Any


class Conflict(DeskError):
    """A save on a record that was changed meanwhile; nothing was written.

    Attributes:
        fields: Every field in which the two differ.
        version: The version to save on once the person has chosen.
        actor: Who changed it last.
    """

    def __init__(
        self,
        kind: str,
        record_id: int,
        version: int,
        fields: tuple[FieldConflict, ...],
        actor: str,
        title: str,
    ) -> None:
        super().__init__("conflict", kind=kind, title=title, actor=actor)
        self.kind = kind
        self.id = record_id
        self.version = version
        self.fields = fields
        self.actor = actor


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What an undo leaves alone because of something newer.

    Attributes:
        key: The field that holds something else than was written; "" where it is about the record as a whole:
            ``expected`` and ``found`` then tell whether it is in the trash.
        kept_for: What a part or a tie of the record is called that somebody changed or added since: for its sake the
            record stays.
    """

    kind: str
    id: int
    title: str
    key: str
    expected: Any
    found: Any
    kept_for: str = ""


class UndoBlocked(DeskError):
    """Nothing of a unit of work could be taken back: newer work stands in the way everywhere."""

    def __init__(self, obstacles: tuple[Obstacle, ...]) -> None:
        super().__init__("undo_blocked", count=len(obstacles), title=obstacles[0].title if obstacles else "")
        self.obstacles = obstacles
