"""Long work is shown at the bottom of the window, can be stopped there, and is asked about before the window goes."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from small_desk import SmallDesk

from office_desk.model.progress import Cancelled, Progress
from office_desk.ui import long_work_bar
from office_desk.ui.desk_frame import DeskFrame
from office_desk.ui.long_work_bar import LongWorkBar

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TOTAL = 12_000


class Conveyor:
    """Work that goes on until it is told to end, record by record."""

    def __init__(self) -> None:
        self.may_end = threading.Event()
        self.done = 0

    def run(self, desk: SmallDesk, progress: Progress) -> str:
        while not self.may_end.is_set():
            progress(self.done, TOTAL)
            self.done = min(self.done + 1, TOTAL - 1)
            time.sleep(0.001)
        return "finished"


@pytest.fixture
def conveyor() -> Iterator[Conveyor]:
    made = Conveyor()
    yield made
    made.may_end.set()


@pytest.fixture
def frame(open_frame, monkeypatch: pytest.MonkeyPatch) -> DeskFrame:
    """A window that loses its patience after a fifth of a second."""
    monkeypatch.setattr(long_work_bar, "WAIT_BEFORE_WORDS", 200)
    return open_frame()


def begin(frame: DeskFrame, conveyor: Conveyor, done: Callable[[str], None] | None = None) -> None:
    frame.operations.write_long(frame, "Changing {done} of {total}", conveyor.run, done)


def test_short_work_shows_nothing(frame: DeskFrame) -> None:
    answers: list[str] = []
    frame.operations.write_long(frame, "Changing {done} of {total}", lambda desk, progress: "done", answers.append)
    assert frame.status_line.work_bar.isHidden()
    assert frame.operations.wait_until_idle(30_000)
    assert answers == ["done"]
    assert frame.status_line.work_bar.isHidden()


def test_work_has_a_bar_first_and_then_words_and_a_way_to_stop_it(frame: DeskFrame, conveyor, qtbot) -> None:
    begin(frame, conveyor)
    bar = frame.status_line.work_bar
    assert not bar.is_showing
    qtbot.waitUntil(lambda: bar.is_showing, timeout=30_000)
    qtbot.waitUntil(bar.cancel_button.isVisible, timeout=30_000)
    qtbot.waitUntil(lambda: bar.sentence.endswith(" of 12,000"), timeout=30_000)
    assert bar.sentence.startswith("Changing ")
    conveyor.may_end.set()
    assert frame.operations.wait_until_idle(30_000)
    assert bar.isHidden()


def test_cancel_stops_the_work_and_a_sentence_says_that_nothing_was_changed(frame: DeskFrame, conveyor, qtbot) -> None:
    answers: list[str] = []
    begin(frame, conveyor, answers.append)
    bar = frame.status_line.work_bar
    qtbot.waitUntil(bar.cancel_button.isVisible, timeout=30_000)

    QTest.mouseClick(bar.cancel_button, Qt.MouseButton.LeftButton)
    assert bar.sentence == "Taking everything back…"
    assert frame.operations.wait_until_idle(30_000)

    assert answers == []
    assert frame.notices.toast.text == "This was stopped; nothing was changed."
    assert frame.notices.dialog is None


def test_work_that_waits_for_its_turn_is_shown_after_the_one_before_it(frame: DeskFrame, conveyor, qtbot) -> None:
    second = Conveyor()
    begin(frame, conveyor)
    frame.operations.write_long(frame, "Restoring: {done} of {total}", second.run)
    bar = frame.status_line.work_bar
    qtbot.waitUntil(lambda: bar.sentence.startswith("Changing"), timeout=30_000)
    conveyor.may_end.set()
    qtbot.waitUntil(lambda: bar.sentence.startswith("Restoring"), timeout=30_000)
    second.may_end.set()
    assert frame.operations.wait_until_idle(30_000)


def test_work_that_was_stopped_before_its_turn_does_nothing(frame: DeskFrame, conveyor) -> None:
    second, errors = Conveyor(), []
    begin(frame, conveyor)
    work = frame.operations.write_long(frame, "{done}/{total}", second.run, failed=errors.append)
    work.cancel()
    conveyor.may_end.set()
    assert frame.operations.wait_until_idle(30_000)
    assert second.done == 0
    assert [type(error) for error in errors] == [Cancelled]


def answer_the_question(button: str) -> list[str]:
    """Press that button as soon as a question is asked; answers what was asked."""
    asked: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, press)
            return
        asked.append(box.text())
        next(one for one in box.buttons() if one.text().replace("&", "") == button).click()

    QTimer.singleShot(20, press)
    return asked


def test_closing_while_work_runs_asks_and_may_keep_the_window(frame: DeskFrame, conveyor, qtbot) -> None:
    begin(frame, conveyor)
    asked = answer_the_question("Keep the window open")
    assert not frame.window.close()
    assert len(asked) == 1
    assert frame.window.isVisible()
    before = conveyor.done
    qtbot.waitUntil(lambda: conveyor.done > before, timeout=30_000)


def test_closing_while_work_runs_may_stop_it(frame: DeskFrame, conveyor) -> None:
    begin(frame, conveyor)
    asked = answer_the_question("Stop and close")
    assert frame.window.close()
    assert len(asked) == 1
    assert not conveyor.may_end.is_set()
    assert not frame.operations.is_busy
    QCoreApplication.processEvents()


def test_work_that_is_over_in_a_moment_is_waited_for_without_a_question(frame: DeskFrame, conveyor) -> None:
    answers: list[str] = []
    begin(frame, conveyor, answers.append)
    QTimer.singleShot(0, conveyor.may_end.set)
    assert frame.window.close()
    assert answers == ["finished"]


def test_work_that_something_else_stops_has_no_second_button(frame: DeskFrame, conveyor: Conveyor, qtbot) -> None:
    bar = LongWorkBar(lambda: "en")
    qtbot.addWidget(bar)
    bar.show()
    text = "Changing {done} of {total}"
    work = frame.operations.write_long(frame, text, conveyor.run, is_shown=False)
    bar.watch(work, has_button=False)
    qtbot.waitUntil(lambda: bar.sentence.startswith("Changing"))
    assert not bar.cancel_button.isVisible()
    conveyor.may_end.set()
    assert frame.operations.wait_until_idle(30_000)
