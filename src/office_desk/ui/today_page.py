"""Today: what is due, what is coming, what was done lately."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from office_desk.language import translate
from office_desk.model.changes import Changes
from office_desk.model.snapshot import Draft
from office_desk.ui.card.form_place import FormPlace
from office_desk.ui.card.record_row import RecordRow
from office_desk.ui.look import tokens
from office_desk.ui.look.icons import icon
from office_desk.ui.look.scrolled import ScrolledPart
from office_desk.ui.look.widgets import ActionButton, Heading, SecondaryLabel
from office_desk.ui.page import PageActions
from office_desk.ui.printing.offers import offers_of_period
from office_desk.ui.reading_page import ReadingPage
from office_desk.ui.today.columns import TodayColumn, coming_rows, due_rows, lately_rows
from office_desk.ui.workplace import Workplace

if TYPE_CHECKING:
    from office_desk.services.answers import Saved, Today
    from office_desk.services.desk import Desk

_MINUTE = 60_000
_AHEAD = timedelta(weeks=8)
"""As far as the page tells of what is coming."""


class TodayPage(ReadingPage):
    """Three columns that answer: what must I do, what comes, what happened."""

    def __init__(self, workplace: Workplace, view: str = "today", parent: QWidget | None = None) -> None:
        super().__init__(workplace, view, parent)
        self._day = date.today()
        self._new = QAction(icon("plus", "on_accent"), "", self)
        self._first_event = QAction("", self)
        self._first_partner = QAction("", self)
        self._title = Heading("", "page", self)
        self._date = SecondaryLabel("", self)
        self._scroll = QScrollArea(self)
        self._columns = tuple(TodayColumn(name, self) for name in ("list-checks", "calendar-days", "history"))
        self._place = FormPlace(workplace, None, self)
        self._clock = QTimer(self)
        self._clock.setInterval(_MINUTE)
        self._lay_out()
        self._connect()
        self._retranslate()

    def actions(self) -> PageActions:  # type: ignore[override]  # as in Page
        return PageActions(new=self._new)

    def papers(self) -> tuple[str, ...]:
        return ("agenda",)

    def print_paper(self, paper: str = "") -> None:
        self._workplace.print_papers(offers_of_period(self._day, self._day + _AHEAD), paper)

    def has_unsaved_changes(self) -> bool:
        return self._place.is_dirty

    def _read(self) -> None:
        self._day = date.today()
        day, language = self._day, self._workplace.language()
        self._workplace.operations.read(
            self, lambda desk: desk.agenda.today(day, language), self._show, self._fail, key="today"
        )

    def _show(self, answer: Today) -> None:
        self._progress.finish()
        for action in (self._new, self._first_event, self._first_partner):
            action.setEnabled(not self._workplace.is_read_only())
        language = self._workplace.language()
        place = self._scroll.verticalScrollBar().value()
        due, coming, lately = self._columns
        due.show_rows(due_rows(answer.due, self._day, language, self.tr("Mark as done"), due))
        coming.show_rows(coming_rows(answer.coming, self._day, language, coming))
        lately.show_rows(lately_rows(answer.lately, datetime.now(UTC), language, lately))
        for row in self.findChildren(RecordRow):
            is_unit = row.target[0] == ""
            row.opened.connect(self._open_unit if is_unit else self.open_requested)
        for group in due.groups():
            for check in group.checks:
                check.setEnabled(not self._workplace.is_read_only())
                check.completed.connect(self._complete)
        self._scroll.verticalScrollBar().setValue(place)

    def _complete(self, task_id: int) -> None:
        operations = self._workplace.operations
        operations.write(self, lambda desk: complete_task(desk, task_id), self._tell, self._fail_to_write)

    def _tell(self, saved: Saved) -> None:
        if saved.changes is not None:
            self._workplace.notify(saved.changes)

    def _fail_to_write(self, error: Exception) -> None:
        self._workplace.operations.failed.emit(error)
        self.refresh()

    def _open_unit(self, _: str, unit_id: int) -> None:
        self._workplace.operations.read(self, lambda desk: record_of_unit(desk, unit_id), self._open_record, self._fail)

    def _open_record(self, record: tuple[str, int] | None) -> None:
        if record is not None:
            self.open_requested.emit(*record)
        else:
            self._workplace.tell(self.tr("This is in the trash now; restore it on the History page."))

    def _hear(self, changes: Changes) -> None:
        self.refresh()

    def _look_at_clock(self) -> None:
        if date.today() != self._day:
            self.refresh()
            self._retranslate()

    def _add_task(self) -> None:
        self._place.start_new("tasks", {})

    def _add_event(self) -> None:
        self._place.start_new("events", {})

    def _add_partner(self) -> None:
        self._place.start_new("partners", {})

    def _lay_out(self) -> None:
        for column, action in zip(self._columns, (self._new, self._first_event, self._first_partner), strict=True):
            column.offer(action)
        head = QHBoxLayout()
        head.setContentsMargins(tokens.SPACE_GROUP, tokens.SPACE_GROUP, tokens.SPACE_GROUP, tokens.SPACE)
        head.setSpacing(tokens.SPACE)
        head.addWidget(self._title)
        head.addWidget(self._date, 0, Qt.AlignmentFlag.AlignBottom)
        lower = self._title.fontMetrics().descent() - self._date.fontMetrics().descent()
        self._date.setContentsMargins(0, 0, 0, max(0, lower))  # one baseline with the title
        head.addStretch(1)
        head.addWidget(ActionButton(self._new, self, kind="primary"))
        whole = ScrolledPart(self._scroll)
        row = QHBoxLayout(whole)
        row.setContentsMargins(tokens.SPACE_GROUP, tokens.SPACE_TIGHT, tokens.SPACE_GROUP, tokens.SPACE_GROUP)
        row.setSpacing(tokens.SPACE_GROUP)
        for column in self._columns:
            row.addWidget(column, 1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(whole)
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addLayout(head)
        main.addWidget(self._progress)
        main.addWidget(self._scroll, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(main, 1)
        outer.addWidget(self._place)

    def _connect(self) -> None:
        self._workplace.bus.changed.connect(self._hear)
        self._new.triggered.connect(self._add_task)
        self._first_event.triggered.connect(self._add_event)
        self._first_partner.triggered.connect(self._add_partner)
        self._clock.timeout.connect(self._look_at_clock)
        self._clock.start()

    def _retranslate(self) -> None:
        self._title.setText(self.title())
        self._date.setText(QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat))
        self._new.setText(self.tr("New task"))
        self._first_event.setText(translate("NewRecord", "New event"))
        self._first_partner.setText(translate("NewRecord", "New partner"))
        due, coming, lately = self._columns
        due.set_words(self.tr("Due"), self.tr("Nothing is due in the next two weeks."))
        coming.set_words(self.tr("Coming"), self.tr("Nothing is planned for the next eight weeks."))
        lately.set_words(self.tr("Lately"), self.tr("Nothing was done on this desk yet."))
        self.title_changed.emit()


def complete_task(desk: Desk, task_id: int) -> Saved:
    """Mark a task as done, as one unit of work; raises NotFound, Refused and Conflict."""
    task = desk.records.get("tasks", task_id)
    draft = Draft("tasks", {"state": "done"}, task.id, task.version, {"state": task.values["state"]})
    return desk.records.save(draft)


def record_of_unit(desk: Desk, unit_id: int) -> tuple[str, int] | None:
    """The record a unit of work was first of all about, or None when it is in the trash."""
    changes = desk.history.changes(unit_id)
    for change in changes:
        if desk.records.get(change.kind, change.record_id).trashed_at is None:
            return change.kind, change.record_id
    return None
