"""Whoever opens a page can work at once without the mouse: the keyboard is on the rows, one key from the search."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from office_desk.model.snapshot import Draft
from office_desk.services.desk import Desk, open_desk
from office_desk.settings import Settings
from office_desk.ui.change_bus import ChangeBus
from office_desk.ui.desk_frame import DeskFrame
from office_desk.ui.list_page.page import ListPage
from office_desk.ui.look.theme import Theme
from office_desk.ui.operations import Operations
from office_desk.ui.state import FrameState
from office_desk.ui.translation import Translation
from office_desk.ui.window import DeskWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WAIT = 20_000


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Two people, no partner."""
    made = open_desk(str(tmp_path / "desk.sqlite"), "Anna")
    for family, given in (("Zhang", "Ying"), ("Wang", "Wei")):
        made.records.create(Draft("people", {"family_name": family, "given_name": given}))
    return made


@pytest.fixture
def frame(qtbot, qapp: QApplication, tmp_path: Path, translation: Translation, desk: Desk) -> Iterator[DeskFrame]:
    """A window with the program's own pages."""
    window = DeskWindow()
    theme = Theme(window)
    theme.apply(qapp, "light")
    bus = ChangeBus(window)
    operations = Operations(bus, window)
    settings = Settings(scheme="light")
    frame = DeskFrame(window, operations, bus, settings, FrameState(settings, tmp_path), theme, translation)
    window.frame = frame
    operations.open(lambda: desk)
    window.resize(1300, 800)
    frame.show_page("history")
    with qtbot.waitActive(window):
        window.show()
    settle(qtbot, frame)
    yield frame
    window.close()
    window.deleteLater()
    QCoreApplication.processEvents()


@pytest.fixture
def people(qtbot, frame: DeskFrame) -> ListPage:
    """The page of people, gone to by its key."""
    QTest.keyClick(frame.window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, frame)
    page = frame.current_page
    assert isinstance(page, ListPage)
    assert frame.current_key == "people"
    return page


def settle(qtbot, frame: DeskFrame) -> None:
    for _ in range(3):
        qtbot.wait(30)
        assert frame.operations.wait_until_idle(WAIT)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_a_page_is_shown_with_the_keyboard_on_its_rows(people: ListPage) -> None:
    assert focused() is people.records.table


def test_letters_on_the_rows_search_and_the_down_arrow_comes_back(qtbot, frame: DeskFrame, people: ListPage) -> None:
    QTest.keyClicks(focused(), "zh")
    settle(qtbot, frame)
    assert focused() is people.controls.head.search
    assert people.controls.head.search.text() == "zh"
    assert people.records.model.rowCount() == 1
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    assert focused() is people.records.table


def test_ctrl_f_goes_to_the_search_with_what_stands_there_selected(frame: DeskFrame, people: ListPage) -> None:
    frame.settle()
    people.controls.head.search.set_search("old")
    QTest.keyClick(focused(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert focused() is people.controls.head.search
    assert people.controls.head.search.selectedText() == "old"


def test_an_empty_page_has_the_keyboard_on_something_that_can_be_seen(qtbot, frame: DeskFrame) -> None:
    frame.show_page("partners")
    settle(qtbot, frame)
    page = frame.current_page
    assert isinstance(page, ListPage)
    assert page.isAncestorOf(focused())
    assert focused().isVisible()
    QTest.keyClick(frame.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert focused() is page.controls.head.search


@pytest.mark.parametrize("visit", ["people", "history", "calendar", "today", "agreements"])
def test_every_page_gives_the_keyboard_to_something_inside_it(qtbot, frame: DeskFrame, visit: str) -> None:
    frame.show_page("quotations")
    settle(qtbot, frame)
    frame.show_page(visit)
    settle(qtbot, frame)
    assert frame.current_page is not None
    assert frame.current_page.isAncestorOf(focused())
    assert focused().isVisible()
