"""History, and taking things back from it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QListView, QPlainTextEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from working_office import WorkingOffice, button, row_of, said, words_on

from held_work import held_work
from office_desk.model.snapshot import Draft
from office_desk.ui.history.unit_model import STRETCH, UnitModel
from office_desk.ui.history_page import HistoryPage
from office_desk.ui.long_work import LongWork


def shown_history(office: WorkingOffice) -> HistoryPage:
    return office.show(HistoryPage(office.workplace))


def sentences(page: HistoryPage) -> list[str]:
    model: QAbstractItemModel = page.findChild(QListView).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def choose(page: HistoryPage, office: WorkingOffice, sentence: str) -> None:
    view = page.findChild(QListView)
    view.setCurrentIndex(view.model().index(sentences(page).index(sentence), 0))
    office.settle()


def test_an_empty_desk_says_what_will_stand_here(office: WorkingOffice) -> None:
    assert "Nothing was done yet" in words_on(shown_history(office))


def test_what_was_done_stands_newest_first(office: WorkingOffice) -> None:
    office.partner(name="First")
    office.partner(name="Second")

    assert sentences(shown_history(office)) == ["Added “Second”", "Added “First”"]


def test_a_chosen_line_shows_its_changes_field_by_field(office: WorkingOffice) -> None:
    parent = office.partner(name="Academy")
    partner = office.partner(name="Institute", city="Shanghai")
    office.change("organizations", partner, city="Beijing", parent=parent)
    page = shown_history(office)

    words = words_on(page)

    assert "Shanghai → Beijing" in words
    assert "Academy" in words


def test_a_record_opens_from_its_change(office: WorkingOffice, qtbot: QtBot) -> None:
    partner = office.partner(name="Institute")
    page = shown_history(office)

    with qtbot.waitSignal(page.open_requested) as opened:
        row_of(page, "Institute").click()

    assert opened.args == ["organizations", partner]


def test_any_unit_can_be_taken_back_not_only_the_last(office: WorkingOffice) -> None:
    first = office.partner(name="First")
    office.partner(name="Second")
    page = shown_history(office)
    choose(page, office, "Added “First”")

    button(page, "Take back").click()
    office.settle()

    assert office.desk.records.get("organizations", first).trashed_at is not None
    assert sentences(page)[0] == "Took back: Added “First”"
    assert "Take back" in [one.text() for one in page.actions().record]
    assert not page.actions().record[0].isEnabled()


def test_what_stands_in_the_way_is_told_in_words(office: WorkingOffice) -> None:
    partner = office.partner(name="Institute", city="Shanghai")
    office.change("organizations", partner, city="Beijing")
    office.change("organizations", partner, city="Xi'an")
    page = shown_history(office)
    view = page.findChild(QListView)
    view.setCurrentIndex(view.model().index(1, 0))
    office.settle()

    button(page, "Take back").click()
    office.settle()

    told = "\n".join([*words_on(page), *(text.toPlainText() for text in page.findChildren(QPlainTextEdit))])
    assert "Nothing was taken back" in told
    assert "Institute, City: expected “Beijing”, found “Xi'an”" in told
    assert office.desk.records.get("organizations", partner).values["city"] == "Xi'an"


def test_undo_and_redo_go_step_by_step(office: WorkingOffice) -> None:
    partner = office.partner()
    page = shown_history(office)

    button(page, "Undo").click()
    office.settle()
    assert office.desk.records.get("organizations", partner).trashed_at is not None
    button(page, "Redo").click()
    office.settle()

    assert office.desk.records.get("organizations", partner).trashed_at is None


def test_a_step_that_lasts_may_be_stopped_at_the_bottom_line(office: WorkingOffice) -> None:
    partner = office.partner()
    page = shown_history(office)
    shown: list[LongWork] = []
    office.workplace.operations.long_work_began.connect(shown.append)

    with held_work() as held:
        button(page, "Undo").click()
        shown[0].cancel()
        held.go_on()
        office.settle()

    assert office.desk.records.get("organizations", partner).trashed_at is None
    assert office.told == ["This was stopped; nothing was changed."]


def test_a_record_in_the_trash_is_restored_from_here(office: WorkingOffice) -> None:
    partner = office.partner(name="Institute")
    office.workplace.bus.publish(office.desk.records.trash("organizations", [partner]))
    page = shown_history(office)

    button(row_of(page, "Institute"), "Restore").click()
    office.settle()

    assert office.desk.records.get("organizations", partner).trashed_at is None
    assert sentences(page)[0] == "Restored “Institute”"


def test_older_units_are_read_when_somebody_scrolls_to_them(office: WorkingOffice) -> None:
    for number in range(STRETCH + 5):
        office.desk.records.create(draft(number))
    page = shown_history(office)
    assert len(sentences(page)) == STRETCH

    page.findChild(QListView).scrollToBottom()
    office.settle()

    assert len(sentences(page)) == STRETCH + 5


def test_a_new_unit_comes_on_top_and_the_chosen_one_stays(office: WorkingOffice) -> None:
    office.partner(name="First")
    office.partner(name="Second")
    page = shown_history(office)
    choose(page, office, "Added “First”")

    office.partner(name="Third")
    office.settle()

    assert sentences(page)[0] == "Added “Third”"
    assert page.findChild(QListView).currentIndex().data() == "Added “First”"


def test_the_list_keeps_the_rules_of_item_models(office: WorkingOffice, qtmodeltester: ModelTester) -> None:
    for number in range(3):
        office.partner(name=f"No {number}")
    model = UnitModel()
    model.take_newest(office.desk.history.units(2), has_more=True)

    qtmodeltester.check(model)
    model.take_older(office.desk.history.units(2, model.units[-1].id), has_more=False)

    assert model.rowCount() == 3


def test_the_page_speaks_another_language_at_once(office: WorkingOffice) -> None:
    office.add("tasks", title="Call back", due=said("12 March 2026"))
    page = shown_history(office)
    assert "12 March 2026" in words_on(page)

    office.translation.switch("zh")
    office.settle()

    assert "2026年3月12日" in words_on(page)


def draft(number: int) -> Draft:
    return Draft("organizations", {"name": f"No {number}"})
