"""What an import asks of the desk, as it runs on a worker: read, map, compare, decide again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from office_desk.exchange.columns import ColumnMapping
from office_desk.exchange.plan import Decision, Plan, PlannedRecord, Side, Verdict
from office_desk.exchange.reading import Reading, ReadOptions, Source
from office_desk.exchange.table import Table
from office_desk.model.errors import DeskError
from office_desk.ui.import_assistant.guessed_mapping import Mapped, map_table

if TYPE_CHECKING:
    from office_desk.model.progress import Progress
    from office_desk.services.desk import Desk


@dataclass(slots=True)
class OwnChoices:
    """What the person chose of one record, so that it comes back when the plan is made anew."""

    decision: Decision | None = None
    match_id: int | None = None
    sides: dict[str, Side] = field(default_factory=dict)


def read_source(
    desk: Desk,
    progress: Progress,
    source: Source,
    options: ReadOptions,
    before: ColumnMapping | None,
    has_event: bool,
) -> tuple[Reading, Mapped]:
    reading = desk.imports.read(source, options, progress)
    if reading.table is None:
        return reading, Mapped()
    return reading, map_table(reading.table, before, has_event=has_event)


def map_columns(_desk: Desk, _progress: Progress, table: Table, kind: str, has_event: bool) -> Mapped:
    return map_table(table, None, kind, has_event=has_event)


def fit_columns(
    _desk: Desk, _progress: Progress, table: Table, mapping: ColumnMapping, has_event: bool
) -> ColumnMapping:
    from office_desk.exchange.mapping import fit_guests

    return fit_guests(table, mapping, has_event=has_event)


def change_kept(work: Callable[[], None]) -> tuple[ColumnMapping, ...]:
    from office_desk.exchange.mapping import kept_mappings

    work()
    return tuple(kept_mappings())


def make_plan(
    desk: Desk,
    progress: Progress,
    reading: Reading,
    mapping: ColumnMapping | None,
    on_duplicate: Decision,
    language: str,
    own: Mapping[int, OwnChoices],
    guests_of: int | None,
) -> Plan:
    plan = desk.imports.plan(
        reading, mapping, on_duplicate=on_duplicate, guests_of=guests_of, language=language, progress=progress
    )
    for number, choices in own.items():
        if number < len(plan.records) and plan.records[number].verdict is not Verdict.INVALID:
            _decide_again(desk, plan, number, choices)
    return plan


def _decide_again(desk: Desk, plan: Plan, number: int, choices: OwnChoices) -> None:
    record = plan.records[number]
    if choices.decision is not None:
        try:
            if choices.match_id is not None and choices.match_id > 0:
                desk.imports.offer_match(plan, number, choices.match_id)
            desk.imports.redecide(plan, number, choices.decision, choices.match_id)
        except DeskError:
            return  # the record it was to go to is gone; what the new plan says of it holds
    for change in record.changes:
        change.side = choices.sides.get(change.key, change.side)


def redecide_all(
    desk: Desk,
    progress: Progress,
    plan: Plan,
    numbers: Sequence[int],
    decision: Decision,
    match_id: int | None,
) -> tuple[tuple[int, ...], DeskError | None]:
    """Decide on records; answers whose numbers changed, and why the first of the others did not."""
    progress(0, len(numbers))
    if len(numbers) > 1:
        return desk.imports.redecide_many(plan, numbers, decision), None
    for number in numbers:
        try:
            if match_id is not None and match_id > 0:
                desk.imports.offer_match(plan, number, match_id)
            desk.imports.redecide(plan, number, decision, match_id)
        except DeskError as error:
            return (), error
    return tuple(numbers), None


def may_be_decided(record: PlannedRecord, decision: Decision) -> bool:
    """Whether a decision can be made on a record: none on an invalid one, and no update without a match."""
    if record.verdict is Verdict.INVALID:
        return False
    if decision in (Decision.ADD, Decision.SKIP):
        return True
    return bool(record.matches)
