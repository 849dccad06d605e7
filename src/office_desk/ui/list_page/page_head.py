"""The head of a list page: what it is, how to search and filter it, and what can be done."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from office_desk import labels
from office_desk.model.catalog import VIEWS
from office_desk.ui.list_page.chip_line import ChipLine
from office_desk.ui.list_page.quick_filters import main_choice, offered_values
from office_desk.ui.list_page.search_field import SearchField
from office_desk.ui.look import tokens
from office_desk.ui.look.head_line import HeadLine
from office_desk.ui.look.icons import icon
from office_desk.ui.look.widgets import (
    ActionButton,
    Chip,
    Heading,
    IconButton,
    SecondaryLabel,
    ThinProgress,
)

Direction = QBoxLayout.Direction
_ALL = ""


class ListHead(QWidget):
    """Title, search and actions in one line; below it the chips, and how many records that makes.

    Signals:
        quick_chosen: a value of the main choice field, or "" for all.
        saved_chosen: name of a saved view.
        saved_menu_requested: name of a saved view, and where on the screen.
        filters_toggled: whether the filter rows are to be unfolded.
    """

    quick_chosen = Signal(str)
    saved_chosen = Signal(str)
    saved_menu_requested = Signal(str, QPoint)
    filters_toggled = Signal(bool)

    def __init__(self, view: str, new: QAction, tools: Iterable[QAction], parent: QWidget | None = None) -> None:
        """`tools` become icon buttons right of the search field."""
        super().__init__(parent)
        self._view = view
        self._choice = main_choice(view)
        self._title = Heading("", "page", self)
        self.search = SearchField(self)
        self._new = ActionButton(new, self, kind="primary")
        self._tools = {action: self._tool(action) for action in tools}
        self._count = SecondaryLabel("", self)
        self.progress = ThinProgress(self)
        self._chips = ChipLine(self)
        self._quick: dict[str, Chip] = {}
        self._saved: dict[str, Chip] = {}
        self._below = QHBoxLayout()
        self._filters = Chip("", self._chips)
        self._filter_count = 0
        self._make_quick_chips()
        self._lay_out()
        self._filters.clicked.connect(self.filters_toggled)
        self._retranslate()

    @property
    def count_text(self) -> str:
        """How many records the head says there are."""
        return self._count.text()

    @property
    def chips(self) -> dict[str, Chip]:
        """The chips of the main choice field by value; "" is all."""
        return dict(self._quick)

    @property
    def saved_chips(self) -> dict[str, Chip]:
        """The chips of saved views by name."""
        return dict(self._saved)

    @property
    def filter_chip(self) -> Chip:
        """The chip that unfolds the filter rows and says how many hold."""
        return self._filters

    def tool_corner(self, action: QAction) -> QPoint:
        """Where on the screen a menu of that action's button begins."""
        button = self._tools[action]
        return button.mapToGlobal(button.rect().bottomLeft())

    def set_count(self, text: str) -> None:
        """Say how many records there are."""
        self._count.setText(text)
        self._share_out()

    def show_quick(self, value: str) -> None:
        """Mark the chip whose records are shown."""
        for of, chip in self._quick.items():
            chip.setChecked(of == value)

    def show_saved(self, names: Iterable[str], current: str) -> None:
        """Offer saved views, and mark the one the list agrees with."""
        names = list(names)
        if names != list(self._saved):
            for chip in self._saved.values():
                chip.hide()
                chip.deleteLater()
            self._saved = {name: self._saved_chip(name) for name in names}
            self._show_chips()
        for name, chip in self._saved.items():
            chip.setChecked(name == current)

    def show_filter_count(self, count: int, unfolded: bool) -> None:
        """Say how many filter rows hold."""
        is_on = bool(count) or unfolded
        if (count, is_on) != (self._filter_count, self._filters.isChecked()):
            self._filter_count = count
            self._filters.setChecked(is_on)
            self._word_filters()

    def _tool(self, action: QAction) -> IconButton:
        name = action.property("icon_name")
        button = IconButton(name, action.text(), self)
        button.setCheckable(action.isCheckable())
        button.setChecked(action.isChecked())
        button.clicked.connect(action.trigger)
        action.toggled.connect(button.setChecked)
        action.changed.connect(partial(_follow, button, action))
        return button

    def _make_quick_chips(self) -> None:
        values = (_ALL, *offered_values(self._choice)) if self._choice is not None else ()
        for value in values:
            chip = Chip("", self._chips)
            chip.clicked.connect(partial(self._on_quick_clicked, value))
            self._quick[value] = chip
        if self._quick:
            self._quick[_ALL].setChecked(True)
        self._show_chips()

    def _show_chips(self) -> None:
        """All, then what a person saved, then the states: what was made on purpose has the first right to room."""
        quick = list(self._quick.values())
        self._chips.set_chips([*quick[:1], *self._saved.values(), *quick[1:]], self._filters)

    def _saved_chip(self, name: str) -> Chip:
        chip = Chip(name, self._chips)
        chip.clicked.connect(partial(self._on_saved_clicked, name))
        chip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        chip.customContextMenuRequested.connect(partial(self._on_saved_menu, name))
        return chip

    def _on_quick_clicked(self, value: str) -> None:
        """A chip that is on goes off, and then all are shown."""
        self.quick_chosen.emit(value if self._quick[value].isChecked() else _ALL)

    def _on_saved_clicked(self, name: str) -> None:
        self._saved[name].setChecked(True)
        self.saved_chosen.emit(name)

    def _on_saved_menu(self, name: str, place: QPoint) -> None:
        self.saved_menu_requested.emit(name, self._saved[name].mapToGlobal(place))

    def _lay_out(self) -> None:
        line = HeadLine(self._title, (tuple(self._tools.values()),), self._new, self, field=self.search)
        below = self._below
        below.addWidget(self._chips, 1)
        below.addWidget(self._count)
        self._count.setMinimumHeight(26)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE_GROUP, tokens.SPACE_GROUP, tokens.SPACE_GROUP, 0)
        column.setSpacing(tokens.SPACE)
        column.addWidget(line)
        column.addLayout(below)
        column.addWidget(self.progress)

    def _share_out(self) -> None:
        """Put the count below the chips where it finds no room beside them."""
        room = self.contentsRect().width() - 3 * tokens.SPACE_GROUP - self._count.sizeHint().width()
        is_narrow = self._chips.least_width() > room
        self._below.setDirection(Direction.TopToBottom if is_narrow else Direction.LeftToRight)
        self._below.setSpacing(0 if is_narrow else tokens.SPACE_GROUP)
        side = Qt.AlignmentFlag.AlignLeft if is_narrow else Qt.AlignmentFlag.AlignRight
        self._below.setAlignment(self._count, side | Qt.AlignmentFlag.AlignTop)

    def _word_filters(self) -> None:
        if self._filter_count:
            self._filters.set_text(self.tr("%n filter(s)", "", self._filter_count))
        else:
            self._filters.set_text(self.tr("Filter"))
        if not self._filters.isChecked():
            self._filters.setIcon(icon("plus", "muted"))
        self._chips.fit()

    def _retranslate(self) -> None:
        self._title.setText(labels.view_label(self._view))
        for value, chip in self._quick.items():
            kind, choice = VIEWS[self._view].kind, self._choice
            if value == _ALL or choice is None:
                chip.set_text(self.tr("All"))
            else:
                chip.set_text(labels.choice_label(kind, choice.key, value))
        self._word_filters()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _follow(button: IconButton, action: QAction) -> None:
    button.set_name(action.text())
    button.setEnabled(action.isEnabled())
