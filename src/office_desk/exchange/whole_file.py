"""A file that is written whole or not at all, whatever happens on the way."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from office_desk.model.errors import Refused

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_LONGEST_STEM = 40
"""Characters of the name that the unfinished file keeps: together with its ending it fits any file system."""


@contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """Give the path of an empty file beside the target, which becomes the target when the block ends well.

    If it does not, because the disk is full, the person stopped it or the program ended, what was there stays as it
    was. A new file has the rights that any document of this person has, one that replaces another has those.

    Raises:
        Refused: the place is a folder, is gone, is full or must not be written; nothing was changed.
    """
    place = Path(os.path.realpath(target))  # a link goes on pointing at the file
    if os.path.isdir(place):
        raise Refused("export_onto_folder", path=str(target))
    unfinished = place.with_name(f".{place.stem[:_LONGEST_STEM]}-{secrets.token_hex(4)}.part{place.suffix[:8]}")
    try:
        _make(unfinished, place)
        yield unfinished
        _settle(unfinished)
        os.replace(unfinished, place)
    except OSError as error:
        raise _refusal(error, target) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def check_place(target: Path) -> None:
    """Refuse, with the reasons of `whole_file`, a place that cannot be written at this moment; nothing is left there.

    Raises:
        Refused: as `whole_file` does.
    """
    with suppress(_OnlyAsked), whole_file(target):
        raise _OnlyAsked


class _OnlyAsked(Exception):
    """Leaves what is at a place as it is."""


def _make(unfinished: Path, place: Path) -> None:
    # Open to everybody as far as the person's umask allows: a document, not a secret of the program.
    os.close(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
    with suppress(FileNotFoundError):
        os.chmod(unfinished, stat.S_IMODE(place.stat().st_mode))
    if place.exists() and not os.access(place, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(place))


def _settle(unfinished: Path) -> None:
    """Let the disk have it before the old file goes: after a power cut one of the two is whole."""
    descriptor = os.open(unfinished, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _refusal(error: OSError, target: Path) -> Refused:
    path = str(target)
    if error.errno in _FULL:
        return Refused("export_disk_full", path=path)
    if error.errno in _FORBIDDEN:
        return Refused("export_no_permission", path=path)
    if error.errno in (errno.ENOENT, errno.ENOTDIR) and not target.parent.is_dir():
        return Refused("no_such_folder", path=str(target.parent))
    return Refused("export_failed", path=path, detail=error.strerror or type(error).__name__)
