"""A disk that fills up during an import: one sentence, a whole desk, and the import again when there is room."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from office_desk.services.desk import open_desk

ROOM = 2 * 2**20
LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), resource.RLIM_INFINITY))
from office_desk.cli import main
sys.exit(main(sys.argv[2:]))
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """People with so much to say of them that they need some five megabytes."""
    path = tmp_path / "people.csv"
    chance = random.Random(41)
    said = ("".join(map(chr, chance.choices(range(0x4E00, 0x9FA5), k=500))) for _ in range(600))
    rows = (f"Sample {number},Ann,{notes}\n" for number, notes in enumerate(said))
    path.write_text("Last Name,First Name,Notes\n" + "".join(rows), "utf-8")
    return path


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OFFICE_DESK_HOME", str(tmp_path / "home"))


def run(place: Path, *words: str, octets: int = -1) -> subprocess.CompletedProcess[str]:
    """A command of its own process, which can write no file larger than so many octets."""
    command = [sys.executable, "-c", LIMITED, str(octets), "--database", str(place), *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def check_refused(done: subprocess.CompletedProcess[str], place: Path) -> None:
    """One sentence, and the desk as it was: whole, with the one person of before and nothing else."""
    assert (done.returncode, done.stdout) == (1, "")
    (sentence,) = done.stderr.splitlines()
    assert sentence.startswith("office-desk: ")
    assert "program itself" not in sentence
    assert people_of(place) == ("ok", 1)


def people_of(place: Path) -> tuple[str, int]:
    """What SQLite thinks of the file, and how many people are in it."""
    connection = sqlite3.connect(place)
    whole = connection.execute("PRAGMA integrity_check").fetchone()[0]
    people = connection.execute("SELECT count(*) FROM people").fetchone()[0]
    connection.close()
    return whole, people


def prepared(place: Path) -> Path:
    """A desk with one person."""
    desk = open_desk(str(place), "Anna")
    desk.records.create(desk.records.blank("people", family_name="Before", given_name="Ann"))
    desk.close()
    return place


def test_an_import_that_fills_the_disk_leaves_the_desk_as_it_was(small_disk: Path, table: Path) -> None:
    place = prepared(small_disk / "office.db")
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(shutil.disk_usage(small_disk).free - ROOM))
    check_refused(run(place, "import", str(table)), place)
    assert [one.name for one in small_disk.glob("*.part*")] == []


def test_a_disk_without_room_for_the_copy_refuses_the_import_and_leaves_no_part_of_a_copy(
    small_disk: Path, table: Path
) -> None:
    place = prepared(small_disk / "office.db")
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(shutil.disk_usage(small_disk).free - 100_000))
    check_refused(run(place, "import", str(table)), place)
    assert [one.name for one in small_disk.glob("office.before-import-*")] == []
    ballast.unlink()
    shutil.copy(place, table.with_name("elsewhere.db"))
    assert run(table.with_name("elsewhere.db"), "import", str(table)).returncode == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit of a file's size")
def test_a_file_that_cannot_grow_refuses_the_import_and_takes_it_when_it_can(tmp_path: Path, table: Path) -> None:
    place = prepared(tmp_path / "office.db")
    check_refused(run(place, "import", str(table), octets=ROOM), place)
    assert run(place, "import", str(table)).returncode == 0
    assert people_of(place) == ("ok", 601)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit of a file's size")
@pytest.mark.parametrize("name", ["a.vcf", "a.json"])
def test_an_export_that_fills_the_disk_leaves_the_old_file_whole(tmp_path: Path, table: Path, name: str) -> None:
    place, target = tmp_path / "office.db", tmp_path / name
    assert run(place, "import", str(table)).returncode == 0
    target.write_text("old")
    done = run(place, "export", "people", str(target), "--all-fields", octets=40_000)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert "full" in done.stderr
    assert target.read_text() == "old"
    assert [one.name for one in tmp_path.iterdir() if ".part" in one.name] == []
