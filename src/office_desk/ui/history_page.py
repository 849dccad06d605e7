"""History: everything that was done on this desk, and taking it back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QSplitter, QVBoxLayout, QWidget

from office_desk.labels import action_sentence
from office_desk.labels import reason as reason_sentence
from office_desk.model.changes import Changes
from office_desk.model.errors import DeskError
from office_desk.ui.history.unit_delegate import UnitDelegate
from office_desk.ui.history.unit_detail import UnitDetail
from office_desk.ui.history.unit_model import STRETCH, UNIT_ROLE, UnitModel
from office_desk.ui.history_steps import HistorySteps, left_sentence
from office_desk.ui.look import tokens
from office_desk.ui.look.icons import icon
from office_desk.ui.look.widgets import ActionButton, EmptyState, Heading
from office_desk.ui.page import PageActions
from office_desk.ui.reading_page import ReadingPage
from office_desk.ui.workplace import Workplace

if TYPE_CHECKING:
    from office_desk.services.answers import Undone, UnitEntry
    from office_desk.services.desk import Desk


class HistoryPage(ReadingPage):
    """Units of work on the left, the chosen one in full on the right."""

    def __init__(self, workplace: Workplace, view: str = "history", parent: QWidget | None = None) -> None:
        super().__init__(workplace, view, parent)
        self._chosen = 0
        self._steps = HistorySteps(workplace.operations, self)
        self._title = Heading("", "page", self)
        self._undo = QAction(icon("undo-2"), "", self)
        self._redo = QAction(icon("redo-2"), "", self)
        self._model = UnitModel(self)
        self._list = QListView(self)
        self._delegate = UnitDelegate(workplace.language, self._list)
        self._detail = UnitDetail(workplace, self)
        self._empty = EmptyState("history", "", "", (), self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._lay_out()
        self._connect()
        self._retranslate()

    def actions(self) -> PageActions:  # type: ignore[override]  # as in Page
        return PageActions(record=(self._detail.take_back,))

    def show_unit(self, unit_id: int) -> None:
        self._chosen = unit_id
        self.refresh()

    def _read(self) -> None:
        held = max(STRETCH, self._model.rowCount() + 1)
        self._workplace.operations.read(self, partial(_newest, limit=held), self._show, self._fail, key="newest")

    def _show(self, answer: tuple[tuple[UnitEntry, ...], bool, UnitEntry | None, UnitEntry | None]) -> None:
        self._progress.finish()
        units, has_more, undo, redo = answer
        self._model.take_newest(units, has_more)
        self._name_steps(undo, redo)
        self._splitter.setVisible(bool(units))
        self._empty.setVisible(not units)
        row = self._model.row_of(self._chosen)
        if units:
            self._list.setCurrentIndex(self._model.index(max(row, 0)))
            self._detail.show_unit(self._list.currentIndex().data(UNIT_ROLE))

    def _name_steps(self, undo: UnitEntry | None, redo: UnitEntry | None) -> None:
        is_fixed = self._workplace.is_read_only()
        for action, unit in ((self._undo, undo), (self._redo, redo)):
            action.setEnabled(unit is not None and not is_fixed)
            action.setStatusTip(action_sentence(unit) if unit else "")

    def _read_older(self) -> None:
        units = self._model.units
        if not units:
            return
        ask = partial(_older, before=units[-1].id)
        self._workplace.operations.read(self, ask, self._take_older, self._fail, key="older")

    def _take_older(self, answer: tuple[tuple[UnitEntry, ...], bool]) -> None:
        self._model.take_older(*answer)

    def _fail(self, error: Exception) -> None:
        self._progress.finish()
        if isinstance(error, DeskError):
            self._workplace.tell(reason_sentence(error.reason))
        else:
            self._workplace.operations.failed.emit(error)

    def _choose(self, current: QModelIndex) -> None:
        unit = current.data(UNIT_ROLE)
        if unit is not None and unit.id != self._chosen:
            self._chosen = unit.id
            self._detail.show_unit(unit)

    def _step_back(self) -> None:
        self._steps.undo()

    def _step_forth(self) -> None:
        self._steps.redo()

    def _tell(self, undone: Undone) -> None:
        self._workplace.notify(undone.changes)
        if left := left_sentence(undone):
            self._workplace.tell(left)

    def _hear(self, changes: Changes) -> None:
        # Later, so that several units that come at once are read at once.
        QTimer.singleShot(0, self, self.refresh)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(tokens.SPACE_GROUP, tokens.SPACE_GROUP, tokens.SPACE_GROUP, tokens.SPACE)
        head.setSpacing(tokens.SPACE)
        head.addWidget(self._title)
        head.addStretch(1)
        for action in (self._undo, self._redo):
            head.addWidget(ActionButton(action, self))
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._detail.setBackgroundRole(QPalette.ColorRole.Base)
        self._detail.setAutoFillBackground(True)
        self._splitter.addWidget(self._list)
        self._splitter.addWidget(self._detail)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([3 * tokens.CARD_WIDTH // 2, tokens.CARD_WIDTH])
        self._splitter.setStretchFactor(0, 1)
        self._detail.setMinimumWidth(_NARROWEST)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._progress)
        whole.addWidget(self._splitter, 1)
        whole.addWidget(self._empty, 1)
        self._empty.hide()

    def _connect(self) -> None:
        self._workplace.bus.changed.connect(self._hear)
        self._model.more_wanted.connect(self._read_older)
        self._list.selectionModel().currentChanged.connect(self._choose)
        self._detail.opened.connect(self.open_requested)
        self._undo.triggered.connect(self._step_back)
        self._redo.triggered.connect(self._step_forth)
        self._steps.done.connect(self._tell)
        self._steps.failed.connect(self._fail)

    def _retranslate(self) -> None:
        self._title.setText(self.title())
        self._undo.setText(self.tr("Undo"))
        self._redo.setText(self.tr("Redo"))
        self._list.setAccessibleName(self.title())
        self._empty.set_text(
            self.tr("Nothing was done yet"), self.tr("Every change on this desk will stand here and can be taken back.")
        )
        self._detail.retranslate()
        self._list.viewport().update()
        self.title_changed.emit()


_NARROWEST = 320


def _newest(desk: Desk, limit: int) -> tuple[tuple[UnitEntry, ...], bool, UnitEntry | None, UnitEntry | None]:
    units = desk.history.units(limit)
    return units, len(units) == limit, desk.history.next_undo(), desk.history.next_redo()


def _older(desk: Desk, before: int) -> tuple[tuple[UnitEntry, ...], bool]:
    units = desk.history.units(STRETCH, before)
    return units, len(units) == STRETCH
