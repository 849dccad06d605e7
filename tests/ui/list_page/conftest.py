"""A list page on a real desk in a temporary file."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from list_page_driver import WAIT, Office, StubCard, StubForm, settle
from PySide6.QtWidgets import QApplication

from office_desk.model.changes import Changes
from office_desk.services.desk import open_desk
from office_desk.settings import Settings
from office_desk.ui.change_bus import ChangeBus
from office_desk.ui.list_page.page import ListPage
from office_desk.ui.look.theme import Theme
from office_desk.ui.operations import Operations
from office_desk.ui.translation import Translation
from office_desk.ui.workplace import Workplace


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database whose schema is made once; every test gets a copy."""
    path = tmp_path_factory.mktemp("list") / "empty.sqlite"
    open_desk(str(path), "Test").close()
    return path


@pytest.fixture
def office(qtbot: Any, tmp_path: Path, empty_database: Path) -> Iterator[Office]:
    """An empty desk, open."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = Theme()
    theme.apply(app, "light")
    translation = Translation(app)
    translation.switch("en")
    bus = ChangeBus()
    operations = Operations(bus)
    settings = Settings()
    notified: list[Changes] = []
    told: list[str] = []
    path = Path(shutil.copy(empty_database, tmp_path / "desk.sqlite"))
    desk = open_desk(str(path), "Test")
    workplace = Workplace(
        operations,
        bus,
        theme,
        settings,
        lambda: translation.language,
        notified.append,
        lambda sentence, *_: told.append(sentence),
        lambda: False,
    )
    made = Office(desk, operations, bus, workplace, settings, translation, notified, told)
    operations.open(lambda: desk)
    qtbot.waitUntil(lambda: operations.is_open and not operations.is_busy, timeout=WAIT)
    yield made
    translation.switch("en")
    operations.close()


@pytest.fixture
def open_page(qtbot: Any, office: Office) -> Callable[..., ListPage]:
    """Opens the page of a view and waits until its rows are there."""

    def open_one(view: str = "partners", state: dict[str, Any] | None = None) -> ListPage:
        page = ListPage(office.workplace, view, StubCard, StubForm)
        qtbot.addWidget(page)
        page.resize(1_100, 700)
        if state is not None:
            page.restore_state(state)
        with qtbot.waitExposed(page):
            page.show()
        settle(qtbot, office)
        return page

    return open_one
