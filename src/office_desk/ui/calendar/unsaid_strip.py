"""Above the month: what it holds without a day, as far as two lines have room; the list beside tells the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from office_desk.dated_text import date_text
from office_desk.display import visible_text
from office_desk.model.card import TimelineItem
from office_desk.ui.calendar.titled_chip import TitledChip
from office_desk.ui.card.item_words import item_icon
from office_desk.ui.look import tokens
from office_desk.ui.look.icons import icon
from office_desk.ui.look.widgets import FlowLayout, SecondaryLabel, tooltip

_MOST = 6
_MOST_ROWS = 2


class UnsaidStrip(QWidget):
    """One button for each thing.

    Signals:
        opened: kind and id of what was pressed.
    """

    opened = Signal(str, int)

    def __init__(self, words: Callable[[int], str], parent: QWidget | None = None) -> None:
        """`words` answers what stands above, for so many things that found no room."""
        super().__init__(parent)
        self._words = words
        self._count = 0
        self._label = SecondaryLabel("", self)
        self._label.setWordWrap(True)
        self._row = QWidget(self)
        self._flow = FlowLayout(self._row)
        self._chips: list[TitledChip] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._row.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE_GROUP, 0, tokens.SPACE_GROUP, tokens.SPACE)
        column.setSpacing(tokens.SPACE_TIGHT)
        column.addWidget(self._label)
        column.addWidget(self._row)
        self.hide()

    @property
    def said(self) -> str:
        """What stands above."""
        return self._label.text()

    def show_items(self, items: Sequence[TimelineItem], language: str) -> None:
        """Show these things, or nothing at all."""
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._count = len(items)
        self._chips = [self._chip(one, language) for one in items[:_MOST]]
        for chip in self._chips:
            self._flow.addWidget(chip)
        self._fit()
        self.setVisible(bool(items))

    def _chip(self, item: TimelineItem, language: str) -> TitledChip:
        title, said = visible_text(item.title), date_text(item.when, language)
        chip = TitledChip(title, said, self._row)
        chip.setIcon(icon(item_icon(item.kind, item.variant), "muted"))
        chip.setToolTip(tooltip(f"{title}\n{said}"))
        chip.setAccessibleName(f"{title}, {said}")
        chip.clicked.connect(partial(self.opened.emit, item.kind, item.id))
        return chip

    def _fit(self) -> None:
        """Choose anew what shows."""
        width = self.width() - 2 * tokens.SPACE_GROUP
        rows, room, shown = 0, -1, 0
        for chip in self._chips:
            wanted = min(chip.sizeHint().width(), width)
            if wanted > room:
                rows, room = rows + 1, width
            room -= wanted + tokens.SPACE
            chip.setVisible(rows <= _MOST_ROWS)
            shown += rows <= _MOST_ROWS
        self._label.setText(self._words(self._count - shown))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
