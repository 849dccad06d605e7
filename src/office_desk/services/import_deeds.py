"""What a plan stands on, and what is to be written for each of its records; link values are targets in both."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from office_desk.exchange.incoming import IncomingFile
from office_desk.exchange.plan import Plan
from office_desk.model.catalog import KINDS
from office_desk.model.errors import Reason
from office_desk.model.snapshot import Titles
from office_desk.services.import_cleaning import with_defaults
from office_desk.services.import_ground import Known, KnownPart, LinkTarget, ToBe
from office_desk.services.import_links import Links


@dataclass(slots=True)
class Ground:
    """What a plan stands on.

    Attributes:
        location: The desk it was made on.
        as_of: The newest unit of work of that desk then.
        preset: By kind and field, what new records hold where the source says nothing.
        known: By kind and id, every record of the desk that one of the source may be.
        titles: What the records are called that values of ``known`` and links of the source lead to.
        touched: By kind and id, the fields of records and parts that somebody changed after the plan was made.
        repeated: The numbers of the records that a later one of the source may be.
        related: By record of the desk or of the source, the numbers of those that may be that one.
        deeds: By number, what is to be written; none for a record that is invalid.
    """

    location: str
    as_of: int
    language: str
    links: Links
    preset: Mapping[tuple[str, str], Any]
    known: dict[tuple[str, int], Known] = field(default_factory=dict)
    titles: dict[tuple[str, int], Titles] = field(default_factory=dict)
    touched: dict[tuple[str, int], frozenset[str]] = field(default_factory=dict)
    repeated: frozenset[int] = frozenset()
    deeds: dict[int, Deed] = field(default_factory=dict)
    related: dict[tuple[str, LinkTarget], list[int]] = field(default_factory=lambda: defaultdict(list))
    is_redecided: bool = False
    is_carried_out: bool = False

    def begun(self, kind: str, values: Mapping[str, Any]) -> dict[str, Any]:
        """The values of a new record of which the source says some: the others are as in a new form."""
        preset = {key: value for (of_kind, key), value in self.preset.items() if of_kind == kind}
        return with_defaults(KINDS[kind], {**preset, **values})


_NOTHING: Mapping[Any, Any] = MappingProxyType({})


@dataclass(slots=True)
class Deed:
    """What is to be written for one record; link values are targets.

    Nearly all of a large source is new: the values of its records and parts are those of the source itself, not copies.

    Attributes:
        target: The record that is written to; None for one that is skipped or refused.
        values: What is said of a new record, or what changes in one that is there.
        parts: By place among the incoming parts what is said of a new one, without the link to the record; None of
            one that is there. Empty where none is new.
        part_values: Kind, known part and new values of those that change.
        warnings: What somebody changed after the plan was made, and so stays.
    """

    target: LinkTarget | None = None
    values: Mapping[str, Any] = field(default_factory=lambda: _NOTHING)
    parts: tuple[Mapping[str, Any] | None, ...] = ()
    part_values: tuple[tuple[str, KnownPart, Mapping[str, Any]], ...] = ()
    files: tuple[IncomingFile, ...] = ()
    warnings: tuple[Reason, ...] = ()

    def new_parts(self) -> Iterator[tuple[int, Mapping[str, Any]]]:
        """The parts that are new: the place of each, and what is said of it."""
        return ((place, values) for place, values in enumerate(self.parts) if values is not None)

    @property
    def is_idle(self) -> bool:
        """Whether there is nothing to write to a record that is there."""
        return not (self.values or self.parts or self.part_values or self.files)

    def targets(self) -> list[ToBe]:
        """The records to be added that it points at."""
        written = (self.values, *filter(None, self.parts), *[one[2] for one in self.part_values])
        return [value for values in written for value in values.values() if value.__class__ is ToBe]


def ground_of(plan: Plan) -> Ground:
    """What a plan stands on."""
    assert isinstance(plan.ground, Ground)
    return plan.ground
