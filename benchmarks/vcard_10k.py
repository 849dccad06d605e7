"""How long reading and writing 10,000 vCards takes, against a plain split-and-parse of the same bytes in the same run.

Run: python -m benchmarks.vcard_10k
"""

from __future__ import annotations

import gc
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial

from benchmarks.report import head, row
from office_desk.exchange.vcard import read_cards, write_cards

CARDS = 10_000
MANY_CARDS = 100_000
RUNS = 5
MOST_TIMES_PLAIN = 4.0
MOST_SECONDS = 2.0
MOST_MEGABYTES = 600.0


def sample_file(count: int) -> bytes:
    """A file of plainly invented cards, as a phone book of the office would be: three scripts, twelve properties."""
    return b"".join(_sample_card(number) for number in range(count))


def _sample_card(number: int) -> bytes:
    return (
        "BEGIN:VCARD\r\nVERSION:3.0\r\n"
        f"UID:urn:uuid:00000000-0000-4000-8000-{number:012d}\r\n"
        f"N:样本{number};Sample;;;\r\nFN:样本{number} Sample Образец\r\n"
        "ORG:Sample University;International Office\r\nTITLE:主任\r\n"
        f"TEL;TYPE=CELL,VOICE:+86138{number:08d}\r\nTEL;TYPE=WORK:+8621{number:08d}\r\n"
        f"EMAIL;TYPE=INTERNET:sample{number}@university.example\r\n"
        "ADR;TYPE=WORK:;;1550 Haigang Avenue;Shanghai;;201306;China\r\n"
        "NOTE:Met at the fair\\, 2025\r\nX-WECHAT:sample\r\nREV:2026-01-02T03:04:05Z\r\nEND:VCARD\r\n"
    ).encode()


def plain_parse(data: bytes) -> list[list[tuple[str, list[str], list[str]]]]:
    """The least that any reader does: split lines, names, parameters and parts; right for perfect files only."""
    cards: list[list[tuple[str, list[str], list[str]]]] = []
    for line in data.decode().split("\r\n"):
        header, _, value = line.partition(":")
        name, *params = header.split(";")
        if name == "BEGIN":
            cards.append([])
        elif name not in ("END", ""):
            cards[-1].append((name, params, value.split(";")))
    return cards


def best_seconds(work: Callable[[], object]) -> float:
    """The least processor time of some runs, in seconds."""
    times = []
    for _ in range(RUNS):
        gc.collect()
        started = time.process_time()
        work()
        times.append(time.process_time() - started)
    return min(times)


def megabytes_of_many() -> float:
    """The most memory that a process of its own needs for all cards of a large file, in megabytes."""
    command = [sys.executable, "-m", "benchmarks.vcard_10k", "--many"]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _read_many() -> None:
    file = read_cards(sample_file(MANY_CARDS))
    if len(file.cards) != MANY_CARDS:
        raise SystemExit("cards were lost")
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def main() -> int:
    """Print the figures; the exit status tells whether they keep their limits."""
    if "--many" in sys.argv:
        _read_many()
        return 0
    data = sample_file(CARDS)
    plain = best_seconds(lambda: plain_parse(data))
    reading = best_seconds(lambda: read_cards(data))
    cards = read_cards(data).cards
    print(head())
    print(row(f"read {CARDS} vCards ({len(data) / 1e6:.1f} MB)", reading * 1000, plain * 1000, MOST_TIMES_PLAIN))
    for version in ("2.1", "3.0", "4.0"):
        seconds = best_seconds(partial(write_cards, cards, version))
        print(f"  write them as {version}: {seconds * 1000:.0f} ms")
    megabytes = megabytes_of_many()
    print(f"  memory for {MANY_CARDS} cards read at once: {megabytes:.0f} MB (at most {MOST_MEGABYTES:.0f} MB)")
    kept = reading <= MOST_TIMES_PLAIN * plain and reading <= MOST_SECONDS and megabytes <= MOST_MEGABYTES
    return 0 if kept else 1


if __name__ == "__main__":
    raise SystemExit(main())
