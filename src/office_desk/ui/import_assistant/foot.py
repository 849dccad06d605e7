"""The assistant's bottom line: work under way, what the import comes to, and the buttons on, aside and out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from office_desk.language import translate
from office_desk.ui.import_assistant.next_words import Standing, another_file, next_words, said_beside_it
from office_desk.ui.import_assistant.steps import Step
from office_desk.ui.long_work_bar import LongWorkBar
from office_desk.ui.look import tokens
from office_desk.ui.look.text import ElidedLabel, tooltip

if TYPE_CHECKING:
    from collections.abc import Callable


class Foot(QWidget):
    """Says what comes next; what its buttons do is for the window to decide."""

    def __init__(self, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.work_bar = LongWorkBar(language, self)
        self._sentence = ElidedLabel("", self)
        self.another_button = QPushButton(self)
        self.close_button = QPushButton(self)
        self.next_button = QPushButton(self)
        self.next_button.setProperty("kind", "primary")
        self.next_button.setDefault(True)
        self.another_button.setProperty("kind", "quiet")
        for button in (self.another_button, self.close_button):
            button.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE)
        row.addWidget(self.work_bar)
        row.addWidget(self._sentence, 1)
        for button in (self.another_button, self.close_button, self.next_button):
            row.addWidget(button)

    @property
    def sentence(self) -> str:
        """What is said beside the buttons."""
        return self._sentence.text()

    def show_state(self, standing: Standing) -> None:
        """Let buttons and sentence follow what is known."""
        run, is_last = standing.run, not standing.waiting
        text, reason = next_words(standing)
        self.next_button.setText(text)
        self.next_button.setEnabled(not reason)
        self.next_button.setToolTip(tooltip(reason))
        self.next_button.setAccessibleDescription(reason)
        self._sentence.setText(said_beside_it(standing, reason))
        self.another_button.setText(another_file() if is_last else translate("ImportAssistant", "Leave this one out"))
        is_at_source = standing.opened is Step.SOURCE and run.reading is not None
        self.another_button.setVisible(run.imported is None and (is_at_source or not is_last))
        self.another_button.setEnabled(not run.is_storing)
        self.close_button.setText(_stop() if run.is_storing else translate("ImportAssistant", "Close"))
        self.close_button.setVisible(run.imported is None or not is_last)

    def retranslate(self) -> None:
        """Name what no state names."""
        self.work_bar.cancel_button.setAccessibleName(_stop())


def _stop() -> str:
    return translate("ImportAssistant", "Stop")
