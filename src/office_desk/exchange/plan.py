"""What an import would do, record by record, before it does anything: shown, corrected, then carried out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from office_desk.exchange.incoming import Incoming
from office_desk.model.errors import Reason


class Verdict(StrEnum):
    """What comparing a record with the desk found."""

    NEW = "new"
    CHANGED = "changed"
    """The same record with other values or more parts."""
    SAME = "same"
    """The same record with nothing new."""
    POSSIBLE = "possible"
    """Perhaps a record of the desk: a person has to say."""
    INVALID = "invalid"
    TRASHED = "trashed"
    """A record that lies in the trash."""


class Decision(StrEnum):
    """What is to be done with a record."""

    ADD = "add"
    UPDATE = "update"
    """The source wins wherever it says something."""
    MERGE = "merge"
    """The desk wins; the source fills what is empty and adds parts."""
    SKIP = "skip"


class Side(StrEnum):
    """Which of two values stays."""

    DESK = "desk"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Match:
    """A record of the desk that a record of the source may be.

    Attributes:
        because: What the two share, such as an e-mail address; the strongest first.
        score: How alike they are, 0 to 100; 100 for the same UUID.
        is_certain: So alike that nobody needs to be asked.
    """

    id: int
    version: int
    title: str
    subtitle: str
    because: tuple[Reason, ...]
    score: int
    is_certain: bool
    is_trashed: bool = False


@dataclass(slots=True)
class FieldChange:
    """One field in which the source and the matched record differ; a link's values are titles.

    Attributes:
        side: Whose value will stand; a person may change it.
    """

    key: str
    desk: Any
    source: Any
    side: Side


@dataclass(slots=True)
class PlannedRecord:
    """One record of the source and what is to become of it.

    Attributes:
        number: Its place in the source, counted from 0.
        matches: The most alike first.
        chosen: The match that ``decision`` speaks of; None when it is to be added.
        changes: The fields that differ from the chosen match, in the catalog's order.
        new_parts: Parts that the chosen match does not have; all of them for a record to be added.
        reasons: Why it is invalid.
    """

    number: int
    incoming: Incoming
    verdict: Verdict
    decision: Decision
    title: str
    matches: tuple[Match, ...] = ()
    chosen: Match | None = None
    changes: list[FieldChange] = field(default_factory=list)
    new_parts: list[Incoming] = field(default_factory=list)
    reasons: tuple[Reason, ...] = ()


@dataclass(slots=True)
class Plan:
    """What an import would do.

    Attributes:
        on_duplicate: What is done with records the desk has, unless a person says otherwise of one.
        new_organizations: Organizations named in the source that the desk does not have; they are added too.
    """

    name: str
    on_duplicate: Decision
    records: list[PlannedRecord]
    new_organizations: tuple[str, ...] = ()
    notes: list[Reason] = field(default_factory=list)

    def counts(self) -> Mapping[Verdict, int]:
        """How many records there are of each verdict."""
        return Counter(record.verdict for record in self.records)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an import did.

    Attributes:
        refused: Numbers of the records that were not taken, with the reasons.
    """

    added: int
    updated: int
    skipped: int
    same: int
    refused: Mapping[int, tuple[Reason, ...]]
