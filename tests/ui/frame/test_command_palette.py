"""Ctrl+K finds commands by their words and records by their names, and stays out of an input method's way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from small_desk import SmallDesk

from office_desk.ui.command_palette import CommandPalette
from office_desk.ui.palette_matching import fit, pinyin_spellings


def opened(frame) -> CommandPalette:
    QTest.keySequence(frame.window, QKeySequence("Ctrl+K"))
    palette = frame.window.findChild(CommandPalette)
    assert palette is not None
    assert palette.field.hasFocus()
    return palette


def commit(palette: CommandPalette, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(palette.field, event)


def titles(palette: CommandPalette) -> list[str]:
    return [entry.title for entry in palette.model.entries() if entry.target is not None]


def found(frame, palette: CommandPalette, qtbot, title: str) -> None:
    qtbot.waitUntil(lambda: title in titles(palette), timeout=30_000)


def test_a_few_letters_find_a_command_and_enter_runs_it(open_frame) -> None:
    frame = open_frame()
    palette = opened(frame)
    QTest.keyClicks(palette.field, "agre")
    assert titles(palette)[0] == "Agreements"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert frame.current_key == "agreements"
    assert not palette.isVisible()


def test_every_command_is_shown_with_its_keys(open_frame) -> None:
    palette = opened(open_frame())
    keys = {entry.title: entry.keys for entry in palette.model.entries()}
    assert keys["Quit"] == "Ctrl+Q"
    assert keys["People"] == "Ctrl+4"
    assert keys["New person"] == "Ctrl+N"


@pytest.mark.parametrize(("typed", "name"), [("щерб", "Щербак Анна"), ("王", "王伟"), ("zhang", "Zhang Ying")])
def test_a_record_is_found_by_its_name_in_any_script(open_frame, qtbot, settle, typed: str, name: str) -> None:
    frame = open_frame(page="partners")
    palette = opened(frame)
    commit(palette, typed)
    found(frame, palette, qtbot, name)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    settle(frame.operations)
    assert frame.current_key == "people"
    assert frame.current_page.shown[0][0] == "people"


def test_commands_stand_before_records_each_under_a_heading(open_frame, qtbot) -> None:
    frame = open_frame(SmallDesk(people={1: "Peoples University"}))
    palette = opened(frame)
    QTest.keyClicks(palette.field, "people")
    found(frame, palette, qtbot, "Peoples University")
    shown = [entry.title for entry in palette.model.entries()]
    assert shown[0] == "Commands"
    assert shown.index("People") < shown.index("Records") < shown.index("Peoples University")


def test_enter_typed_faster_than_the_search_opens_what_is_found(open_frame, qtbot) -> None:
    frame = open_frame(SmallDesk(slowness=0.05), page="partners")
    palette = opened(frame)
    QTest.keyClicks(palette.field, "zhang y")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: frame.current_key == "people", timeout=30_000)


def test_what_an_input_method_has_not_committed_filters_nothing(open_frame) -> None:
    palette = opened(open_frame())
    before = titles(palette)
    QCoreApplication.sendEvent(palette.field, QInputMethodEvent("wang", []))
    assert titles(palette) == before
    commit(palette, "王")
    assert titles(palette) != before


def test_the_arrow_keys_go_past_headings_and_round(open_frame) -> None:
    palette = opened(open_frame())
    first = palette.list.currentIndex().row()
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == palette.model.rowCount() - 1
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == first


def test_esc_goes_back_to_where_one_was(open_frame) -> None:
    frame = open_frame()
    frame.current_page.names.setFocus()
    palette = opened(frame)
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert frame.window.focusWidget() is frame.current_page.names


def test_nothing_found_is_said_in_words(open_frame, qtbot, settle) -> None:
    frame = open_frame()
    palette = opened(frame)
    QTest.keyClicks(palette.field, "qqqq")
    assert palette.model.rowCount() == 0
    assert not palette.list.isVisible()


def test_pinyin_and_its_initials_find_a_chinese_command() -> None:
    spelled = pinyin_spellings(["导入", "People"])
    assert spelled == {"导入": ("daoru", "dr")}
    for typed in ("dr", "daoru", "导"):
        assert fit(typed, "导入", spelled["导入"]) > 0
    assert fit("dc", "导入", spelled["导入"]) == 0


@pytest.mark.parametrize(
    ("typed", "better", "worse"), [("pref", "Preferences", "Go to page"), ("log", "Log files", "Catalog")]
)
def test_the_beginning_of_a_word_fits_better_than_its_middle(typed: str, better: str, worse: str) -> None:
    assert fit(typed, better) > fit(typed, worse)


def test_every_typed_word_must_be_found() -> None:
    assert fit("sample load", "Load the sample office") > 0
    assert fit("sample print", "Load the sample office") == 0
    assert fit("ЁЛКА", "Елка") > 0
