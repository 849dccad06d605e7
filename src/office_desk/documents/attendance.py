"""Who takes part in an event, as the papers at its door tell of them: each person once, however often they speak."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from office_desk.display import in_zone
from office_desk.model.snapshot import Snapshot, Titles
from office_desk.model.vague_count import VagueCount

MOST_PLACES = 500
"""So many places one group is given at most; a mistyped head count must not print a book."""

UNSAID_PLACES = 5
"""Places of a group about whose number nothing is known."""

_LEFT_OUT = ("declined", "absent")


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody who takes part: a person, an organization that sends somebody, or a group without names yet.

    Attributes:
        uuid: Of the participation, to check somebody in by.
        names: The name in the person's own script first, then in the others; of nobody named yet none.
        titles: What they are called in each language; for a group its own name.
        roles: In the order of the catalog.
        places: How many rows or badges stand for it: 1 for a person, for a group by its head count.
        count: How many people a group brings, as it was said; None for a single person.
        is_named: A person, of whom papers with a name on them can be made.
    """

    uuid: str
    names: tuple[str, ...]
    titles: Titles
    position: str = ""
    organization: Titles | None = None
    roles: tuple[str, ...] = ()
    state: str = "invited"
    places: int = 1
    count: VagueCount | None = None
    is_named: bool = True


@dataclass(frozen=True, slots=True)
class Attendance:
    """An event and everybody who is entered for it, also those who declined.

    Attributes:
        attendees: Each person once, named ones first.
        today: The day on which this is asked.
    """

    event: Snapshot
    attendees: Sequence[Attendee]
    today: date

    @property
    def has_begun(self) -> bool:
        """Whether the event is going on or over; one without a date only if it is said to have been held."""
        start = self.event.values["starts_at"]
        if self.event.values["status"] == "held":
            return True
        return start is not None and in_zone(start, str(self.event.values["timezone"] or "UTC")).date() <= self.today

    @property
    def expected(self) -> tuple[Attendee, ...]:
        """All but those who declined or were found absent."""
        return tuple(one for one in self.attendees if one.state not in _LEFT_OUT)

    @property
    def attended(self) -> tuple[Attendee, ...]:
        """Those who were there."""
        return tuple(one for one in self.attendees if one.state == "attended")

    @property
    def certified(self) -> tuple[Attendee, ...]:
        """People who are given a certificate: who was there; before the event, who confirmed as well."""
        wanted = ("attended",) if self.has_begun else ("attended", "confirmed")
        return tuple(one for one in self.attendees if one.is_named and one.state in wanted)
