"""The window on the sample office, as a person has it who prints."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from printing_driver import PrintingOffice
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from office_desk.services.desk import open_desk
from office_desk.settings import Settings
from office_desk.ui.change_bus import ChangeBus
from office_desk.ui.desk_frame import DeskFrame
from office_desk.ui.look.theme import Theme
from office_desk.ui.operations import Operations
from office_desk.ui.state import FrameState
from office_desk.ui.translation import Translation
from office_desk.ui.window import DeskWindow

OpenOffice = Callable[..., PrintingOffice]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of several things that it has none: smallest sizes, raising."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session")
def sample_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample office, loaded once; every test gets a copy."""
    path = tmp_path_factory.mktemp("printing") / "sample.sqlite"
    desk = open_desk(str(path), "Anna")
    desk.sample.load()
    desk.close()
    return path


@pytest.fixture
def open_office(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, sample_database: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OpenOffice]:
    """A function that shows the window on a page, `open_office("open-days")`."""
    monkeypatch.setenv("OFFICE_DESK_HOME", str(tmp_path / "home"))
    translation = Translation(qapp)
    translation.switch("en")
    opened: list[PrintingOffice] = []

    def open_it(page: str = "open-days", settings: Settings | None = None) -> PrintingOffice:
        settings = settings or Settings(language="en", scheme="light")
        desk = open_desk(str(shutil.copy(sample_database, tmp_path / "desk.sqlite")), "Anna")
        window = DeskWindow()
        theme = Theme(window)
        theme.apply(qapp, "light")
        bus = ChangeBus(window)
        operations = Operations(bus, window)
        state = FrameState(settings, tmp_path)
        frame = window.frame = DeskFrame(window, operations, bus, settings, state, theme, translation)
        office = PrintingOffice(qtbot, desk, frame, settings, tmp_path)
        operations.failed.disconnect()
        operations.failed.connect(office.faults.append)
        opened.append(office)
        operations.open(lambda: desk)
        frame.show_page(page)
        with qtbot.waitActive(window):
            window.show()
        office.settle()
        frame.settle()
        office.settle()
        return office

    yield open_it
    for office in opened:
        office.close()
    translation.switch("en")
    translation.remove()
    QCoreApplication.processEvents()
    assert [fault for office in opened for fault in office.faults] == []
