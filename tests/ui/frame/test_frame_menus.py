"""Everything is in the menus, on the keys people expect, with one letter for each entry in every language."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from small_desk import SmallDesk

from office_desk.ui.mnemonics import with_mnemonics

Key = QKeySequence.StandardKey
MENUS = ("File", "Edit", "Record", "View", "Tools", "Help", "New", "Go", "Language", "Theme")


def letters(menu: QMenu) -> list[str]:
    found = (re.search(r"&([^&])", action.text().replace("&&", "")) for action in menu.actions())
    return [match[1].casefold() for match in found if match]


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_no_two_entries_of_a_menu_share_a_letter(open_frame, language: str) -> None:
    frame = open_frame()
    frame.commands.set_language(language)
    for key in MENUS:
        menu = frame.menus.menu(key)
        menu.aboutToShow.emit()
        found = letters(menu)
        assert len(found) == len(set(found)), f"{key}: {found}"
        assert len(found) == len([action for action in menu.actions() if not action.isSeparator()]), key
    titles = [action.text() for action in frame.window.menuBar().actions()]
    assert len({re.search("&(.)", title)[1].casefold() for title in titles}) == len(titles)


def test_a_chinese_menu_carries_its_letter_in_brackets() -> None:
    assert with_mnemonics(["文件", "首选项…"], ["File", "Preferences"]) == ["文件(&F)", "首选项(&P)…"]


WORDS = st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="("), max_size=12)


@given(st.lists(st.tuples(WORDS, st.sampled_from(["File", "Edit", "New", ""])), max_size=20))
def test_letters_never_clash_and_words_stay_whatever_is_written(entries: list[tuple[str, str]]) -> None:
    marked = with_mnemonics([text for text, _ in entries], [key for _, key in entries])
    found = [match[1].casefold() for text in marked if (match := re.search(r"&([^&])", text.replace("&&", "")))]
    assert len(found) == len(set(found))
    for (text, _), shown in zip(entries, marked, strict=True):
        plain = re.sub(r"\(&.\)", "", shown)
        assert plain.replace("&&", "\0").replace("&", "").replace("\0", "&") == text


@pytest.mark.parametrize(
    ("name", "key"),
    [("undo", Key.Undo), ("redo", Key.Redo), ("find", Key.Find), ("open_desk", Key.Open), ("quit", Key.Quit)],
)
def test_standard_actions_have_the_keys_of_the_platform(open_frame, name: str, key: Key) -> None:
    action: QAction = getattr(open_frame().commands.actions, name)
    assert set(QKeySequence.keyBindings(key)) <= set(action.shortcuts())


def test_quit_and_preferences_have_keys_where_the_platform_binds_none(open_frame) -> None:
    actions = open_frame().commands.actions
    assert QKeySequence("Ctrl+Q") in actions.quit.shortcuts()
    assert QKeySequence("Ctrl+,") in actions.preferences.shortcuts()


def test_no_two_actions_answer_to_the_same_keys(open_frame) -> None:
    frame = open_frame()
    keys = [keys.toString() for action in frame.menus.actions() for keys in action.shortcuts()]
    assert sorted(set(keys)) == sorted(keys)


def test_ctrl_n_does_what_the_page_calls_new(open_frame) -> None:
    frame = open_frame()
    QTest.keySequence(frame.window, QKeySequence("Ctrl+N"))
    assert frame.current_page.started == ["people"]
    assert frame.commands.mirror.new.iconText() == "New person"


def test_new_on_another_page_goes_there_first(open_frame) -> None:
    frame = open_frame()
    entry = next(action for action in frame.menus.new_of_kind() if action.data() == "agreements")
    entry.trigger()
    assert frame.current_key == "agreements"
    assert frame.current_page.started == ["agreements"]


def test_the_pages_own_actions_come_and_go_with_it(open_frame) -> None:
    frame = open_frame()
    texts = [action.iconText() for action in frame.menus.menu("Record").actions()]
    assert texts.count("Print the card…") == 1
    frame.show_page("partners")
    frame.show_page("people")
    texts = [action.iconText() for action in frame.menus.menu("Record").actions()]
    assert texts.count("Print the card…") == 1


def test_a_menu_entry_is_off_where_the_page_has_none_of_it(open_frame) -> None:
    frame = open_frame()
    assert not frame.commands.mirror.duplicate.isEnabled()
    assert not frame.commands.mirror.delete.isEnabled()
    frame.current_page.names.setCurrentRow(0)
    assert frame.commands.mirror.delete.isEnabled()


@pytest.mark.parametrize(("keys", "page"), [("Ctrl+1", "today"), ("Ctrl+4", "people"), ("Ctrl+9", "programs")])
def test_ctrl_and_a_digit_go_to_a_page(open_frame, keys: str, page: str) -> None:
    frame = open_frame(page="calendar")
    QTest.keySequence(frame.window, QKeySequence(keys))
    assert frame.current_key == page


def test_ctrl_f_puts_the_cursor_into_the_pages_search(open_frame) -> None:
    frame = open_frame()
    frame.current_page.names.setFocus()
    QTest.keySequence(frame.window, QKeySequence("Ctrl+F"))
    assert frame.window.focusWidget() is frame.current_page.search


def test_delete_in_a_text_field_deletes_text_and_no_record(open_frame, settle) -> None:
    desk = SmallDesk()
    frame = open_frame(desk)
    page = frame.current_page
    page.names.setCurrentRow(0)
    page.search.setText("ab")
    page.search.setFocus()
    page.search.setCursorPosition(0)
    QTest.keyClick(page.search, Qt.Key.Key_Delete)
    settle(frame.operations)
    assert page.search.text() == "b"
    assert desk.trashed == set()


@pytest.mark.parametrize("keys", ["Ctrl+B", ""])
def test_the_sidebar_folds_to_icons_from_key_and_menu(open_frame, keys: str) -> None:
    frame = open_frame()
    wide = frame.sidebar.width()
    if keys:
        QTest.keySequence(frame.window, QKeySequence(keys))
    else:
        frame.commands.actions.sidebar.trigger()
    assert frame.sidebar.is_collapsed
    assert frame.sidebar.width() < wide / 3
    assert "People" in frame.sidebar.item("people").toolTip()
