"""What all tests of the window share: a database to copy, and a platform without a display that says so."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from office_desk.services.desk import open_desk


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of several things that it has none: smallest sizes, raising, grabbing."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database whose schema is made once; every test gets a copy."""
    path = tmp_path_factory.mktemp("empty") / "empty.sqlite"
    open_desk(str(path), "Anna").close()
    return path


@pytest.fixture
def desk_file(tmp_path: Path, empty_database: Path) -> Path:
    """An empty desk, not open."""
    return Path(shutil.copy(empty_database, tmp_path / "desk.sqlite"))
