"""Saving and leaving: what is stored, what is asked, and that nothing typed is ever lost."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Event

import pytest
from form_driving import PATIENCE, Office, commit, focus, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from office_desk.model.changes import Action
from office_desk.model.errors import Refused
from office_desk.model.snapshot import Draft
from office_desk.services.answers import Saved
from office_desk.services.records import Records

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_new_record_is_stored_with_what_was_typed(office: Office) -> None:
    office.start_new("partners")
    office.fill("name_zh", "上海海事大学")
    office.fill("name", "Shanghai Maritime University")
    office.press_save()
    kind, record_id = office.saved[0]
    assert kind == "organizations"
    assert office.value(kind, record_id, "name_zh") == "上海海事大学"
    assert office.value(kind, record_id, "roles") == ("partner",)


def test_the_panel_is_empty_and_says_so_after_a_save(office: Office) -> None:
    office.start_new("tasks")
    office.fill("title", "Call")
    office.press_save()
    assert office.panel.sheet is None
    assert office.closed == 1


def test_a_save_is_told_with_its_changes(office: Office) -> None:
    office.start_new("tasks")
    office.fill("title", "Call")
    office.press_save()
    assert [changes.action for changes in office.notices] == [Action.CREATE]


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_ctrl_s_ctrl_enter_and_enter_in_a_line_save(office: Office, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    office.start_new("tasks")
    office.fill("title", "Call")
    press(office.editor("title").control, key, modifier)
    office.settle()
    assert len(office.saved) == 1


def test_ctrl_enter_saves_from_a_field_of_several_lines(office: Office) -> None:
    office.start_new("tasks")
    office.fill("title", "Call")
    commit(office.editor("notes").control, "at nine")
    press(office.editor("notes").control, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    office.settle()
    assert office.value("tasks", office.saved[0][1], "notes") == "at nine"


def test_enter_in_a_field_of_several_lines_begins_a_line(office: Office) -> None:
    office.start_new("tasks")
    commit(office.editor("notes").control, "one")
    press(office.editor("notes").control, Qt.Key.Key_Return)
    commit(office.editor("notes").control, "two")
    assert office.editor("notes").value() == "one\ntwo"
    assert office.saved == []


def test_editing_stores_only_what_was_changed(office: Office) -> None:
    record_id = office.create("tasks", title="Call", owner="Boris")
    office.edit("tasks", record_id)
    office.fill("title", "Call again")
    assert office.sheet.form.record().values == {"title": "Call again"}
    assert office.sheet.form.record().base == {"title": "Call"}
    office.press_save()
    assert office.value("tasks", record_id, "title") == "Call again"


def test_a_form_just_opened_is_not_dirty(office: Office) -> None:
    office.edit("tasks", office.create("tasks", title="Call", notes="a\u00a0b  "))
    assert not office.panel.is_dirty


def test_typing_makes_dirty_and_typing_it_back_makes_clean(office: Office) -> None:
    office.edit("tasks", office.create("tasks", title="Call"))
    office.fill("title", "Write")
    assert office.panel.is_dirty
    office.fill("title", "Call")
    assert not office.panel.is_dirty


def test_escape_leaves_a_clean_form_at_once(office: Office) -> None:
    office.edit("tasks", office.create("tasks", title="Call"))
    press(office.editor("title").control, Qt.Key.Key_Escape)
    assert office.panel.sheet is None
    assert office.closed == 1


def test_escape_asks_before_typed_text_is_lost(office: Office) -> None:
    office.start_new("tasks")
    office.fill("title", "Call")
    press(office.editor("title").control, Qt.Key.Key_Escape)
    assert office.sheet.leave_bar.isVisible()
    assert office.sheet.leave_bar.save_button.hasFocus()


def test_escape_on_the_question_goes_back_to_the_field_with_its_text(office: Office) -> None:
    office.start_new("tasks")
    office.fill("title", "Call")
    press(office.editor("title").control, Qt.Key.Key_Escape)
    press(office.sheet.leave_bar.save_button, Qt.Key.Key_Escape)
    assert not office.sheet.leave_bar.isVisible()
    assert office.editor("title").control.hasFocus()
    assert office.editor("title").value() == "Call"


def test_asked_twice_the_form_still_knows_where_the_person_was(office: Office) -> None:
    office.start_new("tasks")
    office.fill("title", "Call")
    office.panel.try_close()
    office.panel.try_close()
    press(office.sheet.leave_bar.save_button, Qt.Key.Key_Escape)
    assert office.editor("title").control.hasFocus()


def test_discard_leaves_and_stores_nothing(office: Office) -> None:
    record_id = office.create("tasks", title="Call")
    office.edit("tasks", record_id)
    office.fill("title", "Write")
    assert office.panel.try_close() is False
    QTest.mouseClick(office.sheet.leave_bar.discard_button, Qt.MouseButton.LeftButton)
    assert office.panel.sheet is None
    assert office.value("tasks", record_id, "title") == "Call"


def test_enter_on_the_question_saves_and_leaves(office: Office) -> None:
    office.start_new("tasks")
    office.fill("title", "Call")
    office.panel.try_close()
    press(office.sheet.leave_bar.save_button, Qt.Key.Key_Return)
    office.settle()
    assert len(office.saved) == 1
    assert office.panel.sheet is None


def test_another_record_opens_only_after_the_question_was_answered(office: Office) -> None:
    other = office.create("tasks", title="Other")
    office.start_new("tasks")
    office.fill("title", "Call")
    office.panel.edit("tasks", other)
    QTest.mouseClick(office.sheet.leave_bar.discard_button, Qt.MouseButton.LeftButton)
    office.settle()
    assert office.editor("title").value() == "Other"
    assert office.closed == 0


def test_a_refused_save_keeps_what_was_typed_and_says_why(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise Refused("disk_full", path="desk.sqlite")

    office.start_new("tasks")
    office.fill("title", "Call")
    monkeypatch.setattr("office_desk.services.records.Records.create", refuse)
    office.press_save()
    assert "disk is full" in office.sheet.messages.sentence
    assert office.editor("title").value() == "Call"
    assert office.editor("title").control.hasFocus() or office.sheet.save_button.hasFocus()


def test_a_refusal_is_said_in_the_new_language(office: Office) -> None:
    office.edit("tasks", 4711)
    office.speak("ru")
    assert office.sheet.messages.sentence.startswith("[ru]")


def test_a_fault_of_the_program_is_a_sentence_and_no_traceback(
    office: Office, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("by Anna's form")

    office.start_new("tasks")
    office.fill("title", "Call")
    monkeypatch.setattr("office_desk.services.records.Records.create", fail)
    office.press_save()
    assert "Something went wrong" in office.sheet.messages.sentence
    assert "ZeroDivisionError" not in office.sheet.messages.sentence
    assert "by Anna's form" in caplog.text


def test_what_is_typed_while_a_save_runs_goes_nowhere(office: Office) -> None:
    office.start_new("tasks")
    office.fill("title", "Call")
    office.sheet.save()
    typed_into = QApplication.focusWidget()
    QTest.keyClicks(typed_into, "xyz")
    QTest.keyClick(typed_into, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is typed_into
    office.settle()
    assert office.value("tasks", office.saved[0][1], "title") == "Call"


def test_save_pressed_twice_saves_once(office: Office) -> None:
    office.start_new("tasks")
    office.fill("title", "Call")
    office.sheet.save()
    office.sheet.save()
    office.settle()
    assert len(office.saved) == 1


def test_a_record_that_is_gone_is_said_in_words(office: Office) -> None:
    office.edit("tasks", 4711)
    assert "4711" in office.sheet.messages.sentence
    assert office.panel.try_close() is True


def test_saving_without_a_change_writes_nothing_and_leaves(office: Office) -> None:
    office.edit("tasks", office.create("tasks", title="Call"))
    focus(office.editor("title").control)
    office.press_save()
    assert office.notices == []
    assert office.panel.sheet is None


@pytest.mark.parametrize("key", ["title", "kind", "timezone", "starts_at", "date_said", "host", "notes"])
def test_escape_leaves_from_every_kind_of_field(office: Office, key: str) -> None:
    office.start_new("conferences")
    focus(office.editor(key).control)
    press(office.editor(key).control, Qt.Key.Key_Escape)
    assert office.panel.sheet is None


@pytest.mark.parametrize("key", ["title", "kind", "timezone", "starts_at", "date_said", "host"])
def test_enter_saves_from_every_field_of_one_line(office: Office, key: str) -> None:
    office.start_new("conferences")
    office.fill("title", "Fair")
    focus(office.editor(key).control)
    press(office.editor(key).control, Qt.Key.Key_Return)
    office.settle()
    assert len(office.saved) == 1


def test_enter_on_cancel_cancels(office: Office) -> None:
    office.start_new("tasks")
    focus(office.sheet.cancel_button)
    press(office.sheet.cancel_button, Qt.Key.Key_Return)
    assert office.panel.sheet is None
    assert office.notices == []


def test_a_save_that_takes_long_says_so_on_its_button(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    create, may_go_on = Records.create, Event()

    def create_slowly(records: Records, draft: Draft, parts: Sequence[Draft] = ()) -> Saved:
        assert may_go_on.wait(PATIENCE / 1000)
        return create(records, draft, parts)

    monkeypatch.setattr(Records, "create", create_slowly)
    office.start_new("tasks")
    office.fill("title", "Call")
    office.sheet.save()
    assert office.sheet.save_button.text() == "Save"
    button = office.sheet.save_button
    office.qtbot.waitUntil(lambda: button.text() == "Saving…", timeout=PATIENCE)
    assert office.panel.try_close() is False
    may_go_on.set()
    office.settle()
    assert len(office.saved) == 1


def test_a_save_refused_in_the_end_gives_the_field_back(office: Office) -> None:
    record_id = office.create("tasks", title="Call")
    office.edit("tasks", record_id)
    office.fill("title", "Write")
    office.boris.records.trash("tasks", [record_id])
    press(office.editor("title").control, Qt.Key.Key_Return)
    office.settle()
    assert "is in the trash" in office.sheet.messages.sentence
    assert office.editor("title").control.hasFocus()
    assert office.editor("title").value() == "Write"
