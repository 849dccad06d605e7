"""The list of pairs, with the keys by which they are worked off."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from office_desk.ui.duplicates.pair_delegate import PairDelegate
from office_desk.ui.duplicates.pair_model import PAIR_ROLE, PairModel


class PairList(QListView):
    """Shows pairs; one of them is the current one.

    Signals:
        chosen: a `DuplicatePair` became the current one, or None when there is none.
        opened: the person wants to go into the comparison.
    """

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, model: PairModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._delegate = PairDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self._tell)

    def choose_row(self, row: int) -> None:
        """Make a row the current one."""
        self.setCurrentIndex(self.model().index(row, 0))

    def choose_next(self) -> None:
        """Go to the next pair, from the last one to the first."""
        if count := self.model().rowCount():
            self.choose_row((self.currentIndex().row() + 1) % count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def _open(self, _index: QModelIndex) -> None:
        self.opened.emit()

    def _tell(self, current: QModelIndex) -> None:
        self.chosen.emit(current.data(PAIR_ROLE) if current.isValid() else None)
