"""Units of work as a list that is read a stretch at a time, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from office_desk.labels import action_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from office_desk.services.answers import UnitEntry

STRETCH = 60
UNIT_ROLE = int(Qt.ItemDataRole.UserRole)

_NOWHERE = QModelIndex()


class UnitModel(QAbstractListModel):
    """Holds the units read so far.

    Signals:
        more_wanted: the person scrolled to the end and there may be more.
    """

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._units: list[UnitEntry] = []
        self._has_more = False
        self._is_waiting = False

    @property
    def units(self) -> tuple[UnitEntry, ...]:
        """What is held, newest first."""
        return tuple(self._units)

    def take_newest(self, units: Sequence[UnitEntry], has_more: bool) -> None:
        """Take up the newest units: new ones are put on top, and the marks of those held are renewed."""
        held = {unit.id for unit in self._units}
        fresh = [unit for unit in units if unit.id not in held]
        tail = [unit for unit in units if unit.id in held]
        is_known = bool(held) and tail == [*units][len(fresh) :] and len(tail) == len(self._units)
        if not is_known:
            self.beginResetModel()
            self._units = list(units)
            self._has_more, self._is_waiting = has_more, False
            self.endResetModel()
            return
        if fresh:
            self.beginInsertRows(_NOWHERE, 0, len(fresh) - 1)
            self._units[:0] = fresh
            self.endInsertRows()
        self._units[len(fresh) :] = tail
        self.dataChanged.emit(self.index(0), self.index(len(self._units) - 1))

    def take_older(self, units: Sequence[UnitEntry], has_more: bool) -> None:
        """Add the next stretch at the end."""
        self._has_more, self._is_waiting = has_more, False
        if units:
            self.beginInsertRows(_NOWHERE, len(self._units), len(self._units) + len(units) - 1)
            self._units += units
            self.endInsertRows()

    def row_of(self, unit_id: int) -> int:
        """Where a unit stands, or -1."""
        return next((row for row, unit in enumerate(self._units) if unit.id == unit_id), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._units)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._units):
            return None
        unit = self._units[index.row()]
        if role == UNIT_ROLE:
            return unit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return action_sentence(unit)
        return None

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return not parent.isValid() and self._has_more and not self._is_waiting

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        if self.canFetchMore(parent):
            self._is_waiting = True
            self.more_wanted.emit()
