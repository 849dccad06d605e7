"""Carries out what the export dialog asked, behind the window, and remembers what was chosen on the page."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from office_desk import labels
from office_desk.model.catalog import VIEWS
from office_desk.ui.workplace import Workplace

if TYPE_CHECKING:
    from office_desk.model.list_query import ListQuery
    from office_desk.model.progress import Progress
    from office_desk.services.desk import Desk
    from office_desk.services.exports import Exported
    from office_desk.ui.export.export_choice import ExportChoice
    from office_desk.ui.list_page.record_list import RecordList


class ListExport(QObject):
    """The export of one page's list."""

    def __init__(self, workplace: Workplace, view: str, records: RecordList, page: QWidget) -> None:
        super().__init__(page)
        self._workplace = workplace
        self._view = view
        self._records = records
        self._page = page
        self._kept: Mapping[str, Any] = {}

    def ask(self) -> None:
        """Ask how the list is to be written."""
        if self._records.is_chosen:
            self._records.selection.with_ids(self._open)
        else:
            self._open(())

    def _open(self, selected: tuple[int, ...]) -> None:
        from office_desk.ui.export.dialog import ExportDialog
        from office_desk.ui.export.export_choice import ExportChoice

        answer, language = self._records.answer, self._workplace.language()
        if answer is None:
            return
        choice = ExportChoice.from_plain(self._kept, VIEWS[self._view].kind, language)
        dialog = ExportDialog(self._view, choice, answer.total, len(selected), language, self._page)
        query = self._records.query()

        def write(chosen: ExportChoice, path: Path, only_selected: bool) -> None:
            self._write(query, chosen, path, selected if only_selected else None)

        dialog.chosen.connect(write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, query: ListQuery, choice: ExportChoice, path: Path, ids: tuple[int, ...] | None) -> None:
        self._kept = choice.to_plain()
        operations = self._workplace.operations
        work = operations.read_long(
            self,
            self.tr("Exporting {done} of {total}"),
            lambda desk, progress: _export(desk, query, choice, path, ids, progress),
            self._tell,
        )
        operations.long_work_began.emit(work)

    def _tell(self, exported: Exported) -> None:
        what = labels.count_label(VIEWS[self._view].kind, exported.count)
        folder = exported.path.parent
        self._workplace.tell(
            self.tr("Exported: {what}").replace("{what}", what),
            self.tr("Show in folder"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
        )

    def to_plain(self) -> dict[str, Any]:
        """What was chosen last, for the settings."""
        return {"export": dict(self._kept)} if self._kept else {}

    def from_plain(self, state: Mapping[str, Any]) -> None:
        """Take up what `to_plain` gave."""
        kept = state.get("export")
        self._kept = kept if isinstance(kept, Mapping) else {}


def _export(
    desk: Desk, query: ListQuery, choice: ExportChoice, path: Path, ids: tuple[int, ...] | None, progress: Progress
) -> Exported:
    """Write the list, on a worker, which is also where the writers are loaded."""
    from office_desk.services.exports import ExportOptions

    options = ExportOptions(
        choice.format,
        choice.encoding,
        choice.separator,
        choice.vcard_version,
        choice.all_fields,
        choice.with_uuid,
    )
    return desk.exports.write(query, path, options, ids, progress)
