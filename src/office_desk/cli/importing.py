"""The command that takes records in from a file: `import`."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from office_desk import labels
from office_desk.cli.idle_options import refuse_idle_options
from office_desk.cli.plan_objects import outcome_object, planned_object
from office_desk.cli.printing import print_json, print_table
from office_desk.cli.request import Request
from office_desk.cli.values import read_id, view_of
from office_desk.display import display_number, display_value, visible_text
from office_desk.exchange.columns import ColumnMapping
from office_desk.exchange.plan import Decision, FieldChange, Plan, PlannedRecord, Side, Verdict
from office_desk.exchange.reading import Format, Reading, ReadOptions, Source
from office_desk.exchange.whole_file import check_place, whole_file
from office_desk.labels.plan_words import decision_label, verdict_label
from office_desk.labels.source_words import part_label, part_text
from office_desk.language import translate
from office_desk.model.catalog import KINDS
from office_desk.model.errors import Refused

if TYPE_CHECKING:
    from office_desk.services.imports import Imported

STANDARD_INPUT = "-"
_LARGEST_INPUT = 50_000_000
"""Octets that are taken from standard input, which may never end: it is held in memory, unlike a file."""
_LISTED = 200
"""So many records are told of one by one; the JSON has all."""
_WORKBOOKS = (Format.XLSX, Format.XLS, Format.ODS)


def import_file(request: Request) -> int:
    """`import FILE`: plan, tell, and unless it is a dry run carry out."""
    arguments = request.arguments
    source = _source(arguments.file, arguments.encoding)
    reading = request.desk.imports.read(source, _options(request))
    _refuse_idle_options(request, reading)
    plan = _plan(request, reading)
    if not plan.records:
        raise Refused("nothing_in_source", name=reading.name or arguments.file)
    if arguments.rejected:
        _check_place(arguments.rejected, source)
    imported = None if arguments.dry_run else request.desk.imports.carry_out(plan)
    if request.is_json:
        objects = [planned_object(record) for record in plan.records]
        print_json([*objects, outcome_object(plan, imported)])
    else:
        _print_plan(request, reading, plan)
        _print_outcome(request, plan, imported)
    if arguments.rejected:
        _save_rejected(request, source, reading, plan, imported)
    refused = len(imported.outcome.refused) if imported else plan.counts()[Verdict.INVALID]
    return 1 if refused == len(plan.records) else 0


def _source(file: str, encoding: str) -> Source:
    if file != STANDARD_INPUT:
        return Source(Path(file))
    from office_desk.exchange.tables.encoding import decode

    # Whoever started this may have closed the standard input.
    data = sys.stdin.buffer.read(_LARGEST_INPUT + 1) if sys.stdin else b""
    if len(data) > _LARGEST_INPUT:
        raise Refused("source_too_large", name=STANDARD_INPUT, limit=_LARGEST_INPUT // 1_000_000)
    return Source(text=decode(data, encoding).text)


def _options(request: Request) -> ReadOptions:
    arguments = request.arguments
    separator = {"tab": "\t", "\\t": "\t"}.get(arguments.separator.lower(), arguments.separator)
    # What came through standard input is text already.
    encoding = "" if arguments.file == STANDARD_INPUT else arguments.encoding
    return ReadOptions(encoding=encoding, separator=separator, sheet=arguments.sheet)


def _refuse_idle_options(request: Request, reading: Reading) -> None:
    """End as wrong usage where an option says nothing about such a source."""
    from office_desk.exchange.formats import FORMAT_NAMES

    arguments = request.arguments
    is_table, is_workbook = reading.table is not None, reading.format in _WORKBOOKS
    used = {
        # What came through standard input was decoded before it was looked at.
        "encoding": not is_workbook or arguments.file == STANDARD_INPUT,
        "separator": is_table and not is_workbook,
        "sheet": is_workbook,
        "kind": is_table or _presets(arguments.kind, reading),
        "mapping": is_table,
    }
    refuse_idle_options(arguments, used, FORMAT_NAMES[reading.format])


def _presets(kind: str, reading: Reading) -> bool:
    """Whether a list gives something to the records of a source: partners among cards become partners."""
    view = view_of(kind) if kind else None
    return bool(view and view.condition and any(record.kind == view.kind for record in reading.records))


def _plan(request: Request, reading: Reading) -> Plan:
    """The plan; what is said of duplicates also goes for those that are only possible."""
    arguments = request.arguments
    view = view_of(arguments.kind) if arguments.kind else None
    said = Decision(arguments.on_duplicate) if arguments.on_duplicate else None
    key, value = view.condition if view and view.condition else ("", "")
    many = bool(view and key and KINDS[view.kind][key].kind.value == "choices")
    return request.desk.imports.plan(
        reading,
        _mapping(request, reading, view.kind if view else None),
        on_duplicate=said or Decision.UPDATE,
        on_possible=said or Decision.SKIP,
        language=request.language,
        preset={(view.kind if view else "", key): (value,) if many else value} if key else {},
        guests_of=read_id(arguments.guests_of) if arguments.guests_of else None,
    )


def _mapping(request: Request, reading: Reading, kind: str | None) -> ColumnMapping | None:
    """The mapping that was named, else one kept for such a table, else the one that is guessed."""
    if reading.table is None:
        return None
    from office_desk.exchange.mapping import fit_guests, fitting, guess_mapping, kept_mappings

    kept, name = kept_mappings(), request.arguments.mapping
    if name:
        named = next((one for one in kept if one.name == name), None)
        if named is None:
            code = "no_such_mapping" if kept else "no_mapping_kept"
            raise Refused(code, name=name, known=tuple(one.name for one in kept))
        if fitting(reading.table, [named]) is None:
            raise Refused("mapping_does_not_fit", name=name)
        return named
    known = fitting(reading.table, kept) if kind is None else None
    mapping = known or guess_mapping(reading.table, kind)
    return fit_guests(reading.table, mapping, has_event=bool(request.arguments.guests_of))


def _save_rejected(request: Request, source: Source, reading: Reading, plan: Plan, imported: Imported | None) -> None:
    """Write the records that were not taken to the file that was asked for; none, no file."""
    refused = request.desk.imports.not_taken(plan, imported)
    if refused:
        _, data = request.desk.imports.rejected(source, reading, refused)
        with whole_file(Path(request.arguments.rejected)) as place:
            place.write_bytes(data)


def _check_place(rejected: str, source: Source) -> None:
    """Refuse, before anything is imported, a place that cannot be written or is the source itself."""
    place = Path(rejected)
    if source.path is not None and place.exists() and place.samefile(source.path):
        raise Refused("rejected_onto_source", path=rejected)
    check_place(place)


def _print_plan(request: Request, reading: Reading, plan: Plan) -> None:
    from office_desk.exchange.formats import FORMAT_NAMES

    kinds = Counter(record.incoming.kind for record in plan.records)
    read = (labels.count_label(kind, count) for kind, count in kinds.most_common())
    told = [FORMAT_NAMES[reading.format], reading.encoding, *read]
    print(labels.labelled(visible_text(reading.name or "—"), labels.in_a_row(word for word in told if word)))
    for note in plan.notes:
        print(labels.reason(note))
    counts = plan.counts()
    print_table(
        (translate("CommandLine", "Found"), translate("CommandLine", "Records")),
        [(verdict_label(verdict), str(counts[verdict])) for verdict in Verdict if counts[verdict]],
    )
    lines = list(_told_records(request, plan))
    if lines:
        print()
    for line in lines[:_LISTED]:
        print(line)
    if len(lines) > _LISTED:
        print(translate("CommandLine", "… and %n more line(s); --json tells all.", len(lines) - _LISTED))
    if plan.new_organizations:
        label = translate("CommandLine", "New organizations")
        print(labels.labelled(label, labels.in_a_row(visible_text(name) for name in plan.new_organizations)))
    if plan.guests_of is not None:
        title = request.desk.records.get("events", plan.guests_of).titles.in_language(request.language)
        label = translate("CommandLine", "New guests of {title}", title=visible_text(title))
        print(labels.labelled(label, display_number(plan.new_guests(), request.language)))


def _told_records(request: Request, plan: Plan) -> Iterator[str]:
    """A line for each record that is not simply new or the same, with what there is to know of it below."""
    for record in plan.records:
        if record.verdict in (Verdict.NEW, Verdict.SAME) and not record.warnings:
            continue
        what = verdict_label(record.verdict)
        if record.verdict not in (Verdict.INVALID, Verdict.NEW):
            what = f"{what}, {decision_label(record.decision)}"
        yield labels.labelled(f"{_place(record)}{visible_text(record.title or '—')}", what)
        if record.chosen is not None and record.verdict is Verdict.POSSIBLE:
            because = " ".join(labels.reason(one) for one in record.chosen.because)
            yield f"    {labels.labelled(visible_text(record.chosen.title), because)}"
        if record.decision is not Decision.ADD:
            yield from (f"    {one}" for one in _changes(request, record))
        yield from (f"    {labels.reason(one)}" for one in (*record.reasons, *record.warnings))


def _changes(request: Request, record: PlannedRecord) -> Iterator[str]:
    """What is different in the source: old and new value of each field, and the parts that only the source has."""
    for change in record.changes:
        yield _change(request, record.incoming.kind, change)
    for part in record.part_changes:
        title = visible_text(part.title) or labels.kind_label(part.kind, plural=False)
        yield from (labels.labelled(title, _change(request, part.kind, change)) for change in part.changes)
    for added in record.new_parts:
        yield f"+ {labels.labelled(part_label(added), part_text(added, request.language))}"
    for file in record.new_files:
        yield f"+ {labels.labelled(labels.kind_label('attachments', plural=False), visible_text(file.file_name))}"


def _place(record: PlannedRecord) -> str:
    first, last = record.incoming.lines
    return f"{first}–{last} " if first != last else f"{first} " if first else ""


def _change(request: Request, kind: str, change: FieldChange) -> str:
    field = KINDS[kind][change.key]
    old, new = (
        visible_text(str(value or "")) if field.target else display_value(field, value, request.language, kind=kind)
        for value in (change.desk, change.source)
    )
    arrow = "→" if change.side is Side.SOURCE else "≠"
    return labels.labelled(labels.field_label(kind, change.key), f"{old or '—'} {arrow} {new}")


def _print_outcome(request: Request, plan: Plan, imported: Imported | None) -> None:
    if imported is None:
        print(translate("CommandLine", "This was a dry run: nothing was changed."))
        return
    outcome = imported.outcome
    told = (
        (translate("CommandLine", "added"), outcome.added),
        (translate("CommandLine", "updated"), outcome.updated),
        (translate("CommandLine", "the same"), outcome.same),
        (translate("CommandLine", "skipped"), outcome.skipped),
        (translate("CommandLine", "refused"), len(outcome.refused)),
    )
    print()
    print(labels.in_a_row(f"{word} {count}" for word, count in told if count))
    for number, why in sorted(({**outcome.warnings, **outcome.refused}).items()):
        record = plan.records[number]
        if record.verdict is not Verdict.INVALID:
            sentences = " ".join(labels.reason(one) for one in why)
            print(labels.labelled(visible_text(record.title), sentences), file=sys.stderr)
    if imported.changes is None:
        print(translate("CommandLine", "Nothing was changed: it is so already"))
        return
    unit = imported.changes.unit_id
    print(labels.action_sentence(imported.changes))
    print(translate("CommandLine", "To take it back: {command}", command=f"office-desk undo {unit}"))
