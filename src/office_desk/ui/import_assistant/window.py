"""The assistant's window: the steps one below the other, one of them unfolded, and at the bottom what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from office_desk import labels
from office_desk.display import visible_text
from office_desk.exchange.reading import Format, Source
from office_desk.labels.visible_text import shortened
from office_desk.model.errors import DeskError, Invalid
from office_desk.model.progress import Cancelled
from office_desk.ui.focus_order import set_focus_order
from office_desk.ui.import_assistant.columns_step import ColumnsStep
from office_desk.ui.import_assistant.import_run import ImportRun
from office_desk.ui.import_assistant.incoming_data import sources_of
from office_desk.ui.import_assistant.next_words import import_button_text, plan_sentence
from office_desk.ui.import_assistant.outcome_view import OutcomeView
from office_desk.ui.import_assistant.pasted_step import PastedStep
from office_desk.ui.import_assistant.plan_step import PlanStep
from office_desk.ui.import_assistant.source_step import SourceStep, source_count
from office_desk.ui.import_assistant.source_words import encoding_label, format_label, unreadable_sentences
from office_desk.ui.import_assistant.step_head import StepHead
from office_desk.ui.long_work_bar import LongWorkBar
from office_desk.ui.look import tokens
from office_desk.ui.look.messages import MessageBar
from office_desk.ui.look.progress import ThinProgress
from office_desk.ui.look.text import ElidedLabel, Hairline, Heading, SecondaryLabel, tooltip
from office_desk.ui.workplace import Workplace

if TYPE_CHECKING:
    from office_desk.ui.long_work import LongWork

_SIZE = (1160, 720)
_LEAST = (860, 560)
_SOURCE, _COLUMNS, _PLAN = range(3)


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
        self._queue: list[Source] = []
        self._run: ImportRun | None = None
        self._is_leaving_lossy = False
        self._open = _SOURCE
        self._name = Heading("", "page", self)
        self._rest = SecondaryLabel("", self)
        self._progress = ThinProgress(self)
        self.heads = tuple(StepHead(number, self) for number in (1, 2, 3))
        self.source_step, self.pasted_step = SourceStep(workplace, self), PastedStep(workplace, self)
        self.columns_step, self.plan_step = ColumnsStep(workplace, self), PlanStep(workplace, self)
        self._source_stack = QStackedWidget(self)
        self.outcome = OutcomeView(workplace, self)
        self.message = MessageBar(self)
        self.work_bar = LongWorkBar(workplace.language, self)
        self._sentence = ElidedLabel("", self)
        self.another_button = QPushButton(self)
        self.close_button = QPushButton(self)
        self.next_button = QPushButton(self)
        self._lay_out()
        self._connect()
        self._retranslate()

    @property
    def run(self) -> ImportRun | None:
        """The source of the moment on its way."""
        return self._run

    @property
    def sentence(self) -> str:
        """What the window says would happen."""
        return self._sentence.text()

    def add(self, sources: Sequence[Source]) -> None:
        """Take sources after those that are waiting; begins with the first where none is under way."""
        self._queue += sources
        if self._queue and (self._run is None or self._is_over()):
            self._begin(self._queue.pop(0))
        self._show_state()

    def replace_with(self, sources: Sequence[Source]) -> None:
        """Leave the source of the moment for others that were chosen in its place."""
        if not sources:
            return
        if self._run is not None and self._run.is_storing:
            self.add(sources)
            return
        self._queue[:0] = sources
        self._begin(self._queue.pop(0))

    def _is_over(self) -> bool:
        """Whether nothing would be lost by going on to another source."""
        run = self._run
        return run is None or run.imported is not None or (run.reading is None and not run.is_busy)

    def _begin(self, source: Source) -> None:
        if self._run is not None:
            self._run.stop()
            self._run.deleteLater()
        run = self._run = ImportRun(self._workplace, source, self)
        for step in (self.source_step, self.pasted_step, self.columns_step, self.plan_step):
            step.show_run(run)
        self.outcome.show_run(run)
        run.read_again.connect(self._show_reading)
        run.mapped.connect(self._show_state)
        run.planned.connect(self._show_state)
        run.replanned.connect(self._show_state)
        run.done.connect(self._show_outcome)
        run.failed.connect(self._say)
        run.work_began.connect(self._watch)
        run.busy_changed.connect(self._show_state)
        self.message.clear()
        self._is_leaving_lossy = False
        self._unfold(_SOURCE)
        run.read()
        self._show_state()

    def _watch(self, work: LongWork) -> None:
        is_storing = self._run is not None and self._run.is_storing
        self.work_bar.watch(work, has_button=not is_storing)  # the button to close stops that already

    def _steps(self) -> tuple[int, ...]:
        """The steps that the source has: only a table has columns."""
        reading = self._run.reading if self._run else None
        return (_SOURCE, _COLUMNS, _PLAN) if reading is not None and reading.table is not None else (_SOURCE, _PLAN)

    def _unfold(self, step: int) -> None:
        """Open a step; the plan is made when it is first looked at."""
        self._open = step
        self.heads[step].setChecked(True)
        for number, body in enumerate((self._source_stack, self.columns_step, self.plan_step)):
            body.setVisible(number == step)
        run = self._run
        if step == _PLAN and run is not None and run.plan is None and run.reading is not None:
            self.message.clear()
            run.make_plan()
        set_focus_order(self)
        self._show_state()

    def _press_head(self, step: int) -> None:
        self._unfold(step)

    def _go_on(self) -> None:
        """What the primary button does: the next step, the import, the next source, or the end."""
        run = self._run
        if run is None or (run.imported is not None and not self._queue):
            self.accept()
        elif run.imported is not None or (run.reading is None and self._queue):
            self._begin(self._queue.pop(0))
        elif run.reading is None:
            self.another_requested.emit()
        elif self._open == _PLAN:
            self._store()
        else:
            run.agree()
            steps = self._steps()
            self._unfold(steps[steps.index(self._open) + 1])
            self._focus_step()

    def _focus_step(self) -> None:
        if self._open == _PLAN:
            self.plan_step.focus_table()
        elif self._open == _COLUMNS:
            self.columns_step.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _store(self) -> None:
        if self._run is not None:
            self.message.clear()
            self._run.carry_out()
            self._show_state()

    def _show_outcome(self) -> None:
        self._show_state()
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _skip_source(self) -> None:
        if self._queue:
            self._begin(self._queue.pop(0))
        else:
            self.another_requested.emit()

    def _show_reading(self) -> None:
        run = self._run
        if run is not None and run.reading is not None:
            self.message.clear()
        if self._open not in self._steps():
            self._unfold(_SOURCE)
        elif self._open == _PLAN and run is not None and run.plan is None and not run.is_busy:
            run.make_plan()
        self._show_state()
        if self.focusWidget() is None or isinstance(self.focusWidget(), StepHead | QPushButton):
            self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, error: Exception) -> None:
        """Say in place what went wrong; a fault of the program also goes to the log and its dialog."""
        if isinstance(error, Cancelled):
            self.message.show_notice(labels.reason(error.reason))
        elif isinstance(error, Invalid):
            self.message.show_error(" ".join(labels.reason(reason) for reason in error.reasons.values()))
        elif isinstance(error, DeskError):
            self.message.show_error(labels.reason(error.reason))
        elif isinstance(error, OSError):
            sentence = self.tr("The file could not be read or written: {why}.")
            self.message.show_error(sentence.replace("{why}", error.strerror or type(error).__name__))
        else:
            self.message.show_error(self.tr("Something went wrong in the program itself; nothing was stored."))
            self._workplace.operations.failed.emit(error)
        self._show_state()

    def _show_state(self, _numbers: object = None) -> None:
        """Let heads, buttons and sentences follow what is known."""
        run = self._run
        if run is None:
            return
        reading = run.reading
        is_over = run.imported is not None
        self._source_stack.setCurrentWidget(
            self.pasted_step if reading is not None and reading.format is Format.TEXT else self.source_step
        )
        steps = self._steps()
        is_doubtful = run.must_be_seen or (reading is not None and bool(unreadable_sentences(reading)))
        for number, head in enumerate(self.heads):
            head.setVisible(number in steps and not is_over)
            head.setEnabled(number == _SOURCE or (reading is not None and not run.is_storing))
            if number in steps:
                head.set_number(steps.index(number) + 1)
            head.set_finished(number < self._open, is_warning=number == _SOURCE and is_doubtful)
        for number, body in enumerate((self._source_stack, self.columns_step, self.plan_step)):
            body.setVisible(number == self._open and not is_over)
            body.setEnabled(not run.is_storing)
        self.outcome.setVisible(is_over)
        if run.is_busy:
            self._progress.start()
        else:
            self._progress.finish()
        self._word_heads()
        self._show_buttons()

    def _show_buttons(self) -> None:
        run = self._run
        if run is None:
            return
        text, reason = self._next(run)
        self.next_button.setText(text)
        self.next_button.setEnabled(not reason)
        self.next_button.setToolTip(tooltip(reason))
        self.next_button.setAccessibleDescription(reason)
        has_plan = self._open == _PLAN and run.imported is None and run.plan is not None
        said = plan_sentence(self.plan_step.model.sums(), self._workplace.language()) if has_plan else ""
        self._sentence.setText(reason if reason and not run.is_busy and (run.must_be_seen or not said) else said)
        self.another_button.setText(self.tr("Leave this one out") if self._queue else self.tr("Choose another file…"))
        is_offered = bool(self._queue) or (self._open == _SOURCE and run.reading is not None)
        self.another_button.setVisible(run.imported is None and is_offered)
        self.another_button.setEnabled(not run.is_storing)
        self.close_button.setText(self.tr("Stop") if run.is_storing else self.tr("Close"))
        self.close_button.setVisible(run.imported is None or bool(self._queue))
        waiting = len(self._queue)
        self._rest.setText(self.tr("%n more file(s) after this one", "", waiting) if waiting else "")

    def _next(self, run: ImportRun) -> tuple[str, str]:
        """What the primary button says, and why it cannot be pressed, if so."""
        if run.imported is not None:
            return (self.tr("Next file") if self._queue else self.tr("Done")), ""
        if run.reading is None:
            if run.is_busy:
                return self.tr("Continue"), self.tr("The source is being read.")
            return (self.tr("Next file") if self._queue else self.tr("Choose another file…")), ""
        if self._open != _PLAN:
            return self.tr("Continue"), "" if source_count(run.reading) else self.tr(
                "There is nothing to import in it."
            )
        taken = self.plan_step.model.sums().taken
        text = import_button_text(taken, self._workplace.language())
        return text, self._why_not_stored(run, taken)

    def _why_not_stored(self, run: ImportRun, taken: int) -> str:
        if run.is_storing:
            return self.tr("The import is under way.")
        if run.plan is None or run.is_busy:
            return self.tr("The records are being compared with the desk.")
        if run.must_be_seen:
            return self.tr("The encoding is a guess: look at the first step whether the names read right.")
        if self._workplace.is_read_only():
            return self.tr("This desk is open for reading only.")
        return "" if taken else self.tr("Nothing of this would change the desk.")

    def _word_heads(self) -> None:
        run = self._run
        if run is None:
            return
        reading = run.reading
        name = shortened(run.source.name) if run.source.path else self.tr("Pasted text")
        self._name.setText(name)
        self.setWindowTitle(self.tr("Import: {name}").replace("{name}", name))
        words = ""
        if reading is not None:
            count = source_count(reading)
            rows = self.tr("%n row(s)", "", count) if reading.table is not None else labels.count_label("", count)
            encoding = encoding_label(reading.encoding) if reading.encoding and run.source.path else ""
            if reading.encoding_is_guess and encoding:
                encoding = self.tr("{encoding}, guessed").replace("{encoding}", encoding)
            sheet = visible_text(reading.sheet) if len(reading.sheets) > 1 else ""
            words = " · ".join(filter(None, (format_label(reading.format), sheet, rows, encoding)))
        elif run.is_busy:
            words = self.tr("Reading…")
        is_text = reading is not None and reading.format is Format.TEXT
        self.heads[_SOURCE].set_words(self.tr("Text") if is_text else self.tr("Source"), words)
        self.heads[_COLUMNS].set_words(self.tr("Columns"), self.columns_step.summary())
        summary = self.plan_step.summary() if run.plan is not None and self._open != _PLAN else ""
        self.heads[_PLAN].set_words(self.tr("What will happen"), summary)

    def _lay_out(self) -> None:
        self.setMinimumSize(*_LEAST)
        self.resize(*_SIZE)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setAcceptDrops(True)
        self.next_button.setProperty("kind", "primary")
        self.next_button.setDefault(True)
        self.another_button.setProperty("kind", "quiet")
        for button in (self.another_button, self.close_button):
            button.setAutoDefault(False)
        self._source_stack.addWidget(self.source_step)
        self._source_stack.addWidget(self.pasted_step)
        title = QHBoxLayout()
        title.addWidget(self._name, 1)
        title.addWidget(self._rest)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE_PAGE, tokens.SPACE_GROUP, tokens.SPACE_PAGE, tokens.SPACE_GROUP)
        column.setSpacing(tokens.SPACE_TIGHT)
        column.addLayout(title)
        column.addWidget(self._progress)
        column.addWidget(self.message)
        for head, body in zip(self.heads, (self._source_stack, self.columns_step, self.plan_step), strict=True):
            column.addWidget(head)
            column.addWidget(body, 1)
        column.addWidget(self.outcome, 1)
        column.addWidget(Hairline(self))
        column.addSpacing(tokens.SPACE_TIGHT)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE)
        row.addWidget(self.work_bar)
        row.addWidget(self._sentence, 1)
        row.addWidget(self.another_button)
        row.addWidget(self.close_button)
        row.addWidget(self.next_button)
        return row

    def _connect(self) -> None:
        for number, head in enumerate(self.heads):
            head.clicked.connect(lambda _=False, number=number: self._press_head(number))
        self.next_button.clicked.connect(self._go_on)
        self.another_button.clicked.connect(self._skip_source)
        self.close_button.clicked.connect(self.reject)
        self.pasted_step.changed.connect(self._show_state)
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
        self.work_bar.cancel_button.setAccessibleName(self.tr("Stop"))
        self._show_state()

    def reject(self) -> None:
        """Leave. While something is stored stop that and stay; decisions that would be lost are asked about once."""
        run = self._run
        if run is not None and run.is_storing:
            run.stop()
            return
        if run is not None and run.has_own_choices and not self._is_leaving_lossy:
            self._is_leaving_lossy = True
            self.message.show_notice(self.tr("What you chose here is not kept. Close once more to leave it."))
            return
        if run is not None:
            run.stop()
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter goes on from everywhere, also from a field that has a use for Enter."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.next_button.click()
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
