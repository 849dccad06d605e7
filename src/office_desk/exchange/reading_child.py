"""The process that reads a foreign file for the program, so that what the file does to a reader stays in here.

It is given the source as its standard input and the rest as one argument, and answers on its standard output with
the frames of `reading_frames`. It never opens a file itself, knows neither the desk nor the window, and ends.
"""

from __future__ import annotations

import faulthandler
import gc
import json
import os
import signal
import sys
import traceback
from typing import Any, BinaryIO

from office_desk.exchange.plain import options_from_plain, reason_to_plain
from office_desk.exchange.reading_frames import frames_of, write_frame
from office_desk.model.errors import DeskError

_COLLECT_EVERY = 200_000
_GRACE_SECONDS = 5


def main(argument: str) -> int:
    """Read the source on standard input as the argument says, and answer on standard output.

    Args:
        argument: A JSON object: ``name``, ``options`` as `plain.options_to_plain` gives them, ``seconds`` and
            ``memory`` (octets) as the limits, and ``largest``, the number of octets that are read.
    """
    request = json.loads(argument)
    answers = _own_output()
    _limit(request["seconds"], request["memory"])
    # Readers make many small objects and hardly a cycle: looking for those would take half of the time.
    gc.set_threshold(_COLLECT_EVERY, 10, 10)
    try:
        _answer(request, answers)
    except BrokenPipeError:
        return 1  # the program does not want it any more
    return 0


def _answer(request: dict[str, Any], answers: BinaryIO) -> None:
    from office_desk.exchange.readers import read_bytes

    try:
        with os.fdopen(0, "rb") as source:
            data = source.read(request["largest"])
        reading = read_bytes(data, request["name"], options_from_plain(request["options"]))
        del data
        faulthandler.cancel_dump_traceback_later()  # from here on the program sets the pace
        for frame in frames_of(reading):
            write_frame(answers, frame)
    except DeskError as error:
        write_frame(answers, {"refused": reason_to_plain(error.reason)})
    except BrokenPipeError:
        raise
    except MemoryError:
        write_frame(answers, {"failed": "memory"})
    except BaseException:  # a panic of a library written in Rust is no Exception
        # A program without a console has no sys.stderr, but the one that started this gave it a place to write to.
        os.write(2, traceback.format_exc(limit=-20).encode("utf-8", "replace"))
        write_frame(answers, {"failed": "reader"})


def _own_output() -> BinaryIO:
    """Standard output for the answers alone: what a library prints goes where the log of errors goes."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return answers


def _limit(seconds: float, memory: int) -> None:
    """Set the limits that hold even when nobody watches any more.

    The time is watched by a thread of its own that needs no turn of the interpreter. The memory is limited by the
    system where it can do so: on Linux. macOS takes the setting and does not obey it, Windows has none; there the
    program watches from outside (`child_memory`).
    """
    faulthandler.dump_traceback_later(seconds + _GRACE_SECONDS, exit=True, file=2)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program, which ends this one
    if sys.platform != "win32":
        import resource

        for limit, octets in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CORE, 0)):
            try:
                resource.setrlimit(limit, (octets, octets))
            except (ValueError, OSError):
                continue  # the system allows less already, or does not know this limit


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
