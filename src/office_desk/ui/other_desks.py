"""Hears what other windows and other people's desks wrote to the same database."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from office_desk.model.changes import Changes
from office_desk.ui.change_bus import ChangeBus
from office_desk.ui.operations import Operations

INTERVAL = 2_000  # milliseconds


class OtherDesks(QObject):
    """Reads the tail of the history every two seconds and puts it on the bus.

    What this window did itself went over the bus already and is left out. A failing look is passed over in
    silence: the next one, or the person's own next step, will say what is wrong.
    """

    def __init__(self, operations: Operations, bus: ChangeBus, parent: QObject | None = None) -> None:
        """Hear nothing before `begin`."""
        super().__init__(parent)
        self._operations = operations
        self._bus = bus
        self._latest: int | None = None
        self._published: set[int] = set()
        self._is_asking = False
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self.look)
        bus.changed.connect(self._remember)

    def begin(self) -> None:
        """Find out how far the history goes, and listen from there."""
        self._operations.read(self, lambda desk: desk.history.latest(), self._start_at, self._pass_over)

    def look(self) -> None:
        """Ask now; does nothing while the last question is unanswered or before the first position is known."""
        latest = self._latest
        if self._is_asking or latest is None:
            return
        self._is_asking = True
        self._operations.read(self, lambda desk: desk.history.since(latest), self._publish, self._pass_over)

    def _start_at(self, latest: int) -> None:
        self._latest = latest
        self._timer.start()

    def _publish(self, units: tuple[Changes, ...]) -> None:
        self._is_asking = False
        for changes in units:
            self._latest = max(self._latest or 0, changes.unit_id)
            if changes.unit_id not in self._published:
                self._bus.publish(changes)
        self._published = {unit_id for unit_id in self._published if unit_id > (self._latest or 0)}

    def _remember(self, changes: Changes) -> None:
        self._published.add(changes.unit_id)
        if self._latest is not None and changes.unit_id == self._latest + 1:
            self._latest = changes.unit_id  # nothing of another desk lies between: a large import is not read again

    def _pass_over(self, error: Exception) -> None:
        self._is_asking = False
