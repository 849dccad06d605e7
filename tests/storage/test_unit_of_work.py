"""One action of a person: it records before and after of all it touches, or leaves no trace."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import sqlalchemy as sa

from office_desk.model.changes import Action, Effect, Subject
from office_desk.model.errors import NotFound
from office_desk.storage import history
from office_desk.storage.reading import read_snapshot
from office_desk.storage.store import Store
from office_desk.storage.tables import changes, search_documents, table_of, work_units
from office_desk.storage.unit_of_work import UnitOfWork, unit_of_work

PERSON = Subject("people", "")


def create(store: Store, **values: object) -> int:
    with unit_of_work(store, "Anna") as work:
        person = work.create("people", {"family_name": "Zhang", **values})
        work.finish(Action.CREATE, PERSON)
    return person


def last_change(store: Store) -> history.StoredChange:
    with store.reading() as connection:
        return history.changes_of(connection, [history.latest(connection)])[-1]


def test_a_change_holds_before_and_after_of_exactly_the_touched_fields(store: Store) -> None:
    person = create(store, title="Teacher", notes="old")
    with unit_of_work(store, "Anna") as work:
        work.change("people", person, {"title": "Dean", "notes": "old", "languages": ["zh"]})
        work.finish(Action.EDIT, PERSON)
    change = last_change(store)
    assert change.effect is Effect.CHANGED
    assert dict(change.before) == {"title": "Teacher", "languages": []}
    assert dict(change.after) == {"title": "Dean", "languages": ["zh"]}


def test_a_new_record_has_nothing_before(store: Store) -> None:
    create(store, title="Dean")
    change = last_change(store)
    assert change.effect is Effect.CREATED
    assert dict(change.before) == {}
    assert dict(change.after) == {"family_name": "Zhang", "title": "Dean"}


@pytest.mark.parametrize("effect", [Effect.TRASHED, Effect.RESTORED])
def test_trash_and_restore_touch_no_field(store: Store, effect: Effect) -> None:
    person = create(store)
    for step in (UnitOfWork.trash, UnitOfWork.restore)[: 1 if effect is Effect.TRASHED else 2]:
        with unit_of_work(store, "Anna") as work:
            step(work, "people", person)
            work.finish(Action.TRASH, PERSON)
    change = last_change(store)
    assert (change.effect, dict(change.before), dict(change.after)) == (effect, {}, {})


def test_a_value_that_is_changed_twice_in_one_step_keeps_the_first_before(store: Store) -> None:
    person = create(store, title="Teacher")
    with unit_of_work(store, "Anna") as work:
        work.change("people", person, {"title": "Dean"})
        work.change("people", person, {"title": "Rector"})
        work.finish(Action.EDIT, PERSON)
    change = last_change(store)
    assert (dict(change.before), dict(change.after)) == ({"title": "Teacher"}, {"title": "Rector"})


def test_a_value_that_is_changed_and_changed_back_leaves_no_trace(store: Store) -> None:
    person = create(store, title="Teacher")
    with unit_of_work(store, "Anna") as work:
        work.change("people", person, {"title": "Dean"})
        work.change("people", person, {"title": "Teacher"})
        assert work.finish(Action.EDIT, PERSON) is None


def test_the_version_rises_by_one_however_often_a_record_is_touched_in_one_step(store: Store) -> None:
    person = create(store)
    with unit_of_work(store, "Anna") as work:
        work.change("people", person, {"title": "Dean"})
        work.change("people", person, {"notes": "new"})
        work.finish(Action.EDIT, PERSON)
    with store.reading() as connection:
        assert read_snapshot(connection, "people", person).version == 2


def test_a_record_that_is_not_there_is_told(store: Store) -> None:
    with pytest.raises(NotFound), unit_of_work(store, "Anna") as work:
        work.read("people", 999)


@pytest.mark.parametrize("moment", ["before the history is written", "after it"])
def test_an_exception_leaves_nothing_behind(store: Store, moment: str) -> None:
    person = create(store, title="Teacher")
    before = dump(store)
    with pytest.raises(ZeroDivisionError):
        fail_halfway(store, person, finish=moment == "after it")
    assert dump(store) == before


def fail_halfway(store: Store, person: int, *, finish: bool) -> None:
    with unit_of_work(store, "Anna") as work:
        work.create("people", {"family_name": "Li"})
        work.change("people", person, {"title": "Dean"})
        if finish:
            work.finish(Action.EDIT, PERSON)
        raise ZeroDivisionError


def dump(store: Store) -> list[object]:
    """Every row that a step on people could leave behind."""
    with store.reading() as connection:
        return [
            connection.execute(sa.select(table).order_by(table.c.id)).all()
            for table in (table_of("people"), work_units, changes, search_documents)
        ]


WRITER = """
import os, sys
from office_desk.model.changes import Action, Subject
from office_desk.storage.store import Store
from office_desk.storage.unit_of_work import unit_of_work

def write_until_killed():
    store = Store.open(sys.argv[1])
    while True:
        with unit_of_work(store, "Anna") as work:
            for number in range(10):
                work.create("people", {"family_name": f"Zhang {number}"})
            work.finish(Action.CREATE, Subject("people", ""))
        print("saved", flush=True)

while sys.stdin.readline():
    child = os.fork()
    if child == 0:
        write_until_killed()
    print(child, flush=True)
    os.waitpid(child, 0)
    print("gone", flush=True)
"""
"""Loads the program once and then lets one child after another write and be killed."""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_killed_process_leaves_a_whole_desk_with_whole_units_only(desk_file: Path) -> None:
    saved = 0
    command = [sys.executable, "-c", WRITER, str(desk_file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1) as writer:
        assert writer.stdin is not None
        assert writer.stdout is not None
        for round_number in range(20):
            writer.stdin.write("go\n")
            lines = iter(writer.stdout.readline, "gone\n")
            child = 0
            for line in lines:
                child = child or (int(line) if line.strip().isdigit() else 0)
                saved += line == "saved\n"
                if child and line == "saved\n":
                    time.sleep(0.004 * round_number)
                    os.kill(child, signal.SIGKILL)
                    break
            saved += sum(line == "saved\n" for line in lines)
        writer.stdin.close()
    store = Store.open(str(desk_file))
    with store.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        units = connection.scalar(sa.select(sa.func.count()).select_from(work_units))
        people = connection.scalar(sa.select(sa.func.count()).select_from(table_of("people")))
        numbers = connection.scalars(sa.select(sa.func.count()).select_from(changes).group_by(changes.c.unit_id)).all()
        words = connection.scalar(sa.select(sa.func.count()).select_from(search_documents))
    store.close()
    assert set(numbers) == {10}
    assert people == words == 10 * units
    # Nothing that was told to be saved may be missing.
    assert units >= saved >= 20
