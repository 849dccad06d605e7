"""Each kind of value in its field: what can be typed, what is understood, what is refused and where that is said."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from form_driving import Office, commit, compose, focus, press, replace_text, tab
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from office_desk.model.vague_count import VagueCount
from office_desk.model.vague_date import VagueDate
from office_desk.ui.form.calendar_popup import locale_of
from office_desk.ui.form.choice_editors import ChoicesEditor
from office_desk.ui.form.moment_editor import MomentEditor, read_time
from office_desk.ui.form.vague_editors import VagueDateEditor

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _moment(office: Office, key: str) -> MomentEditor:
    editor = office.editor(key)
    assert isinstance(editor, MomentEditor)
    return editor


def test_a_vague_date_is_echoed_as_understood(office: Office) -> None:
    office.start_new("partners")
    office.fill("relation_since", "since Feb 2021")
    assert office.editor("relation_since").echo == "since February 2021"
    assert office.editor("relation_since").value().edtf == "2021-02/.."


@pytest.mark.parametrize("words", ["с февраля 2021", "2021年2月起"])
def test_a_vague_date_is_understood_in_every_language(office: Office, words: str) -> None:
    office.start_new("partners")
    office.fill("relation_since", words)
    assert office.editor("relation_since").value().edtf == "2021-02/.."


def test_words_that_are_no_date_are_kept_and_said_to_be_none(office: Office) -> None:
    office.start_new("partners")
    commit(office.editor("name_zh").control, "学院")
    office.fill("relation_since", "when the rector was young")
    assert office.editor("relation_since").echo.startswith("Not understood")
    office.press_save()
    stored = office.value("organizations", office.saved[0][1], "relation_since")
    assert stored == VagueDate.undatable("when the rector was young")


def test_a_day_the_calendar_does_not_have_is_refused_under_its_field(office: Office) -> None:
    office.start_new("partners")
    commit(office.editor("name_zh").control, "学院")
    office.fill("relation_since", "31 February 2021")
    office.press_save()
    assert office.saved == []
    assert "no such day" in office.editor("relation_since").error
    assert office.editor("relation_since").control.hasFocus()


def test_a_date_that_was_read_and_not_touched_stays_as_it_was(office: Office) -> None:
    said = VagueDate("2021-02/..", "since the spring festival of 2021")
    record_id = office.create("organizations", name="SMU", relation_since=said)
    office.edit("organizations", record_id)
    office.fill("city", "Shanghai")
    office.press_save()
    assert office.value("organizations", record_id, "relation_since") == said


def test_emptying_a_date_takes_it_away(office: Office) -> None:
    record_id = office.create("organizations", name="SMU", relation_since=VagueDate("2021"))
    office.edit("organizations", record_id)
    office.fill("relation_since", "")
    office.press_save()
    assert office.value("organizations", record_id, "relation_since") is None


def test_the_calendar_opens_with_the_locales_first_day_of_the_week_and_picks_a_day(office: Office) -> None:
    office.start_new("partners")
    editor = office.editor("relation_since")
    assert isinstance(editor, VagueDateEditor)
    focus(editor.control)
    press(editor.control, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = editor.picker.popup
    assert popup is not None
    assert popup.isVisible()
    assert popup.calendar.firstDayOfWeek() == locale_of("en").firstDayOfWeek() == Qt.DayOfWeek.Monday
    popup.calendar.setSelectedDate(QDate(2026, 12, 5))
    days = popup.calendar.findChild(QTableView)
    QTest.keyClick(days, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert editor.value() == VagueDate.of_day(date(2026, 12, 5))


def test_a_birthday_without_a_year_is_typed_and_shown_as_a_day(office: Office) -> None:
    office.start_new("people")
    editor = office.editor("birthday")
    assert isinstance(editor, VagueDateEditor)
    editor.set_value(VagueDate.undatable("--11-05"))
    assert editor.text() == "5 November"
    replace_text(editor.control, "6 November")
    assert editor.value() == VagueDate.undatable("--11-06")


def test_escape_closes_the_calendar_and_nothing_else(office: Office) -> None:
    office.start_new("partners")
    editor = office.editor("relation_since")
    assert isinstance(editor, VagueDateEditor)
    editor.picker.open()
    popup = editor.picker.popup
    assert popup is not None
    QTest.keyClick(popup.calendar.findChild(QTableView), Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert office.panel.sheet is not None
    assert editor.value() is None


def test_an_unknown_count_is_kept_apart_from_zero(office: Office) -> None:
    office.start_new("conferences")
    office.fill("attendance", "unknown")
    assert office.editor("attendance").value().is_unknown
    office.fill("attendance", "0")
    assert office.editor("attendance").value() == VagueCount.exactly(0)
    office.fill("attendance", "")
    assert office.editor("attendance").value() is None


def test_a_count_is_echoed_as_understood(office: Office) -> None:
    office.start_new("conferences")
    office.fill("attendance", "более 500")
    assert office.editor("attendance").echo == "over 500"


def test_a_number_is_checked_beside_its_field_when_it_is_left(office: Office) -> None:
    office.start_new("conferences")
    office.fill("capacity", "many")
    assert office.editor("capacity").error == ""
    tab()
    assert "not a whole number" in office.editor("capacity").error
    assert "not a whole number" in office.editor("capacity").control.accessibleDescription()
    assert QApplication.activeModalWidget() is None


def test_the_error_goes_as_soon_as_the_field_is_right(office: Office) -> None:
    office.start_new("conferences")
    office.fill("capacity", "many")
    tab()
    office.fill("capacity", "１２０")
    assert office.editor("capacity").error == ""
    assert office.editor("capacity").value() == 120


def test_what_is_being_composed_is_not_checked(office: Office) -> None:
    office.start_new("conferences")
    compose(office.editor("capacity").control, "yi bai")
    assert office.editor("capacity").problem() == ""
    assert not office.panel.is_dirty


def test_a_moment_is_wall_time_in_the_zone_of_the_form(office: Office) -> None:
    office.start_new("open-days")
    commit(office.editor("title_zh").control, "开放日")
    commit(_moment(office, "starts_at").day_line, "5 декабря 2026")
    commit(_moment(office, "starts_at").time_line, "9:00")
    assert _moment(office, "starts_at").echo == "Saturday · Asia/Shanghai (UTC+8)"
    office.press_save()
    stored = office.value("events", office.saved[0][1], "starts_at")
    assert stored == datetime(2026, 12, 5, 1, 0, tzinfo=UTC)


def test_another_zone_keeps_the_wall_time(office: Office) -> None:
    starts = datetime(2026, 12, 5, 1, 0, tzinfo=UTC)
    record_id = office.create("events", title="Fair", kind="fair", starts_at=starts, timezone="Asia/Shanghai")
    office.edit("events", record_id)
    assert not office.panel.is_dirty
    office.fill("timezone", "Europe/Moscow")
    assert _moment(office, "starts_at").time_line.text() == "09:00"
    office.press_save()
    assert office.value("events", record_id, "starts_at") == datetime(2026, 12, 5, 6, 0, tzinfo=UTC)


def test_a_sessions_time_is_on_the_clocks_of_its_event(office: Office) -> None:
    event = office.create("events", title="Fair", kind="fair", timezone="Europe/Moscow")
    office.start_new("sessions", event=event)
    commit(_moment(office, "starts_at").day_line, "2026-12-05")
    commit(_moment(office, "starts_at").time_line, "0930")
    assert office.editor("starts_at").value() == datetime(2026, 12, 5, 6, 30, tzinfo=UTC)


def test_a_day_without_a_time_is_asked_for_its_time(office: Office) -> None:
    office.start_new("open-days")
    commit(office.editor("title_zh").control, "开放日")
    commit(_moment(office, "starts_at").day_line, "5 Dec 2026")
    office.press_save()
    assert office.editor("starts_at").error == "Add the time, such as 09:00."


def test_a_time_that_the_clocks_skip_is_refused(office: Office) -> None:
    office.start_new("conferences", timezone="Europe/Berlin")
    commit(_moment(office, "starts_at").day_line, "29 March 2026")
    commit(_moment(office, "starts_at").time_line, "02:30")
    assert "does not exist in Europe/Berlin" in office.editor("starts_at").problem()


def test_an_end_before_the_start_is_said_on_save_only(office: Office) -> None:
    office.start_new("open-days")
    commit(office.editor("title_zh").control, "开放日")
    for key, clock in (("starts_at", "17:00"), ("ends_at", "09:00")):
        commit(_moment(office, key).day_line, "5 Dec 2026")
        commit(_moment(office, key).time_line, clock)
    tab()
    assert office.editor("ends_at").error == ""
    office.press_save()
    assert office.editor("ends_at").error == "The end comes before the start."


def _form_that_ends_before_it_starts(office: Office) -> None:
    """Save such a form with the cursor in the time of the end."""
    office.start_new("open-days")
    commit(office.editor("title_zh").control, "开放日")
    for key, day in (("starts_at", "5.12.2026"), ("ends_at", "4.12.2026")):
        replace_text(_moment(office, key).day_line, day)
        replace_text(_moment(office, key).time_line, "09:00")
    press(_moment(office, "ends_at").time_line, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    office.settle()


def test_what_save_said_stays_when_the_cursor_goes_from_the_time_to_the_day(office: Office) -> None:
    _form_that_ends_before_it_starts(office)
    assert office.saved == []
    assert _moment(office, "ends_at").day_line.hasFocus()
    assert office.editor("ends_at").error == "The end comes before the start."
    tab()
    tab()
    assert office.editor("ends_at").error == "The end comes before the start."


def test_what_save_said_of_two_fields_goes_when_the_other_one_is_changed(office: Office) -> None:
    _form_that_ends_before_it_starts(office)
    commit(office.editor("notes").control, "unrelated")
    assert office.editor("ends_at").error == "The end comes before the start."
    replace_text(_moment(office, "starts_at").day_line, "3.12.2026")
    assert office.editor("ends_at").error == ""


def test_going_from_the_day_to_its_time_asks_for_no_time_yet(office: Office) -> None:
    office.start_new("open-days")
    replace_text(_moment(office, "starts_at").day_line, "5.12.2026")
    assert tab() is _moment(office, "starts_at").time_line
    assert office.editor("starts_at").error == ""
    tab()
    assert office.editor("starts_at").error == "Add the time, such as 09:00."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9", time(9)),
        ("9:05", time(9, 5)),
        ("0905", time(9, 5)),
        ("14.30", time(14, 30)),
        ("2:30 pm", time(14, 30)),
        ("12 am", time(0)),
        ("下午3点", time(15)),
        ("９：００", time(9)),
        ("24:00", None),
        ("9:60", None),
        ("soon", None),
    ],
)
def test_times_are_read_as_people_type_them(text: str, expected: time | None) -> None:
    assert read_time(text) == expected


def test_a_zone_is_found_by_a_piece_of_its_name(office: Office) -> None:
    office.start_new("conferences")
    box = office.editor("timezone").control
    focus(box)
    completer = box.completer()
    completer.setCompletionPrefix("yekat")
    assert completer.completionCount() == 1
    assert completer.currentCompletion() == "Asia/Yekaterinburg"


def test_a_zone_that_is_none_is_refused(office: Office) -> None:
    office.start_new("conferences")
    office.fill("timezone", "Middle Earth")
    assert "not a time zone" in office.editor("timezone").problem()


def test_choices_are_chips_with_one_stop_for_tab(office: Office) -> None:
    office.start_new("people")
    editor = office.editor("languages")
    assert isinstance(editor, ChoicesEditor)
    chips = editor.chips
    focus(chips["zh"])
    QTest.keyClick(chips["zh"], Qt.Key.Key_Space)
    QTest.keyClick(chips["zh"], Qt.Key.Key_Right)
    assert chips["ru"].hasFocus()
    QTest.keyClick(chips["ru"], Qt.Key.Key_Space)
    assert editor.value() == ("zh", "ru")
    assert tab() not in chips.values()


def test_the_wheel_does_not_change_a_choice_that_has_no_focus(office: Office) -> None:
    office.start_new("conferences")
    box = office.editor("kind").control
    focus(office.editor("title").control)
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(box.mapToGlobal(QPoint(5, 5))),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, event)
    assert office.editor("kind").value() == "conference"


def test_a_web_address_gets_its_beginning_when_the_field_is_left(office: Office) -> None:
    office.start_new("partners")
    office.fill("website", "shmtu.edu.cn")
    tab()
    assert office.editor("website").control.text() == "https://shmtu.edu.cn"


def test_an_address_of_a_local_program_is_refused(office: Office) -> None:
    office.start_new("partners")
    office.fill("website", "file:///etc/passwd")
    tab()
    assert "not a web address" in office.editor("website").error


def test_a_long_text_grows_and_tab_leaves_it(office: Office) -> None:
    office.start_new("tasks")
    control = office.editor("notes").control
    before = control.height()
    focus(control)
    for _ in range(8):
        press(control, Qt.Key.Key_Return)
    assert control.height() > before
    assert tab() is not control


def test_a_value_of_a_newer_version_is_kept(office: Office) -> None:
    office.start_new("partners")
    editor = office.editor("relation")
    editor.set_value("sworn_ally")
    assert editor.value() == "sworn_ally"


def test_the_hint_shows_only_where_the_cursor_is(office: Office) -> None:
    office.start_new("partners")
    line = office.editor("relation_since").control
    assert line.placeholderText() == ""
    focus(line)
    office.qtbot.waitUntil(lambda: line.placeholderText() != "")
    focus(office.editor("city").control)
    office.qtbot.waitUntil(lambda: line.placeholderText() == "")
