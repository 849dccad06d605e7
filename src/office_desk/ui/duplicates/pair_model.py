"""The pairs of a look for duplicates as a list; those that are settled leave it, and come back when that is undone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from office_desk.labels import in_a_row
from office_desk.model.duplicates import DuplicatePair
from office_desk.ui.duplicates.pair_words import because_text, candidate_text, sureness_word

PAIR_ROLE = int(Qt.ItemDataRole.UserRole)

Ids = tuple[int, int]

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


def ids_of(pair: DuplicatePair) -> Ids:
    """By which a pair is known."""
    return pair.first.id, pair.second.id


class PairModel(QAbstractListModel):
    """Holds every pair that was found, and shows those that are a question still."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[Ids, ...] = ()
        self._shown: list[DuplicatePair] = []

    @property
    def known(self) -> tuple[Ids, ...]:
        """What the look found, the most alike first, also what was settled since."""
        return self._known

    def show_found(self, pairs: Sequence[DuplicatePair]) -> None:
        """Show what a look found."""
        self.beginResetModel()
        self._known = tuple(ids_of(pair) for pair in pairs)
        self._shown = list(pairs)
        self.endResetModel()

    def show_standing(self, pairs: Sequence[DuplicatePair]) -> None:
        """Show these of the known pairs, in their order; those on the screen stay where they are."""
        standing = {ids_of(pair): pair for pair in pairs}
        for row in reversed(range(len(self._shown))):
            if ids_of(self._shown[row]) not in standing:
                self._remove(row)
        for row, pair in enumerate(standing[ids] for ids in self._known if ids in standing):
            if row < len(self._shown) and ids_of(self._shown[row]) == ids_of(pair):
                self._shown[row] = pair
                continue
            self.beginInsertRows(_NOWHERE, row, row)
            self._shown.insert(row, pair)
            self.endInsertRows()
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def take_out(self, ids: Ids) -> None:
        """Show a pair no more, because it was settled just now."""
        if (row := self.row_of(ids)) >= 0:
            self._remove(row)

    def pair_at(self, row: int) -> DuplicatePair | None:
        """The pair of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, ids: Ids) -> int:
        """Where a pair stands, or -1."""
        return next((row for row, pair in enumerate(self._shown) if ids_of(pair) == ids), -1)

    def _remove(self, row: int) -> None:
        self.beginRemoveRows(_NOWHERE, row, row)
        del self._shown[row]
        self.endRemoveRows()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        pair = self.pair_at(index.row()) if index.isValid() else None
        if pair is None:
            return None
        if role == PAIR_ROLE:
            return pair
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            names = (candidate_text(pair.first), candidate_text(pair.second))
            return in_a_row((*names, sureness_word(pair), because_text(pair.because)))
        return None
