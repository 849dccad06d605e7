"""The toast: a line at the bottom of the window that names what was done, and takes it back on request."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from office_desk.ui.look import tokens
from office_desk.ui.look.buttons import IconButton, literal
from office_desk.ui.look.messages import announce
from office_desk.ui.look.text import ElidedLabel


class Toast(QFrame):
    """One message at a time over the bottom of its parent, for ten seconds.

    The time stands still under the mouse and while the keyboard is in it. It can be reached with Tab and
    through `take_focus`, and Esc closes it.

    Signals:
        closed: the message went, by time or by hand.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "toast")
        self._host = parent
        self._row = QHBoxLayout(self)
        self._run: Callable[[], object] | None = None
        self._text = ElidedLabel("", self)
        self._action = QPushButton(self)
        self._action.setProperty("kind", "quiet")
        self._close = IconButton("x", "", self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self._lay_out()
        self._action.clicked.connect(self._act)
        self._close.clicked.connect(self.dismiss)
        for watched in (self._action, self._close, parent):
            watched.installEventFilter(self)
        self._retranslate()
        self.hide()

    @property
    def text(self) -> str:
        """The message shown last."""
        return self._text.text()

    @property
    def is_paused(self) -> bool:
        """Whether the message is shown and its time stands still."""
        return self.isVisible() and not self._timer.isActive()

    def show_message(self, text: str, action_text: str = "", run: Callable[[], object] | None = None) -> None:
        """Show a message in place of the last one, with at most one thing to do about it."""
        self._run = run
        self._text.setText(text)
        self._action.setText(literal(action_text))
        self._action.setVisible(bool(action_text) and run is not None)
        self._place()  # before it shows, or a mouse resting where it stood would seem to be on it
        self.show()
        self.raise_()
        self._go_on()
        announce(self, f"{text}. {action_text}" if action_text else text)

    def take_focus(self) -> None:
        """Put the keyboard on the action, or on Close if there is none."""
        if self.isVisible():
            target = self._close if self._action.isHidden() else self._action
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dismiss(self) -> None:
        """Take the message away."""
        self._timer.stop()
        self._run = None
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _act(self) -> None:
        run = self._run
        self.dismiss()
        if run is not None:
            run()

    def _lay_out(self) -> None:
        row = self._row
        row.setContentsMargins(tokens.SPACE_GROUP, tokens.SPACE_TIGHT, tokens.SPACE_TIGHT, tokens.SPACE_TIGHT)
        row.setSpacing(tokens.SPACE)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)

    def _place(self) -> None:
        parent = self._host
        room = parent.width() - 2 * tokens.SPACE_PAGE
        self._row.activate()
        hint = self.sizeHint()
        width = max(0, min(hint.width(), tokens.TOAST_WIDTH, room))
        left = (parent.width() - width) // 2
        top = parent.height() - hint.height() - tokens.SPACE_PAGE - tokens.SPACE_GROUP
        self.setGeometry(left, top, width, hint.height())

    def _go_on(self) -> None:
        held = self.underMouse() or self._action.hasFocus() or self._close.hasFocus()
        if held:
            self._timer.stop()
        elif self.isVisible():
            self._timer.start(tokens.TOAST_TIME)

    def _retranslate(self) -> None:
        self._close.set_name(self.tr("Close this message"))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._go_on()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn and watched is not self._host:
            self._timer.stop()
        elif kind == QEvent.Type.FocusOut and watched is not self._host:
            QTimer.singleShot(0, self, self._go_on)
        elif kind == QEvent.Type.Resize and watched is self._host and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
