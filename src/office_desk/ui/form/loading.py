"""What a form reads before it opens: the record's values, and what the records it points at are called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from office_desk.model.catalog import KINDS, VIEWS, RecordKind, ValueKind
from office_desk.model.empty_values import complete
from office_desk.model.snapshot import Titles
from office_desk.ui.form.layouts import WORK_FIELDS, layout_of
from office_desk.ui.form.zone_editor import zone_of

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
        days: Of a new record, link key to the day on which what it points at begins there.
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
    days: Mapping[str, date] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Clocks:
    """On which clocks the times of a form are told, and which day is most likely meant.

    Attributes:
        zone: The time zone of the linked record; empty while it has none.
        day: The day on which that record begins there; None where that is not known.
    """

    zone: str = ""
    day: date | None = None


def read_record(desk: Desk, kind: str, record_id: int) -> LoadedRecord:
    """Read a record to edit; raises NotFound."""
    found = desk.records.get(kind, record_id)
    values = _writable(KINDS[kind], found.values)
    zones = {key: clocks.zone for key, clocks in _clocks(desk, kind, values).items()}
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
    values = _writable(kind, desk.records.blank(view_or_kind, **own).values)
    links = _link_titles(desk, kind, values) | _link_titles(desk, KINDS["affiliations"], work)
    clocks = _clocks(desk, kind.key, values)
    zones = {key: each.zone for key, each in clocks.items()}
    days = {key: each.day for key, each in clocks.items() if each.day is not None}
    tied = tuple(titles for key, of in parts for titles in _link_titles(desk, KINDS[key], of).values())
    return LoadedRecord(kind.key, None, None, Titles(), values, links, zones, work, tuple(parts), tied, days)


def _writable(kind: RecordKind, values: Mapping[str, Any]) -> dict[str, Any]:
    """Every field that a person can set, and none that is only carried along for other programs."""
    whole = complete(kind, dict(values))
    return {field.key: whole[field.key] for field in kind.written}


def read_titles(desk: Desk, links: Mapping[str, tuple[str, int]]) -> dict[str, Titles]:
    """Read what records are called: link key to kind and id."""
    return {key: desk.records.get(kind, record_id).titles for key, (kind, record_id) in links.items()}


def read_clocks(desk: Desk, kind: str, record_id: int) -> Clocks:
    """Read the time zone of a record, and the day on which it begins there."""
    values = desk.records.get(kind, record_id).values
    zone, starts_at = str(values.get("timezone") or ""), values.get("starts_at")
    known = zone_of(zone)
    return Clocks(zone, starts_at.astimezone(known).date() if starts_at is not None and known is not None else None)


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


def _clocks(desk: Desk, kind: str, values: Mapping[str, Any]) -> dict[str, Clocks]:
    return {
        key: read_clocks(desk, KINDS[kind][key].target, values[key])
        for key in zone_links(kind)
        if values[key] is not None
    }
