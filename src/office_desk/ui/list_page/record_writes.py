"""What a list does to records: trash, restore, duplicate, change a cell; each one undo step."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from office_desk import labels
from office_desk.display import display_value
from office_desk.labels.joining import labelled
from office_desk.model.catalog import KINDS
from office_desk.model.errors import Conflict, DeskError, Invalid
from office_desk.model.snapshot import Draft, Row
from office_desk.ui.list_page.table_model import RecordTableModel
from office_desk.ui.workplace import Workplace

if TYPE_CHECKING:
    from office_desk.services.answers import Saved


class RecordWrites(QObject):
    """Asks for writes and tells what became of them.

    Signals:
        refused: the sentence that says why a cell was not saved.
        conflicted: a sentence, and the `Draft` that would put the person's value over the other's.
        settled: a cell was saved.
        duplicated: id of the copy.
    """

    refused = Signal(str)
    conflicted = Signal(str, object)
    settled = Signal()
    duplicated = Signal(int)

    def __init__(self, workplace: Workplace, kind: str, model: RecordTableModel, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._kind = kind
        self._model = model
        model.cell_edited.connect(self._on_cell_edited)

    def trash(self, ids: Sequence[int]) -> None:
        """Move records to the trash; the toast offers to take that back."""
        kind = self._kind
        self._workplace.operations.write_long(
            self,
            self.tr("Moving to the trash: {done} of {total}"),
            lambda desk, progress: desk.records.trash(kind, ids, progress),
            self._workplace.notify,
        )

    def restore(self, ids: Sequence[int]) -> None:
        """Take records out of the trash."""
        kind = self._kind
        self._workplace.operations.write_long(
            self,
            self.tr("Restoring: {done} of {total}"),
            lambda desk, progress: desk.records.restore(kind, ids, progress),
            self._workplace.notify,
        )

    def duplicate(self, record_id: int) -> None:
        """Make a copy of a record."""
        kind = self._kind
        self._workplace.operations.write(
            self, lambda desk: desk.records.duplicate(kind, record_id), self._on_duplicated
        )

    def save_cell(self, draft: Draft) -> None:
        """Save one changed value; what stands in the way is told in place."""
        assert draft.id is not None
        for key, value in draft.values.items():
            self._model.show_pending(draft.id, key, value)
        self._workplace.operations.write(
            self,
            lambda desk: desk.records.save(draft),
            partial(self._on_saved, draft),
            partial(self._on_save_failed, draft),
        )

    def _on_cell_edited(self, number: int, key: str, value: Any) -> None:
        row = self._model.row_at(number)
        if row is not None:
            self.save_cell(self._draft(row, key, value))

    def _draft(self, row: Row, key: str, value: Any) -> Draft:
        return Draft(self._kind, {key: value}, row.id, row.version, {key: row.cells.get(key)})

    def _on_saved(self, draft: Draft, saved: Saved) -> None:
        if saved.changes is None:
            self._drop_pending(draft)
        else:
            self._workplace.notify(saved.changes)
        self.settled.emit()

    def _on_duplicated(self, saved: Saved) -> None:
        if saved.changes is not None:
            self._workplace.notify(saved.changes)
        self.duplicated.emit(saved.id)

    def _on_save_failed(self, draft: Draft, error: Exception) -> None:
        self._drop_pending(draft)
        if isinstance(error, Conflict):
            self._tell_conflict(draft, error)
        elif isinstance(error, Invalid):
            self.refused.emit(self._invalid_sentence(error))
        elif isinstance(error, DeskError):
            self.refused.emit(labels.reason(error.reason))
        else:
            self._workplace.operations.failed.emit(error)

    def _drop_pending(self, draft: Draft) -> None:
        assert draft.id is not None
        for key in draft.values:
            self._model.drop_pending(draft.id, key)

    def _invalid_sentence(self, error: Invalid) -> str:
        parts = []
        for key, reason in error.reasons.items():
            sentence = labels.reason(reason)
            parts.append(labelled(labels.field_label(self._kind, key), sentence) if key else sentence)
        return " ".join(parts)

    def _tell_conflict(self, draft: Draft, conflict: Conflict) -> None:
        """Say both values, and keep what it takes to put ours over the other."""
        language = self._workplace.language()
        parts = [labels.reason(conflict.reason)]
        base = dict(draft.base)
        for one in conflict.fields:
            if one.key not in draft.values:
                continue
            base[one.key] = one.theirs
            field = KINDS[self._kind][one.key]
            theirs, mine = (display_value(field, value, language, kind=self._kind) for value in (one.theirs, one.mine))
            sentence = self.tr("{field} is now “{theirs}”; you entered “{mine}”.")
            heading = labels.field_label(self._kind, one.key)
            parts.append(sentence.replace("{field}", heading).replace("{theirs}", theirs).replace("{mine}", mine))
        mine_over = Draft(self._kind, dict(draft.values), draft.id, conflict.version, base)
        self.conflicted.emit(" ".join(parts), mine_over)
