"""Which records are selected: by id, however many rows that is, and whether or not they have been read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QObject, QTimer, Signal

from office_desk.ui.list_page.table_model import RecordTableModel

if TYPE_CHECKING:
    from office_desk.model.list_query import ListQuery
    from office_desk.ui.operations import Operations

_ROWS = QItemSelectionModel.SelectionFlag.Rows


class RowSelection(QObject):
    """Turns the table's selected row numbers into record ids and back.

    Rows that were never read have no id here; as soon as such rows are selected, the ids of the whole list are
    asked for, in its order. Should the list on the screen be older than that answer, the selection is given up
    rather than guessed, because a wrong record might be deleted.

    Signals:
        changed: the selection is another.
        lost: the list had changed underneath, and the selection was given up.
    """

    changed = Signal()
    lost = Signal()

    def __init__(
        self,
        model: RecordTableModel,
        selected: QItemSelectionModel,
        operations: Operations,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._selected = selected
        self._operations = operations
        self._query: ListQuery | None = None
        self._order: tuple[int, ...] | None = None
        self._generation = 0
        self._is_asked = False
        self._waiting: list[Callable[[tuple[int, ...]], None]] = []
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(0)
        self._looking.timeout.connect(self._look)
        selected.selectionChanged.connect(self._on_selection_changed)

    @property
    def count(self) -> int:
        """How many rows are selected."""
        return sum(last - first + 1 for first, last in self._ranges())

    @property
    def current_id(self) -> int | None:
        """The record the keyboard stands on, if its row has been read."""
        index = self._selected.currentIndex()
        row = self._model.row_at(index.row()) if index.isValid() else None
        return row.id if row else None

    def ids(self) -> tuple[int, ...] | None:
        """The selected records in the list's order; None while not all of them are known."""
        found: list[int] = []
        for number in self._numbers():
            record_id = self._id_at(number)
            if record_id is None:
                return None
            found.append(record_id)
        return tuple(found)

    def with_ids(self, then: Callable[[tuple[int, ...]], None]) -> None:
        """Call `then` with the selected records, at once or when they are known; never when they get lost."""
        ids = self.ids()
        if ids is not None:
            then(ids)
            return
        self._waiting.append(then)
        self._ask()

    def begin(self, query: ListQuery, order: tuple[int, ...] | None) -> None:
        """The table shows another list; `order` is every id of it, where that was read along."""
        self._query = query
        self._order = order
        self._generation += 1
        self._is_asked = False
        self._waiting.clear()

    def select_numbers(self, numbers: Iterable[int], current: int | None) -> None:
        """Select these rows, and put the keyboard on `current`."""
        last = self._model.columnCount() - 1
        selection = QItemSelection()
        for first, end in _runs(sorted(numbers)):
            selection.append(QItemSelectionRange(self._model.index(first, 0), self._model.index(end, last)))
        if current is not None:
            place = self._model.index(current, max(0, self._selected.currentIndex().column()))
            self._selected.setCurrentIndex(place, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._selected.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect | _ROWS)

    def _ranges(self) -> list[tuple[int, int]]:
        """The selected rows as first and last numbers, each row once and in order."""
        merged: list[tuple[int, int]] = []
        for first, last in sorted((part.top(), part.bottom()) for part in _parts(self._selected.selection())):
            if merged and first <= merged[-1][1] + 1:
                merged[-1] = merged[-1][0], max(merged[-1][1], last)
            else:
                merged.append((first, last))
        return merged

    def _numbers(self) -> Iterator[int]:
        for first, last in self._ranges():
            yield from range(first, last + 1)

    def _id_at(self, number: int) -> int | None:
        if self._order is not None:
            return self._order[number] if number < len(self._order) else None
        row = self._model.row_at(number)
        return row.id if row else None

    def _on_selection_changed(self) -> None:
        self._looking.start()
        self.changed.emit()

    def _look(self) -> None:
        if self.ids() is None:
            self._ask()

    def _ask(self) -> None:
        query = self._query
        if query is None or self._is_asked:
            return
        self._is_asked = True
        generation = self._generation
        self._operations.read(self, lambda desk: (generation, desk.lists.ids(query)), self._take_order)

    def _take_order(self, answer: tuple[int, tuple[int, ...]]) -> None:
        generation, order = answer
        if generation != self._generation:
            return
        self._is_asked = False
        waiting, self._waiting = self._waiting, []
        if not self._matches(order):
            self._selected.clearSelection()
            self.lost.emit()
            return
        self._order = order
        ids = self.ids()
        for then in waiting:
            if ids is not None:
                then(ids)

    def _matches(self, order: tuple[int, ...]) -> bool:
        """Whether the ids agree with every row on this side."""
        return len(order) == self._model.total and all(
            order[number] == row.id for number, row in self._model.read_rows()
        )


def _runs(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """Sorted numbers as first and last of each unbroken run."""
    start = previous = None
    for number in numbers:
        if start is None or previous is None:
            start = number
        elif number > previous + 1:
            yield start, previous
            start = number
        previous = number
    if start is not None and previous is not None:
        yield start, previous


def _parts(selection: QItemSelection) -> list[QItemSelectionRange]:
    return [selection.at(number) for number in range(selection.size())]
