"""Steps through the history, back and forth: the one way of the Edit menu, the toast, History and the assistant."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from office_desk.language import translate
from office_desk.ui.operations import Operations

if TYPE_CHECKING:
    from office_desk.model.progress import Progress
    from office_desk.services.answers import Undone
    from office_desk.services.desk import Desk
    from office_desk.ui.long_work import LongWork


class HistorySteps(QObject):
    """Takes back what was done and does it again, as long work that tells how far it is and can be stopped.

    One step at a time: a key pressed again while one is under way is no second step, for whoever sees nothing
    happen presses twice. What a step changed comes over the bus as all changes do.

    Signals:
        done: the `Undone` of a step.
        failed: the exception that kept it from being done; `Cancelled` where the person stopped it.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, operations: Operations, parent: QObject, *, is_shown: bool = True) -> None:
        """Without `is_shown` the bottom line of the main window leaves it to `parent` to show the work."""
        super().__init__(parent)
        self._operations = operations
        self._is_shown = is_shown
        self._work: LongWork | None = None

    @property
    def work(self) -> LongWork | None:
        """The step that is under way."""
        return self._work

    def undo(self, unit_id: int | None = None) -> None:
        """Take back a unit of work, whatever was done since; by default one's own last one."""
        text = translate("HistorySteps", "Taking back: {done} of {total}")
        self._step(text, lambda desk, progress: desk.history.undo(unit_id, progress))

    def redo(self) -> None:
        """Do again what was taken back last."""
        text = translate("HistorySteps", "Doing it again: {done} of {total}")
        self._step(text, lambda desk, progress: desk.history.redo(progress))

    def _step(self, text: str, work: Callable[[Desk, Progress], Undone]) -> None:
        if self._work is None:
            self._work = self._operations.write_long(
                self, text, work, self.done.emit, self.failed.emit, is_shown=self._is_shown
            )
            self._work.ended.connect(self._forget)

    def _forget(self) -> None:
        self._work = None


def left_sentence(undone: Undone) -> str:
    """Answer how much a step left as it was, because it was changed since; nothing if it left nothing."""
    count = len(undone.obstacles)
    return (
        translate("HistorySteps", "%n value(s) changed since then and were left as they are.", count) if count else ""
    )
