"""Two people on one record: both values are shown, the person chooses, and nothing is overwritten in silence."""

from __future__ import annotations

import pytest
from form_driving import PATIENCE, Office, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from office_desk.ui.form.conflict_dialog import ConflictDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def task(office: Office) -> int:
    """A task that Anna and Boris both renamed; Anna has pressed Save."""
    record_id = office.create("tasks", title="Call", owner="Anna", notes="old")
    office.edit("tasks", record_id)
    office.fill("title", "Call Zhang")
    office.fill("owner", "Anna S.")
    office.boris_changes("tasks", record_id, title="Call <b>Li</b>", owner="Boris", notes="new")
    office.press_save()
    return record_id


def _dialog(office: Office) -> ConflictDialog:
    office.qtbot.waitUntil(lambda: office.sheet.conflicts.dialog is not None, timeout=PATIENCE)
    dialog = office.sheet.conflicts.dialog
    assert dialog is not None
    return dialog


def test_a_conflict_shows_both_values_of_each_field_and_who_changed_it(office: Office, task: int) -> None:
    dialog = _dialog(office)
    assert dialog.texts("title") == ("Call Zhang", "Call <b>Li</b>")
    assert dialog.texts("owner") == ("Anna S.", "Boris")
    assert "Boris" in dialog.heading
    assert office.value("tasks", task, "title") == "Call <b>Li</b>"


def test_each_field_takes_the_value_that_was_chosen(office: Office, task: int) -> None:
    dialog = _dialog(office)
    dialog.choose("owner", "theirs")
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    office.settle()
    assert office.value("tasks", task, "title") == "Call Zhang"
    assert office.value("tasks", task, "owner") == "Boris"
    assert office.value("tasks", task, "notes") == "new"
    assert office.saved == [("tasks", task)]


def test_enter_saves_mine_and_keeps_what_the_other_changed_elsewhere(office: Office, task: int) -> None:
    press(_dialog(office), Qt.Key.Key_Return)
    office.settle()
    assert office.value("tasks", task, "title") == "Call Zhang"
    assert office.value("tasks", task, "notes") == "new"


def test_taking_all_theirs_changes_nothing_of_theirs(office: Office, task: int) -> None:
    dialog = _dialog(office)
    QTest.mouseClick(dialog.take_theirs_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    office.settle()
    assert office.value("tasks", task, "title") == "Call <b>Li</b>"
    assert office.panel.sheet is None


def test_keep_all_mine_takes_back_the_choice_of_theirs(office: Office, task: int) -> None:
    dialog = _dialog(office)
    QTest.mouseClick(dialog.take_theirs_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.keep_mine_button, Qt.MouseButton.LeftButton)
    assert dialog.theirs_chosen == set()


def test_leaving_the_dialog_keeps_everything_typed_and_stores_nothing(office: Office, task: int) -> None:
    press(_dialog(office), Qt.Key.Key_Escape)
    office.settle()
    assert office.editor("title").value() == "Call Zhang"
    assert office.value("tasks", task, "title") == "Call <b>Li</b>"
    assert office.panel.is_dirty
    office.press_save()
    assert _dialog(office).texts("title")[0] == "Call Zhang"


def test_a_second_conflict_while_choosing_is_asked_again(office: Office, task: int) -> None:
    dialog = _dialog(office)
    office.boris_changes("tasks", task, title="Call Wang")
    press(dialog, Qt.Key.Key_Return)
    office.settle()
    assert _dialog(office).texts("title") == ("Call Zhang", "Call Wang")


def test_changes_to_different_fields_are_kept_both_without_a_question(office: Office) -> None:
    record_id = office.create("tasks", title="Call", owner="Anna")
    office.edit("tasks", record_id)
    office.fill("title", "Call Zhang")
    office.boris_changes("tasks", record_id, owner="Boris")
    office.press_save()
    office.settle()
    assert office.saved == [("tasks", record_id)]
    assert office.value("tasks", record_id, "title") == "Call Zhang"
    assert office.value("tasks", record_id, "owner") == "Boris"


def test_linked_records_are_named_in_a_conflict(office: Office) -> None:
    mine, theirs = (office.create("organizations", name=name) for name in ("Fudan", "Tongji"))
    record_id = office.create("events", title="Fair", kind="fair")
    office.edit("events", record_id)
    office.editor("host").choose(mine, "Fudan")
    office.boris_changes("events", record_id, host=theirs)
    office.press_save()
    dialog = _dialog(office)
    assert dialog.texts("host") == ("Fudan", "Tongji")
    dialog.choose("host", "theirs")
    press(dialog, Qt.Key.Key_Return)
    office.settle()
    assert office.value("events", record_id, "host") == theirs


def test_the_choices_have_names_for_a_screen_reader(office: Office, task: int) -> None:
    names = [button.accessibleName() for button in _dialog(office).choice_buttons]
    assert "Task, Mine: Call Zhang" in names
    assert "Task, Theirs: Call <b>Li</b>" in names
