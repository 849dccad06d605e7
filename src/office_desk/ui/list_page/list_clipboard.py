"""Copies the selected records as they stand in the table, also those that were never on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from office_desk.model.list_query import ListQuery
from office_desk.model.snapshot import Row
from office_desk.ui.list_page.clipboard_table import clipboard_table
from office_desk.ui.list_page.record_list import RecordList
from office_desk.ui.list_page.table_model import Column
from office_desk.ui.workplace import Workplace

if TYPE_CHECKING:
    from office_desk.services.desk import Desk

_ROWS_AT_ONCE = 5_000


class ListClipboard(QObject):
    """Puts rows or a cell of the list on the clipboard."""

    def __init__(self, workplace: Workplace, records: RecordList, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._records = records

    def copy_rows(self) -> None:
        """Copy the selected records with the columns in the order of the screen."""
        self._records.selection.with_ids(self._copy)

    def copy_cell(self) -> None:
        """Copy what stands in the current cell."""
        index = self._records.table.currentIndex()
        if index.isValid():
            QGuiApplication.clipboard().setText(str(index.data() or ""))

    def _copy(self, ids: tuple[int, ...]) -> None:
        answer, columns = self._records.answer, self._columns()
        if answer is None or not ids:
            return
        known = {row.id: row for _, row in self._records.model.read_rows()}
        if all(record_id in known for record_id in ids):
            self._put(columns, [known[record_id] for record_id in ids])
            return
        query, total = answer.query, answer.total
        self._workplace.operations.read(
            self, lambda desk: _read_rows(desk, query, total, frozenset(ids)),
            lambda rows: self._put(columns, rows), key="copy",
        )  # fmt: skip

    def _columns(self) -> list[Column]:
        model, header = self._records.model, self._records.table.header
        return [model.columns[header.logicalIndex(place)] for place in range(model.columnCount())]

    def _put(self, columns: Sequence[Column], rows: Sequence[Row]) -> None:
        text = self._records.model.text
        cells = [[text(row, column) for column in columns] for row in rows]
        QGuiApplication.clipboard().setMimeData(clipboard_table([column.title for column in columns], cells))
        if len(rows) > 1:
            self._workplace.tell(self.tr("%n record(s) copied", "", len(rows)))


def _read_rows(desk: Desk, query: ListQuery, total: int, ids: frozenset[int]) -> list[Row]:
    rows: list[Row] = []
    for offset in range(0, total, _ROWS_AT_ONCE):
        rows += (row for row in desk.lists.window(query, offset, _ROWS_AT_ONCE) if row.id in ids)
    return rows
