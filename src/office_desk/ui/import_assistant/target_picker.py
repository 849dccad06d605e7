"""The list that opens under a column: everywhere its cells can go, in groups, found by typing a piece of the name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from office_desk import labels
from office_desk.exchange.columns import Target
from office_desk.labels.targets import target_label
from office_desk.model.catalog import KINDS
from office_desk.ui.look import tokens
from office_desk.ui.look.fonts import sized_font

_WIDTH = 320
_HEIGHT = 380
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_CHOICE_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Choice:
    """A line of the list: a target, None for "not taken", or the heading of a group."""

    text: str
    group: str
    target: Target | None = None
    is_heading: bool = False


class TargetList(QAbstractListModel):
    """The targets that fit what is typed, under the headings of their groups."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: list[Choice] = []
        self._shown: list[Choice] = []

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these."""
        self._choices = list(choices)
        self.filter_by("")

    def filter_by(self, text: str) -> None:
        """Show what has every typed word in its name or its group's."""
        words = text.casefold().split()
        self.beginResetModel()
        self._shown = []
        group = ""
        for choice in self._choices:
            if not all(word in f"{choice.group} {choice.text}".casefold() for word in words):
                continue
            if choice.group and choice.group != group:
                self._shown.append(Choice(choice.group, choice.group, is_heading=True))
            group = choice.group
            self._shown.append(choice)
        if not self._shown:
            self._shown.append(Choice(self.tr("No field has that in its name"), "", is_heading=True))
        self.endResetModel()

    def row_of(self, target: Target | None) -> int:
        """Where a target stands, else where the first one does; -1 where there is none."""
        rows = [row for row, choice in enumerate(self._shown) if not choice.is_heading]
        return next((row for row in rows if self._shown[row].target == target), rows[0] if rows else -1)

    def first_fit(self) -> int:
        """Where the first line that can be chosen stands, -1 for none."""
        return next((row for row, choice in enumerate(self._shown) if not choice.is_heading), -1)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        is_heading = index.isValid() and self._shown[index.row()].is_heading
        return Qt.ItemFlag.NoItemFlags if is_heading else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        choice = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.text if choice.is_heading or not choice.group else f"    {choice.text}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return choice.text
        if role == _CHOICE_ROLE:
            return choice
        if role == Qt.ItemDataRole.FontRole and choice.is_heading:
            return sized_font(tokens.FONT_SECONDARY, bold=True)
        if role == Qt.ItemDataRole.ForegroundRole and choice.is_heading:
            return QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        return None


class TargetPicker(QFrame):
    """A search line over a list; Enter or a click chooses, Esc leaves everything as it is.

    Signals:
        chosen: row of the column it was opened for, and the `Target` or None.
    """

    chosen = Signal(int, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "toast")
        self._row = -1
        self.line = QLineEdit(self)
        self._model = TargetList(self)
        self.view = QListView(self)
        self.view.setModel(self._model)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * (tokens.SPACE,)))
        column.setSpacing(tokens.SPACE_TIGHT)
        column.addWidget(self.line)
        column.addWidget(self.view, 1)
        self.resize(_WIDTH, _HEIGHT)
        self.line.textChanged.connect(self._filter)
        self.line.installEventFilter(self)
        self.view.clicked.connect(self._take)
        self._retranslate()

    def offer(self, row: int, targets: Sequence[Target], now: Target | None, place: QPoint, typed: str = "") -> None:
        """Open at a place on the screen for a column that goes to `now`."""
        self._row = row
        self._model.set_choices([Choice(self.tr("Not taken"), ""), *_grouped(targets)])
        self.line.setText(typed)
        screen = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        self.move(min(place.x(), room.right() - _WIDTH), min(place.y(), room.bottom() - _HEIGHT))
        palette = self.view.palette()
        chosen = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight)
        palette.setColor(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight, chosen)
        self.view.setPalette(palette)  # the list never has the keyboard, and yet Enter takes what is marked in it
        self.show()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        self._stand_on(self._model.row_of(now) if not typed else self._model.first_fit())

    def _stand_on(self, row: int) -> None:
        index = self._model.index(row)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index, QListView.ScrollHint.PositionAtCenter)

    def _filter(self, text: str) -> None:
        self._model.filter_by(text)
        self._stand_on(self._model.first_fit())

    def _take(self, index: QModelIndex) -> None:
        choice = index.data(_CHOICE_ROLE)
        if choice is not None and not choice.is_heading:
            self.hide()
            self.chosen.emit(self._row, choice.target)

    def _retranslate(self) -> None:
        self.line.setPlaceholderText(self.tr("Type a piece of the name"))
        self.line.setAccessibleName(self.tr("Where the column goes"))
        self.view.setAccessibleName(self.tr("Where the column goes"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self.view.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.view.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _grouped(targets: Sequence[Target]) -> list[Choice]:
    """The targets in the order they come, those of one group side by side."""
    groups: dict[str, list[Choice]] = {}
    for target in targets:
        group = _group(target)
        groups.setdefault(group, []).append(Choice(target_label(target), group, target))
    return [choice for choices in groups.values() for choice in choices]


def _group(target: Target) -> str:
    if target.kind in ("contact_points", "affiliations", "participations") or target.kind not in KINDS:
        return labels.kind_label(target.kind)
    field = KINDS[target.kind].by_key.get(target.key)
    if field is not None and field.language:
        return labels.group_label("names")
    return labels.group_label(field.group if field is not None else "names")
