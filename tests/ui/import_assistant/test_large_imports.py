"""Ten thousand rows: the window goes on living, and stopping leaves the desk as it was."""

from __future__ import annotations

import hashlib

import pytest
from assistant_driver import WAIT, ImportOffice, Ticks
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from office_desk.model.progress import Cancelled

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ROWS = 10_000


def _name(number: int) -> str:
    digits = hashlib.md5(str(number).encode(), usedforsecurity=False).hexdigest()[:9]
    return "".join(chr(ord("a") + int(digit, 16)) for digit in digits).title()


def many(rows: int) -> str:
    """A table of so many people whose names are nothing alike."""
    lines = (f"{_name(number)},{_name(-number)},person{number}@example.org" for number in range(rows))
    return "\n".join(("Last Name,First Name,E-mail", *lines))


def test_the_window_lives_while_ten_thousand_rows_are_read_compared_and_stored(office: ImportOffice) -> None:
    path = office.file("many.csv", many(ROWS))
    ticks = Ticks()
    assistant = office.to_plan(path)
    assert assistant.foot.next_button.text() == "Import 10,000 records"
    office.go_on(assistant)
    ticks.stop()
    assert assistant.outcome.counts() == ["10,000 added"]
    assert ticks.count > 50


def test_stopping_while_it_is_stored_leaves_the_desk_as_it_was(office: ImportOffice, qtbot) -> None:
    assistant = office.to_plan(office.file("many.csv", many(2_000)))
    before = office.desk.history.latest()
    assistant.foot.next_button.click()
    assert assistant.run is not None
    assert assistant.run.is_storing
    assert assistant.foot.close_button.text() == "Stop"
    QTest.keyClick(assistant, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: assistant.run is not None and not assistant.run.is_busy, timeout=WAIT)
    office.settle()
    assert assistant.isVisible()
    assert assistant.message.sentence == "This was stopped; nothing was changed."
    assert office.desk.history.latest() == before
    assert office.titles() == []
    office.go_on(assistant)
    assert len(office.titles()) == 2_000


def test_closing_while_it_is_read_stops_the_reading(office: ImportOffice) -> None:
    from office_desk.exchange.reading import Source
    from office_desk.ui.import_assistant.window import ImportAssistant

    assistant = ImportAssistant(office.workplace)
    office.opened.append(assistant)
    assistant.show()
    assistant.add([Source(office.file("many.csv", many(ROWS)))])
    failed: list[Exception] = []
    assert assistant.run is not None
    assistant.run.failed.connect(failed.append)
    QTest.keyClick(assistant, Qt.Key.Key_Escape)
    assert not assistant.isVisible()
    office.settle()
    assert [type(error) for error in failed] == [Cancelled]
