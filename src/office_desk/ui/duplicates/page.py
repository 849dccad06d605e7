"""Duplicates: records that may be on the desk twice, found over the whole desk or chosen in a list, and made one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from office_desk import labels
from office_desk.model.catalog import MERGEABLE
from office_desk.model.duplicates import DuplicatePair
from office_desk.model.progress import Cancelled
from office_desk.ui.duplicates.comparison_panel import ComparisonPanel
from office_desk.ui.duplicates.looking import Looking, pairs_words
from office_desk.ui.duplicates.page_head import DuplicatesHead
from office_desk.ui.duplicates.pair_list import PairList
from office_desk.ui.duplicates.pair_model import PairModel, ids_of
from office_desk.ui.duplicates.pair_search import Known, PairSearch
from office_desk.ui.duplicates.pairs_beside import PairsBeside
from office_desk.ui.duplicates.pairs_place import PairsPlace
from office_desk.ui.page import Page, PageActions
from office_desk.ui.workplace import Workplace

if TYPE_CHECKING:
    from office_desk.model.changes import Changes

_PARTS = ("contact_points", "affiliations", "distinct_pairs")


class DuplicatesPage(Page):
    """Pairs on the left, the current one side by side on the right; two chosen records have the page to themselves."""

    def __init__(self, workplace: Workplace, view: str = "duplicates", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._view = view
        self._kind = MERGEABLE[0]
        self._state = Looking.WAITING
        self._has_begun = False
        self._is_single = False
        self._is_stale = False
        self._wants_focus = False
        self.head = DuplicatesHead(workplace.language, self)
        self.model = PairModel(self)
        self.pairs = PairList(self.model, self)
        self.panel = ComparisonPanel(workplace, self)
        self._splitter = PairsBeside(self.pairs, self.panel, self)
        self._place = PairsPlace(self._splitter, self.head.search_action, self)
        self._search = PairSearch(workplace, self)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._show_body()

    def title(self) -> str:
        return labels.view_label(self._view)

    def actions(self) -> PageActions:  # type: ignore[override]  # as in Page
        panel = self.panel
        return PageActions(
            record=(panel.merge_action, panel.separate_action, panel.skip_action), view=(self.head.search_action,)
        )

    def find_duplicates(self, kind: str, ids: tuple[int, ...] = ()) -> None:
        self._has_begun = self._wants_focus = True
        self._kind = kind if kind in MERGEABLE else self._kind
        self.head.choose_kind(self._kind)
        match ids:
            case (one, other):
                self._compare_single((min(one, other), max(one, other)))
            case _:
                self.search()

    def search(self) -> None:
        """Look through the whole desk for records of the kind; a look that is under way is stopped."""
        self._has_begun, self._is_stale = True, False
        self._is_single = False
        self._show_found(())
        self._state = Looking.WAITING
        self._place.be_patient()
        self._show_body()
        self.head.work_bar.watch(self._search.begin(self._kind))

    def save_state(self) -> dict[str, Any]:
        return {"kind": self._kind, "sizes": self._splitter.sizes()}

    def restore_state(self, state: dict[str, Any]) -> None:
        kind, sizes = state.get("kind"), state.get("sizes")
        if kind in MERGEABLE:
            self._kind = str(kind)
            self.head.choose_kind(self._kind)
        if isinstance(sizes, list) and len(sizes) == 2 and all(type(size) is int and size > 0 for size in sizes):
            self._splitter.setSizes(sizes)

    def _compare_single(self, ids: tuple[int, int]) -> None:
        """Compare two records that were chosen in a list."""
        # A look that has just begun, because the page was shown, is not wanted any more.
        if (work := self.head.work_bar.work) is not None:
            work.cancel()
        self._is_single = True
        self.model.show_found(())
        self._state = Looking.LISTED
        self._show_body()
        self.panel.show_pair(self._kind, ids, is_single=True)

    def _take_found(self, pairs: Sequence[DuplicatePair]) -> None:
        if self._is_single:
            return
        self._state = Looking.LISTED if pairs else Looking.NONE_FOUND
        wants_focus = self._wants_focus or self._has_focus()
        self._show_found(pairs)
        self._show_body()
        if pairs and wants_focus:
            self.pairs.setFocus(Qt.FocusReason.OtherFocusReason)
        self._wants_focus = False

    def _take_single(self) -> None:
        """Put the keyboard into the comparison of two chosen records once it came."""
        if self._is_single and self._wants_focus:
            self._wants_focus = False
            self.panel.view.take_focus()

    def _has_focus(self) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _take_failure(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self._workplace.operations.failed.emit(error)
        if not self._is_single:
            self._state = Looking.STOPPED
            self._show_body()

    def _show_found(self, pairs: Sequence[DuplicatePair]) -> None:
        self.model.show_found(pairs)
        if pairs:
            self.pairs.choose_row(0)
        else:
            self.panel.show_nothing()

    def _choose(self, pair: DuplicatePair | None) -> None:
        if self._is_single:
            return
        if pair is None:
            self.panel.show_nothing()
        elif ids_of(pair) != self.panel.ids:
            self.panel.show_pair(pair.kind, ids_of(pair))

    def _settle(self, record_id: int, ids: tuple[int, int]) -> None:
        """Go on after a merge, or after two were told apart: to the next pair, or back to the list of records."""
        if self._is_single:
            self._leave_single(record_id)
            return
        had_focus = self._has_focus()
        self.model.take_out(ids)
        self._follow_list()
        if had_focus:
            self.pairs.setFocus(Qt.FocusReason.OtherFocusReason)

    def _skip(self) -> None:
        if self._is_single:
            self._leave_single(self.panel.ids[0])
        else:
            self.pairs.choose_next()
            self.pairs.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_single(self, record_id: int) -> None:
        self._is_single = self._has_begun = False
        self.panel.show_nothing()
        self._state = Looking.WAITING
        self._show_body()
        if self.isVisible():
            self.open_requested.emit(self._kind, record_id)

    def _hear(self, changes: Changes) -> None:
        if changes.concerns(self._kind, *_PARTS):
            self._is_stale = True
            # Later, so that several units that come at once are read at once.
            QTimer.singleShot(0, self, self._look_again)

    def _look_again(self) -> None:
        """Read anew what is shown: a pair may be gone, or back, and a name may be another."""
        if not self._is_stale or not self.isVisible():
            return
        self._is_stale = False
        self.panel.reload()
        if self.model.known:
            self._search.look_again(self._kind, self.model.known)

    def _take_standing(self, known: Known, pairs: Sequence[DuplicatePair]) -> None:
        if known == self.model.known:
            self.model.show_standing(pairs)
            self._follow_list()

    def _follow_list(self) -> None:
        """Let the page stand for a list that has lost pairs, or got them back."""
        if self._state not in (Looking.LISTED, Looking.ALL_SETTLED):
            return
        has_pairs = self.model.rowCount() > 0
        self._state = Looking.LISTED if has_pairs else Looking.ALL_SETTLED
        if has_pairs and not self.pairs.currentIndex().isValid():
            self.pairs.choose_row(0)
        self._show_body()

    def _show_body(self) -> None:
        """Show the pairs, or why there are none."""
        self._place.show_state(self._state, self._kind)
        self._splitter.show_pairs(not self._is_single)
        self._word()
        self.status_changed.emit()

    def _word(self) -> None:
        """What the head says, which depends on what is shown."""
        is_cut = self._search.is_cut(self.model.known)
        words = pairs_words(self.model.rowCount(), self._workplace.language(), is_cut=is_cut)
        self.head.show_title(self.tr("Make one of two") if self._is_single else self.title())
        self.head.show_pairs(words, are_wanted=not self._is_single)
        # Where nothing is listed the search is offered in the middle of the page.
        self.head.offer_search(
            is_under_way=self._state is Looking.WAITING,
            is_here=self._state is Looking.LISTED,
            has_looked=self._has_begun and not self._is_single,
        )

    def _press_chip(self, kind: str) -> None:
        if kind != self._kind or self._is_single:
            self._kind = kind
            self.search()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self._place, 1)
        self.head.choose_kind(self._kind)
        self.setFocusProxy(self.pairs)

    def _connect(self) -> None:
        self._workplace.bus.changed.connect(self._hear)
        self.head.search_action.triggered.connect(self.search)
        self._search.found.connect(self._take_found)
        self._search.failed.connect(self._take_failure)
        self._search.stood.connect(self._take_standing)
        self.head.kind_pressed.connect(self._press_chip)
        self._splitter.left.connect(self._step_back)
        self.pairs.chosen.connect(self._choose)
        self.pairs.opened.connect(self.panel.view.take_focus)
        self.panel.settled.connect(self._settle)
        self.panel.skipped.connect(self._skip)
        self.panel.shown.connect(self._take_single)
        self.panel.gone.connect(self._let_go)

    def _step_back(self) -> None:
        """Esc goes from the comparison back to the pairs, and from two chosen records back to their list."""
        if self._is_single:
            self._skip()
        else:
            self.pairs.setFocus(Qt.FocusReason.OtherFocusReason)

    def _let_go(self) -> None:
        """One of the pair was trashed or merged elsewhere, and the message about it has not come yet."""
        if not self._is_single:
            self.model.take_out(self.panel.ids)
            self._follow_list()

    def _retranslate(self) -> None:
        self.head.retranslate()
        self._splitter.retranslate()
        self._place.show_state(self._state, self._kind)
        self._word()
        self.title_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Later, because whoever shows the page may ask for something else at once.
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        if not self.isVisible():
            return
        if not self._has_begun:
            self.search()
        else:
            self._look_again()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._is_stale = True
            self._look_again()
        super().changeEvent(event)
