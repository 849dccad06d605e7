"""Undo and Redo of the Edit menu, and the toast's offer after every write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from office_desk.labels import action_sentence
from office_desk.labels import reason as reason_sentence
from office_desk.model.errors import DeskError
from office_desk.ui.change_bus import ChangeBus
from office_desk.ui.frame_actions import FrameActions
from office_desk.ui.history_steps import HistorySteps, left_sentence
from office_desk.ui.operations import Operations

if TYPE_CHECKING:
    from office_desk.services.answers import Undone, UnitEntry
    from office_desk.services.desk import Desk


class UndoRedo(QObject):
    """Keeps Undo and Redo named after what they would do, and does it.

    Signals:
        taken_back: `Changes` of an undo or redo that was done.
        refused: a sentence why it was not, or not wholly.
    """

    taken_back = Signal(object)
    refused = Signal(str)

    def __init__(self, operations: Operations, bus: ChangeBus, actions: FrameActions) -> None:
        super().__init__(actions)
        self._operations = operations
        self._actions = actions
        self._refusal = ""
        self._steps = HistorySteps(operations, self)
        self._steps.done.connect(self._tell)
        self._steps.failed.connect(self._refuse)
        bus.changed.connect(self.look)
        actions.undo.triggered.connect(self.undo)
        actions.redo.triggered.connect(self.redo)
        actions.name_undo("", "")

    def look(self, _: object = None) -> None:
        """Ask anew what could be taken back and done again."""
        self._operations.read(self, _next_units, self._name, self._name_nothing, key="next")

    def set_refusal(self, reason: str) -> None:
        """Keep both off, because nothing can be written here."""
        self._refusal = reason

    def undo(self) -> None:
        """Take back what was done last."""
        self._steps.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._steps.redo()

    def undo_unit(self, unit_id: int) -> None:
        """Take back one unit of work, whatever was done since."""
        self._steps.undo(unit_id)

    def _name(self, units: tuple[UnitEntry | None, UnitEntry | None]) -> None:
        undo, redo = (action_sentence(unit) if unit and not self._refusal else "" for unit in units)
        self._actions.name_undo(undo, redo)

    def _name_nothing(self, error: Exception) -> None:
        self._actions.name_undo("", "")

    def _tell(self, undone: Undone) -> None:
        self.taken_back.emit(undone.changes)
        if left := left_sentence(undone):
            self.refused.emit(left)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, DeskError):
            self.refused.emit(reason_sentence(error.reason))
        else:
            self._operations.failed.emit(error)


def _next_units(desk: Desk) -> tuple[UnitEntry | None, UnitEntry | None]:
    return desk.history.next_undo(), desk.history.next_redo()
