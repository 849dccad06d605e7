"""Today, as somebody meets it in the morning."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot
from working_office import WorkingOffice, row_of, titles_on, words_on

from office_desk.model.vague_date import VagueDate
from office_desk.ui.card.record_row import RecordRow
from office_desk.ui.today_page import TodayPage


def in_days(days: int) -> VagueDate:
    return VagueDate.of_day(date.today() + timedelta(days=days))


def test_an_empty_desk_says_calmly_that_nothing_is_due(office: WorkingOffice) -> None:
    page = office.show(TodayPage(office.workplace))

    assert "Nothing is due in the next two weeks." in words_on(page)
    assert "Nothing is planned for the next eight weeks." in words_on(page)
    assert "Nothing was done on this desk yet." in words_on(page)


def test_what_is_overdue_stands_first_and_says_since_when(office: WorkingOffice) -> None:
    office.add("tasks", title="Call back", due=in_days(3))
    office.add("tasks", title="Send the agreement", due=in_days(-2))
    office.add("negotiations", title="Double degree", next_step="Agree on places", next_step_due=in_days(1))

    page = office.show(TodayPage(office.workplace))

    assert titles_on(page).index("Send the agreement") < titles_on(page).index("Agree on places")
    assert "Overdue" in words_on(page)
    assert "2 days ago" in row_of(page, "Send the agreement").accessibleName()
    assert "tomorrow" in row_of(page, "Agree on places").detail


def test_the_check_mark_completes_a_task_as_one_unit_of_work(office: WorkingOffice, qtbot: QtBot) -> None:
    task = office.add("tasks", title="Call back", due=in_days(0))
    page = office.show(TodayPage(office.workplace))
    before = office.desk.history.latest()

    qtbot.mouseClick(page.findChildren(QCheckBox)[0], Qt.MouseButton.LeftButton)
    office.settle()

    assert office.desk.records.get("tasks", task).values["state"] == "done"
    assert office.desk.history.latest() == before + 1
    assert len(office.notices) == 1
    assert not page.findChildren(QCheckBox)


def test_a_completed_task_comes_back_when_it_is_taken_back(office: WorkingOffice, qtbot: QtBot) -> None:
    office.add("tasks", title="Call back", due=in_days(0))
    page = office.show(TodayPage(office.workplace))
    qtbot.mouseClick(page.findChildren(QCheckBox)[0], Qt.MouseButton.LeftButton)
    office.settle()

    office.workplace.bus.publish(office.desk.history.undo().changes)
    office.settle()

    assert "Call back" in titles_on(page)


def test_events_and_deadlines_come_by_week(office: WorkingOffice, qtbot: QtBot) -> None:
    event = office.add("events", title="Expo", kind="fair", date_said=in_days(30), registration_deadline=in_days(20))
    page = office.show(TodayPage(office.workplace))

    assert "Later" in words_on(page)
    assert titles_on(page).count("Expo") == 2
    assert "Registration deadline" in row_of(page, "Expo").detail
    with qtbot.waitSignal(page.open_requested) as opened:
        row_of(page, "Expo").click()
    assert opened.args == ["events", event]


def test_what_was_done_lately_opens_its_record(office: WorkingOffice, qtbot: QtBot) -> None:
    partner = office.partner()
    page = office.show(TodayPage(office.workplace))

    with qtbot.waitSignal(page.open_requested) as opened:
        row_of(page, "Added “Shanghai Maritime University”").click()

    assert opened.args == ["organizations", partner]


def test_what_was_done_to_a_record_in_the_trash_says_where_to_restore_it(office: WorkingOffice) -> None:
    partner = office.partner()
    office.workplace.bus.publish(office.desk.records.trash("organizations", [partner]))
    page = office.show(TodayPage(office.workplace))

    row_of(page, "Deleted “Shanghai Maritime University”").click()
    office.settle()

    assert office.told == ["This is in the trash now; restore it on the History page."]


def test_a_page_that_is_not_seen_reads_when_it_is_shown_again(office: WorkingOffice) -> None:
    page = office.show(TodayPage(office.workplace))
    page.hide()
    office.add("tasks", title="Call back", due=in_days(0))
    office.settle()
    assert "Call back" not in [row.title for row in page.findChildren(RecordRow)]

    page.show()
    office.settle()

    assert "Call back" in titles_on(page)


def test_new_task_opens_its_form(office: WorkingOffice) -> None:
    page = office.show(TodayPage(office.workplace))

    new = page.actions().new
    assert new is not None
    new.trigger()
    office.settle()

    assert any("Task" in text for text in words_on(page))
    assert not page.has_unsaved_changes()


def test_the_page_speaks_another_language_at_once(office: WorkingOffice) -> None:
    office.add("tasks", title="Call back", due=in_days(1))
    page = office.show(TodayPage(office.workplace))
    assert "tomorrow" in row_of(page, "Call back").detail

    office.translation.switch("ru")
    office.settle()

    assert "завтра" in row_of(page, "Call back").detail


def test_an_empty_column_offers_its_first_step(office: WorkingOffice, qtbot: QtBot) -> None:
    page = office.show(TodayPage(office.workplace))
    offered = [button for button in page.findChildren(QPushButton) if button.text() == "New event"]

    assert [button.isVisible() for button in offered] == [True]
    qtbot.mouseClick(offered[0], Qt.MouseButton.LeftButton)
    office.settle()

    assert any("Event" in text for text in words_on(page))


def test_a_column_with_lines_offers_none_and_counts_them(office: WorkingOffice) -> None:
    office.add("events", title="Expo", kind="fair", date_said=in_days(3))
    page = office.show(TodayPage(office.workplace))

    assert not any(button.isVisible() for button in page.findChildren(QPushButton) if button.text() == "New event")
    assert "1" in words_on(page)
