"""Two thousand records are changed while the window goes on living, and stopping leaves every one as it was."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from list_page_driver import Office, settle
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from office_desk.model.catalog import KINDS
from office_desk.model.changes import Action, Subject
from office_desk.model.empty_values import complete
from office_desk.model.list_query import ListQuery
from office_desk.model.progress import Cancelled
from office_desk.services.desk import Desk, open_desk
from office_desk.storage.unit_of_work import unit_of_work
from office_desk.ui.bulk_edit.dialog import BulkEditDialog
from office_desk.ui.list_page.page import ListPage
from office_desk.ui.long_work import LongWork

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

COUNT = 2_000
WAIT = 60_000


@pytest.fixture(scope="session")
def full_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk of 2,000 partners, made once."""
    path = tmp_path_factory.mktemp("many") / "many.sqlite"
    desk = open_desk(str(path), "Test")
    kind = KINDS["organizations"]
    with unit_of_work(desk._store, "Test") as work:
        for number in range(COUNT):
            work.create(kind.key, complete(kind, {"name": f"Partner {number:04d}", "roles": ("partner",)}))
        work.finish(Action.CREATE, Subject(kind.key, "", COUNT))
    desk.close()
    return path


@pytest.fixture
def empty_database(full_database: Path, tmp_path: Path) -> Path:
    """Stands in for the empty desk of the other tests here."""
    return Path(shutil.copy(full_database, tmp_path / "copy.sqlite"))


@pytest.fixture
def ticks(qtbot: Any) -> Iterator[list[int]]:
    """Counts up by one in every round of the window's event loop that a timer of 10 ms gets."""
    counted: list[int] = []
    timer = QTimer()
    timer.setInterval(10)
    timer.timeout.connect(lambda: counted.append(len(counted)))
    timer.start()
    yield counted
    timer.stop()


def ids_of(desk: Desk) -> tuple[int, ...]:
    return desk.lists.ids(ListQuery("partners"))


def cities(desk: Desk) -> set[str]:
    return {one.values["city"] for one in desk.records.get_many("organizations", ids_of(desk))}


def bulk_edit(qtbot: Any, office: Office, page: ListPage) -> BulkEditDialog:
    """Open the dialog on all partners and fill in a city."""
    page.records.table.selectAll()
    settle(qtbot, office)
    page.actions().bulk_edit.trigger()
    settle(qtbot, office)
    dialog = page.findChild(BulkEditDialog)
    assert dialog is not None
    dialog.field_box.setCurrentIndex(dialog.field_box.findData("city"))
    dialog.field_box.activated.emit(dialog.field_box.currentIndex())
    QTest.keyClicks(dialog.editor.findChild(QLineEdit), "Harbin")
    return dialog


def test_the_window_keeps_ticking_while_two_thousand_records_are_changed(
    qtbot: Any, office: Office, open_page: Callable[..., ListPage], ticks: list[int]
) -> None:
    dialog = bulk_edit(qtbot, office, open_page())
    before = len(ticks)

    QTest.mouseClick(dialog.set_button, Qt.MouseButton.LeftButton)
    seconds = _until_idle(qtbot, office)

    assert cities(office.desk) == {"Harbin"}
    assert [changes.action for changes in office.notified] == [Action.BULK_EDIT]
    # A tenth of what an idle machine would give: workers share two cores and one interpreter with the window.
    assert len(ticks) - before >= seconds * 10


def test_cancel_in_the_dialog_leaves_every_record_as_it_was_and_says_so(
    qtbot: Any, office: Office, open_page: Callable[..., ListPage]
) -> None:
    dialog = bulk_edit(qtbot, office, open_page())
    latest = office.desk.history.latest()

    QTest.mouseClick(dialog.set_button, Qt.MouseButton.LeftButton)
    work = dialog.work_bar.work
    assert isinstance(work, LongWork)
    with qtbot.waitSignal(work.advanced, timeout=WAIT):
        pass
    QTest.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    _until_idle(qtbot, office)

    assert dialog.isVisible()
    assert dialog.message.sentence == "This was stopped; nothing was changed."
    assert cities(office.desk) == {""}
    assert office.desk.history.latest() == latest
    assert office.notified == []
    QTest.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_the_trash_takes_nothing_when_it_is_stopped(
    qtbot: Any, office: Office, open_page: Callable[..., ListPage]
) -> None:
    page = open_page()
    errors: list[Exception] = []
    office.operations.failed.connect(errors.append)
    began: list[LongWork] = []
    office.operations.long_work_began.connect(began.append)
    page.records.table.selectAll()
    settle(qtbot, office)

    page.actions().delete.trigger()
    qtbot.waitUntil(lambda: bool(began), timeout=WAIT)
    with qtbot.waitSignal(began[0].advanced, timeout=WAIT):
        pass
    began[0].cancel()
    _until_idle(qtbot, office)

    assert [type(error) for error in errors] == [Cancelled]
    assert office.desk.lists.count(ListQuery("partners")) == COUNT


def _until_idle(qtbot: Any, office: Office) -> float:
    """Wait for the desk with a living window; answers how many seconds that took."""
    start = time.monotonic()
    assert office.operations.wait_until_idle(WAIT)
    seconds = time.monotonic() - start
    settle(qtbot, office)
    return seconds
