"""The line at the bottom: what is selected at the left, what time it is in both offices at the right."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QEvent, QTimer, QTimeZone
from PySide6.QtWidgets import QHBoxLayout, QWidget

from office_desk.ui.look import tokens
from office_desk.ui.look.fonts import tabular_font
from office_desk.ui.look.text import ElidedLabel, Hairline, SecondaryLabel

_HEIGHT = 28
_MINUTE = 60_000  # milliseconds


class StatusLine(QWidget):
    """Says how the selection stands; the clocks tell whether one can still call Saint Petersburg."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_HEIGHT)
        line = Hairline(self)
        line.setGeometry(0, 0, 10_000, tokens.HAIRLINE)
        self._selection = ElidedLabel("", self)
        self._clocks = SecondaryLabel("", self)
        self._clocks.setFont(tabular_font(self._clocks.font()))
        self._selection.setFont(self._clocks.font())
        row = QHBoxLayout(self)
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
