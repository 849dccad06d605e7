"""The question before typed text would be lost, asked where the form's buttons are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from office_desk.ui.look import tokens
from office_desk.ui.look.widgets import PlainLabel


class LeaveBar(QWidget):
    """Save, discard, or go on editing; Enter presses the button that has the focus, Esc goes on editing.

    Signals:
        save_chosen, discard_chosen, cancel_chosen: what the person wants.
    """

    save_chosen = Signal()
    discard_chosen = Signal()
    cancel_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = PlainLabel("", self)
        self._question.setWordWrap(True)
        self.save_button = QPushButton(self)
        self.save_button.setProperty("kind", "primary")
        self.discard_button = QPushButton(self)
        self.cancel_button = QPushButton(self)
        self.save_button.clicked.connect(self.save_chosen)
        self.discard_button.clicked.connect(self.discard_chosen)
        self.cancel_button.clicked.connect(self.cancel_chosen)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.SPACE)
        for button in (self.save_button, self.discard_button, self.cancel_button):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE)
        column.addWidget(self._question)
        column.addLayout(buttons)
        self._retranslate()

    def ask(self) -> None:
        """Show the question; Save, which loses nothing, stands ready for Enter."""
        self.show()
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _retranslate(self) -> None:
        self._question.setText(self.tr("Save the changes before leaving?"))
        self.save_button.setText(self.tr("Save"))
        self.discard_button.setText(self.tr("Discard"))
        self.cancel_button.setText(self.tr("Cancel"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancel_chosen.emit()
        else:
            super().keyPressEvent(event)
