"""What an import has added so far, and the links to it: one to what is added later waits until everything is there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from office_desk.exchange.plan import Plan
from office_desk.model.catalog import KINDS
from office_desk.model.errors import Reason
from office_desk.services.import_ground import LinkTarget, ToBe
from office_desk.services.import_resolving import Resolver
from office_desk.services.validation import broken_links
from office_desk.storage.unit_of_work import UnitOfWork


class _WaitingLink(NamedTuple):
    """A link to what has not been added yet; ``of`` is the record that points, ``number`` where the source tells it."""

    number: int
    kind: str
    of: LinkTarget
    key: str
    to: ToBe


class Added:
    """The ids of what was added, by what the plan calls it.

    Attributes:
        wanted: The parts that something points at: a hundred thousand contacts have many more that nobody asks for
            again, so of parts no others are kept.
    """

    def __init__(self, work: UnitOfWork, plan: Plan, warnings: Mapping[int, list[Reason]]) -> None:
        """Begin with nothing added; `warnings`, by number, takes what becomes of links."""
        self._work = work
        self._plan = plan
        self._warnings = warnings
        self._ids: dict[ToBe, int] = {}
        self._waiting: list[_WaitingLink] = []
        self.wanted: set[ToBe] = set()

    def take(self, added: Iterable[tuple[ToBe, int]]) -> None:
        """Know what these have become."""
        self._ids.update(added)

    def take_parts(self, added: Iterable[tuple[ToBe, int]]) -> None:
        """Know what the wanted ones of these have become."""
        if self.wanted:
            self._ids.update((own, part_id) for own, part_id in added if own in self.wanted)

    def id_of(self, target: LinkTarget | None) -> int | None:
        """The id of what a link leads to; None as long as it has none."""
        return self._ids.get(target) if isinstance(target, ToBe) else target

    def reached(self, kind: str, own: LinkTarget, number: int, values: Mapping[str, Any]) -> dict[str, Any]:
        """The values with ids in place of what has been added; what has not yet is linked at the end."""
        reached = dict(values)
        for key, value in [one for one in values.items() if one[1].__class__ is ToBe]:
            if value in self._ids:
                reached[key] = self._ids[value]
                continue
            del reached[key]
            if not KINDS[kind][key].required:
                self._waiting.append(_WaitingLink(number, kind, own, key, value))
                if isinstance(own, ToBe):
                    self.wanted.add(own)
        return reached

    def link_waiting(self) -> None:
        """Set the links to records that were added after those that point at them."""
        for number, kind, of, key, to in self._waiting:
            record_id = self.id_of(of)
            if record_id is None:
                continue
            if to not in self._ids:
                title = Resolver(self._plan).title(to.kind, to)
                self._warnings[number].append(Reason.of("link_left_out", field=f"{kind}.{key}", value=title))
                continue
            values = {key: self._ids[to]}
            if key == "parent":
                values = self.without_circle(kind, number, record_id, values)
            if values:
                self._work.change(kind, record_id, values)

    def without_circle(self, kind: str, number: int, record_id: int, values: dict[str, Any]) -> dict[str, Any]:
        """The values without a parent that would stand below the record itself; a warning tells of it."""
        broken = broken_links(self._work.connection, KINDS[kind], record_id, {"parent": values["parent"]})
        if "parent" not in broken:
            return values
        self._warnings[number].append(Reason.of("in_field", field=f"{kind}.parent", because=broken["parent"]))
        return {key: value for key, value in values.items() if key != "parent"}
