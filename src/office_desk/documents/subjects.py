"""What one print is about: an event, a period, an organization, records, a meeting, or a list as it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from office_desk.model.list_query import ListQuery


@dataclass(frozen=True, slots=True)
class OfEvent:
    """One event."""

    id: int


@dataclass(frozen=True, slots=True)
class OfPeriod:
    """Everything dated between two days, both included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class OfOrganization:
    """One organization."""

    id: int


@dataclass(frozen=True, slots=True)
class OfInteraction:
    """One meeting, call or visit."""

    id: int


@dataclass(frozen=True, slots=True)
class OfRecords:
    """People or organizations, in the order given."""

    kind: str
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class OfList:
    """A list as it stands on the screen.

    Attributes:
        ids: Only these of its records; None for all of them.
    """

    query: ListQuery
    ids: tuple[int, ...] | None = None


About: TypeAlias = OfEvent | OfPeriod | OfOrganization | OfInteraction | OfRecords | OfList
