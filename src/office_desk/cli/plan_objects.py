"""The plan of an import and its outcome as objects for `--json`.

For each record of the source `number`, `lines`, `record_kind`, `record_title`, what was found (`verdict`) and what is
done (`action`); `id` is the record of the desk that it is taken for, null for none. `fields` holds each field with its
`old` and `new` value and the `side` that stands. The last object is the outcome; its `id` is the step of the history.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from office_desk import labels
from office_desk.cli.json_objects import value_object
from office_desk.exchange.incoming import Incoming, Marked, Named
from office_desk.exchange.plan import Decision, FieldChange, Match, Plan, PlannedRecord, Side, Verdict
from office_desk.model.catalog import KINDS
from office_desk.model.errors import Reason

if TYPE_CHECKING:
    from office_desk.services.imports import Imported


def planned_object(record: PlannedRecord) -> dict[str, Any]:
    """Answer what is to become of one record."""
    chosen = record.chosen
    is_added = record.decision is Decision.ADD
    return {
        "id": chosen.id if chosen and chosen.row is None and not is_added else None,
        "number": record.number,
        "lines": list(record.incoming.lines),
        "record_kind": record.incoming.kind,
        "record_title": record.title,
        "uuid": record.incoming.uuid,
        "verdict": record.verdict.value,
        "action": "refuse" if record.verdict is Verdict.INVALID else record.decision.value,
        "same_as_number": chosen.row if chosen and not is_added else None,
        "fields": _fields(record),
        "new_parts": [_part(part) for part in record.new_parts],
        "changed_parts": [
            {"record_kind": one.kind, "id": one.id, "fields": _changes(one.kind, one.changes)}
            for one in record.part_changes
        ],
        "new_files": [file.file_name for file in record.new_files],
        "matches": [_match(match) for match in record.matches],
        "warnings": reasons(record.warnings),
        "reasons": reasons(record.reasons),
    }


def outcome_object(plan: Plan, imported: Imported | None) -> dict[str, Any]:
    """Answer what was done, or for a plan that was not carried out that nothing was."""
    common = {
        "id": None,
        "is_done": imported is not None,
        "new_organizations": list(plan.new_organizations),
        "guests_of": plan.guests_of,
        "new_guests": plan.new_guests(),
        "notes": reasons(plan.notes),
    }
    if imported is None:
        return common
    outcome = imported.outcome
    return common | {
        "id": imported.changes.unit_id if imported.changes else None,
        "added": outcome.added,
        "updated": outcome.updated,
        "same": outcome.same,
        "skipped": outcome.skipped,
        "refused": [{"number": number, "reasons": reasons(why)} for number, why in sorted(outcome.refused.items())],
        "warnings": [{"number": number, "reasons": reasons(why)} for number, why in sorted(outcome.warnings.items())],
        "backup": outcome.backup or None,
    }


def reasons(told: Iterable[Reason]) -> list[dict[str, str]]:
    """Answer codes with their sentences."""
    return [{"code": one.code, "sentence": labels.reason(one)} for one in told]


def _fields(record: PlannedRecord) -> dict[str, Any]:
    kind = record.incoming.kind
    if record.decision is Decision.ADD or record.verdict is Verdict.INVALID:
        values = record.incoming.values
        return {key: _both(kind, FieldChange(key, None, value, Side.SOURCE)) for key, value in values.items()}
    return _changes(kind, record.changes)


def _changes(kind: str, changes: Iterable[FieldChange]) -> dict[str, Any]:
    return {change.key: _both(kind, change) for change in changes}


def _both(kind: str, change: FieldChange) -> dict[str, Any]:
    old, new = (_value(kind, change.key, value) for value in (change.desk, change.source))
    return {"old": old, "new": new, "side": change.side.value}


def _value(kind: str, key: str, value: Any) -> Any:
    if isinstance(value, Named):
        return value.text
    if isinstance(value, Marked):
        return value.title or value.uuid
    field = KINDS[kind].by_key.get(key)
    return str(value) if field is None else value if field.target else value_object(field, value)


def _part(part: Incoming) -> dict[str, Any]:
    return {
        "record_kind": part.kind,
        "values": {key: _value(part.kind, key, value) for key, value in part.values.items()},
    }


def _match(match: Match) -> dict[str, Any]:
    return {
        "id": match.id if match.row is None else None,
        "number": match.row,
        "title": match.title,
        "score": match.score,
        "is_certain": match.is_certain,
        "is_trashed": match.is_trashed,
        "because": reasons(match.because),
    }
