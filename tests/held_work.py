"""Long work that waits at a known place, so that no test depends on who is faster."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from office_desk.ui.long_work import LongWork

LONGEST_WAIT = 60.0
"""Seconds after which work that nobody lets go on gives up."""


class HeldWork:
    """Tells where long work stands, and lets it go on."""

    def __init__(self) -> None:
        self._is_standing, self._may_go_on = threading.Event(), threading.Event()

    @property
    def is_standing(self) -> bool:
        """Whether work has begun, and waits."""
        return self._is_standing.is_set()

    def stand(self) -> None:
        """Wait here, on the worker, until told otherwise."""
        self._is_standing.set()
        if not self._may_go_on.wait(LONGEST_WAIT):
            raise TimeoutError("nobody let the work go on")

    def go_on(self) -> None:
        """Let this and all later work run."""
        self._may_go_on.set()


@contextmanager
def held_work() -> Iterator[HeldWork]:
    """Hold what is asked as long work meanwhile where it first tells how far it is, the real thing half done."""
    held, report = HeldWork(), LongWork.report

    def report_when_let_go(work: LongWork, done: int, total: int) -> None:
        held.stand()
        report(work, done, total)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(LongWork, "report", report_when_let_go)
        try:
            yield held
        finally:
            held.go_on()
