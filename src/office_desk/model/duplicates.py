"""Two records that may be one: what the look for duplicates, the comparison side by side and a merge answer with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from office_desk.model.changes import Changes
from office_desk.model.errors import Reason
from office_desk.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Candidate:
    """One record of a pair."""

    id: int
    version: int
    title: str
    subtitle: str


@dataclass(frozen=True, slots=True)
class DuplicatePair:
    """Two records of the desk that may be the same.

    Attributes:
        first, second: The one with the lower id first.
        score: How alike they are, 0 to 100.
        because: What they share, the strongest first.
        is_certain: So alike that nobody would need to be asked, were it an import.
    """

    kind: str
    first: Candidate
    second: Candidate
    score: int
    because: tuple[Reason, ...]
    is_certain: bool


class Choice(StrEnum):
    """Whose value of a field is to stand."""

    FIRST = "first"
    SECOND = "second"
    BOTH = "both"
    """Two texts or sets joined, so that nothing is lost."""


@dataclass(frozen=True, slots=True)
class ComparedField:
    """One field, side by side.

    Attributes:
        first, second: As the catalog's fields hold them; a link's value is a record id.
        first_title, second_title: What a link points at, in the reader's language; "" for other fields.
        choice: What is proposed.
        proposed: The value that follows from it.
        both: The two joined; None where they cannot stand together.
        is_same: There is nothing to choose.
    """

    key: str
    first: Any
    second: Any
    first_title: str
    second_title: str
    choice: Choice
    proposed: Any
    both: Any
    is_same: bool


@dataclass(frozen=True, slots=True)
class LinkedRecord:
    """A record that points at one of the two.

    Attributes:
        title: What it is called; what a person and an organization are to each other, by the other end of it.
        subtitle: Its other names; of the latter, position and department.
        variant: Which choice of its own ``kind`` it is, such as "email" of a contact point; "" for other kinds.
        is_repeated: It says nothing that the record to be kept does not have already; a merge moves it to the trash.
    """

    id: int
    title: str
    subtitle: str
    variant: str = ""
    is_repeated: bool = False


@dataclass(frozen=True, slots=True)
class LinkedGroup:
    """What points at the two by one link, such as the contact points of a person.

    Attributes:
        kind, key: The record kind and its link, or "about_uuid" for the lines of a digest.
    """

    kind: str
    key: str
    first: tuple[LinkedRecord, ...]
    second: tuple[LinkedRecord, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two records side by side, with a proposal for making one of them.

    Attributes:
        keep_id: Which of the two to keep: the one that more points at, then the fuller, then the older one.
        fields: In the catalog's order; only those of which at least one of the two says something.
        linked: In the catalog's order of kinds.
    """

    kind: str
    first: Snapshot
    second: Snapshot
    first_title: str
    second_title: str
    keep_id: int
    fields: tuple[ComparedField, ...]
    linked: tuple[LinkedGroup, ...]
    score: int
    because: tuple[Reason, ...]

    @property
    def values(self) -> dict[str, Any]:
        """The proposed values, by field key, as `merge` takes them."""
        return {field.key: field.proposed for field in self.fields}

    @property
    def versions(self) -> Mapping[int, int]:
        """Id to version as they were compared, as `merge` takes them."""
        return {self.first.id: self.first.version, self.second.id: self.second.version}

    @property
    def other_id(self) -> int:
        """The record that is proposed to go."""
        return self.second.id if self.keep_id == self.first.id else self.first.id


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge did.

    Attributes:
        moved: How many links now point at the kept record.
        dropped: How many records went to the trash because they would have said the same twice.
    """

    id: int
    changes: Changes
    moved: int
    dropped: int
