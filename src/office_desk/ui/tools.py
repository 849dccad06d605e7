"""The Tools and Help menus: the check of the desk, the sample office, the log files, what this program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from office_desk import __version__, paths
from office_desk.model.changes import Action
from office_desk.ui.operations import Operations

if TYPE_CHECKING:
    from office_desk.services.answers import CheckFinding, CheckReport, Undone
    from office_desk.services.desk import Desk

_UNITS_AT_ONCE = 200


class Tools(QObject):
    """Does what stands in the Tools and Help menus.

    Signals:
        done: `Changes` of what was written.
        said: a plain sentence.
    """

    done = Signal(object)
    said = Signal(str)

    def __init__(self, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._operations = operations
        self._window = window

    def check(self) -> None:
        """Look over file, tables and search; what was found is told when it is known."""
        self._operations.write(self, lambda desk: desk.checkup.run(), self._tell_report)

    def load_sample(self) -> None:
        """Put the sample office into the desk."""
        self._operations.write(self, lambda desk: desk.sample.load(), self.done.emit)

    def remove_sample(self) -> None:
        """Take the sample office out again; what was changed in it since stays."""
        self._operations.write(self, _take_back_sample, self._tell_removed)

    def show_logs(self) -> None:
        """Open the folder of the log files."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.log_dir())))

    def show_about(self) -> None:
        """Say what this program is."""
        text = self.tr(
            "Office Desk {version}\n\nPartners, people and events of a representative office, in three languages.\n\n"
            "Free software under the MIT license. Made with Qt {qt}."
        ).format(version=__version__, qt=qVersion())
        self._show_box(self.tr("About Office Desk"), text)

    def _tell_removed(self, undone: Undone | None) -> None:
        if undone is None:
            self.said.emit(self.tr("There is no sample office in this desk."))
        else:
            self.done.emit(undone.changes)

    def _tell_report(self, report: CheckReport) -> None:
        lines = [self._finding(finding) for finding in report.findings]
        head = self.tr("Everything is in order.") if report.is_well else self.tr("Something is not in order.")
        self._show_box(self.tr("The desk was checked"), "\n".join([head, "", *lines]))

    def _finding(self, finding: CheckFinding) -> str:
        sentences = {
            ("integrity", True): self.tr("The file is undamaged."),
            ("integrity", False): self.tr("The file is damaged. Go back to a backup."),
            ("links", True): self.tr("All records that point at others find them."),
            ("links", False): self.tr("A record points at one that is not there."),
            ("schema", True): self.tr("The tables are those of this version."),
            ("schema", False): self.tr("The tables are not those of this version."),
            ("search", True): self.tr("The search knows every record."),
            ("search", False): self.tr("The search does not know every record."),
            ("search_rebuilt", True): self.tr("The search did not know every record; it was built anew."),
            ("search_rebuilt", False): self.tr("The search could not be built anew."),
            ("records", True): self.tr("Records counted: {count}").format(count=finding.detail),
        }
        sentence = sentences.get((finding.code, finding.is_well), finding.code)
        return sentence if finding.is_well or not finding.detail else f"{sentence} ({finding.detail})"

    def _show_box(self, title: str, text: str) -> None:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(title)
        box.setText(text)
        box.setStandardButtons(QMessageBox.StandardButton.Close)
        box.open()


def _take_back_sample(desk: Desk) -> Undone | None:
    """Find the newest sample office that still stands, however long ago it was loaded, and take it back."""
    before: int | None = None
    while units := desk.history.units(_UNITS_AT_ONCE, before):
        for unit in units:
            if unit.action is Action.SAMPLE and not unit.is_undone:
                return desk.history.undo(unit.id)
        before = units[-1].id
    return None
