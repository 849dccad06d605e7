"""The place of the pairs on their page: the pairs, or in the middle why there are none."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from office_desk.ui.duplicates.looking import Looking, looking_words
from office_desk.ui.duplicates.pairs_beside import PairsBeside
from office_desk.ui.look import tokens
from office_desk.ui.look.widgets import EmptyState, framed


class PairsPlace(QStackedWidget):
    """Says nothing of a look that ends soon."""

    def __init__(self, pairs: PairsBeside, search_action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs = pairs
        self._ground = framed("card", self)
        self._empty = EmptyState("users", "", "", (search_action,), self._ground)
        ground = QVBoxLayout(self._ground)
        ground.setContentsMargins(0, 0, 0, 0)
        ground.addWidget(self._empty)
        self.addWidget(pairs)
        self.addWidget(self._ground)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(tokens.WAIT_BEFORE_PROGRESS)
        self._patience.timeout.connect(self._empty.show)

    def be_patient(self) -> None:
        """A look begins now."""
        self._patience.start()

    def show_state(self, state: Looking, kind: str) -> None:
        """Show the pairs of that kind, or why there are none."""
        self._empty.set_text(*looking_words(state, kind))
        self._empty.setVisible(state is not Looking.WAITING or not self._patience.isActive())
        self.setCurrentWidget(self._pairs if state is Looking.LISTED else self._ground)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._patience.stop()
