"""The window itself, so light that it is on the screen almost as fast as an empty one.

What stands in it is made by `DeskFrame` right after the first picture. So this file, and what it imports,
leaves out most of Qt: the `Qt` namespace alone would take a tenth of the whole start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from office_desk.ui.desk_frame import DeskFrame

_LONGEST_WAIT_FOR_PAINT = 250  # milliseconds; a window that starts minimized is not painted


class DeskWindow(QMainWindow):
    """The window of one desk.

    Attributes:
        frame: What stands in the window, once it has been made.

    Signals:
        appeared: the first picture is on the screen.
        closed: the window is gone and its state is kept.
    """

    appeared = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.frame: DeskFrame | None = None
        self._has_appeared = False

    def _appear(self) -> None:
        if not self._has_appeared:
            self._has_appeared = True
            self.appeared.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(_LONGEST_WAIT_FOR_PAINT, self, self._appear)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._has_appeared:
            QTimer.singleShot(0, self, self._appear)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.frame is not None and not self.frame.may_close():
            event.ignore()
            return
        self.hide()
        if self.frame is not None:
            self.frame.close()
        event.accept()
        self.closed.emit()
