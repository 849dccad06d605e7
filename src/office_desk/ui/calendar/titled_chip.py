"""A button for something that has no day: what it is called, as far as there is room, and when it is said to be."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from office_desk.ui.look import tokens
from office_desk.ui.look.buttons import literal

_LONGEST_TITLE = 40
_LEAST_TITLE = 60  # points; a date that leaves less ends in an ellipsis itself


class TitledChip(QPushButton):
    """Cuts the title, and only then the date."""

    def __init__(self, title: str, said: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1]}…"
        self._said = f" · {said}"
        self.setProperty("kind", "chip")
        self.setText(literal(self._title + self._said))
        self._beside = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as the whole text, whatever part of it shows."""
        hint = super().sizeHint()
        metrics = self.fontMetrics()
        self._beside = hint.width() - metrics.size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        return QSize(self._beside + metrics.horizontalAdvance(self._title + self._said) + 1, hint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().height() + tokens.SPACE, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.width() >= self.sizeHint().width():
            self.setText(literal(self._title + self._said))
            return
        metrics, end = self.fontMetrics(), Qt.TextElideMode.ElideRight
        room = self.width() - self._beside
        beside_date = room - metrics.horizontalAdvance(self._said) - tokens.SPACE_TIGHT
        title = metrics.elidedText(self._title, end, max(_LEAST_TITLE, beside_date))
        self.setText(literal(metrics.elidedText(title + self._said, end, room)))
