"""The window comes back as it was left, speaks another language at once, and says calmly what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from small_desk import SmallDesk

from office_desk.model.errors import Refused
from office_desk.settings import Settings, load
from office_desk.ui.pages import Group

# The platform without a display says so whenever a dialog of a fixed size opens or a window is raised.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_geometry_page_and_sidebar_come_back(open_frame, tmp_path: Path) -> None:
    settings = Settings()
    frame = open_frame(settings=settings)
    frame.window.resize(760, 600)
    frame.show_page("tasks")
    frame.commands.actions.sidebar.trigger()
    frame.current_page.search.setText("visa")
    size = frame.window.size()
    frame.window.close()
    again = open_frame(settings=load(tmp_path / "settings.toml"), page="")
    assert again.window.size() == size
    assert again.current_key == "tasks"
    assert again.current_page.restored == {"text": "visa"}
    assert again.sidebar.is_collapsed
    assert again.sidebar.is_more_open
    assert not again.commands.actions.sidebar.isChecked()


def test_a_window_left_on_a_screen_that_is_gone_comes_back_on_one_that_is_there(open_frame) -> None:
    frame = open_frame()
    frame.window.move(QPoint(20_000, 20_000))
    frame.window.close()
    again = open_frame()
    assert QGuiApplication.primaryScreen().availableGeometry().intersects(again.window.geometry())


@pytest.mark.parametrize("damage", [{"page": 7, "sidebar": [], "more": "x"}, {"page": "no-such-page"}, {}])
def test_a_damaged_state_counts_as_none(open_frame, damage: dict) -> None:
    frame = open_frame(settings=Settings(pages={"window": damage}), page="")
    assert frame.current_key == "today"


def test_a_page_is_made_on_its_first_visit_only(open_frame) -> None:
    frame = open_frame()
    assert [page.key for page in frame.pages()] == ["people"]
    frame.show_page("partners")
    frame.show_page("people")
    assert [page.key for page in frame.pages()] == ["people", "partners"]


def test_the_line_at_the_bottom_tells_selection_and_time(open_frame) -> None:
    frame = open_frame()
    frame.current_page.names.setCurrentRow(0)
    assert frame.status_line.selection == "1 selected"
    assert frame.status_line.clocks.startswith("Shanghai ")
    shanghai, petersburg = (int(part.split(":")[0].split()[-1]) for part in frame.status_line.clocks.split("·"))
    assert (shanghai - petersburg) % 24 == 5


def test_the_language_switches_while_the_window_stays(open_frame, settle) -> None:
    frame = open_frame()
    page, window = frame.current_page, frame.window
    page.search.setText("half typed")
    frame.commands.set_language("zh")
    settle(frame.operations)
    assert frame.window is window
    assert frame.current_page is page
    assert page.search.text() == "half typed"
    assert frame.commands.mirror.new.iconText() == "新建人员"
    assert frame.settings.language == "zh"
    assert next(each for each in frame.commands.actions.languages.actions() if each.isChecked()).data() == "zh"
    frame.commands.set_language("ru")
    settle(frame.operations)
    assert frame.commands.mirror.new.iconText() == "Новый человек"


def test_qts_own_words_switch_too(open_frame) -> None:
    frame = open_frame()
    box = QMessageBox(frame.window)
    box.setStandardButtons(QMessageBox.StandardButton.Cancel)
    frame.commands.set_language("ru")
    again = QMessageBox(frame.window)
    again.setStandardButtons(QMessageBox.StandardButton.Cancel)
    assert again.button(QMessageBox.StandardButton.Cancel).text().replace("&", "") == "Отмена"


@pytest.mark.parametrize(("scheme", "is_dark"), [("light", False), ("dark", True)])
def test_the_scheme_switches_at_once(open_frame, qapp: QApplication, scheme: str, is_dark: bool) -> None:
    frame = open_frame(settings=Settings(scheme="light" if is_dark else "dark"))
    frame.commands.set_scheme(scheme)
    QApplication.processEvents()
    ground = frame.window.grab().toImage().pixelColor(5, frame.window.height() - 60)
    assert (ground.lightness() < 100) is is_dark
    assert frame.settings.scheme == scheme


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_the_sidebar_is_as_wide_as_its_longest_name(open_frame, language: str) -> None:
    frame = open_frame(settings=Settings(language=language))
    names = [frame.sidebar.item(entry.key) for entry in frame.entries if entry.group is not Group.TOOLS]
    longest = max(item.fontMetrics().horizontalAdvance(item.text()) for item in names)
    room_for_icon_and_count = 44 + names[0].fontMetrics().horizontalAdvance("000") + 26
    assert 200 <= frame.sidebar.width() <= 240
    assert longest + room_for_icon_and_count <= frame.sidebar.width()


def test_the_arrow_keys_walk_through_the_sidebar(open_frame) -> None:
    frame = open_frame()
    frame.sidebar.item("people").setFocus()
    QTest.keyClick(frame.sidebar.item("people"), Qt.Key.Key_Down)
    assert frame.current_key == "negotiations"
    assert frame.sidebar.item("negotiations").hasFocus()


def test_the_rarer_kinds_unfold_and_fold(open_frame) -> None:
    frame = open_frame()
    assert not frame.sidebar.item("tasks").isVisible()
    frame.sidebar.toggle_more()
    assert frame.sidebar.item("tasks").isVisible()


def test_every_line_of_the_sidebar_has_a_name_and_a_tooltip_with_its_keys(open_frame) -> None:
    frame = open_frame()
    item = frame.sidebar.item("people")
    assert QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Name) == "People"
    assert "Ctrl+4" in item.toolTip()


def test_a_read_only_desk_says_so_and_why_nothing_can_be_written(open_frame) -> None:
    frame = open_frame(SmallDesk(is_read_only=True))
    frame.current_page.names.setCurrentRow(0)
    for action in (frame.commands.mirror.new, frame.commands.mirror.delete, frame.commands.actions.load_sample):
        assert not action.isEnabled()
        assert "reading only" in action.toolTip()
    assert frame.workplace.is_read_only()


def test_a_refusal_that_nobody_handled_is_one_sentence_above_the_page(open_frame) -> None:
    frame = open_frame()
    frame.operations.failed.emit(Refused("read_only"))
    assert frame.notices.error_bar.isVisible()
    assert frame.notices.error_bar.sentence.count(".") == 1
    assert frame.notices.dialog is None


def test_a_fault_shows_no_traceback_until_asked_for(open_frame, settle, caplog) -> None:
    frame = open_frame()
    frame.operations.read(frame.window, lambda desk: {}["gone"], lambda _: None)
    settle(frame.operations)
    dialog = frame.notices.dialog
    assert dialog is not None
    assert "KeyError" in dialog.details
    assert not any("KeyError" in label.text() for label in dialog.findChildren(type(frame.status_line._clocks)))
    dialog.copy_details()
    assert "KeyError" in QGuiApplication.clipboard().text()
    assert "an unexpected error" in caplog.text
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert frame.operations.is_open


def test_closing_asks_before_a_form_is_lost_and_keeps_it_by_default(open_frame) -> None:
    frame = open_frame()
    frame.current_page.is_dirty = True
    QTimer.singleShot(50, lambda: QTest.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Return))
    assert not frame.window.close()
    assert frame.window.isVisible()


def test_a_record_of_no_page_is_told_in_a_sentence(open_frame, settle) -> None:
    frame = open_frame()
    frame.open_record("people", 99)
    settle(frame.operations)
    assert frame.notices.error_bar.isVisible()


def test_language_changes_reach_the_preferences(open_frame) -> None:
    frame = open_frame()
    frame.commands.open_preferences()
    dialog = frame.commands._preferences
    dialog.languages.setCurrentIndex(dialog.languages.findData("zh"))
    dialog.languages.activated.emit(dialog.languages.currentIndex())
    assert frame.settings.language == "zh"
    assert dialog.languages.currentData() == "zh"
    dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
