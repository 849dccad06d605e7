"""Lets go of many records away from the window: to free ten thousand at once takes longer than a frame may."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from office_desk.exchange.plan import Plan
from office_desk.exchange.reading import Reading
from office_desk.ui.operations import Operations

if TYPE_CHECKING:
    from office_desk.services.desk import Desk

_DELAY = 1_000  # milliseconds in which the window drops what it shows of them
_FEW = 500


def let_go(operations: Operations, reading: Reading | None, plan: Plan | None) -> None:
    """Hold the records of both a moment longer than the window does, and then free them one by one on a worker."""
    held: list[object] = list(reading.records) if reading else []
    held += (plan.ground, *plan.records) if plan else ()
    if len(held) > _FEW:
        QTimer.singleShot(_DELAY, operations, partial(operations.read, operations, partial(_free, held), _take_nothing))


def _free(held: list[object], _desk: Desk) -> None:
    while held:
        held.pop()


def _take_nothing(_answer: None) -> None:
    """Nobody waits for it."""
