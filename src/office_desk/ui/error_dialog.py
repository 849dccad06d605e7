"""What a person sees of a fault of the program: one sentence, what was kept, and details to copy."""

from __future__ import annotations

import platform
import traceback

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from office_desk import __version__
from office_desk.ui.look import tokens
from office_desk.ui.look.widgets import Heading, IconLabel, PlainLabel

_WIDTH = 480
_DETAILS_HEIGHT = 200


class ErrorDialog(QDialog):
    """One calm sentence; the details are folded away and can be copied for whoever helps."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setFixedWidth(_WIDTH)
        self._details = QPlainTextEdit(describe(error), self)
        self._details.setReadOnly(True)
        self._details.setFixedHeight(_DETAILS_HEIGHT)
        self._details.setTabChangesFocus(True)
        self._details.setAccessibleName(self.tr("Details"))
        self._details.hide()
        self._unfold = QPushButton(self.tr("Details"), self)
        self._unfold.setCheckable(True)
        self._copy = QPushButton(self.tr("Copy details"), self)
        self._close = QPushButton(self.tr("Continue"), self)
        self._close.setDefault(True)
        self._lay_out()
        self._unfold.toggled.connect(self._fold)
        self._copy.clicked.connect(self.copy_details)
        self._close.clicked.connect(self.accept)

    @property
    def details(self) -> str:
        """What a developer needs to know."""
        return self._details.toPlainText()

    def copy_details(self) -> None:
        """Put the details on the clipboard."""
        QGuiApplication.clipboard().setText(self.details)

    def _lay_out(self) -> None:
        text = PlainLabel(
            self.tr(
                "This step was not done. What was saved before is safe, and you can go on working. "
                "If it happens again, copy the details and send them to whoever looks after Office Desk."
            ),
            self,
        )
        text.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(tokens.SPACE_GROUP)
        head.addWidget(IconLabel("triangle-alert", "danger", 24, self), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(tokens.SPACE)
        words.addWidget(Heading(self.tr("Something went wrong"), "card", self))
        words.addWidget(text)
        head.addLayout(words, 1)
        for button, kind in ((self._unfold, "quiet"), (self._copy, "normal"), (self._close, "primary")):
            button.setProperty("kind", kind)
            button.setAutoDefault(button is self._close)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.SPACE)
        buttons.addWidget(self._unfold)
        buttons.addStretch(1)
        buttons.addWidget(self._copy)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * (tokens.SPACE_PAGE,)))
        column.setSpacing(tokens.SPACE_GROUP)
        column.addLayout(head)
        column.addWidget(self._details)
        column.addLayout(buttons)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)

    def _fold(self, is_unfolded: bool) -> None:
        self._details.setVisible(is_unfolded)


def describe(error: BaseException) -> str:
    """An exception and the versions of what it happened in, as text."""
    system = f"Office Desk {__version__}, Qt {qVersion()}, Python {platform.python_version()}, {platform.platform()}"
    return "\n".join([system, "", *traceback.format_exception(error)]).rstrip()
