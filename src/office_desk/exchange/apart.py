"""Reads a source in a process apart, with a limit of time and of memory: a bomb or a hang ends that one, not this.

The process is a fresh interpreter (``python -m office_desk.exchange.reading_child``), not a fork, which is no friend
of threads, and not one of multiprocessing, which runs the program's own main module once more and starts a second
helper beside it. A frozen program has no interpreter to give a module to, so it is started itself, with an argument
that ``__main__`` looks for before anything else.
"""

from __future__ import annotations

import json
import logging
import queue
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Any, BinaryIO, cast

from office_desk.exchange.child_memory import resident_octets
from office_desk.exchange.collection_pause import without_collection
from office_desk.exchange.plain import options_to_plain, reason_from_plain
from office_desk.exchange.reading import Reading, ReadOptions, Source
from office_desk.exchange.reading_frames import ReadingFrames, read_frame
from office_desk.exchange.sources import LARGEST_OCTETS, OpenSource, open_source, told_name
from office_desk.model.errors import Refused
from office_desk.model.progress import Progress, unwatched

if TYPE_CHECKING:
    import subprocess

SECONDS = 30.0
"""How long a small source may take."""
OCTETS_PER_SECOND = 100_000
"""A larger one is given more time: bombs are small files, a hundred thousand honest cards are not."""
MEMORY = 1_000_000_000
"""Octets that the process apart may hold."""
READ_APART = "--read-apart"
"""The argument with which a frozen program starts itself."""

_LOOK_EVERY = 0.05  # seconds: how soon a Cancel is obeyed
_FRAMES_AHEAD = 4
_LOGGED_OCTETS = 4_000
_LONGEST_END = 2.0
_OUT_OF_MEMORY = (b"memory allocation of", b"MemoryError")
_log = logging.getLogger(__name__)


def read_apart(
    source: Source,
    options: ReadOptions,
    progress: Progress = unwatched,
    *,
    seconds: float = SECONDS,
    memory: int = MEMORY,
) -> Reading:
    """Read a source in a process apart.

    Args:
        progress: Called about twenty times a second: with (0, 0) while the source is read, then with how many of how
            many records or rows have arrived. May raise Cancelled, which ends the process at once.
        seconds: The time limit of a small source; one second more for each `OCTETS_PER_SECOND`.
        memory: The memory limit in octets.

    Raises:
        CannotOpen: the file is not there or may not be read.
        Refused: it cannot be read; the reason says why.
    """
    opened = open_source(source)
    with opened.stream:
        limit = seconds + opened.size / OCTETS_PER_SECOND
        with (
            tempfile.TemporaryFile() as complaints,
            _child(opened, source, options, limit, memory, complaints) as child,
        ):
            return _Conversation(child, told_name(source), limit, memory, complaints).reading(progress)


def child_command() -> list[str]:
    """How the process apart is started, but for its argument.

    ``-P`` keeps the folder that the program happens to be in, perhaps one of downloads, from giving it modules.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, READ_APART]
    return [sys.executable, "-P", "-m", "office_desk.exchange.reading_child"]


@contextmanager
def _child(
    opened: OpenSource, source: Source, options: ReadOptions, seconds: float, memory: int, complaints: IO[bytes]
) -> Iterator[subprocess.Popen[bytes]]:
    """The process, which has ended when this is left, whatever happens."""
    import subprocess

    request = {
        "name": source.name,
        "options": options_to_plain(options),
        "seconds": seconds,
        "memory": memory,
        "largest": LARGEST_OCTETS + 1,
    }
    try:
        process = subprocess.Popen(
            [*child_command(), json.dumps(request)],
            stdin=opened.stream,
            stdout=subprocess.PIPE,
            stderr=complaints,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise Refused("reading_cannot_start", detail=str(error.strerror)) from error
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        cast(BinaryIO, process.stdout).close()


class _Conversation:
    """Takes the answers of the process apart and watches it meanwhile."""

    def __init__(
        self, process: subprocess.Popen[bytes], name: str, seconds: float, memory: int, complaints: IO[bytes]
    ) -> None:
        self._process = process
        self._name = name
        self._seconds = seconds
        self._memory = memory
        self._complaints = complaints
        self._frames: queue.Queue[dict[str, Any] | None] = queue.Queue(_FRAMES_AHEAD)
        self._is_over = threading.Event()
        self._deadline = time.monotonic() + seconds
        self._receiver = threading.Thread(target=self._receive, name="reading apart", daemon=True)

    def reading(self, progress: Progress) -> Reading:
        """Wait for the reading; raises Refused when there will be none, and whatever progress raises."""
        answers = ReadingFrames()
        self._receiver.start()
        try:
            with without_collection():
                return self._converse(answers, progress)
        finally:
            self._is_over.set()
            self._process.kill()
            self._receiver.join()

    def _converse(self, answers: ReadingFrames, progress: Progress) -> Reading:
        while True:
            progress(answers.done, answers.count)
            frame = self._next_frame()
            if frame is not None and "done" in frame and answers.reading is not None:
                return answers.reading
            if frame is not None:
                self._take(frame, answers)

    def _take(self, frame: dict[str, Any], answers: ReadingFrames) -> None:
        if "refused" in frame:
            reason = reason_from_plain(frame["refused"])
            raise Refused(reason.code, **reason.values)
        if "failed" in frame:
            self._log_complaints()
            raise Refused("reading_needs_memory" if frame["failed"] == "memory" else "reading_failed", name=self._name)
        answers.take(frame)
        self._deadline = time.monotonic() + self._seconds

    def _next_frame(self) -> dict[str, Any] | None:
        """The next frame; None when none came in a little while, and the process is well."""
        try:
            frame = self._frames.get(timeout=_LOOK_EVERY)
        except queue.Empty:
            self._watch()
            return None
        if frame is None:
            raise Refused(self._why_it_died(), name=self._name)
        return frame

    def _watch(self) -> None:
        if time.monotonic() > self._deadline:
            raise Refused("reading_took_too_long", name=self._name, count=round(self._seconds))
        if resident_octets(self._process.pid) > self._memory:
            raise Refused("reading_needs_memory", name=self._name)

    def _receive(self) -> None:
        """On a thread of its own, because a pipe cannot be waited for with a time limit on Windows."""
        stream = cast(BinaryIO, self._process.stdout)
        frame: dict[str, Any] | None = {}
        while frame is not None and not self._is_over.is_set():
            try:
                frame = read_frame(stream)
            except (OSError, ValueError, RecursionError, MemoryError):
                frame = None
            self._hand_over(frame)

    def _hand_over(self, frame: dict[str, Any] | None) -> None:
        while not self._is_over.is_set():
            try:
                self._frames.put(frame, timeout=_LOOK_EVERY)
            except queue.Full:
                continue
            return

    def _why_it_died(self) -> str:
        """The code of the reason why a process ended without an answer."""
        from subprocess import TimeoutExpired

        try:
            status = self._process.wait(_LONGEST_END)
        except TimeoutExpired:
            status = 0  # it lives and has closed its output, which is as good as an end
        complaints = self._log_complaints()
        _log.warning("The process that read a file ended with status %s", status)
        # Linux ends a process that needs the last of all memory with signal 9.
        is_memory = status == -9 or any(sign in complaints for sign in _OUT_OF_MEMORY)
        return "reading_needs_memory" if is_memory else "reading_failed"

    def _log_complaints(self) -> bytes:
        size = self._complaints.seek(0, 2)
        self._complaints.seek(max(0, size - _LOGGED_OCTETS))
        complaints = self._complaints.read()
        if complaints:
            _log.warning("Reading a file apart said:\n%s", complaints.decode("utf-8", "replace"))
        return complaints
