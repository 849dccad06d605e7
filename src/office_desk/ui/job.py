"""One piece of work for the desk, and who waits for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

if TYPE_CHECKING:
    from office_desk.services.desk import Desk
    from office_desk.ui.long_work import LongWork

Failed = Callable[[Exception], None]


class Job:
    """One piece of work and who waits for it.

    Everything that may hold a widget is let go on the GUI thread (`release`), because a widget must not die
    on a worker.
    """

    __slots__ = ("answer", "done", "error", "failed", "is_dropped", "is_write", "long", "owner", "slot", "work")

    def __init__(
        self,
        owner: QObject,
        work: Callable[[Desk], Any],
        done: Callable[[Any], None] | None,
        failed: Failed | None,
        *,
        is_write: bool,
        key: str = "",
    ) -> None:
        self.owner: QObject | None = owner
        self.work: Callable[[Desk], Any] | None = work
        self.done = done
        self.failed = failed
        self.is_write = is_write
        self.slot = (id(owner), key) if key else None
        self.is_dropped = False
        self.long: LongWork | None = None
        self.answer: Any = None
        self.error: Exception | None = None

    @property
    def is_wanted(self) -> bool:
        """Whether whoever asked still waits for the answer."""
        return not self.is_dropped and self.owner is not None and isValid(self.owner)

    def run(self, desk: Desk) -> None:
        """Do the work, on a worker; whatever it raises becomes the job's error."""
        if self.is_dropped or self.work is None:
            return
        try:
            self.answer = self.work(desk)
        except Exception as error:
            self.error = error

    def drop(self) -> None:
        """Want no answer any more; work that reports how far it is stops there."""
        self.is_dropped = True
        if self.long is not None:
            self.long.cancel()

    def release(self) -> None:
        """Let go of everything, on the GUI thread."""
        self.owner = self.work = self.done = self.failed = self.answer = self.error = self.long = None
