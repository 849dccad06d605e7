"""Ctrl+P and the preview, as a person uses them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from printing_driver import OWN_STYLE, PrintingOffice, ink_of
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QAbstractButton, QComboBox, QInputDialog, QLineEdit
from pytestqt.qtbot import QtBot

from office_desk.documents.papers import own_folder
from office_desk.documents.subjects import OfEvent, OfList, OfPeriod, OfRecords
from office_desk.settings import Settings
from office_desk.ui.list_page.context_menu import ContextMenu
from office_desk.ui.printing.print_choice import PrintChoice

OpenOffice = Callable[..., PrintingOffice]


def test_ctrl_p_on_the_open_day_shows_its_schedule(open_office: OpenOffice) -> None:
    preview = open_office("open-days").press_ctrl_p()

    assert isinstance(preview, QPrintPreviewDialog)
    assert preview.isVisible()
    assert preview.windowTitle() == "Event schedule – Open Doors Day at Polytechnic University"
    assert (preview.preview.pageCount(), preview.preview.currentPage()) == (1, 1)
    assert ink_of(preview) > 500


def test_the_menu_offers_what_fits_the_page(open_office: OpenOffice) -> None:
    office = open_office("open-days")
    assert office.papers_in_menu() == ["schedule", "sign-in", "badges", "place-cards", "certificates", "list"]

    for page, papers in (
        ("people", ["list", "directory"]),
        ("partners", ["list", "dossier", "directory"]),
        ("interactions", ["list", "briefing"]),
        ("calendar", ["agenda"]),
        ("today", ["agenda"]),
        ("history", []),
    ):
        office.frame.show_page(page)
        office.settle()
        assert office.papers_in_menu() == papers, page


def test_a_paper_chosen_in_the_menu_opens_at_once(open_office: OpenOffice) -> None:
    office = open_office("calendar")

    office.paper_menu().actions()[0].trigger()
    office.settle()

    assert "agenda" in office.preview.windowTitle().lower()
    month = office.frame.current_page._grid.month  # type: ignore[union-attr]
    assert office.preview._offer is not None
    assert office.preview._offer.about == OfPeriod(month.first, month.last)


def test_where_nothing_can_be_printed_one_sentence_says_so(open_office: OpenOffice) -> None:
    office = open_office("history")

    office.frame.commands.actions.print.trigger()
    office.settle()

    assert office.frame.commands.printing.preview is None
    assert office.frame.notices.toast.isVisible()


def test_a_card_prints_its_own_record(open_office: OpenOffice) -> None:
    office = open_office("open-days")
    card = office.frame.current_page.panel  # type: ignore[union-attr]
    office.qtbot.waitUntil(lambda: bool(_card_papers(card)))

    _card_papers(card)[1].trigger()
    office.settle()

    assert office.preview.windowTitle().startswith("Sign-in sheet")


def _card_papers(card: QAbstractButton) -> list[QAction]:
    buttons = [one for one in card.findChildren(QAbstractButton) if one.accessibleName() == "Print"]
    return buttons[0].menu().actions() if buttons and buttons[0].isVisible() else []  # type: ignore[attr-defined]


def test_several_selected_records_are_offered_alone_or_as_the_whole_list(open_office: OpenOffice) -> None:
    office = open_office("people")
    page = office.frame.current_page
    page.records.table.selectAll()  # type: ignore[union-attr]
    office.settle()

    preview = office.press_ctrl_p()

    assert preview.options.records_box.isVisibleTo(preview)
    assert preview.options.only_selected
    assert isinstance(preview._offer.selected, OfList)  # type: ignore[union-attr]
    assert preview._offer.selected.ids is not None  # type: ignore[union-attr]
    office.choose(preview.options.records_box, False)
    assert not preview.options.only_selected


def test_a_directory_is_of_the_whole_list_until_somebody_is_selected(open_office: OpenOffice) -> None:
    office = open_office("people")
    page = office.frame.current_page
    everybody = len(office.desk.lists.ids(page.records.query()))  # type: ignore[union-attr]
    page.print_paper("directory")  # type: ignore[union-attr]
    office.settle()
    preview = office.preview
    assert preview.drawn is not None
    assert not preview.options.records_box.isVisibleTo(preview)
    whole = preview.drawn.sheet

    page.records.table.clearSelection()  # type: ignore[union-attr]
    page.records.table.selectRow(1)  # type: ignore[union-attr]
    office.settle()
    page.print_paper("directory")  # type: ignore[union-attr]
    office.settle()

    assert preview.options.only_selected
    assert everybody > 1
    assert preview.drawn.sheet is not None
    assert whole is not None
    assert len(str(preview.drawn.sheet.values)) < len(str(whole.values))


def test_a_character_without_a_font_is_found_in_a_list_too(open_office: OpenOffice) -> None:
    office = open_office("people")
    person = office.add("people", family_name="Sample 𝄞")

    preview = office.press_ctrl_p()

    assert preview.drawn is not None
    assert preview.drawn.sheet is not None
    assert [(one.kind, one.record_id) for one in preview.drawn.sheet.missing] == [("people", person)]


def test_another_style_is_drawn_while_the_window_goes_on_ticking(open_office: OpenOffice) -> None:
    office = open_office("open-days")
    preview = office.press_ctrl_p()
    before, ticks = preview.drawn, []
    clock = QTimer()
    clock.timeout.connect(lambda: ticks.append(1))
    clock.start(0)

    office.choose(preview.options.boxes["style"], "poster")

    assert ticks
    assert preview.drawn is not before
    assert preview.drawn is not None
    assert preview.drawn.pages[0].width == pytest.approx(841.89, abs=0.1)
    assert ink_of(preview) > 500


def test_the_old_pages_stay_until_the_new_ones_are_there(open_office: OpenOffice) -> None:
    office = open_office("open-days")
    preview = office.press_ctrl_p()

    box = preview.options.boxes["language"]
    box.setCurrentIndex(box.findData("zh"))
    box.activated.emit(box.currentIndex())

    assert preview.preview.pageCount() == 1
    assert ink_of(preview) > 500
    office.settle()
    assert preview.drawn is not None
    assert preview.drawn.options.language == "zh"


def test_of_many_choices_only_the_last_is_shown(open_office: OpenOffice) -> None:
    office = open_office("open-days")
    preview = office.press_ctrl_p()
    shown: list[str] = []
    preview.preview.previewChanged.connect(lambda: shown.append(preview.drawn.options.style))  # type: ignore[union-attr]

    box = preview.options.boxes["style"]
    for style in ("grid", "pocket", "poster", "speaker"):
        box.setCurrentIndex(box.findData(style))
        box.activated.emit(box.currentIndex())
    office.settle()

    assert set(shown) == {"speaker"}


def test_choices_are_remembered_for_each_paper(open_office: OpenOffice) -> None:
    office = open_office("open-days")
    preview = office.press_ctrl_p()
    office.choose(preview.options.boxes["style"], "grid")
    office.choose(preview.options.boxes["second_language"], "zh")
    office.choose(preview.options.boxes["orientation"], "portrait")
    office.choose(preview.options.paper_box, "list")
    assert preview.choice == PrintChoice()
    preview.reject()
    office.settle()

    again = office.press_ctrl_p()

    assert again is not preview
    assert again.choice == PrintChoice(style="grid", second_language="zh", orientation="portrait")
    assert again.options.boxes["style"].currentData() == "grid"
    assert office.settings.pages["printing"]["schedule"]["style"] == "grid"


def test_remembered_choices_that_do_not_fit_are_passed_over(open_office: OpenOffice) -> None:
    kept = {"printing": {"schedule": {"style": "gone", "language": "xx", "size": 4, "second_zone": "Asia/Shanghai"}}}
    preview = open_office("open-days", Settings(language="en", pages=kept)).press_ctrl_p()  # type: ignore[arg-type]

    assert preview.drawn is not None
    assert preview.drawn.options.style == "days"
    assert preview.drawn.options.second_zone == "Asia/Shanghai"
    assert preview.choice.language == preview.choice.size == ""


def test_an_own_style_with_an_error_says_file_and_line_and_another_can_be_chosen(open_office: OpenOffice) -> None:
    office = open_office("people")
    office.own_style("list.broken.typ", "// Broken\n\n#let x = \n#x(\n")
    preview = office.press_ctrl_p()

    office.choose(preview.options.boxes["style"], "broken")

    assert "list.broken.typ" in preview.refusal
    assert "line 3" in preview.refusal
    assert preview._refusal.isVisibleTo(preview)
    assert not preview.footer.print_button.isEnabled()
    office.choose(preview.options.boxes["style"], "table")
    assert preview.refusal == ""
    assert preview.footer.print_button.isEnabled()
    assert ink_of(preview) > 100


def test_a_style_that_is_mended_in_an_editor_is_drawn_at_once(open_office: OpenOffice, qtbot: QtBot) -> None:
    office = open_office("people")
    office.own_style("list.ours.typ", "#let x = ")
    preview = office.press_ctrl_p()
    office.choose(preview.options.boxes["style"], "ours")
    assert preview.refusal

    office.own_style("list.ours.typ")

    qtbot.waitUntil(lambda: preview.refusal == "" and bool(preview.drawn and preview.drawn.pages), timeout=30_000)


@pytest.mark.parametrize("is_gone", [True, False])
def test_a_style_whose_file_cannot_be_read_is_one_sentence(open_office: OpenOffice, is_gone: bool) -> None:
    office = open_office("people")
    file = office.own_style("list.ours.typ")
    preview = office.press_ctrl_p()
    if not is_gone:
        file.write_bytes("// Наш\n#let x = 1".encode("cp1251"))

    office.choose(preview.options.boxes["style"], "ours")
    if is_gone:
        file.unlink()
        preview.redraw()
        office.settle()
        assert preview.drawn is not None
        assert preview.drawn.options.style == "table"
    else:
        assert "UTF-8" in preview.refusal


def test_a_style_is_copied_into_the_own_folder_and_chosen(open_office: OpenOffice, qtbot: QtBot) -> None:
    office = open_office("people")
    preview = office.press_ctrl_p()

    preview.options.copy_button.click()
    dialog = preview.findChild(QInputDialog)
    line = dialog.findChild(QLineEdit)
    line.setText("Our list")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    office.settle()

    file = own_folder() / "list.our-list.typ"
    assert file.read_text(encoding="utf-8").startswith("// Our list\n")
    assert preview.options.boxes["style"].currentText() == "Our list"
    assert preview.refusal == ""
    assert file.name in preview.footer.sentence


def test_a_character_without_a_font_is_listed_and_opens_its_record(open_office: OpenOffice, qtbot: QtBot) -> None:
    office = open_office("open-days")
    event = office.desk.lists.ids(office.frame.current_page.records.query())[0]  # type: ignore[union-attr]
    office.add("sessions", event=event, title="Music 𝄞")
    preview = office.press_ctrl_p()

    assert preview.missing.isVisibleTo(preview)
    assert "U+1D11E" in preview.missing.lines.item(0).text()
    with qtbot.waitSignal(preview.record_requested) as asked:
        preview.missing.lines.setCurrentRow(0)
        qtbot.keyClick(preview.missing.lines, Qt.Key.Key_Return)
    assert asked.args[0] in ("sessions", "events")


def test_what_changes_on_the_desk_changes_on_the_preview(open_office: OpenOffice, qtbot: QtBot) -> None:
    office = open_office("people")
    preview = office.press_ctrl_p()
    assert preview.drawn is not None
    assert preview.drawn.sheet is not None
    before = len(preview.drawn.sheet.values["rows"])

    office.add("people", family_name="Sample")

    def has_followed() -> bool:
        return len(preview.drawn.sheet.values["rows"]) == before + 1  # type: ignore[union-attr]

    qtbot.waitUntil(has_followed, timeout=30_000)
    office.settle()


def test_a_switch_of_language_words_the_preview_and_the_paper_anew(open_office: OpenOffice) -> None:
    office = open_office("open-days")
    preview = office.press_ctrl_p()

    office.frame.commands.set_language("zh")
    office.settle()

    assert preview.drawn is not None
    assert preview.drawn.options.language == "zh"
    assert "中文" in preview.options.boxes["language"].itemText(0)


def test_escape_closes_and_ctrl_p_prints_from_there(open_office: OpenOffice, qtbot: QtBot) -> None:
    office = open_office("open-days")
    preview = office.press_ctrl_p()

    qtbot.keyClick(preview, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert preview.footer.sentence == "No printer was found. Save the paper as a PDF instead."
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    office.settle()

    assert office.frame.commands.printing.preview is None


def test_enter_in_the_page_field_goes_there_and_prints_nothing(open_office: OpenOffice, qtbot: QtBot) -> None:
    office = open_office("people")
    for number in range(120):
        office.add("people", family_name=f"Sample {number}")
    preview = office.press_ctrl_p()

    preview.view_bar.page.setFocus()
    preview.view_bar.page.selectAll()
    qtbot.keyClicks(preview.view_bar.page, "3")
    qtbot.keyClick(preview.view_bar.page, Qt.Key.Key_Return)
    office.settle()

    assert preview.preview.currentPage() == 3
    assert preview.footer.sentence == ""


def test_the_menu_of_a_row_prints_what_is_selected(open_office: OpenOffice) -> None:
    office = open_office("open-days")
    page = office.frame.current_page

    page._show_menu(page.mapToGlobal(page.rect().center()))  # type: ignore[union-attr]
    menu = page.findChild(ContextMenu)  # type: ignore[union-attr]
    inner = next(action.menu() for action in menu.actions() if action.text() == "Print")
    next(action for action in inner.actions() if action.text() == "Name badges").trigger()
    menu.close()
    office.settle()

    assert office.preview.windowTitle().startswith("Name badges")


def test_every_control_has_a_name_and_the_keyboard_reaches_it(open_office: OpenOffice) -> None:
    preview = open_office("open-days").press_ctrl_p()

    for box in preview.options.findChildren(QComboBox):
        if box.isVisibleTo(preview):
            buddies = [one for one in preview.options._captions.values() if one.buddy() is box]
            assert buddies
            assert buddies[0].text()
            assert box.focusPolicy() & Qt.FocusPolicy.TabFocus
    for button in preview.findChildren(QAbstractButton):
        if button.isVisibleTo(preview):
            assert button.text() or button.accessibleName(), button
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus, button.accessibleName()


def test_pages_are_turned_zoomed_and_seen_all_at_once(open_office: OpenOffice) -> None:
    office = open_office("people")
    for number in range(120):
        office.add("people", family_name=f"Sample {number}")
    preview = office.press_ctrl_p()
    bar = preview.view_bar
    assert preview.preview.pageCount() > 2

    bar.next.click()
    assert (bar.page.text(), preview.preview.currentPage()) == ("2", 2)
    bar.larger.click()
    zoom = preview.preview.zoomFactor()
    preview.redraw()
    office.settle()
    assert (preview.preview.currentPage(), preview.preview.zoomFactor()) == (2, zoom)
    bar.overview.click()
    office.settle()
    office.qtbot.waitUntil(lambda: preview.pages.is_finished)
    assert ink_of(preview) > 0


def test_the_style_of_the_office_stands_among_the_shipped_ones(open_office: OpenOffice) -> None:
    office = open_office("people")
    office.own_style("list.ours.typ", OWN_STYLE)
    preview = office.press_ctrl_p()

    box = preview.options.boxes["style"]

    assert [box.itemText(number) for number in range(box.count())] == ["Table", "Our own list"]


def test_an_event_is_what_is_printed_of_a_record_about_events() -> None:
    from office_desk.ui.printing.offers import offers_of_record

    assert offers_of_record("events", 7)[0].about == OfEvent(7)
    assert offers_of_record("people", 7)[0].about == OfRecords("people", (7,))
    assert offers_of_record("tasks", 7) == ()


def test_the_ground_of_the_pages_follows_the_scheme(open_office: OpenOffice) -> None:
    office = open_office("open-days")
    preview = office.press_ctrl_p()

    office.frame.commands.set_scheme("dark")
    office.settle()

    ground = preview.pages.view.viewport().grab().toImage().pixelColor(2, 2)
    assert ground.lightness() < 128
    office.frame.commands.set_scheme("light")
