"""A page of duplicates on a real desk in a temporary file."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from duplicates_driver import WAIT, DuplicateOffice
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from office_desk.services.desk import open_desk
from office_desk.settings import Settings
from office_desk.ui.change_bus import ChangeBus
from office_desk.ui.look.theme import Theme
from office_desk.ui.operations import Operations
from office_desk.ui.translation import Translation
from office_desk.ui.workplace import Workplace


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of several things that it has none: smallest sizes, raising, grabbing."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database whose schema is made once; every test gets a copy."""
    path = tmp_path_factory.mktemp("duplicates") / "empty.sqlite"
    open_desk(str(path), "Anna").close()
    return path


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication, tmp_path: Path, empty_database: Path) -> Iterator[DuplicateOffice]:
    """An empty desk on which Anna works."""
    theme = Theme()
    theme.apply(qapp, "light")
    translation = Translation(qapp)
    translation.switch("en")
    desk = open_desk(str(shutil.copy(empty_database, tmp_path / "desk.sqlite")), "Anna")
    bus = ChangeBus()
    operations = Operations(bus)
    office = DuplicateOffice(qtbot, desk, operations, translation)
    office.workplace = Workplace(
        operations,
        bus,
        theme,
        Settings(),
        lambda: translation.language,
        office.notices.append,
        lambda sentence, *_: office.told.append(sentence),
        lambda: office.is_read_only,
    )
    operations.failed.connect(office.faults.append)
    operations.open(lambda: desk)
    assert operations.wait_until_idle(WAIT)
    yield office
    translation.switch("en")
    operations.close()
