"""Many records are changed while the window goes on living, and stopping leaves every one as it was."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from list_page_driver import Office, settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from held_work import held_work
from office_desk.model.changes import Action
from office_desk.model.list_query import ListQuery
from office_desk.model.progress import Cancelled
from office_desk.services.desk import Desk
from office_desk.ui.bulk_edit.dialog import BulkEditDialog
from office_desk.ui.list_page.page import ListPage
from office_desk.ui.long_work import LongWork

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

COUNT = 300


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


def test_the_window_goes_on_living_while_many_records_are_changed(
    qtbot: Any, office: Office, open_page: Callable[..., ListPage]
) -> None:
    office.add_partners(COUNT)
    dialog = bulk_edit(qtbot, office, open_page())
    with held_work() as held:
        QTest.mouseClick(dialog.set_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: held.is_standing)
        assert office.operations.is_busy, "the click came back while a worker writes"
    settle(qtbot, office)
    assert cities(office.desk) == {"Harbin"}
    assert [changes.action for changes in office.notified] == [Action.BULK_EDIT]


def test_cancel_in_the_dialog_leaves_every_record_as_it_was_and_says_so(
    qtbot: Any, office: Office, open_page: Callable[..., ListPage]
) -> None:
    office.add_partners(COUNT)
    dialog = bulk_edit(qtbot, office, open_page())
    latest = office.desk.history.latest()
    with held_work() as held:
        QTest.mouseClick(dialog.set_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: held.is_standing)
        QTest.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    settle(qtbot, office)
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
    office.add_partners(COUNT)
    page = open_page()
    errors: list[Exception] = []
    office.operations.failed.connect(errors.append)
    began: list[LongWork] = []
    office.operations.long_work_began.connect(began.append)
    page.records.table.selectAll()
    settle(qtbot, office)
    with held_work() as held:
        page.actions().delete.trigger()
        qtbot.waitUntil(lambda: held.is_standing)
        began[0].cancel()
    settle(qtbot, office)
    assert [type(error) for error in errors] == [Cancelled]
    assert office.desk.lists.count(ListQuery("partners")) == COUNT
