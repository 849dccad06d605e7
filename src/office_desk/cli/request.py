"""One command to do, and the records that it prints for programs."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from office_desk.cli.json_objects import record_object
from office_desk.cli.values import Zones, read_id, view_of
from office_desk.model.catalog import KINDS, VIEWS, Origin, View
from office_desk.model.list_query import ListQuery
from office_desk.model.snapshot import Snapshot

if TYPE_CHECKING:
    from office_desk.services.desk import Desk


@dataclass
class Request:
    """One command: on which desk, with which arguments, for a reader of which language."""

    desk: Desk
    arguments: argparse.Namespace
    language: str
    zones: Zones = field(init=False)

    def __post_init__(self) -> None:
        self.zones = Zones(self.desk)

    @property
    def is_json(self) -> bool:
        """Whether a program reads the output."""
        return bool(self.arguments.json)

    @property
    def view(self) -> View:
        """The list that KIND names; raises NotFound."""
        return view_of(self.arguments.kind)

    @property
    def record_id(self) -> int:
        """The number that ID names; raises Refused."""
        return read_id(self.arguments.id)

    def objects(self, kind: str, record_ids: Iterable[int]) -> Iterator[dict[str, Any]]:
        """Read whole records for JSON; raises NotFound."""
        for record_id in record_ids:
            snapshot = self.desk.records.get(kind, record_id)
            yield record_object(snapshot, self.summaries(snapshot), self.language, self.zones)

    def summaries(self, snapshot: Snapshot) -> Mapping[str, Any]:
        """Answer what the record's list shows of other records: a person's e-mail, the speakers of a session."""
        columns = summary_keys(snapshot.kind)
        if not columns:
            return {}
        query = ListQuery(_whole(snapshot.kind), self.language, columns, trashed=snapshot.trashed_at is not None)
        place = self.desk.lists.position(query, snapshot.id)
        rows = () if place is None else self.desk.lists.window(query, place, 1)
        return rows[0].cells if rows and rows[0].id == snapshot.id else {}


def summary_keys(kind: str) -> tuple[str, ...]:
    """Answer the fields of a kind whose values are read from other records."""
    return tuple(one.key for one in KINDS[kind].fields if one.origin is Origin.SUMMARY)


def _whole(kind: str) -> str:
    """Answer the list that shows all records of a kind."""
    return next(view.key for view in VIEWS.values() if view.kind == kind and view.condition is None)
