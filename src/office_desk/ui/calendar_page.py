"""Calendar: a month at a time, with what has no day in a strip of its own."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QCursor, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from office_desk.labels import choice_label, kind_label
from office_desk.model.card import TimelineItem
from office_desk.model.catalog import VIEWS
from office_desk.model.changes import Changes
from office_desk.model.vague_date import VagueDate
from office_desk.ui.calendar.agenda import AgendaList
from office_desk.ui.calendar.grid import MonthGrid, same_day
from office_desk.ui.calendar.month import Month, Placed, split_items
from office_desk.ui.calendar.unsaid_strip import UnsaidStrip
from office_desk.ui.card.form_place import FormPlace
from office_desk.ui.look import tokens
from office_desk.ui.look.buttons import ActionButton, literal
from office_desk.ui.look.head_line import HeadLine
from office_desk.ui.look.icons import icon
from office_desk.ui.look.widgets import Hairline, Heading, IconButton
from office_desk.ui.page import PageActions
from office_desk.ui.printing.offers import offers_of_period
from office_desk.ui.reading_page import ReadingPage
from office_desk.ui.workplace import Workplace

if TYPE_CHECKING:
    from collections.abc import Sequence

_NEW_KINDS = (("open-days", "date_said"), ("conferences", "date_said"), ("interactions", "happened"), ("tasks", "due"))


class CalendarPage(ReadingPage):
    """The month grid, and beside it the chosen day."""

    def __init__(self, workplace: Workplace, view: str = "calendar", parent: QWidget | None = None) -> None:
        super().__init__(workplace, view, parent)
        self._placed: list[Placed] = []
        self._unsaid: list[TimelineItem] = []
        self._shown: Month | None = None
        self._title = Heading("", "page", self)
        self._grid = MonthGrid(date.today(), self)  # before the buttons, so that the keyboard comes to it first
        self._previous = IconButton("chevron-left", "", self)
        self._next = IconButton("chevron-right", "", self)
        self._today = QPushButton(self)
        self._new = QAction(icon("plus", "on_accent"), "", self)
        self._new.setProperty("icon_name", "plus")
        self._new_button = ActionButton(self._new, self, kind="primary")
        self._strip = UnsaidStrip(self._strip_words, self)
        self._agenda = AgendaList()
        self._place = FormPlace(workplace, self._agenda, self)
        self.setFocusProxy(self._grid)
        self._lay_out()
        self._connect()
        self._retranslate()

    def actions(self) -> PageActions:  # type: ignore[override]  # as in Page
        return PageActions(new=self._new)

    def papers(self) -> tuple[str, ...]:
        return ("agenda",)

    def print_paper(self, paper: str = "") -> None:
        self._workplace.print_papers(offers_of_period(self._grid.month.first, self._grid.month.last), paper)

    def has_unsaved_changes(self) -> bool:
        return self._place.is_dirty

    def _read(self) -> None:
        self._shown = self._grid.month
        weeks = self._shown.weeks
        first, last, language = weeks[0][0], weeks[-1][-1], self._workplace.language()
        self._workplace.operations.read(
            self, lambda desk: desk.agenda.between(first, last, language), self._show, self._fail, key="month"
        )

    def _show(self, items: Sequence[TimelineItem]) -> None:
        self._progress.finish()
        self._new.setEnabled(not self._workplace.is_read_only())
        placed, unsaid = split_items(items)
        month = self._grid.month
        self._placed = placed
        self._unsaid = [item for item in unsaid if item.when and item.when.overlaps(month.first, month.last)]
        self._grid.set_today(date.today())
        self._grid.show_items(placed)
        self._fill_strip()
        self._show_day()

    def _choose(self, day: date) -> None:
        if Month.of(day) != self._shown:
            self._show_month_name()
            self.refresh()
        else:
            self._show_day()

    def _show_day(self) -> None:
        self._agenda.show_day(self._grid.day, self._placed, self._unsaid, self._workplace.language())

    def _show_month_name(self) -> None:
        month = self._grid.month
        locale = QLocale()
        name = locale.standaloneMonthName(month.number, QLocale.FormatType.LongFormat)
        is_chinese = locale.language() == QLocale.Language.Chinese
        text = f"{month.year}年{month.number}月" if is_chinese else f"{name[:1].upper()}{name[1:]} {month.year}"
        self._title.setText(text)

    def _fill_strip(self) -> None:
        self._strip.show_items(self._unsaid, self._workplace.language())

    def _strip_words(self, more: int) -> str:
        words = self.tr("This month, no day said")
        return f"{words} · " + self.tr("%n more in the list", "", more) if more else words

    def _offer_new(self, day: date | None = None) -> None:
        """Ask what to add on the chosen day, at the mouse or below the button."""
        if self._workplace.is_read_only():
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for view, key in _NEW_KINDS:
            action = menu.addAction(_singular(view))
            action.triggered.connect(partial(self._start_new, view, key))
        at_mouse = day is not None and self._grid.underMouse()
        menu.popup(QCursor.pos() if at_mouse else self._new_button.mapToGlobal(QPoint(0, self._new_button.height())))

    def _start_new(self, view: str, key: str) -> None:
        self._place.start_new(view, {key: VagueDate.of_day(self._grid.day)})

    def _go(self, months: int) -> None:
        self._grid.choose(same_day(self._grid.day, self._grid.month.moved(months)))

    def _go_to_today(self) -> None:
        self._grid.choose(date.today())
        self._grid.setFocus()

    def _hear(self, changes: Changes) -> None:
        QTimer.singleShot(0, self, self.refresh)

    def _ask_for_new(self) -> None:
        self._offer_new()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(tokens.SPACE_GROUP, tokens.SPACE_GROUP, tokens.SPACE_GROUP, tokens.SPACE)
        head.addWidget(HeadLine(self._title, ((self._previous, self._next), (self._today,)), self._new_button, self))
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addLayout(head)
        main.addWidget(self._progress)
        main.addWidget(self._strip)
        main.addWidget(self._grid, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(main, 1)
        outer.addWidget(Hairline(self, orientation=Qt.Orientation.Vertical))
        outer.addWidget(self._place)

    def _connect(self) -> None:
        self._workplace.bus.changed.connect(self._hear)
        self._grid.day_chosen.connect(self._choose)
        self._grid.opened.connect(self.open_requested)
        self._strip.opened.connect(self.open_requested)
        self._grid.day_entered.connect(self._agenda.focus_first)
        self._grid.new_requested.connect(self._offer_new)
        self._agenda.opened.connect(self.open_requested)
        self._previous.clicked.connect(partial(self._go, -1))
        self._next.clicked.connect(partial(self._go, 1))
        self._today.clicked.connect(self._go_to_today)
        self._new.triggered.connect(self._ask_for_new)

    def _retranslate(self) -> None:
        self._previous.set_name(self.tr("Month before"))
        self._next.set_name(self.tr("Month after"))
        self._today.setText(self.tr("Today"))
        self._new.setText(self.tr("New on this day"))
        self._agenda.setAccessibleName(self.tr("Agenda"))
        self._show_month_name()
        self._fill_strip()
        self.title_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        if QApplication.focusWidget() is None:
            self._grid.setFocus()
        super().showEvent(event)


def _singular(view: str) -> str:
    """What one new record of a view is called: the page's name where the kind alone does not tell."""
    condition = VIEWS[view].condition
    kind = VIEWS[view].kind
    return literal(choice_label(kind, *condition) if condition else kind_label(kind, plural=False))
