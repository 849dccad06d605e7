"""A list leaves the window: the dialog, the file, and what the page remembers of it."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from list_page_driver import Office, choose_rows, settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from held_work import held_work
from office_desk.exchange.reading import Format
from office_desk.ui.export.dialog import ExportDialog
from office_desk.ui.export.export_choice import ExportChoice, with_suffix
from office_desk.ui.list_page.page import ListPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

OpenPage = Callable[..., ListPage]


def asked(qtbot: Any, page: ListPage) -> ExportDialog:
    """The dialog that Export list… opens."""
    action = page.actions().export
    assert action is not None
    action.trigger()
    qtbot.waitUntil(lambda: bool(page.findChildren(ExportDialog)))
    dialog: ExportDialog = page.findChildren(ExportDialog)[-1]
    return dialog


def press(dialog: ExportDialog) -> None:
    QTest.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)


def choose(dialog: ExportDialog, chosen: Format) -> None:
    dialog.format_box.setCurrentIndex(dialog.format_box.findData(chosen))


def lines_of(path: Path, encoding: str = "utf-8-sig") -> list[list[str]]:
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.reader(file))


def unfinished_in(folder: Path) -> list[Path]:
    return [one for one in folder.iterdir() if ".part" in one.name]


def test_the_list_is_written_as_it_stands_and_said_so(
    qtbot: Any, office: Office, open_page: OpenPage, tmp_path: Path
) -> None:
    office.add_partner("Tongji", city="Suzhou")
    office.add_partner("Fudan", city="Shanghai")
    page = open_page(state={"list": {"columns": ["city"]}})
    dialog = asked(qtbot, page)
    choose(dialog, Format.CSV)
    dialog.file_line.setText(str(tmp_path / "partners.csv"))
    press(dialog)
    settle(qtbot, office)
    written = lines_of(tmp_path / "partners.csv")
    assert [line[:2] for line in written] == [["Name", "City"], ["Fudan", "Shanghai"], ["Tongji", "Suzhou"]]
    assert office.told == ["Exported: 2 organizations"]


def test_only_the_selected_records_are_written_when_several_are(
    qtbot: Any, office: Office, open_page: OpenPage, tmp_path: Path
) -> None:
    office.add_partners(5)
    page = open_page()
    choose_rows(page, 1, 3)
    dialog = asked(qtbot, page)
    assert dialog.selected_records.isChecked()
    choose(dialog, Format.TSV)
    dialog.file_line.setText(str(tmp_path / "some.tsv"))
    press(dialog)
    settle(qtbot, office)
    names = [line.split("\t")[0] for line in (tmp_path / "some.tsv").read_text("utf-8-sig").splitlines()]
    assert names == ["Name", "Partner 0001", "Partner 0003"]


def test_a_file_that_is_there_is_replaced_only_after_a_second_press(
    qtbot: Any, office: Office, open_page: OpenPage, tmp_path: Path
) -> None:
    office.add_partner("Fudan")
    place = tmp_path / "partners.csv"
    place.write_text("old")
    dialog = asked(qtbot, open_page())
    choose(dialog, Format.CSV)
    dialog.file_line.setText(str(place))
    press(dialog)
    assert dialog.isVisible()
    assert "partners.csv" in dialog.message.sentence
    assert place.read_text() == "old"
    press(dialog)
    settle(qtbot, office)
    assert lines_of(place)[1][0] == "Fudan"


def test_the_options_are_those_of_the_format(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    office.add_partner("Fudan")
    dialog = asked(qtbot, open_page())
    assert not dialog.encoding_box.isVisible()
    choose(dialog, Format.CSV)
    assert dialog.encoding_box.isVisible()
    assert dialog.separator_box.isVisible()
    assert dialog.all_fields.isVisible()
    choose(dialog, Format.VCARD)
    assert dialog.version_box.isVisible()
    assert not dialog.all_fields.isVisible()
    assert not dialog.with_uuid.isVisible()


def test_another_format_gives_the_file_another_ending(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    office.add_partner("Fudan")
    dialog = asked(qtbot, open_page())
    assert dialog.path.name == "Partners.xlsx"
    choose(dialog, Format.JSON)
    assert dialog.path.name == "Partners.json"


def test_the_choice_and_the_folder_come_back_the_next_time(
    qtbot: Any, office: Office, open_page: OpenPage, tmp_path: Path
) -> None:
    office.add_partner("Fudan")
    page = open_page()
    dialog = asked(qtbot, page)
    choose(dialog, Format.CSV)
    dialog.encoding_box.setCurrentIndex(dialog.encoding_box.findData("gb18030"))
    dialog.file_line.setText(str(tmp_path / "partners.csv"))
    press(dialog)
    settle(qtbot, office)
    state = page.save_state()
    again = asked(qtbot, open_page(state=state))
    assert again.format is Format.CSV
    assert again.encoding_box.currentData() == "gb18030"
    assert again.path.parent == tmp_path


def test_damaged_memories_count_as_none() -> None:
    for damaged in (None, 3, {"format": "doc", "encoding": 7, "folder": None, "separator": "|", "all_fields": "yes"}):
        assert ExportChoice.from_plain(damaged, "people", "en") == ExportChoice()


def test_russian_readers_are_offered_the_semicolon_of_their_excel() -> None:
    assert ExportChoice.from_plain({}, "people", "ru").separator == ";"


def test_a_format_of_another_kind_is_not_offered(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    office.add("negotiations", title="Joint program")
    dialog = asked(qtbot, open_page("negotiations"))
    offered = [dialog.format_box.itemData(number) for number in range(dialog.format_box.count())]
    assert offered == [Format.XLSX, Format.CSV, Format.TSV, Format.JSON]


def test_a_character_that_the_encoding_lacks_is_told_by_name_and_nothing_is_written(
    qtbot: Any, office: Office, open_page: OpenPage, tmp_path: Path
) -> None:
    office.add_partner("Fudan", city="上海")
    failed: list[Exception] = []
    office.operations.failed.connect(failed.append)
    page = open_page(state={"list": {"columns": ["city"]}})
    dialog = asked(qtbot, page)
    choose(dialog, Format.CSV)
    dialog.encoding_box.setCurrentIndex(dialog.encoding_box.findData("windows-1251"))
    dialog.file_line.setText(str(tmp_path / "partners.csv"))
    press(dialog)
    settle(qtbot, office)
    assert [error.reason.code for error in failed] == ["not_in_encoding"]
    assert failed[0].reason.values["title"] == "Fudan"
    assert list(tmp_path.glob("*.csv")) == []


def test_export_is_off_while_there_is_nothing_to_write(office: Office, open_page: OpenPage) -> None:
    action = open_page().actions().export
    assert action is not None
    assert not action.isEnabled()


def test_escape_leaves_without_writing(qtbot: Any, office: Office, open_page: OpenPage, tmp_path: Path) -> None:
    office.add_partner("Fudan")
    dialog = asked(qtbot, open_page())
    dialog.file_line.setText(str(tmp_path / "partners.xlsx"))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    settle(qtbot, office)
    assert list(tmp_path.glob("*.xlsx")) == []


def test_everything_in_the_dialog_can_be_reached_by_tab(qtbot: Any, office: Office, open_page: OpenPage) -> None:
    office.add_partners(2)
    page = open_page()
    dialog = asked(qtbot, page)
    choose(dialog, Format.CSV)
    dialog.format_box.setFocus()
    reached = []
    for _ in range(14):
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Tab)
        reached.append(dialog.focusWidget())
    for part in (dialog.encoding_box, dialog.separator_box, dialog.with_uuid, dialog.file_line, dialog.export_button):
        assert part in reached


@pytest.mark.parametrize(
    ("name", "chosen", "expected"),
    [
        ("list", Format.CSV, "list.csv"),
        ("list.xlsx", Format.CSV, "list.csv"),
        ("list.XLSX", Format.VCARD, "list.vcf"),
        ("v1.2 final", Format.JSON, "v1.2 final.json"),
    ],
)
def test_an_ending_is_put_behind_a_name_once(name: str, chosen: Format, expected: str) -> None:
    assert with_suffix(name, chosen) == expected


def test_cancel_while_the_file_is_written_leaves_the_old_one(
    qtbot: Any, office: Office, open_page: OpenPage, tmp_path: Path
) -> None:
    office.add_partners(3)
    place = tmp_path / "partners.xlsx"
    place.write_bytes(b"old")
    works: list[Any] = []
    office.operations.long_work_began.connect(works.append)
    dialog = asked(qtbot, open_page())
    dialog.file_line.setText(str(place))
    press(dialog)
    with held_work() as held:
        press(dialog)
        qtbot.waitUntil(lambda: held.is_standing)
        assert len(unfinished_in(tmp_path)) == 1
        works[0].cancel()
    settle(qtbot, office)
    assert len(works) == 1
    assert place.read_bytes() == b"old"
    assert unfinished_in(tmp_path) == []
    assert office.told == []


def test_the_window_goes_on_working_while_a_list_is_written(
    qtbot: Any, office: Office, open_page: OpenPage, tmp_path: Path
) -> None:
    office.add_partners(3)
    dialog = asked(qtbot, open_page())
    dialog.file_line.setText(str(tmp_path / "partners.xlsx"))
    with held_work() as held:
        press(dialog)
        qtbot.waitUntil(lambda: held.is_standing)
        assert office.operations.is_busy, "the press came back while a worker writes"
    settle(qtbot, office)
    assert office.told == ["Exported: 3 organizations"]
