"""Takes every exception that nobody handled to the log and to the window, instead of to a terminal."""

from __future__ import annotations

import logging
import sys
from types import TracebackType

from PySide6.QtCore import QObject, Signal

_LOG = logging.getLogger(__name__)


class FaultWatch(QObject):
    """Takes every exception that nobody handled, on any thread, to the log and to the window.

    Signals:
        caught: the exception.
    """

    caught = Signal(object)

    def install(self) -> None:
        """Stand in for Python's own hook, which would only print."""
        sys.excepthook = self._catch

    def uninstall(self) -> None:
        """Give Python its own hook back."""
        sys.excepthook = sys.__excepthook__

    def _catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, (KeyboardInterrupt, SystemExit)):
            sys.__excepthook__(kind, error, trace)
            return
        self.caught.emit(error)


def log_error(error: BaseException) -> None:
    """Write the whole of an exception to the log."""
    _LOG.error("an unexpected error", exc_info=(type(error), error, error.__traceback__))
