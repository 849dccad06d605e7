"""The days that the form of a session offers, so that typing its times is enough."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from form_driving import Office, focus, press, replace_text
from PySide6.QtCore import Qt

from office_desk.ui.form.moment_editor import MomentEditor

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _moment(office: Office, key: str) -> MomentEditor:
    editor = office.editor(key)
    assert isinstance(editor, MomentEditor)
    return editor


@pytest.fixture
def open_day(office: Office) -> int:
    """An open day in Vladivostok, where it begins on the 5th, while it is still the 4th in UTC."""
    starts = datetime(2026, 12, 4, 23, 0, tzinfo=UTC)
    return office.create("events", title="Open day", kind="open_day", starts_at=starts, timezone="Asia/Vladivostok")


def _new_session(office: Office, event: int) -> None:
    office.start_new("sessions", event=event)
    office.fill("title", "Welcome")


def test_times_alone_are_enough_for_a_session_of_an_event(office: Office, open_day: int) -> None:
    _new_session(office, open_day)
    replace_text(_moment(office, "starts_at").time_line, "9:00")
    replace_text(_moment(office, "ends_at").time_line, "9:30")
    office.press_save()
    kind, record_id = office.saved[0]
    assert office.value(kind, record_id, "starts_at") == datetime(2026, 12, 4, 23, 0, tzinfo=UTC)
    assert office.value(kind, record_id, "ends_at") == datetime(2026, 12, 4, 23, 30, tzinfo=UTC)


def test_an_offered_day_is_no_change_and_without_a_time_no_value(office: Office, open_day: int) -> None:
    office.start_new("sessions", event=open_day)
    assert _moment(office, "starts_at").day_line.text() == "5 Dec 2026"
    assert _moment(office, "ends_at").day_line.text() == "5 Dec 2026"
    assert not office.panel.is_dirty
    office.fill("title", "Welcome")
    office.press_save()
    assert office.value("sessions", office.saved[0][1], "starts_at") is None


def test_the_end_is_offered_the_day_that_is_typed_for_the_start(office: Office, open_day: int) -> None:
    _new_session(office, open_day)
    replace_text(_moment(office, "starts_at").day_line, "6.12.2026")
    assert _moment(office, "ends_at").day_line.text() == "6 Dec 2026"


def test_a_day_that_was_typed_for_the_end_stays(office: Office, open_day: int) -> None:
    _new_session(office, open_day)
    replace_text(_moment(office, "ends_at").day_line, "7.12.2026")
    replace_text(_moment(office, "starts_at").day_line, "6.12.2026")
    assert _moment(office, "ends_at").day_line.text() == "7.12.2026"


def test_an_event_that_is_chosen_in_the_form_gives_its_day(office: Office, open_day: int) -> None:
    office.start_new("sessions")
    assert _moment(office, "starts_at").day_line.text() == ""
    replace_text(office.editor("event").control, "Open")
    choices = office.editor("event").choices
    office.qtbot.waitUntil(lambda: choices.is_open)
    press(choices.view, Qt.Key.Key_Return)
    office.settle()
    assert _moment(office, "starts_at").day_line.text() == "5 Dec 2026"
    assert _moment(office, "starts_at").zone_name == "Asia/Vladivostok"


def test_an_event_without_a_start_offers_no_day(office: Office) -> None:
    office.start_new("sessions", event=office.create("events", title="Fair", kind="fair"))
    assert _moment(office, "starts_at").day_line.text() == ""


def test_a_session_that_is_there_is_not_given_a_day(office: Office, open_day: int) -> None:
    office.edit("sessions", office.create("sessions", title="Tour", event=open_day))
    assert _moment(office, "starts_at").day_line.text() == ""


def test_an_offered_day_is_worded_in_the_new_language(office: Office, open_day: int) -> None:
    office.start_new("sessions", event=open_day)
    office.speak("zh")
    assert _moment(office, "starts_at").day_line.text() == "2026年12月5日"
    assert not office.panel.is_dirty


def test_an_offered_day_that_is_emptied_is_no_complaint(office: Office, open_day: int) -> None:
    _new_session(office, open_day)
    replace_text(_moment(office, "starts_at").day_line, "")
    focus(office.editor("title").control)
    assert office.editor("starts_at").error == ""
    assert not _moment(office, "starts_at").problem()
