"""The words beside a radio button that would wrap in no button of Qt's; a press on them chooses."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from office_desk.ui.card.wrapped_text import WrappedLabel

_ABOVE_TEXT = 3


class PressedLabel(WrappedLabel):
    """Stands at the height of a radio button, however many lines follow, and presses it."""

    def __init__(self, text: str, button: QAbstractButton, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._button = button
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setContentsMargins(0, _ABOVE_TEXT, 0, 0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._button.click()
