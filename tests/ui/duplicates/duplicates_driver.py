"""Works on the page of duplicates as a person does, and says what can be seen there."""

from __future__ import annotations

from typing import Any

from office_in_window import OfficeInWindow
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from builders import add, add_person
from office_desk.model.changes import Changes
from office_desk.model.duplicates import Choice
from office_desk.model.snapshot import Draft
from office_desk.ui.card.wrapped_text import unbroken
from office_desk.ui.duplicates.page import DuplicatesPage


class DuplicateOffice(OfficeInWindow):
    """The desk with records that are there twice, and a person at their page."""

    def page(self, state: dict[str, Any] | None = None) -> DuplicatesPage:
        """The page on the screen, with what it found."""
        page = DuplicatesPage(self.workplace)
        self.qtbot.addWidget(page)
        page.resize(1080, 720)
        if state is not None:
            page.restore_state(state)
        with self.qtbot.waitActive(page):
            page.show()
        self.settle()
        page.pairs.setFocus()
        return page

    def twice(self, **values: Any) -> tuple[int, int]:
        """The same person two times, reached by one address."""
        pair = add_person(self.desk, **values), add_person(self.desk, **values)
        for person in pair:
            add(self.desk, "contact_points", person=person, kind="email", value=f"sample{pair[0]}@example.org")
        return pair

    def publish(self, changes: Changes) -> None:
        """Let the page hear of what another window did."""
        self.workplace.bus.publish(changes)
        self.settle()

    def change(self, kind: str, record_id: int, /, **values: Any) -> Changes:
        """Change a record as another desk does, whose message has not come yet."""
        version = self.desk.records.get(kind, record_id).version
        changes = self.desk.records.save(Draft(kind, values, record_id, version)).changes
        assert changes is not None
        return changes

    def press(self, page: DuplicatesPage, key: Qt.Key) -> None:
        """Press a key where the keyboard stands, and wait for what follows."""
        QTest.keyClick(page.window().focusWidget() or page, key)
        self.settle()

    def click(self, page: DuplicatesPage, text: str) -> None:
        """Press the button that says that."""
        (button,) = [one for one in page.findChildren(QPushButton) if one.text() == text and one.isVisibleTo(page)]
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def click_value(self, page: DuplicatesPage, key: str, choice: Choice) -> None:
        """Press far right in a value's cell, beside its words."""
        cell = page.panel.view.fields[key].cells[choice]
        self.qtbot.mouseClick(cell, Qt.MouseButton.LeftButton, pos=cell.rect().center())
        self.settle()


def listed(page: DuplicatesPage) -> list[tuple[int, int]]:
    """The pairs in the list, from top to bottom."""
    pairs = (page.model.pair_at(row) for row in range(page.model.rowCount()))
    return [(pair.first.id, pair.second.id) for pair in pairs if pair is not None]


def words_on(widget: QWidget) -> str:
    """Everything that labels say and that can be seen."""
    labels = [label for label in widget.findChildren(QLabel) if label.isVisible()]
    return "\n".join(unbroken(label.text()) for label in labels if label.text())
