"""Writes run strictly one after the other, in the order in which they were asked for."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QThreadPool

from office_desk.ui.job import Job

if TYPE_CHECKING:
    from office_desk.services.desk import Desk


class WriteQueue:
    """Works off the writes on one worker of a pool, which goes back there when none is left."""

    def __init__(self, pool: QThreadPool, run: Callable[[Job, Desk], None]) -> None:
        """Begin with no write; `run` does one, on the worker."""
        self._pool = pool
        self._run = run
        self._waiting: deque[Job] = deque()
        self._lock = threading.Lock()
        self._is_worker_running = False

    def add(self, job: Job, desk: Desk) -> None:
        """Have a job run after all that were added before."""
        with self._lock:
            self._waiting.append(job)
            if self._is_worker_running:
                return
            self._is_worker_running = True
        self._pool.start(lambda: self._work_off(desk))

    def _work_off(self, desk: Desk) -> None:
        """Run one after the other; whoever adds one meanwhile finds the worker running."""
        while True:
            with self._lock:
                if not self._waiting:
                    self._is_worker_running = False
                    return
                job = self._waiting.popleft()
            self._run(job, desk)
