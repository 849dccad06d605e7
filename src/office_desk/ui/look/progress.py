"""The thin bar in a page's head that says: still at work."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QProgressBar, QStyle, QWidget

from office_desk.ui.look import tokens

_TICK = 60
_STEPS = 24
_SHARE = 0.25


class ThinProgress(QProgressBar):
    """Shows nothing for the first tenth of a second, then a moving piece, or a share where it is known.

    It keeps its place when it has nothing to show, so that nothing jumps. Where the system asks for no motion
    the piece stands still across the whole width.

    Signals:
        appeared: it can be seen now.
    """

    appeared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setFixedHeight(tokens.PROGRESS_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # Qt draws the whole window at once when a value falls out of the range, as the one a bar is born with does.
        self.setRange(0, 0)
        self.setValue(0)
        self._step = 0
        self._shown = False
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(tokens.WAIT_BEFORE_PROGRESS)
        self._waiting.timeout.connect(self._appear)
        self._ticking = QTimer(self)
        self._ticking.setInterval(_TICK)
        self._ticking.timeout.connect(self._move)

    @property
    def is_showing(self) -> bool:
        """Whether the bar can be seen."""
        return self._shown

    def start(self) -> None:
        """Work began; how much there is to do is not known."""
        self.setRange(0, 0)
        if not self._shown and not self._waiting.isActive():
            self._waiting.start()

    def set_share(self, done: int, total: int) -> None:
        """So much of the work is done; a total of 0 means that it is not known."""
        self.start()
        self.setRange(0, max(0, total))
        self.setValue(min(done, total))
        self._ticking.stop()
        if self._shown:
            self._appear()

    def finish(self) -> None:
        """Work ended, well or not."""
        self._waiting.stop()
        self._ticking.stop()
        self._shown = False
        self._step = 0
        self.setRange(0, 0)
        self.setValue(0)
        self.update()

    def _appear(self) -> None:
        if not self._shown:
            self._shown = True
            self.appeared.emit()
        if self.maximum() == 0 and self._may_move():
            self._ticking.start()
        self.update()

    def _may_move(self) -> bool:
        return self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) > 0

    def _move(self) -> None:
        self._step = (self._step + 1) % _STEPS
        self.update()

    def _filled(self) -> QRectF:
        width, height = self.width(), self.height()
        if self.maximum() > 0:
            return QRectF(0, 0, width * max(0, self.value()) / self.maximum(), height)
        if not self._may_move():
            return QRectF(0, 0, width, height)
        left = (self._step / _STEPS) * (1 + _SHARE) - _SHARE
        return QRectF(width * left, 0, width * _SHARE, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown:
            QPainter(self).fillRect(self._filled(), self.palette().color(QPalette.ColorRole.Accent))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ticking.stop()
