"""A furnished window around a small desk, as the program makes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from small_desk import SmallDesk
from small_pages import small_pages

from office_desk.settings import Settings
from office_desk.ui.change_bus import ChangeBus
from office_desk.ui.desk_frame import DeskFrame
from office_desk.ui.look.theme import Theme
from office_desk.ui.operations import Operations
from office_desk.ui.state import FrameState
from office_desk.ui.translation import Translation
from office_desk.ui.window import DeskWindow

OpenFrame = Callable[..., DeskFrame]


@pytest.fixture
def translation(qapp: QApplication) -> Iterator[Translation]:
    """The language of the program; English again after the test."""
    made = Translation(qapp)
    made.switch("en")
    yield made
    made.remove()
    QCoreApplication.processEvents()


@pytest.fixture
def open_frame(qtbot, qapp: QApplication, tmp_path: Path, translation: Translation) -> Iterator[OpenFrame]:
    """A function that shows a furnished window, `open_frame(desk=SmallDesk(), settings=Settings(), page="people")`."""
    opened: list[DeskWindow] = []

    def open_it(desk: SmallDesk | None = None, settings: Settings | None = None, page: str = "people") -> DeskFrame:
        settings = settings or Settings(scheme="light")
        window = DeskWindow()
        theme = Theme(window)
        theme.apply(qapp, settings.scheme)
        bus = ChangeBus(window)
        operations = Operations(bus, window)
        state = FrameState(settings, tmp_path)
        state.restore_geometry(window)
        window.frame = DeskFrame(window, operations, bus, settings, state, theme, translation, small_pages())
        opened.append(window)
        operations.open(lambda: desk or SmallDesk())
        window.frame.show_page(page)
        with qtbot.waitActive(window):
            window.show()
        settle(operations)
        window.frame.settle()  # which waits a moment longer, for the rows to be painted
        settle(operations)
        return window.frame

    yield open_it
    for window in opened:
        if window.frame is not None:
            leave_unasked(window.frame)
        window.close()
        window.deleteLater()
    QCoreApplication.processEvents()


def leave_unasked(frame: DeskFrame) -> None:
    """Let nothing be left that the window asks about when it closes: after a test nobody answers, and it would wait."""
    for page in frame.pages():
        page.is_dirty = False
    for work in frame.operations.long_works():
        work.cancel()


def settle(operations: Operations) -> None:
    """Wait for every answer, and let layouts come to rest, which they do in the second pass."""
    for _ in range(2):
        assert operations.wait_until_idle(30_000)
        QCoreApplication.processEvents()


@pytest.fixture(name="settle")
def _settle() -> Callable[[Operations], None]:
    """`settle(operations)`: wait for every answer and for layouts to come to rest."""
    return settle
