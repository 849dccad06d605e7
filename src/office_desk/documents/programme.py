"""An event with its programme, as a schedule tells of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from office_desk.model.snapshot import Snapshot, Titles


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who takes part in a session: a person, an organization, or a group by its name alone."""

    titles: Titles
    position: str = ""
    organization: Titles | None = None
    role: str = "speaker"


@dataclass(frozen=True, slots=True)
class Programme:
    """An event and what happens at it.

    Attributes:
        sessions: In no particular order.
        speakers: Session id to those who speak, in their order.
    """

    event: Snapshot
    sessions: tuple[Snapshot, ...] = ()
    speakers: Mapping[int, tuple[Speaker, ...]] = field(default_factory=dict)
