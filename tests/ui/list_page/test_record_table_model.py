"""The table's model: rows by the page, columns as data, nothing that waits."""

from __future__ import annotations

import html
from collections.abc import Mapping
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt

from office_desk.model.catalog import KINDS, Field
from office_desk.model.snapshot import Row
from office_desk.ui.list_page.columns import make_columns
from office_desk.ui.list_page.row_pages import MAXIMUM_PAGES, PAGE_ROWS, RowPages
from office_desk.ui.list_page.table_model import NOT_READ_YET, RecordTableModel, Role

CITY = KINDS["organizations"]["city"]


def make_row(number: int, **cells: Any) -> Row:
    return Row(number + 1, 1, f"Name {number}", f"名 {number}", False, {"city": f"City {number}", **cells})


def make_rows(first: int, count: int) -> tuple[Row, ...]:
    return tuple(make_row(number) for number in range(first, first + count))


def words(field: Field, value: Any, cells: Mapping[str, Any]) -> str:
    return str(value)


@pytest.fixture
def model(qtbot: Any) -> RecordTableModel:
    made = RecordTableModel(words)
    made.set_columns(make_columns("partners", ("relation", "city", "last_contact")))
    return made


def text(model: RecordTableModel, row: int, column: int = 0) -> Any:
    return model.index(row, column).data()


def test_the_model_keeps_the_rules_of_qt(qtmodeltester: Any, model: RecordTableModel) -> None:
    model.show_list(250, {0: make_rows(0, PAGE_ROWS)})
    qtmodeltester.check(model)


def test_the_model_keeps_the_rules_of_qt_without_rows(qtmodeltester: Any, model: RecordTableModel) -> None:
    model.show_list(0, {})
    qtmodeltester.check(model)


def test_a_row_that_was_not_read_shows_an_ellipsis_and_is_asked_for_later(qtbot: Any, model: RecordTableModel) -> None:
    model.show_list(1_000, {0: make_rows(0, PAGE_ROWS)})
    asked: list[tuple[int, int]] = []
    model.window_wanted.connect(lambda *window: asked.append(window))
    assert text(model, 500) == NOT_READ_YET
    assert asked == []
    qtbot.waitUntil(lambda: asked == [(500, PAGE_ROWS)])


def test_all_rows_looked_at_in_one_pass_are_asked_for_at_once(qtbot: Any, model: RecordTableModel) -> None:
    model.show_list(1_000, {})
    asked: list[tuple[int, int]] = []
    model.window_wanted.connect(lambda *window: asked.append(window))
    for row in range(380, 420):
        text(model, row)
    qtbot.waitUntil(lambda: bool(asked))
    qtbot.wait(20)
    assert asked == [(300, 2 * PAGE_ROWS)]


def test_a_window_that_arrives_changes_its_own_rows_only(qtbot: Any, model: RecordTableModel) -> None:
    model.show_list(450, {})
    with qtbot.waitSignal(model.dataChanged) as told:
        model.put_window(400, make_rows(400, PAGE_ROWS))
    first, last = told.args[:2]
    assert (first.row(), last.row()) == (400, 449)
    assert (first.column(), last.column()) == (0, 3)
    assert text(model, 449) == "Name 449"


def test_a_window_beyond_the_end_is_cut_off(model: RecordTableModel) -> None:
    model.show_list(50, {})
    model.put_window(100, make_rows(100, 5))
    assert model.rowCount() == 50


def test_values_have_their_roles(model: RecordTableModel) -> None:
    model.show_list(1, {0: make_rows(0, 1)})
    title, city = model.index(0, 0), model.index(0, 2)
    assert title.data(Role.RECORD_ID) == city.data(Role.RECORD_ID) == 1
    assert title.data(Role.SUBTITLE) == "名 0"
    assert city.data(Role.SUBTITLE) == ""
    assert city.data(Role.SORT) == "City 0"
    assert title.data(Qt.ItemDataRole.AccessibleTextRole) == "Name 0 · 名 0"


def test_dates_stand_on_the_right_and_words_on_the_left(model: RecordTableModel) -> None:
    model.show_list(1, {0: make_rows(0, 1)})
    role = Qt.ItemDataRole.TextAlignmentRole
    assert model.index(0, 3).data(role) & int(Qt.AlignmentFlag.AlignRight)
    assert model.index(0, 2).data(role) & int(Qt.AlignmentFlag.AlignLeft)
    assert model.headerData(3, Qt.Orientation.Horizontal, role) & int(Qt.AlignmentFlag.AlignRight)


def test_a_tooltip_shows_markup_as_text(model: RecordTableModel) -> None:
    model.show_list(1, {0: (make_row(0, city="<img src=x>"),)})
    shown = model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole)
    assert html.escape("<img src=x>") in shown
    assert "<img" not in shown


def test_only_fields_for_it_can_be_edited_in_place(model: RecordTableModel) -> None:
    model.show_list(2, {0: make_rows(0, 1)})
    editable = [bool(model.flags(model.index(0, column)) & Qt.ItemFlag.ItemIsEditable) for column in range(4)]
    assert editable == [False, True, True, False]


def test_nothing_can_be_edited_in_the_trash(model: RecordTableModel) -> None:
    model.show_list(1, {0: make_rows(0, 1)})
    model.set_read_only(True)
    assert not model.flags(model.index(0, 2)) & Qt.ItemFlag.ItemIsEditable
    assert not model.setData(model.index(0, 2), "x")


def test_an_entered_value_is_passed_on_and_not_kept(qtbot: Any, model: RecordTableModel) -> None:
    model.show_list(1, {0: make_rows(0, 1)})
    with qtbot.waitSignal(model.cell_edited) as told:
        assert model.setData(model.index(0, 2), "Suzhou")
    assert told.args == [0, "city", "Suzhou"]
    assert text(model, 0, 2) == "City 0"


def test_a_value_being_saved_is_shown_until_it_is_dropped(model: RecordTableModel) -> None:
    model.show_list(1, {0: make_rows(0, 1)})
    model.show_pending(1, "city", "Suzhou")
    assert text(model, 0, 2) == "Suzhou"
    model.drop_pending(1, "city")
    assert text(model, 0, 2) == "City 0"


def test_a_row_read_again_replaces_itself_alone(qtbot: Any, model: RecordTableModel) -> None:
    model.show_list(3, {0: make_rows(0, 3)})
    with qtbot.waitSignal(model.dataChanged) as told:
        model.replace_row(1, make_row(1, city="Suzhou"))
    assert (told.args[0].row(), told.args[1].row()) == (1, 1)
    assert text(model, 1, 2) == "Suzhou"
    assert text(model, 2, 2) == "City 2"


def test_other_headings_of_the_same_columns_keep_the_rows(qtbot: Any, model: RecordTableModel) -> None:
    model.show_list(1, {0: make_rows(0, 1)})
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.headerDataChanged):
        model.set_columns(make_columns("partners", ("relation", "city", "last_contact")))


def test_the_cache_is_bounded_and_drops_what_was_unused_for_longest() -> None:
    pages = RowPages(maximum_pages=3)
    for page in range(3):
        pages.put(page * PAGE_ROWS, make_rows(page * PAGE_ROWS, PAGE_ROWS))
    assert pages.row(0) is not None
    pages.put(3 * PAGE_ROWS, make_rows(3 * PAGE_ROWS, PAGE_ROWS))
    assert len(pages) == 3
    assert pages.row(0) is not None
    assert pages.row(PAGE_ROWS) is None


def test_scrolling_through_a_long_list_does_not_fill_memory(model: RecordTableModel) -> None:
    total = (MAXIMUM_PAGES + 20) * PAGE_ROWS
    model.show_list(total, {})
    for offset in range(0, total, PAGE_ROWS):
        model.put_window(offset, make_rows(offset, PAGE_ROWS))
    assert sum(1 for _ in model.read_rows()) == MAXIMUM_PAGES * PAGE_ROWS


def test_a_cell_has_no_children(model: RecordTableModel) -> None:
    model.show_list(1, {0: make_rows(0, 1)})
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None
