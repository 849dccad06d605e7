"""Pages small enough to test a frame with: a search field, a list of people, and what can be done to them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout

from office_desk.ui.page import Page, PageActions
from office_desk.ui.pages import PAGES, PageEntry
from office_desk.ui.workplace import Workplace


class PeoplePage(Page):
    """Lists the people of a `SmallDesk`; deleting moves the current one to the trash and tells of it."""

    def __init__(self, workplace: Workplace, key: str) -> None:
        super().__init__()
        self.workplace = workplace
        self.key = key
        self.shown: list[tuple[str, int]] = []
        self.started: list[str] = []
        self.restored: dict[str, Any] = {}
        self.is_dirty = False
        self.search = QLineEdit(self)
        self.search.setAccessibleName("Search")
        self.names = QListWidget(self)
        self.names.setAccessibleName("People")
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.names)
        self.new = QAction(self)
        self.new.triggered.connect(self._note_new)
        self.delete = QAction(self)
        self.delete.triggered.connect(self._delete)
        self.extra = QAction("Print the card…", self)
        self._retranslate()
        self.names.currentRowChanged.connect(self._select)
        self._select(-1)
        workplace.bus.changed.connect(self.read)
        self.read()

    def title(self) -> str:
        return f"{self.key} ({self.names.count()})"

    def status(self) -> str:
        return "1 selected" if self.names.currentRow() >= 0 else ""

    def actions(self) -> PageActions:  # type: ignore[override]
        return PageActions(new=self.new, delete=self.delete, record=(self.extra,))

    def show_record(self, kind: str, record_id: int) -> None:
        self.shown.append((kind, record_id))

    def focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def has_unsaved_changes(self) -> bool:
        return self.is_dirty

    def save_state(self) -> dict[str, Any]:
        return {"text": self.search.text()}

    def restore_state(self, state: dict[str, Any]) -> None:
        self.restored = state
        self.search.setText(str(state.get("text", "")))

    def read(self, _: object = None) -> None:
        self.workplace.operations.read(
            self, lambda desk: [(key, name) for key, name in desk.people.items() if key not in desk.trashed], self._show
        )

    def _show(self, people: list[tuple[int, str]]) -> None:
        self.names.clear()
        for _, name in people:
            self.names.addItem(name)
        self.title_changed.emit()

    def _select(self, row: int) -> None:
        self.delete.setEnabled(row >= 0)
        self.status_changed.emit()

    def _delete(self) -> None:
        row = self.names.currentRow() + 1
        self.workplace.operations.write(self, lambda desk: desk.records.trash("people", (row,)), self.workplace.notify)

    def _note_new(self) -> None:
        self.started.append(self.key)

    def _retranslate(self) -> None:
        self.new.setText({"zh": "新建人员", "ru": "Новый человек"}.get(self.workplace.language(), "New person"))
        self.delete.setText({"zh": "移到回收站", "ru": "В корзину"}.get(self.workplace.language(), "Delete"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def small_pages() -> tuple[PageEntry, ...]:
    """The window's own list of pages, each made small."""
    return tuple(PageEntry(entry.key, entry.icon, entry.group, PeoplePage) for entry in PAGES)
