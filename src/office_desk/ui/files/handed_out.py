"""Files of the desk on their way out: a name that is safe, a folder that is private, kinds that may be opened.

What stands in a database was put there by anybody who writes to it, so neither its name nor its kind is trusted.
"""

from __future__ import annotations

import os
import secrets
import tempfile
import unicodedata
from pathlib import Path

LONGEST_NAME = 150
"""UTF-8 bytes; file systems allow 255, and a folder's path comes on top of that on Windows."""

OPENABLE = frozenset(
    {"pdf", "txt", "csv", "md", "rtf", "odt", "ods", "odp", "doc", "docx", "xls", "xlsx", "ppt", "pptx"}
    | {"wps", "et", "dps", "png", "jpg", "jpeg", "gif", "bmp", "webp", "tif", "tiff", "heic"}
    | {"mp3", "m4a", "wav", "ogg", "flac", "mp4", "mov", "mkv", "avi", "webm"}
)
"""Endings that a program only shows. Everything else, first of all programs and scripts, is only saved."""

_RESERVED = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{port}{number}" for port in ("com", "lpt") for number in range(10)}
)
"""What Windows takes for a device, whatever ending follows."""

_NAMELESS = "file"


def safe_file_name(name: str) -> str:
    """The name without folders, invisible characters, or anything that a file system or a shell reads its own way."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    # Cf holds the marks that turn the reading order round, so that "exe.pdf" is read where "fdp.exe" stands.
    kept = "".join(each for each in last if unicodedata.category(each)[0] != "C" and each not in '<>:"|?*')
    kept = kept.strip().lstrip(".").rstrip(". ").lstrip()
    stem, dot, ending = kept.rpartition(".")
    if not dot:
        stem, ending = kept, ""
    if stem.split(".")[0].casefold() in _RESERVED:
        stem = f"_{stem}"
    room = LONGEST_NAME - len(f"{dot}{ending}".encode())
    if room <= 0:
        stem, dot, ending, room = kept, "", "", LONGEST_NAME
    stem = stem.encode()[:room].decode(errors="ignore").rstrip(". ")
    return f"{stem or _NAMELESS}{dot}{ending}"


def may_be_opened(name: str) -> bool:
    """Whether a file of that name may be handed to the program that shows such files."""
    return Path(safe_file_name(name)).suffix.lstrip(".").casefold() in OPENABLE


def write_private(content: bytes, name: str, folder: Path) -> Path:
    """Write into a new folder of its own below `folder`, for nobody but this person, and not to be edited there.

    Raises OSError.
    """
    place = Path(tempfile.mkdtemp(dir=folder)) / safe_file_name(name)
    _write(place, content, 0o600)
    if os.name != "nt":  # where a file that cannot be written cannot be deleted either
        place.chmod(0o400)
    return place


def write_whole(content: bytes, place: Path) -> Path:
    """Write a file whole or not at all, over one that may be there; raises OSError."""
    temporary = place.with_name(f".{secrets.token_hex(8)}.part")
    try:
        _write(temporary, content, 0o666)
        os.replace(temporary, place)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return place


def _write(place: Path, content: bytes, mode: int) -> None:
    """Write a file that is not there yet, with rights that hold from its first byte."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(place, flags, mode), "wb") as stream:
        stream.write(content)
