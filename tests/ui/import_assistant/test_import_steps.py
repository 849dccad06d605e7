"""A person brings files in: looks at the source, corrects the columns, reads the plan, imports, takes it back."""

from __future__ import annotations

from pathlib import Path

import pytest
from assistant_driver import CARDS, PEOPLE, ImportOffice, verdicts
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QWidget,
)

from held_work import held_work
from office_desk.exchange.cards.read_records import OFFERED_ENCODINGS as CARD_ENCODINGS
from office_desk.exchange.columns import Target
from office_desk.exchange.plan import Decision, Side, Verdict
from office_desk.exchange.reading import Format
from office_desk.exchange.tables.encoding import OFFERED
from office_desk.exchange.vcard.charset_guess import _CANDIDATES
from office_desk.model.changes import Action
from office_desk.model.snapshot import Draft
from office_desk.ui.import_assistant.column_model import HEADING, SAMPLES, TARGET
from office_desk.ui.import_assistant.plan_model import MATCH, TITLE
from office_desk.ui.import_assistant.source_words import OFFERED_ENCODINGS, encoding_label
from office_desk.ui.import_assistant.window import ImportAssistant

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Sample//EN
BEGIN:VEVENT
UID:weekly@example.org
DTSTART:20261201T100000
SUMMARY:Sample lecture
RRULE:FREQ=MONTHLY;COUNT=40
END:VEVENT
END:VCALENDAR
"""


def column_texts(assistant: ImportAssistant, column: int) -> list[str]:
    """What stands in a column of the mapping."""
    model = assistant.steps.columns_step.model
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def preview(assistant: ImportAssistant, column: int = 0) -> list[str]:
    """What stands in a column of the preview."""
    model = assistant.steps.source_step.table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def choose(box: QComboBox, value: object) -> None:
    """Choose a value as a person does, which tells the window."""
    values = [box.itemData(place) for place in range(box.count())]
    box.setCurrentIndex(values.index(value))
    box.activated.emit(box.currentIndex())


def row_of(assistant: ImportAssistant, title: str) -> int:
    """The row of the plan that has this title."""
    model = assistant.steps.plan_step.model
    return [model.index(row, TITLE).data() for row in range(model.rowCount())].index(title)


def select(assistant: ImportAssistant, *rows: int) -> None:
    """Click a record, and others with Ctrl held."""
    table = assistant.steps.plan_step.table
    table.setFocus()
    for number, row in enumerate(rows):
        held = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
        place = table.visualRect(table.model().index(row, TITLE)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, held, place)


def test_a_table_is_shown_with_what_it_is_and_its_first_rows(office: ImportOffice) -> None:
    assistant = office.open(office.file("contacts.csv", PEOPLE))
    assert assistant.steps.heads[0].summary == "Table as text (CSV) · 4 rows · UTF-8"
    assert preview(assistant) == ["张颖", "Щербак Анна Ивановна", "李雷", ""]
    assert not assistant.steps.source_step.guess_bar.isVisible()


def test_columns_are_guessed_with_samples_of_what_stands_in_them(office: ImportOffice) -> None:
    assistant = office.open(office.file("contacts.csv", PEOPLE))
    office.go_on(assistant)
    assert column_texts(assistant, HEADING) == ["姓名", "E-mail", "Телефон", "单位", "职务"]
    assert column_texts(assistant, TARGET) == ["Full name", "E-mail", "Phone", "Organization", "Position"]
    assert column_texts(assistant, SAMPLES)[0] == "张颖  ·  Щербак Анна Ивановна  ·  李雷"


def test_an_import_says_what_it_did_and_the_desk_has_it(office: ImportOffice) -> None:
    assistant = office.to_plan(office.file("contacts.csv", PEOPLE))
    assert assistant.foot.next_button.text() == "Import 3 records"
    assert assistant.foot.sentence == "3 to add · 1 cannot be taken"
    office.go_on(assistant)
    assert assistant.outcome.counts() == ["3 added", "1 not taken"]
    assert len(office.titles()) == 3
    assert len(office.titles("organizations")) == 3
    assert [changes.action for changes in office.notified] == [Action.IMPORT]
    assert [changes.action for changes in office.published] == [Action.IMPORT]


def test_the_imported_records_are_shown_on_their_page_afterwards(office: ImportOffice) -> None:
    assistant = office.to_plan(office.file("contacts.csv", PEOPLE))
    shown: list[tuple[str, int]] = []
    assistant.record_requested.connect(lambda kind, record_id: shown.append((kind, record_id)))
    office.go_on(assistant)
    assistant.outcome.show_button.click()
    ((kind, record_id),) = shown
    assert office.desk.records.get(kind, record_id).titles.en
    assert kind == "people"
    assert not assistant.isVisible()


def test_what_was_taken_back_is_not_offered_to_be_shown(office: ImportOffice) -> None:
    assistant = office.to_plan(office.file("contacts.csv", PEOPLE))
    office.go_on(assistant)
    assistant.outcome.back_button.click()
    office.settle()
    assert not assistant.outcome.show_button.isVisible()


def test_organizations_that_will_be_made_are_listed_before(office: ImportOffice) -> None:
    assistant = office.to_plan(office.file("contacts.csv", PEOPLE))
    new = assistant.steps.plan_step.new_organizations
    assert sorted(new.lines) == [
        "Морской университет",
        "上海海事大学",
        "港口大学",
    ]


def test_taking_back_an_import_leaves_the_desk_as_it_was(office: ImportOffice) -> None:
    assistant = office.to_plan(office.file("contacts.csv", PEOPLE))
    office.go_on(assistant)
    assistant.outcome.back_button.click()
    office.settle()
    assert office.titles() == office.titles("organizations") == []
    assert assistant.outcome.title == "The import was taken back."
    assert assistant.outcome.counts() == ["3 added, then taken back", "1 not taken"]
    assert not assistant.outcome.back_button.isEnabled()


def test_an_import_that_is_taken_back_and_done_again_elsewhere_is_told_so_in_place(office: ImportOffice) -> None:
    assistant = office.to_plan(office.file("contacts.csv", PEOPLE))
    office.go_on(assistant)
    said = assistant.outcome.title, assistant.outcome.counts()
    for step in (office.desk.history.undo, office.desk.history.redo):
        office.workplace.bus.publish(step().changes)
        office.settle()
        is_gone = step == office.desk.history.undo
        assert (assistant.outcome.title == "The import was taken back.") is is_gone
        assert assistant.outcome.back_button.isEnabled() is not is_gone
    assert (assistant.outcome.title, assistant.outcome.counts()) == said


def test_taking_back_an_import_may_be_stopped_and_leaves_all_of_it(office: ImportOffice) -> None:
    assistant = office.to_plan(office.file("contacts.csv", PEOPLE))
    office.go_on(assistant)
    before = office.titles(), office.desk.history.latest()
    with held_work() as held:
        assistant.outcome.back_button.click()
        assert assistant.foot.work_bar.work is not None
        assert not assistant.foot.next_button.isEnabled()
        QTest.keyClick(assistant, Qt.Key.Key_Escape)
        held.go_on()
        office.settle()
    assert assistant.isVisible()
    assert assistant.message.sentence == "This was stopped; nothing was changed."
    assert (office.titles(), office.desk.history.latest()) == before
    assert assistant.outcome.back_button.isEnabled()
    assert assistant.foot.next_button.isEnabled()


def test_the_rows_that_were_not_taken_can_be_saved(office: ImportOffice) -> None:
    assistant = office.to_plan(office.file("contacts.csv", PEOPLE))
    office.go_on(assistant)
    assistant.outcome.save_button.click()
    office.settle()
    (dialog,) = assistant.findChildren(QFileDialog)
    name = dialog.findChild(QLineEdit)
    assert name.text() == "contacts-not-imported.csv"
    # Who types a name of their own leaves the ending to the program.
    name.setText("bad rows")
    dialog.accept()
    office.settle()
    place = office.folder / "bad rows.csv"
    assert "nobody@example.org" in place.read_text(encoding="utf-8-sig")
    assert assistant.message.sentence == f"Saved: {place.name}"


def test_a_file_that_cannot_be_written_is_told_in_place(office: ImportOffice) -> None:
    assistant = office.to_plan(office.file("contacts.csv", PEOPLE))
    office.go_on(assistant)
    assistant.outcome.save(b"rows", office.folder / "no such folder" / "rows.csv")
    office.settle()
    assert assistant.message.sentence.startswith("The file could not be read or written:")


def test_importing_the_same_cards_twice_changes_nothing_the_second_time(office: ImportOffice) -> None:
    path = office.file("contacts.vcf", CARDS)
    office.go_on(office.to_plan(path))
    again = office.to_plan(path)
    assert verdicts(again) == {None: 2, Verdict.SAME: 2}
    assert not again.foot.next_button.isEnabled()
    assert again.foot.sentence == "2 the same already"


def test_only_a_table_has_a_step_for_its_columns(office: ImportOffice) -> None:
    assistant = office.open(office.file("contacts.vcf", CARDS))
    assert [head.isVisible() for head in assistant.steps.heads] == [True, False, True]
    assert [head.accessibleName() for head in assistant.steps.heads if head.isVisible()] == [
        "1 Source",
        "2 What will happen",
    ]


def test_a_guessed_encoding_is_marked_and_nothing_is_stored_before_it_was_looked_at(office: ImportOffice) -> None:
    assistant = office.open(office.file("contacts.csv", PEOPLE.encode("gb18030")))
    assert assistant.run is not None
    assert assistant.run.reading is not None
    assert assistant.run.reading.encoding_is_guess
    assert assistant.steps.source_step.guess_bar.isVisible()
    assistant.steps.heads[2].click()
    office.settle()
    assert not assistant.foot.next_button.isEnabled()
    assert "guess" in assistant.foot.sentence
    assistant.steps.heads[0].click()
    assistant.steps.source_step.agree_button.click()
    assert not assistant.steps.source_step.guess_bar.isVisible()
    assistant.steps.heads[2].click()
    office.settle()
    assert assistant.foot.next_button.isEnabled()


def test_another_encoding_is_followed_by_the_preview_at_once(office: ImportOffice) -> None:
    text = "Имя;Почта\nАнна Щербак;anna@example.org\n"
    assistant = office.open(office.file("контакты.csv", text.encode("cp1251")))
    box = assistant.steps.source_step.options.boxes["encoding"]
    choose(box, "koi8-r")
    office.settle()
    assert preview(assistant) != ["Анна Щербак"]
    choose(box, "cp1251")
    office.settle()
    assert preview(assistant) == ["Анна Щербак"]


def test_characters_that_could_not_be_read_are_a_warning_beside_the_encoding(office: ImportOffice) -> None:
    assistant = office.open(office.file("contacts.csv", PEOPLE.encode("gb18030")))
    choose(assistant.steps.source_step.options.boxes["encoding"], "gb18030")
    office.settle()
    assert not assistant.steps.source_step.unreadable_bar.isVisible()
    choose(assistant.steps.source_step.options.boxes["encoding"], "cp950")
    office.settle()
    assert assistant.steps.source_step.unreadable_bar.isVisible()
    assert "Chinese traditional (Big5)" in assistant.steps.source_step.warning
    assert assistant.steps.source_step.warning not in assistant.steps.source_step.notes.lines


def test_the_list_of_encodings_keeps_its_order_and_has_names_for_people(office: ImportOffice) -> None:
    assistant = office.open(office.file("contacts.csv", PEOPLE.encode("gb18030")))
    box = assistant.steps.source_step.options.boxes["encoding"]
    before = [box.itemText(place) for place in range(box.count())]
    choose(box, "koi8-r")
    office.settle()
    assert [box.itemText(place) for place in range(box.count())] == before
    assert box.currentText() == "Russian (KOI8-R)"
    assert len(set(before)) == len(before)


@pytest.mark.parametrize(
    "codec", [*OFFERED, *CARD_ENCODINGS, *(one.charset for one in _CANDIDATES), *OFFERED_ENCODINGS]
)
def test_every_encoding_that_is_offered_has_a_name(codec: str) -> None:
    assert encoding_label(codec).casefold() != codec or codec.startswith("utf")


def test_another_separator_and_heading_row_are_followed_too(office: ImportOffice) -> None:
    assistant = office.open(office.file("a.csv", "Name;E-mail\nLi Lei;li@example.org\n"))
    choose(assistant.steps.source_step.options.boxes["separator"], ",")
    office.settle()
    assert preview(assistant) == ["Li Lei;li@example.org"]
    choose(assistant.steps.source_step.options.boxes["separator"], ";")
    choose(assistant.steps.source_step.options.boxes["header_row"], 0)
    office.settle()
    assert preview(assistant) == ["Name", "Li Lei"]


def test_a_calendar_offers_its_horizon_and_time_zone(office: ImportOffice) -> None:
    assistant = office.open(office.file("lectures.ics", ICS))
    boxes = assistant.steps.source_step.options.boxes
    assert boxes["until"].isVisible()
    assert boxes["timezone"].isVisible()
    assert not boxes["separator"].isVisible()
    before = len(preview(assistant))
    choose(boxes["until"], boxes["until"].itemData(0))
    office.settle()
    assert 0 < len(preview(assistant)) < before
    assert assistant.run is not None
    assert assistant.run.reading is not None
    assert assistant.run.reading.format is Format.ICALENDAR


def test_a_column_goes_elsewhere_by_typing_a_piece_of_the_name(office: ImportOffice) -> None:
    assistant = office.open(office.file("contacts.csv", PEOPLE))
    office.go_on(assistant)
    step = assistant.steps.columns_step
    step.table.setCurrentIndex(step.model.index(4, TARGET))
    QTest.keyClicks(step.table, "n")
    assert step.picker.isVisible()
    assert step.picker.line.text() == "n"
    step.picker.line.setText("notes")
    QTest.keyClick(step.picker.line, Qt.Key.Key_Return)
    assert not step.picker.isVisible()
    assert column_texts(assistant, TARGET)[4] == "Notes"
    assert assistant.run is not None
    assert assistant.run.mapping is not None
    assert assistant.run.mapping.targets[4] == Target("people", "notes")


def test_a_piece_that_no_field_has_is_told_in_the_list(office: ImportOffice) -> None:
    step = office.to_plan(office.file("contacts.csv", PEOPLE)).steps.columns_step
    step.table.open_picker(4, "zzz")
    model = step.picker.view.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["No field has that in its name"]
    QTest.keyClick(step.picker.line, Qt.Key.Key_Return)
    assert step.picker.isVisible()
    step.picker.hide()


def test_delete_leaves_a_column_out_and_the_plan_is_made_anew(office: ImportOffice) -> None:
    assistant = office.to_plan(office.file("contacts.csv", PEOPLE))
    assistant.steps.heads[1].click()
    step = assistant.steps.columns_step
    step.table.setCurrentIndex(step.model.index(3, TARGET))
    QTest.keyClick(step.table, Qt.Key.Key_Delete)
    assert column_texts(assistant, TARGET)[3] == "Not taken"
    office.go_on(assistant)
    assert assistant.steps.plan_step.new_organizations.lines == []


def test_a_mapping_is_kept_under_a_name_and_taken_for_the_next_table_of_its_kind(office: ImportOffice) -> None:
    assistant = office.open(office.file("contacts.csv", PEOPLE))
    office.go_on(assistant)
    step = assistant.steps.columns_step
    step.picker.chosen.emit(4, None)
    step.bar.name_line.setText("Sample list")
    step.bar.keep_button.click()
    office.settle()
    assert step.bar.mapping_box.currentText() == "Sample list"

    again = office.open(office.file("next month.csv", PEOPLE))
    assert again.steps.columns_step.bar.mapping_box.currentText() == "Sample list"
    assert column_texts(again, TARGET)[4] == "Not taken"
    again.steps.columns_step.bar.forget_button.click()
    office.settle()
    assert again.steps.columns_step.bar.mapping_box.count() == 1


def test_rows_can_become_records_of_another_kind(office: ImportOffice) -> None:
    assistant = office.open(office.file("list.csv", "Name,E-mail\nHarbor University,info@example.org\n"))
    office.go_on(assistant)
    choose(assistant.steps.columns_step.bar.kind_box, "organizations")
    office.settle()
    office.go_on(assistant, 2)
    assert office.titles("organizations") == ["Harbor University"]
    assert office.titles() == []


def test_a_changed_record_shows_both_sides_and_the_chosen_one_stands(office: ImportOffice) -> None:
    office.go_on(office.to_plan(office.file("contacts.vcf", CARDS)))
    card = CARDS.replace("N:Zhang;Ying;;;", "N:Zhang;Ying;;Prof.;").replace("END:VCARD", "NOTE:New note\nEND:VCARD", 1)
    assistant = office.to_plan(office.file("later.vcf", card))
    assert verdicts(assistant)[Verdict.CHANGED] == 1
    select(assistant, row_of(assistant, "Zhang Ying"))
    detail = assistant.steps.plan_step.detail
    assert {key for key, _ in detail.sides} == {"title", "notes"}
    detail.sides["title", Side.DESK].click()
    office.go_on(assistant)
    zhang = next(row.id for row in office.desk.lists.window(_people(), 0, 10) if row.title == "Zhang Ying")
    values = office.desk.records.get("people", zhang).values
    assert (values["title"], values["notes"]) == ("", "New note")


def test_another_record_of_the_desk_can_be_found_and_chosen(office: ImportOffice) -> None:
    other = office.desk.records.create(Draft("people", {"family_name": "Ivanova", "given_name": "Anna"})).id
    assistant = office.to_plan(office.file("contacts.vcf", CARDS))
    select(assistant, row_of(assistant, "Li Lei"))
    matches = assistant.steps.plan_step.detail.matches
    assert matches is not None
    matches.other_button.click()
    assert matches.editor is not None
    matches.editor.choose(other, "Anna Ivanova")
    office.settle()
    record = assistant.steps.plan_step.detail.record
    assert record is not None
    assert (record.decision, record.chosen.id if record.chosen else 0) == (Decision.UPDATE, other)
    assert assistant.foot.sentence == "1 to add · 1 to update"


def test_a_key_decides_on_all_selected_records(office: ImportOffice) -> None:
    assistant = office.to_plan(office.file("contacts.vcf", CARDS))
    select(assistant, 0, 1)
    QTest.keyClick(assistant.steps.plan_step.table, Qt.Key.Key_S)
    office.settle()
    assert assistant.foot.sentence == "2 to skip"
    assert not assistant.foot.next_button.isEnabled()
    QTest.keyClick(assistant.steps.plan_step.table, Qt.Key.Key_A)
    office.settle()
    assert assistant.foot.sentence == "2 to add"


def test_merging_and_updating_are_offered_only_where_the_desk_has_the_record(office: ImportOffice) -> None:
    assistant = office.to_plan(office.file("contacts.vcf", CARDS))
    select(assistant, 0)
    box = assistant.steps.plan_step.decision_box
    assert [box.itemData(place) for place in range(box.count())] == [Decision.ADD, Decision.SKIP]


def test_a_filter_shows_the_records_of_one_verdict(office: ImportOffice) -> None:
    assistant = office.to_plan(office.file("contacts.csv", PEOPLE))
    assistant.steps.plan_step.chips.of[Verdict.INVALID].click()
    model = assistant.steps.plan_step.model
    assert model.rowCount() == 1
    assert model.index(0, MATCH).data() == "This row gives no name."
    assistant.steps.plan_step.chips.of[None].click()
    assert model.rowCount() == 4


def test_what_is_done_with_all_duplicates_is_chosen_once(office: ImportOffice) -> None:
    path = office.file("contacts.vcf", CARDS)
    office.go_on(office.to_plan(path))
    assistant = office.to_plan(path)
    choose(assistant.steps.plan_step.duplicates_box, Decision.ADD)
    office.settle()
    assert assistant.foot.sentence == "2 to add"


def test_leaving_with_decisions_made_asks_once_in_place(office: ImportOffice) -> None:
    assistant = office.to_plan(office.file("contacts.vcf", CARDS))
    select(assistant, 0)
    QTest.keyClick(assistant.steps.plan_step.table, Qt.Key.Key_S)
    office.settle()
    QTest.keyClick(assistant, Qt.Key.Key_Escape)
    assert assistant.isVisible()
    assert assistant.message.sentence
    QTest.keyClick(assistant, Qt.Key.Key_Escape)
    assert not assistant.isVisible()
    assert office.titles() == []


def test_escape_leaves_at_once_where_nothing_would_be_lost(office: ImportOffice) -> None:
    assistant = office.open(office.file("contacts.vcf", CARDS))
    QTest.keyClick(assistant, Qt.Key.Key_Escape)
    assert not assistant.isVisible()


def test_several_files_follow_one_after_the_other(office: ImportOffice) -> None:
    assistant = office.open(office.file("one.vcf", CARDS), office.file("two.csv", PEOPLE))
    office.go_on(assistant, 2)
    assert assistant.foot.next_button.text() == "Next file"
    office.go_on(assistant)
    assert assistant.windowTitle() == "Import: two.csv"
    office.go_on(assistant, 3)
    assert assistant.foot.next_button.text() == "Done"


@pytest.mark.parametrize(
    ("name", "content"),
    [("letter.docx", b"PK\x03\x04 no workbook"), ("empty.csv", b""), ("bomb.xlsx", b"PK\x03\x04" + 200 * b"\0")],
)
def test_a_file_that_cannot_be_read_is_one_sentence_with_a_way_on(office: ImportOffice, name: str, content) -> None:
    assistant = office.open(office.file(name, content))
    assert assistant.message.sentence or assistant.foot.sentence
    assert "Traceback" not in assistant.message.sentence
    assert assistant.foot.another_button.isVisible() or assistant.foot.next_button.text() == "Choose another file…"
    assert QApplication.activeModalWidget() is None


def test_a_file_that_is_gone_is_told_and_the_next_one_follows(office: ImportOffice) -> None:
    assistant = office.open(office.folder / "gone.vcf", office.file("one.vcf", CARDS))
    assert "gone.vcf" in assistant.message.sentence
    assert assistant.foot.next_button.text() == "Next file"
    office.go_on(assistant)
    assert assistant.message.sentence == ""
    assert preview(assistant) == ["Zhang Ying", "Li Lei"]


def test_a_desk_that_can_only_be_read_says_so(office: ImportOffice) -> None:
    office.is_read_only = True
    assistant = office.to_plan(office.file("one.vcf", CARDS))
    assert not assistant.foot.next_button.isEnabled()
    assert "reading only" in assistant.foot.next_button.accessibleDescription()


def test_from_file_to_done_with_the_keyboard_alone(office: ImportOffice) -> None:
    assistant = office.open(office.file("contacts.csv", PEOPLE))
    for _ in range(2):
        QTest.keyClick(assistant.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        office.settle()
    QTest.keyClick(assistant.focusWidget(), Qt.Key.Key_Return)
    office.settle()
    assert assistant.outcome.counts() == ["3 added", "1 not taken"]
    QTest.keyClick(assistant.focusWidget() or assistant, Qt.Key.Key_Return)
    assert not assistant.isVisible()


def _people():
    from office_desk.model.list_query import ListQuery

    return ListQuery("people")


def nameless(widget: QWidget) -> list[str]:
    """Every control that can be seen and has no name for a screen reader."""
    kinds = (QAbstractButton, QComboBox, QLineEdit, QAbstractItemView)
    found = []
    for kind in kinds:
        for control in widget.findChildren(kind):
            inside = isinstance(control.parent(), QComboBox) or control.objectName().startswith("qt_")
            is_header = type(control).__name__ in ("QHeaderView", "QTableCornerButton")
            if not control.isVisible() or inside or is_header or control.focusPolicy() is Qt.FocusPolicy.NoFocus:
                continue
            if not (control.accessibleName() or getattr(control, "text", str)()):
                found.append(type(control).__name__)
    return found


def test_every_control_of_every_step_has_a_name(office: ImportOffice) -> None:
    assistant = office.open(office.file("contacts.csv", PEOPLE))
    for _ in range(3):
        assert nameless(assistant) == []
        office.go_on(assistant)
    assert nameless(assistant) == []


def test_the_language_changes_while_the_assistant_is_open(office: ImportOffice) -> None:
    assistant = office.to_plan(office.file("contacts.csv", PEOPLE))
    office.translation.switch("ru")
    office.settle()
    assert [head.accessibleName()[0] for head in assistant.steps.heads] == ["1", "2", "3"]
    assert assistant.steps.plan_step.model.rowCount() == 4
    office.translation.switch("zh")
    office.settle()
    office.go_on(assistant)
    assert assistant.outcome.counts()


def test_a_dropped_file_joins_those_that_wait(office: ImportOffice, tmp_path: Path) -> None:
    assistant = office.open(office.file("one.vcf", CARDS))
    assert assistant.foot.another_button.text() == "Choose another file…"
    from office_desk.exchange.reading import Source

    assistant.add([Source(office.file("two.csv", PEOPLE))])
    assert assistant.foot.another_button.text() == "Leave this one out"
    assistant.foot.another_button.click()
    office.settle()
    assert assistant.windowTitle() == "Import: two.csv"
