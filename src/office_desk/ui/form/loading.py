"""What a form reads before it opens: the record's values, and what the records it points at are called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from office_desk.model.catalog import KINDS, VIEWS, RecordKind, ValueKind
from office_desk.model.empty_values import complete
from office_desk.model.snapshot import Titles
from office_desk.ui.form.layouts import WORK_FIELDS, layout_of

if TYPE_CHECKING:
    from office_desk.services.desk import Desk


Part = tuple[str, Mapping[str, Any]]
"""Something that a new record gets at once, by kind and values: the party of a new meeting."""


@dataclass(frozen=True, slots=True)
class LoadedRecord:
    """A record as a form starts from it.

    Attributes:
        id: None for a new record, and so is `version`.
        values: Every written field.
        links: Link key to the titles of the record it points at.
        zones: Link key to the time zone of that record, where the form's times are on its clocks.
        work: Of a new person, the values their position starts with; its link's titles are among `links`.
        parts: What a new record gets together with itself.
        tied: What the records are called that those parts tie it to.
    """

    kind: str
    id: int | None
    version: int | None
    titles: Titles
    values: Mapping[str, Any]
    links: Mapping[str, Titles]
    zones: Mapping[str, str]
    work: Mapping[str, Any] = field(default_factory=dict)
    parts: tuple[Part, ...] = ()
    tied: tuple[Titles, ...] = ()


def read_record(desk: Desk, kind: str, record_id: int) -> LoadedRecord:
    """Read a record to edit; raises NotFound."""
    found = desk.records.get(kind, record_id)
    values = complete(KINDS[kind], dict(found.values))
    zones = _zones(desk, kind, values)
    return LoadedRecord(kind, found.id, found.version, found.titles, values, dict(found.links), zones)


def read_blank(desk: Desk, view_or_kind: str, preset: Mapping[str, Any], parts: Sequence[Part] = ()) -> LoadedRecord:
    """Read what a new record of a view or kind starts with; raises NotFound for a preset link to nothing.

    The preset of a person may name their position too: `organization`, `position`, `department`.
    """
    kind = KINDS[kind_of(view_or_kind)]
    work = {}
    if layout_of(kind.key).has_parts:
        work = {key: value for key, value in preset.items() if key in WORK_FIELDS}
    own = {key: value for key, value in preset.items() if key not in work}
    values = complete(kind, dict(desk.records.blank(view_or_kind, **own).values))
    links = _link_titles(desk, kind, values) | _link_titles(desk, KINDS["affiliations"], work)
    zones = _zones(desk, kind.key, values)
    tied = tuple(titles for key, of in parts for titles in _link_titles(desk, KINDS[key], of).values())
    return LoadedRecord(kind.key, None, None, Titles(), values, links, zones, work, tuple(parts), tied)


def read_titles(desk: Desk, links: Mapping[str, tuple[str, int]]) -> dict[str, Titles]:
    """Read what records are called: link key to kind and id."""
    return {key: desk.records.get(kind, record_id).titles for key, (kind, record_id) in links.items()}


def read_zone(desk: Desk, kind: str, record_id: int) -> str:
    """Read the time zone of a record."""
    return str(desk.records.get(kind, record_id).values.get("timezone") or "")


def zone_links(kind: str) -> frozenset[str]:
    """The links whose records give the form's times their zone: "event" in "event.timezone"."""
    moments = (each for each in KINDS[kind].written if each.kind is ValueKind.MOMENT)
    return frozenset(each.zone_key.partition(".")[0] for each in moments if "." in each.zone_key)


def kind_of(view_or_kind: str) -> str:
    """The record kind that a page's view shows."""
    view = VIEWS.get(view_or_kind)
    return view.kind if view is not None else view_or_kind


def _link_titles(desk: Desk, kind: RecordKind, values: Mapping[str, Any]) -> dict[str, Titles]:
    return {
        link.key: desk.records.get(link.target, values[link.key]).titles
        for link in kind.links
        if values.get(link.key) is not None
    }


def _zones(desk: Desk, kind: str, values: Mapping[str, Any]) -> dict[str, str]:
    return {
        key: read_zone(desk, KINDS[kind][key].target, values[key])
        for key in zone_links(kind)
        if values[key] is not None
    }
