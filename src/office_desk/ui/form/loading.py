"""What a form reads before it opens: the record's values, and what the records it points at are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from office_desk.model.catalog import KINDS, VIEWS, ValueKind
from office_desk.model.empty_values import complete
from office_desk.model.snapshot import Titles

if TYPE_CHECKING:
    from office_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class LoadedRecord:
    """A record as a form starts from it.

    Attributes:
        id: None for a new record, and so is `version`.
        values: Every written field.
        links: Link key to the titles of the record it points at.
        zones: Link key to the time zone of that record, where the form's times are on its clocks.
    """

    kind: str
    id: int | None
    version: int | None
    titles: Titles
    values: Mapping[str, Any]
    links: Mapping[str, Titles]
    zones: Mapping[str, str]


def read_record(desk: Desk, kind: str, record_id: int) -> LoadedRecord:
    """Read a record to edit; raises NotFound."""
    found = desk.records.get(kind, record_id)
    values = complete(KINDS[kind], dict(found.values))
    zones = _zones(desk, kind, values)
    return LoadedRecord(kind, found.id, found.version, found.titles, values, dict(found.links), zones)


def read_blank(desk: Desk, view_or_kind: str, preset: Mapping[str, Any]) -> LoadedRecord:
    """Read what a new record of a view or kind starts with; raises NotFound for a preset link to nothing."""
    draft = desk.records.blank(view_or_kind, **preset)
    values = complete(KINDS[draft.kind], dict(draft.values))
    links = {
        field.key: desk.records.get(field.target, values[field.key]).titles
        for field in KINDS[draft.kind].links
        if values[field.key] is not None
    }
    return LoadedRecord(draft.kind, None, None, Titles(), values, links, _zones(desk, draft.kind, values))


def read_titles(desk: Desk, links: Mapping[str, tuple[str, int]]) -> dict[str, Titles]:
    """Read what records are called: link key to kind and id."""
    return {key: desk.records.get(kind, record_id).titles for key, (kind, record_id) in links.items()}


def read_zone(desk: Desk, kind: str, record_id: int) -> str:
    """Read the time zone of a record."""
    return str(desk.records.get(kind, record_id).values.get("timezone") or "")


def zone_links(kind: str) -> frozenset[str]:
    """The links whose records give the form's times their zone: "event" in "event.timezone"."""
    moments = (field for field in KINDS[kind].written if field.kind is ValueKind.MOMENT)
    return frozenset(field.zone_key.partition(".")[0] for field in moments if "." in field.zone_key)


def kind_of(view_or_kind: str) -> str:
    """The record kind that a page's view shows."""
    return view_or_kind if view_or_kind in KINDS else VIEWS[view_or_kind].kind


def _zones(desk: Desk, kind: str, values: Mapping[str, Any]) -> dict[str, str]:
    return {
        key: read_zone(desk, KINDS[kind][key].target, values[key])
        for key in zone_links(kind)
        if values[key] is not None
    }
