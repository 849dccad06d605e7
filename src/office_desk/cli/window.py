"""The way from the command line to the window and its pictures, and what to say where there can be none."""

from __future__ import annotations

import argparse
import ctypes
import os
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from office_desk.cli.arguments import COMMANDS, PROGRAM
from office_desk.language import translate
from office_desk.model.errors import NotFound
from office_desk.settings import Settings

SIDEBAR = (
    "today",
    "partners",
    "agencies",
    "people",
    "negotiations",
    "agreements",
    "conferences",
    "open-days",
    "programs",
    "calendar",
    "digest",
    "history",
)


def open_window(arguments: argparse.Namespace, settings: Settings) -> int:
    """Open the window and answer the exit status when it is closed."""
    reason = why_no_window()
    return _refuse(reason) if reason else _with_qt(lambda: _open(settings, arguments))


def draw_pages(arguments: argparse.Namespace, settings: Settings, location: str) -> int:
    """Draw the pages that `screenshot` names, which needs no display, and print the names of the files."""
    pictures = _pictures(arguments)
    return _with_qt(lambda: _draw(settings, arguments, location, pictures))


def why_no_window() -> str:
    """Answer why no window can be shown here, or "".

    Qt would end the whole process without a word that anybody understands, so the display and the libraries
    of its window system are looked for first. Windows and macOS always have both.
    """
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    wayland, x11 = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("DISPLAY")
    if not wayland and not x11:
        return translate("CommandLine", "There is no display to show the window on.")
    return "" if wayland else _missing_library()


def _missing_library() -> str:
    """Load Qt's part for X11 with all that it needs; Qt loads the same files afterwards."""
    package = find_spec("PySide6")
    folders = list(package.submodule_search_locations or ()) if package else []
    for folder in folders:
        plugin = Path(folder) / "Qt" / "plugins" / "platforms" / "libqxcb.so"
        if plugin.exists():
            try:
                ctypes.CDLL(str(plugin))
            except OSError as error:
                return _without_library(error)
    return ""


def _with_qt(work: Callable[[], int]) -> int:
    try:
        return work()
    except ImportError as error:
        if error.name and error.name.startswith("office_desk"):
            raise
        return _refuse(_without_library(error))


def _open(settings: Settings, arguments: argparse.Namespace) -> int:
    from office_desk.app import run_window

    return run_window(settings, arguments.database or "", demo=arguments.demo, language=arguments.language or "")


def _draw(settings: Settings, arguments: argparse.Namespace, location: str, pictures: dict[str, Path]) -> int:
    from office_desk.app import take_screenshots

    status = take_screenshots(settings, location, pictures, demo=arguments.demo, language=arguments.language or "")
    if status == 0:
        print(*pictures.values(), sep="\n")
    return status


def _pictures(arguments: argparse.Namespace) -> dict[str, Path]:
    """Answer page and file of each picture; ends with status 2 for wrong usage, raises NotFound for no page."""
    usage: argparse.ArgumentParser = arguments.parser
    if arguments.all is not None:
        if arguments.page is not None:
            usage.error(translate("CommandLine", "--all takes a folder and no page"))
        folder = Path(arguments.all)
        folder.mkdir(parents=True, exist_ok=True)
        return {page: folder / f"{page}.png" for page in SIDEBAR}
    if arguments.file is None:
        usage.error(translate("CommandLine", "a page and a file are needed, or --all and a folder"))
    if not arguments.file.lower().endswith(".png"):
        usage.error(translate("CommandLine", "the name of the picture has to end in .png"))
    if arguments.page not in SIDEBAR:
        raise NotFound("unknown_view", key=arguments.page, known=SIDEBAR)
    return {arguments.page: Path(arguments.file)}


def _without_library(error: Exception) -> str:
    return translate("CommandLine", "The window cannot be shown: {error}.", error=str(error).rstrip("."))


def _refuse(reason: str) -> int:
    hint = translate("CommandLine", "These work without it: {commands}.", commands=f"{PROGRAM} {', '.join(COMMANDS)}")
    print(f"{PROGRAM}: {reason} {hint}", file=sys.stderr)
    return 1
