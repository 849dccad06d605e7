"""The right side of a page: its own widget, or a form in its place while somebody adds a record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from office_desk.ui.look import tokens
from office_desk.ui.workplace import Workplace

if TYPE_CHECKING:
    from office_desk.ui.form.panel import FormPanel


class FormPlace(QStackedWidget):
    """Shows a widget, or the form for a new record; the form is loaded when it is first needed.

    Signals:
        saved: kind and id of the record that was added.
    """

    saved = Signal(str, int)

    def __init__(self, workplace: Workplace, resting: QWidget | None, parent: QWidget | None = None) -> None:
        """Show `resting` while no form is open; without one the place is hidden then."""
        super().__init__(parent)
        self._workplace = workplace
        self._form: FormPanel | None = None
        self._resting = resting
        if resting is not None:
            self.addWidget(resting)
        self._close()

    @property
    def is_dirty(self) -> bool:
        """Whether the form would lose something if it went now."""
        return self._form is not None and self.currentWidget() is self._form and self._form.is_dirty

    def start_new(
        self, view_or_kind: str, preset: Mapping[str, Any], parts: Sequence[tuple[str, Mapping[str, Any]]] = ()
    ) -> None:
        """Open the form for a new record; one that is open asks about its own unsaved changes first."""
        if self._form is None:
            from office_desk.ui.form.panel import FormPanel

            self._form = FormPanel(self._workplace, self)
            self._form.saved.connect(self.saved)
            self._form.closed.connect(self._close)
            self.addWidget(self._form)
        self.setFixedWidth(_FORM_WIDTH)
        self.setCurrentWidget(self._form)
        self.show()
        self._form.start_new(view_or_kind, preset, parts)

    def _close(self) -> None:
        if self._resting is None:
            self.hide()
        else:
            self.setCurrentWidget(self._resting)
            self.setFixedWidth(tokens.CARD_WIDTH)


_FORM_WIDTH = 480
