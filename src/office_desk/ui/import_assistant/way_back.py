"""The way back of an import that was done, and whether it was gone: here, by Edit › Undo or from another desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from office_desk.model.changes import Action, Changes
from office_desk.ui.history_steps import HistorySteps

if TYPE_CHECKING:
    from office_desk.services.answers import Undone
    from office_desk.services.desk import Desk
    from office_desk.ui.long_work import LongWork
    from office_desk.ui.workplace import Workplace


class WayBack(QObject):
    """Takes an import back, and hears when it is taken back or done again elsewhere.

    Attributes:
        is_gone: Whether the import is taken back.
        undone: What taking it back here came to; None where that was done elsewhere.

    Signals:
        changed: whether `is_gone`.
        failed: an exception that kept the import from being taken back.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self.is_gone = False
        self.undone: Undone | None = None
        self._workplace = workplace
        self._unit_id = 0
        self._steps = HistorySteps(workplace.operations, self, is_shown=False)
        self._steps.done.connect(self._take_undone)
        self._steps.failed.connect(self.failed)
        workplace.bus.changed.connect(self._hear)

    @property
    def work(self) -> LongWork | None:
        """The taking back that is under way."""
        return self._steps.work

    def open(self, unit_id: int) -> None:
        """The import was done as this unit of work."""
        self._unit_id = unit_id

    def go(self) -> None:
        """Undo the whole import."""
        self._steps.undo(self._unit_id)

    def _take_undone(self, undone: Undone) -> None:
        self.undone = undone
        self._workplace.notify(undone.changes)
        self._set(is_gone=True)

    def _hear(self, changes: Changes) -> None:
        if self._unit_id and changes.action in (Action.UNDO, Action.REDO):
            self._workplace.operations.read(self, self._asked, self._take_answer, self.failed.emit, key="standing")

    def _asked(self, desk: Desk) -> bool:
        """Whether the import is taken back; runs on a worker."""
        return any(unit.is_undone for unit in desk.history.units(1, self._unit_id + 1))

    def _take_answer(self, is_gone: bool) -> None:
        if is_gone != self.is_gone:
            self.undone = None
            self._set(is_gone=is_gone)

    def _set(self, *, is_gone: bool) -> None:
        self.is_gone = is_gone
        self.changed.emit()
