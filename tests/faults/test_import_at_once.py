"""Imports beside other writers, stopped at any moment, or cut off from their server: nothing lost, nothing half."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
import sqlalchemy as sa

from builders import add_person, edit, opened
from import_builders import content, person, planned
from office_desk import labels
from office_desk.exchange.plan import Plan
from office_desk.model.errors import DeskError
from office_desk.model.list_query import ListQuery
from office_desk.model.progress import Cancelled
from office_desk.services.desk import Desk

SAMPLED = 6
"""So many of the moments at which progress is told are tried."""


def table(folder: Path, name: str, rows: int) -> Path:
    """People nobody else imports."""
    lines = (f"{name} {number},Ann,{name}{number}@example.org\n" for number in range(rows))
    path = folder / f"{name}.csv"
    path.write_text("Last Name,First Name,E-mail\n" + "".join(lines), "utf-8")
    return path


def mixed_plan(desk: Desk, count: int = 30) -> Plan:
    """A plan that adds people with organizations and updates as many."""
    known = [desk.records.get("people", add_person(desk, family_name=f"Known {n}")).uuid for n in range(count)]
    new = [person(f"New {n}", "Ann", email=f"new{n}@example.org", organization=f"Fund {n}") for n in range(count)]
    return planned(desk, *new, *(person(f"Known {n}", "Ying", uuid, title="Dr.") for n, uuid in enumerate(known)))


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OFFICE_DESK_HOME", str(tmp_path / "home"))


def test_three_imports_at_once_lose_nothing_and_show_no_lock(desk_url: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "office_desk", "--database", desk_url.removeprefix("sqlite:///"), "import"]
    files = [table(tmp_path, name, 300) for name in ("Alpha", "Beta", "Gamma")]
    running = [
        subprocess.Popen([*command, str(file)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for file in files
    ]
    told = [one.communicate() for one in running]
    assert [(one.returncode, err) for one, (_, err) in zip(running, told, strict=True)] == [(0, "")] * 3
    with opened(desk_url) as desk:
        assert desk.lists.count(ListQuery("people")) == 900
        assert len(desk.history.units(10)) == 3


def test_a_form_that_saves_during_an_import_is_saved(desk: Desk, desk_url: str) -> None:
    plan = mixed_plan(desk, 150)
    here = threading.Event()
    with opened(desk_url, "Boris") as other:
        edited = add_person(other, family_name="Edited")
        saved: list[int] = []

        def save() -> None:
            here.wait()
            for number in range(10):
                edit(other, "people", edited, notes=f"said {number}")
                saved.append(add_person(other, family_name=f"Typed {number}"))

        form = threading.Thread(target=save)
        form.start()
        done = desk.imports.carry_out(plan, lambda _done, _total: here.set())
        form.join()
        assert (done.outcome.added, done.outcome.updated, done.outcome.refused) == (150, 150, {})
        assert len(saved) == 10
        assert other.records.get("people", edited).values["notes"] == "said 9"
        assert other.lists.count(ListQuery("people")) == 311


def test_cancel_at_any_moment_leaves_the_desk_as_it_was(desk: Desk) -> None:
    plan = mixed_plan(desk)
    before, units = content(desk), desk.history.units(100)

    def stop_at(number: int) -> None:
        calls = 0

        def progress(_done: int, _total: int) -> None:
            nonlocal calls
            calls += 1
            if calls > number:
                raise Cancelled

        with pytest.raises(Cancelled):
            desk.imports.carry_out(plan, progress)
        assert (content(desk), desk.history.units(100)) == (before, units), f"stopped at call {number}"

    counted = 0

    def count(_done: int, _total: int) -> None:
        nonlocal counted
        counted += 1

    done = desk.imports.carry_out(plan, count)
    assert done.changes is not None
    desk.history.undo(done.changes.unit_id)
    assert content(desk) == before
    plan, units = planned(desk, *(record.incoming for record in plan.records)), desk.history.units(100)
    for number in range(0, counted, max(1, counted // SAMPLED)):
        stop_at(number)
    stop_at(counted - 1)
    assert desk.imports.carry_out(plan).outcome.updated == 30


@pytest.mark.parametrize("part", [0.0, 0.5, 0.74])
def test_a_server_that_ends_the_connection_during_an_import_costs_only_the_import(desk: Desk, part: float) -> None:
    if desk.imports._store.dialect != "postgresql":
        pytest.skip("a file has no server")
    plan = mixed_plan(desk)
    before = content(desk)
    ended: list[int] = []

    def end(done: int, total: int) -> None:
        if not ended and done >= total * part:
            ended.append(_end_all_others(desk))

    with pytest.raises(DeskError) as refused:
        desk.imports.carry_out(plan, end)
    assert ended
    sentence = labels.reason(refused.value.reason)
    assert sentence.startswith("The database server")
    assert "SQL" not in sentence
    assert content(desk) == before
    assert desk.imports.carry_out(plan).outcome.added == 30


def _end_all_others(desk: Desk) -> int:
    engine = sa.create_engine(desk.imports._store.engine.url, poolclass=sa.NullPool)
    with engine.begin() as connection:
        others = "datname = current_database() AND pid <> pg_backend_pid()"
        ended = connection.exec_driver_sql(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}")
        count = len(ended.all())
    engine.dispose()
    return count
