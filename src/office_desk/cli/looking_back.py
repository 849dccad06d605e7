"""The commands that look the desk over: `history` and `check`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from office_desk import labels
from office_desk.cli.json_objects import change_object, unit_object
from office_desk.cli.printing import print_json, print_table
from office_desk.cli.request import Request
from office_desk.cli.values import kind_of
from office_desk.display import display_local_moment
from office_desk.labels.joining import in_a_row, labelled
from office_desk.language import translate
from office_desk.model.catalog import RecordKind

if TYPE_CHECKING:
    from office_desk.services.answers import ChangeEntry


def history(request: Request) -> int:
    """`history`: what was done; `history KIND ID`: what was done to one record."""
    if request.arguments.kind is not None:
        return _history_of_record(request)
    units = request.desk.history.units(request.arguments.limit)
    if request.is_json:
        print_json(unit_object(unit) for unit in units)
        return 0
    taken_back = translate("CommandLine", "taken back")
    rows = [
        (
            str(unit.id),
            display_local_moment(unit.done_at, request.language),
            unit.actor,
            labels.action_sentence(unit) + (f" ({taken_back})" if unit.is_undone else ""),
        )
        for unit in units
    ]
    _print_history(rows)
    return 0


def _history_of_record(request: Request) -> int:
    if request.arguments.id is None:
        request.arguments.parser.error(translate("CommandLine", "the ID of the record is missing"))
    kind, record_id = kind_of(request.view), request.record_id
    entries = request.desk.history.of_record(kind.key, record_id)[: request.arguments.limit]
    if request.is_json:
        print_json(change_object(entry) for entry in entries)
        return 0
    rows = [
        (
            str(entry.unit_id),
            display_local_moment(entry.done_at, request.language),
            entry.actor,
            _told(labels.effect_label(entry.effect), kind, entry),
        )
        for entry in entries
    ]
    _print_history(rows)
    return 0


def check(request: Request) -> int:
    """`check`: the file, its schema, its records and the search index, which is mended."""
    report = request.desk.checkup.run()
    told = [
        (finding, labels.finding_sentence(finding.code, finding.is_well, finding.detail)) for finding in report.findings
    ]
    if request.is_json:
        print_json(
            {"id": one.code, "is_well": one.is_well, "detail": one.detail, "sentence": sentence}
            for one, sentence in told
        )
    for finding, sentence in told:
        if not request.is_json or not finding.is_well:
            print(sentence, file=sys.stdout if finding.is_well else sys.stderr)
    return 0 if report.is_well else 1


def _print_history(rows: Sequence[Sequence[str]]) -> None:
    if rows:
        headings = (
            labels.field_label("", "id"),
            translate("CommandLine", "When"),
            translate("CommandLine", "Who"),
            translate("CommandLine", "What"),
        )
        print_table(headings, rows)
    else:
        print(translate("CommandLine", "Nothing was done yet."))


def _told(effect: str, kind: RecordKind, entry: ChangeEntry) -> str:
    """Answer what happened to a record, with the names of the fields that were filled, changed or cleared."""
    touched = (key for key, value in entry.after.items() if value or entry.before.get(key))
    keys = in_a_row(labels.field_label(kind.key, key) for key in touched if key in kind.by_key)
    return labelled(effect, keys) if keys else effect
