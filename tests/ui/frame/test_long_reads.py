"""A question that takes long can be watched and stopped, and gives way to a newer one."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from small_desk import SmallDesk

from office_desk.model.progress import Cancelled, Progress
from office_desk.ui.change_bus import ChangeBus
from office_desk.ui.operations import Operations

Work = Callable[[SmallDesk, Progress], int]


@pytest.fixture
def operations(qapp) -> Iterator[Operations]:
    made = Operations(ChangeBus())
    made.open(SmallDesk)
    assert made.wait_until_idle(30_000)
    yield made
    made.close()


def counting_until(may_end: threading.Event, begun: threading.Event | None = None) -> Work:
    """Work that reports until it may end."""

    def work(desk: SmallDesk, progress: Progress) -> int:
        done = 0
        while not may_end.is_set():
            done += 1
            progress(done, 1_000_000)
            if begun is not None:
                begun.set()
            time.sleep(0.001)
        return done

    return work


def test_a_long_question_tells_how_far_it_is(operations: Operations, qtbot) -> None:
    shares: list[tuple[int, int]] = []
    may_end = threading.Event()
    work = operations.read_long(operations, "Reading", counting_until(may_end), lambda _: None)
    work.advanced.connect(lambda _, done, total: shares.append((done, total)))
    qtbot.waitUntil(lambda: len(shares) > 1, timeout=30_000)
    may_end.set()
    assert operations.wait_until_idle(30_000)
    assert shares == sorted(shares)
    assert {total for _, total in shares} == {1_000_000}


def test_a_long_question_that_is_stopped_says_so_to_whoever_asked(operations: Operations) -> None:
    errors: list[Exception] = []
    work = operations.read_long(operations, "Reading", counting_until(threading.Event()), lambda _: None, errors.append)
    work.cancel()
    assert operations.wait_until_idle(30_000)
    assert [type(error) for error in errors] == [Cancelled]


def test_a_newer_long_question_stops_the_older_one_without_a_word(operations: Operations) -> None:
    answers: list[int] = []
    errors: list[Exception] = []
    told: list[Exception] = []
    operations.failed.connect(told.append)
    begun = threading.Event()
    for work in (counting_until(threading.Event(), begun), lambda desk, progress: 7):
        operations.read_long(operations, "Reading", work, answers.append, errors.append, key="reading")
        begun.wait(30)
    assert operations.wait_until_idle(30_000)
    assert (answers, errors, told) == ([7], [], [])


def test_closing_stops_a_long_question_and_does_not_ask_about_it(operations: Operations) -> None:
    begun = threading.Event()
    operations.read_long(operations, "Reading", counting_until(threading.Event(), begun), lambda _: None)
    assert begun.wait(30)
    assert operations.long_works() == ()
    operations.close()
    assert not operations.is_busy
