"""Asks whose guests the people of a source are: an event of the desk, found by its name in any script, or none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from office_desk.dated_text import dated_text
from office_desk.model.catalog import KINDS
from office_desk.ui.form.link_editor import LinkEditor
from office_desk.ui.import_assistant.import_run import ImportRun
from office_desk.ui.look import tokens
from office_desk.ui.look.text import SecondaryLabel, tooltip
from office_desk.ui.workplace import Workplace

_KINDS = ("people", "participations")
"""What rows may be for the question to make sense: "Name, Role, State" is a list of participants, of some event."""


class GuestsBar(QWidget):
    """A line with a field; it hides where a source tells of nobody."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None, *, is_of_table: bool = False) -> None:
        """With `is_of_table` it stands beside the columns of tables, else it leaves tables alone."""
        super().__init__(parent)
        self._workplace = workplace
        self._is_of_table = is_of_table
        self._run: ImportRun | None = None
        self._label, self._when = SecondaryLabel("", self), SecondaryLabel("", self)
        field = KINDS["participations"]["event"]
        self.editor = LinkEditor(field, "participations", workplace, self, may_be_new=False)
        self.editor.setFixedWidth(tokens.CARD_WIDTH)
        self._label.setBuddy(self.editor.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE)
        for widget in (self._label, self.editor, self._when):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        for label in (self._label, self._when):
            label.setFixedHeight(tokens.CONTROL_HEIGHT)  # so that they stay beside the line when an error stands below
        row.addStretch(1)
        self.editor.changed.connect(self._take)
        self._retranslate()
        self.hide()

    def show_run(self, run: ImportRun) -> None:
        """Follow a source on its way."""
        self._run = run
        run.guests.chosen.connect(self._show)
        run.guests.changed.connect(self._show)
        run.read_again.connect(self._show)
        run.mapped.connect(self._show)
        self._show()

    def _take(self) -> None:
        if self._run is None:
            return
        event_id = self.editor.value()
        if event_id is None and self.editor.text():
            self._run.guests.leave_open()
        else:
            self._run.guests.choose(event_id)

    def _show(self) -> None:
        """Stand on the event of the moment, unless somebody is typing another one."""
        self.setVisible(self._is_offered())
        guests = self._run.guests if self._run else None
        if guests is None or guests.is_open:
            self._when.clear()
            return
        language = self._workplace.language()
        title, event = guests.title(language), guests.record
        if self.editor.value() != guests.event_id or (title and title != self.editor.title):
            self.editor.set_value(guests.event_id)
            self.editor.set_title(title)
            self.editor.set_error("")
        self._when.setText(dated_text(event.values["when"], language) if event else "")

    def _is_offered(self) -> bool:
        run = self._run
        if run is None or run.reading is None or (run.reading.table is not None) != self._is_of_table:
            return False
        if self._is_of_table:
            return run.mapping is not None and run.mapping.kind in _KINDS
        return any(record.kind == "people" for record in run.reading.records)

    def _retranslate(self) -> None:
        self._label.setText(self.tr("Guests of event"))
        self.editor.set_name(self.tr("Guests of event"))
        self.editor.set_empty_hint(self.tr("none"))
        self.editor.line.setToolTip(tooltip(self.tr("Everybody here takes part in the event that you choose.")))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show()
        super().changeEvent(event)
