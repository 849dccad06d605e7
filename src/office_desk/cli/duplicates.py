"""The commands that look for records that are there twice, and make one of two: `duplicates` and `merge`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from office_desk import labels
from office_desk.cli.printing import print_json, print_table
from office_desk.cli.request import Request
from office_desk.cli.values import kind_of, read_id
from office_desk.labels.joining import in_a_row
from office_desk.language import translate

if TYPE_CHECKING:
    from office_desk.model.duplicates import Candidate, DuplicatePair


def duplicates(request: Request) -> int:
    """`duplicates KIND`: pairs of the whole desk that may be the same, the most alike first."""
    kind = kind_of(request.view)
    pairs = request.desk.duplicates.pairs(kind.key, request.language, request.arguments.limit)
    if request.is_json:
        print_json(_pair_object(pair) for pair in pairs)
        return 0
    if not pairs:
        print(translate("CommandLine", "No two records look like the same."))
        return 0
    headings = (
        translate("CommandLine", "First"),
        translate("CommandLine", "Second"),
        #: How alike two records are, 0 to 100
        translate("CommandLine", "Alike"),
        #: Why two records may be the same
        translate("CommandLine", "Because"),
    )
    rows = [(_named(pair.first), _named(pair.second), str(pair.score), _because(pair)) for pair in pairs]
    print_table(headings, rows)
    return 0


def merge(request: Request) -> int:
    """`merge KIND KEEP-ID OTHER-ID`: one record of two, with the fuller and newer values; `undo` takes it back."""
    kind, keep_id, other_id = kind_of(request.view), read_id(request.arguments.keep), read_id(request.arguments.other)
    service = request.desk.duplicates
    seen = service.comparison(kind.key, keep_id, other_id, request.language)
    merged = service.merge(kind.key, keep_id, other_id, seen.values, seen.versions)
    if request.is_json:
        print_json(request.objects(kind.key, [merged.id]))
        return 0
    told = [labels.action_sentence(merged.changes)]
    if merged.moved:
        told.append(translate("CommandLine", "%n record(s) now belong to it", merged.moved))
    if merged.dropped:
        told.append(translate("CommandLine", "%n repetition(s) went to the trash", merged.dropped))
    print(f"{request.view.key} {merged.id}: {in_a_row(told)}")
    return 0


def _named(one: Candidate) -> str:
    return f"{one.id} {one.title}"


def _because(pair: DuplicatePair) -> str:
    return "; ".join(labels.reason(reason) for reason in pair.because)


def _pair_object(pair: DuplicatePair) -> dict[str, Any]:
    """A pair for programs; `id` is that of the first record, as every object has one."""
    return {
        "id": pair.first.id,
        "record_kind": pair.kind,
        "record_title": pair.first.title,
        "subtitle": pair.first.subtitle,
        "other_id": pair.second.id,
        "other_title": pair.second.title,
        "other_subtitle": pair.second.subtitle,
        "score": pair.score,
        "is_certain": pair.is_certain,
        "because": [{**one.values, "code": one.code, "sentence": labels.reason(one)} for one in pair.because],
    }
