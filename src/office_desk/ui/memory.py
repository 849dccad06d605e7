"""Python's cyclic garbage is collected on the GUI thread only, and never so much of it that the window would stand.

A collection on a worker could find widgets among the garbage and destroy them there, which Qt forbids. A collection
looks at everything made since the last ones and holds the interpreter meanwhile: an import makes a million objects,
hardly any of them garbage, and looking at those took 0.3 to 1.8 s. So much is set aside unseen (`gc.freeze`, which only
joins lists): what nobody uses any more still goes at once, and only cycles wait until the person is at another program.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

INTERVAL = 1_000  # milliseconds
MOST_TO_LOOK_AT = 50_000
"""Objects: some 30 ms of a collection."""


def _is_program_active() -> bool:
    return QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive


class GarbageCollector(QObject):
    """Looks once a second whether Python's own thresholds are reached, and then collects or sets aside."""

    def __init__(
        self, parent: QObject | None = None, is_somebody_here: Callable[[], bool] = _is_program_active
    ) -> None:
        """Switch Python's own collecting off."""
        super().__init__(parent)
        gc.disable()
        self._is_somebody_here = is_somebody_here
        self._made = 0  # since something was set aside last; at least as many as a collection would look at
        self._has_unseen = False
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to look; what was made so far is taken to stay, and is left out of every later collection."""
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Give Python its own collecting back."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def look(self) -> None:
        """Collect the oldest generation that is due, or set aside what is too much; all of it in a quiet moment."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [number for number in (2, 1, 0) if thresholds[number] and counts[number] > thresholds[number]]
        self._made += counts[0] if due else 0
        if self._made > MOST_TO_LOOK_AT:
            self._set_aside(is_seen=False)
        elif due:
            gc.collect(due[0])
        elif self._has_unseen and not self._is_somebody_here():
            gc.unfreeze()
            gc.collect()
            self._set_aside(is_seen=True)

    def _set_aside(self, *, is_seen: bool) -> None:
        gc.freeze()
        self._made = 0
        self._has_unseen = not is_seen
