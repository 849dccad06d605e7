"""Reads what the table looks at: whole lists anew, windows of rows while scrolling, single rows after changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from office_desk.model.catalog import KINDS, VIEWS, Origin
from office_desk.model.changes import Changes, Effect
from office_desk.model.list_query import ListQuery
from office_desk.ui.list_page.list_answer import (
    ListAnswer,
    ListRequest,
    TouchedRows,
    read_list,
    read_touched,
)
from office_desk.ui.list_page.table_model import RecordTableModel

if TYPE_CHECKING:
    from office_desk.model.snapshot import Row
    from office_desk.services.desk import Desk
    from office_desk.ui.operations import Operations

_MOST_ROWS_READ_SINGLY = 20


class ListReader(QObject):
    """Stands between the desk and the table's model.

    While somebody scrolls, one window is being read at most and the latest wish waits; what was passed by in
    between is never read. A new list drops everything asked for the old one.

    Signals:
        list_read: a `ListAnswer` to show.
        list_outdated: changes moved records, so the list has to be read again.
        busy_changed: whether anything is being read.
    """

    list_read = Signal(object)
    list_outdated = Signal()
    busy_changed = Signal(bool)

    def __init__(self, operations: Operations, model: RecordTableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._operations = operations
        self._model = model
        self._query: ListQuery | None = None
        self._generation = 0
        self._awaited: ListRequest | None = None
        self._is_list_awaited = False
        self._is_window_awaited = False
        self._next_window: tuple[int, int] | None = None
        model.window_wanted.connect(self._read_window)

    @property
    def is_list_awaited(self) -> bool:
        """Whether a list is on its way."""
        return self._is_list_awaited

    @property
    def is_busy(self) -> bool:
        """Whether anything is being read."""
        return self._is_list_awaited or self._is_window_awaited

    def read(self, request: ListRequest) -> None:
        """Read a list anew; an answer still on its way for another is dropped."""
        if self._is_list_awaited and request == self._awaited:
            return
        self._awaited = request
        self._generation += 1
        self._next_window = None
        self._is_list_awaited = True
        self.busy_changed.emit(True)
        self._operations.read(
            self,
            lambda desk: read_list(desk, request),
            self._show_list,
            self._fail,
            key="list",
        )

    def apply(self, changes: Changes) -> None:
        """Take up what somebody changed: read the touched rows, or say that the list is outdated."""
        query = self._query
        if query is None:
            return
        kind = VIEWS[query.view].kind
        touched = changes.touched.of_kind(kind)
        if not touched:
            if self._shows_other_records(query):
                self.list_outdated.emit()
            return
        # Counted first: where each row of a large import stands takes longer than a frame to find.
        if len(touched) > _MOST_ROWS_READ_SINGLY or any(one.effect is not Effect.CHANGED for one in touched):
            self.list_outdated.emit()
            return
        places = {one.id: number for one in touched if (number := self._model.number_of(one.id)) is not None}
        if len(places) < len({one.id for one in touched}):
            self.list_outdated.emit()
            return
        generation = self._generation
        self._operations.read(
            self,
            lambda desk: (generation, read_touched(desk, query, places)),
            self._show_touched,
        )

    def _shows_other_records(self, query: ListQuery) -> bool:
        """Whether a column, filter or order of the list tells of records of another kind."""
        kind = KINDS[VIEWS[query.view].kind]
        keys = {*query.columns, *(one.key for one in query.filters), *(one.key for one in query.sort)}
        fields = [kind.by_key[key] for key in (*keys, *kind.titles) if key in kind.by_key]
        return any(field.target or field.origin is Origin.SUMMARY for field in fields)

    def _show_list(self, answer: ListAnswer) -> None:
        self._query = answer.query
        self._is_list_awaited = False
        self._is_window_awaited = False
        self.list_read.emit(answer)
        self.busy_changed.emit(self.is_busy)

    def _fail(self, error: Exception) -> None:
        self._is_list_awaited = False
        self.busy_changed.emit(self.is_busy)
        self._operations.failed.emit(error)

    def _show_touched(self, answer: tuple[int, TouchedRows]) -> None:
        generation, touched = answer
        if generation != self._generation:
            return
        if not touched.kept_places:
            self.list_outdated.emit()
            return
        for number, row in touched.rows.items():
            self._model.replace_row(number, row)

    def _read_window(self, offset: int, limit: int) -> None:
        if self._query is None or self._is_list_awaited:
            return
        if self._is_window_awaited:
            self._next_window = offset, limit
            return
        self._is_window_awaited = True
        self.busy_changed.emit(True)
        self._operations.read(
            self, _window_work(self._query, self._generation, offset, limit), self._show_window, self._fail_window
        )

    def _show_window(self, answer: tuple[int, int, tuple[Row, ...]]) -> None:
        generation, offset, rows = answer
        if generation != self._generation:
            return
        self._is_window_awaited = False
        self._model.put_window(offset, rows)
        self._read_next_window()

    def _fail_window(self, error: Exception) -> None:
        self._is_window_awaited = False
        self._next_window = None
        self.busy_changed.emit(self.is_busy)
        self._operations.failed.emit(error)

    def _read_next_window(self) -> None:
        following, self._next_window = self._next_window, None
        if following is not None:
            self._read_window(*following)
        else:
            self.busy_changed.emit(self.is_busy)


def _window_work(
    query: ListQuery, generation: int, offset: int, limit: int
) -> Callable[[Desk], tuple[int, int, tuple[Row, ...]]]:
    return lambda desk: (generation, offset, desk.lists.window(query, offset, limit))
