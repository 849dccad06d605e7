"""Making one record of two, within a unit of work: values, everything that points at the other, and what repeats."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from office_desk.model.catalog import KINDS
from office_desk.model.empty_values import complete, normalized
from office_desk.model.errors import Invalid, Reason
from office_desk.model.rules import broken_rules
from office_desk.model.snapshot import Snapshot
from office_desk.services.merge_choices import carried_together, compared_fields, with_other_names
from office_desk.services.repeated_ties import REPEATABLE, pairs_with_itself, told_together, what_is_tied
from office_desk.services.validation import broken_links
from office_desk.storage.links import PointingRecord, pointing_records
from office_desk.storage.unit_of_work import UnitOfWork

_Ties = dict[tuple[str, tuple[Any, ...]], list[int]]


@dataclass
class Merging:
    """One merge: ``other`` becomes a part of what ``keep`` is.

    Attributes:
        chosen: Values that a person chose for the kept record; the rest is as `merge_choices` proposes.
        moved, dropped: How many links were moved to stay, and how many records went to the trash as repetitions.
    """

    work: UnitOfWork
    keep: Snapshot
    other: Snapshot
    chosen: Mapping[str, Any]
    moved: int = 0
    dropped: int = 0
    _kept_ties: _Ties = field(default_factory=lambda: defaultdict(list))
    _has_primary: bool = False

    def carry_out(self) -> None:
        """Write all of it.

        Raises:
            Invalid: a chosen value breaks a rule.
        """
        kind = self.keep.kind
        # The kept record first: what points at it is then named after what it is called from now on.
        self.work.change(kind, self.keep.id, self._values())
        self._remember_ties()
        for pointing in self._pointing_at(self.other):
            self._move(pointing)
        self.work.trash(kind, self.other.id)
        self._come_to_an_end()

    def _values(self) -> dict[str, Any]:
        kind = KINDS[self.keep.kind]
        known = tuple(one.key for one in kind.written)
        unknown = sorted(self.chosen.keys() - set(known))
        if unknown:
            raise Invalid(kind.key, {key: Reason.of("unknown_field", key=key, known=known) for key in unknown})
        values = {one.key: normalized(one, self.keep.values[one.key]) for one in kind.written}
        values |= {one.key: one.proposed for one in compared_fields(self.keep, self.other, "en")}
        values |= {key: normalized(kind[key], value) for key, value in self.chosen.items()}
        if values.get("parent") in (self.keep.id, self.other.id):
            values["parent"] = None
        reasons = broken_rules(kind, complete(kind, values))
        reasons = reasons or broken_links(self.work.connection, kind, self.keep.id, self._chosen_links(values))
        if reasons:
            raise Invalid(kind.key, reasons)
        if kind.key == "organizations":
            values["former_names"] = with_other_names(values, self.keep.values, self.other.values)
        return values | {"carried": carried_together(self.keep, self.other)}

    def _chosen_links(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Links that were not there before: an old one may point into the trash, and stays."""
        return {link.key: values[link.key] for link in KINDS[self.keep.kind].links if link.key in self.chosen}

    def _pointing_at(self, snapshot: Snapshot) -> list[PointingRecord]:
        """What points at one of the two, read many at a time."""
        found = pointing_records(self.work.connection, snapshot.kind, snapshot.id)
        ids: defaultdict[str, list[int]] = defaultdict(list)
        for pointing in found:
            ids[pointing.kind].append(pointing.id)
        for kind, of_kind in ids.items():
            self.work.fetch(kind, of_kind)
        return found

    def _remember_ties(self) -> None:
        for pointing in self._pointing_at(self.keep):
            if pointing.kind in REPEATABLE and not pointing.is_trashed:
                values = self.work.values_of(pointing.kind, pointing.id)
                self._kept_ties[pointing.kind, what_is_tied(pointing.kind, values)].append(pointing.id)
                self._has_primary |= pointing.kind == "affiliations" and values["primary"]

    def _move(self, pointing: PointingRecord) -> None:
        kind, record_id = pointing.kind, pointing.id
        if (kind, record_id) in ((self.keep.kind, self.keep.id), (self.other.kind, self.other.id)):
            return  # What the kept one is a part of is among its values.
        before = self.work.values_of(kind, record_id)
        if kind == "distinct_pairs" and pairs_with_itself(before, {self.keep.id, self.other.id}):
            self._drop(pointing)
            return
        values = {pointing.key: self.keep.uuid if pointing.key == "about_uuid" else self.keep.id}
        if kind == "affiliations" and pointing.key == "person" and self._has_primary:
            values["primary"] = False
        self.work.change(kind, record_id, values)
        self.moved += 1
        if kind in REPEATABLE and not pointing.is_trashed:
            self._drop_if_repeated(pointing, before | values)

    def _drop_if_repeated(self, pointing: PointingRecord, mine: Mapping[str, Any]) -> None:
        for kept_id in self._kept_ties.get((pointing.kind, what_is_tied(pointing.kind, mine)), ()):
            together = told_together(pointing.kind, self.work.values_of(pointing.kind, kept_id), mine)
            if together is not None and kept_id != pointing.id:
                self.work.change(pointing.kind, kept_id, together)
                self._drop(pointing)
                self.moved -= 1
                return

    def _drop(self, pointing: PointingRecord) -> None:
        if not pointing.is_trashed:
            self.work.trash(pointing.kind, pointing.id)
            self.dropped += 1

    def _come_to_an_end(self) -> None:
        """What the kept one is a part of may have been a part of the other one: it is then a part of nothing.

        Raises:
            Invalid: just that was chosen.
        """
        if self.keep.kind != "organizations":
            return
        parent = self.work.values_of("organizations", self.keep.id)["parent"]
        reasons = broken_links(self.work.connection, KINDS["organizations"], self.keep.id, {"parent": parent})
        if "parent" not in reasons or reasons["parent"].code != "is_its_own_parent":
            return
        if self.chosen.get("parent") is not None:
            raise Invalid("organizations", reasons)
        self.work.change("organizations", self.keep.id, {"parent": None})
