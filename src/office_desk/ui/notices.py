"""What the frame says by itself: the toast after a write, a sentence above the page, the dialog after a fault."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from office_desk import labels
from office_desk.model.changes import Changes
from office_desk.model.errors import DeskError
from office_desk.model.progress import Cancelled
from office_desk.ui.look import tokens

if TYPE_CHECKING:
    from office_desk.ui.error_dialog import ErrorDialog
    from office_desk.ui.look.widgets import MessageBar, Toast


class Notices(QObject):
    """Speaks in the window's own places; each is made when there is something to say.

    Signals:
        undo_requested: take back the unit of work of that id.
    """

    undo_requested = Signal(int)

    def __init__(self, window: QWidget, place: QVBoxLayout) -> None:
        """Put bars into `place`."""
        super().__init__(window)
        self._window = window
        self._place = place
        self._undo_id = 0
        self._toast: Toast | None = None
        self._error_bar: MessageBar | None = None
        self._read_only_bar: MessageBar | None = None
        self._dialog: ErrorDialog | None = None
        window.installEventFilter(self)

    @property
    def toast(self) -> Toast:
        """The line that names what was done."""
        if self._toast is None:
            from office_desk.ui.look.toast import Toast

            self._toast = Toast(self._window)
        return self._toast

    @property
    def error_bar(self) -> MessageBar:
        """The line above the page that says what was refused."""
        if self._error_bar is None:
            self._error_bar = self._add_bar()
        return self._error_bar

    @property
    def dialog(self) -> ErrorDialog | None:
        """The dialog about a fault, while it is open."""
        return self._dialog

    def notify(self, changes: Changes) -> None:
        """Name what was done and offer to take it back."""
        self._undo_id = changes.unit_id
        self.toast.show_message(labels.action_sentence(changes), self.tr("Undo"), self._undo)

    def tell(self, sentence: str, action: str = "", run: Callable[[], object] | None = None, /) -> None:
        """Say a plain sentence where the toast stands, with at most one thing to do about it."""
        self.toast.show_message(sentence, action, run)

    def show_error(self, error: BaseException) -> None:
        """Say why something was refused, or that the program has a fault; the latter goes to the log as well."""
        if isinstance(error, Cancelled):
            self.tell(labels.reason(error.reason))
            return
        if isinstance(error, DeskError):
            self.error_bar.show_error(labels.reason(error.reason))
            return
        from office_desk.ui.error_dialog import ErrorDialog
        from office_desk.ui.fault_watch import log_error

        log_error(error)
        if self._dialog is None:
            self._dialog = ErrorDialog(error, self._window)
            self._dialog.destroyed.connect(self._forget_dialog)
            self._dialog.open()

    def show_read_only(self, is_read_only: bool) -> None:
        """Say quietly that nothing can be written, for as long as that is so."""
        if is_read_only and self._read_only_bar is None:
            self._read_only_bar = self._add_bar()
        if is_read_only and self._read_only_bar is not None:
            self._read_only_bar.show_notice(self.read_only_reason())
        elif self._read_only_bar is not None:
            self._read_only_bar.clear()

    def read_only_reason(self) -> str:
        """Why nothing can be written."""
        return self.tr("This desk is open for reading only: its file cannot be written.")

    def _undo(self) -> None:
        self.undo_requested.emit(self._undo_id)

    def _add_bar(self) -> MessageBar:
        from office_desk.ui.look.messages import MessageBar

        bar = MessageBar(self._window)
        bar.setContentsMargins(tokens.SPACE, tokens.SPACE, tokens.SPACE, 0)
        self._place.insertWidget(0, bar)
        return bar

    def _forget_dialog(self) -> None:
        self._dialog = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        bar = self._read_only_bar
        if event.type() == QEvent.Type.LanguageChange and bar is not None and bar.isVisible():
            bar.show_notice(self.read_only_reason())
        return super().eventFilter(watched, event)
