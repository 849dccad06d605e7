"""Which characters would print as boxes, each with the record it stands in, told before anything is printed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from office_desk import labels
from office_desk.documents.paper import MissingCharacter
from office_desk.ui.look import tokens
from office_desk.ui.look.messages import IconLabel, announce
from office_desk.ui.look.text import Heading, SecondaryLabel

_MOST_LINES_SHOWN = 3
_LINE = 64  # pixels of a sentence in three lines


class MissingList(QWidget):
    """Takes no room while every character can be printed.

    Signals:
        record_requested: show the record in which a character stands, kind and id.
    """

    record_requested = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._missing: tuple[MissingCharacter, ...] = ()
        self._heading = Heading("", "group", self)
        self._hint = SecondaryLabel("", self)
        self.lines = QListWidget(self)
        self._lay_out()
        self.lines.itemClicked.connect(self._open)
        self.lines.itemActivated.connect(self._open)
        self.hide()

    def show_missing(self, missing: Sequence[MissingCharacter]) -> None:
        """Show these; none hides the list."""
        is_news = bool(missing) and tuple(missing) != self._missing
        self._missing = tuple(missing)
        self._word()
        self.setVisible(bool(missing))
        if is_news:
            announce(self, self._heading.text())

    def _lay_out(self) -> None:
        self.lines.setWordWrap(True)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._hint.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(tokens.SPACE)
        head.addWidget(IconLabel("triangle-alert", "waiting", parent=self))
        head.addWidget(self._heading, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE_GROUP, tokens.SPACE_GROUP, tokens.SPACE_GROUP, tokens.SPACE)
        column.setSpacing(tokens.SPACE_TIGHT)
        column.addLayout(head)
        column.addWidget(self._hint)
        column.addWidget(self.lines)

    def _word(self) -> None:
        count = len(self._missing)
        self._heading.setText(self.tr("%n character(s) would print as boxes", "", count))
        self._hint.setText(self.tr("Choose a line to open the record."))
        self._hint.setVisible(any(one.kind for one in self._missing))
        self.lines.setAccessibleName(self._heading.text())
        self.lines.clear()
        for number, one in enumerate(self._missing):
            line = QListWidgetItem(labels.missing_character(one), self.lines)
            line.setData(Qt.ItemDataRole.UserRole, number)
        self.lines.setFixedHeight(min(count, _MOST_LINES_SHOWN) * _LINE + tokens.SPACE)

    def _open(self, line: QListWidgetItem) -> None:
        one = self._missing[line.data(Qt.ItemDataRole.UserRole)]
        if one.kind:
            self.record_requested.emit(one.kind, one.record_id)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._word()
        super().changeEvent(event)
