"""Exporting a list of 10,000 people, from the database to the finished file, against writing the same cells alone.

Run as ``python -m benchmarks.export_10k``. The bare limits are XlsxWriter and csv.writer given the same cells, which
lie in memory ready made: no database, no wording, no guard. csv.writer is done before a database has answered: for CSV
writing alone is held against it, and the whole export against sqlite3 reading the same rows for csv.writer.
"""

from __future__ import annotations

import csv
import gc
import sqlite3
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from sqlalchemy.dialects import sqlite
from xlsxwriter import Workbook

from benchmarks.office_of_100k import make_desk
from benchmarks.report import head, row
from office_desk.exchange.sheets import Sheet, SheetRow, text_column, write_delimited
from office_desk.model.catalog import VIEWS
from office_desk.model.list_query import ListQuery
from office_desk.services.desk import Desk, open_desk
from office_desk.services.exports import ExportOptions
from office_desk.storage.lists import row_statement
from office_desk.storage.outgoing import AT_ONCE

PEOPLE = 10_000
RUNS = 5
QUERY = ListQuery("people", "en", (*VIEWS["people"].columns, "phone"))
MOST_TIMES_XLSXWRITER = 1.5
MOST_TIMES_CSV_WRITER = 3.0
MOST_TIMES_DATABASE_AND_CSV = 3.0
DIALECT = sqlite.dialect()


def best_milliseconds(*works: Callable[[], object]) -> list[float]:
    """The least processor time of some runs of each, taken in turns so that all meet the same machine."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(RUNS):
        for work, taken in zip(works, times, strict=True):
            gc.collect()
            started = time.process_time()
            work()
            taken.append((time.process_time() - started) * 1_000)
    return [min(taken) for taken in times]


def bare_workbook(cells: list[list[str]], path: Path) -> None:
    """The same cells by XlsxWriter alone."""
    with Workbook(str(path), {"constant_memory": True}) as book:
        page = book.add_worksheet()
        for number, line in enumerate(cells):
            for column, text in enumerate(line):
                if text:
                    page.write_string(number, column, text)


def bare_csv(cells: Sequence[Sequence[str]], path: Path) -> None:
    """The same cells by csv.writer alone."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(cells)


def cells_of(path: Path) -> list[list[str]]:
    """What stands in an exported CSV file."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def main() -> int:
    """Print the figures; the exit status tells whether they keep their budgets."""
    with tempfile.TemporaryDirectory(prefix="office-desk-bench-") as name:
        folder = Path(name)
        make_desk(folder / "office.db", PEOPLE)
        desk = open_desk(str(folder / "office.db"), "benchmark")
        try:
            return measure(desk, folder)
        finally:
            desk.close()


def measure(desk: Desk, folder: Path) -> int:
    """Print each figure beside its limit."""
    sheet, workbook, bare = folder / "people.csv", folder / "people.xlsx", folder / "bare"
    desk.exports.write(QUERY, sheet)
    cells = cells_of(sheet)
    given = Sheet("People", tuple(map(text_column, cells[0])), [SheetRow(line[0], line) for line in cells[1:]])
    statements = summary_statements(desk)
    with closing(sqlite3.connect(folder / "office.db")) as database:
        figures = best_milliseconds(
            lambda: desk.exports.write(QUERY, workbook),
            lambda: bare_workbook(cells, bare),
            lambda: write_delimited(given, sheet),
            lambda: bare_csv(cells, bare),
            lambda: desk.exports.write(QUERY, sheet),
            lambda: bare_csv(fetched(database, statements), bare),
            lambda: desk.exports.write(QUERY, sheet, ExportOptions(all_fields=True)),
        )
    xlsx, xlsx_alone, written, csv_alone, whole, whole_bare, all_fields = figures
    print(head())
    print(row(f"{PEOPLE} people to XLSX", xlsx, xlsx_alone, MOST_TIMES_XLSXWRITER))
    print(row(f"rows of {PEOPLE} people written as CSV", written, csv_alone, MOST_TIMES_CSV_WRITER))
    print(row(f"{PEOPLE} people from the database to CSV", whole, whole_bare, MOST_TIMES_DATABASE_AND_CSV))
    print(f"  the whole export to CSV takes {whole / csv_alone:.1f} times csv.writer alone: {whole:.0f} ms")
    print(f"  every field with all parts to CSV: {all_fields:.0f} ms")
    is_kept = xlsx <= MOST_TIMES_XLSXWRITER * xlsx_alone and written <= MOST_TIMES_CSV_WRITER * csv_alone
    return 0 if is_kept and whole <= MOST_TIMES_DATABASE_AND_CSV * whole_bare else 1


def summary_statements(desk: Desk) -> list[str]:
    """The statements that read the list's rows, as sqlite3 takes them."""
    ids = desk.lists.ids(QUERY)
    batches = (list(ids[start : start + AT_ONCE]) for start in range(0, len(ids), AT_ONCE))
    statement = row_statement("people", QUERY.columns, QUERY.language)
    literal = {"literal_binds": True}
    return [str(statement.params(wanted=batch).compile(dialect=DIALECT, compile_kwargs=literal)) for batch in batches]


def fetched(database: sqlite3.Connection, statements: list[str]) -> list[tuple[str, ...]]:
    """The rows by sqlite3 itself."""
    return [line for statement in statements for line in database.execute(statement)]


if __name__ == "__main__":
    raise SystemExit(main())
