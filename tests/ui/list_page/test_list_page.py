"""The list page as a person works it: search, order, selection, editing in place, trash, menus."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from list_page_driver import Office, choose_rows, column_of, current_title, settle, titles
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QPushButton

from office_desk.model.changes import Action
from office_desk.model.list_query import SortKey
from office_desk.ui.list_page.page import ListPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

OpenPage = Callable[..., ListPage]


def composed(text: str) -> QInputMethodEvent:
    return QInputMethodEvent(text, [])


def committed(text: str) -> QInputMethodEvent:
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    return event


def click_heading(page: ListPage, key: str) -> None:
    header = page.records.table.header
    section = column_of(page, key)
    place = QPoint(header.sectionViewportPosition(section) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def open_cell(page: ListPage, row: int, key: str) -> QLineEdit | QComboBox:
    table = page.records.table
    table.setCurrentIndex(page.records.model.index(row, column_of(page, key)))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.viewport().findChild(QLineEdit) or table.viewport().findChild(QComboBox)
    assert isinstance(editor, QLineEdit | QComboBox)
    return editor


def menu_of(page: ListPage) -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


# Finding


def test_typing_in_the_search_field_filters_and_esc_brings_everything_back(
    qtbot: Any, office: Office, open_page: OpenPage
) -> None:
    for name in ("Fudan University", "Tongji University", "Suzhou Academy"):
        office.add_partner(name)
    page = open_page()
    page.focus_search()
    qtbot.keyClicks(page.controls.head.search, "tongji")
    settle(qtbot, office)
    assert titles(page) == ["Tongji University"]
    assert page.controls.head.count_text == "1 of 3"
    QTest.keyClick(page.controls.head.search, Qt.Key.Key_Escape)
    settle(qtbot, office)
    assert len(titles(page)) == 3
    assert page.controls.head.search.hasFocus()


def test_what_an_input_method_composes_does_not_filter_until_it_is_committed(
    qtbot: Any, office: Office, open_page: OpenPage
) -> None:
    office.add_partner("Fudan University", name_zh="复旦大学")
    office.add_partner("Tongji University", name_zh="同济大学")
    page = open_page()
    search = page.controls.head.search
    page.focus_search()
    QApplication.sendEvent(search, composed("fu dan"))
    settle(qtbot, office)
    assert len(titles(page)) == 2
    QApplication.sendEvent(search, committed("复旦"))
    settle(qtbot, office)
    assert titles(page) == ["Fudan University"]


def test_letters_typed_in_the_table_go_to_the_search_field(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    office.add_partner("Fudan University")
    office.add_partner("Tongji University")
    page = open_page()
    page.records.table.setFocus()
    qtbot.keyClicks(page.records.table, "t")
    assert page.controls.head.search.hasFocus()
    qtbot.keyClicks(page.controls.head.search, "ong")
    settle(qtbot, office)
    assert titles(page) == ["Tongji University"]


def test_an_empty_page_says_what_lives_there_and_offers_the_first_action(office: Office, open_page: OpenPage) -> None:
    page = open_page()
    assert page.empty.isVisible()
    assert not page.records.table.isVisible()
    assert page.actions().new is not None
    page.actions().new.trigger()
    assert page.panel.form is not None
    assert page.panel.form.opened == [("partners", {})]


def test_no_match_offers_to_clear_the_filter(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    office.add_partner("Fudan University")
    page = open_page()
    page.focus_search()
    qtbot.keyClicks(page.controls.head.search, "qqqq")
    settle(qtbot, office)
    assert page.empty.isVisible()
    (button,) = page.empty.currentWidget().findChildren(QPushButton)
    button.click()
    settle(qtbot, office)
    assert titles(page) == ["Fudan University"]
    assert page.controls.head.search.text() == ""


def test_a_chip_shows_the_records_of_one_state_and_all_shows_them_all(
    qtbot: Any, office: Office, open_page: OpenPage
) -> None:
    office.add_partner("Fudan University", relation="partner")
    office.add_partner("Tongji University", relation="in_talks")
    page = open_page()
    page.controls.head.chips["in_talks"].click()
    settle(qtbot, office)
    assert titles(page) == ["Tongji University"]
    assert not page.controls.head.chips[""].isChecked()
    page.controls.head.chips["in_talks"].click()
    settle(qtbot, office)
    assert len(titles(page)) == 2
    assert page.controls.head.chips[""].isChecked()


# Order


def test_a_heading_orders_a_second_click_reverses_and_the_old_order_is_second(
    qtbot: Any, office: Office, open_page: OpenPage
) -> None:
    for name, city in (("Beta", "Suzhou"), ("Alpha", "Suzhou"), ("Gamma", "Hangzhou")):
        office.add_partner(name, city=city)
    page = open_page()
    assert titles(page) == ["Alpha", "Beta", "Gamma"]
    click_heading(page, "city")
    settle(qtbot, office)
    assert titles(page) == ["Gamma", "Alpha", "Beta"]
    click_heading(page, "city")
    settle(qtbot, office)
    assert titles(page) == ["Alpha", "Beta", "Gamma"]
    assert page.records.setup.sort == (SortKey("city", True), SortKey())


def test_the_selection_follows_its_record_through_a_new_order(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    office.add_partners(300)
    page = open_page()
    choose_rows(page, 0)
    click_heading(page, "")
    settle(qtbot, office)
    table = page.records.table
    assert current_title(page) == "Partner 0000"
    assert table.currentIndex().row() == 299
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()).center())


def test_several_selected_records_stay_selected_through_a_new_order(
    qtbot: Any, office: Office, open_page: OpenPage
) -> None:
    ids = office.add_partners(20)
    page = open_page()
    choose_rows(page, 2, 3, 7)
    click_heading(page, "")
    settle(qtbot, office)
    assert set(page.records.selection.ids() or ()) == {ids[2], ids[3], ids[7]}


# Selecting


def test_shift_and_control_select_several_and_their_number_is_told(
    qtbot: Any, office: Office, open_page: OpenPage
) -> None:
    office.add_partners(10)
    page = open_page()
    table = page.records.table

    def click(row: int, modifier: Qt.KeyboardModifier) -> None:
        place = table.visualRect(page.records.model.index(row, 0)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, place)

    click(1, Qt.KeyboardModifier.NoModifier)
    click(4, Qt.KeyboardModifier.ShiftModifier)
    click(2, Qt.KeyboardModifier.ControlModifier)
    assert page.status() == "3 selected"
    assert "3 selected" in page.controls.head.count_text


def test_select_all_reaches_rows_that_were_never_read(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    ids = office.add_partners(350)
    page = open_page()
    page.records.table.setFocus()
    QTest.keySequence(page.records.table, "Ctrl+A")
    settle(qtbot, office)
    assert page.records.selection.count == 350
    assert page.records.selection.ids() == tuple(ids)


def test_a_selection_over_a_list_that_changed_underneath_is_given_up_rather_than_guessed(
    qtbot: Any, office: Office, open_page: OpenPage
) -> None:
    office.add_partners(350)
    page = open_page()
    office.add_partner("Aaa, whom nobody told the page about")
    page.records.table.selectAll()
    page.actions().delete.trigger()
    settle(qtbot, office)
    assert office.told
    assert office.notified == []
    assert office.desk.lists.count(page.records.query()) == 351


@pytest.mark.parametrize(("key", "row"), [(Qt.Key.Key_End, 299), (Qt.Key.Key_Home, 0)])
def test_home_and_end_go_to_the_first_and_last_record(
    office: Office, open_page: OpenPage, key: Qt.Key, row: int
) -> None:
    office.add_partners(300)
    page = open_page()
    choose_rows(page, 150)
    QTest.keyClick(page.records.table, key)
    assert page.records.table.currentIndex().row() == row


def test_page_down_moves_by_a_screen(office: Office, open_page: OpenPage) -> None:
    office.add_partners(300)
    page = open_page()
    choose_rows(page, 0)
    QTest.keyClick(page.records.table, Qt.Key.Key_PageDown)
    assert 10 < page.records.table.currentIndex().row() <= page.records.table.visible_rows


# The card and the form


def test_the_card_follows_the_keyboard(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    ids = office.add_partners(3)
    page = open_page()
    card = page.panel.currentWidget()
    assert card.shown[-1] == ("organizations", ids[0])
    page.records.table.setFocus()
    QTest.keyClick(page.records.table, Qt.Key.Key_Down)
    QTest.keyClick(page.records.table, Qt.Key.Key_Down)
    settle(qtbot, office)
    assert card.shown[-1] == ("organizations", ids[2])
    assert ("organizations", ids[1]) not in card.shown


def test_enter_opens_the_form_of_the_current_record(office: Office, open_page: OpenPage) -> None:
    ids = office.add_partners(2)
    page = open_page()
    choose_rows(page, 1)
    QTest.keyClick(page.records.table, Qt.Key.Key_Return)
    assert page.panel.is_form_open
    assert page.panel.form.opened == [("organizations", ids[1])]
    assert page.panel.minimumWidth() >= 480


def test_a_form_with_unsaved_text_stays_when_another_row_is_chosen(office: Office, open_page: OpenPage) -> None:
    office.add_partners(3)
    page = open_page()
    choose_rows(page, 0)
    page.actions().edit.trigger()
    page.panel.form.is_dirty = True
    choose_rows(page, 2)
    assert page.panel.is_form_open
    assert page.has_unsaved_changes()


def test_a_form_for_a_new_record_is_not_closed_by_the_first_rows(office: Office, qtbot: Any) -> None:
    from list_page_driver import StubCard, StubForm

    office.add_partners(3)
    page = ListPage(office.workplace, "partners", StubCard, StubForm)
    qtbot.addWidget(page)
    page.start_new("organizations")
    page.show()
    settle(qtbot, office)
    assert page.panel.is_form_open


def test_the_panel_folds_and_stays_folded_next_time(office: Office, open_page: OpenPage) -> None:
    office.add_partners(1)
    page = open_page()
    page.actions().card.trigger()
    assert not page.panel.isVisible()
    assert not open_page(state=page.save_state()).panel.isVisible()


def test_a_record_can_be_shown_through_filters_and_trash(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    ids = office.add_partners(250)
    page = open_page()
    page.controls.head.chips["dormant"].click()
    settle(qtbot, office)
    page.show_record("organizations", ids[200])
    settle(qtbot, office)
    assert current_title(page) == "Partner 0200"
    assert page.controls.head.chips[""].isChecked()


# Editing in place


def test_f2_edits_a_cell_and_enter_saves_it(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    (partner,) = office.add_partners(1)
    page = open_page()
    editor = open_cell(page, 0, "city")
    qtbot.keyClicks(editor, "Suzhou")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle(qtbot, office)
    assert office.value("organizations", partner, "city") == "Suzhou"
    assert page.records.model.index(0, column_of(page, "city")).data() == "Suzhou"
    assert [changes.action for changes in office.notified] == [Action.EDIT]


def test_a_double_click_edits_a_cell(office: Office, open_page: OpenPage) -> None:
    office.add_partners(1)
    page = open_page()
    table = page.records.table
    place = table.visualRect(page.records.model.index(0, column_of(page, "city"))).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.viewport().findChild(QLineEdit) is not None


def test_a_double_click_on_the_name_opens_the_form(office: Office, open_page: OpenPage) -> None:
    (partner,) = office.add_partners(1)
    page = open_page()
    table = page.records.table
    place = table.visualRect(page.records.model.index(0, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.panel.form.opened == [("organizations", partner)]


def test_esc_leaves_a_cell_as_it_was(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    partner = office.add_partner("Fudan", city="Shanghai")
    page = open_page()
    editor = open_cell(page, 0, "city")
    assert editor.text() == "Shanghai"
    qtbot.keyClicks(editor, "Suzhou")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    settle(qtbot, office)
    assert office.value("organizations", partner, "city") == "Shanghai"
    assert office.notified == []


def test_a_state_is_chosen_from_its_list(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    partner = office.add_partner("Fudan", relation="lead")
    page = open_page()
    box = open_cell(page, 0, "relation")
    assert isinstance(box, QComboBox)
    assert box.currentData() == "lead"
    box.setCurrentIndex(box.findData("strategic"))
    box.activated.emit(box.currentIndex())
    settle(qtbot, office)
    assert office.value("organizations", partner, "relation") == "strategic"


def test_what_is_no_value_stays_in_the_cell_with_a_sentence(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    office.add_partner("Fudan")
    page = open_page(state={"list": {"columns": ["relation_since"]}})
    editor = open_cell(page, 0, "relation_since")
    qtbot.keyClicks(editor, "32 June 2026")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.isVisible()
    assert page.message.isVisible()
    assert page.message.sentence
    QTest.keyClick(editor, Qt.Key.Key_Escape)


def test_a_value_that_the_desk_refuses_is_told_in_place_and_taken_back(
    qtbot: Any, office: Office, open_page: OpenPage
) -> None:
    office.add_partner("Fudan")
    page = open_page(state={"list": {"columns": ["website"]}})
    editor = open_cell(page, 0, "website")
    qtbot.keyClicks(editor, "file:///etc/passwd")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle(qtbot, office)
    assert "file:///etc/passwd" in page.message.sentence
    assert page.records.model.index(0, 1).data() == ""


def test_a_cell_changed_by_somebody_else_meanwhile_asks_which_value_stays(
    qtbot: Any, office: Office, open_page: OpenPage
) -> None:
    partner = office.add_partner("Fudan", city="Shanghai")
    page = open_page()
    editor = open_cell(page, 0, "city")
    snapshot = office.desk.records.get("organizations", partner)
    from office_desk.model.snapshot import Draft

    office.desk.records.save(
        Draft("organizations", {"city": "Hangzhou"}, partner, snapshot.version, {"city": "Shanghai"})
    )
    qtbot.keyClicks(editor, "Suzhou")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle(qtbot, office)
    assert page.conflict.isVisible()
    assert "Hangzhou" in page.conflict.sentence
    assert "Suzhou" in page.conflict.sentence
    assert office.value("organizations", partner, "city") == "Hangzhou"
    page.conflict.use_mine.click()
    settle(qtbot, office)
    assert office.value("organizations", partner, "city") == "Suzhou"
    assert not page.conflict.isVisible()


# Trash, copies


def test_delete_moves_to_the_trash_without_a_question_and_the_toast_is_told(
    qtbot: Any, office: Office, open_page: OpenPage
) -> None:
    office.add_partners(5)
    page = open_page()
    choose_rows(page, 1, 2)
    QTest.keyClick(page.records.table, Qt.Key.Key_Delete)
    settle(qtbot, office)
    assert QApplication.activeModalWidget() is None
    assert titles(page) == ["Partner 0000", "Partner 0003", "Partner 0004"]
    assert [changes.action for changes in office.notified] == [Action.TRASH]
    assert current_title(page) == "Partner 0004"


def test_taking_a_delete_back_brings_the_rows_back(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    office.add_partners(3)
    page = open_page()
    choose_rows(page, 1)
    page.actions().delete.trigger()
    settle(qtbot, office)
    unit = office.notified[0].unit_id
    office.operations.write(page, lambda desk: desk.history.undo(unit))
    settle(qtbot, office)
    assert len(titles(page)) == 3


def test_the_trash_shows_what_was_deleted_and_restores_it(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    ids = office.add_partners(3)
    office.desk.records.trash("organizations", [ids[1]])
    page = open_page()
    page.actions().trash.trigger()
    settle(qtbot, office)
    assert titles(page) == ["Partner 0001"]
    assert not page.actions().delete.isEnabled()
    choose_rows(page, 0)
    page.actions().restore.trigger()
    settle(qtbot, office)
    assert page.empty.isVisible()
    page.actions().trash.trigger()
    settle(qtbot, office)
    assert len(titles(page)) == 3


def test_duplicate_makes_a_copy_and_goes_to_it(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    ids = office.add_partners(2)
    page = open_page()
    choose_rows(page, 0)
    page.actions().duplicate.trigger()
    settle(qtbot, office)
    assert len(titles(page)) == 3
    assert page.records.current_id not in (*ids, 0)


def test_copy_gives_tab_separated_text_and_an_escaped_table(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    office.add_partner("Fudan <b>&", city="Shanghai")
    office.add_partner("Tongji", city="Suzhou")
    page = open_page(state={"list": {"columns": ["city"]}})
    choose_rows(page, 0, 1)
    QTest.keySequence(page.records.table, "Ctrl+C")
    settle(qtbot, office)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "Fudan <b>&\tShanghai\nTongji\tSuzhou"
    assert "<td>Fudan &lt;b&gt;&amp;</td><td>Shanghai</td>" in data.html()


def test_copy_reads_rows_that_were_never_on_the_screen(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    office.add_partners(250)
    page = open_page()
    page.records.table.setFocus()
    page.actions().select_all.trigger()
    page.actions().copy.trigger()
    settle(qtbot, office)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 250
    assert lines[249].startswith("Partner 0249\t")


# Menus, accessibility, language


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard])
def test_the_context_menu_opens_by_mouse_and_by_key(
    office: Office, open_page: OpenPage, reason: QContextMenuEvent.Reason
) -> None:
    office.add_partners(2)
    page = open_page()
    choose_rows(page, 1)
    table = page.records.table
    place = table.visualRect(table.currentIndex()).center()
    QApplication.sendEvent(table.viewport(), QContextMenuEvent(reason, place, table.viewport().mapToGlobal(place)))
    menu = menu_of(page)
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    for wanted in ("Edit", "Duplicate", "Copy", "Set a field…", "Delete"):
        assert wanted in texts
    menu.close()


def test_controls_have_names_and_cells_have_their_role(office: Office, open_page: OpenPage) -> None:
    office.add_partners(2)
    page = open_page()
    unnamed = [
        widget
        for widget in page.controls.findChildren(QLineEdit) + page.controls.findChildren(QComboBox)
        if not widget.accessibleName() and widget.isVisible()
    ]
    assert unnamed == []
    table = QAccessible.queryAccessibleInterface(page.records.table)
    assert table.role() == QAccessible.Role.Table
    assert table.text(QAccessible.Text.Name)
    roles = {table.child(number).role() for number in range(table.childCount())}
    assert QAccessible.Role.Cell in roles


def test_the_language_switches_while_the_page_is_open(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    office.add_partner("Fudan University", name_zh="复旦大学", name_ru="Фуданьский университет")
    page = open_page()
    choose_rows(page, 0)
    office.translation.switch("zh")
    QApplication.processEvents()
    settle(qtbot, office)
    assert titles(page) == ["复旦大学"]
    assert page.records.selection.count == 1
    office.translation.switch("ru")
    QApplication.processEvents()
    settle(qtbot, office)
    assert titles(page) == ["Фуданьский университет"]


def test_a_right_click_on_the_header_offers_columns(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    office.add_partner("Fudan", country="China")
    page = open_page()
    header = page.records.table.header
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(20, 8), header.mapToGlobal(QPoint(20, 8)))
    QApplication.sendEvent(header.viewport(), event)
    menu = menu_of(page)
    next(action for action in menu.actions() if action.data() == "country").trigger()
    menu.close()
    settle(qtbot, office)
    assert page.records.model.index(0, column_of(page, "country")).data() == "China"


def test_the_window_is_never_held_up_while_a_list_is_read(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    import threading

    office.add_partners(3)
    page = open_page()
    gate = threading.Event()
    original = office.desk.lists.window

    def slow(*args: Any) -> Any:
        gate.wait(60)
        return original(*args)

    office.desk.lists.window = slow  # type: ignore[method-assign]
    page.records.order_by("city")
    qtbot.waitUntil(lambda: page.controls.head.progress.is_showing)
    assert len(titles(page)) == 3
    gate.set()
    settle(qtbot, office)
    assert not page.controls.head.progress.is_showing
