"""Work that may take long, as the window sees it: how far it is, and a way to stop it."""

from __future__ import annotations

import threading
import time

from PySide6.QtCore import QObject, Signal

from office_desk.model.progress import Cancelled

_PAUSE = 0.05  # seconds between two messages to the window; more could not be read


class LongWork(QObject):
    """One write over many records. A worker reports to it, the window watches it and may stop it.

    Attributes:
        text: What is being done, with the places {done} and {total}, or without where that is not known.

    Signals:
        advanced: itself, and how many of how many records are done.
        stopping: somebody asked for it to stop.
        ended: itself; it is done, refused or taken back.
    """

    advanced = Signal(object, int, int)
    stopping = Signal()
    ended = Signal(object)

    def __init__(self, text: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self._is_cancelled = threading.Event()
        self._told_at = 0.0

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked for it to stop."""
        return self._is_cancelled.is_set()

    def cancel(self) -> None:
        """Have everything taken back at the next record."""
        self._is_cancelled.set()
        self.stopping.emit()

    def report(self, done: int, total: int) -> None:
        """Take how far the work is, on its worker; raises Cancelled if it is to stop."""
        if self._is_cancelled.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._told_at >= _PAUSE:
            self._told_at = now
            self.advanced.emit(self, done, total)

    def end(self) -> None:
        """Tell that nothing more will be reported, on the GUI thread."""
        self.ended.emit(self)
