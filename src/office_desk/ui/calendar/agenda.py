"""Beside the grid: what is on the chosen day, what else the month brings, and what has no day in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, QSize, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from office_desk.model.card import TimelineItem
from office_desk.ui.calendar.month import Month, Placed, items_of_day
from office_desk.ui.card.item_words import item_icon, item_title
from office_desk.ui.card.record_row import RecordRow
from office_desk.ui.card.timeline import item_detail
from office_desk.ui.card.wrapped_text import QuietLabel
from office_desk.ui.look import tokens
from office_desk.ui.look.scrolled import ScrolledPart
from office_desk.ui.look.widgets import Heading, SecondaryLabel


class AgendaList(QScrollArea):
    """The chosen day first, then the whole month in order.

    Signals:
        opened: show this record, kind and id.
    """

    opened = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.viewport().setAutoFillBackground(True)

    def show_day(self, day: date, placed: Sequence[Placed], unsaid: Sequence[TimelineItem], language: str) -> None:
        """Show a day and the rest of its month."""
        whole = ScrolledPart(self)
        column = QVBoxLayout(whole)
        side = tokens.SPACE_GROUP - tokens.SPACE_TIGHT  # rows begin a tight space further in
        column.setContentsMargins(side, tokens.SPACE_GROUP, side, tokens.SPACE)
        column.setSpacing(0)
        self._add_heading(column, day_heading(day))
        on_day = [one.item for one in items_of_day(day, placed)]
        self._add_items(column, on_day, language)
        if not on_day:
            empty = QuietLabel(self.tr("Nothing on this day."), whole)
            empty.setContentsMargins(tokens.SPACE_TIGHT, 0, 0, 0)
            column.addWidget(empty)
        self._add_part(column, self.tr("No day said"), unsaid, language)
        month = Month.of(day)
        rest = [one.item for one in placed if one.last >= month.first and one.first <= month.last]
        self._add_part(column, self.tr("The whole month"), rest, language)
        column.addStretch(1)
        self.setWidget(whole)

    def focus_first(self) -> None:
        """Put the keyboard on the first line."""
        if row := self.findChild(RecordRow):
            row.setFocus()

    def _add_heading(self, column: QVBoxLayout, text: str) -> None:
        heading = Heading(text[:1].upper() + text[1:], "card", self)
        heading.setWordWrap(True)
        heading.setContentsMargins(tokens.SPACE_TIGHT, 0, 0, tokens.SPACE)
        column.addWidget(heading)

    def _add_part(self, column: QVBoxLayout, title: str, items: Sequence[TimelineItem], language: str) -> None:
        if not items:
            return
        label = SecondaryLabel(title, self)
        label.setContentsMargins(tokens.SPACE_TIGHT, tokens.SPACE_GROUP, 0, tokens.SPACE_TIGHT)
        column.addWidget(label)
        self._add_items(column, items, language)

    def _add_items(self, column: QVBoxLayout, items: Sequence[TimelineItem], language: str) -> None:
        for item in items:
            detail = item_detail(item, language)
            icon_name = item_icon(item.kind, item.variant)
            row = RecordRow((item.kind, item.id), item_title(item), detail, icon_name, self)
            row.opened.connect(self.opened)
            column.addWidget(row)

    def sizeHint(self) -> QSize:
        return QSize(tokens.CARD_WIDTH, super().sizeHint().height())


def day_heading(day: date) -> str:
    """The day without its year, "Sunday, 22 November", as the language of the program writes it."""
    locale = QLocale()
    is_chinese = locale.language() == QLocale.Language.Chinese
    return locale.toString(QDate(day.year, day.month, day.day), "M月d日 dddd" if is_chinese else "dddd, d MMMM")
