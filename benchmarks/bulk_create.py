"""Adding thousands of people at once, as an import does: records, history, search words and match keys, committed.

Run as ``python -m benchmarks.bulk_create [PEOPLE ...]``; by default 10,000. Each person has a workplace and four
contact points; there is an organization for every twenty. The bare limit writes the same rows into the same tables of
an empty desk by sqlite3's executemany, with every title, sort key, word and key prepared beforehand.
"""

from __future__ import annotations

import random
import resource
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from benchmarks.office_of_100k import CITIES, FIELDS, POSITIONS, _person
from benchmarks.report import head, row
from office_desk.model.changes import Action, Subject
from office_desk.storage.store import Store
from office_desk.storage.unit_of_work import unit_of_work

PEOPLE = 10_000
BUDGET = 2.0
TABLES = (
    "organizations", "people", "affiliations", "contact_points", "work_units", "changes", "search_documents",
    "match_keys",
)  # fmt: skip

Row = dict[str, Any]


def make_rows(people: int) -> tuple[list[Row], list[Row]]:
    """Organizations and people, as an import has them before anything is derived."""
    organizations = [_organization(number) for number in range(max(1, people // 20))]
    return organizations, [_person(random.Random(number)) for number in range(people)]


def _organization(number: int) -> Row:
    city, field = CITIES[number % 3], FIELDS[number // 3 % 3]
    return {
        "name": f"{city[0]} {field[0]} University {number}",
        "name_zh": f"{city[1]}第{number}{field[1]}大学",
        "name_ru": f"{city[2]} {field[2]} университет {number}",
        "kind": "university",
        "relation": "none",
        "city": city[0],
    }


def contacts_of(number: int, person: int) -> list[Row]:
    """Four ways to reach a person."""
    values = {
        "email": f"person{number}@example.org",
        "phone": f"+86 21 {50_000_000 + number}",
        "mobile": f"138{number:08d}",
        "wechat": f"wx_person_{number}",
    }
    return [{"person": person, "kind": kind, "value": value} for kind, value in values.items()]


def create(path: Path, organizations: list[Row], people: list[Row]) -> float:
    """Add everything as one unit of work; answers the seconds it took, the commit included."""
    store = Store.open(str(path))
    try:
        begun = time.perf_counter()
        with unit_of_work(store, "benchmark") as work:
            employers = work.create_many("organizations", organizations)
            ids = work.create_many("people", people)
            places = [
                {
                    "person": person,
                    "organization": employers[number % len(employers)],
                    "position": POSITIONS[number % len(POSITIONS)],
                    "primary": True,
                }
                for number, person in enumerate(ids)
            ]
            work.create_many("affiliations", places)
            contacts = [one for number, person in enumerate(ids) for one in contacts_of(number, person)]
            work.create_many("contact_points", contacts)
            work.finish(Action.IMPORT, Subject("people", "", len(ids)))
        return time.perf_counter() - begun
    finally:
        store.close()


def read_rows(path: Path) -> dict[str, tuple[list[str], list[tuple[Any, ...]]]]:
    """The columns and rows of every table that was written."""
    found = {}
    with closing(sqlite3.connect(path)) as filled:
        for table in TABLES:
            cursor = filled.execute(f"SELECT * FROM {table}")
            found[table] = ([column[0] for column in cursor.description], cursor.fetchall())
    return found


def write_bare(path: Path, rows: dict[str, tuple[list[str], list[tuple[Any, ...]]]]) -> float:
    """Write the same rows with nothing left to compute; answers the seconds it took."""
    Store.open(str(path)).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as bare:
        for setting in ("synchronous = FULL", "foreign_keys = ON", "temp_store = MEMORY", "cache_size = -16000"):
            bare.execute(f"PRAGMA {setting}")
        begun = time.perf_counter()
        bare.execute("BEGIN IMMEDIATE")
        for table, (columns, values) in rows.items():
            names = ", ".join(f'"{column}"' for column in columns)
            marks = ", ".join("?" * len(columns))
            bare.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", values)
        documents = [(one[0], one[3]) for one in rows["search_documents"][1]]
        bare.executemany("INSERT INTO search_words (rowid, words) VALUES (?, ?)", documents)
        bare.execute("COMMIT")
        return time.perf_counter() - begun


def run(folder: Path, people: int = PEOPLE) -> bool:
    """Measure both in turns, the best of each; answers whether the budget is kept."""
    organizations, rows = make_rows(people)
    turns = 3 if people <= PEOPLE else 1
    ours, bare = [], []
    for turn in range(turns):
        path = folder / f"ours_{people}_{turn}.sqlite"
        ours.append(create(path, organizations, rows))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        bare.append(write_bare(folder / f"bare_{people}_{turn}.sqlite", read_rows(path)))
    print(row(f"add {people:,} people with their parts", min(ours) * 1_000, min(bare) * 1_000, BUDGET))
    print(f"  memory at its peak, the rows included: {peak:.0f} MB")
    return min(ours) <= BUDGET * min(bare)


def main() -> int:
    print(head())
    with tempfile.TemporaryDirectory() as folder:
        numbers = [int(word) for word in sys.argv[1:] if word.isdigit()]
        kept = [run(Path(folder), people) for people in numbers or [PEOPLE]]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
