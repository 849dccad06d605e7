"""Drags the selected records out of the table to another program.

A drag must not wait for the database, and must know from its first moment what it carries. So when the mouse has moved
far enough, a worker reads the records, and the drag itself begins when they are there, if the button is still held
down: some hundredths of a second later for a few records, and the window goes on working meanwhile.
"""

from __future__ import annotations

import shutil
import tempfile
import weakref
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QPixmap
from PySide6.QtWidgets import QLabel

from office_desk import labels
from office_desk.model.catalog import VIEWS
from office_desk.ui.workplace import Workplace

if TYPE_CHECKING:
    from office_desk.services.exports import Clip
    from office_desk.ui.list_page.record_list import RecordList

_LONGEST_NAME = 60


class RowDrag(QObject):
    """Begins a drag for each time that the table wants one."""

    def __init__(self, workplace: Workplace, view: str, records: RecordList, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._view = view
        self._records = records
        self._folder: Path | None = None
        records.table.drag_wanted.connect(self._begin)

    def _begin(self) -> None:
        self._records.selection.with_ids(self._read)

    def _read(self, ids: tuple[int, ...]) -> None:
        query = replace(self._records.query(), columns=self._records.setup.columns)
        name = self._name(ids)
        self._workplace.operations.read(
            self, lambda desk: desk.exports.clip(query, ids), lambda clip: self._start(clip, name), key="drag"
        )

    def _start(self, clip: Clip, name: str) -> None:
        from office_desk.ui.export.clip_data import DraggedData

        if not clip.count or not QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            return
        drag = QDrag(self._records.table)
        drag.setMimeData(DraggedData(clip, name, self._private_folder))
        drag.setPixmap(self._picture(name))
        drag.exec(Qt.DropAction.CopyAction)

    def _name(self, ids: tuple[int, ...]) -> str:
        """What is dragged: the record's name, or how many records of which kind."""
        number = self._records.model.number_of(ids[0]) if len(ids) == 1 else None
        row = None if number is None else self._records.model.row_at(number)
        return row.title[:_LONGEST_NAME] if row else labels.count_label(VIEWS[self._view].kind, len(ids))

    def _picture(self, name: str) -> QPixmap:
        label = QLabel(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setMargin(6)
        label.adjustSize()
        return label.grab()

    def _private_folder(self) -> Path:
        """A folder for nobody but this person; a file manager may still be copying from it when the drag is over."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="office-desk-"))
            weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        return self._folder
