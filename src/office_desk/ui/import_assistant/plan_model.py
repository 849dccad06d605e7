"""The planned records as a table: all of them, or those of one verdict; 100,000 are no more work than ten."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from office_desk import labels
from office_desk.display import visible_text
from office_desk.exchange.plan import Decision, Plan, PlannedRecord, Verdict
from office_desk.labels.plan_words import verdict_label
from office_desk.labels.visible_text import shortened
from office_desk.ui.card.item_words import KIND_ICONS
from office_desk.ui.import_assistant.plan_words import (
    VERDICT_ICONS,
    deed_label,
    has_time,
    lines_text,
    when_text,
)
from office_desk.ui.look.icons import icon
from office_desk.ui.look.text import tooltip

TITLE, WHEN, VERDICT, DECISION, MATCH, LINES = range(6)
RECORD_ROLE = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Sums:
    """How many records an import would add, change, leave out, find unchanged, and refuse."""

    added: int = 0
    updated: int = 0
    skipped: int = 0
    same: int = 0
    refused: int = 0

    @property
    def taken(self) -> int:
        """Records that do something to the desk."""
        return self.added + self.updated


class PlanModel(QAbstractTableModel):
    """One row for each planned record of the verdict that is shown."""

    def __init__(self, language: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._plan: Plan | None = None
        self._numbers: dict[Verdict | None, list[int]] = {None: []}
        self._shown: list[int] = []
        self._verdict: Verdict | None = None
        self._sums: Sums | None = None
        self._has_times = self._has_matches = False

    @property
    def has_times(self) -> bool:
        """Whether any record of the plan takes place at a time."""
        return self._has_times

    @property
    def has_matches(self) -> bool:
        """Whether there is anything to tell of any record beside what is done with it."""
        return self._has_matches

    @property
    def verdict(self) -> Verdict | None:
        """The verdict whose records are shown; None for all."""
        return self._verdict

    @property
    def counts(self) -> Mapping[Verdict | None, int]:
        """How many records there are of each verdict, and under None how many in all."""
        return {verdict: len(numbers) for verdict, numbers in self._numbers.items()}

    def show_plan(self, plan: Plan | None) -> None:
        """Show another plan, or none, with the filter as it is where that leaves something to see."""
        self.beginResetModel()
        self._plan = plan
        records = plan.records if plan is not None else ()
        self._has_times = any(has_time(record.incoming.kind) for record in records)
        self._has_matches = any(record.matches or record.verdict is Verdict.INVALID for record in records)
        self._sort_out()
        if not self._numbers.get(self._verdict):
            self._verdict = None
        self._shown = self._numbers[self._verdict]
        self.endResetModel()

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show only the records of one verdict, or all."""
        self.beginResetModel()
        self._verdict = verdict
        self._shown = self._numbers.get(verdict, [])
        self.endResetModel()

    def sort_out_again(self) -> bool:
        """Put records that have another verdict now where they belong; answers whether there were any."""
        before = self._numbers
        self._sort_out()
        if before == self._numbers:
            return False
        # Those on the screen stay until another filter is chosen, so that nothing vanishes under the hand.
        self._shown = self._shown if self._verdict is not None else self._numbers[None]
        return True

    def refresh(self, numbers: Iterable[int]) -> None:
        """Draw records again whose decision changed."""
        self._sums = None
        if any(True for _ in numbers) and self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, LINES))

    def record_at(self, row: int) -> PlannedRecord | None:
        """The record of a row."""
        if self._plan is None or not 0 <= row < len(self._shown):
            return None
        return self._plan.records[self._shown[row]]

    def number_at(self, row: int) -> int:
        """The number in the source of the record of a row."""
        return self._shown[row]

    def row_of(self, number: int) -> int:
        """Where a record stands, or -1; looked up only when a plan was made anew."""
        try:
            return self._shown.index(number)
        except ValueError:
            return -1

    def sums(self) -> Sums:
        """What the plan would do; counted once until a decision changes."""
        if self._sums is None:
            self._sums = sums_of(self._plan)
        return self._sums

    def _sort_out(self) -> None:
        self._sums = None
        records = self._plan.records if self._plan else []
        found: dict[Verdict | None, list[int]] = {None: list(range(len(records)))}
        for place, record in enumerate(records):
            found.setdefault(record.verdict, []).append(place)
        self._numbers = found

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else LINES + 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        record = self.record_at(index.row())
        if record is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(record, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._text(record, index.column()))
        if role == Qt.ItemDataRole.DecorationRole:
            return _picture(record, index.column())
        return record if role == RECORD_ROLE else None

    def _text(self, record: PlannedRecord, column: int) -> str:
        if column == TITLE:
            return shortened(record.title) or self.tr("(no name)")
        if column == WHEN:
            return when_text(record.incoming, self._language())
        if column == VERDICT:
            return verdict_label(record.verdict)
        if column == DECISION:
            return deed_label(record)
        if column == MATCH:
            return _beside(record)
        return lines_text(record.incoming, self._language())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("In the source"),
                self.tr("When"),
                self.tr("What it is"),
                self.tr("What is done"),
                self.tr("On the desk, or why not"),
                self.tr("Where"),
            )[section]
        return None


def sums_of(plan: Plan | None) -> Sums:
    """Answer what a plan would do, counted."""
    counts: Counter[str] = Counter()
    for record in plan.records if plan else ():
        counts[_fate(record)] += 1
    return Sums(counts["added"], counts["updated"], counts["skipped"], counts["same"], counts["refused"])


def _fate(record: PlannedRecord) -> str:
    if record.verdict is Verdict.INVALID:
        return "refused"
    if record.decision is Decision.SKIP:
        return "skipped"
    if record.decision is Decision.ADD:
        return "added"
    return "same" if record.verdict is Verdict.SAME else "updated"


def _picture(record: PlannedRecord, column: int) -> Any:
    if column == TITLE:
        return icon(KIND_ICONS.get(record.incoming.kind, "file-text"), "muted")
    if column == VERDICT:
        name, role = VERDICT_ICONS[record.verdict]
        return icon(name, role)
    return None


def _beside(record: PlannedRecord) -> str:
    if record.verdict is Verdict.INVALID:
        return " ".join(labels.reason(one) for one in record.reasons)
    match = record.chosen or (record.matches[0] if record.matches else None)
    if match is None:
        return ""
    because = labels.in_a_row(labels.reason(one).rstrip("。.") for one in match.because)
    return f"{visible_text(match.title)} · {because}" if because else visible_text(match.title)
