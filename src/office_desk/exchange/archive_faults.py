"""What may be raised where an archive is damaged."""

from __future__ import annotations

import zipfile
import zlib

ARCHIVE_FAULTS: tuple[type[Exception], ...] = (
    zipfile.BadZipFile,
    ValueError,
    OSError,
    EOFError,
    RuntimeError,  # NotImplementedError among them, of a method of packing that nobody knows
    zlib.error,
)
"""All that `zipfile` lets through of a file that is cut, overwritten or locked."""
