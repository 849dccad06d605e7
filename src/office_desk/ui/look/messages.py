"""What the window says in place: that a page is empty, or that something went wrong and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QGuiApplication, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from office_desk.ui.look import tokens
from office_desk.ui.look.buttons import ActionButton, IconButton
from office_desk.ui.look.icons import Role, icon
from office_desk.ui.look.text import Heading, PlainLabel, framed

_DETAILS_HEIGHT = 120


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say the text, politely."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class IconLabel(QLabel):
    """An icon that only decorates; it follows the colors of the scheme and the scale of the screen."""

    def __init__(
        self,
        icon_name: str,
        role: Role = "muted",
        size: int = tokens.ICON_SIZE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFixedSize(size, size)
        self._icon = icon(icon_name, role)
        self._draw()

    def set_icon(self, icon_name: str, role: Role = "muted") -> None:
        """Show another icon."""
        self._icon = icon(icon_name, role)
        self._draw()

    def _draw(self) -> None:
        self.setPixmap(self._icon.pixmap(self.size(), self.devicePixelRatioF()))

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange):
            self._draw()
        return super().event(event)


class EmptyState(QWidget):
    """Stands where nothing is yet: one line on what lives here, and what can be done first."""

    def __init__(
        self,
        icon_name: str,
        title: str,
        text: str,
        actions: Sequence[QAction] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = Heading(title, "card", self)
        self._text = PlainLabel(text, self)
        self._text.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setMaximumWidth(tokens.READING_WIDTH)
        picture = IconLabel(icon_name, "muted", tokens.ICON_SIZE_LARGE, self)
        self._lay_out(picture, actions)

    def _lay_out(self, picture: QWidget, actions: Sequence[QAction]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * (tokens.SPACE_PAGE,)))
        column.setSpacing(tokens.SPACE)
        column.addStretch(2)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._text):
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(label, 100)
            row.addStretch(1)
            column.addLayout(row)
        if actions:
            column.addSpacing(tokens.SPACE)
            column.addLayout(self._buttons(actions))
        column.addStretch(3)

    def _buttons(self, actions: Sequence[QAction]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE)
        row.addStretch(1)
        for number, action in enumerate(actions):
            row.addWidget(ActionButton(action, self, kind="normal" if number else "primary"))
        row.addStretch(1)
        return row

    def set_text(self, title: str, text: str) -> None:
        """Say it otherwise, in another language for example."""
        self._title.setText(title)
        self._text.setText(text)


class MessageBar(QWidget):
    """A sentence in place: what happened, what was kept, what to do. Details fold out and can be copied.

    It takes no room until it has something to say.

    Signals:
        dismissed: the person closed the bar.
    """

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = framed("error-bar", self)
        self._picture = IconLabel("triangle-alert", "danger", parent=self._frame)
        self._sentence = PlainLabel("", self._frame)
        self._sentence.setWordWrap(True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._unfold = QPushButton(self._frame)
        self._unfold.setCheckable(True)
        self._copy = QPushButton(self._frame)
        self._close = IconButton("x", "", self._frame)
        self._details = QPlainTextEdit(self._frame)
        self._details.setReadOnly(True)
        self._details.setMaximumHeight(_DETAILS_HEIGHT)
        self._details.setTabChangesFocus(True)
        self._lay_out()
        self._connect()
        self._retranslate()
        self.hide()

    @property
    def sentence(self) -> str:
        """What the bar says, or nothing."""
        return self._sentence.text()

    def show_error(self, sentence: str, details: str = "") -> None:
        """Say that something went wrong."""
        self._picture.set_icon("triangle-alert", "danger")
        self._show("error-bar", sentence, details)

    def show_notice(self, sentence: str, details: str = "") -> None:
        """Say something that is worth knowing and is no error."""
        self._picture.set_icon("info", "accent")
        self._show("bar", sentence, details)

    def clear(self) -> None:
        """Say nothing any more."""
        self._sentence.clear()
        self._details.clear()
        self.hide()

    def _show(self, kind: str, sentence: str, details: str) -> None:
        if self._frame.property("kind") != kind:
            self._frame.setProperty("kind", kind)
            self._frame.style().polish(self._frame)
        self._sentence.setText(sentence)
        self._details.setPlainText(details)
        self._unfold.setVisible(bool(details))
        self._unfold.setChecked(False)
        self._fold(False)
        self.show()
        announce(self, sentence)

    def _lay_out(self) -> None:
        for button in (self._unfold, self._copy):
            button.setProperty("kind", "quiet")
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE)
        row.addWidget(self._picture)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._unfold)
        row.addWidget(self._copy)
        row.addWidget(self._close)
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(12, tokens.SPACE_TIGHT, tokens.SPACE_TIGHT, tokens.SPACE_TIGHT)
        column.setSpacing(tokens.SPACE_TIGHT)
        column.addLayout(row)
        column.addWidget(self._details)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._frame)

    def _connect(self) -> None:
        self._unfold.toggled.connect(self._fold)
        self._copy.clicked.connect(self._copy_details)
        self._close.clicked.connect(self._dismiss)

    def _fold(self, unfolded: bool) -> None:
        self._details.setVisible(unfolded)
        self._copy.setVisible(unfolded)

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.sentence}\n\n{self._details.toPlainText()}")

    def _dismiss(self) -> None:
        self.clear()
        self.dismissed.emit()

    def _retranslate(self) -> None:
        self._unfold.setText(self.tr("Details"))
        self._copy.setText(self.tr("Copy"))
        self._close.set_name(self.tr("Close this message"))
        self._details.setAccessibleName(self.tr("Details"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
