"""Whose guests the people of a list, of cards or of a text are, chosen in the assistant."""

from __future__ import annotations

import pytest
from assistant_driver import CARDS, PEOPLE, SIGNATURE, ImportOffice
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from office_desk.exchange.reading import Source
from office_desk.model.list_query import ListQuery
from office_desk.model.vague_date import VagueDate
from office_desk.ui.import_assistant.column_model import TARGET
from office_desk.ui.import_assistant.guests_bar import GuestsBar
from office_desk.ui.import_assistant.launcher import ImportLauncher
from office_desk.ui.import_assistant.window import ImportAssistant

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

GUESTS = "Name,E-mail,Role,Attended\nLi Na,li@example.org,Speaker,yes\nZhang Ying,zhang@example.org,Guest,\n"


def add_event(office: ImportOffice, title: str = "Open day") -> int:
    event = office.desk.records.blank("open-days", title=title, title_zh="开放日")
    return office.desk.records.create(event).id


def visits(office: ImportOffice) -> list[tuple[str, str, str]]:
    """Who takes part in anything, as what, and whether they came."""
    ids = [row.id for row in office.desk.lists.window(ListQuery("participations"), 0, 100)]
    found = [office.desk.records.get("participations", one) for one in ids]
    return sorted((one.links["event"].en, one.values["role"], one.values["state"]) for one in found)


def to_columns(office: ImportOffice, content: str = GUESTS) -> tuple[ImportAssistant, GuestsBar]:
    assistant = office.open(office.file("guests.csv", content))
    office.go_on(assistant)
    return assistant, assistant.steps.columns_step.guests


def type_event(office: ImportOffice, bar: GuestsBar, text: str) -> None:
    """Type a piece of a name, and wait for what is found."""
    bar.editor.focus_here()
    office.qtbot.waitUntil(bar.editor.line.hasFocus)
    QTest.keyClicks(bar.editor.line, text)
    office.qtbot.waitUntil(lambda: bar.editor.choices.is_open or bool(bar.editor.error))


def columns(assistant: ImportAssistant) -> list[str]:
    model = assistant.steps.columns_step.model
    return [str(model.index(row, TARGET).data()) for row in range(model.rowCount())]


def test_an_event_found_by_typing_takes_the_columns_of_the_visit_and_the_guests(office: ImportOffice) -> None:
    add_event(office)
    assistant, bar = to_columns(office)
    assert columns(assistant) == ["Full name", "E-mail", "Position", "Not taken"]
    type_event(office, bar, "open")
    QTest.keyClick(bar.editor.choices.view, Qt.Key.Key_Return)
    office.settle()
    assert columns(assistant) == ["Full name", "E-mail", "Participant: Role", "Participant: State"]
    office.go_on(assistant, 2)
    assert assistant.outcome.counts() == ["2 added", "2 more taking part in the event"]
    assert visits(office) == [("Open day", "speaker", "attended"), ("Open day", "visitor", "invited")]


def test_an_event_is_taken_out_again_with_its_columns(office: ImportOffice) -> None:
    event = add_event(office)
    assistant, bar = to_columns(office)
    bar.editor.choose(event, "Open day")
    office.settle()
    bar.editor.line.selectAll()
    QTest.keyClick(bar.editor.line, Qt.Key.Key_Delete)
    office.settle()
    assert columns(assistant) == ["Full name", "E-mail", "Position", "Not taken"]
    office.go_on(assistant, 2)
    assert visits(office) == []


def test_events_of_one_name_are_told_apart_by_their_dates(office: ImportOffice) -> None:
    for year in ("2025", "2026"):
        said = VagueDate.from_edtf(f"{year}-12")
        office.desk.records.create(office.desk.records.blank("open-days", title="Open day", date_said=said))
    _, bar = to_columns(office)
    type_event(office, bar, "open")
    model = bar.editor.choices.view.model()
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert sorted(spoken) == ["Open day, December 2025", "Open day, December 2026"]
    bar.editor.choices.close()


def test_a_name_that_no_event_has_is_said_and_nothing_goes_on_until_it_is_settled(office: ImportOffice) -> None:
    assistant, bar = to_columns(office)
    type_event(office, bar, "zzz")
    assert bar.editor.error == "The desk has none of this name."
    assert not assistant.foot.next_button.isEnabled()
    assert assistant.foot.sentence == "Choose the event from the list, or empty its field."
    bar.editor.line.clear()
    bar.editor.line.textEdited.emit("")
    assert assistant.foot.next_button.isEnabled()
    assert bar.editor.error == ""


def test_the_people_of_cards_and_of_a_text_are_asked_for_where_they_are_first_seen(office: ImportOffice) -> None:
    event = add_event(office)
    cards = office.open(office.file("guests.vcf", CARDS))
    text = office.open(Source(text=SIGNATURE))
    for assistant, step in ((cards, cards.steps.source_step), (text, text.steps.pasted_step)):
        assert step.guests.isVisible()
        step.guests.editor.choose(event, "Open day")
        office.settle()
        assert assistant.steps.heads[0].summary.endswith("guests of “Open day”")
        office.go_on(assistant, 2)
    assert visits(office) == 3 * [("Open day", "visitor", "invited")]


def test_only_a_source_with_people_is_asked_for_guests(office: ImportOffice) -> None:
    assistant, bar = to_columns(office, "Name,City\nHarbor University,Shanghai\n")
    assert assistant.run is not None
    assert assistant.run.mapping is not None
    assert assistant.run.mapping.kind == "organizations"
    assert not bar.isVisible()
    assert not assistant.steps.source_step.guests.isVisible()


def test_the_event_one_comes_from_is_chosen_already_in_the_language_of_the_moment(office: ImportOffice) -> None:
    office.translation.switch("zh")
    window = QWidget()
    office.qtbot.addWidget(window)
    launcher = ImportLauncher(office.workplace, window)
    launcher.choose_guests(add_event(office))
    (dialog,) = window.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(office.file("guests.csv", GUESTS))])
    dialog.close()
    assistant = launcher.assistant
    assert assistant is not None
    office.opened.append(assistant)
    office.settle()
    office.go_on(assistant)
    assert assistant.steps.columns_step.guests.editor.line.text() == "开放日"
    office.go_on(assistant, 2)
    assert len(visits(office)) == 2


def test_another_file_chosen_in_place_of_a_guest_list_is_one_too(office: ImportOffice) -> None:
    event = add_event(office)
    assistant = office.open(office.file("wrong.csv", PEOPLE))
    assert assistant.run is not None
    assistant.run.guests.choose(event)
    assistant.replace_with([Source(office.file("guests.csv", GUESTS))])
    office.settle()
    assert assistant.run.guests.event_id == event
    assistant.add([Source(office.file("contacts.csv", PEOPLE))])
    office.go_on(assistant, 4)
    assert assistant.run.guests.event_id is None


def test_an_event_that_went_to_the_trash_is_one_sentence_and_nothing_is_stored(office: ImportOffice) -> None:
    event = add_event(office)
    assistant, bar = to_columns(office)
    bar.editor.choose(event, "Open day")
    office.settle()
    office.desk.records.trash("events", [event])
    office.go_on(assistant)
    assert assistant.message.sentence == "“Open day” is in the trash; restore it first."
    assert not assistant.foot.next_button.isEnabled()
    assistant.steps.heads[1].click()
    bar.editor.choose(add_event(office, "Forum"), "Forum")
    office.settle()
    office.go_on(assistant, 2)
    assert {one[0] for one in visits(office)} == {"Forum"}


def test_the_guests_go_with_the_import_that_brought_them(office: ImportOffice) -> None:
    assistant, bar = to_columns(office)
    bar.editor.choose(add_event(office), "Open day")
    office.settle()
    office.go_on(assistant, 2)
    assistant.outcome.back_button.click()
    office.settle()
    assert visits(office) == office.titles() == []


def test_tab_leads_to_the_field_of_the_event(office: ImportOffice) -> None:
    assistant, bar = to_columns(office)
    assert bar.editor.line.accessibleName() == "Guests of event"
    assistant.steps.columns_step.bar.name_line.setFocus()
    for _ in range(3):
        if not bar.editor.line.hasFocus():
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert bar.editor.line.hasFocus()
