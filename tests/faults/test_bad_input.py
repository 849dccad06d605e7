"""Whatever file is handed to the command line: it is taken, or refused in one sentence, and never breaks anything."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from bad_files import CARD, REFUSED, TAKEN, photo, quadratic, sparse, zip_bomb

from office_desk.cli import main
from office_desk.services.desk import open_desk

MOST_MEGABYTES = 400
"""The program itself holds about 120; the rest is for what a large but honest file brings."""

MEASURED = """
import re, sys
from pathlib import Path
from office_desk.cli import main
statuses = [main(["--database", sys.argv[1], "import", file, "--dry-run"]) for file in sys.argv[2:]]
print("measured", re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1], *statuses)
"""
"""The most that this process ever held, in kilobytes; what `resource` tells begins with that of the tests."""


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """An empty desk."""
    monkeypatch.setenv("OFFICE_DESK_HOME", str(tmp_path / "home"))
    place = tmp_path / "desk" / "office.db"
    place.parent.mkdir()
    open_desk(str(place), "Anna").close()
    return str(place)


def told(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    """Status and output of a command."""
    capsys.readouterr()
    status = main(list(words))
    captured = capsys.readouterr()
    assert "Traceback" not in captured.err + captured.out
    assert "program itself" not in captured.err
    return status, captured.out, captured.err


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_one_sentence_and_changes_nothing(
    database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    file_name, make = REFUSED[name]
    make(tmp_path / file_name)
    status, out, err = told(capsys, "--database", database, "import", str(tmp_path / file_name))
    assert (status, out) == (1, "")
    (sentence,) = err.splitlines()
    assert sentence.startswith("office-desk: ")
    assert sentence.endswith(".") or "cannot be opened: " in sentence
    assert sentence.isprintable()
    assert "root:" not in sentence
    _check_untouched(database)


@pytest.mark.parametrize("name", TAKEN)
def test_what_can_be_read_comes_in_and_once_only(
    database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    file_name, make = TAKEN[name]
    make(tmp_path / file_name)
    status, out, err = told(capsys, "--database", database, "import", str(tmp_path / file_name))
    assert (status, err) == (0, "")
    assert "added" in out
    assert "root:" not in out
    status, again, err = told(capsys, "--database", database, "import", str(tmp_path / file_name))
    assert (status, err) == (0, "")
    assert "Nothing was changed" in again
    assert b"root:" not in Path(database).read_bytes()


def test_a_pipe_is_refused_without_waiting_for_it(
    database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    os.mkfifo(tmp_path / "people.csv")
    status, out, err = told(capsys, "--database", database, "import", str(tmp_path / "people.csv"))
    assert (status, out, err.count("\n")) == (1, "", 1)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="rights of this kind are those of Unix")
def test_a_file_of_somebody_else_is_refused(database: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "people.vcf"
    file.write_bytes(CARD)
    file.chmod(0)
    if os.geteuid() == 0:
        pytest.skip("the superuser is forbidden nothing")
    status, out, err = told(capfd, "--database", database, "import", str(file))
    assert (status, out, err.count("\n")) == (1, "", 1)
    assert "may not be read" in err


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells how much it was at most")
def test_the_program_itself_stays_small_whatever_it_is_handed(database: str, tmp_path: Path) -> None:
    makers = {
        "bomb.xlsx": lambda path: path.write_bytes(zip_bomb()),
        "quadratic.xlsx": lambda path: path.write_bytes(quadratic()),
        "sparse.csv": sparse,
        "photo.vcf": lambda path: path.write_bytes(photo(50_000_000)),
    }
    for name, make in makers.items():
        make(tmp_path / name)
    command = [sys.executable, "-c", MEASURED, database, *(str(tmp_path / name) for name in makers)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    _, kilobytes, *statuses = done.stdout.splitlines()[-1].split()
    assert statuses == ["1", "1", "1", "0"], done.stderr
    assert int(kilobytes) < MOST_MEGABYTES * 1024
    _check_untouched(database)


def _check_untouched(database: str) -> None:
    desk = open_desk(database, "Anna")
    assert desk.history.units(5) == ()
    desk.close()
    assert [one.name for one in Path(database).parent.iterdir()] == ["office.db"]
