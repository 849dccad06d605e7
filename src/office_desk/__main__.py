"""Where the program starts: a window, unless a command of the command line is given."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

_VALUED = ("--database", "--language")
_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and answer its exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["--read-apart"] and len(given) == 2:
        # How a frozen program starts the process that reads foreign files (exchange/apart.py): it has no python -m.
        from office_desk.exchange.reading_child import main as read_apart

        return read_apart(given[1])
    options = window_options(given)
    # The start makes much and throws little away; the window collects later, and on the right thread.
    gc.disable()
    if options is None or not _can_show_window():
        gc.enable()
        try:
            from office_desk.cli import main as run_command_line

            return run_command_line(given)
        except KeyboardInterrupt:
            return _INTERRUPTED  # before the command line could say so, or when it had said it
    from office_desk import settings
    from office_desk.app import run_window

    return run_window(
        settings.load(),
        options.get("--database", ""),
        demo="--demo" in options,
        language=options.get("--language", ""),
    )


def window_options(given: Sequence[str]) -> dict[str, str] | None:
    """Answer the options if they alone were given, else None: then the command line has its say.

    The two dozen milliseconds that argparse takes are felt when a window opens.
    """
    options: dict[str, str] = {}
    left = list(given)
    while left:
        name, is_joined, value = left.pop(0).partition("=")
        if name == "--demo" and not is_joined:
            options[name] = ""
        elif name in _VALUED and (is_joined or left):
            options[name] = value if is_joined else left.pop(0)
        else:
            return None
    return options if options.get("--language", "en") in ("system", "en", "ru", "zh") else None


def _can_show_window() -> bool:
    """Whether display and libraries are there; the command line says in a sentence what is missing."""
    from office_desk.window_system import why_no_window

    if why_no_window():
        return False
    try:
        import PySide6.QtWidgets  # noqa: F401  # the window's first import in any case
    except ImportError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
