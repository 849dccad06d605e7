"""Filters, saved views, columns and widths; and what the page does when records change elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from list_page_driver import Office, choose_rows, column_of, current_title, settle, titles
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit

from office_desk.model.catalog import VIEWS, ValueKind
from office_desk.model.changes import Action
from office_desk.model.list_query import Operator, SortKey
from office_desk.model.vague_date import VagueDate
from office_desk.ui.bulk_edit.dialog import BulkEditDialog
from office_desk.ui.list_page.conditions import OPERATORS, Condition, Period, filter_fields, from_plain, to_plain
from office_desk.ui.list_page.page import ListPage
from office_desk.ui.list_page.saved_views import ListSetup, setup_from_plain, setup_to_plain
from office_desk.ui.look.buttons import Chip

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

OpenPage = Callable[..., ListPage]


def unfold_filters(page: ListPage) -> Any:
    page.controls.head.filter_chip.click()
    return page.controls.filters.rows[0]


def choose(box: Any, data: Any) -> None:
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


# Filters


def test_a_filter_row_holds_as_soon_as_it_is_complete(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    office.add_partner("Fudan", city="Shanghai")
    office.add_partner("Suda", city="Suzhou")
    page = open_page()
    row = unfold_filters(page)
    choose(row.field_box, "city")
    choose(row.operator_box, Operator.CONTAINS)
    settle(qtbot, office)
    assert len(titles(page)) == 2
    qtbot.keyClicks(row.value._line, "SUZ")
    settle(qtbot, office)
    assert titles(page) == ["Suda"]
    assert page.controls.head.filter_chip.text().startswith("1 filter")
    assert page.controls.head.count_text == "1 of 2"


def test_a_fresh_filter_row_hides_nothing_yet(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    office.add_partner("Fudan", relation="partner")
    page = open_page()
    row = unfold_filters(page)
    for key in ("relation", "city", "relation_since"):
        choose(row.field_box, key)
        settle(qtbot, office)
        assert titles(page) == ["Fudan"]


def test_several_filters_all_have_to_hold_and_clear_all_takes_them_away(
    qtbot: Any, office: Office, open_page: OpenPage
) -> None:
    office.add_partner("Fudan", city="Shanghai", relation="partner")
    office.add_partner("Tongji", city="Shanghai", relation="lead")
    page = open_page()
    first = unfold_filters(page)
    choose(first.field_box, "city")
    choose(first.operator_box, Operator.NOT_EMPTY)
    second = page.controls.filters.add_row()
    choose(second.field_box, "relation")
    choose(second.value._box, "lead")
    settle(qtbot, office)
    assert titles(page) == ["Tongji"]
    assert page.controls.head.filter_chip.text().startswith("2 filter")
    page.controls.filters.clear()
    settle(qtbot, office)
    assert len(titles(page)) == 2


def test_a_period_counts_from_today_whenever_it_is_asked() -> None:
    condition = Condition("last_contact", Operator.WITHIN, Period.THIS_MONTH)
    assert condition.filter(date(2026, 2, 11), ValueKind.VAGUE_DATE).value == (date(2026, 2, 1), date(2026, 2, 28))
    assert condition.filter(date(2027, 12, 31), ValueKind.VAGUE_DATE).value == (date(2027, 12, 1), date(2027, 12, 31))


@given(st.sampled_from(Period), st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_a_period_never_ends_before_it_begins(period: Period, today: date) -> None:
    first, last = period.days(today)
    assert first <= last


def test_a_relative_date_filters(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    this_year = date.today().year
    office.add_partner("New", relation_since=VagueDate.from_edtf(str(this_year)))
    office.add_partner("Old", relation_since=VagueDate.from_edtf("2001"))
    page = open_page()
    row = unfold_filters(page)
    choose(row.field_box, "relation_since")
    choose(row.value._box, Period.THIS_YEAR)
    settle(qtbot, office)
    assert titles(page) == ["New"]


@pytest.mark.parametrize("view", sorted(VIEWS))
def test_every_offered_filter_is_understood_by_the_desk(office: Office, view: str) -> None:
    values = {"vague_date": date(2026, 1, 1), "moment": date(2026, 1, 1), "integer": 1, "vague_count": 1, "flag": True}
    setup = ListSetup.fresh(view)
    from office_desk.model.list_query import ListQuery

    for field in filter_fields(view):
        for operator in OPERATORS[field.kind]:
            value = Period.THIS_YEAR if operator is Operator.WITHIN else values.get(field.kind.value, "x")
            condition = Condition(field.key, operator, value)
            query = ListQuery(view, columns=setup.columns, filters=(condition.filter(date.today(), field.kind),))
            assert office.desk.lists.count(query) == 0


@given(
    st.one_of(
        st.none(),
        st.dictionaries(st.text(max_size=12), st.one_of(st.integers(), st.text(), st.lists(st.text())), max_size=6),
        st.fixed_dictionaries(
            {"columns": st.lists(st.one_of(st.text(), st.integers())), "sort": st.lists(st.text()), "quick": st.text()}
        ),
    )
)
def test_damaged_settings_give_a_list_that_can_be_asked_for(plain: object) -> None:
    setup = setup_from_plain("partners", plain)
    assert setup.sort
    assert setup_from_plain("partners", setup_to_plain(setup)) == setup


@pytest.mark.parametrize(
    "condition",
    [
        Condition("city", Operator.CONTAINS, "上海"),
        Condition("relation_since", Operator.WITHIN, Period.LAST_30_DAYS),
        Condition("relation_since", Operator.AFTER, date(2026, 2, 28)),
        Condition("city", Operator.EMPTY),
    ],
)
def test_a_condition_survives_the_settings(condition: Condition) -> None:
    assert from_plain("partners", to_plain(condition)) == condition


# Saved views


def test_a_saved_view_brings_filter_order_and_columns_back_in_another_window(
    qtbot: Any, office: Office, open_page: OpenPage
) -> None:
    office.add_partner("Fudan", city="Shanghai", relation="partner")
    office.add_partner("Suda", city="Suzhou", relation="partner")
    page = open_page()
    page.controls.head.chips["partner"].click()
    page.records.order_by("city")
    page.records.order_by("city")
    page.controls._toggle_column("country", True)
    page.controls.filters.save_requested.emit()
    dialog = page.controls.views.parent().findChild(QInputDialog)
    dialog.setTextValue("  Partners  by city ")
    dialog.accept()
    wanted = page.records.setup
    other = open_page(state=page.save_state())
    assert other.records.setup.quick == ""
    other.controls.head.saved_chips["Partners by city"].click()
    settle(qtbot, office)
    assert other.records.setup == wanted
    assert titles(other) == ["Suda", "Fudan"]
    assert other.controls.head.saved_chips["Partners by city"].isChecked()


def test_a_saved_view_can_be_renamed_and_removed(office: Office, open_page: OpenPage) -> None:
    page = open_page()
    views = page.controls.views
    views.save("First")
    views.save("Second")
    views.rename("First", "Second")
    assert views.names == ("First", "Second")
    views.rename("First", "Third")
    views.remove("Second")
    assert list(page.controls.head.saved_chips) == ["Third"]


# Columns


def test_columns_widths_and_order_come_back(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    office.add_partner("Fudan", country="China")
    page = open_page()
    header = page.records.table.header
    page.controls._toggle_column("country", True)
    settle(qtbot, office)
    header.moveSection(header.visualIndex(column_of(page, "country")), 1)
    header.resizeSection(column_of(page, "city"), 222)
    page.records.order_by("country")
    settle(qtbot, office)
    other = open_page(state=page.save_state())
    assert other.records.setup.columns[0] == "country"
    assert other.records.setup.sort[0] == SortKey("country")
    assert other.records.table.header.widths["city"] == 222
    assert other.records.table.columnWidth(column_of(other, "city")) == 222


def test_reset_brings_the_fresh_columns_back(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    page = open_page(state={"list": {"columns": ["website"]}, "widths": {"website": 400}})
    assert [column.key for column in page.records.model.columns] == ["", "website"]
    page.controls._reset_columns()
    settle(qtbot, office)
    assert page.records.setup.columns == VIEWS["partners"].columns
    assert page.records.table.header.widths == {}


def test_the_name_column_stays_first(open_page: OpenPage, office: Office) -> None:
    page = open_page()
    header = page.records.table.header
    assert not header.isFirstSectionMovable()


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
@pytest.mark.parametrize("page_key", ["partners", "agencies", "people", "negotiations", "agreements", "digest"])
def test_the_fresh_columns_of_a_page_fit_beside_the_card_and_leave_the_name_its_room(
    qtbot: Any, office: Office, open_page: OpenPage, page_key: str, language: str
) -> None:
    office.translation.switch(language)
    office.add_partner("Shanghai Institute for " + "Far-Reaching " * 8, city="Shanghai " * 6)
    page = open_page(page_key)
    page.resize(1_280 - 240, 700)
    settle(qtbot, office)
    table = page.records.table
    assert table.horizontalScrollBar().maximum() == 0
    assert table.columnWidth(0) >= 280


def test_a_column_grows_to_what_it_holds_and_the_name_takes_the_rest(
    qtbot: Any, office: Office, open_page: OpenPage
) -> None:
    office.add_partner("Fudan", city="X")
    narrow = open_page(state={"list": {"columns": ["city"]}})
    office.add_partner("Tongji", city="Heilongjiang-Harbin")
    wide = open_page(state={"list": {"columns": ["city"]}})
    widths = [page.records.table.columnWidth(column_of(page, "city")) for page in (narrow, wide)]
    assert widths[0] < widths[1]
    table = wide.records.table
    assert table.columnWidth(0) + widths[1] == table.viewport().width()


def test_a_date_told_in_words_stands_in_short_and_is_told_whole_in_the_tooltip(
    qtbot: Any, office: Office, open_page: OpenPage
) -> None:
    said = VagueDate.from_edtf("2021-01/2021-05-19", "since the beginning of the year")
    office.add_partner("Fudan", relation_since=said)
    page = open_page(state={"list": {"columns": ["relation_since"]}})
    index = page.records.model.index(0, column_of(page, "relation_since"))
    assert index.data() == "Jan–May 2021"
    assert "since the beginning of the year" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_only_states_are_offered_as_chips(open_page: OpenPage, office: Office) -> None:
    assert open_page("digest").controls.head.chips == {}
    assert "signed" in open_page("agreements").controls.head.chips


def test_chips_that_find_no_room_stay_away_but_the_one_that_is_on_shows(
    qtbot: Any, office: Office, open_page: OpenPage
) -> None:
    page = open_page("negotiations")
    head = page.controls.head
    page.resize(820, 700)
    settle(qtbot, office)
    shown = [value for value, chip in head.chips.items() if chip.isVisible()]
    assert "" in shown
    assert "closed" not in shown
    assert head.filter_chip.isVisible()
    tops = {chip.y() for chip in (*head.chips.values(), head.filter_chip) if chip.isVisible()}
    assert len(tops) == 1
    head.chips["closed"].click()
    settle(qtbot, office)
    assert head.chips["closed"].isVisible()
    assert head.filter_chip.geometry().right() <= head.filter_chip.parentWidget().width()


@pytest.mark.parametrize("view", sorted(VIEWS))
def test_every_view_shows_all_its_columns_at_once(qtbot: Any, office: Office, open_page: OpenPage, view: str) -> None:
    from office_desk.ui.list_page.columns import column_fields

    keys = [field.key for field in column_fields(view)]
    page = open_page(view, {"list": {"columns": keys}})
    assert page.records.answer is not None
    assert page.records.model.columnCount() == len(keys) + 1


# Changes from elsewhere


def test_a_record_changed_elsewhere_is_read_again_alone_when_it_keeps_its_place(
    qtbot: Any, office: Office, open_page: OpenPage
) -> None:
    office.add_partner("Alpha")
    partner = office.add_partner("Beta", city="Shanghai")
    page = open_page()
    choose_rows(page, 0)
    with qtbot.assertNotEmitted(page.records.model.modelReset):
        office.edit_elsewhere("organizations", partner, city="Suzhou")
        settle(qtbot, office)
    assert page.records.model.index(1, column_of(page, "city")).data() == "Suzhou"


def test_a_record_that_moves_brings_the_list_in_order_and_keeps_the_selection(
    qtbot: Any, office: Office, open_page: OpenPage
) -> None:
    office.add_partner("Alpha")
    moved = office.add_partner("Beta")
    office.add_partner("Gamma")
    page = open_page()
    choose_rows(page, 1)
    office.edit_elsewhere("organizations", moved, name="Omega")
    settle(qtbot, office)
    assert titles(page) == ["Alpha", "Gamma", "Omega"]
    assert current_title(page) == "Omega"


def test_a_new_record_appears_without_moving_what_is_looked_at(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    office.add_partners(150)
    page = open_page()
    table = page.records.table
    table.show_from(100)
    settle(qtbot, office)
    top = page.records.model.row_at(table.first_visible_row)
    saved = office.desk.records.create(_draft(name="Aaa"))
    office.bus.publish(saved.changes)
    settle(qtbot, office)
    assert page.records.model.rowCount() == 151
    now_top = page.records.model.row_at(table.first_visible_row)
    assert top is not None
    assert now_top is not None
    assert now_top.id == top.id


def test_a_page_nobody_looks_at_reads_nothing_until_it_is_shown(
    qtbot: Any, office: Office, open_page: OpenPage
) -> None:
    office.add_partner("Alpha")
    page = open_page()
    page.hide()
    saved = office.desk.records.create(_draft(name="Beta"))
    office.bus.publish(saved.changes)
    settle(qtbot, office)
    assert titles(page) == ["Alpha"]
    page.show()
    settle(qtbot, office)
    assert titles(page) == ["Alpha", "Beta"]


def test_a_change_elsewhere_does_not_take_away_what_is_being_typed_into_a_cell(
    qtbot: Any, office: Office, open_page: OpenPage
) -> None:
    mine = office.add_partner("Alpha")
    page = open_page()
    table = page.records.table
    table.setFocus()
    table.setCurrentIndex(page.records.model.index(0, column_of(page, "city")))
    table.edit_current()
    editor = table.viewport().findChild(QLineEdit)
    qtbot.keyClicks(editor, "Suz")
    saved = office.desk.records.create(_draft(name="Aaa"))
    office.bus.publish(saved.changes)
    settle(qtbot, office)
    qtbot.keyClicks(editor, "hou")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle(qtbot, office)
    assert titles(page) == ["Aaa", "Alpha"]
    assert office.value("organizations", mine, "city") == "Suzhou"


def test_an_empty_page_shows_the_first_record_made_elsewhere(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    page = open_page()
    saved = office.desk.records.create(_draft(name="Beta"))
    office.bus.publish(saved.changes)
    settle(qtbot, office)
    assert page.records.table.isVisible()
    assert titles(page) == ["Beta"]


def test_records_of_another_kind_that_do_not_show_here_are_passed_over(
    qtbot: Any, office: Office, open_page: OpenPage
) -> None:
    office.add_partner("Alpha")
    person = office.add("people", family_name="Zhang")
    page = open_page(state={"list": {"columns": ["city"]}})
    with qtbot.assertNotEmitted(page.records.model.modelReset):
        office.edit_elsewhere("people", person, given_name="Ying")
        settle(qtbot, office)


# Many at once


def test_one_field_is_set_in_all_selected_records_as_one_step(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    ids = office.add_partners(4)
    page = open_page()
    choose_rows(page, 0, 1, 3)
    page.actions().bulk_edit.trigger()
    dialog = page.findChild(BulkEditDialog)
    choose(dialog.field_box, "city")
    dialog.editor.line.setText("Suzhou")
    dialog.set_button.click()
    settle(qtbot, office)
    cities = [office.value("organizations", one, "city") for one in ids]
    assert cities == ["Suzhou", "Suzhou", "", "Suzhou"]
    assert [(one.action, one.subject.count) for one in office.notified] == [(Action.BULK_EDIT, 3)]
    office.desk.history.undo(office.notified[0].unit_id)
    assert {office.value("organizations", one, "city") for one in ids} == {""}


def test_the_tab_key_goes_from_the_field_to_its_value_and_then_to_the_buttons(office: Office, qtbot: Any) -> None:
    dialog = BulkEditDialog(office.workplace, "organizations", office.add_partners(2))
    qtbot.addWidget(dialog)
    dialog.show()
    for number in range(dialog.field_box.count()):
        choose(dialog.field_box, dialog.field_box.itemData(number))
        QApplication.processEvents()
        stops, widget = [], dialog.field_box.nextInFocusChain()
        while widget is not dialog.field_box:
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
                stops.append(widget)
            widget = widget.nextInFocusChain()
        assert dialog.editor.isAncestorOf(stops[0])
        assert [one for one in stops if not dialog.editor.isAncestorOf(one)] == stops[-2:]
        assert stops[-2:] == [dialog.cancel_button, dialog.set_button]


def test_enter_in_the_value_sets_it(office: Office, qtbot: Any) -> None:
    ids = office.add_partners(2)
    dialog = BulkEditDialog(office.workplace, "organizations", ids)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    choose(dialog.field_box, "city")
    qtbot.keyClicks(dialog.editor.line, "Suzhou")
    qtbot.keyClick(dialog.editor.line, Qt.Key.Key_Return)
    settle(qtbot, office)
    assert [office.value("organizations", one, "city") for one in ids] == ["Suzhou", "Suzhou"]
    assert not dialog.isVisible()


def test_enter_on_one_of_several_values_sets_those_chosen(office: Office, qtbot: Any) -> None:
    ids = office.add_partners(2)
    dialog = BulkEditDialog(office.workplace, "organizations", ids)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    choose(dialog.field_box, "roles")
    chip = next(one for one in dialog.editor.findChildren(Chip) if one.text() == "Agency")
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    qtbot.keyClick(chip, Qt.Key.Key_Return)
    settle(qtbot, office)
    assert [office.value("organizations", one, "roles") for one in ids] == [("agency",)] * 2
    assert not dialog.isVisible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_arrow_marks_the_column_that_the_list_is_ordered_by(
    office: Office, open_page: OpenPage, scheme: str
) -> None:
    app = QApplication.instance()
    office.workplace.theme.apply(app, scheme)
    office.add_partners(2)
    header = open_page().records.table.header
    pictures = []
    for key, descending in (("country", False), ("", False), ("", True)):
        header.show_order(key, descending)
        section = QRect(header.sectionViewportPosition(0), 0, header.sectionSize(0), header.height())
        pictures.append(header.grab(section).toImage())
    office.workplace.theme.apply(app, "light")
    unmarked, up, down = pictures
    assert len({bytes(one.constBits()) for one in pictures}) == 3
    changed = [(x, y) for x in range(up.width()) for y in range(up.height()) if up.pixel(x, y) != unmarked.pixel(x, y)]
    contrast = max(abs(up.pixelColor(x, y).lightness() - unmarked.pixelColor(x, y).lightness()) for x, y in changed)
    assert contrast > 80
    assert down.size() == up.size()


def test_the_dialog_says_how_many_records_and_offers_every_bulk_field(office: Office, qtbot: Any) -> None:
    dialog = BulkEditDialog(office.workplace, "organizations", office.add_partners(2))
    qtbot.addWidget(dialog)
    assert "2 record" in dialog.set_button.text()
    for number in range(dialog.field_box.count()):
        choose(dialog.field_box, dialog.field_box.itemData(number))
        assert dialog.editor is not None
        assert dialog.editor.control.accessibleName()


def test_a_value_that_is_refused_is_told_and_nothing_is_written(qtbot: Any, office: Office) -> None:
    ids = office.add_partners(2)
    dialog = BulkEditDialog(office.workplace, "organizations", ids)
    qtbot.addWidget(dialog)
    dialog.show()
    choose(dialog.field_box, "city")
    dialog.editor.line.setText("Bad\u202edirection")
    dialog.set_button.click()
    settle(qtbot, office)
    assert dialog.isVisible()
    assert dialog.message.isVisible()
    assert office.value("organizations", ids[0], "city") == ""


def _draft(**values: Any) -> Any:
    from office_desk.model.snapshot import Draft

    return Draft("organizations", {"roles": ("partner",), **values})
