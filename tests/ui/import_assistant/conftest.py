"""The assistant on a real desk in a temporary file, driven as a person does."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from assistant_driver import WAIT, ImportOffice
from PySide6.QtWidgets import QApplication

from office_desk.services.desk import open_desk
from office_desk.settings import Settings
from office_desk.ui.change_bus import ChangeBus
from office_desk.ui.look.theme import Theme
from office_desk.ui.operations import Operations
from office_desk.ui.translation import Translation
from office_desk.ui.workplace import Workplace


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database whose schema is made once; every test gets a copy."""
    path = tmp_path_factory.mktemp("import") / "empty.sqlite"
    open_desk(str(path), "Anna").close()
    return path


@pytest.fixture
def office(
    qtbot: Any, qapp: QApplication, tmp_path: Path, empty_database: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ImportOffice]:
    """An empty desk, open, with kept mappings of its own."""
    monkeypatch.setenv("OFFICE_DESK_HOME", str(tmp_path / "home"))
    theme, translation, bus = Theme(), Translation(qapp), ChangeBus()
    theme.apply(qapp, "light")
    translation.switch("en")
    operations = Operations(bus)
    path = Path(shutil.copy(empty_database, tmp_path / "desk.sqlite"))
    desk = open_desk(str(path), "Anna")
    made = ImportOffice(qtbot, desk, operations, translation, tmp_path)
    made.workplace = Workplace(
        operations,
        bus,
        theme,
        Settings(),
        lambda: translation.language,
        made.notified.append,
        made.told.append,
        lambda: made.is_read_only,
    )
    bus.changed.connect(made.published.append)
    operations.failed.connect(made.faults.append)
    operations.open(lambda: desk)
    assert operations.wait_until_idle(WAIT)
    yield made
    made.close()
    translation.switch("en")
    operations.close()
    assert made.faults == []
