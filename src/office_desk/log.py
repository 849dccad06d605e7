"""The program's log: a small rotating file for whoever has to find out what went wrong.

Lines say what happened to which kind of record and id. They never hold a name, a phone number or any other
content of a record: a log is sent around more freely than a database. Text that comes from elsewhere (Qt,
exceptions) is cut to one line here, so that it cannot forge entries.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

from office_desk import paths

FILE_NAME = "office-desk.log"
LARGEST_FILE = 1_000_000
"""Bytes after which the log begins a new file."""

OLDER_FILES = 3

_QT = logging.getLogger("qt")
# The names of QtMsgType, spelled here so that nothing of Qt is imported.
_QT_LEVELS = {
    "QtDebugMsg": logging.DEBUG,
    "QtInfoMsg": logging.INFO,
    "QtWarningMsg": logging.WARNING,
    "QtCriticalMsg": logging.ERROR,
    "QtSystemMsg": logging.ERROR,
    "QtFatalMsg": logging.CRITICAL,
}

MessageHandler = Callable[[Any, Any, str], None]


class PrivateRotatingFileHandler(RotatingFileHandler):
    """A rotating log file that nobody but its owner can read."""

    def _open(self) -> Any:
        """Create the file with mode 0600 instead of what the umask would leave."""
        handle = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return os.fdopen(handle, "a", encoding=self.encoding, errors=self.errors)


class OneLineFormatter(logging.Formatter):
    """Formats each message on one line; a traceback follows, indented, so that it is told apart."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - named by logging
        """Answer the line with line breaks shown as such."""
        return "\\n".join(super().formatMessage(record).splitlines())

    def format(self, record: logging.LogRecord) -> str:
        """Answer the line, and below it the traceback if there is one."""
        # The traceback may come ready made from another formatter, so it is indented here and not where it is made.
        entry, *traceback = super().format(record).splitlines()
        return "\n".join([entry, *(f"    {line}" for line in traceback)])


def start(folder: Path | None = None, level: int = logging.INFO) -> Path | None:
    """Send the log of the whole program to a file in `folder`, by default the person's own; answer the file.

    Starting again moves the log. Where the folder cannot be written the program runs without a log, answer
    None: that is no reason not to open the window.
    """
    stop()
    folder = folder or paths.log_dir()
    try:
        paths.private_directory(folder)
        handler = PrivateRotatingFileHandler(
            folder / FILE_NAME,
            maxBytes=LARGEST_FILE,
            backupCount=OLDER_FILES,
            encoding="utf-8",
            errors="backslashreplace",
        )
    except OSError:
        return None
    handler.setFormatter(OneLineFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    return folder / FILE_NAME


def stop() -> None:
    """Close the log file, if one is open."""
    root = logging.getLogger()
    for handler in [each for each in root.handlers if isinstance(each, PrivateRotatingFileHandler)]:
        root.removeHandler(handler)
        handler.close()


def route_qt_messages(install: Callable[[MessageHandler], object]) -> None:
    """Send Qt's own messages to the log; `install` is `PySide6.QtCore.qInstallMessageHandler`."""
    install(_log_qt_message)


def _log_qt_message(kind: Any, context: Any, message: str) -> None:
    category = getattr(context, "category", None) or "default"
    _QT.log(_QT_LEVELS.get(kind.name, logging.WARNING), "%s: %s", category, message)
