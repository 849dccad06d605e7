"""The line of a step: its number, its name, and in a few words how it stands; a press unfolds the step."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from office_desk.ui.look import tokens
from office_desk.ui.look.fonts import sized_font
from office_desk.ui.look.icons import icon_pixmap, palette_colors
from office_desk.ui.look.text import tooltip

_HEIGHT = 40
_DISC = 22
_NAME_GAP = 12


class StepHead(QAbstractButton):
    """One step of several, of which one is unfolded; those that are finished carry a tick in place of the number."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._name = self._summary = ""
        self._is_finished = self._is_warning = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def summary(self) -> str:
        """How the step stands, in words."""
        return self._summary

    def set_number(self, number: int) -> None:
        """Count the step otherwise, where one before it does not apply."""
        self._number = number
        self._describe()

    def set_words(self, name: str, summary: str) -> None:
        """Name the step and say how it stands."""
        self._name, self._summary = name, summary
        self._describe()

    def set_finished(self, is_finished: bool, *, is_warning: bool = False) -> None:
        """Mark the step as done, or as one that the person has to look at."""
        self._is_finished, self._is_warning = is_finished, is_warning
        self.update()

    def _describe(self) -> None:
        self.setAccessibleName(f"{self._number} {self._name}")
        self.setAccessibleDescription(self._summary)
        self.setToolTip(tooltip(self._summary))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(4 * tokens.CARD_WIDTH // 2, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(tokens.CARD_WIDTH, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Unfold with Enter as with the space bar; the arrow keys go from step to step without unfolding any."""
        steps = {Qt.Key.Key_Up: False, Qt.Key.Key_Down: True}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.isChecked():
            self.click()
        elif event.key() in steps:
            self.focusNextPrevChild(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # the default button of the window answers
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = palette_colors(self.palette())
        area = self.rect()
        if self.underMouse() and self.isEnabled() and not self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.hover))
            painter.drawRoundedRect(area, tokens.CORNER, tokens.CORNER)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.accent), tokens.FOCUS_RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), tokens.CORNER, tokens.CORNER)
        self._paint_disc(painter, QRect(tokens.SPACE, (_HEIGHT - _DISC) // 2, _DISC, _DISC))
        self._paint_words(painter, area.adjusted(tokens.SPACE + _DISC + tokens.SPACE, 0, -tokens.SPACE, 0))

    def _paint_disc(self, painter: QPainter, area: QRect) -> None:
        colors = palette_colors(self.palette())
        is_open = self.isChecked()
        painter.setPen(QPen(QColor(colors.accent if is_open else colors.outline), tokens.HAIRLINE))
        painter.setBrush(QColor(colors.accent) if is_open else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(area)
        if self._is_finished and not is_open:
            picture = icon_pixmap("check", "good", tokens.ICON_SIZE, painter.device().devicePixelRatioF())
            gap = (_DISC - tokens.ICON_SIZE) // 2
            painter.drawPixmap(area.left() + gap, area.top() + gap, picture)
            return
        painter.setFont(sized_font(tokens.FONT_SECONDARY, bold=True).resolve(self.font()))
        painter.setPen(QColor(colors.on_accent if is_open else colors.muted))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _paint_words(self, painter: QPainter, area: QRect) -> None:
        colors = palette_colors(self.palette())
        painter.setFont(sized_font(tokens.FONT_BODY, bold=True).resolve(self.font()))
        painter.setPen(QColor(colors.text if self.isEnabled() else colors.outline))
        name = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        rest = area.adjusted(painter.fontMetrics().horizontalAdvance(name) + _NAME_GAP, 0, 0, 0)
        if self._is_warning:
            picture = icon_pixmap("triangle-alert", "waiting", tokens.ICON_SIZE, painter.device().devicePixelRatioF())
            painter.drawPixmap(rest.left(), (_HEIGHT - tokens.ICON_SIZE) // 2, picture)
            rest.adjust(tokens.ICON_SIZE + tokens.SPACE_TIGHT, 0, 0, 0)
        painter.setFont(sized_font(tokens.FONT_BODY).resolve(self.font()))
        painter.setPen(QColor(colors.muted))
        shown = painter.fontMetrics().elidedText(self._summary, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
