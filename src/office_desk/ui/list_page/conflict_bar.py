"""Says in place that somebody else changed the same cell, and lets the person choose."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from office_desk.model.snapshot import Draft
from office_desk.ui.look import tokens
from office_desk.ui.look.widgets import IconLabel, PlainLabel, announce, framed


class ConflictBar(QWidget):
    """A sentence with both values and two buttons; the safe one, keeping theirs, comes first.

    Signals:
        mine_chosen: the `Draft` that puts the person's own value there.
    """

    mine_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None
        frame = framed("error-bar", self)
        self._sentence = PlainLabel("", frame)
        self._sentence.setWordWrap(True)
        self.keep_theirs = QPushButton(frame)
        self.use_mine = QPushButton(frame)
        row = QHBoxLayout(frame)
        row.setContentsMargins(12, tokens.SPACE_TIGHT, tokens.SPACE, tokens.SPACE_TIGHT)
        row.setSpacing(tokens.SPACE)
        row.addWidget(IconLabel("triangle-alert", "danger", parent=frame))
        row.addWidget(self._sentence, 1)
        row.addWidget(self.keep_theirs)
        row.addWidget(self.use_mine)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.keep_theirs.clicked.connect(self.hide)
        self.use_mine.clicked.connect(self._use_mine)
        self._retranslate()
        self.hide()

    @property
    def sentence(self) -> str:
        """What the bar says."""
        return self._sentence.text()

    def ask(self, sentence: str, draft: Draft) -> None:
        """Show both values; `draft` would put the person's own there."""
        self._draft = draft
        self._sentence.setText(sentence)
        self.show()
        self.keep_theirs.setFocus()
        announce(self, sentence)

    def _use_mine(self) -> None:
        draft, self._draft = self._draft, None
        self.hide()
        if draft is not None:
            self.mine_chosen.emit(draft)

    def _retranslate(self) -> None:
        self.keep_theirs.setText(self.tr("Keep theirs"))
        self.use_mine.setText(self.tr("Use mine"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
