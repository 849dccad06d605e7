"""The table with everything that fills it: the list's setup becomes a query, the answer becomes rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from office_desk.model.catalog import KINDS, VIEWS
from office_desk.model.changes import Changes
from office_desk.model.list_query import Filter, ListQuery, Operator, SortKey
from office_desk.ui.list_page.cell_words import CellWords
from office_desk.ui.list_page.columns import make_columns
from office_desk.ui.list_page.list_answer import ListAnswer, ListRequest
from office_desk.ui.list_page.list_reader import ListReader
from office_desk.ui.list_page.quick_filters import main_choice
from office_desk.ui.list_page.record_table import RecordTable
from office_desk.ui.list_page.row_selection import RowSelection
from office_desk.ui.list_page.saved_views import ListSetup
from office_desk.ui.list_page.table_model import RecordTableModel
from office_desk.ui.look import tokens
from office_desk.ui.workplace import Workplace

_REST = 20
_ROWS_OF_A_SCREEN = 40
"""How many rows are read while the table's height is not known yet."""


class RecordList(QObject):
    """One view's list as it stands: setup, rows, selection.

    Signals:
        shown: a `ListAnswer` is on the screen.
        current_changed: the record the keyboard stands on is another, by id, 0 for none.
        selection_changed: other records are selected.
        setup_changed: order or columns were changed in the table.
    """

    shown = Signal(object)
    current_changed = Signal(int)
    selection_changed = Signal()
    setup_changed = Signal()

    def __init__(self, workplace: Workplace, view: str, page: QWidget, today: Callable[[], date] = date.today) -> None:
        """Nothing is read while `page` is hidden, except when it is shown for the first time."""
        super().__init__(page)
        self._page = page
        self._workplace = workplace
        self._view = view
        self._today = today
        self.kind = KINDS[VIEWS[view].kind]
        self.setup = ListSetup.fresh(view)
        self.trashed = False
        self.answer: ListAnswer | None = None
        self._words = CellWords(self.kind.key, workplace.language)
        self.model = RecordTableModel(self._words.text, self, said_of=self._words.said)
        self.model.set_columns(make_columns(view, self.setup.columns))
        self.table = RecordTable(self.model, self._words)
        height = tokens.ROW_HEIGHT_COMPACT if workplace.settings.compact_rows else tokens.ROW_HEIGHT
        self.table.set_row_height(height)
        self.reader = ListReader(workplace.operations, self.model, self)
        self.selection = RowSelection(self.model, self.table.selectionModel(), workplace.operations, self)
        self._is_chosen = False
        self._is_restoring = False
        self._is_outdated = False
        self._current = 0
        self._neighbor: int | None = None
        self._asked: tuple[int | None, tuple[int, ...], int | None] = None, (), None
        self._refreshing = QTimer(self)
        self._refreshing.setSingleShot(True)
        self._refreshing.setInterval(_REST)
        self._refreshing.timeout.connect(self.refresh)
        self._connect()

    @property
    def current_id(self) -> int:
        """The record the keyboard stands on, 0 for none."""
        return self._current

    @property
    def is_chosen(self) -> bool:
        """Whether a person selected what is selected; otherwise it is the first record, so that a card shows."""
        return self._is_chosen

    @property
    def is_filtered(self) -> bool:
        """Whether a search or a filter hides records."""
        return bool(self.setup.text or self.setup.quick or self.setup.conditions)

    def query(self) -> ListQuery:
        """What the list is at this moment, for the desk."""
        filters = [one.filter(self._today(), self.kind[one.key].kind) for one in self.setup.conditions]
        choice = main_choice(self._view)
        if self.setup.quick and choice is not None:
            filters.insert(0, Filter(choice.key, Operator.IS, self.setup.quick))
        zones = (self.kind[key].zone_key for key in self.setup.columns)
        hidden = (key for key in zones if key in self.kind.by_key)
        columns = tuple(dict.fromkeys((*self.setup.columns, *hidden)))
        language = self._workplace.language()
        return ListQuery(self._view, language, columns, self.setup.sort, tuple(filters), self.setup.text, self.trashed)

    def show_setup(self, setup: ListSetup) -> None:
        """Show another list from its top."""
        had_columns, kept = self.setup.columns, self._kept_ids()
        self.setup = setup
        if setup.columns != had_columns:
            self._show_columns()
        self._show_order()
        self.read(first_row=0, keep=kept)

    def show_trash(self, trashed: bool) -> None:
        """Show what is in the trash, or what is not."""
        self.trashed = trashed
        self.model.set_read_only(trashed or self._workplace.is_read_only())
        self._is_chosen = False
        self.read(first_row=0)

    def refresh(self) -> None:
        """Read the list again quietly: selection and place stay, and what somebody is typing into a cell."""
        if not self._page.isVisible() or self.table.is_editing:
            self._is_outdated = True
            return
        if self.reader.is_list_awaited:
            # What was asked for last still holds, only its answer may be too old.
            first_row, keep, follow = self._asked
            self.read(first_row=first_row, keep=keep, follow=follow)
            return
        top = self.model.row_at(self.table.first_visible_row)
        at_top = self.table.first_visible_row == 0
        self.read(anchor=None if top is None or at_top else top.id)
        self._neighbor = self.table.currentIndex().row()

    def refresh_if_outdated(self) -> None:
        """Read the list if something changed while nobody was looking."""
        never_read = self.answer is None and not self.reader.is_list_awaited
        if self._is_outdated or never_read:
            self._is_outdated = False
            self.read()

    def read(
        self,
        *,
        first_row: int | None = None,
        follow: int | None = None,
        anchor: int | None = None,
        keep: tuple[int, ...] | None = None,
        same_records: bool = False,
    ) -> None:
        """Ask for the list; `same_records` says that only its order is another."""
        self._neighbor = None
        kept = self._kept_ids() if keep is None else keep
        if follow is not None and follow not in kept:
            kept = (follow,)
        self._asked = first_row, kept, follow
        known = self.answer if same_records else None
        self.reader.read(
            ListRequest(
                self.query(),
                self.table.first_visible_row if first_row is None else first_row,
                self.table.visible_rows + 1 if self._page.isVisible() else _ROWS_OF_A_SCREEN,
                kept,
                follow,
                anchor,
                known.total if known else None,
                known.whole if known else None,
            )
        )

    def order_by(self, key: str) -> None:
        """Order by a column; a second time turns the order round. A chosen record stays in view."""
        first = self.setup.sort[0] if self.setup.sort else SortKey()
        self.table.setFocus()  # a cell that is being edited is saved first
        descending = first.key == key and not first.descending
        ordered = self.query().with_sort(key, descending)
        self.setup = replace(self.setup, sort=ordered.sort)
        self._show_order()
        follow = self._current if self._is_chosen and self._current else None
        self.read(first_row=0, follow=follow, same_records=True)
        self.setup_changed.emit()

    def choose(self, record_id: int) -> None:
        """Select a record and bring it into view, if it is in the list."""
        self._is_chosen = True
        self.read(follow=record_id)

    def retranslate(self) -> None:
        """Word headings and values in the language of the moment; names and order follow it too."""
        keys = (column.key for column in self.model.columns if column.field is not None)
        self.model.set_columns(make_columns(self._view, keys))
        self.table.viewport().update()
        if self.answer is not None:
            self.refresh()

    def _kept_ids(self) -> tuple[int, ...]:
        """What a person selected; the first record, selected by itself, is nothing to keep."""
        return (self.selection.ids() or ()) if self._is_chosen else ()

    def _connect(self) -> None:
        self.reader.list_read.connect(self._show)
        self.reader.list_outdated.connect(self._refreshing.start)
        self.selection.changed.connect(self._on_selection_changed)
        self.table.edit_ended.connect(self.refresh_if_outdated)
        self.table.pressed.connect(self._on_pressed)
        self.table.current_row_changed.connect(self._tell_current)
        self.table.header.order_requested.connect(self.order_by)
        self.table.header.layout_changed.connect(self._on_layout_changed)
        self._workplace.bus.changed.connect(self._on_changes)
        self._show_order()

    def _show_columns(self) -> None:
        self.table.header.put_in_model_order()
        self.model.set_columns(make_columns(self._view, self.setup.columns))

    def _show_order(self) -> None:
        first = self.setup.sort[0] if self.setup.sort else SortKey()
        self.table.header.show_order(first.key, first.descending)

    def _show(self, answer: ListAnswer) -> None:
        self.answer = answer
        self._is_restoring = True
        self.model.show_list(answer.total, answer.windows)
        self.selection.begin(answer.query, answer.ids)
        self._restore_selection(answer)
        # Last, because a new current row would be scrolled to.
        self.table.show_from(answer.first_row)
        self._is_restoring = False
        self._tell_current()
        self.selection_changed.emit()
        self.shown.emit(answer)

    def _restore_selection(self, answer: ListAnswer) -> None:
        """Select what was selected; where that is gone, the first record, so that its card can be read."""
        places = answer.positions
        if not answer.total:
            self._is_chosen = False
            return
        kept = [places[one] for one in places if self._is_chosen]
        if not kept:
            self._is_chosen = False
            number = answer.first_row if self._neighbor is None else self._neighbor
            number = max(0, min(number, answer.total - 1))
            self.selection.select_numbers([number], number)
            return
        current = places.get(self._current, kept[0])
        self.selection.select_numbers(kept, current)

    def _on_selection_changed(self) -> None:
        if not self._is_restoring:
            self._is_chosen = True
            self.selection_changed.emit()

    def _on_pressed(self) -> None:
        """A click on the row that selected itself makes it the person's own."""
        self._is_chosen = True

    def _tell_current(self) -> None:
        if self._is_restoring:
            return
        current = self.selection.current_id or 0
        if current != self._current:
            self._current = current
            self.current_changed.emit(current)

    def _on_layout_changed(self) -> None:
        self.setup = replace(self.setup, columns=self.table.header.keys_in_order())
        self.setup_changed.emit()

    def _on_changes(self, changes: Changes) -> None:
        if self.answer is not None:
            self.reader.apply(changes)
