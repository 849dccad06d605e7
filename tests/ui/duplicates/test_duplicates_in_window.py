"""The ways to the page of duplicates in the whole window, and back to where one came from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from duplicates_driver import DuplicateOffice, listed
from office_in_window import WAIT
from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from builders import add_organization, add_person
from office_desk.ui.desk_frame import DeskFrame
from office_desk.ui.duplicates.page import DuplicatesPage
from office_desk.ui.list_page.page import ListPage
from office_desk.ui.state import FrameState
from office_desk.ui.window import DeskWindow


@pytest.fixture
def frame(office: DuplicateOffice, qapp: QApplication, tmp_path: Path) -> Iterator[DeskFrame]:
    """The whole window over the desk; two people and two organizations are there twice."""
    office.twice(name_zh="高子翔")
    add_organization(office.desk, roles=("partner",))
    add_organization(office.desk, roles=("partner",))
    workplace = office.workplace
    window = DeskWindow()
    window.resize(1280, 800)
    state = FrameState(workplace.settings, tmp_path)
    made = DeskFrame(
        window, office.operations, workplace.bus, workplace.settings, state, workplace.theme, office.translation
    )
    window.frame = made
    made.show_page("people")
    with office.qtbot.waitActive(window):
        window.show()
    office.settle()
    made.settle()
    office.settle()
    yield made
    window.close()
    window.deleteLater()
    QCoreApplication.processEvents()


def entry(frame: DeskFrame, menu: str, text: str) -> QAction:
    """The entry of a menu that says that."""
    (found,) = [action for action in frame.menus.menu(menu).actions() if action.iconText() == text]
    return found


def list_page(frame: DeskFrame) -> ListPage:
    page = frame.current_page
    assert isinstance(page, ListPage)
    return page


def duplicates_page(frame: DeskFrame) -> DuplicatesPage:
    page = frame.current_page
    assert isinstance(page, DuplicatesPage)
    return page


def select_rows(page: ListPage, count: int) -> None:
    """Select the first rows of the table."""
    model = page.records.table.selectionModel()
    model.clearSelection()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in range(count):
        model.select(page.records.table.model().index(row, 0), flags)


def test_the_tools_menu_looks_for_duplicates_with_the_keyboard_on_the_pairs(
    frame: DeskFrame, office: DuplicateOffice
) -> None:
    entry(frame, "Tools", "Find duplicates…").trigger()
    office.settle()
    page = duplicates_page(frame)
    assert listed(page) == [(1, 2)]
    assert frame.window.focusWidget() is page.pairs
    assert frame.window.windowTitle() == "Duplicates"
    assert not any(frame.sidebar.item(key.key).isChecked() for key in frame.entries if key.key != "duplicates")


def test_the_sidebar_marks_the_page_that_comes_after(frame: DeskFrame, office: DuplicateOffice) -> None:
    frame.show_page("duplicates")
    frame.show_page("people")
    assert frame.sidebar.item("people").isChecked()
    office.settle()


@pytest.mark.parametrize(("view", "kind"), [("people", "people"), ("partners", "organizations")])
def test_a_list_looks_for_duplicates_among_its_own_kind(
    frame: DeskFrame, office: DuplicateOffice, view: str, kind: str
) -> None:
    frame.show_page(view)
    office.settle()
    entry(frame, "Record", "Find duplicates…").trigger()
    office.settle()
    page = duplicates_page(frame)
    assert page.head.chips[kind].isChecked()
    assert listed(page) == [(1, 2)]


def test_exactly_two_selected_rows_can_be_merged(frame: DeskFrame, office: DuplicateOffice) -> None:
    add_person(office.desk, family_name="Example")
    page = list_page(frame)
    page.records.refresh()
    office.settle()
    for count in (1, 2, 3):
        select_rows(page, count)
        office.settle()
        assert entry(frame, "Record", "Merge…").isEnabled() is (count == 2)


def test_two_selected_rows_are_compared_merged_and_shown_in_their_list_and_undo_brings_both_back(
    frame: DeskFrame, office: DuplicateOffice
) -> None:
    select_rows(list_page(frame), 2)
    office.settle()
    entry(frame, "Record", "Merge…").trigger()
    office.settle()
    page = duplicates_page(frame)
    assert page.panel.ids == (1, 2)
    assert page.panel.view.isAncestorOf(frame.window.focusWidget())
    QTest.keyClick(frame.window.focusWidget(), Qt.Key.Key_M)
    office.settle()
    people = list_page(frame)

    def is_listed(total: int) -> bool:
        answer = people.records.answer
        return answer is not None and answer.total == total and people.records.current_id == 1

    # Lists read themselves anew a moment after a change.
    office.qtbot.waitUntil(lambda: is_listed(1), timeout=WAIT)
    assert frame.notices.toast.isVisible()
    frame.commands.actions.undo.trigger()
    office.qtbot.waitUntil(lambda: is_listed(2), timeout=WAIT)
    office.settle()


def test_lists_of_what_is_never_twice_offer_no_merge(frame: DeskFrame, office: DuplicateOffice) -> None:
    frame.show_page("agreements")
    office.settle()
    assert not [action for action in frame.menus.menu("Record").actions() if action.iconText() == "Merge…"]


def test_undo_in_the_toast_brings_a_merged_pair_back(frame: DeskFrame, office: DuplicateOffice) -> None:
    frame.find_duplicates("people")
    office.settle()
    page = duplicates_page(frame)
    QTest.keyClick(page.pairs, Qt.Key.Key_M)
    office.settle()
    assert listed(page) == []
    (undo,) = [one for one in frame.notices.toast.findChildren(QPushButton) if one.text() == "Undo"]
    undo.click()
    office.settle()
    assert listed(page) == [(1, 2)]
