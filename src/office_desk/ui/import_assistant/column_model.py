"""The columns of a table as rows: what each is headed, what stands in it, and where it goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from office_desk.display import visible_text
from office_desk.exchange.columns import ColumnMapping, Target
from office_desk.exchange.table import Table
from office_desk.labels.targets import target_label
from office_desk.ui.import_assistant.source_words import cell_text
from office_desk.ui.look.text import tooltip

HEADING, SAMPLES, TARGET = range(3)
TARGET_ROLE = Qt.ItemDataRole.UserRole

_SAMPLES = 3
_LOOKED_AT = 200
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ColumnModel(QAbstractTableModel):
    """One row for each column of the table."""

    def __init__(self, language: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._table: Table | None = None
        self._mapping: ColumnMapping | None = None
        self._samples: list[str] = []

    @property
    def mapping(self) -> ColumnMapping | None:
        """Where the columns go now."""
        return self._mapping

    def show_mapping(self, table: Table | None, mapping: ColumnMapping | None) -> None:
        """Show a mapping of a table's columns."""
        is_same = table is self._table and mapping is not None and self._mapping is not None
        self._mapping = mapping
        if is_same:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, TARGET))
            return
        self.beginResetModel()
        self._table = table
        self._samples = self._find_samples(table) if table else []
        self.endResetModel()

    def with_target(self, row: int, target: Target | None) -> ColumnMapping | None:
        """Answer the mapping with a column going elsewhere; it is no longer the one that was kept."""
        if self._mapping is None or self._mapping.targets[row] == target:
            return self._mapping
        targets = (*self._mapping.targets[:row], target, *self._mapping.targets[row + 1 :])
        return replace(self._mapping, targets=targets)

    def _find_samples(self, table: Table) -> list[str]:
        """The first cells of each column that hold something, each once."""
        language = self._language()
        found = []
        for column in range(len(table.headings)):
            texts: dict[str, None] = {}
            for row in table.rows[:_LOOKED_AT]:
                if text := cell_text(row[column], language):
                    texts[text] = None
                    if len(texts) == _SAMPLES:
                        break
            found.append("  ·  ".join(texts))
        return found

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self._table is None or self._mapping is None else len(self._table.headings)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else TARGET + 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._table is None or self._mapping is None:
            return None
        target = self._mapping.targets[index.row()]
        if role == TARGET_ROLE:
            return target
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), index.column(), target)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._text(index.row(), index.column(), target))
        return None

    def _text(self, row: int, column: int, target: Target | None) -> str:
        if column == HEADING:
            heading = self._table.headings[row] if self._table else ""
            return " ".join(visible_text(heading).split()) or self.tr("(no heading)")
        if column == SAMPLES:
            return self._samples[row]
        return self.tr("Not taken") if target is None else target_label(target)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Column of the file"), self.tr("What stands in it"), self.tr("Goes to"))[section]
        return None
