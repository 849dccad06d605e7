"""The side sheet in which records are made and edited, with the forms of linked records on top of each other."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from office_desk.ui.form.link_editor import LinkEditor
from office_desk.ui.form.loading import kind_of, read_blank, read_record
from office_desk.ui.form.new_name import preset_for
from office_desk.ui.form.sheet import FormSheet
from office_desk.ui.workplace import Workplace

if TYPE_CHECKING:
    from office_desk.services.desk import Desk
    from office_desk.ui.form.loading import LoadedRecord, Part

LEAST_WIDTH = 480


class FormPanel(QFrame):
    """Edits one record, or makes a new one, beside whatever page it stands on.

    A link field may ask for a record that does not exist: its form opens on top, and when it is saved the first
    form comes back with the link set. Nothing that was typed is lost without a question.

    Signals:
        saved: kind and id of the record the panel was opened for.
        closed: the panel has nothing more to show.
    """

    saved = Signal(str, int)
    closed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setMinimumWidth(LEAST_WIDTH)
        self._workplace = workplace
        self._waiting_links: dict[FormSheet, LinkEditor] = {}
        self._then: Callable[[], None] | None = None
        self._is_closing = False
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    @property
    def sheet(self) -> FormSheet | None:
        """The form on top."""
        top = self._stack.currentWidget()
        return top if isinstance(top, FormSheet) else None

    @property
    def sheet_count(self) -> int:
        """How many forms lie on top of each other."""
        return self._stack.count()

    @property
    def is_dirty(self) -> bool:
        """Whether closing now would lose something."""
        return any(sheet.is_dirty for sheet in self._sheets())

    def edit(self, kind: str, record_id: int, field: str = "") -> None:
        """Show a record to be changed, beginning at `field`; asks first if another form holds unsaved text."""

        def show() -> None:
            sheet = self._push(kind, lambda desk: read_record(desk, kind, record_id), is_new=False)
            sheet.focus_when_loaded(field)

        self._after_closing(show)

    def start_new(self, view_or_kind: str, preset: Mapping[str, Any] | None = None, parts: Sequence[Part] = ()) -> None:
        """Show a new record of a view or kind with some values given; asks first like `edit`.

        `parts` are saved together with it, in one unit of work; the form names what they tie it to.
        """
        given, tied = dict(preset or {}), tuple(parts)

        def show() -> None:
            kind = kind_of(view_or_kind)
            self._push(kind, lambda desk: read_blank(desk, view_or_kind, given, tied), is_new=True)

        self._after_closing(show)

    def try_close(self) -> bool:
        """Close if nothing would be lost; otherwise ask and answer False. `closed` follows when it is closed."""
        self._is_closing = True
        if self.sheet is not None:
            self.sheet.try_leave()
        return self.sheet is None

    def _after_closing(self, show: Callable[[], None]) -> None:
        if self.sheet is None:
            show()
            return
        self._then = show
        self.try_close()

    def _sheets(self) -> list[FormSheet]:
        widgets = (self._stack.widget(number) for number in range(self._stack.count()))
        return [widget for widget in widgets if isinstance(widget, FormSheet)]

    def _push(self, kind: str, read: Callable[[Desk], LoadedRecord], *, is_new: bool) -> FormSheet:
        sheet = FormSheet(kind, self._workplace, read, self._stack, is_new=is_new)
        sheet.saved.connect(self._take_saved)
        sheet.left.connect(self._leave)
        sheet.stayed.connect(self._stay)
        sheet.new_linked_requested.connect(self._start_linked)
        self._stack.addWidget(sheet)
        self._stack.setCurrentWidget(sheet)
        return sheet

    def _start_linked(self, editor: LinkEditor, kind: str, name: str) -> None:
        preset = preset_for(kind, name)
        sheet = self._push(kind, lambda desk: read_blank(desk, kind, preset), is_new=True)
        self._waiting_links[sheet] = editor

    def _take_saved(self, kind: str, record_id: int, title: str) -> None:
        link = self._pop()
        if link is not None:
            link.choose(record_id, title)
            link.focus_here()
        if self.sheet_count == 0:
            self.saved.emit(kind, record_id)
        self._go_on()

    def _leave(self) -> None:
        link = self._pop()
        if link is not None:
            link.focus_here()
        self._go_on()

    def _pop(self) -> LinkEditor | None:
        """Take the form on top away, and answer the link field that waited for it."""
        sheet = self.sheet
        if sheet is None:
            return None
        link = self._waiting_links.pop(sheet, None)
        self._stack.removeWidget(sheet)
        sheet.hide()
        sheet.deleteLater()
        return link

    def _go_on(self) -> None:
        """After a form has gone: close the next one too if that was asked for, and tell when none is left."""
        if self.sheet_count > 0:
            if self._is_closing and self.sheet is not None:
                self.try_close()
            return
        self._is_closing = False
        then, self._then = self._then, None
        if then is not None:
            then()
        else:
            self.closed.emit()

    def _stay(self) -> None:
        self._then = None
        self._is_closing = False
