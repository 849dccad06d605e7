"""Rows leave the table by dragging and copying: what other programs get, and what the mouse still does besides."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from list_page_driver import Office, choose_rows, settle
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from office_desk.model.list_query import ListQuery
from office_desk.model.snapshot import Draft
from office_desk.ui.export.clip_data import DraggedData
from office_desk.ui.list_page.page import ListPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

OpenPage = Callable[..., ListPage]


@pytest.fixture
def dragged(monkeypatch: pytest.MonkeyPatch) -> list[QMimeData]:
    """What drags carry; a real one would wait for another program to take it."""
    carried: list[QMimeData] = []

    def run(drag: QDrag, _actions: Qt.DropAction) -> Qt.DropAction:
        carried.append(drag.mimeData())
        kept.append(drag)
        return Qt.DropAction.CopyAction

    kept: list[QDrag] = []
    monkeypatch.setattr(QDrag, "exec", run)
    return carried


def place_of(page: ListPage, row: int, column: int = 0) -> QPoint:
    table = page.records.table
    index = page.records.model.index(row, column)
    table.scrollTo(index)
    return table.visualRect(index).center()


def drag_from(qtbot: Any, office: Office, page: ListPage, row: int, column: int = 0) -> None:
    """Press on a cell and move far enough, with the button held until the workers have come to rest."""
    viewport, start = page.records.table.viewport(), place_of(page, row, column)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 4):
        QTest.mouseMove(viewport, start + QPoint(0, step * QApplication.startDragDistance()))
    settle(qtbot, office)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(0, 40))
    settle(qtbot, office)


def add_people(office: Office, *names: str) -> list[int]:
    return [office.add("people", family_name=name, notes="=1+1") for name in names]


def test_a_dragged_person_is_text_table_card_and_file_at_once(
    qtbot: Any, office: Office, open_page: OpenPage, dragged: list[QMimeData]
) -> None:
    add_people(office, "Alpha", "Beta")
    page = open_page("people")
    drag_from(qtbot, office, page, 1)
    (data,) = dragged
    assert data.text().startswith("Beta")
    assert "<td>Beta</td>" in data.html()
    assert b"BEGIN:VCARD" in bytes(data.data("text/vcard").data())
    assert data.hasFormat("text/uri-list")
    assert data.hasUrls()


def test_several_selected_rows_are_dragged_together(
    qtbot: Any, office: Office, open_page: OpenPage, dragged: list[QMimeData]
) -> None:
    add_people(office, "Alpha", "Beta", "Gamma")
    page = open_page("people")
    choose_rows(page, 0, 2)
    drag_from(qtbot, office, page, 2, 1)
    (data,) = dragged
    assert [line.split("\t")[0] for line in data.text().split("\n")] == ["Alpha", "Gamma"]


def test_a_click_on_one_of_several_selected_rows_selects_it_alone(
    qtbot: Any, office: Office, open_page: OpenPage, dragged: list[QMimeData]
) -> None:
    add_people(office, "Alpha", "Beta", "Gamma")
    page = open_page("people")
    choose_rows(page, 0, 2)
    QTest.mouseClick(page.records.table.viewport(), Qt.MouseButton.LeftButton, pos=place_of(page, 2))
    settle(qtbot, office)
    assert page.records.selection.count == 1
    assert dragged == []


def test_moving_from_another_cell_than_a_name_still_selects_rows(
    qtbot: Any, office: Office, open_page: OpenPage, dragged: list[QMimeData]
) -> None:
    add_people(office, "Alpha", "Beta", "Gamma", "Delta")
    page = open_page("people")
    viewport, start, end = page.records.table.viewport(), place_of(page, 1, 1), place_of(page, 3, 1)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, (start + end) / 2)
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    settle(qtbot, office)
    assert page.records.selection.count == 3
    assert dragged == []


def test_a_drag_given_up_before_the_records_are_read_does_not_begin(
    qtbot: Any, office: Office, open_page: OpenPage, dragged: list[QMimeData]
) -> None:
    add_people(office, "Alpha")
    page = open_page("people")
    viewport, start = page.records.table.viewport(), place_of(page, 0)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, start + QPoint(0, 30))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start)
    settle(qtbot, office)
    assert dragged == []


def test_events_are_dragged_as_a_calendar(
    qtbot: Any, office: Office, open_page: OpenPage, dragged: list[QMimeData]
) -> None:
    office.desk.records.create(Draft("events", {"title": "Spring day", "kind": "open_day"}))
    drag_from(qtbot, office, open_page("open-days"), 0)
    (data,) = dragged
    assert bytes(data.data("text/calendar").data()).startswith(b"BEGIN:VCALENDAR")
    assert not data.hasFormat("text/vcard")


def test_the_file_is_written_only_when_somebody_asks_for_it(office: Office, qapp: Any, tmp_path: Path) -> None:
    (person,) = add_people(office, "Alpha")
    clip = office.desk.exports.clip(ListQuery("people"), [person])
    folder = tmp_path / "handed out"
    folder.mkdir()
    data = DraggedData(clip, "../Alpha: 张颖?", lambda: folder)
    assert data.hasUrls()
    assert data.text() == "Alpha"
    assert list(folder.iterdir()) == []
    (url,) = data.urls()
    place = Path(url.toLocalFile())
    assert place.name == "Alpha 张颖.vcf"
    assert place.is_relative_to(folder)
    assert place.read_bytes() == clip.vcard
    assert data.urls() == [url], "asked again, it is the same file"


def test_copied_people_are_cards_too(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    add_people(office, "Alpha", "Beta")
    page = open_page("people")
    choose_rows(page, 0, 1)
    QTest.keySequence(page.records.table, "Ctrl+C")
    settle(qtbot, office)
    data = QGuiApplication.clipboard().mimeData()
    assert bytes(data.data("text/vcard").data()).count(b"BEGIN:VCARD") == 2
    assert office.told == ["2 records copied"]


def test_a_copied_formula_is_text_for_a_spreadsheet(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    office.add_partner("=1+1")
    page = open_page()
    choose_rows(page, 0)
    QTest.keySequence(page.records.table, "Ctrl+C")
    settle(qtbot, office)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().split("\t")[0] == "'=1+1"
    assert "mso-number-format:'\\@'" in data.html()
