"""Saving one record of a desk of 100,000 people: its fields, its history and its search words, confirmed on disk.

Run as ``python -m benchmarks.save_one [FILE]``; without a file a desk is made first. The bare limit is one UPDATE and
its commit by sqlite3 itself, with the same promise to the disk (synchronous=FULL) on the same disk.
"""

from __future__ import annotations

import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from benchmarks.office_of_100k import make_desk
from benchmarks.report import head, row
from office_desk.model.snapshot import Draft
from office_desk.services.desk import open_desk

PEOPLE = 100_000
SAVES = 300
LIMIT_MILLISECONDS = 10.0


def p95(step: Callable[[int], object], before: Callable[[int], None] = lambda person: None) -> float:
    """The 95th percentile of a step over random people, in milliseconds; ``before`` each, which is not counted."""
    taken = []
    for person in random.Random(5).sample(range(1, PEOPLE + 1), SAVES):
        before(person)
        begun = time.perf_counter()
        step(person)
        taken.append((time.perf_counter() - begun) * 1_000)
    return sorted(taken)[int(SAVES * 0.95)]


def measure_desk(path: Path) -> float:
    """Saves of one changed text by the use case that the form calls."""
    desk = open_desk(str(path), "benchmark")
    versions: dict[int, int] = {}

    def open_form(person: int) -> None:
        versions[person] = desk.records.get("people", person).version

    def save(person: int) -> None:
        desk.records.save(Draft("people", {"title": f"Title {person}"}, person, versions[person]))

    try:
        return p95(save, open_form)
    finally:
        desk.close()


def measure_bare(folder: Path) -> float:
    """One UPDATE and its commit in a table of as many rows, without anything else."""
    with closing(sqlite3.connect(folder / "bare.sqlite", isolation_level=None)) as bare:
        bare.execute("PRAGMA journal_mode = WAL")
        bare.execute("PRAGMA synchronous = FULL")
        bare.execute("CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT, title TEXT)")
        bare.execute("BEGIN")
        bare.executemany("INSERT INTO people (name) VALUES (?)", ((f"Person {number}",) for number in range(PEOPLE)))
        bare.execute("COMMIT")
        return p95(lambda person: bare.execute("UPDATE people SET title = title || 'x' WHERE id = ?", (person,)))


def run(path: Path) -> bool:
    """Measure on a desk that is there, and on a bare table beside it; answers whether the promise holds."""
    figure = measure_desk(path)
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        bare = measure_bare(Path(folder))
    print(row("save one record with history and index, p95", figure, LIMIT_MILLISECONDS, 1.0))
    print(f"  a bare UPDATE and commit on this disk: {bare:.1f} ms")
    return figure <= LIMIT_MILLISECONDS


def main() -> int:
    print(head())
    if len(sys.argv) > 1:
        return 0 if run(Path(sys.argv[1])) else 1
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.sqlite"
        make_desk(path, PEOPLE)
        return 0 if run(path) else 1


if __name__ == "__main__":
    sys.exit(main())
