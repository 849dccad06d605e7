"""One record's form with its head, its messages and its buttons: it loads, checks, saves and asks before it goes."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from office_desk import labels
from office_desk.labels.joining import in_a_row
from office_desk.model.errors import Conflict, DeskError, Invalid, Reason
from office_desk.ui.form.conflict_resolution import ConflictResolution
from office_desk.ui.form.leave_bar import LeaveBar
from office_desk.ui.form.loading import LoadedRecord
from office_desk.ui.form.record_form import RecordForm
from office_desk.ui.form.saving import Written, write_person, write_record
from office_desk.ui.form.sheet_frame import SheetFoot, SheetHead
from office_desk.ui.look import tokens
from office_desk.ui.look.widgets import (
    Hairline,
    MessageBar,
)
from office_desk.ui.workplace import Workplace

if TYPE_CHECKING:
    from office_desk.services.desk import Desk

_SAVE_KEYS = ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter")
_LOG = logging.getLogger(__name__)


class _Veil(QWidget):
    """Lies over the fields while they are being saved and takes what is typed, so that nothing is typed in vain."""

    def event(self, event: QEvent) -> bool:
        taken = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.Wheel)
        return True if event.type() in taken else super().event(event)


class FormSheet(QWidget):
    """The form of one record.

    Signals:
        saved: kind, id and title of the record that was written.
        left: the person leaves, and nothing is to be saved.
        stayed: the person was asked and goes on editing.
        new_linked_requested: a link field wants a record that does not exist yet: its editor, kind and name.
    """

    saved = Signal(str, int, str)
    left = Signal()
    stayed = Signal()
    new_linked_requested = Signal(object, str, str)

    def __init__(
        self,
        kind: str,
        workplace: Workplace,
        read: Callable[[Desk], LoadedRecord],
        parent: QWidget | None = None,
        *,
        is_new: bool,
    ) -> None:
        """Show what `read` answers, once the desk has answered; a new record of some kinds gets its parts as well."""
        super().__init__(parent)
        self.kind = kind
        self._workplace = workplace
        self._loaded: LoadedRecord | None = None
        self._is_saving = False
        self._focus_key = ""
        self._refusal: Exception | None = None
        self._last_field: QWidget | None = None
        self.form = RecordForm(kind, workplace, self, is_new=is_new)
        self._foot = SheetFoot(self)
        self._head = SheetHead(self)
        self._lay_out()
        self._conflicts = ConflictResolution(self.form, workplace, self)
        self._connect()
        self._retranslate()
        self._head.progress.start()
        workplace.operations.read(self, read, self._load, self._fail_to_load)

    @property
    def is_dirty(self) -> bool:
        """Whether leaving now would lose something."""
        return self.form.is_dirty

    @property
    def is_loaded(self) -> bool:
        """Whether the record stands in the form."""
        return self._loaded is not None

    @property
    def title_text(self) -> str:
        """What the head says."""
        return self._head.title

    @property
    def tied_text(self) -> str:
        """What the head says the new record will be tied to."""
        return self._head.tied

    @property
    def messages(self) -> MessageBar:
        """What the form has to say as a whole."""
        return self._foot.messages

    @property
    def leave_bar(self) -> LeaveBar:
        """The question before typed text would be lost."""
        return self._foot.leave_bar

    @property
    def save_button(self) -> QPushButton:
        """Saves."""
        return self._foot.save_button

    @property
    def cancel_button(self) -> QPushButton:
        """Leaves without saving, after a question where something would be lost."""
        return self._foot.cancel_button

    @property
    def conflicts(self) -> ConflictResolution:
        """What settles a conflict with another person's change."""
        return self._conflicts

    def focus_when_loaded(self, key: str) -> None:
        """Begin at this field instead of the first."""
        self._focus_key = key
        if self.is_loaded:
            self.form.focus_field(key)

    def try_leave(self) -> bool:
        """Leave if nothing would be lost, otherwise ask; answers whether it left."""
        if self._is_saving:
            return False
        if self.is_dirty:
            if not self.leave_bar.isVisible():
                self._last_field = self.focusWidget()
            self._foot.ask()
            return False
        self.left.emit()
        return True

    def save(self) -> None:
        """Check and store what stands in the form; whatever is wrong is said in the form, and nothing typed is lost."""
        self._foot.stop_asking()
        if self._is_saving or not self.is_loaded or not self.save_button.isEnabled():
            return
        self._refusal = None
        self.messages.clear()
        if self._has_errors():
            return
        draft = self.form.record()
        if draft.id is not None and not draft.values:
            self.left.emit()
            return
        self._set_saving(True)
        self._workplace.operations.write(self, self._work(), self._finish, self._refuse)

    def _work(self) -> Callable[[Desk], Written]:
        draft = self.form.record()
        if self.form.parts is None:
            parts = self._loaded.parts if self._loaded is not None else ()
            return lambda desk: write_record(desk, draft, parts)
        affiliation, contacts = self.form.parts.affiliation(), self.form.parts.contact_points()
        return lambda desk: write_person(desk, draft, affiliation, contacts)

    def _has_errors(self) -> bool:
        in_parts = self.form.parts is not None and self.form.parts.show_errors()
        return self._show_errors(self.form.check()) or in_parts

    def _show_errors(self, errors: dict[str, str]) -> bool:
        """Put sentences under their fields, and those that have no field here above the buttons."""
        self.form.show_errors(errors)
        rest = [sentence for key, sentence in errors.items() if key not in self.form.editors]
        if rest:
            self.messages.show_error(" ".join(rest))
        return bool(errors)

    # Answers of the desk

    def _load(self, record: LoadedRecord) -> None:
        self._head.progress.finish()
        self._loaded = record
        if self._workplace.is_read_only():
            self.form.set_read_only()
        self.form.load(record)
        self._body.show()
        self._retranslate()
        self.form.focus_field(self._focus_key or self.form.first_to_fill())

    def _fail_to_load(self, error: Exception) -> None:
        self._head.progress.finish()
        self._say(error)

    def _finish(self, written: Written) -> None:
        self._set_saving(False)
        if written.changes is not None:
            self._workplace.notify(written.changes)
        self.saved.emit(self.kind, written.id, written.titles.in_language(self._workplace.language()))

    def _refuse(self, error: Exception) -> None:
        self._set_saving(False)
        if isinstance(error, Conflict):
            self._conflicts.settle(error)
        elif isinstance(error, Invalid) and error.kind == self.kind:
            self._show_errors(self.form.sentences(error.reasons))
        else:
            self._say(error)

    def _say(self, error: Exception) -> None:
        if self._refusal is not error and not isinstance(error, DeskError):
            _LOG.error("a form could not do its work", exc_info=error)
        self._refusal = error
        if isinstance(error, Invalid):
            self.messages.show_error(" ".join(self.form.sentences(error.reasons).values()))
        elif isinstance(error, DeskError):
            self.messages.show_error(labels.reason(error.reason))
        else:
            self.messages.show_error(labels.reason(Reason.of("unexpected", detail="")))

    def _set_saving(self, is_saving: bool) -> None:
        self._is_saving = is_saving
        if is_saving:
            self._last_field = self.focusWidget()
            self._veil.setGeometry(self._area.geometry())
            self._veil.show()
            self._veil.raise_()
            self._veil.setFocus(Qt.FocusReason.OtherFocusReason)
            self._head.progress.start()
            self._foot.show_saving(True)
            return
        self._head.progress.finish()
        self._foot.show_saving(False)
        self._veil.hide()
        self._return_focus()

    def _return_focus(self) -> None:
        if self._last_field is not None and self._last_field.isVisible():
            self._last_field.setFocus(Qt.FocusReason.OtherFocusReason)

    # Leaving

    def _stay(self) -> None:
        self._foot.stop_asking()
        self._return_focus()
        self.stayed.emit()

    def _discard(self) -> None:
        self._foot.stop_asking()
        self.left.emit()

    def _save_and_leave(self) -> None:
        self._return_focus()
        self.save()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(Hairline(self))
        column.addWidget(self._make_area(), 1)
        column.addWidget(Hairline(self))
        column.addWidget(self._foot)
        self._veil = _Veil(self)
        self._veil.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._veil.hide()

    def _make_area(self) -> QScrollArea:
        self._body = QWidget(self)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(tokens.SPACE_PAGE, tokens.SPACE_GROUP, tokens.SPACE_PAGE, tokens.SPACE_GROUP)
        body.setSpacing(tokens.SPACE_PAGE)
        body.addWidget(self.form)
        body.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._body)
        self._area.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)
        self._body.hide()
        return self._area

    def _connect(self) -> None:
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.try_leave)
        self._head.close_button.clicked.connect(self.try_leave)
        self.leave_bar.save_chosen.connect(self._save_and_leave)
        self.leave_bar.discard_chosen.connect(self._discard)
        self.leave_bar.cancel_chosen.connect(self._stay)
        self.form.new_linked_requested.connect(self.new_linked_requested)
        self._conflicts.settled.connect(self.save)
        self._conflicts.failed.connect(self._say)
        for keys in _SAVE_KEYS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)

    def _retranslate(self) -> None:
        kind = labels.kind_label(self.kind, plural=False)
        if self._loaded is not None and self._loaded.id is not None:
            self._head.show_title(self.form.title, kind)
        else:
            self._head.show_title(kind, self.tr("New record"))
        self._show_tied()
        if self._loaded is not None and self._workplace.is_read_only():
            self._foot.refuse(self.tr("This desk is open for reading only, so nothing can be changed here."))

    def _show_tied(self) -> None:
        """Name what the new record will be tied to."""
        tied = self._loaded.tied if self._loaded is not None else ()
        names = in_a_row(titles.in_language(self._workplace.language()) for titles in tied)
        self._head.show_tied(self.tr("With: {names}").replace("{names}", names) if names else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._veil.setGeometry(self._area.geometry())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._is_saving:
            self.try_leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = QApplication.focusWidget()
            if isinstance(focused, QAbstractButton) and not focused.isCheckable():
                focused.click()
            else:
                self.save()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._refusal is not None and self.messages.sentence:
                self._say(self._refusal)
