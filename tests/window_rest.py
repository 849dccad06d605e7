"""Whether windows have come to rest: exact where a wait of so many milliseconds is slow here and too short there."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

_SOON = 300  # milliseconds; what lasts longer, as a toast does, is a state to look at


def is_something_due() -> bool:
    """Whether a window has put off something for a moment."""
    timers = (timer for window in QApplication.topLevelWidgets() for timer in window.findChildren(QTimer))
    return any(timer.isActive() and timer.isSingleShot() and timer.interval() <= _SOON for timer in timers)
