"""The search field in the page's head: filters while one types, but not while an input method composes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from office_desk.ui.look.icons import icon

_DELAY = 60
_WIDTH = 260
_NARROWEST = 84
_LONGEST = 200


class SearchField(QLineEdit):
    """A line whose text is passed on a moment after the last key.

    Signals:
        searched: what to search for now; each text once.
        left_downwards: the down arrow or Enter asks for the list below.
    """

    searched = Signal(str)
    left_downwards = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self._is_composing = False
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_DELAY)
        self._waiting.timeout.connect(self._tell)
        self.setMaxLength(_LONGEST)
        self.setClearButtonEnabled(True)
        self.setMaximumWidth(_WIDTH)
        self.setMinimumWidth(_NARROWEST)
        self._picture = QAction(icon("search", "muted"), "", self)
        self.addAction(self._picture, QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(self._on_text_changed)
        self._retranslate()

    def set_search(self, text: str) -> None:
        """Show a search that holds already, for instance that of a saved view."""
        self._told = text
        self.setText(text)
        self._waiting.stop()

    def take_focus(self) -> None:
        """Take the focus and select what stands here, so that typing replaces it."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def type_on(self, text: str) -> None:
        """Take the focus and what was typed elsewhere."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.end(False)
        self.insert(text)

    def _on_text_changed(self, text: str) -> None:
        if self._is_composing:
            return
        if text:
            self._waiting.start()
        else:
            self._tell()

    def _tell(self) -> None:
        self._waiting.stop()
        text = self.text().strip()
        if text != self._told:
            self._told = text
            self.searched.emit(text)

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Search"))
        self.setAccessibleName(self.tr("Search this list"))
        self.setAccessibleDescription(self.tr("Names in any script; Esc clears"))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell()
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
