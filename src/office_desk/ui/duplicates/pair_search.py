"""Asks the desk for pairs: a look through all of it, and later what still stands of the pairs that it found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from office_desk.language import translate
from office_desk.ui.workplace import Workplace

if TYPE_CHECKING:
    from office_desk.ui.long_work import LongWork

MOST_PAIRS = 5_000
"""So many pairs are shown at once; nobody works off more before looking again."""

Known = tuple[tuple[int, int], ...]
"""The pairs that were found, as ids."""


class PairSearch(QObject):
    """One look at a time.

    Signals:
        found: every `DuplicatePair`, the most alike first.
        failed: the exception that ended a look, `Cancelled` among them.
        stood: the ids that were asked for, and the pairs among them that still stand.
    """

    found = Signal(object)
    failed = Signal(object)
    stood = Signal(object, object)

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace

    def begin(self, kind: str) -> LongWork:
        """Look through the whole desk for records of the kind; a look that is under way is stopped."""
        language = self._workplace.language()
        return self._workplace.operations.read_long(
            self,
            translate("DuplicatesPage", "Looking for duplicates: {done} %"),
            lambda desk, progress: desk.duplicates.pairs(kind, language, MOST_PAIRS, progress),
            self.found.emit,
            self.failed.emit,
            key="pairs",
        )

    def is_cut(self, known: Known) -> bool:
        """Whether a look that found these pairs left out others, less alike."""
        return len(known) == MOST_PAIRS

    def look_again(self, kind: str, known: Known) -> None:
        """Ask which of these still stand, and what they are called now."""
        language = self._workplace.language()
        self._workplace.operations.read(
            self,
            lambda desk: desk.duplicates.standing(kind, known, language),
            lambda pairs: self.stood.emit(known, pairs),
            key="standing",
        )
