"""Many rows: the window goes on living, and stopping leaves the desk as it was."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import pytest
from assistant_driver import WAIT, ImportOffice
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from held_work import held_work
from office_desk.exchange.reading import Source
from office_desk.model.progress import Cancelled
from office_desk.ui.import_assistant.window import ImportAssistant

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ROWS = 1_500


def _name(number: int) -> str:
    digits = hashlib.md5(str(number).encode(), usedforsecurity=False).hexdigest()[:9]
    return "".join(chr(ord("a") + int(digit, 16)) for digit in digits).title()


def many(rows: int) -> str:
    """A table of so many people whose names are nothing alike."""
    lines = (f"{_name(number)},{_name(-number)},person{number}@example.org" for number in range(rows))
    return "\n".join(("Last Name,First Name,E-mail", *lines))


def opened(office: ImportOffice) -> ImportAssistant:
    """The assistant as it is shown at first."""
    assistant = ImportAssistant(office.workplace)
    office.opened.append(assistant)
    assistant.show()
    return assistant


def live_while(office: ImportOffice, begin: Callable[[], None]) -> None:
    """Begin something, and come back here with it half done on a worker."""
    with held_work() as held:
        begin()
        office.qtbot.waitUntil(lambda: held.is_standing, timeout=WAIT)
        assert office.operations.is_busy
    office.settle()


def test_the_window_lives_while_many_rows_are_read_compared_and_stored(office: ImportOffice) -> None:
    source = Source(office.file("many.csv", many(ROWS)))
    assistant = opened(office)
    live_while(office, lambda: assistant.add([source]))
    office.go_on(assistant)
    live_while(office, assistant.foot.next_button.click)
    assert assistant.foot.next_button.text() == "Import 1500 records"
    live_while(office, assistant.foot.next_button.click)
    assert assistant.outcome.counts() == ["1500 added"]


def test_a_timer_ticks_on_while_thousands_of_rows_are_read_compared_and_stored(office: ImportOffice) -> None:
    ticks = 0

    def tick() -> None:
        nonlocal ticks
        ticks += office.operations.is_busy

    def ticks_during(begin: Callable[[], None]) -> int:
        nonlocal ticks
        ticks = 0
        begin()
        assert office.operations.is_busy
        office.settle()
        return ticks

    assistant = opened(office)
    timer = QTimer(assistant, interval=5)
    timer.timeout.connect(tick)
    timer.start()
    source = Source(office.file("many.csv", many(4_000)))
    read = ticks_during(lambda: assistant.add([source]))
    office.go_on(assistant)
    compared = ticks_during(assistant.foot.next_button.click)
    stored = ticks_during(assistant.foot.next_button.click)
    assert min(read, compared, stored) >= 3, (read, compared, stored)
    assert assistant.outcome.counts() == ["4000 added"]


def test_stopping_while_it_is_stored_leaves_the_desk_as_it_was(office: ImportOffice, qtbot) -> None:
    assistant = office.to_plan(office.file("many.csv", many(500)))
    before = office.desk.history.latest()
    with held_work() as held:
        assistant.foot.next_button.click()
        assert assistant.run is not None
        assert assistant.run.is_storing
        assert assistant.foot.close_button.text() == "Stop"
        qtbot.waitUntil(lambda: held.is_standing, timeout=WAIT)
        QTest.keyClick(assistant, Qt.Key.Key_Escape)
    office.settle()
    assert assistant.isVisible()
    assert assistant.message.sentence == "This was stopped; nothing was changed."
    assert office.desk.history.latest() == before
    assert office.titles() == []
    office.go_on(assistant)
    assert len(office.titles()) == 500


def test_closing_while_it_is_read_stops_the_reading(office: ImportOffice) -> None:
    assistant = opened(office)
    failed: list[Exception] = []
    with held_work() as held:
        assistant.add([Source(office.file("many.csv", many(ROWS)))])
        assert assistant.run is not None
        assistant.run.failed.connect(failed.append)
        office.qtbot.waitUntil(lambda: held.is_standing, timeout=WAIT)
        QTest.keyClick(assistant, Qt.Key.Key_Escape)
        assert not assistant.isVisible()
    office.settle()
    assert [type(error) for error in failed] == [Cancelled]
