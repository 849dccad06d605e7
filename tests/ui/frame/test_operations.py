"""Jobs reach the desk in the right order, and answers reach only those who still want them."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread, QTimer
from small_desk import SmallDesk

from office_desk.model.errors import Refused
from office_desk.ui.change_bus import ChangeBus
from office_desk.ui.operations import Operations


@pytest.fixture
def bus(qapp) -> ChangeBus:
    return ChangeBus()


@pytest.fixture
def operations(bus: ChangeBus) -> Iterator[Operations]:
    made = Operations(bus)
    yield made
    made.close()


def test_a_job_waits_until_the_desk_is_open(operations: Operations) -> None:
    answers: list[int] = []
    operations.read(operations, lambda desk: len(desk.people), answers.append)
    QCoreApplication.processEvents()
    assert answers == []
    operations.open(SmallDesk)
    assert operations.wait_until_idle(30_000)
    assert answers == [3]


def test_work_runs_on_a_worker_and_its_answer_arrives_on_the_gui_thread(operations: Operations) -> None:
    threads: list[bool] = []
    operations.open(SmallDesk)
    operations.read(
        operations,
        lambda desk: threads.append(QThread.isMainThread()),
        lambda _: threads.append(QThread.isMainThread()),
    )
    operations.wait_until_idle(30_000)
    assert threads == [False, True]


def test_reads_run_side_by_side(operations: Operations) -> None:
    both = threading.Barrier(2, timeout=30)
    answers: list[int] = []
    operations.open(SmallDesk)
    for _ in range(2):
        operations.read(operations, lambda desk: both.wait(), answers.append)
    operations.wait_until_idle(30_000)
    assert sorted(answers) == [0, 1]


def test_writes_run_one_at_a_time_in_the_order_asked_for(operations: Operations) -> None:
    done: list[int] = []
    at_once: list[int] = []
    running: set[int] = set()

    def write(number: int):
        def work(desk: SmallDesk) -> None:
            running.add(number)
            at_once.append(len(running))
            time.sleep(0.002)
            running.discard(number)
            done.append(number)

        return work

    operations.open(SmallDesk)
    for number in range(12):
        operations.write(operations, write(number))
    operations.wait_until_idle(30_000)
    assert done == list(range(12))
    assert max(at_once) == 1


def test_an_answer_is_dropped_when_its_owner_is_gone(operations: Operations) -> None:
    owner, answers = QObject(), []
    operations.open(SmallDesk)
    operations.read(owner, lambda desk: 1, answers.append)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner)
    operations.wait_until_idle(30_000)
    assert answers == []


def test_a_newer_question_under_the_same_key_drops_the_older_answer(operations: Operations) -> None:
    answers: list[str] = []
    operations.open(SmallDesk)
    operations.read(operations, lambda desk: "older", answers.append, key="list")
    operations.read(operations, lambda desk: "other", answers.append, key="counts")
    operations.read(operations, lambda desk: "newer", answers.append, key="list")
    operations.wait_until_idle(30_000)
    assert sorted(answers) == ["newer", "other"]


def test_a_superseded_question_that_has_not_begun_is_not_asked(operations: Operations) -> None:
    asked: list[str] = []
    operations.read(operations, lambda desk: asked.append("older"), lambda _: None, key="list")
    operations.read(operations, lambda desk: asked.append("newer"), lambda _: None, key="list")
    operations.open(SmallDesk)
    operations.wait_until_idle(30_000)
    assert asked == ["newer"]


def test_a_failure_goes_to_its_own_handler(operations: Operations) -> None:
    handled: list[Exception] = []
    general: list[Exception] = []
    operations.failed.connect(general.append)
    operations.open(lambda: SmallDesk(is_read_only=True))
    operations.write(operations, lambda desk: desk.records.trash("people", (1,)), None, handled.append)
    operations.wait_until_idle(30_000)
    assert isinstance(handled[0], Refused)
    assert general == []


def test_a_failure_without_a_handler_is_told_to_everybody(operations: Operations) -> None:
    general: list[Exception] = []
    operations.failed.connect(general.append)
    operations.open(SmallDesk)
    operations.read(operations, lambda desk: 1 / 0, lambda _: None)
    operations.wait_until_idle(30_000)
    assert isinstance(general[0], ZeroDivisionError)


def test_a_write_that_fails_after_its_form_was_closed_is_still_told(operations: Operations) -> None:
    owner, general, handled = QObject(), [], []
    operations.failed.connect(general.append)
    operations.open(SmallDesk)
    operations.write(owner, lambda desk: 1 / 0, None, handled.append)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner)
    operations.wait_until_idle(30_000)
    assert handled == []
    assert len(general) == 1


@pytest.mark.parametrize("answer", ["changes", "undone"])
def test_what_a_write_changed_is_published_before_its_answer(
    operations: Operations, bus: ChangeBus, answer: str
) -> None:
    order: list[str] = []
    bus.changed.connect(lambda changes: order.append(f"unit {changes.unit_id}"))
    operations.open(SmallDesk)
    operations.write(operations, lambda desk: desk.records.trash("people", (1,)), lambda _: order.append("done"))
    if answer == "undone":
        operations.write(operations, lambda desk: desk.history.undo(), lambda _: order.append("undone"))
    operations.wait_until_idle(30_000)
    assert order == ["unit 1", "done", *(["unit 2", "undone"] if answer == "undone" else [])]


def test_a_desk_that_cannot_be_opened_can_be_tried_again(operations: Operations) -> None:
    errors: list[Exception] = []
    answers: list[int] = []
    operations.open_failed.connect(errors.append)
    operations.read(operations, lambda desk: len(desk.people), answers.append)

    def refuse() -> SmallDesk:
        raise OSError("locked")

    operations.open(refuse)
    assert operations.wait_until_idle(30_000)
    assert isinstance(errors[0], OSError)
    operations.open(SmallDesk)
    operations.wait_until_idle(30_000)
    assert answers == [3]


def test_closing_finishes_the_writes_and_closes_the_desk(bus: ChangeBus) -> None:
    desk = SmallDesk(slowness=0.01)
    operations = Operations(bus)
    operations.open(lambda: desk)
    for person in (1, 2, 3):
        operations.write(operations, lambda desk, person=person: desk.records.trash("people", (person,)))
    operations.close()
    assert desk.trashed == {1, 2, 3}
    assert desk.is_closed


def test_nothing_is_accepted_after_closing(bus: ChangeBus) -> None:
    operations, answers = Operations(bus), []
    operations.open(SmallDesk)
    operations.close()
    operations.read(operations, lambda desk: 1, answers.append)
    assert not operations.is_busy
    assert answers == []


def test_the_window_goes_on_ticking_during_slow_work(operations: Operations) -> None:
    ticked, answers = threading.Event(), []
    timer = QTimer()
    timer.timeout.connect(ticked.set)
    timer.start(10)
    operations.open(SmallDesk)
    operations.read(operations, lambda desk: ticked.wait(30), answers.append)
    operations.wait_until_idle(60_000)
    assert answers == [True]


def test_a_job_asked_for_by_an_answer_leaves_no_idle_gap(operations: Operations) -> None:
    states: list[bool] = []
    operations.open(SmallDesk)
    operations.wait_until_idle(30_000)
    operations.busy_changed.connect(states.append)
    operations.read(operations, lambda desk: 1, lambda _: operations.read(operations, lambda desk: 2, lambda _: None))
    operations.wait_until_idle(30_000)
    assert states == [True, False]
