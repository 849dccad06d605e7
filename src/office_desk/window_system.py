"""Whether this machine can show a window at all: its display, and the libraries of its window system.

Qt would end the whole process without a word that anybody understands, so both are looked for first. Asked at every
start, and therefore without argparse or anything else that takes time.
"""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec
from pathlib import Path


def why_no_window() -> str:
    """Answer why no window can be shown here, as a sentence, or "". Windows and macOS always have all it takes."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    wayland, x11 = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("DISPLAY")
    if not wayland and not x11:
        from office_desk.language import translate  # as in `without_library`, only when there is something to say

        return translate("CommandLine", "There is no display to show the window on.")
    return "" if wayland else _missing_library()


def without_library(error: Exception) -> str:
    """Answer the sentence for a library of the system that could not be loaded."""
    from office_desk.language import translate

    return translate("CommandLine", "The window cannot be shown: {error}.", error=str(error).rstrip("."))


def _missing_library() -> str:
    """Load Qt's part for X11 with all that it needs; Qt loads the same files afterwards."""
    package = find_spec("PySide6")
    folders = list(package.submodule_search_locations or ()) if package else []
    for folder in folders:
        plugin = Path(folder) / "Qt" / "plugins" / "platforms" / "libqxcb.so"
        if plugin.exists():
            import ctypes

            try:
                ctypes.CDLL(str(plugin))
            except OSError as error:
                return without_library(error)
    return ""
