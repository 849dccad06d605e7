"""What an import did: counted, with the reasons for what was not taken, and the ways on and back."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from office_desk import labels
from office_desk.display import display_number
from office_desk.exchange.plan import Outcome
from office_desk.labels.visible_text import shortened
from office_desk.model.changes import Effect
from office_desk.ui.files.handed_out import write_whole
from office_desk.ui.history_steps import left_sentence
from office_desk.ui.import_assistant.import_run import ImportRun
from office_desk.ui.import_assistant.plan_words import lines_text
from office_desk.ui.import_assistant.quiet_table import QuietTable
from office_desk.ui.look import tokens
from office_desk.ui.look.icons import Role
from office_desk.ui.look.messages import IconLabel, announce
from office_desk.ui.look.text import Heading, PlainLabel, SecondaryLabel

if TYPE_CHECKING:
    from office_desk.ui.workplace import Workplace

_PICTURE = 24
_MOST_REASONS = 1_000
_WIDTHS = (240, 150)
_Line: TypeAlias = tuple[str, Role, str, int]
"""Icon, its role, what was counted in words, and the count."""


class OutcomeView(QWidget):
    """Stands in place of the steps once something was stored.

    Signals:
        history_requested: show this unit of work in the history.
        record_requested: show a record that was imported, kind and id, on the page where it lives.
        saved: the rows that were not taken are in this file.
        failed: an exception that kept them from it.
    """

    history_requested = Signal(int)
    record_requested = Signal(str, int)
    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._run: ImportRun | None = None
        self._title = Heading("", "page", self)
        self._grid = QGridLayout()
        self._counts: list[PlainLabel] = []
        self._backup = SecondaryLabel("", self)
        self._backup.setWordWrap(True)
        self._reasons_heading = Heading("", "group", self)
        self._model = QStandardItemModel(0, 3, self)
        self.reasons = QuietTable(self._model, self)
        self.reasons.verticalHeader().hide()
        self.reasons.setSelectionMode(QuietTable.SelectionMode.SingleSelection)
        self.save_button = QPushButton(self)
        self.show_button = QPushButton(self)
        self.history_button = QPushButton(self)
        self.back_button = QPushButton(self)
        self._lay_out()
        self.save_button.clicked.connect(self._ask_where_to_save)
        self.show_button.clicked.connect(self._show_records)
        self.history_button.clicked.connect(self._show_in_history)
        self.back_button.clicked.connect(self._take_back)

    @property
    def title(self) -> str:
        """What happened, in a sentence."""
        return self._title.text()

    def counts(self) -> list[str]:
        """What was counted, line by line."""
        return [label.text() for label in self._counts]

    def show_run(self, run: ImportRun) -> None:
        """Show what an import did once it is done."""
        self._run = run
        run.done.connect(self._show)
        run.way_back.changed.connect(self._show)
        run.busy_changed.connect(self._enable)

    def _lay_out(self) -> None:
        self._title.setWordWrap(True)
        self._grid.setHorizontalSpacing(tokens.SPACE)
        self._grid.setVerticalSpacing(tokens.SPACE)
        self._grid.setColumnStretch(1, 1)
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE)
        for button in (self.show_button, self.history_button, self.back_button, self.save_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, tokens.SPACE_GROUP, 0, 0)
        column.setSpacing(tokens.SPACE)
        column.addWidget(self._title)
        column.addSpacing(tokens.SPACE)
        column.addLayout(self._grid)
        column.addSpacing(tokens.SPACE)
        column.addLayout(row)
        column.addWidget(self._backup)
        column.addSpacing(tokens.SPACE)
        column.addWidget(self._reasons_heading)
        column.addWidget(self.reasons, 4)
        column.addStretch(1)

    def _show(self) -> None:
        run = self._run
        if run is None or run.imported is None:
            return
        outcome = run.imported.outcome
        self._title.setText(self._headline(run, outcome))
        self._show_counts(outcome)
        self._show_reasons(outcome)
        self.show_button.setText(self.tr("Show the imported records"))
        self.show_button.setVisible(not run.way_back.is_gone and self._first_imported() is not None)
        self.history_button.setText(self.tr("Show in history"))
        self.back_button.setText(self.tr("Take back this import"))
        self.save_button.setText(self.tr("Save the rows that were not taken…"))
        self.save_button.setVisible(bool(outcome.refused))
        copy = self.tr("A copy of the desk as it was before lies beside it: {name}")
        self._backup.setText(copy.replace("{name}", shortened(Path(outcome.backup).name, 120)))
        self._backup.setVisible(bool(outcome.backup))
        for button in (self.history_button, self.back_button):
            button.setVisible(run.changes is not None)
        self._enable()
        announce(self, self._title.text())

    def _headline(self, run: ImportRun, outcome: Outcome) -> str:
        if run.way_back.is_gone:
            left = left_sentence(run.way_back.undone) if run.way_back.undone is not None else ""
            return " ".join(filter(None, (self.tr("The import was taken back."), left)))
        if run.changes is None:
            return self.tr("Nothing had to be changed.")
        return self.tr("%n record(s) imported", "", outcome.added + outcome.updated)

    def _show_counts(self, outcome: Outcome) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._counts.clear()
        for picture, role, text, count in (*self._written(outcome), *self._left(outcome)):
            if count:
                shown = text.replace(str(count), display_number(count, self._workplace.language()))
                label = PlainLabel(shown, self)
                number = len(self._counts)
                self._grid.addWidget(IconLabel(picture, role, parent=self), number, 0)
                self._grid.addWidget(label, number, 1)
                self._counts.append(label)

    def _written(self, outcome: Outcome) -> tuple[_Line, ...]:
        """What the import changed; once it is taken back, that it did."""
        guests = self._new_guests()
        if self._run is not None and self._run.way_back.is_gone:
            added = self.tr("%n added, then taken back", "", outcome.added)
            updated = self.tr("%n updated, then taken back", "", outcome.updated)
            taking_part = self.tr("%n more taking part in the event, then taken back", "", guests)
            gone = ((added, outcome.added), (updated, outcome.updated), (taking_part, guests))
            return tuple(("undo-2", "muted", text, count) for text, count in gone)
        return (
            ("plus", "good", self.tr("%n added", "", outcome.added), outcome.added),
            ("pencil", "accent", self.tr("%n updated", "", outcome.updated), outcome.updated),
            ("user-plus", "good", self.tr("%n more taking part in the event", "", guests), guests),
        )

    def _left(self, outcome: Outcome) -> tuple[_Line, ...]:
        """What it left as it was."""
        refused = len(outcome.refused)
        return (
            ("check", "muted", self.tr("%n the same already", "", outcome.same), outcome.same),
            ("minus", "muted", self.tr("%n skipped", "", outcome.skipped), outcome.skipped),
            ("triangle-alert", "danger", self.tr("%n not taken", "", refused), refused),
        )

    def _new_guests(self) -> int:
        """How many people the import lets take part in the event that was chosen."""
        run = self._run
        if run is None or run.changes is None or run.guests.event_id is None:
            return 0
        runs = run.changes.touched.of_kind("participations").runs
        return sum(len(one.ids) for one in runs if one.effect is Effect.CREATED)

    def _show_reasons(self, outcome: Outcome) -> None:
        """What was not taken, and what was left as it was in records that were."""
        self._model.clear()
        told = [*outcome.refused.items(), *outcome.warnings.items()]
        for number, reasons in told[:_MOST_REASONS]:
            sentence = " ".join(labels.reason(one) for one in reasons)
            self._model.appendRow([QStandardItem(text) for text in (*self._record(number), sentence)])
        headings = (self.tr("In the source"), self.tr("Where"), self.tr("Why"))
        self._model.setHorizontalHeaderLabels(headings)
        self.reasons.set_widths(_WIDTHS)
        self.reasons.setAccessibleName(self.tr("What was not taken"))
        self._reasons_heading.setText(self.tr("What was not taken, and why"))
        for widget in (self.reasons, self._reasons_heading):
            widget.setVisible(bool(told))

    def _record(self, number: int) -> tuple[str, str]:
        plan = self._run.plan if self._run else None
        if plan is None or not 0 <= number < len(plan.records):
            return "", ""
        record = plan.records[number]
        return shortened(record.title) or self.tr("(no name)"), lines_text(record.incoming, self._workplace.language())

    def _enable(self) -> None:
        run = self._run
        if run is not None:
            self.back_button.setEnabled(not run.is_busy and not run.way_back.is_gone)

    def _first_imported(self) -> tuple[str, int] | None:
        """Kind and id of the first record that was added, or else changed, and is no part of another one."""
        run = self._run
        if run is None or run.plan is None or run.changes is None:
            return None
        kinds = dict.fromkeys(record.incoming.kind for record in run.plan.records)
        own = [one for one in run.changes.touched.runs if one.kind in kinds]
        added = (one for one in own if one.effect is Effect.CREATED)
        first = next(added, own[0] if own else None)
        return None if first is None else (first.kind, first.ids[0])

    def _show_records(self) -> None:
        if (first := self._first_imported()) is not None:
            self.record_requested.emit(*first)

    def _show_in_history(self) -> None:
        if self._run is not None and self._run.changes is not None:
            self.history_requested.emit(self._run.changes.unit_id)

    def _take_back(self) -> None:
        if self._run is not None:
            self.back_button.setEnabled(False)
            self._run.take_back()

    def _ask_where_to_save(self) -> None:
        if self._run is not None:
            self._run.rejected(self._offer_file)

    def _offer_file(self, made: tuple[str, bytes]) -> None:
        name, content = made
        dialog = QFileDialog(self.window(), self.tr("Save the rows that were not taken"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        if self._run is not None and self._run.source.path is not None:
            dialog.setDirectory(str(self._run.source.path.parent))
        dialog.setDefaultSuffix(PurePath(name).suffix.removeprefix("."))
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda place: self.save(content, Path(place)))
        dialog.open()

    def save(self, content: bytes, place: Path) -> None:
        """Write the rows that were not taken to a file, whole or not at all."""
        self._workplace.operations.read(
            self, lambda desk: write_whole(content, place), self.saved.emit, self.failed.emit
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)
