"""An import that is killed leaves a whole desk with none or all of it, and its copies from before open."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from office_desk.services.desk import open_desk

KILLER = """
import json, os, random, shutil, signal, sqlite3, sys, time
from pathlib import Path
from office_desk.exchange.reading import Source
from office_desk.services.desk import open_desk
import office_desk.services.import_work

place, table, kills = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
pristine = place.with_name("pristine")
desk = open_desk(str(place), "Anna")
plan = desk.imports.plan(desk.imports.read(Source(table)))
desk.close()
shutil.copy(place, pristine)


def import_once(ready):
    desk = open_desk(str(place), "Anna")
    os.write(ready, b"!")
    desk.imports.carry_out(plan)
    desk.close()


def start():
    waiting, ready = os.pipe()
    child = os.fork()
    if child == 0:
        import_once(ready)
        os._exit(0)
    os.read(waiting, 1)
    os.close(waiting)
    os.close(ready)
    return child


def state():
    desk = open_desk(str(place), "Anna")
    desk.close()
    connection = sqlite3.connect(place)
    whole = connection.execute("PRAGMA integrity_check").fetchone()[0]
    foreign = connection.execute("PRAGMA foreign_key_check").fetchall()
    counts = [connection.execute(f"SELECT count(*) FROM {one}").fetchone()[0]
        for one in ("people", "contact_points", "search_documents", "work_units")]
    connection.close()
    return [whole, len(foreign), *counts]


begun = time.monotonic()
os.waitpid(start(), 0)
lasts = time.monotonic() - begun
whole_import = state()
states = []
for number in range(kills):
    for name in (place.name, place.name + "-wal", place.name + "-shm"):
        place.with_name(name).unlink(missing_ok=True)
    shutil.copy(pristine, place)
    child = start()
    time.sleep(lasts * (number + random.random()) / kills)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    states.append(state())
print(json.dumps({"all": whole_import, "states": states}))
"""
"""Imports, and kills the import at moments spread over the time that it takes, the copy before it included."""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_an_import_killed_at_any_moment_left_nothing_or_everything(tmp_path: Path) -> None:
    rows, kills = int(os.environ.get("OFFICE_DESK_ROWS", "300")), int(os.environ.get("OFFICE_DESK_KILLS", "8"))
    place, table = tmp_path / "office.db", tmp_path / "people.csv"
    names = "".join(f"Sample {number},Ann,sample{number}@example.org\n" for number in range(rows))
    table.write_text("Last Name,First Name,E-mail\nBefore,Ann,before@example.org\n" + names, "utf-8")
    desk = open_desk(str(place), "Anna")
    desk.records.create(desk.records.blank("people", family_name="Before", given_name="Ann"))
    desk.close()

    command = [sys.executable, "-c", KILLER, str(place), str(table), str(kills)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    nothing, everything = ["ok", 0, 1, 0, 1, 1], told["all"]
    assert everything[:4] == ["ok", 0, rows + 1, rows]
    assert [one for one in told["states"] if one not in (nothing, everything)] == []

    copies = list(tmp_path.glob("office.before-import-*.db"))
    assert copies
    for copy in copies:
        before = open_desk(str(copy), "Anna")
        assert [one.title for one in before.search.find("Before", 5)] == ["Ann Before"]
        assert len(before.history.units(5)) == 1
        before.close()
