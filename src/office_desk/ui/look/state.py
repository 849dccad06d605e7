"""How things stand, as a small mark and a word. The mark's shape tells as much as its color."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from office_desk.ui.look import tokens
from office_desk.ui.look.icons import palette_colors
from office_desk.ui.look.text import tooltip

MARK_SIZE = 9


class Tone(StrEnum):
    """The four ways things can stand."""

    GOOD = "good"
    WAITING = "waiting"
    LATE = "late"
    OFF = "off"


def paint_mark(painter: QPainter, area: QRectF, tone: Tone, color: QColor) -> None:
    """Draw the mark of a tone in the middle of an area: disc, ring, triangle or dash. For delegates too."""
    middle, half = area.center(), MARK_SIZE / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    if tone is Tone.GOOD:
        painter.drawEllipse(middle, half - 0.5, half - 0.5)
    elif tone is Tone.WAITING:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, 2))
        painter.drawEllipse(middle, half - 1.25, half - 1.25)
    elif tone is Tone.LATE:
        corners = [QPointF(0, -half), QPointF(half, half - 1), QPointF(-half, half - 1)]
        painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
    else:
        painter.drawRoundedRect(QRectF(middle.x() - half + 0.5, middle.y() - 1, MARK_SIZE - 1, 2), 1, 1)
    painter.restore()


class StatePill(QWidget):
    """A mark and a word, such as "● Partner"; the word shortens itself where room is short."""

    def __init__(self, tone: Tone = Tone.OFF, word: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._tone = tone
        self._word = word
        self.set_state(tone, word)

    @property
    def tone(self) -> Tone:
        """How it stands."""
        return self._tone

    @property
    def word(self) -> str:
        """How it stands, in words."""
        return self._word

    def set_state(self, tone: Tone, word: str) -> None:
        """Show another state."""
        self._tone, self._word = tone, word
        self.setAccessibleName(word)
        self.setToolTip(tooltip(word))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        word = metrics.size(Qt.TextFlag.TextSingleLine, self._word).width()  # rounded up, unlike an advance
        width = MARK_SIZE + tokens.SPACE_TIGHT + 2 + word
        return QSize(width, max(metrics.height(), MARK_SIZE))

    def minimumSizeHint(self) -> QSize:
        return QSize(MARK_SIZE, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = QColor(getattr(palette_colors(self.palette()), self._tone.value))
        paint_mark(painter, QRectF(0, 0, MARK_SIZE, self.height()), self._tone, color)
        start = MARK_SIZE + tokens.SPACE_TIGHT + 2
        rest = QRect(start, 0, max(0, self.width() - start), self.height())
        word = painter.fontMetrics().elidedText(self._word, Qt.TextElideMode.ElideRight, rest.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
