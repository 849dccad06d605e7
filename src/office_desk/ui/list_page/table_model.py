"""The table's model: rows that come a page at a time and columns that are data, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from office_desk.model.catalog import Field
from office_desk.model.snapshot import Row
from office_desk.ui.list_page.row_pages import PAGE_ROWS, RowPages
from office_desk.ui.look.text import tooltip

NOT_READ_YET = "…"
TITLE = ""
"""The key of the title column."""

_NOWHERE = QModelIndex()
_MOST_PAGES_AT_ONCE = 3
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_LONGEST_TOOLTIP = 1_000

# Put together once: views ask for each cell on each paint.
_FIXED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_EDITABLE = _FIXED | Qt.ItemFlag.ItemIsEditable

Index = QModelIndex | QPersistentModelIndex
TextOf = Callable[[Field, Any, Mapping[str, Any]], str]


class Role(IntEnum):
    """What else can be asked of a cell besides what Qt names."""

    SORT = Qt.ItemDataRole.UserRole
    """The value itself, never its text."""
    RECORD_ID = Qt.ItemDataRole.UserRole + 1
    SUBTITLE = Qt.ItemDataRole.UserRole + 2
    """The name in the other scripts, of the title column."""
    IS_TRASHED = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        key: The field's key, or `TITLE`.
        field: What the catalog says of it; None for the title.
        title: The heading in the reader's language.
        is_right_aligned: For numbers and dates.
        width: The most it takes by itself, in device-independent pixels.
    """

    key: str
    field: Field | None
    title: str
    is_right_aligned: bool
    width: int


class RecordTableModel(QAbstractTableModel):
    """A list of any length whose rows are read when they are looked at.

    `data` never waits: a row that has not been read shows an ellipsis and is asked for once the event loop is
    reached again, together with all others that were looked at meanwhile.

    Signals:
        window_wanted: offset and limit of rows that are on the screen and have not been read.
        cell_edited: row number, field key and value that the person entered.
    """

    window_wanted = Signal(int, int)
    cell_edited = Signal(int, str, object)

    def __init__(self, text_of: TextOf, parent: QObject | None = None, *, said_of: TextOf | None = None) -> None:
        """`text_of` puts a value of a field into the reader's words; it is given the row's other values too.

        `said_of` does so at length, for tooltips and screen readers; without one the cell's text stands there.
        """
        super().__init__(parent)
        self._text_of = text_of
        self._said_of = said_of or text_of
        self._columns: tuple[Column, ...] = ()
        self._pages = RowPages()
        self._total = 0
        self._read_only = False
        self._pending: dict[tuple[int, str], Any] = {}
        self._missing: set[int] = set()
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(0)
        self._asking.timeout.connect(self._ask)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns in the model's order; a person's own order is the header's."""
        return self._columns

    @property
    def total(self) -> int:
        """How many rows the list has, read or not."""
        return self._total

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show these columns; with the same keys as before only the headings change."""
        columns = tuple(columns)
        if [column.key for column in columns] == [column.key for column in self._columns]:
            self._columns = columns
            if columns:
                self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(columns) - 1)
            return
        self.beginResetModel()
        self._columns = columns
        self.endResetModel()

    def set_read_only(self, read_only: bool) -> None:
        """Whether cells refuse to be edited, as in the trash."""
        self._read_only = read_only

    def show_list(self, total: int, windows: Mapping[int, Sequence[Row]]) -> None:
        """Begin anew with a list of `total` rows, of which those in `windows` (by offset) have been read.

        A list as long as the one before only has other values in its cells: views keep their layout then.
        """
        is_as_long = total == self._total and total > 0 and bool(self._columns)
        if not is_as_long:
            self.beginResetModel()
        self._pages.clear()
        self._pending.clear()
        self._missing.clear()
        self._total = total
        for offset, rows in windows.items():
            self._pages.put(offset, rows)
        if is_as_long:
            self._tell_changed(0, total - 1)
        else:
            self.endResetModel()

    def want_rows(self, first: int, last: int) -> bool:
        """Ask at once for rows that are about to be looked at; answers whether any of them has to be read."""
        missing = {number for number in (first, last) if self._pages.row(number) is None}
        if not missing or not self._total:
            return False
        self._missing.update(number // PAGE_ROWS for number in missing)
        self._ask()
        return True

    def put_window(self, offset: int, rows: Sequence[Row]) -> None:
        """Keep rows that were asked for; `offset` is the beginning of a page."""
        rows = rows[: max(0, self._total - offset)]
        if not rows or not self._columns:
            return
        self._pages.put(offset, rows)
        self._missing.difference_update(range(offset // PAGE_ROWS, (offset + len(rows) - 1) // PAGE_ROWS + 1))
        self._tell_changed(offset, offset + len(rows) - 1)

    def replace_row(self, number: int, row: Row) -> None:
        """Show a record that was read again and kept its place."""
        for key in [pending for pending in self._pending if pending[0] == row.id]:
            del self._pending[key]
        self._pages.replace(number, row)
        self._tell_changed(number, number)

    def show_pending(self, record_id: int, key: str, value: Any) -> None:
        """Show a value that is being saved, until the record is read again or `drop_pending` is called."""
        self._pending[record_id, key] = value
        self._tell_record_changed(record_id)

    def drop_pending(self, record_id: int, key: str) -> None:
        """Show what was saved last; the value that was being saved did not make it."""
        self._pending.pop((record_id, key), None)
        self._tell_record_changed(record_id)

    def row_at(self, number: int) -> Row | None:
        """The row of that number if it has been read; asks for nothing."""
        return self._pages.row(number)

    def number_of(self, record_id: int) -> int | None:
        """The row number of a record among the rows that have been read."""
        return self._pages.number_of(record_id)

    def read_rows(self) -> Iterator[tuple[int, Row]]:
        """Every row that has been read, with its number."""
        return self._pages.items()

    def text(self, row: Row, column: Column) -> str:
        """What the cell shows."""
        if column.field is None:
            return row.title
        value = self._value(row, column)
        return "" if value is None else self._text_of(column.field, value, row.cells)

    def _value(self, row: Row, column: Column) -> Any:
        if column.field is None:
            return row.title
        if self._pending and (row.id, column.key) in self._pending:
            return self._pending[row.id, column.key]
        return row.cells.get(column.key)

    def _tell_record_changed(self, record_id: int) -> None:
        number = self._pages.number_of(record_id)
        if number is not None:
            self._tell_changed(number, number)

    def _tell_changed(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    def _want(self, number: int) -> None:
        self._missing.add(number // PAGE_ROWS)
        if not self._asking.isActive():
            self._asking.start()

    def _ask(self) -> None:
        """Ask for what was looked at since the last pass; a later pass asks anew for what is still in view."""
        wanted, self._missing = sorted(self._missing), set()
        if not wanted:
            return
        first, last = max(wanted[0], wanted[-1] - _MOST_PAGES_AT_ONCE + 1), wanted[-1]
        self.window_wanted.emit(first * PAGE_ROWS, (last - first + 1) * PAGE_ROWS)

    def _cell(self, row: Row, column: Column, role: int) -> Any:
        """One answer of `data` for a row that has been read."""
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self.text(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(self._spoken(row, column)[:_LONGEST_TOOLTIP])
            case Role.SORT:
                return self._value(row, column)
            case Role.RECORD_ID:
                return row.id
            case Role.SUBTITLE:
                return row.subtitle if column.field is None else ""
            case Role.IS_TRASHED:
                return row.is_trashed
        return None

    def _spoken(self, row: Row, column: Column) -> str:
        text = self.text(row, column)
        if column.field is None:
            return f"{text} · {row.subtitle}" if row.subtitle else text
        value = self._value(row, column)
        said = "" if value is None else self._said_of(column.field, value, row.cells)
        return said if said == text else f"{text} · {said}"

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.is_right_aligned else _LEFT
        if role in _UNUSED_ROLES:
            return None
        row = self._pages.row(index.row())
        if row is not None:
            return self._cell(row, column, role)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        self._want(index.row())
        return NOT_READ_YET

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        self.cell_edited.emit(index.row(), self._columns[index.column()].key, value)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(column.title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.is_right_aligned else _LEFT
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        field = self._columns[index.column()].field
        if field is not None and field.inline and not self._read_only and self._pages.row(index.row()):
            return _EDITABLE
        return _FIXED


# What the standard delegate asks of each cell on each paint and no cell answers; refused before the row is looked up.
_UNUSED_ROLES = frozenset(
    {
        Qt.ItemDataRole.FontRole,
        Qt.ItemDataRole.ForegroundRole,
        Qt.ItemDataRole.BackgroundRole,
        Qt.ItemDataRole.DecorationRole,
        Qt.ItemDataRole.CheckStateRole,
        Qt.ItemDataRole.SizeHintRole,
    }
)
