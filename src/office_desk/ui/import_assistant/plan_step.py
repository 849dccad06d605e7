"""The last step: every record with what is to become of it, and the one of the moment at length beside them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from office_desk.display import visible_text
from office_desk.exchange.plan import Decision, FieldChange, PlannedRecord, Side, Verdict
from office_desk.labels.plan_words import decision_label
from office_desk.ui.form.choice_editors import SteadyComboBox
from office_desk.ui.import_assistant.folded_list import FoldedList
from office_desk.ui.import_assistant.import_run import ImportRun
from office_desk.ui.import_assistant.plan_model import LINES, TITLE, PlanModel
from office_desk.ui.import_assistant.plan_table import PlanTable
from office_desk.ui.import_assistant.plan_words import decision_hint, deed_label, is_idle
from office_desk.ui.import_assistant.plan_work import may_be_decided
from office_desk.ui.import_assistant.record_detail import RecordDetail
from office_desk.ui.import_assistant.verdict_chips import VerdictChips, counts_in_words
from office_desk.ui.look import tokens
from office_desk.ui.look.text import SecondaryLabel, tooltip

if TYPE_CHECKING:
    from office_desk.ui.workplace import Workplace

_KEYS = {Decision.ADD: "A", Decision.UPDATE: "U", Decision.MERGE: "M", Decision.SKIP: "S"}
_DETAIL_WIDTH = 400


class PlanStep(QWidget):
    """Filters above, records at the left, the current one at the right."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._run: ImportRun | None = None
        self.model = PlanModel(workplace.language, self)
        self.actions_of: dict[Decision, QAction] = {}
        for decision, key in _KEYS.items():
            action = QAction(self)
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(partial(self._decide, decision))
            self.actions_of[decision] = action
        self.chips = VerdictChips(self)
        self._duplicates_label = SecondaryLabel("", self)
        self.duplicates_box = SteadyComboBox(self)
        self.new_organizations = FoldedList(self)
        self.splitter = QSplitter(self)
        self.table = PlanTable(self.model, tuple(self.actions_of.values()), self.splitter)
        self._side = QWidget(self.splitter)
        self._decision_label = SecondaryLabel("", self._side)
        self.decision_box = SteadyComboBox(self._side)
        self._hint = SecondaryLabel("", self._side)
        self.detail = RecordDetail(workplace, self._side)
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_run(self, run: ImportRun) -> None:
        """Follow a source on its way."""
        self._run = run
        run.planned.connect(self._show_plan)
        run.replanned.connect(self._show_decisions)
        self._show_plan()

    def selected_numbers(self) -> list[int]:
        """The numbers of the selected records, in the order of the source."""
        found: list[int] = []
        selection = self.table.selectionModel().selection()
        for part in (selection.at(place) for place in range(selection.count())):
            found += (self.model.number_at(row) for row in range(part.top(), part.bottom() + 1))
        return sorted(set(found))

    def summary(self) -> str:
        """How many records there are of each verdict, in words."""
        return counts_in_words(self.model.counts, self._workplace.language())

    def focus_table(self) -> None:
        """Put the keyboard on the records."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(tokens.SPACE)
        top.addWidget(self.chips, 1)
        top.addWidget(self._duplicates_label)
        top.addWidget(self.duplicates_box)
        self._duplicates_label.setBuddy(self.duplicates_box)
        self.duplicates_box.setSizeAdjustPolicy(SteadyComboBox.SizeAdjustPolicy.AdjustToContents)
        decision = QHBoxLayout()
        decision.setContentsMargins(tokens.SPACE_GROUP, 0, tokens.SPACE_GROUP, 0)
        decision.setSpacing(tokens.SPACE)
        self._decision_label.setBuddy(self.decision_box)
        decision.addWidget(self._decision_label)
        decision.addWidget(self.decision_box, 1)
        self._hint.setWordWrap(True)
        self._hint.setContentsMargins(tokens.SPACE_GROUP, 0, tokens.SPACE_GROUP, 0)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(tokens.SPACE_TIGHT)
        side.addLayout(decision)
        side.addWidget(self._hint)
        side.addWidget(self.detail, 1)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self._side)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([2 * _DETAIL_WIDTH, _DETAIL_WIDTH])
        self._side.setMinimumWidth(tokens.CARD_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE)
        column.addLayout(top)
        column.addWidget(self.new_organizations)
        column.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.chips.chosen.connect(self._filter)
        self.table.selectionModel().currentRowChanged.connect(self._show_current)
        self.table.selectionModel().selectionChanged.connect(self._show_decision)
        self.decision_box.activated.connect(self._take_decision)
        self.duplicates_box.activated.connect(self._decide_all)
        self.detail.match_chosen.connect(self._choose_match)
        self.detail.side_chosen.connect(self._choose_side)

    def _show_plan(self) -> None:
        plan = self._run.plan if self._run else None
        shown = self.detail.record
        self.model.show_plan(plan)
        self.table.share_width()
        self._show_counts()
        if plan is not None:
            row = self.model.row_of(shown.number) if shown is not None else 0
            self._stand_on(max(row, 0))
        if plan is None or not self.model.rowCount():
            self.detail.show_record(None)
        self._show_decision()

    def _stand_on(self, row: int) -> None:
        index = self.model.index(row, TITLE)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(index, flags)
            self.table.scrollTo(index)
            self.detail.show_record(self.model.record_at(row))

    def _show_counts(self) -> None:
        self.chips.show_counts(self.model.counts, self.model.verdict)
        self._show_new_organizations()
        if self._run is not None:
            self.duplicates_box.setCurrentIndex(self.duplicates_box.findData(self._run.on_duplicate))

    def _show_new_organizations(self) -> None:
        plan = self._run.plan if self._run else None
        names = [visible_text(name) for name in plan.new_organizations] if plan else []
        self.new_organizations.show_lines(self.tr("%n organization(s) will be added too", "", len(names)), names)

    def _show_decisions(self, numbers: tuple[int, ...]) -> None:
        """Decisions changed: draw them, and the record at length unless only a side of a field was chosen there."""
        self.model.refresh(numbers)
        if self.model.sort_out_again():
            self._show_counts()
        else:
            self._show_new_organizations()
        record = self.model.record_at(self.table.currentIndex().row())
        is_side = self.focusWidget() in self.detail.sides.values()
        if record is not None and record.number in numbers and not is_side:
            self.detail.show_record(record)
        self._show_decision()

    def _show_current(self, current: QModelIndex) -> None:
        self.detail.show_record(self.model.record_at(current.row()))

    def _selected(self) -> list[PlannedRecord]:
        plan = self._run.plan if self._run else None
        return [plan.records[number] for number in self.selected_numbers()] if plan else []

    def _show_decision(self, _on: QItemSelection | None = None, _off: QItemSelection | None = None) -> None:
        """Stand on the decision that the selected records have, or on none where they differ."""
        records = self._selected()
        # Each way in which records can differ here is looked at once, however many records are selected.
        unlike = {
            (record.verdict is Verdict.INVALID, bool(record.matches), record.decision, is_idle(record)): record
            for record in records
        }
        possible = [one for one in Decision if any(may_be_decided(record, one) for record in unlike.values())]
        self.decision_box.clear()
        for one in possible:
            self.decision_box.addItem(decision_label(one), one)
        found = {decision for is_invalid, _, decision, _ in unlike if not is_invalid}
        only = next(iter(found)) if len(found) == 1 else None
        is_idle_only = only is not None and all(map(is_idle, unlike.values()))
        self.decision_box.setCurrentIndex(self.decision_box.findData(only) if only else -1)
        self.decision_box.setEnabled(bool(possible))
        if is_idle_only:
            self.decision_box.setItemText(self.decision_box.currentIndex(), deed_label(records[0]))
        self._hint.setText(decision_hint(only) if only and not is_idle_only else "")
        count = len(records)
        text = self.tr("All %n selected", "", count) if count > 1 else self.tr("What is done")
        self._decision_label.setText(text)
        self.decision_box.setAccessibleName(text)
        for decision, action in self.actions_of.items():
            action.setEnabled(decision in possible)

    def _filter(self, verdict: Verdict | None) -> None:
        record = self.detail.record
        self.model.show_verdict(verdict)
        self.chips.check(verdict)
        row = self.model.row_of(record.number) if record is not None else 0
        self._stand_on(max(row, 0))

    def _take_decision(self) -> None:
        self._decide(Decision(self.decision_box.currentData()))

    def _decide(self, decision: Decision) -> None:
        if self._run is not None:
            self._run.decide(self.selected_numbers(), decision)

    def _decide_all(self) -> None:
        if self._run is not None:
            self._run.decide_all(Decision(self.duplicates_box.currentData()))

    def _choose_match(self, match_id: int | None) -> None:
        record = self.detail.record
        if self._run is None or record is None:
            return
        if match_id is None:
            self._run.decide((record.number,), Decision.ADD)
            return
        keeps = record.decision in (Decision.UPDATE, Decision.MERGE)
        fallback = self._run.on_duplicate if self._run.on_duplicate is Decision.MERGE else Decision.UPDATE
        self._run.decide((record.number,), record.decision if keeps else fallback, match_id)

    def _choose_side(self, change: FieldChange, side: Side) -> None:
        record = self.detail.record
        if self._run is not None and record is not None:
            self._run.choose_side(record, change, side)

    def _retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Records of the source"))
        self._duplicates_label.setText(self.tr("Records the desk has"))
        self.duplicates_box.setAccessibleName(self.tr("Records the desk has"))
        self.duplicates_box.clear()
        for position, decision in enumerate((Decision.UPDATE, Decision.MERGE, Decision.ADD, Decision.SKIP)):
            self.duplicates_box.addItem(decision_label(decision), decision)
            self.duplicates_box.setItemData(position, tooltip(decision_hint(decision)), Qt.ItemDataRole.ToolTipRole)
        for decision, action in self.actions_of.items():
            action.setText(decision_label(decision))
            action.setToolTip(tooltip(decision_hint(decision)))
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, TITLE, LINES)
        self.table.share_width()
        self._show_counts()
        self._show_decision()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.table.viewport().update()
        super().changeEvent(event)
