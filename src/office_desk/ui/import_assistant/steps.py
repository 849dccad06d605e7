"""The assistant's steps one below the other: which of them the source has, which is unfolded, how each stands."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from office_desk.exchange.reading import Format
from office_desk.ui.import_assistant.columns_step import ColumnsStep
from office_desk.ui.import_assistant.head_words import (
    columns_name,
    guests_words,
    plan_name,
    source_name,
    source_summary,
)
from office_desk.ui.import_assistant.import_run import ImportRun
from office_desk.ui.import_assistant.pasted_step import PastedStep
from office_desk.ui.import_assistant.plan_step import PlanStep
from office_desk.ui.import_assistant.source_step import SourceStep
from office_desk.ui.import_assistant.source_words import unreadable_sentences
from office_desk.ui.import_assistant.step_head import StepHead
from office_desk.ui.look import tokens

if TYPE_CHECKING:
    from office_desk.ui.workplace import Workplace


class Step(IntEnum):
    """What a person looks at, one after the other; a source that is no table has no columns."""

    SOURCE = 0
    COLUMNS = 1
    PLAN = 2


class Steps(QWidget):
    """The heads of the steps and, below the head of the one that is unfolded, that step.

    Attributes:
        opened: The step that is unfolded.

    Signals:
        pressed: the head of this `Step`.
    """

    pressed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._run: ImportRun | None = None
        self.opened = Step.SOURCE
        self.heads = tuple(StepHead(step + 1, self) for step in Step)
        self.source_step, self.pasted_step = SourceStep(workplace, self), PastedStep(workplace, self)
        self.columns_step, self.plan_step = ColumnsStep(workplace, self), PlanStep(workplace, self)
        self._source_stack = QStackedWidget(self)
        self._source_stack.addWidget(self.source_step)
        self._source_stack.addWidget(self.pasted_step)
        self._bodies: tuple[QWidget, ...] = (self._source_stack, self.columns_step, self.plan_step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_TIGHT)
        for step, head, body in zip(Step, self.heads, self._bodies, strict=True):
            head.clicked.connect(lambda _=False, step=step: self.pressed.emit(step))
            column.addWidget(head)
            column.addWidget(body, 1)

    def show_run(self, run: ImportRun) -> None:
        """Follow a source on its way."""
        self._run = run
        for step in (self.source_step, self.pasted_step, self.columns_step, self.plan_step):
            step.show_run(run)

    def of_source(self) -> tuple[Step, ...]:
        """The steps that the source has."""
        reading = self._run.reading if self._run else None
        return tuple(Step) if reading is not None and reading.table is not None else (Step.SOURCE, Step.PLAN)

    def following(self) -> Step:
        """The step after the one that is unfolded, which is not the last."""
        steps = self.of_source()
        return steps[steps.index(self.opened) + 1]

    def unfold(self, opened: Step) -> None:
        """Open a step and fold up the others."""
        self.opened = opened
        self.heads[opened].setChecked(True)
        for step, body in zip(Step, self._bodies, strict=True):
            body.setVisible(step is opened)

    def focus_opened(self) -> None:
        """Hand the keyboard to what a person works with in the step."""
        if self.opened is Step.PLAN:
            self.plan_step.focus_table()
        elif self.opened is Step.COLUMNS:
            self.columns_step.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self) -> None:
        """Let heads and steps follow what is known of the source."""
        run = self._run
        if run is None:
            return
        reading = run.reading
        is_text = reading is not None and reading.format is Format.TEXT
        self._source_stack.setCurrentWidget(self.pasted_step if is_text else self.source_step)
        is_doubtful = run.must_be_seen or (reading is not None and bool(unreadable_sentences(reading)))
        steps = self.of_source()
        for step, head, body in zip(Step, self.heads, self._bodies, strict=True):
            head.setVisible(step in steps)
            head.setEnabled(step is Step.SOURCE or (reading is not None and not run.is_storing))
            if step in steps:
                head.set_number(steps.index(step) + 1)
            head.set_finished(step < self.opened, is_warning=step is Step.SOURCE and is_doubtful)
            body.setEnabled(not run.is_storing)
        self._word_heads(run)

    def _word_heads(self, run: ImportRun) -> None:
        has_summary = run.plan is not None and self.opened is not Step.PLAN
        is_table = Step.COLUMNS in self.of_source()  # which tells there whose guests its people are
        guests = "" if is_table else guests_words(run, self._workplace.language())
        words = " · ".join(filter(None, (source_summary(run), guests)))
        self.heads[Step.SOURCE].set_words(source_name(run.reading), words)
        self.heads[Step.COLUMNS].set_words(columns_name(), self.columns_step.summary())
        self.heads[Step.PLAN].set_words(plan_name(), self.plan_step.summary() if has_summary else "")
