"""One unit of work in full: what it changed, taking it back, and what stands in the way of that."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from office_desk.display import visible_text
from office_desk.labels import action_sentence, field_label, obstacle_sentence
from office_desk.labels import reason as reason_sentence
from office_desk.labels.joining import in_a_row, labelled
from office_desk.model.changes import Action
from office_desk.model.errors import DeskError, Obstacle, UndoBlocked
from office_desk.model.progress import Cancelled
from office_desk.ui.card.wrapped_text import QuietLabel, WrappedLabel
from office_desk.ui.history.change_list import ChangeList
from office_desk.ui.history.field_changes import ChangesAnswer, read_unit_changes, value_words
from office_desk.ui.history.times import exact_text
from office_desk.ui.history_steps import HistorySteps, left_sentence
from office_desk.ui.look import tokens
from office_desk.ui.look.fonts import sized_font
from office_desk.ui.look.icons import icon
from office_desk.ui.look.scrolled import ScrolledPart
from office_desk.ui.look.widgets import ActionButton, EmptyState, MessageBar, ThinProgress
from office_desk.ui.workplace import Workplace

if TYPE_CHECKING:
    from office_desk.services.answers import Undone, UnitEntry

FIRST_CHANGES = 25


class UnitDetail(QWidget):
    """The right side of the History page.

    Signals:
        opened: show this record, kind and id.
    """

    opened = Signal(str, int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._unit: UnitEntry | None = None
        self._limit = FIRST_CHANGES
        self._steps = HistorySteps(workplace.operations, self)
        self._sentence = WrappedLabel("", self)
        self._sentence.setFont(sized_font(tokens.FONT_CARD, bold=True))
        self._who = QuietLabel("", self)
        self._take_back = QAction(icon("undo-2"), "", self)
        self._message = MessageBar(self)
        self._progress = ThinProgress(self)
        self._scroll = QScrollArea(self)
        self._more = QPushButton(self)
        self._more.setProperty("kind", "quiet")
        self._whole = QWidget(self)
        self._empty = EmptyState("history", "", "", (), self)
        self._lay_out()
        self._take_back.triggered.connect(self._undo)
        self._steps.done.connect(self._tell)
        self._steps.failed.connect(self._fail)
        self._more.clicked.connect(self._show_more)
        self.show_unit(None)

    @property
    def take_back(self) -> QAction:
        """Takes the unit back."""
        return self._take_back

    def show_unit(self, unit: UnitEntry | None) -> None:
        """Show a unit, or nothing."""
        is_same = unit is not None and self._unit is not None and unit.id == self._unit.id
        self._unit = unit
        self._whole.setVisible(unit is not None)
        self._empty.setVisible(unit is None)
        if not is_same:
            self._message.clear()
            self._limit = FIRST_CHANGES
        if unit is None:
            self._take_back.setEnabled(False)
            return
        self._sentence.set_text(action_sentence(unit))
        when = exact_text(unit.done_at, self._workplace.language())
        self._who.setText(f"{visible_text(unit.actor)} · {when}")
        self._enable(unit)
        self._read(unit)

    def retranslate(self) -> None:
        """Word everything anew."""
        self._take_back.setText(self.tr("Take back"))
        self._more.setText(self.tr("Show more records"))
        self._empty.set_text(self.tr("Nothing selected"), self.tr("Select a line to see what was changed."))
        self.show_unit(self._unit)

    def _enable(self, unit: UnitEntry) -> None:
        why = ""
        if self._workplace.is_read_only():
            why = self.tr("This desk can only be read.")
        elif unit.action in (Action.UNDO, Action.REDO):
            why = self.tr("This is a step back itself; use Undo or Redo.")
        elif unit.is_undone:
            why = self.tr("This was taken back already.")
        self._take_back.setEnabled(not why)
        self._take_back.setStatusTip(why)

    def _read(self, unit: UnitEntry) -> None:
        self._progress.start()
        ask = partial(read_unit_changes, unit_id=unit.id, limit=self._limit)
        self._workplace.operations.read(self, ask, self._show, self._fail, key="unit")

    def _show(self, answer: ChangesAnswer) -> None:
        self._progress.finish()
        place = self._scroll.verticalScrollBar().value()
        whole = ScrolledPart(self._scroll)
        column = QVBoxLayout(whole)
        side = tokens.SPACE_GROUP - tokens.SPACE_TIGHT  # rows begin a tight space further in
        column.setContentsMargins(side, 0, side, tokens.SPACE)
        changes = ChangeList(
            answer,
            self._workplace.language(),
            datetime.now(UTC),
            whole,
            by_record=True,
            can_restore=not self._workplace.is_read_only(),
        )
        changes.opened.connect(self.opened)
        changes.restore_requested.connect(self._restore)
        column.addWidget(changes)
        column.addStretch(1)
        self._scroll.setWidget(whole)
        self._more.setVisible(answer.total > len(answer.entries))
        whole.adjustSize()
        self._scroll.verticalScrollBar().setValue(place)

    def _fail(self, error: Exception) -> None:
        self._progress.finish()
        if isinstance(error, Cancelled):
            self._message.show_notice(reason_sentence(error.reason))
        elif isinstance(error, UndoBlocked):
            self._message.show_error(reason_sentence(error.reason), self._worded(error.obstacles))
        elif isinstance(error, DeskError):
            self._message.show_error(reason_sentence(error.reason))
        else:
            self._workplace.operations.failed.emit(error)

    def _undo(self) -> None:
        if self._unit is not None:
            self._steps.undo(self._unit.id)

    def _tell(self, undone: Undone) -> None:
        self._workplace.notify(undone.changes)
        if left := left_sentence(undone):
            self._message.show_notice(left, self._worded(undone.obstacles))

    def _worded(self, obstacles: Sequence[Obstacle]) -> str:
        """What stands in the way, line by line: expected and found."""
        language = self._workplace.language()
        lines = []
        for one in obstacles:
            if not one.key:
                lines.append(obstacle_sentence(one))
                continue
            title = visible_text(one.title)
            expected, found = (value_words(one.kind, one.key, value, language) for value in (one.expected, one.found))
            nothing = self.tr("empty")
            told = self.tr("expected “{expected}”, found “{found}”").format(
                expected=expected or nothing, found=found or nothing
            )
            lines.append(labelled(in_a_row((title, field_label(one.kind, one.key))), told))
        return "\n".join(lines)

    def _restore(self, kind: str, record_id: int) -> None:
        self._workplace.operations.write(
            self, lambda desk: desk.records.restore(kind, [record_id]), self._workplace.notify, self._fail
        )

    def _show_more(self) -> None:
        if self._unit is not None:
            self._limit *= 4
            self._read(self._unit)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, tokens.SPACE_GROUP, 0, 0)
        column.setSpacing(tokens.SPACE)
        head = QVBoxLayout()
        head.setContentsMargins(tokens.SPACE_GROUP, 0, tokens.SPACE_GROUP, 0)
        head.setSpacing(tokens.SPACE)
        head.addWidget(self._sentence)
        head.addWidget(self._who)
        buttons = QHBoxLayout()
        buttons.addWidget(ActionButton(self._take_back, self._whole))
        buttons.addStretch(1)
        head.addLayout(buttons)
        head.addWidget(self._message)
        column.addLayout(head)
        column.addWidget(self._progress)
        self._scroll.setWidgetResizable(True)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._more)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._whole)
        outer.addWidget(self._empty)
