"""The event whose guests the people of a source are, as far as one was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from office_desk.model.snapshot import Snapshot

if TYPE_CHECKING:
    from office_desk.ui.workplace import Workplace


class GuestsChoice(QObject):
    """Holds an event for the steps that show it; what it is called is read on a worker.

    Attributes:
        event_id: The event; None for none.
        record: What is known of it; None until that was read.
        is_open: Something was typed that is no event yet, so nothing may go on.

    Signals:
        chosen: it is another event, or none.
        changed: anything else to show.
        failed: an exception that kept the event from being read.
    """

    chosen = Signal()
    changed = Signal()
    failed = Signal(object)

    def __init__(self, workplace: Workplace, event_id: int | None, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.event_id = event_id
        self.record: Snapshot | None = None
        self.is_open = False
        self._read()

    def choose(self, event_id: int | None) -> None:
        """Let the people be guests of this event, or of none."""
        was_open, self.is_open = self.is_open, False
        if event_id != self.event_id:
            self.event_id, self.record = event_id, None
            self._read()
            self.chosen.emit()
        if was_open or event_id is None:
            self.changed.emit()

    def leave_open(self) -> None:
        """Something was typed and nothing chosen."""
        self.is_open = True
        self.changed.emit()

    def title(self, language: str) -> str:
        """What the event is called, "" where there is none or it is not known yet."""
        return self.record.titles.in_language(language) if self.record is not None else ""

    def _read(self) -> None:
        event_id = self.event_id
        if event_id is not None:
            self._workplace.operations.read(
                self, lambda desk: desk.records.get("events", event_id), self._take, self.failed.emit, key="event"
            )

    def _take(self, event: Snapshot) -> None:
        if event.id == self.event_id:
            self.record = event
            self.changed.emit()
