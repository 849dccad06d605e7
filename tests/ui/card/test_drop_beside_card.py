"""While files are dragged the window says where they are attached and where they are imported."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QWidget
from working_office import WorkingOffice

from office_desk.exchange.reading import Source
from office_desk.ui.card import CardPanel
from office_desk.ui.import_assistant.drop_place import DropPlace

OUTSIDE, ON_CARD = QPoint(100, 300), QPoint(800, 300)
_HELD = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def a_window(office: WorkingOffice, taken: list[list[Source]]) -> tuple[QMainWindow, DropPlace]:
    """A window with an empty half and the card of somebody."""
    window = QMainWindow()
    body = QWidget(window)
    row = QHBoxLayout(body)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(QWidget(body), 1)
    panel = CardPanel(office.workplace, body)
    panel.setFixedWidth(360)
    row.addWidget(panel)
    window.setCentralWidget(body)
    panel.show_card("people", office.add("people", family_name="Zhang"))
    office.show(window, 1_000, 600)
    launcher: Any = SimpleNamespace(take=taken.append)
    return window, DropPlace(window, launcher, lambda: True)


def drag(window: QMainWindow, data: QMimeData, place: QPoint, *, is_dropped: bool) -> None:
    """Move something into the window and to a place, and let it go there."""
    native = window.windowHandle()
    action = Qt.DropAction.CopyAction
    QCoreApplication.sendEvent(native, QDragEnterEvent(place, action, data, *_HELD))
    QCoreApplication.sendEvent(native, QDragMoveEvent(place, action, data, *_HELD))
    if is_dropped:
        QCoreApplication.sendEvent(native, QDropEvent(QPointF(place), action, data, *_HELD))


def a_file(tmp_path: Path) -> QMimeData:
    path = tmp_path / "Zhang.vcf"
    path.write_text("BEGIN:VCARD\nFN:Zhang\nEND:VCARD\n")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def test_the_place_under_the_mouse_is_named_first(office: WorkingOffice, tmp_path: Path) -> None:
    window, drops = a_window(office, [])
    drag(window, a_file(tmp_path), OUTSIDE, is_dropped=False)
    assert drops.overlay is not None
    assert drops.overlay.words == ("Drop to import into the desk", "Drop to attach")
    drag(window, a_file(tmp_path), ON_CARD, is_dropped=False)
    assert drops.overlay.words == ("Drop to attach", "Drop to import into the desk")


def test_a_file_dropped_on_the_card_is_attached_and_not_imported(office: WorkingOffice, tmp_path: Path) -> None:
    taken: list[list[Source]] = []
    window, drops = a_window(office, taken)
    drag(window, a_file(tmp_path), ON_CARD, is_dropped=True)
    office.settle()
    assert taken == []
    assert [changes.subject.title for changes in office.notices] == ["Zhang.vcf"]
    assert drops.overlay is not None
    assert not drops.overlay.isVisible()


def test_a_file_dropped_beside_the_card_is_imported_and_not_attached(office: WorkingOffice, tmp_path: Path) -> None:
    taken: list[list[Source]] = []
    window, _ = a_window(office, taken)
    drag(window, a_file(tmp_path), OUTSIDE, is_dropped=True)
    office.settle()
    assert [source.name for sources in taken for source in sources] == ["Zhang.vcf"]
    assert office.notices == []
