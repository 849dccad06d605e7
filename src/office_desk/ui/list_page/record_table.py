"""The table as a person sees and works it: quiet rows, the keyboard, and nothing that reads the desk."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLine, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from office_desk.ui.list_page.cell_delegates import CellDelegate, NumberDelegate, StateDelegate, TitleDelegate
from office_desk.ui.list_page.cell_words import CellWords
from office_desk.ui.list_page.table_header import TableHeader
from office_desk.ui.list_page.table_model import RecordTableModel
from office_desk.ui.look import tokens
from office_desk.ui.look.state_tones import is_state

_NO_MODIFIERS = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)
Index = QModelIndex | QPersistentModelIndex

_LONGEST_HOLD = 40
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RecordTable(QTableView):
    """Rows of records.

    Signals:
        opened: the current record is to be shown whole (Enter, or a double click where nothing can be edited).
        edit_ended: a cell is not being edited any more.
        edit_refused: why what was typed into a cell is no value; empty when there is nothing wrong any more.
        current_row_changed: row number of the record the keyboard stands on, -1 for none.
        delete_requested, copy_requested: the keys for that were pressed.
        typed: text was typed that is meant for the search field.
        menu_requested: where on the screen to show the context menu.
        drag_wanted: the selected rows are being dragged out, with the left button held down.
    """

    opened = Signal()
    edit_refused = Signal(str)
    edit_ended = Signal()
    current_row_changed = Signal(int)
    delete_requested = Signal()
    copy_requested = Signal()
    typed = Signal(str)
    menu_requested = Signal(QPoint)
    drag_wanted = Signal()

    def __init__(self, model: RecordTableModel, words: CellWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records = model
        self._hovered = -1
        self._dressed: list[str] = []
        self._grip: QMouseEvent | None = None
        self._is_grip_passed_on = False
        self.header = TableHeader(model, self)
        self._delegates = {
            "plain": CellDelegate(words, self),
            "number": NumberDelegate(words, self),
            "state": StateDelegate(model, words, self),
            "title": TitleDelegate(model, words, self),
        }
        for delegate in self._delegates.values():
            delegate.refused.connect(self.edit_refused)
        self.setHorizontalHeader(self.header)
        self.header.setSortIndicatorShown(True)  # the table, which does not sort by itself, has just hidden it
        self.header.setFirstSectionMovable(False)
        self.setItemDelegate(self._delegates["plain"])
        self._set_behavior()
        self.setModel(model)
        model.modelReset.connect(self._choose_delegates)
        self._holding = QTimer(self)
        self._holding.setSingleShot(True)
        self._holding.setInterval(_LONGEST_HOLD)
        self._holding.timeout.connect(self._release)
        model.dataChanged.connect(self._release)
        model.modelReset.connect(self._release)

    @property
    def is_editing(self) -> bool:
        """Whether somebody is typing into a cell."""
        return self.state() == QAbstractItemView.State.EditingState

    @property
    def visible_rows(self) -> int:
        """How many rows the table holds at its present height."""
        return max(1, -(-self.viewport().height() // self.verticalHeader().defaultSectionSize()))

    @property
    def first_visible_row(self) -> int:
        """The number of the row at the top."""
        return max(0, self.rowAt(0))

    def set_row_height(self, height: int) -> None:
        """Make every row so high, in device-independent pixels."""
        self.verticalHeader().setDefaultSectionSize(height)

    def show_from(self, number: int) -> None:
        """Put this row at the top, as far as the list's end allows."""
        self.verticalScrollBar().setValue(number * self.verticalHeader().defaultSectionSize())

    def edit_current(self) -> bool:
        """Edit the current cell in place; answers whether it can be."""
        index = self.currentIndex()
        if not index.isValid() or not self._records.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        return self.edit(index, QAbstractItemView.EditTrigger.AllEditTriggers, QEvent(QEvent.Type.None_))

    def _set_behavior(self) -> None:
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(tokens.ROW_HEIGHT_COMPACT)
        rows.setDefaultSectionSize(tokens.ROW_HEIGHT)
        rows.hide()
        self.setCornerButtonEnabled(False)
        self.setCornerWidget(QWidget(self))  # or else the style draws a box between the scroll bars
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _choose_delegates(self) -> None:
        """Give each column the delegate that draws its kind of value, if they are other columns than before."""
        keys = [column.key for column in self._records.columns]
        if keys == self._dressed:
            self.header.measure()
            return
        self._dressed = keys
        for number, column in enumerate(self._records.columns):
            kind = "plain"
            if column.field is None:
                kind = "title"
            elif is_state(column.field):
                kind = "state"
            elif column.is_right_aligned:
                kind = "number"
            self.setItemDelegateForColumn(number, self._delegates[kind])
        self.header.measure(afresh=True)

    def _hold(self) -> None:
        """Keep the old picture for a moment, since rows that flash up as ellipses are harder on the eye."""
        if not self._holding.isActive():
            self.viewport().setUpdatesEnabled(False)
            self._holding.start()

    def _release(self) -> None:
        self._holding.stop()
        self.viewport().setUpdatesEnabled(True)

    def _hover(self, number: int) -> None:
        if number != self._hovered:
            for row in (self._hovered, number):
                self.viewport().update(self._row_area(row))
            self._hovered = number

    def _row_area(self, number: int) -> QRect:
        if number < 0:
            return QRect()
        return QRect(0, self.rowViewportPosition(number), self.viewport().width(), self.rowHeight(number))

    def _paint_lines(self, event: QPaintEvent) -> None:
        """A hairline below each row, and the ring around the cell the keyboard stands on."""
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        height = self.verticalHeader().defaultSectionSize()
        first = max(0, self.rowAt(max(0, event.rect().top())))
        lines, right = [], self.viewport().width()
        for number in range(first, self._records.total):
            bottom = self.rowViewportPosition(number) + height - 1
            lines.append(QLine(0, bottom, right, bottom))
            if bottom > event.rect().bottom():
                break
        painter.drawLines(lines)
        if self.hasFocus() and self.currentIndex().isValid():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), tokens.HAIRLINE))
            painter.drawRect(self.visualRect(self.currentIndex()).adjusted(0, 0, -1, -2))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._hovered >= 0:
            painter = QPainter(self.viewport())
            hover = self.palette().color(QPalette.ColorRole.Midlight)
            painter.fillRect(self._row_area(self._hovered), hover)
            painter.end()
        super().paintEvent(event)
        self._paint_lines(event)

    def event(self, event: QEvent) -> bool:
        # A shortcut of the window would otherwise take F2 before the cell can.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._takes(event):
            event.accept()
            return True
        return super().event(event)

    def _takes(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_F2 and self.can_edit_current()

    def can_edit_current(self) -> bool:
        """Whether the current cell can be edited in place."""
        return bool(self._records.flags(self.currentIndex()) & Qt.ItemFlag.ItemIsEditable)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_editing:
            super().keyPressEvent(event)
            return
        if event.key() in _ENTER and event.modifiers() in _NO_MODIFIERS:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_F2:
            if not self.edit_current():
                self.opened.emit()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.delete_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif event.text().strip() and event.text().isprintable() and event.modifiers() in _NO_MODIFIERS:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if self.is_editing:
            super().inputMethodEvent(event)
        elif event.commitString():
            self.typed.emit(event.commitString())
            event.accept()

    def moveCursor(  # noqa: N802
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and last record, not to the first and last column."""
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
        if action not in ends or not self._records.total:
            return super().moveCursor(action, modifiers)
        return self._records.index(ends[action] % self._records.total, max(0, self.currentIndex().column()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self.indexAt(event.position().toPoint()).isValid():
            super().mouseDoubleClickEvent(event)
        elif not self.edit_current():
            self.opened.emit()

    def _is_grip(self, event: QMouseEvent) -> bool:
        """Whether a press there takes hold of rows: on a name, or on a row that is selected already.

        Everywhere else moving the mouse selects rows, as it always did.
        """
        index = self.indexAt(event.position().toPoint())
        is_plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        is_named = index.isValid() and self._records.columns[index.column()].field is None
        return is_plain and index.isValid() and (is_named or self.selectionModel().isSelected(index))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip = event.clone() if self._is_grip(event) else None
        index = self.indexAt(event.position().toPoint())
        # A press on one of several selected rows must not drop the others: it may begin a drag of all of them.
        self._is_grip_passed_on = self._grip is None or not self.selectionModel().isSelected(index)
        if self._is_grip_passed_on:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            super().mouseMoveEvent(event)
        elif (event.position() - self._grip.position()).manhattanLength() >= QApplication.startDragDistance():
            self._grip = None
            self._is_grip_passed_on = True
            self.drag_wanted.emit()
        self._hover(self.rowAt(event.position().toPoint().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        grip, self._grip = self._grip, None
        if grip is not None and not self._is_grip_passed_on:
            super().mousePressEvent(grip)  # it was a click after all
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menu_requested.emit(place)
        event.accept()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.current_row_changed.emit(current.row())

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        super().scrollContentsBy(dx, dy)
        first = self.first_visible_row
        last = min(first + self.visible_rows, self._records.total) - 1
        if dy and self._records.want_rows(first, max(first, last)):
            self._hold()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802
        super().closeEditor(editor, hint)
        self.edit_ended.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.header.lay_out()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_delegates"):
            title = self._delegates["title"]
            if isinstance(title, TitleDelegate):
                title.set_font(self.font())

    def sizeHint(self) -> QSize:
        return QSize(640, 480)
