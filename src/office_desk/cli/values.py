"""What stands behind `key=value`: typed words to values, with the time zone that the record or its event names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from office_desk.model.catalog import KINDS, VIEWS, Field, RecordKind, ValueKind, View
from office_desk.model.errors import Invalid, NotFound, Reason, Refused
from office_desk.typed_text import parse_typed

if TYPE_CHECKING:
    from office_desk.services.desk import Desk

_LARGEST_ID = 2**63 - 1


def view_of(word: str) -> View:
    """Answer the list that a KIND on the command line names; raises NotFound with those that there are."""
    view = VIEWS.get(word) or VIEWS.get(word.replace("_", "-"))
    if view is None:
        raise NotFound("unknown_kind", key=word, known=tuple(VIEWS))
    return view


def read_id(word: str) -> int:
    """Answer the number that an ID on the command line names; raises Refused."""
    if not (word.isascii() and word.isdigit()) or len(word) > 19 or int(word) > _LARGEST_ID:
        raise Refused("not_a_number", value=word)
    return int(word)


def field_of(kind: RecordKind, key: str) -> Field:
    """Answer a field by its key; raises Refused with those that there are."""
    if key not in kind.shown:
        raise Refused("unknown_field", key=key, known=tuple(kind.shown))
    return kind[key]


class Zones:
    """The time zones in which the moments of records are meant.

    A zone is written in the record itself ("timezone") or in one that it points at ("event.timezone"); those
    are read once each.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known: dict[tuple[str, int], Mapping[str, Any]] = {}

    def zone_of(self, kind: RecordKind, field: Field, values: Mapping[str, Any]) -> str:
        """Answer the zone of a moment, "" where the record does not tell it yet; raises NotFound."""
        link, _, key = field.zone_key.rpartition(".")
        if not link:
            return str(values.get(key) or "")
        target_id = values.get(link)
        if target_id is None:
            return ""
        target = kind[link].target
        if (target, target_id) not in self._known:
            self._known[target, target_id] = self._desk.records.get(target, target_id).values
        return str(self._known[target, target_id].get(key) or "")


def read_values(
    zones: Zones, kind: RecordKind, assignments: Sequence[tuple[str, str]], present: Mapping[str, Any]
) -> dict[str, Any]:
    """Answer the values of assignments; `present` are those the record has besides.

    Raises:
        Invalid: with a reason for each key that is unknown or whose value cannot be read.
    """
    values: dict[str, Any] = {}
    reasons: dict[str, Reason] = {}
    written = {field.key: field for field in kind.written}
    # Moments come last, because the time zone that they are meant in may be among the assignments.
    for key, typed in sorted(assignments, key=lambda one: _is_moment(written.get(one[0]))):
        if key not in written:
            reasons[key] = Reason.of("unknown_field", key=key, known=tuple(written))
            continue
        field = written[key]
        try:
            zone = zones.zone_of(kind, field, {**present, **values}) if _is_moment(field) else ""
            values[key] = parse_typed(field, typed, today=date.today(), zone=zone, kind=kind.key)
        except NotFound as refusal:
            link = field.zone_key.partition(".")[0]
            reasons[link] = Reason.of("no_such_record", **refusal.reason.values)
        except Refused as refusal:
            reasons[key] = refusal.reason
    if reasons:
        raise Invalid(kind.key, reasons)
    return values


def kind_of(view: View) -> RecordKind:
    """Answer the record kind that a list shows."""
    return KINDS[view.kind]


def _is_moment(field: Field | None) -> bool:
    return field is not None and field.kind is ValueKind.MOMENT
