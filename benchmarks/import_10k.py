"""Importing 10,000 contacts, from the file to committed and searchable, against the least that could do the same.

Run as ``python -m benchmarks.import_10k``; ``--many`` adds nothing but 100,000 cards.

The bare limit is made of what nobody can leave out:

- the same octets parsed plainly: lines and fields split for vCards, cells by calamine for XLSX;
- the same rows - organizations, people, affiliations, contact points, history, search documents, match keys - put into
  a copy of the same desk by sqlite3's executemany in one transaction, all values ready made: identifiers, titles, sort
  keys, match keys, history as JSON text;
- the search words of each record made once by `names.search_words`, and its line of them put into FTS5.

The words in every script are what makes the index worth having, so they belong to the limit; the remarks tell the
ratio without them too. Nothing else is in the limit: no child process, no mapping, no plan, no rules, no comparison, no
match keys or sort keys being computed, no backup of the desk.

Each figure is the processor time of all processes, user and system, of a fresh interpreter that has imported or written
a handful of records before: libraries are loaded, caches are cold. The clock on the wall is told as a remark.
"""

from __future__ import annotations

import json
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.import_files import write_cards, write_sheet
from benchmarks.report import head, row
from benchmarks.vcard_10k import plain_parse
from office_desk.exchange.reading import ReadOptions, Source
from office_desk.model.catalog import KINDS
from office_desk.services.desk import open_desk
from office_desk.storage.derivation import words_of
from office_desk.storage.documents import read_parts
from office_desk.storage.reading import read_values
from office_desk.storage.row_writing import in_chunks
from office_desk.storage.store import Store

PEOPLE, MANY = 10_000, 100_000
RUNS = 4
MOST_TIMES_NEW, MOST_TIMES_CHECKED, MOST_TIMES_SHEET, MOST_TIMES_LINEAR = 2.0, 3.0, 2.0, 1.2
MOST_MEGABYTES = 600.0
WARM_UP = 12
TABLES = (
    "organizations", "people", "affiliations", "contact_points", "work_units", "changes", "search_documents",
    "match_keys",
)  # fmt: skip
SETTINGS = ("synchronous = FULL", "foreign_keys = ON", "temp_store = MEMORY", "cache_size = -16000")


@dataclass
class Spent:
    """Seconds of processor and of wall time, by stage."""

    processor: dict[str, float] = field(default_factory=dict)
    wall: float = 0.0
    megabytes: tuple[float, float] = (0.0, 0.0)

    @property
    def total(self) -> float:
        """All processor seconds."""
        return sum(self.processor.values())

    @contextmanager
    def on(self, stage: str) -> Iterator[None]:
        """Measure a stage."""
        began, clock = processor_seconds(), time.perf_counter()
        yield
        self.processor[stage] = self.processor.get(stage, 0.0) + processor_seconds() - began
        self.wall += time.perf_counter() - clock


def processor_seconds() -> float:
    """Processor time of this process and of those it started that have ended."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def import_file(source: Path, desk_path: Path) -> Spent:
    """Import a file into a desk as the program does."""
    spent = Spent()
    desk = open_desk(str(desk_path), "benchmark")
    try:
        with spent.on("read"):
            reading = desk.imports.read(Source(source), ReadOptions())
        with spent.on("plan"):
            plan = desk.imports.plan(reading)
        with spent.on("write"):
            outcome = desk.imports.carry_out(plan).outcome
        print(
            f"added {outcome.added}, updated {outcome.updated}, same {outcome.same}, skipped {outcome.skipped}, "
            f"refused {len(outcome.refused)}",
            file=sys.stderr,
        )
    finally:
        desk.close()
    return spent


@dataclass
class Written:
    """What an import added to a desk: rows by table, and what the search words of each document are made of."""

    rows: dict[str, tuple[list[str], list[tuple[Any, ...]]]]
    sources: list[tuple[str, dict[str, Any], list[str]]]


def written_rows(before: Path, after: Path) -> Written:
    """The rows that a desk has and did not have before."""
    rows = {}
    with closing(sqlite3.connect(after)) as filled:
        filled.execute("ATTACH ? AS earlier", (str(before),))
        for table in TABLES:
            added = f"SELECT * FROM {table} WHERE id > (SELECT coalesce(max(id), 0) FROM earlier.{table}) ORDER BY id"
            if table == "match_keys":
                added = "SELECT * FROM match_keys EXCEPT SELECT * FROM earlier.match_keys ORDER BY 1, 2, 3"
            cursor = filled.execute(added)
            rows[table] = ([column[0] for column in cursor.description], cursor.fetchall())
    return Written(rows, _word_sources(after, [(one[1], one[2]) for one in rows["search_documents"][1]]))


def _word_sources(path: Path, documents: Sequence[tuple[str, int]]) -> list[tuple[str, dict[str, Any], list[str]]]:
    found: dict[tuple[str, int], tuple[str, dict[str, Any], list[str]]] = {}
    store = Store.open(str(path))
    try:
        with store.reading() as connection:
            for kind in dict.fromkeys(kind for kind, _ in documents):
                for ids in in_chunks([record_id for of_kind, record_id in documents if of_kind == kind]):
                    parts = read_parts(connection, kind, ids)
                    for record_id, values in read_values(connection, kind, ids):
                        texts = parts[record_id].texts if record_id in parts else []
                        found[kind, record_id] = kind, values, texts
    finally:
        store.close()
    return [found[one] for one in documents]


def write_bare(source: Path, before: Path, written: Written, target: Path, parse: Callable[[bytes], object]) -> Spent:
    """Do what nobody can leave out."""
    spent = Spent()
    shutil.copy(before, target)
    numbers = [one[0] for one in written.rows["search_documents"][1]]
    with closing(sqlite3.connect(target, isolation_level=None)) as bare:
        for setting in SETTINGS:
            bare.execute(f"PRAGMA {setting}")
        with spent.on("parse"):
            parse(source.read_bytes())
        with spent.on("words"):
            words = [words_of(KINDS[kind], values, texts) for kind, values, texts in written.sources]
        with spent.on("store"):
            bare.execute("BEGIN IMMEDIATE")
            for table, (columns, values) in written.rows.items():
                names = ", ".join(f'"{column}"' for column in columns)
                marks = ", ".join("?" * len(columns))
                bare.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", values)
            documents = zip(numbers, words, strict=True)
            bare.executemany("INSERT INTO search_words (rowid, words) VALUES (?, ?)", documents)
            bare.execute("COMMIT")
    return spent


def parse_sheet(data: bytes) -> object:
    """All cells of the first sheet by calamine."""
    from io import BytesIO

    from python_calamine import CalamineWorkbook

    return CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_index(0).to_python()


def new_desk(path: Path) -> Path:
    """An empty desk, closed again."""
    Store.open(str(path)).close()
    return path


def measured_once(arguments: Sequence[str]) -> Spent:
    """One measurement, in this process; what it says is taken by `measured`."""
    with tempfile.TemporaryDirectory(prefix="office-desk-bench-") as name:
        folder = Path(name)
        way, source, before, target = arguments[0], *map(Path, arguments[1:4])
        is_sheet = source.suffix == ".xlsx"
        handful, desk = folder / f"handful{source.suffix}", new_desk(folder / "handful.db")
        (write_sheet if is_sheet else write_cards)(handful, range(900_000, 900_000 + WARM_UP))
        parse = parse_sheet if is_sheet else plain_parse
        if way == "--ours":
            import_file(handful, desk)
            shutil.copy(before, target)
            spent = import_file(source, target)
        else:
            after = Path(arguments[4])
            shutil.copy(desk, folder / "empty.db")
            import_file(handful, desk)
            write_bare(handful, folder / "empty.db", written_rows(folder / "empty.db", desk), folder / "b.db", parse)
            spent = write_bare(source, before, written_rows(before, after), target, parse)
        peaks = (resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
        spent.megabytes = (next(peaks), next(peaks))
        return spent


def measured(*arguments: object) -> Spent:
    """A measurement in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.import_10k", *map(str, arguments)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    processor, wall, megabytes = json.loads(done.stdout.splitlines()[-1])
    return Spent(processor, wall, tuple(megabytes))


def compare(name: str, source: Path, before: Path, budget: float, turns: int = RUNS) -> tuple[Spent, Spent, Path]:
    """Measure both ways in turns and print the best of each; answers them, and the desk after the import."""
    ours, bare = [], []
    after, target = source.with_suffix(".after.db"), source.with_suffix(".bare.db")
    for _ in range(turns):
        ours.append(measured("--ours", source, before, after))
        bare.append(measured("--bare", source, before, target, after))
    best, least = min(ours, key=lambda one: one.total), min(bare, key=lambda one: one.total)
    print(row(name, best.total * 1_000, least.total * 1_000, budget), flush=True)
    for title, spent in (("ours", best), ("bare", least)):
        stages = ", ".join(f"{stage} {seconds * 1_000:.0f}" for stage, seconds in spent.processor.items())
        print(f"  {title}: {stages} ms of processor; {spent.wall * 1_000:.0f} ms on the wall")
    prepared = least.total - least.processor["words"]
    print(f"  {best.total / prepared:.2f} times the limit when the search words too are ready made")
    return best, least, after


def main() -> int:
    """Print the figures; the exit status tells whether they keep their budgets."""
    if len(sys.argv) > 2:
        spent = measured_once(sys.argv[1:])
        print(json.dumps([spent.processor, spent.wall, spent.megabytes]))
        return 0
    print(head())
    with tempfile.TemporaryDirectory(prefix="office-desk-bench-") as name:
        return measure(Path(name), with_many="--few" not in sys.argv)


def measure(folder: Path, *, with_many: bool) -> int:
    """Print each figure beside its limit."""
    empty = new_desk(folder / "empty.db")
    cards, again, sheet = folder / "cards.vcf", folder / "again.vcf", folder / "sheet.xlsx"
    write_cards(cards, range(PEOPLE))
    new, new_bare, full = compare(f"import {PEOPLE:,} vCards", cards, empty, MOST_TIMES_NEW)
    # A quarter of another device's cards are people the desk has, half of these with one more number.
    known = range(PEOPLE * 3 // 4, PEOPLE)
    write_cards(
        again,
        range(known.start, known.start + PEOPLE),
        device=1,
        with_new_number=range(known.start, known.start + len(known) // 2),
    )
    checked, checked_bare, _ = compare(f"the same into a desk of {PEOPLE:,}", again, full, MOST_TIMES_CHECKED)
    write_sheet(sheet, range(PEOPLE))
    table, table_bare, _ = compare(f"import {PEOPLE:,} rows of XLSX", sheet, empty, MOST_TIMES_SHEET)
    is_kept = (
        new.total <= MOST_TIMES_NEW * new_bare.total
        and checked.total <= MOST_TIMES_CHECKED * checked_bare.total
        and table.total <= MOST_TIMES_SHEET * table_bare.total
    )
    return 0 if (not with_many or measure_many(folder, empty, cards)) and is_kept else 1


def measure_many(folder: Path, empty: Path, few: Path) -> bool:
    """Whether ten times as many cards take ten times as long as the few, and not too much memory.

    The many take minutes, in which a machine may change its speed: the few are taken before and after.
    """
    source = folder / "many.vcf"
    write_cards(source, range(MANY))
    before = measured("--ours", few, empty, folder / "few.db")
    many = measured("--ours", source, empty, folder / "many.db")
    after = measured("--ours", few, empty, folder / "few.db")
    limit = (before.total + after.total) / 2 * MANY / PEOPLE
    print(row(f"{MANY:,} vCards beside ten times as long", many.total, limit, MOST_TIMES_LINEAR, "s"))
    print(row("memory of the program for them", many.megabytes[0], MOST_MEGABYTES, 1.0, "MB"))
    print(row("memory of the process apart", many.megabytes[1], MOST_MEGABYTES, 1.0, "MB"))
    print(f"  {many.wall:.1f} s on the wall")
    return many.total <= MOST_TIMES_LINEAR * limit and max(many.megabytes) <= MOST_MEGABYTES


if __name__ == "__main__":
    raise SystemExit(main())
