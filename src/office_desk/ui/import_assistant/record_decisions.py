"""What the person decides on single records of a plan, made one after the other and kept for the next plan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from office_desk.exchange.plan import Decision, FieldChange, Plan, PlannedRecord, Side
from office_desk.model.errors import DeskError
from office_desk.ui.import_assistant.plan_work import OwnChoices, redecide_all
from office_desk.ui.import_assistant.work_under_way import WorkUnderWay

if TYPE_CHECKING:
    from office_desk.model.progress import Progress
    from office_desk.services.desk import Desk


class RecordDecisions(QObject):
    """Has the desk follow the person's decisions, in the order in which they were made.

    Attributes:
        own: What was chosen of each record, by its number.

    Signals:
        made: the decisions on records of these numbers changed.
        failed: an exception that kept one from being made.
    """

    made = Signal(object)
    failed = Signal(object)

    def __init__(self, works: WorkUnderWay, parent: QObject) -> None:
        super().__init__(parent)
        self._works = works
        self.own: dict[int, OwnChoices] = {}
        self._plan: Plan | None = None
        self._waiting: list[Callable[[Desk, Progress], tuple[tuple[int, ...], DeskError | None]]] = []

    def forget(self) -> None:
        """There are other records now: nothing that was chosen holds of them."""
        self.own.clear()

    def leave_plan(self) -> None:
        """The plan is gone: what waits to be decided on it is not; what was chosen is kept."""
        self._plan = None
        self._waiting.clear()

    def decide(self, plan: Plan, numbers: Sequence[int], decision: Decision, match_id: int | None) -> None:
        """Say what is done with records; without `match_id` with the match each has, or its most alike one."""
        for number in numbers:
            own = self.own.setdefault(number, OwnChoices())
            if match_id is not None and match_id != own.match_id:
                own.sides = {}
            own.decision, own.match_id = decision, match_id if match_id is not None else own.match_id
        self._plan = plan
        self._waiting.append(
            partial(redecide_all, plan=plan, numbers=tuple(numbers), decision=decision, match_id=match_id)
        )
        if len(self._waiting) == 1:
            self._make_next(plan)

    def choose_side(self, record: PlannedRecord, change: FieldChange, side: Side) -> None:
        """Say whose value of a field will stand."""
        change.side = side
        own = self.own.setdefault(record.number, OwnChoices())
        if any(each is change for each in record.changes):  # and not one of a part
            own.sides[change.key] = side
        self.made.emit((record.number,))

    def _make_next(self, plan: Plan) -> None:
        """One after the other: two workers must not change one plan at once."""
        if self._waiting:
            self._works.compare(self._waiting[0], partial(self._take_made, plan), partial(self._fail, plan))

    def _take_made(self, plan: Plan, answer: tuple[tuple[int, ...], DeskError | None]) -> None:
        numbers, error = answer
        if plan is self._plan:
            self._waiting.pop(0)
            self.made.emit(numbers)
            self._make_next(plan)
        if error is not None:
            self.failed.emit(error)

    def _fail(self, plan: Plan, error: Exception) -> None:
        if plan is self._plan:
            self._waiting.clear()
            self.made.emit(())
        self.failed.emit(error)
