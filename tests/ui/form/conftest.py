"""A real desk in a temporary file, and a form panel on it that tests drive as a person does."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from form_driving import Office
from PySide6.QtWidgets import QApplication

from office_desk.language import Language, TsBackend, use_backend
from office_desk.services.desk import open_desk
from office_desk.settings import Settings
from office_desk.ui.change_bus import ChangeBus
from office_desk.ui.look.theme import Theme
from office_desk.ui.operations import Operations
from office_desk.ui.workplace import Workplace


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database whose schema is made once; every test gets a copy."""
    path = tmp_path_factory.mktemp("form") / "empty.sqlite"
    open_desk(str(path), "Anna").close()
    return path


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    previous = use_backend(TsBackend(Language.EN))
    yield
    use_backend(previous)


@pytest.fixture
def office(qapp: QApplication, qtbot, tmp_path: Path, empty_database: Path) -> Iterator[Office]:
    """An empty desk, opened by Anna and by Boris, and the panel of Anna's window."""
    path = tmp_path / "desk.sqlite"
    shutil.copy(empty_database, path)
    bus = ChangeBus()
    operations = Operations(bus)
    office = Office(qtbot, operations, open_desk(str(path), "Boris"))

    operations.open(lambda: open_desk(str(path), "Anna"))
    theme = Theme()
    workplace = Workplace(
        operations,
        bus,
        theme,
        Settings(),
        lambda: office.language,
        office.notices.append,
        office.told.append,
        lambda: False,
    )
    office.open_panel(workplace)
    assert operations.wait_until_idle(10_000)
    yield office
    office.close()
    operations.close()
