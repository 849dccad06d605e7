"""Search as you type in 100,000 people: the first fifty hits, and whether they are all the right ones.

Run as ``python -m benchmarks.search_100k [FILE]``; without a file a desk is made first.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import sqlalchemy as sa

from benchmarks.office_of_100k import make_desk
from benchmarks.report import head, row
from office_desk.names.search_words import matches, search_terms
from office_desk.services.search import Search
from office_desk.storage.store import Store
from office_desk.storage.tables import search_documents

PEOPLE = 100_000
LIMIT_MILLISECONDS = 16.0
SAME_AS_BY_HAND = ("王", "王伟", "合作办学", "щербак", "ЩЕРБАК", "zhang", "чжан")
TYPED = (
    *SAME_AS_BY_HAND,
    "wang wei", "ван вэй", "zhang ying", "Щербак Мира", "ёжов", "Harbor Maritime University 7", "港城第7海事大学",
    "портоград морской", "person777@example.org", "+86 21 5000", "dean", "доцент", "教授", "zzzz", "l n", "wjh",
)  # fmt: skip


def prefixes() -> Iterator[str]:
    """What stands in the search field after each key while these are typed."""
    for text in TYPED:
        yield from (text[:length] for length in range(1, len(text) + 1))


def measure(store: Store) -> tuple[float, float, str]:
    """Median, 95th percentile and slowest search, the last one with its text; milliseconds."""
    search = Search(store)
    search.find("warm up")
    taken = []
    for text in prefixes():
        begun = time.perf_counter()
        search.find(text, limit=50)
        taken.append(((time.perf_counter() - begun) * 1_000, text))
    taken.sort()
    times = [milliseconds for milliseconds, _ in taken]
    slowest = ", ".join(f"{text!r} {milliseconds:.0f}" for milliseconds, text in taken[-5:])
    return statistics.median(times), times[int(len(times) * 0.95)], slowest


def hits_by_hand(store: Store, text: str) -> list[tuple[str, int]]:
    """Every record whose stored words hold what was asked for, found by looking at each of them."""
    terms = search_terms(text)
    with store.reading() as connection:
        rows = connection.execute(sa.select(search_documents).order_by(search_documents.c.id))
        return [(row.kind, row.record_id) for row in rows if matches(row.words, terms)]


def run(path: Path) -> bool:
    """Measure and compare on a desk that is there; answers whether the promises hold."""
    store = Store.open(str(path))
    try:
        middle, slow, slowest = measure(store)
        print(row(f"search as typed in {PEOPLE:,}, first 50, p95", slow, LIMIT_MILLISECONDS, 1.0))
        print(f"  median {middle:.1f} ms; slowest: {slowest}")
        search, same = Search(store), True
        for text in SAME_AS_BY_HAND:
            found, expected = list(search.find_all(text)), hits_by_hand(store, text)
            same &= found == expected != []
            print(f"  {text}: {len(found):,} hits, by hand {len(expected):,}")
    finally:
        store.close()
    return same and slow <= LIMIT_MILLISECONDS


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
