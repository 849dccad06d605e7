"""What the use cases answer with, besides the records themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from office_desk.model.card import TimelineItem
from office_desk.model.changes import Action, Changes, Effect, Subject
from office_desk.model.errors import Obstacle


@dataclass(frozen=True, slots=True)
class Saved:
    """A record that was written; ``changes`` is None when nothing differed from what was stored."""

    id: int
    changes: Changes | None


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back, and the fields left alone because something newer stands in them."""

    changes: Changes
    obstacles: tuple[Obstacle, ...]


@dataclass(frozen=True, slots=True)
class UnitEntry:
    """One line of the history: who did what, when, and whether it stands."""

    id: int
    action: Action
    subject: Subject
    done_at: datetime
    actor: str
    is_undone: bool
    count: int


@dataclass(frozen=True, slots=True)
class ChangeEntry:
    """What one unit of work did to one record; values are as the catalog's fields hold them."""

    unit_id: int
    action: Action
    kind: str
    record_id: int
    effect: Effect
    done_at: datetime
    actor: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Today:
    """What matters today.

    Attributes:
        due: Open tasks, next steps and follow-ups, the most pressing first.
        coming: Dated things of the next weeks, the nearest first.
        lately: What was done on this desk, the newest first.
    """

    due: tuple[TimelineItem, ...]
    coming: tuple[TimelineItem, ...]
    lately: tuple[UnitEntry, ...]


@dataclass(frozen=True, slots=True)
class CheckFinding:
    """One thing the check looked at: its code, whether it is well, what was found or mended."""

    code: str
    is_well: bool
    detail: str = ""


@dataclass(frozen=True, slots=True)
class CheckReport:
    """The outcome of a check of the whole desk."""

    findings: tuple[CheckFinding, ...]

    @property
    def is_well(self) -> bool:
        """Whether nothing is wrong any more."""
        return all(finding.is_well for finding in self.findings)
