"""Where the program looks for its own files and keeps the person's."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from office_desk import paths


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path))
    return tmp_path


def test_one_variable_puts_everything_under_one_folder(home: Path) -> None:
    places = [paths.data_dir(), paths.config_dir(), paths.log_dir(), paths.default_database()]

    assert all(place.is_relative_to(home) for place in places)
    assert len(set(places)) == len(places)


def test_a_blank_variable_counts_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, "  ")

    assert "office-desk" in paths.data_dir().parts


def test_the_database_lies_in_the_data_folder(home: Path) -> None:
    assert paths.default_database().parent == paths.data_dir()


def test_asking_creates_nothing(home: Path) -> None:
    paths.data_dir(), paths.config_dir(), paths.log_dir(), paths.default_database()

    assert list(home.iterdir()) == []


def test_resources_are_found_from_a_checkout() -> None:
    assert paths.resource("icons", "landmark.svg").read_text(encoding="utf-8").startswith("<svg")


def test_an_installed_packages_resources_come_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = tmp_path / "site" / "office_desk" / "resources"
    inside.mkdir(parents=True)
    (inside / "mark.txt").write_text("installed")
    beside = tmp_path / "resources"
    beside.mkdir()
    (beside / "mark.txt").write_text("checkout")
    monkeypatch.setattr(paths, "_PACKAGE", inside.parent)

    assert paths.resource("mark.txt").read_text() == "installed"


def test_a_missing_resource_is_named_in_one_sentence() -> None:
    with pytest.raises(FileNotFoundError, match=r"^Office Desk came without its file icons/no-such\.svg\.$"):
        paths.resource("icons", "no-such.svg")


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps access lists instead of modes")
@pytest.mark.parametrize("existing_mode", [None, 0o755])
def test_a_private_directory_lets_only_its_owner_in(tmp_path: Path, existing_mode: int | None) -> None:
    wanted = tmp_path / "a" / "desk"
    if existing_mode is not None:
        wanted.mkdir(parents=True)
        wanted.chmod(existing_mode)

    assert paths.private_directory(wanted) == wanted
    assert stat.S_IMODE(wanted.stat().st_mode) == 0o700


def test_a_private_directory_does_not_replace_a_file(tmp_path: Path) -> None:
    taken = tmp_path / "desk"
    taken.write_text("something else")

    with pytest.raises(FileExistsError):
        paths.private_directory(taken)
    assert taken.read_text() == "something else"


def test_finding_a_resource_loads_no_other_library() -> None:
    code = "import sys; from office_desk.paths import resource; resource('icons'); print(*sys.modules)"

    assert subprocess.check_output([sys.executable, "-c", code], text=True).split().count("platformdirs") == 0
