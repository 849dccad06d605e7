"""What is dropped on the window, pasted or chosen in the menu comes into the one assistant."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from small_desk import SmallDesk

from office_desk.exchange.reading import Format, Reading, Source
from office_desk.ui.desk_frame import DeskFrame
from office_desk.ui.import_assistant.incoming_data import sources_of
from office_desk.ui.import_assistant.window import ImportAssistant

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PLACE = QPoint(400, 300)
_HELD = (Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


@pytest.fixture
def sources() -> list[Source]:
    """What the desk was asked to read."""
    return []


@pytest.fixture
def frame(open_frame, sources: list[Source]) -> Iterator[DeskFrame]:
    """A window over a desk that reads everything as an empty address book."""

    def read(source: Source, options, progress) -> Reading:
        sources.append(source)
        return Reading(source.name, Format.VCARD)

    desk = SmallDesk()
    desk.imports = SimpleNamespace(read=read)  # type: ignore[attr-defined]
    made = open_frame(desk)
    yield made
    if made.commands.importing.assistant is not None:
        made.commands.importing.assistant.reject()
    QGuiApplication.clipboard().clear()


def files(*names: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(Path("/tmp") / name)) for name in names])
    return data


def text(words: str) -> QMimeData:
    data = QMimeData()
    data.setText(words)
    return data


def drag(frame: DeskFrame, data: QMimeData, place: QPoint = PLACE) -> bool:
    """Move something over the window as another program does; answers whether it may be dropped."""
    native = frame.window.windowHandle()
    QCoreApplication.sendEvent(native, QDragEnterEvent(place, Qt.DropAction.CopyAction, data, *_HELD[1:]))
    move = QDragMoveEvent(place, Qt.DropAction.CopyAction, data, *_HELD[1:])
    QCoreApplication.sendEvent(native, move)
    return move.isAccepted()


def drop(frame: DeskFrame, data: QMimeData, place: QPoint = PLACE) -> None:
    """Let it go there."""
    drag(frame, data, place)
    native = frame.window.windowHandle()
    QCoreApplication.sendEvent(native, QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, *_HELD[1:]))


def assistant_of(frame: DeskFrame) -> ImportAssistant:
    made = frame.commands.importing.assistant
    assert made is not None
    return made


def test_a_dropped_file_opens_the_assistant(frame: DeskFrame, sources, settle) -> None:
    drop(frame, files("контакты 上海.vcf"))
    settle(frame.operations)
    assert [source.name for source in sources] == ["контакты 上海.vcf"]
    assert assistant_of(frame).isVisible()


def test_several_dropped_files_wait_for_their_turn(frame: DeskFrame, sources, settle) -> None:
    drop(frame, files("one.vcf", "two.csv"))
    settle(frame.operations)
    assert [source.name for source in sources] == ["one.vcf"]
    assert assistant_of(frame).foot.another_button.text() == "Leave this one out"


def test_a_second_drop_joins_the_same_assistant(frame: DeskFrame, settle) -> None:
    drop(frame, files("one.vcf"))
    first = assistant_of(frame)
    drop(frame, files("two.vcf"))
    settle(frame.operations)
    assert assistant_of(frame) is first


def test_while_something_is_dragged_the_window_says_what_a_drop_does(frame: DeskFrame) -> None:
    assert drag(frame, files("one.vcf"))
    overlay = frame.commands.drops.overlay
    assert overlay is not None
    assert overlay.isVisible()
    assert overlay.words == ("Drop to import into the desk",)
    QCoreApplication.sendEvent(frame.window.windowHandle(), QDragLeaveEvent())
    assert not overlay.isVisible()


def test_the_overlay_goes_with_the_drop(frame: DeskFrame) -> None:
    drop(frame, files("one.vcf"))
    overlay = frame.commands.drops.overlay
    assert overlay is not None
    assert not overlay.isVisible()


def test_a_dragged_text_leaves_the_window_in_sight_and_can_be_dropped(frame: DeskFrame, sources, settle) -> None:
    drop(frame, text("Anna Shcherbak, anna@example.org"))
    settle(frame.operations)
    assert [source.text for source in sources] == ["Anna Shcherbak, anna@example.org"]


def test_nothing_is_taken_on_a_desk_that_can_only_be_read(open_frame) -> None:
    frame = open_frame(SmallDesk(is_read_only=True))
    assert not drag(frame, files("one.vcf"))
    assert not frame.commands.actions.import_files.isEnabled()


def test_a_picture_is_nothing_to_import(frame: DeskFrame) -> None:
    data = QMimeData()
    data.setData("image/png", b"\x89PNG")
    assert not drag(frame, data)


def test_pasting_on_a_page_opens_the_assistant(frame: DeskFrame, sources, settle) -> None:
    QGuiApplication.clipboard().setMimeData(text("Li Lei\nli.lei@example.org"))
    page = frame.current_page
    page.names.setFocus()
    QTest.keySequence(page.names, "Ctrl+V")
    settle(frame.operations)
    assert [source.text for source in sources] == ["Li Lei\nli.lei@example.org"]


def test_pasting_where_somebody_types_goes_into_the_text(frame: DeskFrame, sources, settle) -> None:
    QGuiApplication.clipboard().setMimeData(text("Li Lei"))
    page = frame.current_page
    page.search.setFocus()
    QTest.keySequence(page.search, "Ctrl+V")
    assert page.search.text() == "Li Lei"
    frame.commands.actions.paste.trigger()
    settle(frame.operations)
    assert page.search.text() == "Li LeiLi Lei"
    assert sources == []


def test_an_empty_clipboard_is_told(frame: DeskFrame) -> None:
    QGuiApplication.clipboard().setMimeData(QMimeData())
    frame.current_page.names.setFocus()
    frame.commands.actions.paste.trigger()
    assert frame.notices.toast.text == "There is nothing on the clipboard that could be imported."


def test_the_menu_asks_for_files_and_takes_them(frame: DeskFrame, sources, settle) -> None:
    frame.commands.actions.import_files.trigger()
    (dialog,) = frame.window.findChildren(QFileDialog)
    dialog.filesSelected.emit(["/tmp/one.vcf"])
    dialog.close()
    settle(frame.operations)
    assert [source.name for source in sources] == ["one.vcf"]


def test_the_folder_of_the_last_import_is_opened_again(frame: DeskFrame, settle, tmp_path: Path) -> None:
    (tmp_path / "one.vcf").write_text("")
    frame.commands.actions.import_files.trigger()
    (dialog,) = frame.window.findChildren(QFileDialog)
    assert Path(dialog.directory().path()) != Path.cwd()
    dialog.filesSelected.emit([str(tmp_path / "one.vcf")])
    dialog.close()
    settle(frame.operations)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assistant_of(frame).another_requested.emit()
    (dialog,) = assistant_of(frame).findChildren(QFileDialog)
    assert Path(dialog.directory().path()) == tmp_path
    dialog.close()


def test_an_empty_page_asks_for_the_import(frame: DeskFrame) -> None:
    frame.current_page.import_requested.emit()
    (dialog,) = frame.window.findChildren(QFileDialog)
    assert dialog.isVisible()
    dialog.close()


def test_show_in_history_goes_to_that_page(frame: DeskFrame, settle) -> None:
    drop(frame, files("one.vcf"))
    settle(frame.operations)
    assistant_of(frame).history_requested.emit(5)
    assert frame.current_key == "history"


def test_cards_on_the_clipboard_come_before_the_text_beside_them() -> None:
    data = text("Li Lei")
    data.setData("text/vcard", "BEGIN:VCARD\r\nFN:李雷\r\nEND:VCARD\r\n".encode())
    assert [source.text.splitlines()[1] for source in sources_of(data)] == ["FN:李雷"]


def test_files_come_before_everything_else() -> None:
    data = files("one.vcf")
    data.setText("file:///tmp/one.vcf")
    assert [source.name for source in sources_of(data)] == ["one.vcf"]
