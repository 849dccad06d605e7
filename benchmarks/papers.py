"""Drawing papers: 1,000 sessions as a PDF against a bare table of equal cells, badges by their number, a first page.

Run as ``python -m benchmarks.papers``. The bare limit is Typst given a table of the same times, titles, rooms and names
without any style, in the same fonts and in the same run. The PDF of both is tagged and has a title. Typst remembers
what it has set before, so every run sets texts that no run before it had.
"""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import typst

from benchmarks.report import head, row
from office_desk.documents.paper import PrintOptions, Sheet
from office_desk.documents.subjects import OfEvent
from office_desk.documents.typesetting import Target, typeset
from office_desk.model.list_query import Filter, ListQuery, Operator
from office_desk.paths import resource
from office_desk.services.desk import Desk, open_desk

SESSIONS, ROOMS = 1_000, 20
BADGES = 500
RUNS = 9
MOST_TIMES_BARE = 1.5
MOST_TIMES_LINEAR = 1.5
FIRST_PAGE_MILLISECONDS = 500.0
FIRST_MOMENT = datetime(2026, 12, 5, 1, tzinfo=UTC)
BARE = """
#let values = json(bytes(sys.inputs.values))
#set document(title: "Sessions")
#set text(font: "Office Desk Sans", size: 9pt, fallback: false)
#table(
  columns: (24mm, 1fr, 24mm, 40mm), stroke: none,
  table.header([Time], [Title], [Room], [Speaker]),
  ..values.map(line => (line.at(0), line.at(1), line.at(2), line.at(3))).flatten(),
)
"""


def best_milliseconds(*works: Callable[[str], object]) -> list[float]:
    """The least processor time of some runs of each, which is told its run; in turns, so all meet the same machine."""
    times: list[list[float]] = [[] for _ in works]
    for run in range(RUNS):
        for work, taken in zip(works, times, strict=True):
            started = time.process_time()
            work(f"{run}/")
            taken.append((time.process_time() - started) * 1_000)
    return [min(taken) for taken in times]


def add_congress(desk: Desk) -> int:
    """A congress of many sessions over ten days, each with somebody who speaks."""
    event = desk.records.create(desk.records.blank("events", title="Congress", kind="conference", timezone="UTC")).id
    people = [
        desk.records.create(desk.records.blank("people", family_name=f"Sample {number}", given_name="Anna")).id
        for number in range(ROOMS)
    ]
    for number in range(SESSIONS):
        day, place = divmod(number, SESSIONS // 10)
        start = FIRST_MOMENT + timedelta(days=day, minutes=60 * (place // ROOMS))
        session = desk.records.create(
            desk.records.blank(
                "sessions",
                event=event,
                title=f"Paper {number} on the teaching of languages to students of other faculties",
                starts_at=start,
                ends_at=start + timedelta(minutes=45),
                room=f"Room {number % ROOMS + 1}",
            )
        ).id
        draft = desk.records.blank(
            "participations", event=event, session=session, person=people[number % ROOMS], role="speaker"
        )
        desk.records.create(draft)
    return event


def add_guests(desk: Desk, number: int) -> int:
    """A fair with so many guests."""
    event = desk.records.create(desk.records.blank("events", title="Fair", kind="fair", timezone="UTC")).id
    for guest in range(number):
        person = desk.records.create(desk.records.blank("people", family_name=f"Guest {guest}", given_name="Anna")).id
        desk.records.create(desk.records.blank("participations", event=event, person=person, role="visitor"))
    return event


def renewed(value: Any, mark: str) -> Any:
    """Plain values whose names and titles begin with a mark, so that they are new to Typst."""
    if isinstance(value, dict):
        return {
            key: _marked(one, mark) if key in ("title", "name") else renewed(one, mark) for key, one in value.items()
        }
    return [renewed(one, mark) for one in value] if isinstance(value, list) else value


def _marked(value: Any, mark: str) -> Any:
    return [_marked(one, mark) for one in value] if isinstance(value, list) else f"{mark}{value}"


def draw(sheet: Sheet, mark: str, target: Target = "pdf") -> tuple[bytes, ...]:
    """A sheet whose texts are new."""
    return typeset(replace(sheet, values=renewed(sheet.values, mark)), target)


def bare_table(lines: list[list[str]], fonts: typst.Fonts, mark: str) -> bytes:
    """The same cells in a table without any style."""
    marked = [[time, mark + title, room, mark + name] for time, title, room, name in lines]
    values = {"values": json.dumps(marked, ensure_ascii=False)}
    with tempfile.TemporaryDirectory() as empty:
        bare: dict[str, bytes] = {"main.typ": BARE.encode()}
        return bytes(typst.compile(bare, root=empty, font_paths=fonts, format="pdf", sys_inputs=values))  # type: ignore[call-overload]


def measure_sessions(desk: Desk) -> bool:
    """A thousand sessions, from their values to the PDF."""
    sheet = desk.papers.sheet("schedule", OfEvent(add_congress(desk)))
    lines = [
        [one["time"], one["title"][0], one["room"], ", ".join(speaker["name"][0] for speaker in one["speakers"])]
        for day in sheet.values["days"]
        for one in day["sessions"]
    ]
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(resource("fonts"))])
    figure, bare = best_milliseconds(lambda mark: draw(sheet, mark), lambda mark: bare_table(lines, fonts, mark))
    print(row(f"{SESSIONS} sessions to PDF", figure, bare, MOST_TIMES_BARE))
    return figure <= MOST_TIMES_BARE * bare


def measure_badges(desk: Desk) -> bool:
    """Badges with codes: five times as many may take little more than five times as long."""
    few = desk.papers.sheet("badges", OfEvent(add_guests(desk, BADGES // 5)))
    many = desk.papers.sheet("badges", OfEvent(add_guests(desk, BADGES)))
    all_of_them, some = best_milliseconds(lambda mark: draw(many, mark), lambda mark: draw(few, mark))
    print(row(f"{BADGES} badges with codes, by {BADGES // 5}", all_of_them, 5 * some, MOST_TIMES_LINEAR))
    return all_of_them <= MOST_TIMES_LINEAR * 5 * some


def measure_first_page(desk: Desk) -> bool:
    """The open day of the sample office, from the key press to the drawn page."""
    desk.sample.load()
    (event, *_) = desk.lists.ids(ListQuery("events", filters=(Filter("kind", Operator.IS, "open_day"),)))
    options = PrintOptions(language="zh", second_language="ru")
    (figure,) = best_milliseconds(
        lambda mark: draw(desk.papers.sheet("schedule", OfEvent(event), options), mark, "svg")
    )
    print(row("first page of the sample open day", figure, FIRST_PAGE_MILLISECONDS, 1.0))
    return figure <= FIRST_PAGE_MILLISECONDS


def main() -> int:
    """Print the figures; the exit status tells whether they keep their budgets."""
    with tempfile.TemporaryDirectory(prefix="office-desk-bench-") as folder:
        desk = open_desk(str(Path(folder) / "office.db"), "benchmark")
        try:
            print(head())
            # The sample office wants an empty desk.
            kept = [measure_first_page(desk), measure_sessions(desk), measure_badges(desk)]
        finally:
            desk.close()
    return 0 if all(kept) else 1


if __name__ == "__main__":
    raise SystemExit(main())
