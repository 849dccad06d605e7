"""The line at the bottom: what is selected at the left, long work, and what time it is in both offices."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QEvent, QTimer, QTimeZone
from PySide6.QtWidgets import QHBoxLayout, QWidget

from office_desk.ui.look import tokens
from office_desk.ui.look.fonts import tabular_font
from office_desk.ui.look.text import ElidedLabel, Hairline, SecondaryLabel

if TYPE_CHECKING:
    from office_desk.ui.long_work import LongWork
    from office_desk.ui.long_work_bar import LongWorkBar

_HEIGHT = 28
_MINUTE = 60_000  # milliseconds


class StatusLine(QWidget):
    """Says how the selection stands; the clocks tell whether one can still call Saint Petersburg."""

    def __init__(self, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._work: LongWorkBar | None = None
        self.setFixedHeight(_HEIGHT)
        line = Hairline(self)
        line.setGeometry(0, 0, 10_000, tokens.HAIRLINE)
        self._selection = ElidedLabel("", self)
        self._clocks = SecondaryLabel("", self)
        self._clocks.setFont(tabular_font(self._clocks.font()))
        self._selection.setFont(self._clocks.font())
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(tokens.SPACE_GROUP, 0, tokens.SPACE_GROUP, 0)
        row.addWidget(self._selection, 1)
        row.addWidget(self._clocks)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tick)

    @property
    def selection(self) -> str:
        """What the left side says."""
        return self._selection.text()

    @property
    def clocks(self) -> str:
        """What the right side says."""
        return self._clocks.text()

    def show_selection(self, text: str) -> None:
        """Say how many records are selected, or nothing."""
        self._selection.setText(text)

    @property
    def work_bar(self) -> LongWorkBar:
        """How far long work is; made when there is some for the first time."""
        if self._work is None:
            from office_desk.ui.long_work_bar import LongWorkBar

            self._work = LongWorkBar(self._language, self)
            self._row.insertWidget(1, self._work)
        return self._work

    def show_work(self, work: LongWork) -> None:
        """Show how far a piece of long work is, until it ends."""
        self.work_bar.watch(work)

    def tick(self) -> None:
        """Show the time of both offices and come back at the next full minute."""
        now = QDateTime.currentDateTimeUtc()
        self._clocks.setText(
            self.tr("Shanghai {shanghai} · SPb {petersburg}").format(
                shanghai=now.toTimeZone(QTimeZone(b"Asia/Shanghai")).toString("HH:mm"),
                petersburg=now.toTimeZone(QTimeZone(b"Europe/Moscow")).toString("HH:mm"),
            )
        )
        self._timer.start(_MINUTE - now.time().msecsSinceStartOfDay() % _MINUTE)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self.clocks:
            self.tick()
        super().changeEvent(event)
