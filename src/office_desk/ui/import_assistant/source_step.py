"""The first step: what the source is, how it is read, and its first rows, to see whether they read right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from office_desk import labels
from office_desk.exchange.reading import Reading
from office_desk.ui.import_assistant.folded_list import FoldedList
from office_desk.ui.import_assistant.guests_bar import GuestsBar
from office_desk.ui.import_assistant.import_run import ImportRun
from office_desk.ui.import_assistant.plan_words import sentences
from office_desk.ui.import_assistant.preview_model import PreviewModel
from office_desk.ui.import_assistant.quiet_table import QuietTable
from office_desk.ui.import_assistant.source_options import SourceOptions
from office_desk.ui.import_assistant.source_words import encoding_label, other_notes, unreadable_sentences
from office_desk.ui.look import tokens
from office_desk.ui.look.messages import IconLabel
from office_desk.ui.look.text import PlainLabel, SecondaryLabel, framed
from office_desk.ui.workplace import Workplace

_COLUMN = 150
_NAME_COLUMN, _LONG_NAME_COLUMN, _WHEN_COLUMN = 280, 480, 170  # events have sentences for names


class SourceStep(QWidget):
    """Options above, the first rows below, and between them whatever the person has to know."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._run: ImportRun | None = None
        self.options = SourceOptions(self)
        self.guests = GuestsBar(workplace, self)
        self.guess_bar = framed("bar", self)
        self._guess = PlainLabel("", self.guess_bar)
        self._guess.setWordWrap(True)
        self.agree_button = QPushButton(self.guess_bar)
        self.agree_button.setAutoDefault(False)
        self.unreadable_bar = framed("bar", self)
        self._unreadable = PlainLabel("", self.unreadable_bar)
        self._unreadable.setWordWrap(True)
        self.notes = FoldedList(self)
        self._caption = SecondaryLabel("", self)
        self._model = PreviewModel(workplace.language, self)
        self.table = QuietTable(self._model, self)
        self.table.setSelectionMode(QuietTable.SelectionMode.SingleSelection)
        self._lay_out()
        self.options.changed.connect(self._choose)
        self.agree_button.clicked.connect(self._agree)

    def show_run(self, run: ImportRun) -> None:
        """Follow a source on its way."""
        self._run = run
        self.guests.show_run(run)
        self.options.begin()
        run.read_again.connect(self._show_reading)
        self._show_reading()

    @property
    def warning(self) -> str:
        """What is said of characters that could not be read."""
        return self._unreadable.text()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.guess_bar)
        row.setContentsMargins(12, tokens.SPACE_TIGHT, tokens.SPACE_TIGHT, tokens.SPACE_TIGHT)
        row.setSpacing(tokens.SPACE)
        row.addWidget(IconLabel("circle-help", "waiting", parent=self.guess_bar))
        row.addWidget(self._guess, 1)
        row.addWidget(self.agree_button)
        row = QHBoxLayout(self.unreadable_bar)
        row.setContentsMargins(12, tokens.SPACE, tokens.SPACE_TIGHT, tokens.SPACE)
        row.setSpacing(tokens.SPACE)
        row.addWidget(IconLabel("triangle-alert", "danger", parent=self.unreadable_bar))
        row.addWidget(self._unreadable, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE)
        column.addWidget(self.options)
        column.addWidget(self.guests)
        column.addWidget(self.unreadable_bar)
        column.addWidget(self.guess_bar)
        column.addWidget(self.notes)
        column.addWidget(self._caption)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        self.guess_bar.hide()
        self.unreadable_bar.hide()

    def _choose(self, name: str, value: object) -> None:
        if self._run is not None:
            self._run.set_options(**{name: value})

    def _agree(self) -> None:
        if self._run is not None:
            self._run.agree()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_reading(self) -> None:
        run = self._run
        if run is None:
            return
        reading, language = run.reading, self._workplace.language()
        self.options.show_reading(reading, run.options, language, is_text=run.source.path is None)
        self._model.show_reading(reading)
        self._set_widths(reading)
        self._word()

    def _set_widths(self, reading: Reading | None) -> None:
        if reading is None:
            return
        is_table = reading.table is not None
        names = [_LONG_NAME_COLUMN, _WHEN_COLUMN] if self._model.has_times else [_NAME_COLUMN]
        self.table.set_widths([_COLUMN] * self._model.columnCount() if is_table else names)
        self.table.verticalHeader().setVisible(self._model.headerData(0, Qt.Orientation.Vertical) is not None)

    def _word(self) -> None:
        run = self._run
        reading = run.reading if run else None
        self.table.setAccessibleName(self.tr("First rows"))
        self.agree_button.setText(self.tr("The names read right"))
        self.guess_bar.setVisible(run is not None and run.must_be_seen)
        unreadable = unreadable_sentences(reading) if reading is not None else []
        self._unreadable.setText(" ".join(unreadable))
        self.unreadable_bar.setVisible(bool(unreadable))
        if reading is None or run is None:
            self._caption.hide()
            self.table.hide()
            self.notes.show_lines("", ())
            return
        text = self.tr("Guessed: {encoding}. Please look whether the names read right, and choose another if not.")
        self._guess.setText(text.replace("{encoding}", encoding_label(reading.encoding)))
        count = source_count(reading)
        whole = labels.count_label("", count) if reading.table is None else self.tr("%n row(s)", "", count)
        shown = self._model.rowCount()
        first = self.tr("the first %n", "", shown)
        self._caption.setText(labels.labelled(whole, first))
        self._caption.setVisible(shown < count)
        lines = sentences(other_notes(reading))
        self.notes.show_lines(self.tr("%n note(s) on the file", "", len(lines)), lines)
        self.table.show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show_reading()
        super().changeEvent(event)


def source_count(reading: Reading) -> int:
    """Answer how many rows or records were read."""
    return len(reading.table.rows) if reading.table is not None else len(reading.records)
