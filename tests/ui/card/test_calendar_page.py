"""The calendar: where things stand, and going through it with keys and mouse."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot
from working_office import WorkingOffice, button, row_of, titles_on, words_on

from office_desk.model.card import TimelineItem
from office_desk.model.vague_date import VagueDate
from office_desk.ui.calendar.grid import MonthGrid, same_day
from office_desk.ui.calendar.month import Month, bars_of_week, placed_item, split_items
from office_desk.ui.calendar_page import CalendarPage

DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))


def item(edtf: str, words: str = "", record_id: int = 1) -> TimelineItem:
    return TimelineItem("events", record_id, "fair", f"Event {record_id}", VagueDate(edtf, words))


def this_month(day: int = 15) -> date:
    return date.today().replace(day=day)


def shown_calendar(office: WorkingOffice) -> CalendarPage:
    page = office.show(CalendarPage(office.workplace))
    with office.qtbot.waitActive(page):
        page.activateWindow()
    page.findChild(MonthGrid).setFocus()
    return page


@given(DAYS)
def test_a_month_is_shown_in_whole_weeks_from_monday(day: date) -> None:
    weeks = Month.of(day).weeks

    assert all(week[0].weekday() == 0 and len(week) == 7 for week in weeks)
    assert 4 <= len(weeks) <= 6
    assert any(day in week for week in weeks)
    assert weeks[0][0] <= Month.of(day).first <= weeks[0][-1]
    assert weeks[-1][0] <= Month.of(day).last <= weeks[-1][-1]


@given(DAYS, st.integers(-30, 30))
def test_the_same_day_of_another_month_is_in_that_month(day: date, months: int) -> None:
    month = Month.of(day).moved(months)

    assert Month.of(same_day(day, month)) == month
    assert month.moved(-months) == Month.of(day)


@given(st.lists(st.tuples(st.dates(date(2026, 5, 20), date(2026, 7, 10)), st.integers(0, 12)), max_size=12))
def test_no_two_bars_of_a_week_lie_on_each_other(spans: list[tuple[date, int]]) -> None:
    items = [
        item(f"{first}/{first + timedelta(days=length)}" if length else str(first), record_id=number)
        for number, (first, length) in enumerate(spans)
    ]
    placed, unsaid = split_items(items)
    assert unsaid == []

    for week in Month(2026, 6).weeks:
        taken = [(bar.lane, day) for bar in bars_of_week(week, placed) for day in range(bar.start, bar.end + 1)]
        assert len(taken) == len(set(taken))


@pytest.mark.parametrize(
    ("edtf", "words", "is_placed"),
    [
        ("2026-06-12", "", True),
        ("2026-06-12", "on the feast day", True),
        ("2026-06-12~", "", True),
        ("2026-06-05/2026-06-07", "", True),
        ("2026-06", "", False),
        ("2026", "", False),
        ("2026-21", "", False),
        ("2026-06/..", "", False),
        ("2026-06-21/2026-06-30", "end of June", False),
        ("2026-05/2026-06", "", False),
        ("", "shortly", False),
    ],
)
def test_only_what_has_a_day_is_put_on_one(edtf: str, words: str, is_placed: bool) -> None:
    assert (placed_item(item(edtf, words)) is not None) is is_placed


def test_an_event_stands_on_its_day_and_in_the_list_beside(office: WorkingOffice) -> None:
    office.add("events", title="Expo", kind="fair", date_said=VagueDate.of_day(this_month()))
    page = shown_calendar(office)

    page.findChild(MonthGrid).choose(this_month())
    office.settle()

    assert titles_on(page)[0] == "Expo"
    assert "Expo" in page.findChild(MonthGrid).accessibleName()


def test_what_has_no_day_stands_in_the_strip_and_opens_from_there(office: WorkingOffice, qtbot: QtBot) -> None:
    month = Month.of(date.today())
    event = office.add("events", title="Forum", kind="forum", date_said=VagueDate.from_parts(month.year, month.number))
    page = shown_calendar(office)

    assert "This month, no day said" in words_on(page)
    chip = next(one for one in page.findChildren(QPushButton) if one.text().startswith("Forum"))
    with qtbot.waitSignal(page.open_requested) as opened:
        chip.click()
    assert opened.args == ["events", event]


def test_arrows_move_by_days_and_weeks_and_pages_by_months(office: WorkingOffice, qtbot: QtBot) -> None:
    grid = shown_calendar(office).findChild(MonthGrid)
    grid.choose(date(2026, 3, 31))

    for key, day in (
        (Qt.Key.Key_Right, date(2026, 4, 1)),
        (Qt.Key.Key_Down, date(2026, 4, 8)),
        (Qt.Key.Key_Left, date(2026, 4, 7)),
        (Qt.Key.Key_Up, date(2026, 3, 31)),
        (Qt.Key.Key_PageUp, date(2026, 2, 28)),
        (Qt.Key.Key_PageDown, date(2026, 3, 28)),
    ):
        qtbot.keyClick(grid, key)
        assert grid.day == day
    office.settle()


def test_enter_opens_the_one_thing_of_a_day(office: WorkingOffice, qtbot: QtBot) -> None:
    event = office.add("events", title="Expo", kind="fair", date_said=VagueDate.of_day(this_month()))
    page = shown_calendar(office)
    grid = page.findChild(MonthGrid)
    grid.choose(this_month())

    with qtbot.waitSignal(page.open_requested) as opened:
        qtbot.keyClick(grid, Qt.Key.Key_Return)

    assert opened.args == ["events", event]


def test_enter_on_a_day_with_several_things_goes_to_their_list(office: WorkingOffice, qtbot: QtBot) -> None:
    for title in ("Expo", "Fair"):
        office.add("events", title=title, kind="fair", date_said=VagueDate.of_day(this_month()))
    page = shown_calendar(office)
    grid = page.findChild(MonthGrid)
    grid.choose(this_month())
    office.settle()

    qtbot.keyClick(grid, Qt.Key.Key_Return)

    assert row_of(page, "Expo").hasFocus()


def test_a_click_chooses_a_day_and_a_double_click_offers_something_new(office: WorkingOffice, qtbot: QtBot) -> None:
    page = shown_calendar(office)
    grid = page.findChild(MonthGrid)
    middle = grid.cell(1, 2).center()

    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=middle)
    assert grid.day == grid.month.weeks[1][2]
    qtbot.mouseDClick(grid, Qt.MouseButton.LeftButton, pos=middle)

    menu = page.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["Open day", "Conference", "Meeting or call", "Task"]
    menu.close()


def test_a_new_interaction_begins_on_the_chosen_day(office: WorkingOffice) -> None:
    page = shown_calendar(office)
    page.findChild(MonthGrid).choose(date(2026, 3, 12))
    office.settle()

    button(page, "New on this day").click()
    menu = page.findChild(QMenu)
    next(action for action in menu.actions() if action.text() == "Meeting or call").trigger()
    menu.close()
    office.settle()

    assert "12 March 2026" in [line.text() for line in page.findChildren(QLineEdit)]


def test_today_comes_back_to_today(office: WorkingOffice) -> None:
    page = shown_calendar(office)
    grid = page.findChild(MonthGrid)
    grid.choose(date(2020, 1, 1))

    button(page, "Today").click()
    office.settle()

    assert grid.day == date.today()


def test_months_and_days_are_named_in_the_language_of_the_program(office: WorkingOffice) -> None:
    page = shown_calendar(office)
    page.findChild(MonthGrid).choose(date(2026, 5, 12))

    for language, month, day in (
        ("en", "May 2026", "Tuesday, 12 May"),
        ("ru", "Май 2026", "Вторник, 12 мая"),
        ("zh", "2026年5月", "5月12日 星期二"),
    ):
        office.translation.switch(language)
        office.settle()
        assert {month, day} <= set(words_on(page))


def test_the_calendar_follows_what_is_added(office: WorkingOffice) -> None:
    page = shown_calendar(office)

    office.add("events", title="Expo", kind="fair", date_said=VagueDate.of_day(this_month()))
    office.settle()

    assert "Expo" in titles_on(page)


def test_the_keyboard_comes_to_the_grid_first(office: WorkingOffice) -> None:
    page = office.show(CalendarPage(office.workplace))

    with office.qtbot.waitActive(page):
        page.activateWindow()

    assert page.focusWidget() is page.findChild(MonthGrid)
