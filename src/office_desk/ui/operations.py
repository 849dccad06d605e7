"""The only way from a widget to the desk: jobs on worker threads, answers on the GUI thread.

A job waits until the desk is open. Reads run side by side; writes run strictly one after the other, in the
order in which they were asked for. An answer is dropped when the widget that asked is gone, or when it has
asked something newer under the same key.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QThreadPool, QTimer, Signal

from office_desk.ui.job import Failed, Job
from office_desk.ui.write_queue import WriteQueue

if TYPE_CHECKING:
    from office_desk.model.changes import Changes
    from office_desk.model.progress import Progress
    from office_desk.services.desk import Desk
    from office_desk.ui.change_bus import ChangeBus
    from office_desk.ui.long_work import LongWork

T = TypeVar("T")

_WORKERS = 4
_TURN = 0.0005  # seconds
"""How long a worker may keep the interpreter while the window waits for it. Nearly every call into Qt lets go of it and
has to get it back: at Python's own five milliseconds a picture of a hundred calls takes half a second beside a worker
that computes. It holds from when the desk is open: before, the window waits for what a worker imports."""


class Operations(QObject):
    """Runs the use cases of one desk.

    Signals:
        opened: the `Desk`, once it is open and before any job has run.
        open_failed: the exception that kept it from opening; jobs keep waiting for the next `open`.
        failed: an exception that no handler took.
        busy_changed: whether any job or the opening is under way.
        long_work_began: a `LongWork` that the window is to show.
    """

    opened = Signal(object)
    open_failed = Signal(object)
    failed = Signal(object)
    busy_changed = Signal(bool)
    long_work_began = Signal(object)

    _finished = Signal(object)
    _open_ended = Signal(object, object)

    def __init__(self, bus: ChangeBus, parent: QObject | None = None) -> None:
        """Publish what writes did on `bus`; nothing runs until `open`."""
        super().__init__(parent)
        self._bus = bus
        self._desk: Desk | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_WORKERS)
        self._waiting: list[Job] = []
        self._running: set[Job] = set()
        self._newest: dict[tuple[int, str], Job] = {}
        self._writes = WriteQueue(self._pool, self._run)
        self._is_opening = False
        self._is_closing = False
        self._was_busy = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._open_ended.connect(self._end_opening, Qt.ConnectionType.QueuedConnection)

    @property
    def is_open(self) -> bool:
        """Whether the desk is open."""
        return self._desk is not None

    @property
    def is_busy(self) -> bool:
        """Whether a job, or the opening that jobs wait for, is under way."""
        return self._is_opening or bool(self._running)

    def prepare(self, load: Callable[[], None]) -> None:
        """Let a worker import what `open` will need; a failure shows when that is called."""
        self._pool.start(lambda: _load_quietly(load))

    def open(self, opener: Callable[[], Desk]) -> None:
        """Open the desk on a worker, which is also where the services are imported; `opener` does both."""
        if self._is_opening or self._desk is not None:
            raise RuntimeError("This desk is open already.")
        self._is_opening = True
        self._tell_busy()
        self._pool.start(lambda: self._run_opener(opener))

    def read(
        self,
        owner: QObject,
        work: Callable[[Desk], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
        *,
        key: str = "",
    ) -> None:
        """Ask the desk something for `owner` and give the answer to `done`.

        With a `key`, a newer job of the same owner and key drops the older one's answer, and spares the work
        itself if it has not begun.
        """
        self._add(Job(owner, work, done, failed, is_write=False, key=key))

    def write(
        self,
        owner: QObject,
        work: Callable[[Desk], T],
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Let the desk change something, after all writes asked for before.

        `Changes`, or an answer that carries them as `changes`, are published on the bus before `done` is
        called, also when the owner is gone by then.
        """
        self._add(Job(owner, work, done, failed, is_write=True))

    def write_long(
        self,
        owner: QObject,
        text: str,
        work: Callable[[Desk, Progress], T],
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        *,
        is_shown: bool = True,
    ) -> LongWork:
        """Let the desk change many records, as `write`, so that it can be watched and stopped.

        `text` says what is being done, for example "Changing {done} of {total}". The work has to call the
        `Progress` it is given; when the person stops it, that raises `Cancelled`, which comes to `failed`.
        A dialog in front of the window shows the work itself and says so by `is_shown`.
        """
        from office_desk.ui.long_work import LongWork

        long = LongWork(text, self)
        job = Job(owner, lambda desk: work(desk, long.report), done, failed, is_write=True)
        job.long = long
        if not self._is_closing and is_shown:
            self.long_work_began.emit(long)
        self._add(job)
        return long

    def read_long(
        self,
        owner: QObject,
        text: str,
        work: Callable[[Desk, Progress], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
        *,
        key: str = "",
    ) -> LongWork:
        """Ask the desk something that takes long, as `read`, so that it can be watched and stopped.

        `text` is worded as for `write_long`; whoever asked shows the work. With a `key`, a newer job of the same
        owner and key stops the older one at its next `Progress`. Closing the desk stops it without a question.
        """
        from office_desk.ui.long_work import LongWork

        long = LongWork(text, self)
        job = Job(owner, lambda desk: work(desk, long.report), done, failed, is_write=False, key=key)
        job.long = long
        self._add(job)
        return long

    def long_works(self) -> tuple[LongWork, ...]:
        """What was asked for by `write_long` and is not over."""
        jobs = (*self._running, *self._waiting)
        return tuple(job.long for job in jobs if job.long is not None and job.is_write)

    def wait_until_idle(self, milliseconds: int) -> bool:
        """Let events be handled until no job is under way; answers False if that took too long."""
        if not self.is_busy:
            return True
        loop = QEventLoop()
        timer = QTimer(loop)
        timer.setSingleShot(True)
        timer.timeout.connect(loop.quit)
        timer.start(milliseconds)
        while self.is_busy and timer.isActive():
            self.busy_changed.connect(loop.quit)
            loop.exec()
            self.busy_changed.disconnect(loop.quit)
        return not self.is_busy

    def close(self) -> None:
        """Finish the writes, drop the reads and close the desk; nothing is accepted afterwards."""
        self._is_closing = True
        for job in [*self._running, *self._waiting]:
            if not job.is_write:
                job.drop()
        while self.is_busy:
            self._pool.waitForDone()
            QCoreApplication.sendPostedEvents(self)
        self._drop_waiting()
        if self._desk is not None:
            self._pool.start(self._desk.close)
            self._pool.waitForDone()
            self._desk = None

    def _add(self, job: Job) -> None:
        if self._is_closing:
            return
        if job.slot is not None:
            if older := self._newest.get(job.slot):
                older.drop()
            self._newest[job.slot] = job
        if self._desk is None:
            self._waiting.append(job)
        else:
            self._start(job, self._desk)

    def _start(self, job: Job, desk: Desk) -> None:
        self._running.add(job)
        self._tell_busy()
        if job.is_write:
            self._writes.add(job, desk)
        else:
            self._pool.start(lambda: self._run(job, desk))

    def _run_opener(self, opener: Callable[[], Desk]) -> None:
        try:
            desk = opener()
        except Exception as error:
            self._open_ended.emit(None, error)
        else:
            self._open_ended.emit(desk, None)

    def _run(self, job: Job, desk: Desk) -> None:
        job.run(desk)
        self._finished.emit(job)

    def _end_opening(self, desk: Desk | None, error: Exception | None) -> None:
        self._is_opening = False
        self._desk = desk
        if desk is None:
            self.open_failed.emit(error)
        else:
            sys.setswitchinterval(_TURN)
            self.opened.emit(desk)
            waiting, self._waiting = self._waiting, []
            for job in waiting:
                self._start(job, desk)
        self._tell_busy()

    def _deliver(self, job: Job) -> None:
        if job.slot is not None and self._newest.get(job.slot) is job:
            del self._newest[job.slot]
        if job.long is not None:
            job.long.end()
        try:
            self._answer(job)
        finally:
            # After the answer, so that a job asked for by `done` keeps the desk busy without a gap.
            if job.long is not None:
                job.long.deleteLater()
            job.release()
            self._running.discard(job)
            self._tell_busy()

    def _answer(self, job: Job) -> None:
        if job.error is not None:
            if job.is_wanted and job.failed is not None:
                job.failed(job.error)
            elif job.is_wanted or job.is_write:
                self.failed.emit(job.error)
            return
        if job.is_write and (changes := _changes_of(job.answer)):
            self._bus.publish(changes)
        # Only now, because a listener of the bus may have closed the owner.
        if job.is_wanted and job.done is not None:
            job.done(job.answer)

    def _drop_waiting(self) -> None:
        for job in self._waiting:
            job.release()
        self._waiting.clear()
        self._newest.clear()

    def _tell_busy(self) -> None:
        if self._was_busy != self.is_busy:
            self._was_busy = self.is_busy
            self.busy_changed.emit(self._was_busy)


def _load_quietly(load: Callable[[], None]) -> None:
    with contextlib.suppress(Exception):
        load()


def _changes_of(answer: object) -> Changes | None:
    from office_desk.model.changes import Changes

    if isinstance(answer, Changes):
        return answer
    changes = getattr(answer, "changes", None)
    return changes if isinstance(changes, Changes) else None
