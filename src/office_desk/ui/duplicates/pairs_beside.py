"""The pairs and, beside them, the two records of the current one; with the keys that work on both sides."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from office_desk.language import translate
from office_desk.ui.duplicates.comparison_panel import ComparisonPanel
from office_desk.ui.duplicates.pair_list import PairList
from office_desk.ui.look import tokens
from office_desk.ui.look.widgets import Hairline, SecondaryLabel, framed

_LIST_WIDTH, _COMPARISON_WIDTH = 380, 700
_NARROWEST_LIST, _NARROWEST_COMPARISON = 200, 520
"""In pixels: both stand beside the sidebar in a window of 960, and the two records beside their field's name."""


class PairsBeside(QSplitter):
    """Lays out the list of pairs and the comparison.

    Signals:
        left: the person wants out of the comparison.
    """

    left = Signal()

    def __init__(self, pairs: PairList, panel: ComparisonPanel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._pairs, self._panel = pairs, panel
        self._keys_hint = SecondaryLabel("", self)
        self._side = framed("card", self)
        self._lay_out()
        self._connect_keys()

    def show_pairs(self, are_shown: bool) -> None:
        """Show the list, or leave the whole place to the comparison."""
        self._side.setVisible(are_shown)

    def retranslate(self) -> None:
        """Word everything anew."""
        self._pairs.setAccessibleName(translate("DuplicatesPage", "Pairs that may be the same"))
        self._keys_hint.setText(translate("DuplicatesPage", "Enter: compare · M: merge · N: not the same · S: skip"))

    def _lay_out(self) -> None:
        side = self._side
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pairs, 1)
        hint = QHBoxLayout()
        hint.setContentsMargins(tokens.SPACE_GROUP, tokens.SPACE, tokens.SPACE, tokens.SPACE)
        self._keys_hint.setWordWrap(True)
        hint.addWidget(self._keys_hint)
        column.addWidget(Hairline(side))
        column.addLayout(hint)
        side.setMinimumWidth(_NARROWEST_LIST)
        self._panel.setMinimumWidth(_NARROWEST_COMPARISON)
        self.addWidget(side)
        self.addWidget(self._panel)
        self.setChildrenCollapsible(False)
        self.setSizes([_LIST_WIDTH, _COMPARISON_WIDTH])
        self.setStretchFactor(1, 1)

    def _connect_keys(self) -> None:
        """Single letters, which work wherever the keyboard stands on this page: nothing here is typed into."""
        panel = self._panel
        for key, action in (("M", panel.merge_action), ("N", panel.separate_action), ("S", panel.skip_action)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)  # a key held down must not merge one pair after the other
            shortcut.activated.connect(action.trigger)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.left)
