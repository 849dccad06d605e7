"""What became of the records of a plan that was carried out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from office_desk.exchange.plan import Outcome, Plan, PlannedRecord, Verdict
from office_desk.model.errors import Reason
from office_desk.services.import_deeds import Deed, ground_of
from office_desk.services.import_ground import ToBe


def outcome_of(
    plan: Plan, refused: Mapping[int, tuple[Reason, ...]], warnings: Mapping[int, Sequence[Reason]]
) -> Outcome:
    """Count the records by what became of them, with what was refused and what is to be told, by number."""
    deeds = ground_of(plan).deeds
    counts: Counter[str] = Counter()
    for record in plan.records:
        counts["refused" if record.number in refused else _became(record, deeds.get(record.number))] += 1
    told = {number: tuple(reasons) for number, reasons in warnings.items() if reasons}
    return Outcome(counts["added"], counts["updated"], counts["skipped"], counts["same"], dict(refused), told)


def comes_back(record: PlannedRecord) -> bool:
    """Whether a record leaves the trash by what is planned."""
    return record.verdict is Verdict.TRASHED or bool(record.chosen and record.chosen.is_trashed)


def _became(record: PlannedRecord, deed: Deed | None) -> str:
    if deed is None or deed.target is None:
        is_same = record.verdict is Verdict.SAME and record.chosen is not None and record.chosen.row is None
        return "same" if is_same else "skipped"
    if deed.target == ToBe(record.incoming.kind, record.number):
        return "added"
    return "same" if deed.is_idle and not comes_back(record) else "updated"
