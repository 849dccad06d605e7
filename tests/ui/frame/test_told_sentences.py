"""A plain sentence at the bottom of the window may offer one thing to do about it; exports are on their keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton


def test_a_told_sentence_offers_what_to_do_about_it(open_frame) -> None:
    frame, done = open_frame(), []
    frame.workplace.tell("Exported: 48 people", "Show in folder", lambda: done.append(True))
    toast = frame.notices.toast
    assert toast.text == "Exported: 48 people"
    button = next(one for one in toast.findChildren(QPushButton) if one.text() == "Show in folder")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == [True]


def test_the_list_is_exported_with_ctrl_e_from_the_file_menu(open_frame) -> None:
    frame = open_frame()
    action = frame.commands.mirror.export
    assert action in frame.menus.menu("File").actions()
    assert action.shortcut().toString() == "Ctrl+E"
    assert not action.isEnabled(), "these pages have no list"
