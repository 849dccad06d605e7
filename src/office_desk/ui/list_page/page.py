"""The list page: controls, table and side panel put together, and what the window asks of a page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from office_desk import labels
from office_desk.display import display_number
from office_desk.model.snapshot import Draft
from office_desk.ui.export.list_export import ListExport
from office_desk.ui.export.row_drag import RowDrag
from office_desk.ui.list_page.conflict_bar import ConflictBar
from office_desk.ui.list_page.context_menu import ContextMenu
from office_desk.ui.list_page.empty_list import EmptyList
from office_desk.ui.list_page.list_actions import ListActions
from office_desk.ui.list_page.list_answer import ListAnswer
from office_desk.ui.list_page.list_clipboard import ListClipboard
from office_desk.ui.list_page.list_controls import ListControls
from office_desk.ui.list_page.list_splitter import ListSplitter
from office_desk.ui.list_page.record_list import RecordList
from office_desk.ui.list_page.record_writes import RecordWrites
from office_desk.ui.list_page.side_panel import SidePanel, default_card, default_form
from office_desk.ui.look import tokens
from office_desk.ui.look.widgets import MessageBar, framed
from office_desk.ui.page import Page, PageActions
from office_desk.ui.printing.fitting_papers import papers_of_list
from office_desk.ui.workplace import Workplace

if TYPE_CHECKING:
    from office_desk.ui.files.file_handling import FileHandling

MakePanel = Callable[[QWidget], QWidget]


class ListPage(Page):
    """One view's records: find, sort, select, edit, trash; the current one's card beside them."""

    def __init__(
        self,
        workplace: Workplace,
        view: str,
        make_card: MakePanel | None = None,
        make_form: MakePanel | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`make_card` and `make_form` are called with their parent when one is first needed."""
        super().__init__(parent)
        self._workplace = workplace
        self._view = view
        self._acts = ListActions(view, self)
        self.records = RecordList(workplace, view, self)
        self.kind = self.records.kind.key
        self.records.read(first_row=0)  # on a worker, while the rest of the page is being made
        make_card, make_form = make_card or default_card(workplace), make_form or default_form(workplace)
        self._splitter = ListSplitter(partial(SidePanel, make_card, make_form), self)
        self.panel = self._splitter.panel
        side = self._splitter.table_side
        self.controls = ListControls(workplace, view, self._acts, self.records, side)
        self._notes = QVBoxLayout()
        self.writes = RecordWrites(workplace, self.kind, self.records.model, self)
        self._clipboard = ListClipboard(workplace, self.records, self)
        self.export = ListExport(workplace, view, self.records, self)
        self._drag = RowDrag(workplace, view, self.records, self)
        self._ground = framed("card", side)
        self._body = QStackedWidget(self._ground)
        self.empty = EmptyList(view, self._acts, self._body)
        self._lay_out_table_side(side)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._splitter)
        self.setFocusProxy(self.records.table)
        self._connect_actions()
        self._connect_parts()
        self._name_parts()
        self._show_state()

    @cached_property
    def message(self) -> MessageBar:
        """Says in place why a cell was not saved; made when there is something to say."""
        bar = MessageBar(self)
        self._notes.addWidget(bar)
        return bar

    @cached_property
    def conflict(self) -> ConflictBar:
        """Asks in place which of two values stays; made when that happens."""
        bar = ConflictBar(self)
        self._notes.addWidget(bar)
        bar.mine_chosen.connect(self.writes.save_cell)
        return bar

    @cached_property
    def files(self) -> FileHandling:
        """Takes files in and hands them out; made on the page of files alone."""
        from office_desk.ui.files.file_handling import FileHandling

        made = FileHandling(self._workplace, self)
        made.refused.connect(self._say)
        made.record_requested.connect(self._edit)
        return made

    def _lay_out_table_side(self, side: QWidget) -> None:
        self._body.addWidget(self.records.table)
        self._body.addWidget(self.empty)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_TIGHT)
        column.addWidget(self.controls)
        self._notes.setContentsMargins(tokens.SPACE_GROUP, 0, tokens.SPACE_GROUP, 0)
        column.addLayout(self._notes)
        inset = QVBoxLayout(self._ground)
        inset.setContentsMargins(tokens.SPACE, 0, 0, 0)  # so that names begin where the page's title does
        inset.addWidget(self._body)
        column.addWidget(self._ground, 1)

    def _connect_actions(self) -> None:
        acts, table = self._acts, self.records.table
        acts.new.triggered.connect(self._start_new)
        acts.import_files.triggered.connect(self.import_requested)
        acts.open.triggered.connect(self._activate_current)
        acts.edit.triggered.connect(self._open_current)
        acts.delete.triggered.connect(self._trash)
        acts.restore.triggered.connect(self._restore)
        acts.duplicate.triggered.connect(self._duplicate)
        acts.bulk_edit.triggered.connect(self._set_field)
        acts.merge.triggered.connect(self._merge)
        acts.import_guests.triggered.connect(self._import_guests)
        acts.find_duplicates.triggered.connect(self._find_duplicates)
        acts.copy.triggered.connect(self._clipboard.copy_rows)
        acts.select_all.triggered.connect(table.selectAll)
        acts.export.triggered.connect(self.export.ask)
        acts.trash.toggled.connect(self._show_trash)
        acts.card.toggled.connect(self._show_panel)
        table.opened.connect(acts.open.trigger)
        table.delete_requested.connect(acts.delete.trigger)
        table.copy_requested.connect(acts.copy.trigger)

    def _connect_parts(self) -> None:
        records, panel, writes = self.records, self.panel, self.writes
        records.shown.connect(self._on_shown)
        records.current_changed.connect(self._on_current_changed)
        records.selection_changed.connect(self._show_state)
        records.selection.lost.connect(self._tell_selection_lost)
        records.reader.busy_changed.connect(self._on_busy_changed)
        records.table.edit_refused.connect(self._say)
        records.table.menu_requested.connect(self._show_menu)
        panel.edit_requested.connect(self._edit)
        panel.open_requested.connect(self.open_requested)
        panel.new_requested.connect(self._start_new_of)
        panel.saved.connect(self._on_saved)
        panel.form_closed.connect(records.table.setFocus)
        writes.refused.connect(self._say)
        writes.conflicted.connect(self._ask_which_stays)
        writes.settled.connect(self._clear_message)
        writes.duplicated.connect(records.choose)

    def _on_shown(self, answer: ListAnswer) -> None:
        if not answer.total:
            self.empty.show_reason(self.records.is_filtered, self.records.trashed)
            self.panel.show_record(self.kind, 0)
        self._body.setCurrentWidget(self.records.table if answer.total else self.empty)
        self._show_state()

    def _on_current_changed(self, record_id: int) -> None:
        if self.records.is_chosen:
            self.panel.leave_form()
        self.panel.show_record(self.kind, record_id)

    def _on_busy_changed(self, busy: bool) -> None:
        if busy:
            self.controls.head.progress.start()
        else:
            self.controls.head.progress.finish()

    def _on_saved(self, kind: str, record_id: int) -> None:
        if kind == self.kind:
            self.records.choose(record_id)

    def _show_state(self) -> None:
        records, answer = self.records, self.records.answer
        self.controls.head.set_count(self._count_text())
        self._acts.enable(
            selected=records.selection.count,
            total=answer.total if answer else 0,
            is_trash=records.trashed,
            is_filtered=records.is_filtered,
            is_read_only=self._workplace.is_read_only(),
        )
        self.status_changed.emit()

    def _count_text(self) -> str:
        answer, language = self.records.answer, self._workplace.language()
        if answer is None:
            return ""
        count, whole = display_number(answer.total, language), display_number(answer.whole, language)
        if self.records.is_filtered:
            text = self.tr("{count} of {all}").replace("{count}", count).replace("{all}", whole)
        else:
            text = self.tr("%n record(s)", "", answer.total).replace(str(answer.total), count)
        selected = self.status()
        return f"{selected} · {text}" if selected else text

    def _show_trash(self, trashed: bool) -> None:
        self.records.show_trash(trashed)
        self._acts.retranslate()

    def _show_panel(self, shown: bool) -> None:
        self._splitter.fold(not shown)

    def _show_menu(self, place: QPoint) -> None:
        menu = ContextMenu(self._acts, self.records, self._clipboard.copy_cell, self)
        menu.offer_papers(self.papers(), self.print_paper)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _trash(self) -> None:
        self.records.selection.with_ids(self.writes.trash)

    def _restore(self) -> None:
        self.records.selection.with_ids(self.writes.restore)

    def _duplicate(self) -> None:
        self.writes.duplicate(self.records.current_id)

    def _import_guests(self) -> None:
        self._workplace.import_guests(self.records.current_id)

    def _merge(self) -> None:
        self.records.selection.with_ids(self._compare)

    def _compare(self, ids: tuple[int, ...]) -> None:
        self.duplicates_requested.emit(self.kind, ids)

    def _find_duplicates(self) -> None:
        self.duplicates_requested.emit(self.kind, ())

    def _set_field(self) -> None:
        self.records.selection.with_ids(self._open_bulk_edit)

    def _open_bulk_edit(self, ids: tuple[int, ...]) -> None:
        from office_desk.ui.bulk_edit.dialog import BulkEditDialog  # with all editors; not before it is asked for

        dialog = BulkEditDialog(self._workplace, self.kind, ids, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _start_new(self) -> None:
        self._start_new_of(self._view, {})

    def _start_new_of(
        self, view_or_kind: str, preset: Mapping[str, Any], part: tuple[str, Mapping[str, Any]] | None = None
    ) -> None:
        if view_or_kind == "attachments":
            self.files.ask_for_files(preset)
            return
        self._acts.card.setChecked(True)
        self.panel.start_new(view_or_kind, preset, () if part is None else (part,))

    def _activate_current(self) -> None:
        """Open the form of the record; of a file, ask what is to become of it."""
        table, index = self.records.table, self.records.table.currentIndex()
        if self.kind != "attachments" or not self.records.current_id or self.records.trashed:
            self._open_current()
            return
        place = table.viewport().mapToGlobal(table.visualRect(index).bottomLeft())
        self.files.offer(self.records.current_id, str(index.siblingAtColumn(0).data() or ""), place)

    def _open_current(self) -> None:
        if self.records.current_id and not self.records.trashed:
            self._edit(self.kind, self.records.current_id)

    def _edit(self, kind: str, record_id: int) -> None:
        self._acts.card.setChecked(True)
        self.panel.edit(kind, record_id)

    def _say(self, sentence: str) -> None:
        if sentence:
            self.message.show_error(sentence)
        else:
            self._clear_message()

    def _clear_message(self) -> None:
        if "message" in self.__dict__:
            self.message.clear()

    def _ask_which_stays(self, sentence: str, mine: Draft) -> None:
        self.conflict.ask(sentence, mine)

    def _tell_selection_lost(self) -> None:
        self._workplace.tell(self.tr("The list has changed meanwhile; please select again."))
        self.records.refresh()

    def _name_parts(self) -> None:
        """Call table and panel by name for a screen reader."""
        self.records.table.setAccessibleName(self.title())
        self.panel.setAccessibleName(self.tr("Card"))

    def papers(self) -> tuple[str, ...]:
        answer = self.records.answer
        if answer is None or not answer.total:
            return ()
        return papers_of_list(self.kind, 0 if self.records.trashed else self._selected_count())

    def print_paper(self, paper: str = "") -> None:
        from office_desk.ui.printing.offers import offers_of_list

        records = self.records
        query = records.query()

        def show(ids: tuple[int, ...]) -> None:
            offers = offers_of_list(self.kind, query, ids, is_chosen=records.is_chosen)
            self._workplace.print_papers(offers, paper)

        if records.trashed:
            show(())
        elif records.is_chosen:
            records.selection.with_ids(show)
        else:
            show((records.current_id,) if records.current_id else ())

    def _selected_count(self) -> int:
        return self.records.selection.count if self.records.is_chosen else int(bool(self.records.current_id))

    def title(self) -> str:
        return labels.view_label(self._view)

    def status(self) -> str:
        count = self.records.selection.count
        if count < 2:
            return ""
        shown = display_number(count, self._workplace.language())
        return self.tr("%n selected", "", count).replace(str(count), shown)

    def actions(self) -> PageActions:  # type: ignore[override]  # as in Page
        return self._acts.page_actions()

    def show_record(self, kind: str, record_id: int) -> None:
        if kind != self.kind:
            return
        self._acts.trash.setChecked(False)
        if self.records.is_filtered:
            self.controls.clear_filter()
        self.records.choose(record_id)

    def focus_search(self) -> None:
        self.controls.head.search.take_focus()

    def has_unsaved_changes(self) -> bool:
        return self.panel.has_unsaved_changes()

    def save_state(self) -> dict[str, Any]:
        card = {"card": self._acts.card.isChecked()}
        return {**self.controls.to_plain(), **self._splitter.to_plain(), **self.export.to_plain(), **card}

    def restore_state(self, state: dict[str, Any]) -> None:
        shows_card = state.get("card")
        self._splitter.from_plain(state)
        self.export.from_plain(state)
        self._acts.card.setChecked(shows_card if isinstance(shows_card, bool) else True)
        self.controls.from_plain(state)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.records.refresh_if_outdated()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._acts.retranslate()
            self._name_parts()
            self.records.retranslate()
            self._show_state()
            self.title_changed.emit()
        super().changeEvent(event)
