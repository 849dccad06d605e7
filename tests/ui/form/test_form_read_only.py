"""The form on a desk that can only be read says so before anybody types."""

from __future__ import annotations

from dataclasses import replace

import pytest
from form_driving import Office, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def locked(office: Office) -> Office:
    """Anna's panel on a file that cannot be written."""
    office.panel.close()
    office.panel.deleteLater()
    office.open_panel(replace(office.workplace, is_read_only=lambda: True))
    return office


@pytest.mark.parametrize("kind", ["organizations", "people", "events", "tasks", "agreements"])
def test_no_field_takes_what_is_typed(locked: Office, kind: str) -> None:
    name = {"organizations": "name", "people": "family_name"}.get(kind, "title")
    values = {"timezone": "Asia/Shanghai", "kind": "conference"} if kind == "events" else {}
    locked.edit(kind, locked.create(kind, **{name: "Harbin"}, **values))
    form = locked.sheet.form
    before = form.values()

    for editor in form.editors.values():
        for line in editor.findChildren(QLineEdit):
            QTest.keyClicks(line, "x")
        for text in editor.findChildren(QPlainTextEdit):
            QTest.keyClicks(text, "x")
        QTest.mouseClick(editor.control, Qt.MouseButton.LeftButton)
        QTest.keyClick(editor.control, Qt.Key.Key_Down)

    assert form.values() == before
    assert not locked.sheet.is_dirty


def test_saving_is_not_offered_and_the_reason_is_said_twice(locked: Office) -> None:
    task = locked.create("tasks", title="Call")
    locked.edit("tasks", task)
    sheet = locked.sheet
    assert not sheet.save_button.isEnabled()
    assert "reading only" in sheet.save_button.toolTip()
    assert "reading only" in sheet.messages.sentence

    press(sheet, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    locked.settle()

    assert locked.sheet is sheet
    assert locked.saved == []


def test_the_reason_follows_the_language(locked: Office) -> None:
    locked.edit("tasks", locked.create("tasks", title="Call"))
    locked.speak("ru")
    assert locked.sheet.messages.sentence.startswith("[ru]")
    assert "[ru]" in locked.sheet.save_button.toolTip()


def test_text_can_still_be_selected_to_be_copied(locked: Office) -> None:
    locked.edit("tasks", locked.create("tasks", title="Call"))
    line = locked.editor("title").findChild(QLineEdit)
    press(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert line.selectedText() == "Call"


def test_no_name_is_proposed_where_none_can_be_taken(locked: Office) -> None:
    locked.edit("people", locked.create("people", name_zh="张颖"))
    assert locked.sheet.form.proposals is not None
    locked.settle()
    assert not locked.sheet.form.proposals.isVisible()


def test_escape_closes_it_without_a_question(locked: Office) -> None:
    locked.edit("tasks", locked.create("tasks", title="Call"))
    press(locked.sheet, Qt.Key.Key_Escape)
    assert locked.panel.sheet is None
