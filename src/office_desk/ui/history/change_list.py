"""Changes as they are read: the record, and under it each field with what stood there and what stands there."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from office_desk.labels import effect_label
from office_desk.ui.card.item_words import item_icon
from office_desk.ui.card.record_row import RecordRow
from office_desk.ui.card.wrapped_text import QuietLabel, ValueLabel
from office_desk.ui.history.field_changes import ChangesAnswer, FieldChange, field_changes, title_of
from office_desk.ui.history.times import done_text, exact_text
from office_desk.ui.look import tokens
from office_desk.ui.look.widgets import IconButton, PlainLabel, SecondaryLabel, tooltip

if TYPE_CHECKING:
    from office_desk.services.answers import ChangeEntry

_LABEL_WIDTH = 104


class ChangeList(QWidget):
    """The changes of a unit of work, or of a record's whole life.

    Signals:
        opened: show this record, kind and id.
        restore_requested: take this record out of the trash.
    """

    opened = Signal(str, int)
    restore_requested = Signal(str, int)

    def __init__(
        self,
        answer: ChangesAnswer,
        language: str,
        now: datetime,
        parent: QWidget | None = None,
        *,
        by_record: bool,
        can_restore: bool = True,
    ) -> None:
        """Show the changes `by_record`, each under its record, or by when and by whom they were done."""
        super().__init__(parent)
        self._answer = answer
        self._language = language
        self._now = now
        self._can_restore = can_restore
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_TIGHT)
        for entry in answer.entries:
            column.addWidget(self._record_head(entry) if by_record else self._moment_head(entry))
            if lines := field_changes(answer, entry, language):
                column.addWidget(self._fields(lines))
        if left := answer.total - len(answer.entries):
            column.addWidget(SecondaryLabel(self.tr("and %n more change(s)", "", left), self))

    def _record_head(self, entry: ChangeEntry) -> RecordRow:
        record = (entry.kind, entry.record_id)
        title = title_of(self._answer, record, self._language)
        row = RecordRow(record, title, effect_label(entry.effect), item_icon(entry.kind), self)
        row.opened.connect(self.opened)
        if record in self._answer.trashed and self._can_restore:
            button = IconButton("rotate-ccw", self.tr("Restore"), row)
            button.clicked.connect(lambda: self.restore_requested.emit(*record))
            row.add_button(button, always_shown=True)
        return row

    def _moment_head(self, entry: ChangeEntry) -> QWidget:
        head = QWidget(self)
        row = QHBoxLayout(head)
        row.setContentsMargins(tokens.SPACE_TIGHT, tokens.SPACE_TIGHT, tokens.SPACE_TIGHT, 0)
        row.setSpacing(tokens.SPACE)
        row.addWidget(PlainLabel(effect_label(entry.effect), head))
        row.addWidget(SecondaryLabel(entry.actor, head), 1)
        when = SecondaryLabel(done_text(entry.done_at, self._now, self._language), head)
        when.setToolTip(tooltip(exact_text(entry.done_at, self._language)))
        row.addWidget(when)
        return head

    def _fields(self, lines: list[FieldChange]) -> QWidget:
        whole = QWidget(self)
        grid = QGridLayout(whole)
        indent = tokens.SPACE_TIGHT + tokens.ICON_SIZE + tokens.SPACE
        grid.setContentsMargins(indent, 0, tokens.SPACE_TIGHT, tokens.SPACE)
        grid.setHorizontalSpacing(tokens.SPACE)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for number, line in enumerate(lines):
            label = QuietLabel(line.label, whole)
            label.setFixedWidth(_LABEL_WIDTH)
            grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            value = ValueLabel(change_text(line, self.tr("empty")), whole)
            value.setAccessibleName(f"{line.label}: {value.copied_text()}")
            grid.addWidget(value, number, 1, Qt.AlignmentFlag.AlignTop)
        return whole


def change_text(line: FieldChange, nothing: str) -> str:
    """Before and after on one line: "Contact → Terms"; only the new value where there was none."""
    if not line.before:
        return line.after
    return f"{line.before} → {line.after or nothing}"
