"""What an import would do, record by record, before it does anything: shown, corrected, then carried out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from office_desk.exchange.incoming import Incoming, IncomingFile
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
        row: The number of an earlier record of the same source, where it is that one and not a record of the desk;
            ``id`` is then below zero and tells it from the other matches only.
    """

    id: int
    version: int
    title: str
    subtitle: str
    because: tuple[Reason, ...]
    score: int
    is_certain: bool
    is_trashed: bool = False
    row: int | None = None


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
class PartChange:
    """A part of the matched record in which the source tells something else, such as the room of a session.

    Attributes:
        kind: The record kind of the part.
        id: The part on the desk; None for one that an earlier record of the same source brings.
        place: Its place among the parts of the incoming record.
    """

    kind: str
    id: int | None
    place: int
    title: str
    changes: list[FieldChange]


@dataclass(slots=True)
class PlannedRecord:
    """One record of the source and what is to become of it.

    Attributes:
        number: Its place in the source, counted from 0.
        matches: The most alike first.
        chosen: The match that ``decision`` speaks of; None when it is to be added.
        changes: The fields that differ from the chosen match, in the catalog's order.
        new_parts: Parts that the chosen match does not have; all of them for a record to be added.
        part_changes: Parts that the chosen match has, with other values.
        new_files: Files that the chosen match does not have; all of them for a record to be added.
        reasons: Why it is invalid.
        warnings: What was mended or left out to make it fit, those of the source first.
    """

    number: int
    incoming: Incoming
    verdict: Verdict
    decision: Decision
    title: str
    matches: tuple[Match, ...] = ()
    chosen: Match | None = None
    changes: tuple[FieldChange, ...] = ()
    new_parts: tuple[Incoming, ...] = ()
    part_changes: tuple[PartChange, ...] = ()
    new_files: tuple[IncomingFile, ...] = ()
    reasons: tuple[Reason, ...] = ()
    warnings: tuple[Reason, ...] = ()

    @property
    def says_something_new(self) -> bool:
        """Whether anything of it differs from the chosen match."""
        return bool(self.changes or self.new_parts or self.part_changes or self.new_files)


@dataclass(slots=True)
class Plan:
    """What an import would do.

    Attributes:
        on_duplicate: What is done with records the desk has, unless a person says otherwise of one.
        new_organizations: Organizations named in the source that the desk does not have; they are added too.
        guests_of: The id of the event that the people of the source take part in; None for none.
        ground: What the plan was made on; for the services that made it only.
    """

    name: str
    on_duplicate: Decision
    records: list[PlannedRecord]
    new_organizations: tuple[str, ...] = ()
    notes: list[Reason] = field(default_factory=list)
    guests_of: int | None = None
    ground: Any = field(default=None, repr=False, compare=False)

    def counts(self) -> Mapping[Verdict, int]:
        """How many records there are of each verdict."""
        return Counter(record.verdict for record in self.records)

    def new_guests(self) -> int:
        """How many people come to take part in the event, as the plan stands; those who do already are not counted."""
        taken = (one for one in self.records if one.decision is not Decision.SKIP and one.incoming.kind == "people")
        return sum(part.kind == "participations" for record in taken for part in record.new_parts)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an import did.

    Attributes:
        refused: Numbers of the records that were not taken, with the reasons.
        warnings: Numbers of records of which something was left as it was, with the reasons: somebody changed it
            after the plan was made.
        backup: The copy of the desk made before; "" where there is none.
    """

    added: int
    updated: int
    skipped: int
    same: int
    refused: Mapping[int, tuple[Reason, ...]]
    warnings: Mapping[int, tuple[Reason, ...]] = field(default_factory=dict)
    backup: str = ""
