"""Records and steps of the history as objects for `--json`; the keys of fields are the catalog's own.

Beside the fields a record has `id`, `uuid`, `version`, `record_kind` and `record_title` (`kind` and `title` are
fields of many records), a link `<key>` the id and `<key>_title` the name of what it points at. Moments are
ISO 8601 with the offset of their own zone, dates and counts as said are objects, an unknown value is null.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from office_desk import labels
from office_desk.cli.values import Zones
from office_desk.display import in_zone
from office_desk.model.catalog import KINDS, Field, ValueKind
from office_desk.model.json_values import to_json
from office_desk.model.snapshot import Hit, Snapshot
from office_desk.model.vague_date import VagueDate

if TYPE_CHECKING:
    from office_desk.services.answers import ChangeEntry, Undone, UnitEntry


def record_object(snapshot: Snapshot, summaries: Mapping[str, Any], language: str, zones: Zones) -> dict[str, Any]:
    """Answer a record with all its fields; `summaries` are the values read from other records."""
    kind = KINDS[snapshot.kind]
    values = {**snapshot.values, **summaries}
    found: dict[str, Any] = {
        "id": snapshot.id,
        "uuid": snapshot.uuid,
        "version": snapshot.version,
        "record_kind": snapshot.kind,
        "record_title": snapshot.titles.in_language(language),
    }
    for field in kind.fields:
        if field.key not in values:
            continue
        value = values[field.key]
        zone = zones.zone_of(kind, field, values) if field.kind is ValueKind.MOMENT and value else ""
        found[field.key] = value_object(field, value, zone)
        if field.target:
            titles = snapshot.links.get(field.key)
            found[f"{field.key}_title"] = titles.in_language(language) if titles else None
    return found | {
        "created_at": _utc(snapshot.created_at),
        "updated_at": _utc(snapshot.updated_at),
        "trashed_at": _utc(snapshot.trashed_at),
    }


def value_object(field: Field, value: Any, zone: str = "") -> Any:
    """Answer a field's value as JSON has it."""
    if isinstance(value, VagueDate):
        bounds = {"earliest": value.earliest, "latest": value.latest}
        return value.to_json() | {side: day.isoformat() if day else None for side, day in bounds.items()}
    if isinstance(value, datetime):
        return in_zone(value, zone).isoformat()
    return to_json(field, value)


def hit_object(hit: Hit) -> dict[str, Any]:
    """Answer a record that the search found."""
    return {
        "id": hit.id,
        "record_kind": hit.kind,
        "record_title": hit.title,
        "kind": hit.kind,
        "title": hit.title,
        "subtitle": hit.subtitle,
    }


def unit_object(unit: UnitEntry) -> dict[str, Any]:
    """Answer a step of the history."""
    return {
        "id": unit.id,
        "action": unit.action.value,
        "sentence": labels.action_sentence(unit),
        "record_kind": unit.subject.kind,
        "record_title": unit.subject.title,
        "count": unit.count,
        "done_at": _utc(unit.done_at),
        "actor": unit.actor,
        "is_undone": unit.is_undone,
    }


def change_object(change: ChangeEntry) -> dict[str, Any]:
    """Answer what one step did to one record; `id` is that of the step."""
    kind = KINDS[change.kind]
    return {
        "id": change.unit_id,
        "action": change.action.value,
        "effect": change.effect.value,
        "record_kind": change.kind,
        "record_id": change.record_id,
        "done_at": _utc(change.done_at),
        "actor": change.actor,
        "before": {key: value_object(kind[key], value) for key, value in change.before.items()},
        "after": {key: value_object(kind[key], value) for key, value in change.after.items()},
    }


def undone_object(undone: Undone) -> dict[str, Any]:
    """Answer what an undo or redo did; `id` is that of the step, to be named in turn."""
    changes = undone.changes
    return {
        "id": changes.unit_id,
        "action": changes.action.value,
        "sentence": labels.action_sentence(changes),
        "record_kind": changes.subject.kind,
        "record_title": changes.subject.title,
        "touched": [{"id": one.id, "record_kind": one.kind, "effect": one.effect.value} for one in changes.touched],
        "obstacles": [
            {"id": one.id, "record_kind": one.kind, "record_title": one.title, "key": one.key}
            for one in undone.obstacles
        ],
    }


def _utc(moment: datetime | None) -> str | None:
    return None if moment is None else moment.astimezone(UTC).isoformat()
