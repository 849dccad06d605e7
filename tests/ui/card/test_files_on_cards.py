"""Files come onto a card by dialog and by dropping, and leave it only in ways that run nothing."""

from __future__ import annotations

import gc
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QWidget
from working_office import WorkingOffice, row_of, titles_on, words_on

from office_desk.services import attachments
from office_desk.ui.card import CardPanel
from office_desk.ui.files.file_handling import FileHandling
from office_desk.ui.list_page.page import ListPage


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What was handed to the desktop to be shown."""
    paths: list[Path] = []

    def open_url(url: QUrl) -> bool:
        paths.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return paths


def shown_card(office: WorkingOffice, kind: str, record_id: int) -> CardPanel:
    panel = CardPanel(office.workplace)
    panel.show_card(kind, record_id)
    return office.show(panel, 360, 800)


def drop(office: WorkingOffice, panel: CardPanel, *urls: QUrl) -> bool:
    """Drag files onto the card and let go; answers whether the card took them."""
    data = QMimeData()
    data.setUrls(list(urls))
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    enter = QDragEnterEvent(QPoint(50, 50), actions, data, buttons, none)
    enter.ignore()
    QApplication.sendEvent(panel, enter)
    if enter.isAccepted():
        event = QDropEvent(QPointF(50, 50), actions, data, buttons, none)
        QApplication.sendEvent(panel, event)
        assert event.dropAction() is Qt.DropAction.CopyAction
    office.settle()
    return enter.isAccepted()


def choose_files(office: WorkingOffice, window: QWidget, *paths: Path) -> None:
    """Type names into the file dialog and confirm."""
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFiles
    dialog.setDirectory(str(paths[0].parent))
    dialog.findChild(QLineEdit).setText(" ".join(f'"{path.name}"' for path in paths))
    dialog.accept()
    office.settle()


def offered(window: QWidget) -> dict[str, QAction]:
    """What the menu of a file offers."""
    menus = [menu for menu in window.findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1
    return {action.text(): action for action in menus[0].actions() if action.isEnabled() and action.text()}


def keep(office: WorkingOffice, name: str, content: bytes, **links: int) -> int:
    saved = office.desk.attachments.add(name, content, **links)
    assert saved.changes is not None
    office.workplace.bus.publish(saved.changes)
    return saved.id


def test_files_chosen_in_the_dialog_stand_on_the_card_with_their_sizes(office: WorkingOffice, tmp_path: Path) -> None:
    (tmp_path / "Memorandum.pdf").write_bytes(b"x" * 1_258_291)
    (tmp_path / "备忘录.txt").write_bytes(b"y" * 512)
    partner = office.partner()
    panel = shown_card(office, "organizations", partner)

    next(action for action in panel.findChildren(QAction) if action.data() == "attachments").trigger()
    choose_files(office, panel, tmp_path / "Memorandum.pdf", tmp_path / "备忘录.txt")

    assert {"Memorandum.pdf", "备忘录.txt"} <= set(titles_on(panel))
    words = " ".join(words_on(panel))
    assert "1.2 MB" in words
    assert "512 bytes" in words
    assert [changes.action.value for changes in office.notices] == ["create", "create"]


def test_a_file_dropped_on_a_card_is_attached_to_its_record(office: WorkingOffice, tmp_path: Path) -> None:
    file = tmp_path / "Плакат.png"
    file.write_bytes(b"\x89PNG")
    person = office.person()
    panel = shown_card(office, "people", person)

    assert drop(office, panel, QUrl.fromLocalFile(str(file)))

    assert "Плакат.png" in titles_on(panel)
    rows = office.desk.cards.section("people", person, "attachments", "en").rows
    assert office.desk.attachments.content(rows[0].id) == b"\x89PNG"
    assert file.exists()


def test_a_web_address_dropped_on_a_card_is_not_taken(office: WorkingOffice) -> None:
    panel = shown_card(office, "organizations", office.partner())
    assert not drop(office, panel, QUrl("https://example.com/a.pdf"))


def test_what_cannot_be_kept_is_told_in_place_and_the_rest_is_kept(
    office: WorkingOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachments, "LARGEST_FILE", 10)
    (tmp_path / "big.pdf").write_bytes(b"x" * 11)
    (tmp_path / "small.pdf").write_bytes(b"x" * 10)
    (tmp_path / "folder").mkdir()
    panel = shown_card(office, "organizations", office.partner())

    names = ("big.pdf", "folder", "gone.pdf", "small.pdf")
    drop(office, panel, *(QUrl.fromLocalFile(str(tmp_path / name)) for name in names))

    assert titles_on(panel)[-1] == "small.pdf"
    told = " ".join(words_on(panel))
    assert "“big.pdf” is too large" in told
    assert "“folder” is not a file" in told
    assert "“gone.pdf” could not be read" in told


def test_a_document_is_opened_from_a_private_folder(office: WorkingOffice, opened: list[Path]) -> None:
    partner = office.partner()
    keep(office, "Letter.pdf", b"%PDF", organization=partner)
    panel = shown_card(office, "organizations", partner)

    row_of(panel, "Letter.pdf").click()
    entries = offered(panel)
    assert list(entries) == ["Open", "Save as…", "Details"]
    entries["Open"].trigger()
    office.settle()

    assert opened[0].name == "Letter.pdf"
    assert opened[0].read_bytes() == b"%PDF"
    assert stat.S_IMODE(opened[0].parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(opened[0].stat().st_mode) == 0o400


def test_opened_files_do_not_outlive_the_card(office: WorkingOffice, opened: list[Path]) -> None:
    file = keep(office, "Letter.pdf", b"%PDF")
    window = office.show(QWidget())
    panel = FileHandling(office.workplace, window)
    panel.open_file(file, "Letter.pdf")
    office.settle()
    assert opened[0].exists()

    panel.deleteLater()
    QApplication.sendPostedEvents(panel, QEvent.Type.DeferredDelete)
    del panel
    gc.collect()

    assert not opened[0].parent.parent.exists()


@pytest.mark.parametrize("name", ["setup.exe", "open.DESKTOP", "run.sh", "invoice.pdf.lnk", "page.html", "Makefile"])
def test_a_program_is_offered_to_be_saved_and_is_never_opened(
    office: WorkingOffice, opened: list[Path], name: str
) -> None:
    partner = office.partner()
    file = keep(office, name, b"MZ", organization=partner)
    panel = shown_card(office, "organizations", partner)

    row_of(panel, name).click()
    assert list(offered(panel)) == ["Save as…", "Details"]
    panel.files.open_file(file, name)
    office.settle()

    assert opened == []
    assert any("might be a program" in words for words in words_on(panel))


def test_a_copy_is_saved_where_the_person_says(office: WorkingOffice, tmp_path: Path) -> None:
    partner = office.partner()
    keep(office, "setup.exe", b"MZ", organization=partner)
    panel = shown_card(office, "organizations", partner)

    row_of(panel, "setup.exe").click()
    offered(panel)["Save as…"].trigger()
    dialog = panel.findChild(QFileDialog)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.findChild(QLineEdit).setText(str(tmp_path / "copy.bin"))
    dialog.accept()
    office.settle()

    assert (tmp_path / "copy.bin").read_bytes() == b"MZ"
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []
    assert office.told == ["Saved: copy.bin"]


def test_a_place_that_cannot_be_written_is_told(office: WorkingOffice, tmp_path: Path) -> None:
    partner = office.partner()
    file = keep(office, "a.pdf", b"%PDF", organization=partner)
    panel = shown_card(office, "organizations", partner)

    panel.files.save_copy(file, "a.pdf", tmp_path / "no such folder" / "a.pdf")
    office.settle()

    assert any("“a.pdf” could not be read or written" in words for words in words_on(panel))


def test_new_on_the_page_of_files_asks_for_files(office: WorkingOffice, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("hello")
    page = office.show(ListPage(office.workplace, "attachments"), 1100, 700)

    page.actions().new.trigger()
    choose_files(office, page, tmp_path / "note.txt")

    office.qtbot.waitUntil(lambda: page.records.model.rowCount() == 1)
    office.settle()
    assert page.records.model.index(0, 0).data() == "note.txt"


def test_the_list_and_the_card_of_a_file_tell_its_size_in_words(office: WorkingOffice) -> None:
    keep(office, "note.txt", b"x" * 1_536)
    page = office.show(ListPage(office.workplace, "attachments"), 1300, 800)
    office.qtbot.waitUntil(
        lambda: page.findChild(CardPanel) is not None and page.findChild(CardPanel).record is not None
    )
    office.settle()

    model = page.records.model
    assert "1.5 kB" in [model.index(0, column).data() for column in range(model.columnCount())]
    assert "1.5 kB" in words_on(page.findChild(CardPanel))


def test_enter_on_the_page_of_files_offers_to_open_or_save(office: WorkingOffice, opened: list[Path]) -> None:
    keep(office, "note.txt", b"hello")
    page = office.show(ListPage(office.workplace, "attachments"), 1100, 700)
    office.qtbot.waitUntil(lambda: page.records.model.rowCount() == 1)
    page.records.table.selectRow(0)

    office.qtbot.keyClick(page.records.table, Qt.Key.Key_Return)
    offered(page)["Open"].trigger()
    office.settle()

    assert [path.name for path in opened] == ["note.txt"]
