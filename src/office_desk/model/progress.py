"""How far a long use case has come, and stopping it."""

from __future__ import annotations

from collections.abc import Callable

from office_desk.model.errors import DeskError

Progress = Callable[[int, int], None]
"""Called with how many of how many records are done; raises `Cancelled` to stop and take everything back."""


class Cancelled(DeskError):
    """The person stopped the work; nothing was changed."""

    def __init__(self) -> None:
        super().__init__("cancelled")


def unwatched(_done: int, _total: int) -> None:
    """The progress nobody looks at."""


def half(progress: Progress, number: int) -> Progress:
    """The progress of one of two halves of the work, 0 or 1: reading and setting, then deriving and recording."""
    return lambda done, total: progress((number * total + done) // 2, total)
