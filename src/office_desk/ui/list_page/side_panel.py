"""Beside the table: the card of the current record, or the form in its place while somebody edits."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol, cast

from PySide6.QtCore import QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QStackedWidget, QWidget

from office_desk.ui.look import tokens
from office_desk.ui.workplace import Workplace

NARROWEST_FORM = 480
_NARROWEST_CARD = 280
Parts = Sequence[tuple[str, Mapping[str, Any]]]
"""What a new record gets at once, each by kind and values."""

_REST = 60
"""A card is read once the arrow keys rest for so many milliseconds."""


class Card(Protocol):
    """What the page asks of a card; it is a widget."""

    edit_requested: SignalInstance
    open_requested: SignalInstance
    new_requested: SignalInstance

    def show_card(self, kind: str, record_id: int) -> None: ...
    def clear(self) -> None: ...


class Form(Protocol):
    """What the page asks of a form; it is a widget."""

    saved: SignalInstance
    closed: SignalInstance

    @property
    def is_dirty(self) -> bool: ...

    def edit(self, kind: str, record_id: int) -> None: ...
    def start_new(self, view_or_kind: str, preset: dict[str, Any], parts: Parts = ()) -> None: ...
    def try_close(self) -> bool: ...


def default_card(workplace: Workplace) -> Callable[[QWidget], QWidget]:
    """Makes the program's own card; loaded when the first record is shown."""

    def make(parent: QWidget) -> QWidget:
        from office_desk.ui.card import CardPanel

        return CardPanel(workplace, parent)

    return make


def default_form(workplace: Workplace) -> Callable[[QWidget], QWidget]:
    """Makes the program's own form; loaded when somebody first edits."""

    def make(parent: QWidget) -> QWidget:
        from office_desk.ui.form.panel import FormPanel

        return FormPanel(workplace, parent)

    return make


class SidePanel(QStackedWidget):
    """Makes card and form when they are first needed, and keeps them.

    Signals:
        edit_requested, open_requested: kind and id.
        new_requested: kind or view, what is filled in already, and the part it gets at once or None.
        saved: kind and id of what the form saved.
        form_opened, form_closed: the form took the card's place, or gave it back.
    """

    edit_requested = Signal(str, int)
    open_requested = Signal(str, int)
    new_requested = Signal(str, object, object)
    saved = Signal(str, int)
    form_opened = Signal()
    form_closed = Signal()

    def __init__(
        self,
        make_card: Callable[[QWidget], QWidget],
        make_form: Callable[[QWidget], QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_card = make_card
        self._make_form = make_form
        self._card: QWidget | None = None
        self._form: QWidget | None = None
        self._record: tuple[str, int] | None = None
        self._is_asked = False
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST)
        self._resting.timeout.connect(self._show_record)
        self.setMinimumWidth(_NARROWEST_CARD)

    @property
    def is_form_open(self) -> bool:
        """Whether somebody edits."""
        return self._form is not None and self.currentWidget() is self._form

    @property
    def form(self) -> QWidget | None:
        """The form, once there is one."""
        return self._form

    def has_unsaved_changes(self) -> bool:
        """Whether the form would lose something if it went now."""
        return self.is_form_open and bool(cast(Form, self._form).is_dirty)

    def show_record(self, kind: str, record_id: int) -> None:
        """Show a record's card soon; an id of 0 shows none."""
        self._record = (kind, record_id) if record_id else None
        self._is_asked = True
        self._resting.start()

    def edit(self, kind: str, record_id: int) -> None:
        """Open the form on a record; a form that is open asks about its own unsaved changes first."""
        cast(Form, self._open_form()).edit(kind, record_id)

    def start_new(self, view_or_kind: str, preset: Mapping[str, Any], parts: Parts = ()) -> None:
        """Open the form on a new record; a form that is open asks about its own unsaved changes first."""
        cast(Form, self._open_form()).start_new(view_or_kind, dict(preset), parts)

    def leave_form(self) -> bool:
        """Whether no form is in the way any more; one with unsaved changes stays and asks."""
        if not self.is_form_open:
            return True
        if not cast(Form, self._form).try_close():
            return False
        self._close_form()
        return True

    def _open_form(self) -> QWidget:
        if self._form is None:
            self._form = self._make_form(self)
            form = cast(Form, self._form)
            form.saved.connect(self.saved)
            form.closed.connect(self._close_form)
            self.addWidget(self._form)
        self.setMinimumWidth(NARROWEST_FORM)
        self.setCurrentWidget(self._form)
        self._form.setFocus()
        self.form_opened.emit()
        return self._form

    def _close_form(self) -> None:
        if not self.is_form_open:
            return
        self.setMinimumWidth(_NARROWEST_CARD)
        self.setCurrentWidget(self._ready_card())
        self._show_record()
        self.form_closed.emit()

    def _ready_card(self) -> QWidget:
        if self._card is None:
            self._card = self._make_card(self)
            card = cast(Card, self._card)
            card.edit_requested.connect(self.edit_requested)
            card.open_requested.connect(self.open_requested)
            card.new_requested.connect(self.new_requested)
            self.addWidget(self._card)
            if not self.is_form_open:
                self.setCurrentWidget(self._card)
        return self._card

    def _show_record(self) -> None:
        """Read the card that is wanted now, unless nobody could see it."""
        if self.is_form_open or not self.isVisible():
            return
        card = cast(Card, self._ready_card())
        if self._record is None:
            card.clear()
        else:
            card.show_card(*self._record)

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        if self._is_asked:  # else the rows, for which a card would be in the way, are still to come
            self._resting.start()

    def sizeHint(self) -> Any:
        hint = super().sizeHint()
        hint.setWidth(NARROWEST_FORM if self.is_form_open else tokens.CARD_WIDTH)
        return hint
