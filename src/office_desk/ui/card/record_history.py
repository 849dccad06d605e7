"""The history of one record inside its card: who changed which field from what to what, and when."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from office_desk.labels.visible_text import visible_text
from office_desk.ui.history.change_list import ChangeList
from office_desk.ui.history.field_changes import ChangesAnswer, read_record_changes
from office_desk.ui.look import tokens
from office_desk.ui.look.icons import icon
from office_desk.ui.look.scrolled import ScrolledPart
from office_desk.ui.look.widgets import Heading
from office_desk.ui.workplace import Workplace

FIRST_CHANGES = 50
MORE_CHANGES = 200


class RecordHistory(QWidget):
    """Stands in the card's place while somebody reads what was changed.

    Signals:
        closed: the person went back to the card.
        opened: show this record, kind and id.
    """

    closed = Signal()
    opened = Signal(str, int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._record = ("", 0)
        self._limit = FIRST_CHANGES
        self._back = QPushButton(self)
        self._back.setProperty("kind", "quiet")
        self._back.setIcon(icon("chevron-left", "accent"))
        self._back.clicked.connect(self.closed)
        self._title = Heading("", "card", self)
        self._title.setWordWrap(True)
        self._more = QPushButton(self)
        self._more.setProperty("kind", "quiet")
        self._more.clicked.connect(self._show_more)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._lay_out()

    def show_history(self, kind: str, record_id: int, title: str) -> None:
        """Show what was ever done to a record."""
        self._record = (kind, record_id)
        self._limit = FIRST_CHANGES
        self._title.setText(visible_text(title))
        self._back.setFocus()
        self.refresh()

    def refresh(self) -> None:
        """Read it again."""
        self._retranslate()
        ask = partial(read_record_changes, kind=self._record[0], record_id=self._record[1], limit=self._limit)
        self._workplace.operations.read(self, ask, self._show, key="history")

    def _show(self, answer: ChangesAnswer) -> None:
        place = self._scroll.verticalScrollBar().value()
        language = self._workplace.language()
        changes = ChangeList(answer, language, datetime.now(UTC), self._scroll, by_record=False)
        changes.opened.connect(self.opened)
        whole = ScrolledPart(self._scroll)
        column = QVBoxLayout(whole)
        column.setContentsMargins(tokens.SPACE, tokens.SPACE, tokens.SPACE, tokens.SPACE)
        column.addWidget(changes)
        column.addStretch(1)
        self._scroll.setWidget(whole)
        self._more.setVisible(answer.total > len(answer.entries))
        whole.adjustSize()
        self._scroll.verticalScrollBar().setValue(place)

    def _show_more(self) -> None:
        self._limit += MORE_CHANGES
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, tokens.SPACE, 0, 0)
        column.setSpacing(tokens.SPACE_TIGHT)
        back = QHBoxLayout()
        back.setContentsMargins(tokens.SPACE, 0, tokens.SPACE, 0)
        back.addWidget(self._back)
        back.addStretch(1)
        column.addLayout(back)
        self._title.setContentsMargins(tokens.SPACE_GROUP, 0, tokens.SPACE_GROUP, 0)
        column.addWidget(self._title)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._more)

    def _retranslate(self) -> None:
        self._back.setText(self.tr("Back to the card"))
        self._more.setText(self.tr("Show earlier changes"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
