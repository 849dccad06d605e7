"""The head of the page of duplicates: which kind is looked through, how far that is, and looking again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from office_desk import labels
from office_desk.language import translate
from office_desk.model.catalog import MERGEABLE
from office_desk.ui.long_work_bar import LongWorkBar
from office_desk.ui.look import tokens
from office_desk.ui.look.icons import icon
from office_desk.ui.look.widgets import ActionButton, Chip, Heading, SecondaryLabel


class DuplicatesHead(QWidget):
    """One line above the pairs.

    Signals:
        kind_pressed: look through the records of this kind.
    """

    kind_pressed = Signal(str)

    def __init__(self, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Heading("", "page", self)
        self.chips = {kind: Chip("", self) for kind in MERGEABLE}
        self.work_bar = LongWorkBar(language, self)
        self._count = SecondaryLabel("", self)
        self.search_action = QAction(icon("search"), "", self)
        self._search_place = QWidget(self)
        self._lay_out()

    def choose_kind(self, kind: str) -> None:
        """Mark the kind that is looked through."""
        self.chips[kind].setChecked(True)

    def show_title(self, title: str) -> None:
        """Say what the page shows."""
        self._title.setText(title)

    def show_pairs(self, words: str, *, are_wanted: bool) -> None:
        """Say how many pairs there are; where none are wanted, neither kinds nor numbers are offered."""
        self._count.setText(words)
        for widget in (*self.chips.values(), self._count):
            widget.setVisible(are_wanted)

    def offer_search(self, *, is_under_way: bool, is_here: bool, has_looked: bool) -> None:
        """Offer to look: here, or elsewhere on the page, and nowhere while that is under way."""
        self.search_action.setVisible(not is_under_way)
        self.search_action.setEnabled(not is_under_way)
        self._search_place.setVisible(is_here)
        again, first = translate("DuplicatesPage", "Look again"), translate("DuplicatesPage", "Find duplicates")
        self.search_action.setText(again if has_looked else first)

    def retranslate(self) -> None:
        """Name the kinds anew."""
        for kind, chip in self.chips.items():
            chip.set_text(labels.kind_label(kind))

    def _lay_out(self) -> None:
        place = QHBoxLayout(self._search_place)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(ActionButton(self.search_action, self._search_place))
        head = QHBoxLayout(self)
        head.setContentsMargins(tokens.SPACE_GROUP, tokens.SPACE_GROUP, tokens.SPACE_GROUP, tokens.SPACE)
        head.setSpacing(tokens.SPACE)
        head.addWidget(self._title)
        head.addSpacing(tokens.SPACE)
        group = QButtonGroup(self)
        for kind, chip in self.chips.items():
            chip.clicked.connect(lambda _=False, kind=kind: self.kind_pressed.emit(kind))
            group.addButton(chip)
            head.addWidget(chip)
        head.addStretch(1)
        for widget in (self.work_bar, self._count, self._search_place):
            head.addWidget(widget)
