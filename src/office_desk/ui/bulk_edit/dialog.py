"""Sets one field of all selected records, as one step that can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from office_desk import labels
from office_desk.model.catalog import KINDS, Field
from office_desk.model.changes import Changes
from office_desk.model.errors import DeskError, Invalid
from office_desk.model.progress import Cancelled
from office_desk.ui.focus_order import set_focus_order
from office_desk.ui.form.editor import Editor
from office_desk.ui.form.make_editor import make_editor
from office_desk.ui.long_work import LongWork
from office_desk.ui.long_work_bar import LongWorkBar
from office_desk.ui.look import tokens
from office_desk.ui.look.widgets import Heading, MessageBar, PlainLabel
from office_desk.ui.workplace import Workplace

_WIDTH = 440
_MOST_ITEMS = 24


def bulk_fields(kind: str) -> tuple[Field, ...]:
    """The fields that may be set on many records at once."""
    return tuple(field for field in KINDS[kind].written if field.bulk)


class BulkEditDialog(QDialog):
    """Field, value, and how many records that concerns; nothing is written before "Set"."""

    def __init__(self, workplace: Workplace, kind: str, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._kind = kind
        self._ids = tuple(ids)
        self._heading = Heading("", "card", self)
        self._field_label = PlainLabel("", self)
        self.field_box = QComboBox(self)
        self.field_box.setMaxVisibleItems(_MOST_ITEMS)
        self._value_label = PlainLabel("", self)
        self._place = QVBoxLayout()
        self.editor: Editor | None = None
        self._hint = PlainLabel("", self)
        self._hint.setWordWrap(True)
        self.message = MessageBar(self)
        self.work_bar = LongWorkBar(workplace.language, self)
        self._work: LongWork | None = None
        self.cancel_button = QPushButton(self)
        self.set_button = QPushButton(self)
        for field in bulk_fields(kind):
            self.field_box.addItem(labels.field_label(kind, field.key), field.key)
        self._lay_out()
        self._connect()
        self._choose_field()
        self._retranslate()

    def _lay_out(self) -> None:
        self.setMinimumWidth(_WIDTH)
        self.set_button.setProperty("kind", "primary")
        self.set_button.setDefault(True)
        self._field_label.setBuddy(self.field_box)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.SPACE)
        buttons.addWidget(self.work_bar)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.set_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * (tokens.SPACE_PAGE,)))
        column.setSpacing(tokens.SPACE)
        column.addWidget(self._heading)
        column.addSpacing(tokens.SPACE)
        for label, part in ((self._field_label, self.field_box), (self._value_label, self._place)):
            column.addWidget(label)
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        column.addWidget(self._hint)
        column.addWidget(self.message)
        column.addStretch(1)
        column.addSpacing(tokens.SPACE)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.field_box.activated.connect(self._choose_field)
        self.cancel_button.clicked.connect(self.reject)
        self.set_button.clicked.connect(self._write)

    def _choose_field(self) -> None:
        """Put the editor of the chosen field in place; an empty one clears the field."""
        if self.editor is not None:
            self._place.removeWidget(self.editor)
            self.editor.hide()
            self.editor.deleteLater()
        field = KINDS[self._kind][self.field_box.currentData()]
        self.editor = make_editor(field, self._kind, self._workplace, self)
        self.editor.set_name(labels.field_label(self._kind, field.key))
        self.editor.changed.connect(self._show_hint)
        self._place.addWidget(self.editor)
        for button in self.editor.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter sets the value; the space bar presses what has the focus
        self._value_label.setBuddy(self.editor)
        set_focus_order(self)
        self.message.clear()
        self._show_hint()

    def _write(self) -> None:
        editor, ids, kind = self.editor, self._ids, self._kind
        if editor is None:
            return
        if problem := editor.problem():
            editor.set_error(problem)
            editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        editor.set_error("")
        values = {editor.field.key: editor.value()}
        self._set_busy(True)
        self._work = self._workplace.operations.write_long(
            self,
            self.tr("Changing {done} of {total}"),
            lambda desk, progress: desk.records.bulk_edit(kind, ids, values, progress),
            self._on_written,
            self._on_failed,
            is_shown=False,
        )
        self.work_bar.watch(self._work, has_button=False)

    def _on_written(self, changes: Changes | None) -> None:
        self._work = None
        if changes is not None:
            self._workplace.notify(changes)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._work = None
        self._set_busy(False)
        if isinstance(error, Cancelled):
            self.message.show_notice(labels.reason(error.reason))
        elif isinstance(error, Invalid):
            self.message.show_error(" ".join(labels.reason(reason) for reason in error.reasons.values()))
        elif isinstance(error, DeskError):
            self.message.show_error(labels.reason(error.reason))
        else:
            super().reject()
            self._workplace.operations.failed.emit(error)

    def _set_busy(self, busy: bool) -> None:
        self.message.clear()
        self.cancel_button.setEnabled(True)
        for part in (self.field_box, self.editor, self.set_button):
            if part is not None:
                part.setEnabled(not busy)

    def _is_empty(self, value: Any) -> bool:
        return value is None or value in ("", ())

    def _show_hint(self) -> None:
        """An empty value would clear the field: say so before it is done."""
        empty = self.editor is not None and self._is_empty(self.editor.value())
        self._hint.setText(self.tr("Left empty, the field is cleared in all of them.") if empty else "")
        self._hint.setVisible(empty)

    def _retranslate(self) -> None:
        count = len(self._ids)
        self.setWindowTitle(self.tr("Set a field"))
        self._heading.setText(self.tr("Set a field of %n record(s)", "", count))
        self._field_label.setText(self.tr("Field"))
        self._value_label.setText(self.tr("Value"))
        self.cancel_button.setText(self.tr("Cancel"))
        self.set_button.setText(self.tr("Set in %n record(s)", "", count))
        for number in range(self.field_box.count()):
            key = self.field_box.itemData(number)
            self.field_box.setItemText(number, labels.field_label(self._kind, key))
        self._show_hint()

    def reject(self) -> None:
        """Leave; while records are being changed, stop that and stay, so that the answer can be read."""
        if self._work is None:
            super().reject()
        else:
            self._work.cancel()
            self.cancel_button.setEnabled(False)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
