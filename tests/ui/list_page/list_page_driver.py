"""How the tests of the list page build an office and drive the page as a person does."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from office_desk.model.catalog import KINDS
from office_desk.model.changes import Action, Changes, Subject
from office_desk.model.empty_values import complete
from office_desk.model.snapshot import Draft
from office_desk.services.desk import Desk
from office_desk.settings import Settings
from office_desk.storage.unit_of_work import unit_of_work
from office_desk.ui.change_bus import ChangeBus
from office_desk.ui.list_page.page import ListPage
from office_desk.ui.operations import Operations
from office_desk.ui.translation import Translation
from office_desk.ui.workplace import Workplace
from window_rest import is_something_due

WAIT = 30_000


@dataclass
class Office:
    """A desk with everything a page needs, and what the page told the window."""

    desk: Desk
    operations: Operations
    bus: ChangeBus
    workplace: Workplace
    settings: Settings
    translation: Translation
    notified: list[Changes] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def add(self, kind: str, **values: Any) -> int:
        """Put a record into the desk as somebody else would; no page hears of it."""
        return self.desk.records.create(Draft(kind, values)).id

    def add_partner(self, name: str = "", **values: Any) -> int:
        """A partner; a Latin name is enough."""
        values.setdefault("roles", ("partner",))
        return self.add("organizations", name=name, **values)

    def add_partners(self, count: int) -> list[int]:
        """So many partners, "Partner 0000" and so on, in the order of their names."""
        kind = KINDS["organizations"]
        with unit_of_work(self.desk._store, "Test") as work:
            names = (f"Partner {number:04d}" for number in range(count))
            ids = work.create_many(kind.key, [complete(kind, {"name": name, "roles": ("partner",)}) for name in names])
            work.finish(Action.CREATE, Subject(kind.key, "", count))
        return ids

    def edit_elsewhere(self, kind: str, record_id: int, **values: Any) -> Changes:
        """Change a record from another desk; the page hears of it."""
        snapshot = self.desk.records.get(kind, record_id)
        base = {key: snapshot.values[key] for key in values}
        saved = self.desk.records.save(Draft(kind, values, record_id, snapshot.version, base))
        assert saved.changes is not None
        self.bus.publish(saved.changes)
        return saved.changes

    def value(self, kind: str, record_id: int, key: str) -> Any:
        """What is stored."""
        return self.desk.records.get(kind, record_id).values[key]


class StubCard(QWidget):
    """Stands where the card will: remembers what it was asked to show."""

    edit_requested = Signal(str, int)
    open_requested = Signal(str, int)
    new_requested = Signal(str, object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown: list[tuple[str, int]] = []

    def show_card(self, kind: str, record_id: int) -> None:
        self.shown.append((kind, record_id))

    def clear(self) -> None:
        self.shown.append(("", 0))


class StubForm(QWidget):
    """Stands where the form will."""

    saved = Signal(str, int)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        QVBoxLayout(self)
        self.is_dirty = False
        self.opened: list[tuple[Any, ...]] = []

    def edit(self, kind: str, record_id: int) -> None:
        self.opened.append((kind, record_id))

    def start_new(self, view_or_kind: str, preset: dict[str, Any], parts: Any = ()) -> None:
        self.opened.append((view_or_kind, preset))

    def try_close(self) -> bool:
        return not self.is_dirty


def settle(qtbot: Any, office: Office) -> None:
    """Let timers and workers come to rest."""
    QApplication.processEvents()
    while office.operations.is_busy or is_something_due():
        qtbot.waitUntil(lambda: not is_something_due(), timeout=WAIT)
        assert office.operations.wait_until_idle(WAIT)
        QApplication.processEvents()


def titles(page: ListPage) -> list[str]:
    """The names in the table from top to bottom."""
    model = page.records.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def choose_rows(page: ListPage, *rows: int) -> None:
    """Click a row, and the others with Ctrl held; the last one is current."""
    table = page.records.table
    table.setFocus()
    for number, row in enumerate(rows):
        index = page.records.model.index(row, 0)
        table.scrollTo(index)
        held = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, held, table.visualRect(index).center())


def current_title(page: ListPage) -> str:
    """The name the keyboard stands on."""
    index = page.records.table.currentIndex()
    return str(index.siblingAtColumn(0).data())


def column_of(page: ListPage, key: str) -> int:
    """Where a field's column is in the model."""
    return [column.key for column in page.records.model.columns].index(key)
