"""One of two values to choose from: a radio button with the value wrapped beside it; a press anywhere on it chooses."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from office_desk.ui.card.wrapped_text import QuietLabel, WrappedLabel
from office_desk.ui.look import tokens
from office_desk.ui.look.fonts import sized_font
from office_desk.ui.look.text import tooltip

_ABOVE_TEXT = 3  # pixels; the first line stands at the height of the button then

TEXT_LEFT = tokens.SPACE + tokens.INDICATOR_SIZE + tokens.SPACE
"""Pixels from a cell's left edge to its words; what stands in the same column begins there too."""


class ChoiceCell(QWidget):
    """A value that may be chosen; the chosen one lies on the color of a selection.

    Args:
        hint: What is shown when the mouse rests on it, such as the whole of a value that was cut.
    """

    def __init__(
        self, text: str, parent: QWidget, *, quiet_lines: tuple[str, ...] = (), is_name: bool = False, hint: str = ""
    ) -> None:
        super().__init__(parent)
        self._text = text
        self.setToolTip(tooltip(hint))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.button = QRadioButton(self)
        self.button.setFixedWidth(tokens.INDICATOR_SIZE)
        self.button.setProperty("kind", "inside")
        self.button.installEventFilter(self)
        self.button.toggled.connect(self.update)
        words = QVBoxLayout()
        words.setContentsMargins(0, 1 if is_name else _ABOVE_TEXT, 0, _ABOVE_TEXT)
        words.setSpacing(0)
        value = WrappedLabel(text, self)
        if is_name:
            value.setFont(sized_font(tokens.FONT_CARD, bold=True))
        labels = [value, *(QuietLabel(line, self) for line in quiet_lines if line)]
        for label in labels:
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.addWidget(label)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.SPACE, tokens.SPACE_TIGHT, tokens.SPACE, tokens.SPACE_TIGHT)
        row.setSpacing(tokens.SPACE)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def text(self) -> str:
        """The value as it is shown."""
        return self._text

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.button.click()
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # else the release would go to whatever lies behind

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.button.isChecked() or self.underMouse():
            role = QPalette.ColorRole.Highlight if self.button.isChecked() else QPalette.ColorRole.Midlight
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(QPalette.ColorGroup.Active, role))
            painter.drawRoundedRect(self.rect(), tokens.CORNER, tokens.CORNER)
        if self.button.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), tokens.FOCUS_RING))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), tokens.CORNER, tokens.CORNER)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
