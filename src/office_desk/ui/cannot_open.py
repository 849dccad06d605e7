"""The page that stands in the window when a database cannot be opened."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from office_desk.labels import reason
from office_desk.model.errors import DeskError
from office_desk.ui.error_dialog import describe
from office_desk.ui.look import tokens
from office_desk.ui.look.widgets import Heading, IconLabel, PlainLabel, SecondaryLabel

_WIDTH = 520
_DETAILS_HEIGHT = 160


class CannotOpenPage(QWidget):
    """Says in one sentence why, and offers to try again or to open another one.

    Signals:
        again_chosen: try the same database once more.
        another_chosen: choose another one.
    """

    again_chosen = Signal()
    another_chosen = Signal()

    def __init__(self, location: str, error: Exception, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error = error
        self._title = Heading("", "page", self)
        self._sentence = PlainLabel("", self)
        self._location = SecondaryLabel(location, self)
        for label in (self._sentence, self._location):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.again = QPushButton(self)
        self.another = QPushButton(self)
        self.unfold = QPushButton(self)
        self.copy = QPushButton(self)
        self.unfold.setCheckable(True)
        self._details = QPlainTextEdit(describe(error), self)
        self._details.setReadOnly(True)
        self._details.setTabChangesFocus(True)
        self._details.setFixedHeight(_DETAILS_HEIGHT)
        self._lay_out()
        self._retranslate()
        self._fold(False)
        self.again.clicked.connect(self.again_chosen)
        self.another.clicked.connect(self.another_chosen)
        self.unfold.toggled.connect(self._fold)
        self.copy.clicked.connect(self._copy_details)

    @property
    def sentence(self) -> str:
        """Why it cannot be opened."""
        return self._sentence.text()

    def _lay_out(self) -> None:
        for button, kind in ((self.again, "primary"), (self.unfold, "quiet"), (self.copy, "quiet")):
            button.setProperty("kind", kind)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.SPACE)
        for button in (self.again, self.another, self.unfold, self.copy):
            buttons.addWidget(button)
        buttons.addStretch(1)
        body = QWidget(self)
        body.setFixedWidth(_WIDTH)
        middle = QVBoxLayout(body)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(tokens.SPACE)
        middle.addWidget(IconLabel("database", "muted", tokens.ICON_SIZE_LARGE, body))
        for widget in (self._title, self._sentence, self._location):
            middle.addWidget(widget)
        middle.addSpacing(tokens.SPACE)
        middle.addLayout(buttons)
        middle.addWidget(self._details)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * (tokens.SPACE_PAGE,)))
        column.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(body)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)

    def _fold(self, is_unfolded: bool) -> None:
        self._details.setVisible(is_unfolded)
        self.copy.setVisible(is_unfolded)

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.sentence}\n\n{self._details.toPlainText()}")

    def _retranslate(self) -> None:
        self._title.setText(self.tr("This desk could not be opened"))
        unknown = self.tr("Something unexpected happened while it was opened; the file was left as it is.")
        self._sentence.setText(reason(self._error.reason) if isinstance(self._error, DeskError) else unknown)
        self.again.setText(self.tr("Try again"))
        self.another.setText(self.tr("Open another desk…"))
        self.unfold.setText(self.tr("Details"))
        self.copy.setText(self.tr("Copy"))
        self._details.setAccessibleName(self.tr("Details"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
