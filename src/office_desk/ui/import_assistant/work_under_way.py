"""The long works that one source has under way, to be watched and stopped together."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from office_desk.language import translate
from office_desk.ui.operations import Operations

if TYPE_CHECKING:
    from office_desk.model.progress import Progress
    from office_desk.services.desk import Desk
    from office_desk.ui.long_work import LongWork


class WorkUnderWay(QObject):
    """Asks the desk on workers, one question of a key at a time, and knows what is not over.

    Signals:
        began: a `LongWork` to show.
        changed: there is one more under way, or one less.
    """

    began = Signal(object)
    changed = Signal()

    def __init__(self, operations: Operations, parent: QObject) -> None:
        super().__init__(parent)
        self._operations = operations
        self._works: list[LongWork] = []

    def __bool__(self) -> bool:
        return bool(self._works)

    def ask(
        self,
        text: str,
        work: Callable[[Desk, Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        key: str,
    ) -> None:
        """Ask the desk something that takes long, as `Operations.read_long`."""
        self.watch(self._operations.read_long(self, text, work, done, failed, key=key))

    def compare(
        self,
        work: Callable[[Desk, Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        key: str = "",
    ) -> None:
        """Ask for something that compares records with those of the desk."""
        self.ask(translate("ImportRun", "Comparing: {done} of {total}"), work, done, failed, key)

    def watch(self, work: LongWork) -> None:
        """Count a work that was begun elsewhere as well."""
        self._works.append(work)
        work.ended.connect(self._forget)
        self.began.emit(work)
        self.changed.emit()

    def stop(self) -> None:
        """Have all of it stopped."""
        for work in self._works:
            work.cancel()

    def _forget(self, ended: LongWork) -> None:
        self._works = [work for work in self._works if work is not ended]
        self.changed.emit()
