"""The way from the command line to the window and its pictures, and what to say where there can be none."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from office_desk.cli.arguments import COMMANDS, PROGRAM
from office_desk.language import translate
from office_desk.model.errors import NotFound
from office_desk.settings import Settings
from office_desk.window_system import why_no_window, without_library

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


def _with_qt(work: Callable[[], int]) -> int:
    try:
        return work()
    except ImportError as error:
        if error.name and error.name.startswith("office_desk"):
            raise
        return _refuse(without_library(error))


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


def _refuse(reason: str) -> int:
    hint = translate("CommandLine", "These work without it: {commands}.", commands=f"{PROGRAM} {', '.join(COMMANDS)}")
    print(f"{PROGRAM}: {reason} {hint}", file=sys.stderr)
    return 1
