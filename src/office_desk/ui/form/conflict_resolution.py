"""The way out of a conflict: what both people wrote is put into words, chosen from, and saved on the newer version."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from office_desk.model.catalog import KINDS, ValueKind
from office_desk.model.errors import Conflict
from office_desk.model.snapshot import Titles
from office_desk.ui.form.conflict_dialog import ConflictDialog, worded
from office_desk.ui.form.link_editor import LinkEditor
from office_desk.ui.form.loading import read_titles
from office_desk.ui.form.moment_editor import MomentEditor
from office_desk.ui.form.record_form import RecordForm
from office_desk.ui.workplace import Workplace


class ConflictResolution(QObject):
    """Settles conflicts for one form.

    Signals:
        settled: the form holds what the person chose, on the newer version, and can be saved.
        failed: the exception that kept the dialog from opening.
    """

    settled = Signal()
    failed = Signal(object)

    def __init__(self, form: RecordForm, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form
        self._workplace = workplace
        self._window = parent
        self.dialog: ConflictDialog | None = None

    def settle(self, conflict: Conflict) -> None:
        """Ask the person; where the other one changed other fields only, there is nothing to ask."""
        if all(field.theirs == field.base for field in conflict.fields):
            self._form.take_theirs({}, conflict.version, set(), {})
            self.settled.emit()
            return
        kind = KINDS[conflict.kind]
        links = {
            field.key: (kind[field.key].target, field.theirs)
            for field in conflict.fields
            if kind[field.key].kind is ValueKind.LINK and field.theirs is not None
        }
        self._workplace.operations.read(
            self, lambda desk: read_titles(desk, links), partial(self._open, conflict), self._fail
        )

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)

    def _open(self, conflict: Conflict, titles: Mapping[str, Titles]) -> None:
        dialog = ConflictDialog(conflict, self._form.title, self._worded(conflict, titles), self._window)
        dialog.accepted.connect(partial(self._take, conflict, titles))
        dialog.finished.connect(self._close)
        self.dialog = dialog
        dialog.open()

    def _worded(self, conflict: Conflict, titles: Mapping[str, Titles]) -> dict[str, tuple[str, str]]:
        language, editors = self._workplace.language(), self._form.editors
        zones = {key: each.zone_name for key, each in editors.items() if isinstance(each, MomentEditor)}
        links = {
            key: (each.text(), titles[key].in_language(language) if key in titles else "")
            for key, each in editors.items()
            if isinstance(each, LinkEditor)
        }
        return worded(conflict, language, zones, links)

    def _take(self, conflict: Conflict, titles: Mapping[str, Titles]) -> None:
        if self.dialog is None:
            return
        theirs = {field.key: field.theirs for field in conflict.fields}
        self._form.take_theirs(theirs, conflict.version, self.dialog.theirs_chosen, titles)
        self.settled.emit()

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
