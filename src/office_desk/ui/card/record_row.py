"""One line that stands for a record: an icon, its title, what else is said of it; Enter or a click opens it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from office_desk.ui.card.wrapped_text import QuietLabel, WrappedLabel
from office_desk.ui.look import tokens
from office_desk.ui.look.widgets import IconButton, IconLabel, SecondaryLabel, StatePill, Tone


class RecordRow(QAbstractButton):
    """A record as one line of a card or page. Its texts wrap, so that a long name is read whole.

    Buttons that belong to it show themselves under the mouse and while the keyboard is in the row.

    Signals:
        opened: show this record, kind and id.
        removed: take the record out of what it belongs to; only where `removable` was called.
    """

    opened = Signal(str, int)
    removed = Signal()

    def __init__(
        self,
        target: tuple[str, int],
        title: str,
        detail: str = "",
        icon_name: str = "",
        parent: QWidget | None = None,
        *,
        trailing: str = "",
        lead: str = "",
    ) -> None:
        super().__init__(parent)
        self.target = target
        self.title = title
        self.detail = detail
        self._spoken = ", ".join(text for text in (lead, title, detail, trailing) if text)
        self._buttons: list[IconButton] = []
        self._is_removable = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self._spoken)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = QHBoxLayout(self)
        self._texts = QVBoxLayout()
        self._label = WrappedLabel(title, self)
        self._lay_out(icon_name, trailing, lead)
        self.clicked.connect(self._open)

    @property
    def copied_text(self) -> str:
        """The row as plain text."""
        return "\t".join(text for text in (self.title, self.detail) if text)

    def set_state(self, tone: Tone, word: str) -> None:
        """Put a mark and a word under the title."""
        self._texts.insertWidget(self._texts.count() - 1, StatePill(tone, word, self))
        self.setAccessibleName(f"{self._spoken}, {word}")

    def add_button(self, button: IconButton, *, always_shown: bool = False) -> None:
        """Give the row a button of its own at its end."""
        button.setParent(self)
        button.setFixedSize(_FIRST_LINE + 2, _FIRST_LINE + 2)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        if always_shown:
            return
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        button.installEventFilter(self)
        self._buttons.append(button)
        button.hide()

    def set_as_link(self) -> None:
        """Show it as a link among plain text, whose lines begin where it begins."""
        self._row.setContentsMargins(0, 0, 0, 0)
        self._label.setForegroundRole(QPalette.ColorRole.Link)

    def make_removable(self) -> None:
        """Offer to take the record out: a small button, the Delete key and the context menu."""
        self._is_removable = True
        button = IconButton("unlink", self.tr("Remove from here"), self)
        button.clicked.connect(self.removed)
        self.add_button(button)

    def _lay_out(self, icon_name: str, trailing: str, lead: str) -> None:
        self._row.setContentsMargins(tokens.SPACE_TIGHT, _EDGE, tokens.SPACE_TIGHT, _EDGE)
        self._row.setSpacing(tokens.SPACE)
        top = Qt.AlignmentFlag.AlignTop
        if lead:
            place = SecondaryLabel(lead, self)
            place.setMinimumWidth(_LEAD_WIDTH)
            self._row.addWidget(_on_first_line(place), 0, top)
        if icon_name:
            box = QVBoxLayout()
            box.setContentsMargins(0, (_FIRST_LINE - tokens.ICON_SIZE) // 2, 0, 0)
            box.addWidget(IconLabel(icon_name, "muted", parent=self), 0, top)
            self._row.addLayout(box)
        self._texts.setContentsMargins(0, 1, 0, 2)
        self._texts.setSpacing(1)
        self._texts.addWidget(self._label)
        if self.detail:
            self._texts.addWidget(QuietLabel(self.detail, self))
        self._texts.addStretch(1)
        self._row.addLayout(self._texts, 1)
        if trailing:
            self._row.addWidget(_on_first_line(SecondaryLabel(trailing, self)), 0, top)
        for label in self.findChildren(QWidget):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _open(self) -> None:
        self.opened.emit(*self.target)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.copied_text)

    def _show_buttons(self) -> None:
        inside = self.underMouse() or self.hasFocus() or any(button.hasFocus() for button in self._buttons)
        for button in self._buttons:
            button.setVisible(inside)

    def _step(self, distance: int) -> None:
        """Put the keyboard on the next row of the same scroll area."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is None:
            return
        rows = [row for row in area.findChildren(RecordRow) if row.isVisible()]
        rows.sort(key=lambda row: row.mapTo(area, row.rect().topLeft()).y())
        place = rows.index(self) + distance
        if 0 <= place < len(rows):
            rows[place].setFocus(Qt.FocusReason.TabFocusReason)
            area.ensureWidgetVisible(rows[place])

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Delete and self._is_removable:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entries = [(self.tr("Open"), self._open), (self.tr("Copy"), self._copy)]
        if self._is_removable:
            entries.append((self.tr("Remove from here"), self.removed.emit))
        for text, act in entries:
            action = QAction(text, menu)
            action.triggered.connect(act)
            menu.addAction(action)
        menu.popup(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_buttons()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_buttons()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_buttons()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if QApplication.focusWidget() not in self._buttons:
            self._show_buttons()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.FocusIn):
            self._show_buttons()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
            painter.drawRoundedRect(area, tokens.CORNER, tokens.CORNER)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(palette.color(QPalette.ColorRole.Accent)), tokens.FOCUS_RING))
            painter.drawRoundedRect(area, tokens.CORNER, tokens.CORNER)


_LEAD_WIDTH = 76
"""Pixels: a span of time such as "09:00–10:30" in the small size."""

_FIRST_LINE = 22
_EDGE = 3


def _on_first_line(label: SecondaryLabel) -> SecondaryLabel:
    """Small text beside the first line of the title, on the same middle."""
    label.setMinimumHeight(_FIRST_LINE)
    label.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
    return label
