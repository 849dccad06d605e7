"""Python's cyclic garbage is collected on the GUI thread only.

A collection on a worker could find widgets among the garbage and destroy them there, which Qt forbids.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from office_desk.exchange.collection_pause import is_paused

INTERVAL = 1_000  # milliseconds


class GarbageCollector(QObject):
    """Looks once a second whether Python's own thresholds are reached, and then collects."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Switch Python's own collecting off."""
        super().__init__(parent)
        gc.disable()
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
        """Collect the oldest generation that is due, unless somebody is making hundreds of thousands of objects."""
        if is_paused():
            return
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if thresholds[generation] and counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return
