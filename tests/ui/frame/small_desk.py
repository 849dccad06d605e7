"""A desk small enough to hold in the head: the use cases that the frame needs, over a dictionary."""

from __future__ import annotations

import threading
import time
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from types import SimpleNamespace

from office_desk.model.changes import Action, Changes, Effect, Subject, Touched, TouchedRecords
from office_desk.model.errors import NotFound, Refused
from office_desk.model.progress import Progress, unwatched
from office_desk.model.snapshot import Hit, Snapshot, Titles

NOW = datetime(2026, 11, 22, 7, 4, tzinfo=UTC)


@dataclass(frozen=True)
class Unit:
    """One unit of work as the history lists it."""

    id: int
    action: Action
    subject: Subject
    is_undone: bool = False


@dataclass
class SmallDesk:
    """People in memory; what was trashed can be taken back, the newest first.

    Attributes:
        slowness: Seconds that every use case takes.
        elsewhere: What other desks wrote and this one has not heard of yet.
    """

    people: dict[int, str] = field(default_factory=lambda: {1: "Zhang Ying", 2: "Щербак Анна", 3: "王伟"})
    is_read_only: bool = False
    is_shared: bool = False
    location: str = "/desks/office.db"
    slowness: float = 0.0
    elsewhere: list[Changes] = field(default_factory=list)
    units_done: list[Unit] = field(default_factory=list)
    trashed: set[int] = field(default_factory=set)
    is_closed: bool = False
    threads: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.lists = SimpleNamespace(page_counts=self.page_counts)
        self.records = SimpleNamespace(get=self.get, trash=self.trash)
        self.history = SimpleNamespace(
            units=self.units,
            next_undo=self.next_undo,
            next_redo=self.next_redo,
            undo=self.undo,
            redo=self.redo,
            latest=lambda: max((unit.id for unit in self.units_done), default=0),
            since=self.since,
        )
        self.search = SimpleNamespace(find=self.find)
        self.sample = SimpleNamespace(load=self.load_sample, is_empty=lambda: not self.people)
        self.checkup = SimpleNamespace(run=self.check)

    def close(self) -> None:
        self.is_closed = True

    def page_counts(self) -> dict[str, int]:
        self._take_time()
        return {"people": len(self.people) - len(self.trashed), "partners": 0, "today": 2}

    def get(self, kind: str, record_id: int) -> Snapshot:
        if kind != "people" or record_id not in self.people:
            raise NotFound("not_found", kind=kind, id=record_id)
        title = self.people[record_id]
        return Snapshot(kind, record_id, "", 1, NOW, NOW, None, Titles(en=title), {}, {})

    def trash(self, kind: str, ids: tuple[int, ...]) -> Changes:
        self._take_time()
        if self.is_read_only:
            raise Refused("read_only")
        self.trashed |= set(ids)
        title = self.people[ids[0]]
        touched = TouchedRecords.of(Touched(kind, record_id, Effect.TRASHED) for record_id in ids)
        return self._done(Action.TRASH, Subject(kind, title, len(ids)), touched)

    def undo(self, unit_id: int | None = None, progress: Progress = unwatched) -> SimpleNamespace:
        progress(0, 1)
        unit = self.next_undo() if unit_id is None else self._unit(unit_id)
        if unit is None:
            raise Refused("nothing_to_undo")
        self._replace(replace(unit, is_undone=True))
        self.trashed.clear()
        subject = replace(unit.subject, of=unit.action)
        return SimpleNamespace(changes=self._done(Action.UNDO, subject, TouchedRecords()), obstacles=())

    def redo(self, progress: Progress = unwatched) -> SimpleNamespace:
        progress(0, 1)
        unit = self.next_redo()
        if unit is None:
            raise Refused("nothing_to_redo")
        self._replace(replace(unit, is_undone=False))
        subject = replace(unit.subject, of=unit.action)
        return SimpleNamespace(changes=self._done(Action.REDO, subject, TouchedRecords()), obstacles=())

    def next_undo(self) -> Unit | None:
        return next((unit for unit in reversed(self._own()) if not unit.is_undone), None)

    def next_redo(self) -> Unit | None:
        return next((unit for unit in reversed(self._own()) if unit.is_undone), None)

    def units(self, limit: int, before_unit: int | None = None) -> tuple[Unit, ...]:
        known = [unit for unit in reversed(self.units_done) if before_unit is None or unit.id < before_unit]
        return tuple(known[:limit])

    def since(self, unit_id: int) -> tuple[Changes, ...]:
        return tuple(changes for changes in self.elsewhere if changes.unit_id > unit_id)

    def find(self, text: str, limit: int = 50, kinds: tuple[str, ...] = (), language: str = "en") -> tuple[Hit, ...]:
        self._take_time()
        wanted = text.casefold()
        found = [(key, name) for key, name in self.people.items() if wanted in name.casefold()]
        return tuple(Hit("people", key, name, "") for key, name in found[:limit])

    def load_sample(self) -> Changes:
        self.people[10] = "Sample Person"
        return self._done(Action.SAMPLE, Subject("", "", 1), TouchedRecords())

    def check(self) -> SimpleNamespace:
        findings = (SimpleNamespace(code="integrity", is_well=True, detail=""),)
        return SimpleNamespace(findings=findings, is_well=True)

    def _own(self) -> list[Unit]:
        return [unit for unit in self.units_done if unit.action not in (Action.UNDO, Action.REDO)]

    def _unit(self, unit_id: int) -> Unit:
        return next(unit for unit in self.units_done if unit.id == unit_id)

    def _replace(self, unit: Unit) -> None:
        self.units_done = [unit if each.id == unit.id else each for each in self.units_done]

    def _done(self, action: Action, subject: Subject, touched: TouchedRecords) -> Changes:
        unit = Unit(len(self.units_done) + 1, action, subject)
        self.units_done.append(unit)
        return Changes(unit.id, action, subject, touched, NOW, "Anna")

    def _take_time(self) -> None:
        self.threads.add(threading.current_thread().name)
        time.sleep(self.slowness)


def changes_elsewhere(unit_id: int, title: str = "Zhouyi LLC") -> Changes:
    """What another desk wrote."""
    subject = Subject("organizations", title)
    touched = TouchedRecords.of([Touched("organizations", 7, Effect.CHANGED)])
    return Changes(unit_id, Action.EDIT, subject, touched, NOW, "Wang Wei")


def count_by_action(desk: SmallDesk) -> Counter[Action]:
    """How often each action was done."""
    return Counter(unit.action for unit in desk.units_done)
