"""The parts of records that a unit of work added, out of what it added with them: nothing is read back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

import sqlalchemy as sa

from office_desk.storage.creation import CreatedBatch
from office_desk.storage.documents import KINDS_WITH_PARTS, Parts
from office_desk.storage.reading import titles_of

NEEDED: Mapping[str, tuple[str, ...]] = {
    "contact_points": ("person", "organization", "kind", "value"),
    "affiliations": ("person", "organization", "position"),
}
"""The fields of parts by which their owners are found."""
_OWNER = {"people": "person", "organizations": "organization"}


class PartsOfNew:
    """The parts that a unit of work added."""

    def __init__(self, connection: sa.Connection, created: Iterable[CreatedBatch]) -> None:
        self._connection = connection
        batches = [batch for batch in created if batch.kind in NEEDED]
        self._contacts = [batch for batch in batches if batch.kind == "contact_points"]
        self._workplaces = [batch for batch in batches if batch.kind == "affiliations"]
        # Parts are added in the order of their owners, so a batch of them has a few neighbors for owners.
        self._reach = {(id(batch), key): _reach(batch.columns[key]) for batch in batches for key in _OWNER.values()}

    def of(self, kind: str, record_ids: Sequence[int]) -> dict[int, Parts]:
        """The parts of new records, whose ids are given in their order; nothing for kinds that have none."""
        if kind not in KINDS_WITH_PARTS or not record_ids:
            return {}
        found = {record_id: Parts() for record_id in record_ids}
        owner = _OWNER[kind]
        for owner_ids, kinds, values in self._reaching(self._contacts, owner, ("kind", "value"), record_ids):
            for owner_id, contact_kind, value in zip(owner_ids, kinds, values, strict=True):
                if owner_id in found:
                    found[owner_id].contacts.append((contact_kind, value))
        if kind == "people":
            self._add_workplaces(found, record_ids)
        return found

    def _add_workplaces(self, found: Mapping[int, Parts], record_ids: Sequence[int]) -> None:
        fields = ("organization", "position")
        for owner_ids, places, positions in self._reaching(self._workplaces, "person", fields, record_ids):
            for owner_id, place, position in zip(owner_ids, places, positions, strict=True):
                if owner_id in found:
                    found[owner_id].workplaces += [*self._names[place], position] if position else self._names[place]

    def _reaching(
        self, batches: Sequence[CreatedBatch], owner: str, fields: Sequence[str], record_ids: Sequence[int]
    ) -> Iterable[Sequence[Sequence[Any]]]:
        """Columns of the batches that may hold a part of the records."""
        for batch in batches:
            first, last = self._reach[id(batch), owner]
            if first <= record_ids[-1] and record_ids[0] <= last:
                yield [batch.columns[key] for key in (owner, *fields)]

    @cached_property
    def _names(self) -> dict[int, tuple[str, ...]]:
        """What the organizations are called where the new people work."""
        places = {place for batch in self._workplaces for place in batch.columns["organization"]}
        called = titles_of(self._connection, "organizations", sorted(places))
        return {place: tuple(filter(None, (one.en, one.zh, one.ru))) for place, one in called.items()}


def _reach(owner_ids: Sequence[int | None]) -> tuple[int, int]:
    """The first and the last id; of none a reach that meets nothing."""
    known = [one for one in owner_ids if one is not None]
    return (min(known), max(known)) if known else (1, 0)
