"""Files of the person's own in TOML: read with patience, replaced whole or not at all."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from office_desk import paths

_LOG = logging.getLogger(__name__)

Document = TypeVar("Document")


def read_or_set_aside(path: Path, parse: Callable[[str], Document], unreadable: type[Exception]) -> Document | None:
    """Answer the document at `path`, or None if there is none or it had to be set aside.

    A file that is no TOML is renamed to end in `.broken`, never overwritten: a person may have written in it.
    `unreadable` is what `parse` raises for such a text. Raises OSError when the file cannot be opened.
    """
    if not path.exists():
        return None
    try:
        return parse(path.read_text(encoding="utf-8-sig"))
    except (unreadable, UnicodeDecodeError):
        aside = path.with_name(path.name + ".broken")
        os.replace(path, aside)
        _LOG.warning("%s could not be read; it was kept as %s and the defaults are used", path.name, aside.name)
    return None


def replace(path: Path, content: str) -> None:
    """Write beside the file and swap, so that a crash leaves either the old file or the new one.

    The file and its folder are for their owner alone. Raises OSError when the folder cannot be written.
    """
    paths.private_directory(path.parent)
    # mkstemp gives mode 0600, so the content is private from its first byte.
    handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
