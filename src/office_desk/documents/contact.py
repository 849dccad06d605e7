"""A person or organization with how they are reached, as directories, dossiers and briefings tell of them."""

from __future__ import annotations

from dataclasses import dataclass

from office_desk.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Contact:
    """A person or organization.

    Attributes:
        workplaces: Where a person works now, the primary place first; affiliations.
        points: Telephones, addresses and the like, the preferred first.
        office: The organization of the first workplace, whose postal address serves where a person has none.
        office_points: How that is reached.
    """

    record: Snapshot
    workplaces: tuple[Snapshot, ...] = ()
    points: tuple[Snapshot, ...] = ()
    office: Snapshot | None = None
    office_points: tuple[Snapshot, ...] = ()

    @property
    def is_person(self) -> bool:
        """Whether this is a person."""
        return self.record.kind == "people"
