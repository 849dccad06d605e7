"""The one place where pages hear that records changed, by this desk or by another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from office_desk.model.changes import Changes


class ChangeBus(QObject):
    """Carries every `Changes` to whoever listens; each page decides what concerns it.

    `Operations` publishes the writes of this window, `OtherDesks` those of others. Nobody else does, and
    nobody calls another page to refresh it.

    Signals:
        changed: `Changes` of one unit of work, on the GUI thread, each unit once.
    """

    changed = Signal(object)

    def publish(self, changes: Changes) -> None:
        """Tell everybody about one unit of work."""
        self.changed.emit(changes)
