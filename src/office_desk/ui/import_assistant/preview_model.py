"""The first rows of a source as a table, before anything is made of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from office_desk import labels
from office_desk.display import display_number, visible_text
from office_desk.exchange.incoming import Incoming
from office_desk.exchange.reading import Reading
from office_desk.ui.card.item_words import KIND_ICONS
from office_desk.ui.import_assistant.plan_words import contents_text, has_time, incoming_title, when_text
from office_desk.ui.import_assistant.source_words import cell_text
from office_desk.ui.look.icons import icon
from office_desk.ui.look.text import tooltip

FIRST_ROWS = 200
"""Rows of the preview: enough to see whether a text reads right."""
MOST_COLUMNS = 256

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class PreviewModel(QAbstractTableModel):
    """Rows of a table under their headings; for other formats the records with their names and what they hold."""

    def __init__(self, language: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._headings: tuple[str, ...] = ()
        self._cells: list[list[str]] = []
        self._kinds: list[str] = []
        self._numbers: Sequence[int] = ()
        self._reading: Reading | None = None
        self._has_times = False

    @property
    def has_times(self) -> bool:
        """Whether the second column tells when a record takes place."""
        return self._has_times

    def show_reading(self, reading: Reading | None) -> None:
        """Show the beginning of what was read, or nothing."""
        self.beginResetModel()
        self._reading = reading
        self._headings, self._cells, self._kinds, self._numbers = (), [], [], ()
        self._has_times = False
        if reading is not None and reading.table is not None:
            self._take_table(reading)
        elif reading is not None:
            self._take_records(reading.records[:FIRST_ROWS])
        self.endResetModel()

    def retranslate(self) -> None:
        """Word everything anew."""
        self.show_reading(self._reading)

    def _take_table(self, reading: Reading) -> None:
        table, language = reading.table, self._language()
        if table is None:
            return
        self._headings = tuple(visible_text(heading) for heading in table.headings[:MOST_COLUMNS])
        rows = table.rows[:FIRST_ROWS]
        self._cells = [[cell_text(cell, language) for cell in row[:MOST_COLUMNS]] for row in rows]
        self._numbers = table.numbers[:FIRST_ROWS]

    def _take_records(self, records: Sequence[Incoming]) -> None:
        language = self._language()
        self._headings = (self.tr("Name"), self.tr("What it holds"))
        self._cells = [[incoming_title(record), contents_text(record, language)] for record in records]
        self._has_times = any(has_time(record.kind) for record in records)
        if self._has_times:
            self._headings = (self.tr("Name"), self.tr("When"), self.tr("What it holds"))
            for cells, record in zip(self._cells, records, strict=True):
                cells.insert(1, when_text(record, language))
        self._kinds = [record.kind for record in records]
        self._numbers = [record.lines[0] for record in records] if any(one.lines[0] for one in records) else ()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if not index.isValid() or column >= len(self._cells[row]):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells[row][column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._cells[row][column])
        if role == Qt.ItemDataRole.DecorationRole and self._kinds and column == 0:
            return icon(KIND_ICONS.get(self._kinds[row], "file-text"), "muted")
        if role == Qt.ItemDataRole.AccessibleTextRole and self._kinds and column == 0:
            return f"{labels.kind_label(self._kinds[row], plural=False)}: {self._cells[row][0]}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            is_number = role == Qt.ItemDataRole.DisplayRole and section < len(self._numbers)
            return display_number(self._numbers[section], self._language()) if is_number else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if section >= len(self._headings):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(self._headings[section].split()) or "–"
        return tooltip(self._headings[section]) if role == Qt.ItemDataRole.ToolTipRole else None
