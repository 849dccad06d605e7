"""Words on the window: headings, quiet lines, lines that shorten themselves, and the hairline between."""

from __future__ import annotations

import html
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from office_desk.ui.look import tokens
from office_desk.ui.look.fonts import sized_font

Level = Literal["page", "card", "group"]

_HEADING_SIZES: dict[Level, int] = {
    "page": tokens.FONT_PAGE,
    "card": tokens.FONT_CARD,
    "group": tokens.FONT_BODY,
}


def tooltip(text: str) -> str:
    """The text as a tooltip that shows it letter by letter, whatever signs it holds, and breaks long lines.

    Qt guesses by the signs in a tooltip whether it is HTML, so escaping alone would show the escapes.
    """
    if not text:
        return ""
    return f"<qt>{html.escape(text).replace(chr(10), '<br>')}</qt>"


class PlainLabel(QLabel):
    """A label that never takes its text for HTML."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


class Heading(PlainLabel):
    """The name of a page, a card or a group of fields, set apart by weight and space."""

    def __init__(self, text: str = "", level: Level = "page", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(sized_font(_HEADING_SIZES[level], bold=True))


class SecondaryLabel(PlainLabel):
    """A small quiet line: a hint, a count, a time."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(sized_font(tokens.FONT_SECONDARY))
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)


class ElidedLabel(PlainLabel):
    """One line that ends in an ellipsis where room is short, and then shows all of itself as a tooltip.

    Screen readers always get the whole text.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        self._mode = mode
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def shown_text(self) -> str:
        """The text as it stands on the window now."""
        line = " ".join(self.text().split())
        return self.fontMetrics().elidedText(line, self._mode, self.contentsRect().width())

    def _update_tooltip(self) -> None:
        whole = " ".join(self.text().split())
        self.setToolTip("" if self.shown_text() == whole else tooltip(self.text()))

    def setText(self, text: str) -> None:
        super().setText(text)
        self._update_tooltip()

    def minimumSizeHint(self) -> QSize:
        narrow = self.fontMetrics().horizontalAdvance("…") + tokens.SPACE
        return QSize(narrow, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tooltip()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._update_tooltip()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        if not self.isEnabled():
            painter.setPen(self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText))
        painter.drawText(self.contentsRect(), self.alignment(), self.shown_text())


class Hairline(QWidget):
    """A thin line between two things."""

    def __init__(
        self, parent: QWidget | None = None, *, orientation: Qt.Orientation = Qt.Orientation.Horizontal
    ) -> None:
        super().__init__(parent)
        if orientation == Qt.Orientation.Horizontal:
            self.setFixedHeight(tokens.HAIRLINE)
        else:
            self.setFixedWidth(tokens.HAIRLINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Mid))


def framed(kind: str, parent: QWidget | None = None) -> QFrame:
    """An empty frame that the style sheet dresses by its kind: card, bar, error-bar or toast."""
    frame = QFrame(parent)
    frame.setProperty("kind", kind)
    return frame
