"""The comparison at work: reads two records, merges them or tells them apart, and says why it could not."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from office_desk import labels
from office_desk.model.duplicates import Comparison, Merged
from office_desk.model.errors import Conflict, DeskError, Invalid, NotFound, Refused
from office_desk.ui.card.wrapped_text import QuietLabel
from office_desk.ui.duplicates.comparison_view import ComparisonView
from office_desk.ui.duplicates.linked_rows import linked_numbers
from office_desk.ui.duplicates.pair_words import follow_sentence
from office_desk.ui.look import tokens
from office_desk.ui.look.icons import icon
from office_desk.ui.look.widgets import ActionButton, Hairline, MessageBar, ThinProgress
from office_desk.ui.workplace import Workplace

if TYPE_CHECKING:
    from office_desk.model.changes import Changes

_NARROWEST_SENTENCE = 200  # pixels


class ComparisonPanel(QWidget):
    """Two records side by side, and below them what can be done.

    Signals:
        settled: two were merged or told apart: the id of one that is there still, and the ids of both. The panel may
            show others by then.
        skipped: the person leaves the two as they are.
        gone: one of the two is not there any more, or in the trash.
        shown: a comparison came.
    """

    settled = Signal(int, object)
    skipped = Signal()
    gone = Signal()
    shown = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._kind = ""
        self._ids = (0, 0)
        self._keep_id: int | None = None
        self._is_current = False
        self._is_writing = False
        self._written = (0, 0)
        self._is_single = False
        self.merge_action = QAction(icon("merge"), "", self)
        self.separate_action = QAction(icon("unlink"), "", self)
        self.skip_action = QAction(icon("chevron-right"), "", self)
        self.message = MessageBar(self)
        self.view = ComparisonView(workplace.language, self)
        self._progress = ThinProgress(self)
        self._sentence = QuietLabel("", self)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(tokens.WAIT_BEFORE_CANCEL)
        self._lay_out()
        self._connect()
        self._retranslate()

    @property
    def ids(self) -> tuple[int, int]:
        """The two records, the lower id first; zeros for none."""
        return self._ids

    @property
    def sentence(self) -> str:
        """What a merge would do, in words."""
        return self._sentence.text()

    def show_pair(self, kind: str, ids: tuple[int, int], *, is_single: bool = False) -> None:
        """Compare two records; a single pair has no next one to skip to."""
        if (kind, ids) != (self._kind, self._ids):
            self.message.clear()
            self._keep_id = None
        self._kind, self._ids, self._is_single = kind, ids, is_single
        self._is_current = False
        self._read()
        self._retranslate()

    def show_nothing(self) -> None:
        """Have no pair to compare."""
        self._ids, self._is_current = (0, 0), False
        self._progress.finish()
        self.message.clear()
        self.view.show_comparison(None)
        self._show_state()

    def reload(self) -> None:
        """Read the two again, because something was changed; what was chosen is kept where it still fits."""
        if any(self._ids) and not self._is_writing:
            self._read()

    def _read(self) -> None:
        kind, (first, second), keep = self._kind, self._ids, self._keep_id
        language = self._workplace.language()
        self._progress.start()
        self._show_state()
        self._workplace.operations.read(
            self,
            lambda desk: desk.duplicates.comparison(kind, first, second, language, keep),
            self._show,
            self._fail,
            key="comparison",
        )

    def _show(self, comparison: Comparison) -> None:
        self._progress.finish()
        was_current, self._is_current = self._is_current, True
        is_other = self.view.show_comparison(comparison)
        if is_other and was_current:
            self.message.show_notice(self.tr("The records were changed meanwhile; please look again."))
        self._show_state()
        self.shown.emit()

    def _fail(self, error: Exception) -> None:
        self._progress.finish()
        self._is_current = False
        self._say(error)
        self._show_state()
        if isinstance(error, NotFound | Refused):
            self.gone.emit()

    def _choose_keep(self, record_id: int) -> None:
        self._keep_id = record_id
        self._is_current = False  # what would be merged now is not what the radio buttons say
        self._read()

    def _merge(self) -> None:
        comparison = self.view.comparison
        if comparison is None or not self.merge_action.isEnabled():
            return
        kind, keep, other = comparison.kind, comparison.keep_id, comparison.other_id
        values, versions = self.view.values(), comparison.versions
        self._begin_write()
        self._patience.start()
        self._workplace.operations.write(
            self,
            lambda desk: desk.duplicates.merge(kind, keep, other, values, versions),
            self._take_merged,
            self._refuse,
        )

    def _separate(self) -> None:
        comparison = self.view.comparison
        if comparison is None or not self.separate_action.isEnabled():
            return
        kind, (first, second) = self._kind, self._ids
        self._begin_write()
        self._workplace.operations.write(
            self,
            lambda desk: desk.duplicates.separate(kind, first, second),
            partial(self._take_separated, first),
            self._refuse,
        )

    def _begin_write(self) -> None:
        self._is_writing, self._written = True, self._ids
        self.message.clear()
        self._progress.start()
        self._show_state()

    def _take_merged(self, merged: Merged) -> None:
        self._end_write()
        self._workplace.notify(merged.changes)
        self.settled.emit(merged.id, self._written)

    def _take_separated(self, first_id: int, changes: Changes) -> None:
        self._end_write()
        self._workplace.notify(changes)
        self.settled.emit(first_id, self._written)

    def _explain_wait(self) -> None:
        """A large desk takes a while to copy, once a day."""
        self._sentence.setText(self.tr("Merging… Before the first merge of a day a copy of the desk is made."))

    def _end_write(self) -> None:
        self._patience.stop()
        self._is_writing = False
        self._is_current &= self._ids != self._written
        self._progress.finish()
        self._show_state()

    def _refuse(self, error: Exception) -> None:
        self._end_write()
        self._say(error)
        self._read()

    def _say(self, error: Exception) -> None:
        if isinstance(error, Conflict):
            again = self.tr("Nothing was merged. Please look at the values again.")
            self.message.show_error(f"{labels.reason(error.reason)} {again}")
        elif isinstance(error, Invalid):
            self.message.show_error(" ".join(self._invalid(error)))
        elif isinstance(error, DeskError):
            self.message.show_error(labels.reason(error.reason))
        else:
            self._workplace.operations.failed.emit(error)

    def _invalid(self, error: Invalid) -> list[str]:
        return [
            labels.labelled(labels.field_label(self._kind, key), labels.reason(reason))
            if key
            else labels.reason(reason)
            for key, reason in error.reasons.items()
        ]

    def _show_state(self) -> None:
        comparison = self.view.comparison
        is_ready = self._is_current and not self._is_writing and comparison is not None
        refusal = self.tr("This desk is open for reading only.") if self._workplace.is_read_only() else ""
        for action, hint in ((self.merge_action, "M"), (self.separate_action, "N")):
            action.setEnabled(is_ready and not refusal)
            action.setStatusTip(refusal or self.tr("Key: {key}").replace("{key}", hint))
            action.setToolTip(action.statusTip())
        self.skip_action.setEnabled(any(self._ids) and not self._is_writing)
        if comparison is None:
            self._sentence.setText("")
            return
        kept = comparison.first_title if comparison.keep_id == comparison.first.id else comparison.second_title
        self._sentence.setText(follow_sentence(kept, *linked_numbers(comparison)))

    def _lay_out(self) -> None:
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._message_place = QVBoxLayout()
        self._message_place.setContentsMargins(tokens.SPACE_GROUP, 0, tokens.SPACE_GROUP, 0)
        self._message_place.addWidget(self.message)
        foot = self._foot
        foot.setContentsMargins(tokens.SPACE_GROUP, tokens.SPACE, tokens.SPACE_GROUP, tokens.SPACE)
        foot.setSpacing(tokens.SPACE)
        foot.addWidget(self._sentence, 1)
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE)
        row.addStretch(1)
        self.buttons = (
            ActionButton(self.skip_action, self, kind="quiet"),
            ActionButton(self.separate_action, self),
            ActionButton(self.merge_action, self, kind="primary"),
        )
        for button in self.buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._progress)
        whole.addLayout(self._message_place)
        whole.addWidget(self.view, 1)
        whole.addWidget(Hairline(self))
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.merge_action.triggered.connect(self._merge)
        self.separate_action.triggered.connect(self._separate)
        self.skip_action.triggered.connect(self.skipped)
        self._patience.timeout.connect(self._explain_wait)
        self.view.keep_chosen.connect(self._choose_keep)

    def _retranslate(self) -> None:
        self.merge_action.setText(self.tr("Merge"))
        people = self._kind != "organizations"
        self.separate_action.setText(self.tr("Not the same person") if people else self.tr("Not the same organization"))
        self.skip_action.setText(self.tr("Back") if self._is_single else self.tr("Skip"))
        self.view.setAccessibleName(self.tr("Side by side"))
        self._fit_foot()
        self._show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_foot()

    def _fit_foot(self) -> None:
        """Put the sentence above the buttons where little room is left beside them."""
        beside = sum(button.sizeHint().width() + tokens.SPACE for button in self.buttons)
        is_narrow = self.width() - beside < _NARROWEST_SENTENCE
        self._foot.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.reload()
        super().changeEvent(event)
