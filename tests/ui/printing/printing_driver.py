"""Drives menus and preview as a person does, on a real desk."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QComboBox, QMenu
from pytestqt.qtbot import QtBot

from office_desk.documents.papers import own_folder
from office_desk.model.snapshot import Draft
from office_desk.services.desk import Desk
from office_desk.settings import Settings
from office_desk.ui.desk_frame import DeskFrame
from office_desk.ui.printing.preview import PrintPreview

WAIT = 30_000

OWN_STYLE = """// Our own list
#let values = json(bytes(sys.inputs.values))
#set text(font: "Office Desk Sans")
Hand-made: #values.document.title
"""


@dataclass
class PrintingOffice:
    """The window, the desk under it, and what went wrong without a word for it."""

    qtbot: QtBot
    desk: Desk
    frame: DeskFrame
    settings: Settings
    folder: Path
    faults: list[Exception] = field(default_factory=list)

    @property
    def preview(self) -> PrintPreview:
        """The preview, which must be open."""
        preview = self.frame.commands.printing.preview
        assert preview is not None
        return preview

    def press_ctrl_p(self) -> PrintPreview:
        """Press the keys in the window, and wait until the pages are there."""
        self.frame.window.activateWindow()
        self.qtbot.waitUntil(self.frame.window.isActiveWindow)
        self.qtbot.keyClick(self.frame.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        self.settle()
        return self.preview

    def paper_menu(self) -> QMenu:
        """File, Print a paper, as it stands when the menu is opened."""
        self.frame.menus.menu("File").aboutToShow.emit()
        return self.frame.menus.menu("Papers")

    def papers_in_menu(self) -> list[str]:
        """What the menu offers."""
        return [str(action.data()) for action in self.paper_menu().actions()]

    def add(self, kind: str, /, **values: Any) -> int:
        """Add a record as another desk would, and let the window hear of it."""
        saved = self.desk.records.create(Draft(kind, self.desk.records.blank(kind).values | values))
        assert saved.changes is not None
        self.frame.bus.publish(saved.changes)
        return saved.id

    def choose(self, box: QComboBox, value: object) -> None:
        """Choose from a box, and wait until the paper is drawn again."""
        number = box.findData(value)
        assert number >= 0, [box.itemData(each) for each in range(box.count())]
        box.setCurrentIndex(number)
        box.activated.emit(number)
        self.settle()

    def own_style(self, name: str, text: str = OWN_STYLE) -> Path:
        """Put a style into the office's own folder, as an editor would."""
        own_folder().mkdir(parents=True, exist_ok=True)
        file = own_folder() / name
        file.write_text(text, encoding="utf-8")
        return file

    def settle(self) -> None:
        """Wait until nothing is under way any more."""
        for _ in range(3):
            QCoreApplication.processEvents()
            assert self.frame.operations.wait_until_idle(WAIT)
        QCoreApplication.processEvents()

    def close(self) -> None:
        """Close the window and let everything go."""
        self.frame.window.close()
        self.frame.window.deleteLater()
        QCoreApplication.processEvents()


def ink_of(preview: PrintPreview) -> int:
    """How many pixels of the pages that are seen are dark."""
    view = preview.pages.view
    picture = QImage(view.viewport().size(), QImage.Format.Format_Grayscale8)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    preview.pages.paint(painter, QRectF(picture.rect()))
    painter.end()
    return sum(1 for value in bytes(picture.constBits()) if value < 100)
