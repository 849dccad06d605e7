"""The first step of a pasted text: the text with what was recognized, and the proposed records beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from office_desk.display import display_number
from office_desk.exchange.reading import Format
from office_desk.ui.form.choice_editors import SteadyComboBox
from office_desk.ui.import_assistant.folded_list import FoldedList
from office_desk.ui.import_assistant.guests_bar import GuestsBar
from office_desk.ui.import_assistant.import_run import ImportRun
from office_desk.ui.import_assistant.marked_text import MarkedText
from office_desk.ui.import_assistant.plan_words import incoming_title, sentences
from office_desk.ui.import_assistant.proposal_form import ProposalForm
from office_desk.ui.import_assistant.source_options import SourceOptions
from office_desk.ui.look import tokens
from office_desk.ui.look.text import SecondaryLabel

if TYPE_CHECKING:
    from office_desk.ui.workplace import Workplace


class PastedStep(QWidget):
    """Text at the left, fields at the right.

    Signals:
        changed: a proposed record was corrected.
    """

    changed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._run: ImportRun | None = None
        self.options = SourceOptions(self)
        self.guests = GuestsBar(workplace, self)
        self.notes = FoldedList(self)
        self.text = MarkedText(self)
        self.people_box = SteadyComboBox(self)
        self._people_label = SecondaryLabel("", self)
        self.form = ProposalForm(workplace, self)
        self._lay_out()
        self.options.changed.connect(self._choose)
        self.people_box.activated.connect(self._show_proposal)
        self.form.changed.connect(self._take_change)
        self._retranslate()

    def show_run(self, run: ImportRun) -> None:
        """Follow a source on its way."""
        self._run = run
        self.guests.show_run(run)
        run.read_again.connect(self._show_reading)
        self._show_reading()

    def _lay_out(self) -> None:
        splitter = QSplitter(self)
        side = QWidget(splitter)
        head = QHBoxLayout()
        head.setContentsMargins(tokens.SPACE_GROUP, 0, tokens.SPACE, 0)
        head.setSpacing(tokens.SPACE)
        head.addWidget(self._people_label)
        head.addWidget(self.people_box, 1)
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(tokens.SPACE)
        right.addLayout(head)
        right.addWidget(self.form, 1)
        splitter.addWidget(self.text)
        splitter.addWidget(side)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([tokens.CARD_WIDTH, tokens.CARD_WIDTH])
        side.setMinimumWidth(tokens.CARD_WIDTH)
        self.text.setMinimumWidth(2 * tokens.CARD_WIDTH // 3)
        self._people_label.setBuddy(self.people_box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE)
        column.addWidget(self.options)
        column.addWidget(self.guests)
        column.addWidget(self.notes)
        column.addWidget(splitter, 1)

    def _choose(self, name: str, value: object) -> None:
        if self._run is not None:
            self._run.set_options(**{name: value})

    def _show_reading(self) -> None:
        reading = self._run.reading if self._run else None
        if self._run is None or reading is None or reading.format is not Format.TEXT:
            self.form.show_record(None)
            return
        language = self._workplace.language()
        self.options.show_reading(reading, self._run.options, language, is_text=True)
        self.text.show_text(self._run.source.text, tuple(reading.marks))
        lines = sentences(reading.notes)
        self.notes.show_lines(self.tr("%n note(s) on the text", "", len(lines)), lines)
        self._name_people()
        self.people_box.setCurrentIndex(0 if reading.records else -1)
        self._show_proposal()

    def _name_people(self) -> None:
        """One entry for each proposed record; a choice only where there are several."""
        records = self._run.reading.records if self._run and self._run.reading else []
        now = self.people_box.currentIndex()
        self.people_box.clear()
        for number, record in enumerate(records, start=1):
            self.people_box.addItem(incoming_title(record) or display_number(number, self._workplace.language()))
        self.people_box.setCurrentIndex(now)
        for widget in (self.people_box, self._people_label):
            widget.setVisible(len(records) > 1)

    def _show_proposal(self) -> None:
        records = self._run.reading.records if self._run and self._run.reading else []
        number = self.people_box.currentIndex()
        self.form.show_record(records[number] if 0 <= number < len(records) else None)
        self.text.show_record(number)

    def _take_change(self) -> None:
        if self._run is not None:
            self._run.revise_records()
            self._name_people()
            self.changed.emit()

    def _retranslate(self) -> None:
        self._people_label.setText(self.tr("Recognized"))
        self.people_box.setAccessibleName(self.tr("Recognized"))
        self.form.setAccessibleName(self.tr("The proposed record"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show_reading()
        super().changeEvent(event)
