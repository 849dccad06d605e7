"""What the right mouse button or the Menu key offers on a record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from office_desk import labels
from office_desk.ui.list_page.list_actions import ListActions
from office_desk.ui.list_page.record_list import RecordList
from office_desk.ui.look.buttons import literal
from office_desk.ui.look.icons import icon

_LONGEST = 30


class ContextMenu(QMenu):
    """The page's own actions, those that make sense now, and the cell under the keyboard."""

    def __init__(self, acts: ListActions, records: RecordList, copy_cell: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        if records.trashed:
            self.addAction(acts.restore)
            self.addSeparator()
            self.addAction(acts.copy)
        else:
            self._add_writing(acts, records)
        self._add_cell(records, copy_cell)
        self._before_printing = self.addSeparator()
        self.addAction(acts.select_all)
        if not records.trashed:
            self.addSeparator()
            self.addAction(acts.delete)

    def offer_papers(self, papers: Sequence[str], print_paper: Callable[[str], None]) -> None:
        """Offer to print these papers, by their keys, in front of what selects and deletes."""
        if not papers:
            return
        menu = QMenu(self.tr("Print"), self)
        menu.setIcon(icon("printer", "muted"))
        for paper in papers:
            action = menu.addAction(literal(labels.paper_label(paper)))
            action.triggered.connect(partial(print_paper, paper))
        self.insertMenu(self._before_printing, menu)

    def _add_writing(self, acts: ListActions, records: RecordList) -> None:
        self.addAction(acts.edit)
        if records.table.can_edit_current():
            self.addAction(self.tr("Edit this cell")).triggered.connect(records.table.edit_current)
        self.addAction(acts.bulk_edit)
        self.addAction(acts.duplicate)
        if acts.may_merge and acts.merge.isEnabled():
            self.addAction(acts.merge)
        if acts.may_have_guests:
            self.addAction(acts.import_guests)
        self.addSeparator()
        self.addAction(acts.copy)
        self.addAction(acts.export)

    def _add_cell(self, records: RecordList, copy_cell: Callable[[], None]) -> None:
        text = str(records.table.currentIndex().data() or "")
        if not text:
            return
        shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"
        label = self.tr("Copy “{text}”").replace("{text}", shown.replace("&", "&&"))
        self.addAction(label).triggered.connect(copy_cell)
