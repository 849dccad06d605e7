"""What was done can be taken back from the toast, the menu and the keyboard, and is called by its name."""

from __future__ import annotations

import threading
from types import SimpleNamespace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from small_desk import SmallDesk, changes_elsewhere

from office_desk.model.progress import Progress, unwatched
from office_desk.ui import long_work_bar
from office_desk.ui.other_desks import INTERVAL


def delete_first(frame, settle) -> None:
    frame.current_page.names.setCurrentRow(0)
    frame.current_page.names.setFocus()
    QTest.keySequence(frame.window, QKeySequence("Del"))
    settle(frame.operations)


def test_deleting_asks_nothing_and_the_toast_brings_the_row_back(open_frame, settle, qtbot) -> None:
    frame = open_frame()
    delete_first(frame, settle)
    assert frame.current_page.names.count() == 2
    assert frame.notices.toast.text == "Deleted “Zhang Ying”"
    button = next(each for each in frame.notices.toast.findChildren(QPushButton) if each.text() == "Undo")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(frame.operations)
    assert frame.current_page.names.count() == 3
    assert frame.notices.toast.text == "Took back: Deleted “Zhang Ying”"


def test_undo_and_redo_are_named_after_what_they_do(open_frame, settle) -> None:
    frame = open_frame()
    actions = frame.commands.actions
    assert not actions.undo.isEnabled()
    delete_first(frame, settle)
    assert actions.undo.iconText() == "Undo: Deleted “Zhang Ying”"
    QTest.keySequence(frame.window, QKeySequence("Ctrl+Z"))
    settle(frame.operations)
    assert frame.current_page.names.count() == 3
    assert not actions.undo.isEnabled()
    assert actions.redo.iconText() == "Redo: Deleted “Zhang Ying”"


def test_both_keys_of_redo_work(open_frame, settle) -> None:
    for keys in ("Ctrl+Shift+Z", "Ctrl+Y"):
        frame = open_frame()
        delete_first(frame, settle)
        frame.commands.actions.undo.trigger()
        settle(frame.operations)
        QTest.keySequence(frame.window, QKeySequence(keys))
        settle(frame.operations)
        assert not frame.commands.actions.redo.isEnabled(), keys
        frame.window.hide()


def test_a_name_with_an_ampersand_or_markup_is_shown_letter_by_letter(open_frame, settle) -> None:
    frame = open_frame(SmallDesk(people={1: "<b>A & B</b>"}))
    delete_first(frame, settle)
    frame.menus.menu("Edit").aboutToShow.emit()
    assert "A && B" in frame.commands.actions.undo.text()
    assert "&lt;b&gt;" in frame.commands.actions.undo.toolTip()


def test_the_counts_follow_what_is_done(open_frame, settle) -> None:
    frame = open_frame()
    assert frame.sidebar.item("people").count_text == "3"
    delete_first(frame, settle)
    assert frame.sidebar.item("people").count_text == "2"
    assert frame.sidebar.item("partners").count_text == ""


def test_what_another_desk_wrote_reaches_the_pages_once(open_frame, settle) -> None:
    desk = SmallDesk()
    frame = open_frame(desk)
    heard: list[int] = []
    frame.bus.changed.connect(lambda changes: heard.append(changes.unit_id))
    desk.elsewhere.append(changes_elsewhere(5))
    for _ in range(2):
        frame.commands.other_desks.look()
        settle(frame.operations)
    assert heard == [5]
    assert INTERVAL <= 2_000


def test_what_this_window_wrote_is_not_heard_again(open_frame, settle) -> None:
    desk = SmallDesk()
    frame = open_frame(desk)
    heard: list[int] = []
    frame.bus.changed.connect(lambda changes: heard.append(changes.unit_id))
    delete_first(frame, settle)
    desk.elsewhere += [changes_elsewhere(1), changes_elsewhere(2)]
    frame.commands.other_desks.look()
    settle(frame.operations)
    assert heard == [1, 2]


def test_the_sample_office_is_loaded_and_removed_from_the_tools_menu(open_frame, settle) -> None:
    desk = SmallDesk(people={})
    frame = open_frame(desk)
    frame.commands.actions.load_sample.trigger()
    settle(frame.operations)
    assert frame.notices.toast.text == "Loaded the sample office"
    frame.commands.actions.remove_sample.trigger()
    settle(frame.operations)
    assert desk.units_done[0].is_undone
    frame.commands.actions.remove_sample.trigger()
    settle(frame.operations)
    assert frame.notices.toast.text == "There is no sample office in this desk."


class SlowUndo:
    """Taking back that goes on until it is let go, telling how far it is, and counts how often it was asked for."""

    def __init__(self, desk: SmallDesk) -> None:
        self.may_end = threading.Event()
        self.count = 0
        self._undo = desk.history.undo
        desk.history.undo = self

    def __call__(self, unit_id: int | None = None, progress: Progress = unwatched) -> SimpleNamespace:
        self.count += 1
        while not self.may_end.wait(0.01):
            progress(12_000, 50_000)
        return self._undo(unit_id)


def test_a_key_pressed_again_while_something_is_taken_back_is_no_second_step(open_frame, settle) -> None:
    desk = SmallDesk()
    frame = open_frame(desk)
    delete_first(frame, settle)
    delete_first(frame, settle)
    slow = SlowUndo(desk)
    for _ in range(3):
        QTest.keySequence(frame.window, QKeySequence("Ctrl+Z"))
    slow.may_end.set()
    settle(frame.operations)
    assert slow.count == 1
    QTest.keySequence(frame.window, QKeySequence("Ctrl+Z"))
    settle(frame.operations)
    assert slow.count == 2


def test_taking_back_that_lasts_is_counted_at_the_bottom_and_may_be_stopped(
    open_frame, settle, qtbot, monkeypatch
) -> None:
    monkeypatch.setattr(long_work_bar, "WAIT_BEFORE_WORDS", 50)
    desk = SmallDesk()
    frame = open_frame(desk)
    delete_first(frame, settle)
    SlowUndo(desk)
    QTest.keySequence(frame.window, QKeySequence("Ctrl+Z"))
    bar = frame.status_line.work_bar
    qtbot.waitUntil(lambda: bar.sentence == "Taking back: 12,000 of 50,000" and bar.is_showing)
    QTest.mouseClick(bar.cancel_button, Qt.MouseButton.LeftButton)
    settle(frame.operations)
    assert not bar.isVisible()
    assert frame.notices.toast.text == "This was stopped; nothing was changed."
    assert frame.current_page.names.count() == 2
    assert frame.commands.actions.undo.isEnabled()
