"""What a card tells of one record: the values a page draws, read in one go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from office_desk.model.snapshot import Snapshot
from office_desk.model.vague_date import VagueDate

NOTHING: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """Something that happened or will.

    Attributes:
        kind, id: The record to open.
        variant: The value of the record's own "kind" field ("meeting", "open_day", "cooperation"), for its icon.
        state: The value of its status, stage or state field; empty where it has none.
        detail: A second line in plain text, empty where there is nothing to add.
    """

    kind: str
    id: int
    variant: str
    title: str
    when: VagueDate | None
    state: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class RelatedRow:
    """One line of a section of a card.

    Attributes:
        kind, id: The record to open when it is activated.
        link_kind, link_id: The record that ties it to the card, to be removed when it is unlinked; "" and 0 where
            the row is that record itself.
        cells: Catalog values to show beside the title, by field key of the link or of the record.
    """

    kind: str
    id: int
    title: str
    subtitle: str = ""
    link_kind: str = ""
    link_id: int = 0
    cells: Mapping[str, Any] = field(default_factory=lambda: NOTHING)


@dataclass(frozen=True, slots=True)
class Section:
    """A headed list inside a card: five rows and how many there are.

    Attributes:
        key: Names the heading ("people", "contacts", "programme", "groups"); see ``labels.section_label``.
        adds: The kind of record its "+" makes, with ``preset`` filled in; "" where nothing can be added.
        part: A part that the new record gets at once, by kind and values: the party of a new meeting.
    """

    key: str
    rows: tuple[RelatedRow, ...]
    total: int
    adds: str = ""
    preset: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    part: tuple[str, Mapping[str, Any]] | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """One record with everything a colleague would tell about it.

    Attributes:
        last_contact: When the office last had to do with it, if that was ever written down.
        timeline: Newest first; what has no date stands last.
    """

    snapshot: Snapshot
    title: str
    subtitle: str
    last_contact: VagueDate | None
    timeline: tuple[TimelineItem, ...]
    sections: tuple[Section, ...]
