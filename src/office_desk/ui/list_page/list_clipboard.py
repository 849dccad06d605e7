"""Copies the selected records with the columns of the table, also those that were never on the screen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from office_desk.ui.list_page.record_list import RecordList
from office_desk.ui.workplace import Workplace

if TYPE_CHECKING:
    from office_desk.services.exports import Clip


class ListClipboard(QObject):
    """Puts records or a cell of the list on the clipboard."""

    def __init__(self, workplace: Workplace, records: RecordList, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._records = records

    def copy_rows(self) -> None:
        """Copy the selected records with the columns in the order of the screen, and as cards where they are any.

        A worker reads them; the clipboard changes once, when every form of them is there.
        """
        self._records.selection.with_ids(self._copy)

    def copy_cell(self) -> None:
        """Copy what stands in the current cell."""
        index = self._records.table.currentIndex()
        if index.isValid():
            QGuiApplication.clipboard().setText(str(index.data() or ""))

    def _copy(self, ids: tuple[int, ...]) -> None:
        answer = self._records.answer
        if answer is None or not ids:
            return
        query = replace(answer.query, columns=self._records.setup.columns)
        self._workplace.operations.read(self, lambda desk: desk.exports.clip(query, ids), self._put, key="copy")

    def _put(self, clip: Clip) -> None:
        from office_desk.ui.export.clip_data import clip_data

        QGuiApplication.clipboard().setMimeData(clip_data(clip))
        if clip.count > 1:
            self._workplace.tell(self.tr("%n record(s) copied", "", clip.count))
