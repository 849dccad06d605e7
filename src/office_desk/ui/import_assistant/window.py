"""The assistant's window: sources one after the other, the steps of the one of the moment, and where they lead."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from office_desk.exchange.reading import Source
from office_desk.labels.visible_text import shortened
from office_desk.model.errors import DeskError
from office_desk.model.progress import Cancelled
from office_desk.ui.focus_order import set_focus_order
from office_desk.ui.import_assistant.failure_words import failure_sentence
from office_desk.ui.import_assistant.foot import Foot
from office_desk.ui.import_assistant.head_words import run_name
from office_desk.ui.import_assistant.import_run import ImportRun
from office_desk.ui.import_assistant.incoming_data import sources_of
from office_desk.ui.import_assistant.next_words import Standing
from office_desk.ui.import_assistant.outcome_view import OutcomeView
from office_desk.ui.import_assistant.step_head import StepHead
from office_desk.ui.import_assistant.steps import Step, Steps
from office_desk.ui.look import tokens
from office_desk.ui.look.messages import MessageBar
from office_desk.ui.look.progress import ThinProgress
from office_desk.ui.look.text import Hairline, Heading, SecondaryLabel
from office_desk.ui.workplace import Workplace

if TYPE_CHECKING:
    from office_desk.ui.long_work import LongWork

_SIZE = (1160, 720)
_LEAST = (860, 560)


class ImportAssistant(QDialog):
    """Takes sources one after the other. It stands beside the window, which can be looked at meanwhile.

    Signals:
        history_requested: show this unit of work in the history.
        another_requested: let another file be chosen.
        record_requested: show a record that was imported, kind and id.
    """

    history_requested = Signal(int)
    another_requested = Signal()
    record_requested = Signal(str, int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._queue: list[tuple[Source, int | None]] = []
        self._run: ImportRun | None = None
        self._is_leaving_lossy = False
        self._name = Heading("", "page", self)
        self._rest = SecondaryLabel("", self)
        self._progress = ThinProgress(self)
        self.steps = Steps(workplace, self)
        self.outcome = OutcomeView(workplace, self)
        self.message = MessageBar(self)
        self.foot = Foot(workplace.language, self)
        self._lay_out()
        self._connect()
        self._retranslate()

    @property
    def run(self) -> ImportRun | None:
        """The source of the moment on its way."""
        return self._run

    def add(self, sources: Sequence[Source], guests_of: int | None = None) -> None:
        """Take sources after those that are waiting; begins with the first where none is under way.

        Args:
            guests_of: The event that their people are guests of, unless somebody chooses otherwise.
        """
        self._queue += ((source, guests_of) for source in sources)
        if self._queue and (self._run is None or self._is_over()):
            self._begin(*self._queue.pop(0))
        self._show_state()

    def replace_with(self, sources: Sequence[Source]) -> None:
        """Leave the source of the moment for others that were chosen in its place, also as a list of guests."""
        if not sources:
            return
        guests_of = self._run.guests.event_id if self._run is not None and self._run.imported is None else None
        if self._run is not None and self._run.is_writing:
            self.add(sources)
            return
        self._queue[:0] = [(source, guests_of) for source in sources]
        self._begin(*self._queue.pop(0))

    def _is_over(self) -> bool:
        """Whether nothing would be lost by going on to another source."""
        run = self._run
        if run is None or run.is_writing:
            return run is None
        return run.imported is not None or (run.reading is None and not run.is_busy)

    def _begin(self, source: Source, guests_of: int | None) -> None:
        if self._run is not None:
            self._run.leave()
            self._run.deleteLater()
        run = self._run = ImportRun(self._workplace, source, self, guests_of)
        self.steps.show_run(run)
        self.outcome.show_run(run)
        run.read_again.connect(self._show_reading)
        run.mapped.connect(self._show_state)
        run.planned.connect(self._show_state)
        run.replanned.connect(self._show_state)
        run.done.connect(self._show_outcome)
        run.failed.connect(self._say)
        run.guests.changed.connect(self._show_state)
        run.work_began.connect(self._watch)
        run.busy_changed.connect(self._show_state)
        self.message.clear()
        self._is_leaving_lossy = False
        self._unfold(Step.SOURCE)
        run.read()
        self._show_state()

    def _watch(self, work: LongWork) -> None:
        is_storing = self._run is not None and self._run.is_storing
        self.foot.work_bar.watch(work, has_button=not is_storing)  # the button to close stops that already

    def _unfold(self, step: Step) -> None:
        """Open a step; the plan is made when it is first looked at."""
        self.steps.unfold(step)
        run = self._run
        if step is Step.PLAN and run is not None and run.plan is None and run.reading is not None:
            self.message.clear()
            run.make_plan()
        set_focus_order(self)
        self._show_state()

    def _go_on(self) -> None:
        """What the primary button does: the next step, the import, the next source, or the end."""
        run = self._run
        if run is None or (run.imported is not None and not self._queue):
            self.accept()
        elif run.imported is not None or run.reading is None:
            self._skip_source()
        elif self.steps.opened is Step.PLAN:
            self.message.clear()
            run.carry_out()
            self._show_state()
        else:
            run.agree()
            self._unfold(self.steps.following())
            self.steps.focus_opened()

    def _show_outcome(self) -> None:
        self._show_state()
        self.foot.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _skip_source(self) -> None:
        if self._queue:
            self._begin(*self._queue.pop(0))
        else:
            self.another_requested.emit()

    def _show_reading(self) -> None:
        run = self._run
        if run is not None and run.reading is not None:
            self.message.clear()
        if self.steps.opened not in self.steps.of_source():
            self._unfold(Step.SOURCE)
        elif self.steps.opened is Step.PLAN and run is not None and run.plan is None and not run.is_busy:
            run.make_plan()
        self._show_state()
        if self.focusWidget() is None or isinstance(self.focusWidget(), StepHead | QPushButton):
            self.foot.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, error: Exception) -> None:
        """Say in place what went wrong; a fault of the program also goes to the log and its dialog."""
        show = self.message.show_notice if isinstance(error, Cancelled) else self.message.show_error
        show(failure_sentence(error))
        if not isinstance(error, DeskError | OSError):
            self._workplace.operations.failed.emit(error)
        self._show_state()

    def _show_state(self, _numbers: object = None) -> None:
        """Let heads, buttons and sentences follow what is known."""
        run = self._run
        if run is None:
            return
        is_over = run.imported is not None
        self.steps.show_state()
        self.steps.setVisible(not is_over)
        self.outcome.setVisible(is_over)
        if run.is_busy:
            self._progress.start()
        else:
            self._progress.finish()
        self.foot.show_state(self._standing(run))
        name, waiting = run_name(run), len(self._queue)
        self._name.setText(name)
        self.setWindowTitle(self.tr("Import: {name}").replace("{name}", name))
        self._rest.setText(self.tr("%n more file(s) after this one", "", waiting) if waiting else "")

    def _standing(self, run: ImportRun) -> Standing:
        sums, language = self.steps.plan_step.model.sums(), self._workplace.language()
        return Standing(run, self.steps.opened, sums, len(self._queue), self._workplace.is_read_only(), language)

    def _lay_out(self) -> None:
        self.setMinimumSize(*_LEAST)
        self.resize(*_SIZE)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setAcceptDrops(True)
        title = QHBoxLayout()
        title.addWidget(self._name, 1)
        title.addWidget(self._rest)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE_PAGE, tokens.SPACE_GROUP, tokens.SPACE_PAGE, tokens.SPACE_GROUP)
        column.setSpacing(tokens.SPACE_TIGHT)
        column.addLayout(title)
        column.addWidget(self._progress)
        column.addWidget(self.message)
        column.addWidget(self.steps, 1)
        column.addWidget(self.outcome, 1)
        column.addWidget(Hairline(self))
        column.addSpacing(tokens.SPACE_TIGHT)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self.steps.pressed.connect(self._unfold)
        self.foot.next_button.clicked.connect(self._go_on)
        self.foot.another_button.clicked.connect(self._skip_source)
        self.foot.close_button.clicked.connect(self.reject)
        self.steps.pasted_step.changed.connect(self._show_state)
        self.outcome.history_requested.connect(self.history_requested)
        self.outcome.record_requested.connect(self._show_record)
        self.outcome.saved.connect(self._tell_saved)
        self.outcome.failed.connect(self._say)

    def _show_record(self, kind: str, record_id: int) -> None:
        self.record_requested.emit(kind, record_id)
        if not self._queue:
            self.accept()  # it would lie over what is shown

    def _tell_saved(self, place: object) -> None:
        name = getattr(place, "name", "")
        self.message.show_notice(self.tr("Saved: {name}").replace("{name}", shortened(name)))

    def _retranslate(self) -> None:
        self.foot.retranslate()
        self._show_state()

    def reject(self) -> None:
        """Leave. While something is written stop that and stay; decisions that would be lost are asked about once."""
        run = self._run
        if run is not None and run.is_writing:
            run.stop()
            return
        if run is not None and run.has_own_choices and not self._is_leaving_lossy:
            self._is_leaving_lossy = True
            self.message.show_notice(self.tr("What you chose here is not kept. Close once more to leave it."))
            return
        super().reject()

    def done(self, result: int) -> None:
        """Go, leaving the source of the moment."""
        if self._run is not None:
            self._run.leave()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter goes on from everywhere, also from a field that has a use for Enter."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.foot.next_button.click()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reject()
        if self.isVisible():
            event.ignore()
        else:
            super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is None and sources_of(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)  # a move would have the other program delete its file
        event.accept()
        self.add(sources_of(event.mimeData()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
