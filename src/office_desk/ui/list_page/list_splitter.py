"""Table and side panel side by side: the panel folds, and card and form each keep the width they were given."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from office_desk.ui.list_page.side_panel import NARROWEST_FORM, SidePanel
from office_desk.ui.look import tokens

_WIDEST = 1_600


class ListSplitter(QSplitter):
    """Gives the table what the panel leaves."""

    def __init__(self, make_panel: Callable[[QWidget], SidePanel], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        # Both sides are born here: a widget that moves to another parent is styled anew with all it holds.
        self.table_side = QWidget(self)
        self.panel = make_panel(self)
        self._card_width = tokens.CARD_WIDTH
        self._form_width = NARROWEST_FORM
        self._is_folded = False
        self.setChildrenCollapsible(False)
        self.setHandleWidth(tokens.HAIRLINE)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.splitterMoved.connect(self._remember_width)
        self.panel.form_opened.connect(self._share_out)
        self.panel.form_closed.connect(self._share_out)

    def fold(self, folded: bool) -> None:
        """Hide the panel, or show it; an open form stays open behind it."""
        self._is_folded = folded
        self.panel.setVisible(not folded)
        self._share_out()

    def to_plain(self) -> dict[str, Any]:
        """The widths as settings keep them."""
        return {"card_width": self._card_width, "form_width": self._form_width}

    def from_plain(self, state: dict[str, Any]) -> None:
        """Take up what `to_plain` gave."""
        self._card_width = _width(state.get("card_width"), self._card_width)
        self._form_width = max(NARROWEST_FORM, _width(state.get("form_width"), self._form_width))
        self._share_out()

    def _remember_width(self) -> None:
        if self.panel.is_form_open:
            self._form_width = self.panel.width()
        else:
            self._card_width = self.panel.width()

    def _share_out(self) -> None:
        wanted = self._form_width if self.panel.is_form_open else self._card_width
        self.setSizes([max(1, self.width() - wanted), wanted])

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        # Before the first size there was nothing to share out.
        if event.oldSize().width() <= 0:
            self._share_out()


def _width(plain: object, otherwise: int) -> int:
    return plain if isinstance(plain, int) and 0 < plain <= _WIDEST else otherwise
