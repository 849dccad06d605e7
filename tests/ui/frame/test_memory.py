"""Cyclic garbage goes, but the window never stands still to look for it among what a large import made."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator

import pytest

from office_desk.ui.memory import MOST_TO_LOOK_AT, GarbageCollector


class Cycle:
    """Something that only a collection finds to be garbage."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def open_collector(qapp) -> Iterator[Callable[[bool], GarbageCollector]]:
    """A function that begins to collect, by hand, with or without a person at the window."""
    opened: list[GarbageCollector] = []

    def open_it(is_somebody_here: bool) -> GarbageCollector:
        gc.collect()
        opened.append(GarbageCollector(is_somebody_here=lambda: is_somebody_here))
        opened[0].start()
        return opened[0]

    yield open_it
    opened[0].stop()


def garbage_among(count: int) -> tuple[weakref.ref[Cycle], list[list[int]]]:
    """A cycle that nobody holds, and so many objects made after it."""
    return weakref.ref(Cycle()), [[number] for number in range(count)]


def test_garbage_goes_once_there_is_enough_to_look_at(open_collector) -> None:
    collector = open_collector(True)
    garbage, _made = garbage_among(1_000)
    collector.look()
    assert garbage() is None


def test_what_a_large_import_made_is_not_looked_at_while_somebody_is_here(open_collector) -> None:
    collector = open_collector(True)
    garbage, _made = garbage_among(MOST_TO_LOOK_AT + 1)
    for _ in range(3):
        collector.look()
    assert garbage() is not None
    assert gc.get_count()[0] < 1_000


def test_it_is_looked_at_once_the_person_is_at_another_program(open_collector) -> None:
    collector = open_collector(False)
    garbage, _made = garbage_among(MOST_TO_LOOK_AT + 1)
    collector.look()
    assert garbage() is not None
    collector.look()
    assert garbage() is None
