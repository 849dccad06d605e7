"""Duplicates: records that may be on the desk twice, found over the whole desk or chosen in a list, and made one."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from office_desk import labels
from office_desk.display import display_number
from office_desk.model.duplicates import MERGEABLE, DuplicatePair
from office_desk.model.progress import Cancelled
from office_desk.ui.duplicates.comparison_panel import ComparisonPanel
from office_desk.ui.duplicates.pair_list import PairList
from office_desk.ui.duplicates.pair_model import PairModel, ids_of
from office_desk.ui.long_work_bar import LongWorkBar
from office_desk.ui.look import tokens
from office_desk.ui.look.icons import icon
from office_desk.ui.look.widgets import ActionButton, Chip, EmptyState, Hairline, Heading, SecondaryLabel, framed
from office_desk.ui.page import Page, PageActions
from office_desk.ui.workplace import Workplace

if TYPE_CHECKING:
    from office_desk.model.changes import Changes

MOST_PAIRS = 5_000
"""So many pairs are shown at once; nobody works off more before looking again."""

_PARTS = ("contact_points", "affiliations", "distinct_pairs")
_LIST_WIDTH, _COMPARISON_WIDTH = 380, 700
_NARROWEST_LIST, _NARROWEST_COMPARISON = 280, 420


class _State(Enum):
    """Why there is no list of pairs to be seen, or that there is one."""

    WAITING = 1
    LISTED = 2
    NONE_FOUND = 3
    ALL_SETTLED = 4
    STOPPED = 5


class DuplicatesPage(Page):
    """Pairs on the left, the current one side by side on the right; two chosen records have the page to themselves."""

    def __init__(self, workplace: Workplace, view: str = "duplicates", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._view = view
        self._kind = MERGEABLE[0]
        self._state = _State.WAITING
        self._has_begun = False
        self._is_single = False
        self._is_stale = False
        self._wants_focus = False
        self._title = Heading("", "page", self)
        self.search_action = QAction(icon("search"), "", self)
        self.chips = {kind: Chip("", self) for kind in MERGEABLE}
        self.work_bar = LongWorkBar(workplace.language, self)
        self._count = SecondaryLabel("", self)
        self.model = PairModel(self)
        self.pairs = PairList(self.model, self)
        self._keys_hint = SecondaryLabel("", self)
        self.panel = ComparisonPanel(workplace, self)
        self._empty = EmptyState("users", "", "", (self.search_action,), self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._body = QStackedWidget(self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(tokens.WAIT_BEFORE_PROGRESS)
        self._lay_out()
        self._connect()
        self._connect_keys()
        self._retranslate()
        self._show_body()

    def title(self) -> str:
        return labels.view_label(self._view)

    def actions(self) -> PageActions:  # type: ignore[override]  # as in Page
        panel = self.panel
        return PageActions(
            record=(panel.merge_action, panel.separate_action, panel.skip_action), view=(self.search_action,)
        )

    def find_duplicates(self, kind: str, ids: tuple[int, ...] = ()) -> None:
        self._has_begun = self._wants_focus = True
        self._kind = kind if kind in MERGEABLE else self._kind
        self.chips[self._kind].setChecked(True)
        match ids:
            case (one, other):
                self._compare_single((min(one, other), max(one, other)))
            case _:
                self.search()

    def search(self) -> None:
        """Look through the whole desk for records of the kind; a look that is under way is stopped."""
        kind, language = self._kind, self._workplace.language()
        self._has_begun, self._is_stale = True, False
        self._is_single = False
        self._show_found(())
        self._state = _State.WAITING
        self._patience.start()
        self._show_body()
        work = self._workplace.operations.read_long(
            self,
            self.tr("Looking for duplicates: {done} %"),
            lambda desk, progress: desk.duplicates.pairs(kind, language, MOST_PAIRS, progress),
            self._take_found,
            self._take_failure,
            key="pairs",
        )
        self.work_bar.watch(work)

    def save_state(self) -> dict[str, Any]:
        return {"kind": self._kind, "sizes": self._splitter.sizes()}

    def restore_state(self, state: dict[str, Any]) -> None:
        kind, sizes = state.get("kind"), state.get("sizes")
        if kind in MERGEABLE:
            self._kind = str(kind)
            self.chips[self._kind].setChecked(True)
        if isinstance(sizes, list) and len(sizes) == 2 and all(type(size) is int and size > 0 for size in sizes):
            self._splitter.setSizes(sizes)

    def _compare_single(self, ids: tuple[int, int]) -> None:
        """Compare two records that were chosen in a list."""
        # A look that has just begun, because the page was shown, is not wanted any more.
        if (work := self.work_bar.work) is not None:
            work.cancel()
        self._is_single = True
        self.model.show_found(())
        self._state = _State.LISTED
        self._show_body()
        self.panel.show_pair(self._kind, ids, is_single=True)

    def _take_found(self, pairs: Sequence[DuplicatePair]) -> None:
        if self._is_single:
            return
        self._state = _State.LISTED if pairs else _State.NONE_FOUND
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
            self._state = _State.STOPPED
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
        self._state = _State.WAITING
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
        kind, known, language = self._kind, self.model.known, self._workplace.language()
        if known:
            self._workplace.operations.read(
                self, lambda desk: (known, desk.duplicates.standing(kind, known, language)), self._take_standing,
                key="standing",
            )  # fmt: skip

    def _take_standing(self, answer: tuple[tuple[tuple[int, int], ...], tuple[DuplicatePair, ...]]) -> None:
        known, pairs = answer
        if known == self.model.known:
            self.model.show_standing(pairs)
            self._follow_list()

    def _follow_list(self) -> None:
        """Let the page stand for a list that has lost pairs, or got them back."""
        if self._state not in (_State.LISTED, _State.ALL_SETTLED):
            return
        has_pairs = self.model.rowCount() > 0
        self._state = _State.LISTED if has_pairs else _State.ALL_SETTLED
        if has_pairs and not self.pairs.currentIndex().isValid():
            self.pairs.choose_row(0)
        self._show_body()

    def _show_body(self) -> None:
        """Show the pairs, or why there are none; of a look that ends soon nothing."""
        is_waiting, is_listed = self._state is _State.WAITING, self._state is _State.LISTED
        self._word_empty()
        self._empty.setVisible(not is_waiting or not self._patience.isActive())
        self._body.setCurrentWidget(self._splitter if is_listed else self._ground)
        self._pairs_side.setVisible(not self._is_single)
        for widget in (*self.chips.values(), self._count):
            widget.setVisible(not self._is_single)
        # Where nothing is listed the search is offered in the middle of the page, and while it is under way nowhere.
        self.search_action.setVisible(not is_waiting)
        self.search_action.setEnabled(not is_waiting)
        self._search_place.setVisible(is_listed)
        self._word()
        self.status_changed.emit()

    def _word(self) -> None:
        """What the head says, which depends on what is shown."""
        self._title.setText(self.tr("Make one of two") if self._is_single else self.title())
        count = self.model.rowCount()
        language = self._workplace.language()
        text = self.tr("%n pair(s)", "", count).replace(str(count), display_number(count, language)) if count else ""
        if len(self.model.known) == MOST_PAIRS:
            text = self.tr("{pairs}, the most alike").replace("{pairs}", text)
        self._count.setText(text)
        has_looked = self._has_begun and not self._is_single
        self.search_action.setText(self.tr("Look again") if has_looked else self.tr("Find duplicates"))

    def _word_empty(self) -> None:
        people = self._kind == "people"
        texts = {
            _State.NONE_FOUND: (
                self.tr("No duplicates found"),
                self.tr("Everybody on this desk seems to be there just once.")
                if people
                else self.tr("Every organization on this desk seems to be there just once."),
            ),
            _State.ALL_SETTLED: (
                self.tr("All done"),
                self.tr("Every pair that was found is settled. Undo brings a pair back."),
            ),
            _State.STOPPED: (self.tr("The look was stopped"), self.tr("Nothing was changed.")),
        }
        looking = self.tr("Looking for duplicates"), self.tr("Names, contact details and workplaces are compared.")
        self._empty.set_text(*texts.get(self._state, looking))

    def _press_chip(self, kind: str) -> None:
        if kind != self._kind or self._is_single:
            self._kind = kind
            self.search()

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        head = QHBoxLayout()
        head.setContentsMargins(tokens.SPACE_GROUP, tokens.SPACE_GROUP, tokens.SPACE_GROUP, tokens.SPACE)
        head.setSpacing(tokens.SPACE)
        head.addWidget(self._title)
        head.addSpacing(tokens.SPACE)
        for chip in self.chips.values():
            group.addButton(chip)
            head.addWidget(chip)
        self.chips[self._kind].setChecked(True)
        head.addStretch(1)
        self._search_place = QWidget(self)
        place = QHBoxLayout(self._search_place)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(ActionButton(self.search_action, self._search_place))
        for widget in (self.work_bar, self._count, self._search_place):
            head.addWidget(widget)
        self._ground = framed("card", self)
        ground = QVBoxLayout(self._ground)
        ground.setContentsMargins(0, 0, 0, 0)
        ground.addWidget(self._empty)
        self._lay_out_pairs()
        self._body.addWidget(self._splitter)
        self._body.addWidget(self._ground)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._body, 1)

    def _lay_out_pairs(self) -> None:
        side = self._pairs_side = framed("card", self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pairs, 1)
        hint = QHBoxLayout()
        hint.setContentsMargins(tokens.SPACE_GROUP, tokens.SPACE, tokens.SPACE, tokens.SPACE)
        self._keys_hint.setWordWrap(True)
        hint.addWidget(self._keys_hint)
        column.addWidget(Hairline(side))
        column.addLayout(hint)
        side.setMinimumWidth(_NARROWEST_LIST)
        self.panel.setMinimumWidth(_NARROWEST_COMPARISON)
        self._splitter.addWidget(side)
        self._splitter.addWidget(self.panel)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([_LIST_WIDTH, _COMPARISON_WIDTH])
        self._splitter.setStretchFactor(1, 1)
        self.setFocusProxy(self.pairs)

    def _connect(self) -> None:
        self._workplace.bus.changed.connect(self._hear)
        self.search_action.triggered.connect(self.search)
        self._patience.timeout.connect(self._show_body)
        for kind, chip in self.chips.items():
            chip.clicked.connect(lambda _=False, kind=kind: self._press_chip(kind))
        self.pairs.chosen.connect(self._choose)
        self.pairs.opened.connect(self.panel.view.take_focus)
        self.panel.settled.connect(self._settle)
        self.panel.skipped.connect(self._skip)
        self.panel.shown.connect(self._take_single)
        self.panel.gone.connect(self._let_go)

    def _connect_keys(self) -> None:
        """Single letters, which work wherever the keyboard stands on this page: nothing here is typed into."""
        panel = self.panel
        for key, action in (("M", panel.merge_action), ("N", panel.separate_action), ("S", panel.skip_action)):
            shortcut = QShortcut(QKeySequence(key), self._splitter)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)  # a key held down must not merge one pair after the other
            shortcut.activated.connect(action.trigger)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._splitter)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self._step_back)

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
        for kind, chip in self.chips.items():
            chip.set_text(labels.kind_label(kind))
        self.pairs.setAccessibleName(self.tr("Pairs that may be the same"))
        self._keys_hint.setText(self.tr("Enter: compare · M: merge · N: not the same · S: skip"))
        self._word_empty()
        self._word()
        self.title_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Later, because whoever shows the page may ask for something else at once.
        QTimer.singleShot(0, self, self._begin)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._patience.stop()

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
