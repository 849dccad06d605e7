"""What stands above and below a form: its name, and the buttons with everything the form has to say."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from office_desk.display import visible_text
from office_desk.ui.form.leave_bar import LeaveBar
from office_desk.ui.look import tokens
from office_desk.ui.look.fonts import sized_font
from office_desk.ui.look.widgets import ElidedLabel, IconButton, MessageBar, SecondaryLabel, ThinProgress, tooltip

_NARROW_MARGIN = 12


class SheetHead(QWidget):
    """The record's name, its kind below it, the way out, and a thin bar while the desk is at work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel("", self)
        self._title.setFont(sized_font(tokens.FONT_CARD, bold=True))
        self._subtitle = SecondaryLabel("", self)
        self._tied = ElidedLabel("", self)
        self._tied.setFont(sized_font(tokens.FONT_SECONDARY))
        self._tied.hide()
        self.close_button = IconButton("x", "", self)
        self.progress = ThinProgress(self)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._title)
        names.addWidget(self._subtitle)
        names.addWidget(self._tied)
        row = QHBoxLayout()
        row.setContentsMargins(tokens.SPACE_PAGE, tokens.SPACE_GROUP, tokens.SPACE_GROUP, _NARROW_MARGIN)
        row.addLayout(names, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.progress)
        self._retranslate()

    @property
    def title(self) -> str:
        """The name that is shown."""
        return self._title.text()

    def show_title(self, title: str, subtitle: str) -> None:
        """Show a name, and below it what kind of thing it is."""
        self._title.setText(visible_text(title))
        self._subtitle.setText(subtitle)

    @property
    def tied(self) -> str:
        """What is said below the kind."""
        return self._tied.text()

    def show_tied(self, text: str) -> None:
        """Say what a new record will be tied to, or nothing."""
        self._tied.setText(visible_text(text))
        self._tied.setVisible(bool(text))

    def _retranslate(self) -> None:
        self.close_button.set_name(self.tr("Close the form"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


class SheetFoot(QWidget):
    """Save and Cancel; above them what went wrong, and in their place the question before leaving."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.messages = MessageBar(self)
        self.leave_bar = LeaveBar(self)
        self.leave_bar.hide()
        self._buttons = QWidget(self)
        self.save_button = QPushButton(self._buttons)
        self.save_button.setProperty("kind", "primary")
        self.cancel_button = QPushButton(self._buttons)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(tokens.WAIT_BEFORE_PROGRESS)
        self._slow.timeout.connect(self._say_saving)
        self._lay_out()
        self._retranslate()

    def ask(self) -> None:
        """Ask what is to become of what was typed."""
        self._buttons.hide()
        self.leave_bar.ask()

    def stop_asking(self) -> None:
        """Show the buttons again."""
        self.leave_bar.hide()
        self._buttons.show()

    def show_saving(self, is_saving: bool) -> None:
        """Let the button say that it is at work, if that takes long enough to be read."""
        if is_saving:
            self._slow.start()
        else:
            self._slow.stop()
            self._retranslate()

    def refuse(self, sentence: str) -> None:
        """Say why nothing can be saved here, and offer it no more."""
        self.save_button.setEnabled(False)
        self.save_button.setToolTip(tooltip(sentence))
        self.messages.show_notice(sentence)

    def _say_saving(self) -> None:
        self.save_button.setText(self.tr("Saving…"))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE)
        row.addWidget(self.save_button)
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE_PAGE, _NARROW_MARGIN, tokens.SPACE_PAGE, _NARROW_MARGIN)
        column.setSpacing(tokens.SPACE)
        for widget in (self.messages, self.leave_bar, self._buttons):
            column.addWidget(widget)

    def _retranslate(self) -> None:
        self.save_button.setText(self.tr("Save"))
        self.cancel_button.setText(self.tr("Cancel"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
