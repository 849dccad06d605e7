"""The names of a person: proposed in the other scripts, grey until accepted, never forced."""

from __future__ import annotations

import pytest
from form_driving import PATIENCE, Office, commit, compose, press, replace_text
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from office_desk.ui.form.name_proposals import NameProposals, proposed_names
from office_desk.ui.form.text_editors import TextEditor

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _proposal(office: Office, key: str) -> str:
    editor = office.editor(key)
    assert isinstance(editor, TextEditor)
    return editor.proposal


def _wait_for_proposal(office: Office, key: str, text: str) -> None:
    office.qtbot.waitUntil(lambda: _proposal(office, key) == text, timeout=PATIENCE)


@pytest.fixture
def person(office: Office) -> Office:
    """The form of a new person with 张颖 typed and read."""
    office.start_new("people")
    commit(office.editor("name_zh").control, "张颖")
    _wait_for_proposal(office, "name_ru", "Чжан Ин")
    return office


def test_a_chinese_name_proposes_pinyin_and_palladius(person: Office) -> None:
    assert _proposal(person, "family_name") == "Zhang"
    assert _proposal(person, "given_name") == "Ying"


def test_what_is_proposed_is_shown_grey_and_is_no_value(person: Office) -> None:
    assert person.editor("family_name").control.placeholderText() == "Zhang"
    assert person.editor("family_name").value() == ""


def test_a_proposal_that_was_not_accepted_is_not_stored(person: Office) -> None:
    person.press_save()
    kind, record_id = person.saved[0]
    assert person.value(kind, record_id, "family_name") == ""
    assert person.value(kind, record_id, "name_ru") == ""


def test_the_right_arrow_accepts_the_proposal_of_its_field_alone(person: Office) -> None:
    person.editor("family_name").control.setFocus()
    press(person.editor("family_name").control, Qt.Key.Key_Right)
    assert person.editor("family_name").value() == "Zhang"
    assert person.editor("given_name").value() == ""


def test_accepting_one_half_of_a_name_leaves_the_other_on_offer(person: Office) -> None:
    person.editor("family_name").control.setFocus()
    press(person.editor("family_name").control, Qt.Key.Key_Right)
    QTest.qWait(300)
    person.settle()
    assert _proposal(person, "given_name") == "Ying"


def test_tab_passes_a_proposal_by(person: Office) -> None:
    person.editor("family_name").control.setFocus()
    QTest.keyClick(person.editor("family_name").control, Qt.Key.Key_Tab)
    assert person.editor("family_name").value() == ""


def test_the_tick_accepts_a_proposal(person: Office) -> None:
    editor = person.editor("name_ru")
    tick = next(action for action in editor.control.actions() if action.isVisible())
    tick.trigger()
    assert editor.value() == "Чжан Ин"


def test_use_these_accepts_all_at_once(person: Office) -> None:
    offer = person.sheet.findChild(NameProposals)
    assert offer.isVisible()
    QTest.mouseClick(offer.use_button, Qt.MouseButton.LeftButton)
    values = {key: person.editor(key).value() for key in ("family_name", "given_name", "name_ru")}
    assert values == {"family_name": "Zhang", "given_name": "Ying", "name_ru": "Чжан Ин"}
    assert not offer.isVisible()


def test_a_name_that_is_there_is_never_replaced(office: Office) -> None:
    office.start_new("people", name_ru="Чжан Иин")
    commit(office.editor("name_zh").control, "张颖")
    _wait_for_proposal(office, "family_name", "Zhang")
    assert _proposal(office, "name_ru") == ""
    assert office.editor("name_ru").value() == "Чжан Иин"


def test_a_latin_name_proposes_the_russian_one(office: Office) -> None:
    office.start_new("people")
    office.fill("family_name", "Gao")
    office.fill("given_name", "Zixiang")
    _wait_for_proposal(office, "name_ru", "Гао Цзысян")


def test_a_given_name_in_capitals_is_kept_and_never_swapped(office: Office) -> None:
    office.start_new("people")
    office.fill("family_name", "Gao")
    office.fill("given_name", "ZIXIANG")
    _wait_for_proposal(office, "name_ru", "Гао Цзысян")
    office.press_save()
    record_id = office.saved[0][1]
    assert office.value("people", record_id, "family_name") == "Gao"
    assert office.value("people", record_id, "given_name") == "ZIXIANG"


def test_what_an_input_method_composes_proposes_nothing(office: Office) -> None:
    office.start_new("people")
    compose(office.editor("name_zh").control, "zhang'ying")
    QTest.qWait(300)
    office.settle()
    assert _proposal(office, "family_name") == ""
    assert not office.panel.is_dirty


def test_taking_the_chinese_name_back_takes_the_proposals_back(person: Office) -> None:
    replace_text(person.editor("name_zh").control, "")
    _wait_for_proposal(person, "family_name", "")
    assert person.editor("family_name").control.placeholderText() == ""


def test_a_stored_person_without_a_russian_name_gets_one_proposed(office: Office) -> None:
    record_id = office.create("people", name_zh="张颖", family_name="Zhang", given_name="Ying")
    office.edit("people", record_id)
    _wait_for_proposal(office, "name_ru", "Чжан Ин")
    assert not office.panel.is_dirty


def test_a_typed_half_that_does_not_agree_gets_no_other_half() -> None:
    assert proposed_names("单颖", "Dan", "").given == ""
    assert proposed_names("单颖", "Shan", "").given == "Ying"
