"""Makes a style the office's own: asks what to call it, copies it, and shows the folder it lies in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from office_desk.documents.own_styles import copy_style
from office_desk.documents.paper import Paper, Style
from office_desk.documents.papers import own_folder
from office_desk.labels.visible_text import shortened
from office_desk.ui.workplace import Workplace

_LONGEST_TITLE = 60


class StyleNameDialog(QInputDialog):
    """Asks what the office's own style is to be called.

    Signals:
        named: a title.
    """

    named = Signal(str)

    def __init__(self, proposed: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Copy this style"))
        self.setLabelText(self.tr("What your own style is called"))
        self.setOkButtonText(self.tr("Copy"))
        self.setCancelButtonText(self.tr("Cancel"))
        self.setTextValue(self.tr("{style}, our own").replace("{style}", shortened(proposed, _LONGEST_TITLE)))
        for line in self.findChildren(QLineEdit):
            line.setMaxLength(_LONGEST_TITLE)
            line.selectAll()
        self.textValueSelected.connect(self._name)
        self.finished.connect(self.deleteLater)

    def _name(self, title: str) -> None:
        if title.strip():
            self.named.emit(title.strip())


def copy_own(
    workplace: Workplace,
    owner: QWidget,
    source: tuple[Paper, Style, str],
    done: Callable[[Style], None],
    failed: Callable[[Exception], None],
) -> None:
    """Copy a style on a worker, under a title."""
    paper, style, title = source
    workplace.operations.read(owner, lambda _: copy_style(paper, style, title), done, failed, key="copy style")


def show_own_folder(workplace: Workplace, owner: QWidget, failed: Callable[[Exception], None]) -> None:
    """Open the folder of the office's own styles in the system's file manager; it is made where it is missing."""
    workplace.operations.read(owner, lambda _: _made_folder(), open_folder, failed, key="folder")


def open_folder(folder: Path) -> None:
    """Show a folder in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _made_folder() -> Path:
    folder = own_folder()
    folder.mkdir(parents=True, exist_ok=True)
    return folder
