"""The chips above a plan: how many records there are of each verdict, and which of them are shown."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from office_desk.display import display_number
from office_desk.exchange.plan import Verdict
from office_desk.labels.plan_words import verdict_label
from office_desk.language import translate
from office_desk.ui.look import tokens
from office_desk.ui.look.buttons import Chip
from office_desk.ui.look.flow import FlowLayout

_ORDER: tuple[Verdict | None, ...] = (
    None,
    Verdict.NEW,
    Verdict.CHANGED,
    Verdict.POSSIBLE,
    Verdict.SAME,
    Verdict.TRASHED,
    Verdict.INVALID,
)


class VerdictChips(QWidget):
    """A chip for each verdict, and one for all records.

    Attributes:
        of: The chip of each verdict; of None the one for all.

    Signals:
        chosen: a verdict, or None for all.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.of: dict[Verdict | None, Chip] = {}
        flow = FlowLayout(self, spacing=tokens.SPACE_TIGHT)
        for verdict in _ORDER:
            chip = Chip("", self)
            chip.setAutoExclusive(False)
            chip.setAutoDefault(False)
            chip.clicked.connect(partial(self._choose, verdict))
            self.of[verdict] = chip
            flow.addWidget(chip)

    def show_counts(self, counts: Mapping[Verdict | None, int], chosen: Verdict | None) -> None:
        """Show how many records there are of each verdict; a chip of none goes."""
        for verdict, chip in self.of.items():
            count = counts.get(verdict, 0)
            chip.set_text(translate("PlanStep", "All") if verdict is None else verdict_label(verdict), count)
            chip.setVisible(verdict is None or bool(count))
        self.check(chosen)

    def check(self, chosen: Verdict | None) -> None:
        """Stand on a verdict."""
        for verdict, chip in self.of.items():
            chip.setChecked(verdict is chosen)

    def _choose(self, verdict: Verdict | None) -> None:
        self.chosen.emit(verdict)


def counts_in_words(counts: Mapping[Verdict | None, int], language: str) -> str:
    """How many records there are of each verdict, as one line."""
    words = (
        f"{verdict_label(verdict)}: {display_number(counts[verdict], language)}"
        for verdict in _ORDER
        if verdict is not None and counts.get(verdict)
    )
    return " · ".join(words)
