"""A pasted message shows what was recognized in it, and what is proposed can be corrected before it is stored."""

from __future__ import annotations

import pytest
from assistant_driver import CARDS, PEOPLE, SIGNATURE, ImportOffice
from plan_builders import contact, person
from PySide6.QtWidgets import QLineEdit

from office_desk.exchange.incoming import Incoming
from office_desk.exchange.reading import Format, Source, TextMark
from office_desk.ui.import_assistant.marked_text import MarkedText
from office_desk.ui.import_assistant.proposal_form import ProposalForm
from office_desk.ui.import_assistant.window import ImportAssistant

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def line_with(form: ProposalForm, text: str) -> QLineEdit:
    """The field in which a text stands."""
    return next(line for line in form.lines.values() if line.text() == text)


def paste(office: ImportOffice, text: str) -> ImportAssistant:
    """The assistant with a pasted text."""
    return office.open(Source(text=text))


def test_recognized_pieces_stand_on_the_color_of_what_they_are(office: ImportOffice) -> None:
    assistant = paste(office, SIGNATURE)
    colored = dict(assistant.steps.pasted_step.text.colored())
    assert colored["anna@example.org"] == "contact"
    assert colored["Морской университет"] == "work"


def test_the_proposed_person_is_stored_as_corrected(office: ImportOffice) -> None:
    assistant = paste(office, SIGNATURE)
    line = line_with(assistant.steps.pasted_step.form, "anna@example.org")
    line.selectAll()
    line.insert("shcherbak@example.org")
    line.textEdited.emit(line.text())
    office.go_on(assistant, 2)
    person_id = _only(office, "people")
    card = str(office.desk.cards.card("people", person_id, "en"))
    assert "shcherbak@example.org" in card
    assert "anna@example.org" not in card


def test_a_correction_after_the_plan_was_seen_makes_another_plan(office: ImportOffice) -> None:
    assistant = paste(office, SIGNATURE)
    office.go_on(assistant)
    assistant.steps.heads[0].click()
    line = line_with(assistant.steps.pasted_step.form, "Щербак")
    line.setText("Иванова")
    line.textEdited.emit("Иванова")
    office.go_on(assistant, 2)
    values = office.desk.records.get("people", _only(office, "people")).values
    assert "Иванова" in (values["family_name"], values["given_name"])


def test_a_part_can_be_left_out(office: ImportOffice, qtbot) -> None:
    record = person("Li", "Lei", contact("email", "li@example.org"), contact("phone", "+861380000000"))
    form = ProposalForm(office.workplace)
    qtbot.addWidget(form)
    form.show_record(record)
    from office_desk.ui.look.buttons import IconButton

    form.findChildren(IconButton)[0].click()
    assert [part.values["value"] for part in record.parts] == ["+861380000000"]
    assert "li@example.org" not in [line.text() for line in form.lines.values()]


def test_names_have_a_field_also_where_none_was_found(office: ImportOffice, qtbot) -> None:
    form = ProposalForm(office.workplace)
    qtbot.addWidget(form)
    record = Incoming("people", {"name_zh": "张颖"})
    form.show_record(record)
    line = form.lines["family_name"]
    assert line.text() == ""
    line.setText("Zhang")
    line.textEdited.emit("Zhang")
    assert record.values == {"name_zh": "张颖", "family_name": "Zhang"}
    line.textEdited.emit(" ")
    assert record.values == {"name_zh": "张颖"}


def test_marks_are_drawn_right_behind_a_character_of_two_units(office: ImportOffice, qtbot) -> None:
    shown = MarkedText()
    qtbot.addWidget(shown)
    text = "𠮷野 yoshino@example.org"
    shown.show_text(text, (TextMark(3, len(text), "contact_points", "email", 0),))
    assert shown.view.extraSelections()[0].cursor.selectedText() == "yoshino@example.org"


def test_pasted_cells_are_a_table_and_pasted_cards_are_cards(office: ImportOffice) -> None:
    cells = paste(office, PEOPLE.replace(",", "\t"))
    assert cells.run is not None
    assert cells.run.reading is not None
    assert cells.run.reading.table is not None
    cards = paste(office, CARDS)
    assert cards.run is not None
    assert cards.run.reading is not None
    assert cards.run.reading.format is Format.VCARD


def test_a_text_in_which_nothing_was_recognized_is_one_sentence(office: ImportOffice) -> None:
    assistant = paste(office, "ok")
    assert assistant.message.sentence
    assert assistant.foot.next_button.text() == "Choose another file…"


def _only(office: ImportOffice, kind: str) -> int:
    from office_desk.model.list_query import ListQuery

    (row,) = office.desk.lists.window(ListQuery(kind), 0, 10)
    return row.id
