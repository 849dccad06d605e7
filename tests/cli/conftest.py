"""A command line for each test, on a database of its own."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from command_line import CommandLine

from office_desk.services.desk import open_desk


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database without records, made once; tests work on copies."""
    path = tmp_path_factory.mktemp("template") / "empty.db"
    open_desk(str(path), "nobody").close()
    return path


@pytest.fixture(scope="session")
def sample_database(empty_database: Path) -> Path:
    """A database with the sample office, made once; tests work on copies."""
    path = empty_database.with_name("sample.db")
    shutil.copy(empty_database, path)
    desk = open_desk(str(path), "nobody")
    desk.sample.load()
    desk.close()
    return path


@pytest.fixture
def make_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[[Path], CommandLine]:
    """A function that answers a command line on a copy of a database."""
    monkeypatch.setenv("OFFICE_DESK_HOME", str(tmp_path / "home"))

    def make(template: Path) -> CommandLine:
        path = tmp_path / "office.db"
        shutil.copy(template, path)
        return CommandLine(str(path), capsys)

    return make


@pytest.fixture
def office(make_command_line: Callable[[Path], CommandLine], empty_database: Path) -> CommandLine:
    """The command line on an office without records."""
    return make_command_line(empty_database)


@pytest.fixture
def sample(make_command_line: Callable[[Path], CommandLine], sample_database: Path) -> CommandLine:
    """The command line on the sample office."""
    return make_command_line(sample_database)
