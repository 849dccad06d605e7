"""Opens a source for reading: looked at from outside first, so that no pipe, device or giant is ever read."""

from __future__ import annotations

import os
import stat
import tempfile
from pathlib import Path
from typing import BinaryIO, NamedTuple, cast

from office_desk.exchange.reading import Source
from office_desk.model.errors import CannotOpen, Refused

LARGEST_OCTETS = 250_000_000
"""Of any source; single formats have lower limits (`readers.LARGEST_MEGABYTES`)."""

_TOLD_CHARACTERS = 40


class OpenSource(NamedTuple):
    """A source that can be read.

    Attributes:
        size: Octets.
    """

    stream: BinaryIO
    size: int


def told_name(source: Source) -> str:
    """What a source is called in sentences: its file's name, or how the text begins."""
    return source.name or " ".join(source.text[:200].split())[:_TOLD_CHARACTERS]


def open_source(source: Source) -> OpenSource:
    """Open a file, or put a text where one can be read; the caller closes it.

    Raises:
        CannotOpen: it is not there, or this person may not read it.
        Refused: it is a folder, a pipe or a device, empty, or larger than anything that is read.
    """
    if source.path is None:
        return _text(source.text)
    name = source.name
    try:
        descriptor = _opened(source.path)
    except FileNotFoundError:
        raise CannotOpen("source_missing", path=str(source.path)) from None
    except PermissionError:
        raise CannotOpen("source_not_permitted", path=str(source.path)) from None
    except (OSError, ValueError) as error:
        raise _cannot_open(source.path, error) from None
    try:
        status = os.fstat(descriptor)
        _check(status, name)
    except BaseException:
        os.close(descriptor)
        raise
    return OpenSource(os.fdopen(descriptor, "rb"), status.st_size)


def _opened(path: Path) -> int:
    """Open without waiting: a named pipe without a writer would otherwise wait for one forever."""
    if path.is_dir():
        raise Refused("source_is_folder", name=path.name or str(path))
    if not path.is_file() and path.exists():
        raise Refused("source_is_no_file", name=path.name)
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOCTTY", 0)
    return os.open(path, flags)


def _check(status: os.stat_result, name: str) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise Refused("source_is_no_file", name=name)
    if status.st_size == 0:
        raise Refused("source_is_empty", name=name)
    if status.st_size > LARGEST_OCTETS:
        raise Refused("source_too_large", name=name, limit=LARGEST_OCTETS // 1_000_000)


def _cannot_open(path: Path, error: OSError | ValueError) -> CannotOpen:
    detail = error.strerror if isinstance(error, OSError) else ""
    return CannotOpen("cannot_open", path=str(path), detail=detail or type(error).__name__)


def _text(text: str) -> OpenSource:
    if not text.strip():
        raise Refused("nothing_was_pasted")
    octets = text.encode("utf-8", "replace")
    # A file and no pipe: nobody has to feed it while the answer is waited for.
    stream = cast(BinaryIO, tempfile.TemporaryFile())  # noqa: SIM115  # the caller closes it
    stream.write(octets)
    stream.seek(0)
    return OpenSource(stream, len(octets))
