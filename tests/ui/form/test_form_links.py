"""Links: a record is found in any script, made on the way where it is missing, and never by accident."""

from __future__ import annotations

import pytest
from form_driving import PATIENCE, Office, commit, compose, press, replace_text
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from office_desk.model.list_query import ListQuery
from office_desk.ui.form.link_editor import LinkEditor
from office_desk.ui.form.new_name import preset_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _link(office: Office, key: str) -> LinkEditor:
    editor = office.editor(key)
    assert isinstance(editor, LinkEditor)
    return editor


def _search(office: Office, editor: LinkEditor, text: str) -> None:
    replace_text(editor.control, text)
    office.qtbot.waitUntil(lambda: editor.choices.is_open, timeout=PATIENCE)


@pytest.fixture
def university(office: Office) -> int:
    """A university with its name in three scripts."""
    return office.create(
        "organizations",
        name="Shanghai Maritime University",
        name_zh="上海海事大学",
        name_ru="Шанхайский морской университет",
    )


@pytest.mark.parametrize("text", ["海事", "maritime", "морской", "haishi"])
def test_a_record_is_found_in_any_script(office: Office, university: int, text: str) -> None:
    office.start_new("conferences")
    editor = _link(office, "host")
    _search(office, editor, text)
    assert editor.choices.titles()[0] == "Shanghai Maritime University"
    press(editor.choices.view, Qt.Key.Key_Return)
    assert editor.value() == university
    assert editor.text() == "Shanghai Maritime University"


@pytest.mark.parametrize(
    ("kind", "owner", "key"),
    [
        ("sessions", "event", "title_zh"),
        ("participations", "event", "person"),
        ("contact_points", "person", "value"),
        ("contact_points", "organization", "value"),
        ("affiliations", "person", "organization"),
    ],
)
def test_a_part_of_a_record_begins_with_what_is_not_given_already(
    office: Office, kind: str, owner: str, key: str
) -> None:
    owners = {
        "event": ("events", {"title": "Fair", "kind": "fair"}),
        "person": ("people", {"family_name": "Zhang"}),
        "organization": ("organizations", {"name": "SMU"}),
    }
    owner_kind, values = owners[owner]
    office.start_new(kind, **{owner: office.create(owner_kind, **values)})
    assert office.editor(key).control.hasFocus()


def test_a_new_record_with_nothing_given_begins_at_its_first_field(office: Office) -> None:
    office.start_new("sessions")
    assert office.editor("event").control.hasFocus()


def test_what_an_input_method_composes_is_not_searched(office: Office, university: int) -> None:
    office.start_new("conferences")
    editor = _link(office, "host")
    compose(editor.control, "hai shi")
    QTest.qWait(300)
    office.settle()
    assert not editor.choices.is_open
    assert not office.panel.is_dirty


def test_typing_alone_links_nothing(office: Office, university: int) -> None:
    office.start_new("conferences")
    commit(office.editor("title").control, "Fair")
    editor = _link(office, "host")
    commit(editor.control, "Shanghai")
    assert editor.value() is None
    office.press_save()
    assert office.saved == []
    assert editor.error == "Choose a record from the list, or add a new one."


def test_escape_closes_the_list_and_not_the_form(office: Office, university: int) -> None:
    office.start_new("conferences")
    editor = _link(office, "host")
    _search(office, editor, "maritime")
    press(editor.choices.view, Qt.Key.Key_Escape)
    assert not editor.choices.is_open
    assert not office.sheet.leave_bar.isVisible()


def test_only_records_of_the_fields_kind_are_offered(office: Office) -> None:
    office.create("people", family_name="Zhang", given_name="Ying")
    office.start_new("conferences")
    editor = _link(office, "host")
    _search(office, editor, "Zhang")
    assert editor.choices.titles() == ["New “Zhang”…"]


def test_the_clear_button_takes_the_link_away(office: Office, university: int) -> None:
    record_id = office.create("events", title="Fair", kind="fair", host=university)
    office.edit("events", record_id)
    editor = _link(office, "host")
    assert editor.text() == "Shanghai Maritime University"
    clear = next(action for action in editor.control.actions() if action.text() == "Empty this field")
    clear.trigger()
    office.press_save()
    assert office.value("events", record_id, "host") is None


def test_a_new_linked_record_is_made_in_a_form_of_its_own_and_comes_back(office: Office) -> None:
    office.start_new("conferences")
    commit(office.editor("title").control, "Fair")
    editor = _link(office, "host")
    _search(office, editor, "复旦大学")
    press(editor.choices.view, Qt.Key.Key_Down)
    press(editor.choices.view, Qt.Key.Key_Return)
    office.settle()
    assert office.panel.sheet_count == 2
    assert office.editor("name_zh").value() == "复旦大学"
    office.press_save()
    assert office.panel.sheet_count == 1
    assert editor.text() == "复旦大学"
    assert editor.control.hasFocus()
    assert office.saved == []
    office.press_save()
    host = office.value(*office.saved[0], "host")
    assert office.value("organizations", host, "name_zh") == "复旦大学"


def test_giving_up_the_new_linked_record_creates_nothing(office: Office) -> None:
    office.start_new("conferences")
    editor = _link(office, "host")
    _search(office, editor, "Fudan")
    editor.choices.new_chosen.emit()
    office.settle()
    press(office.editor("name").control, Qt.Key.Key_Escape)
    assert office.panel.sheet_count == 1
    assert editor.value() is None
    assert editor.text() == "Fudan"
    assert office.boris.search.find("Fudan") == ()


def test_closing_with_two_forms_open_asks_for_each_that_would_lose_something(office: Office) -> None:
    office.start_new("conferences")
    commit(office.editor("title").control, "Fair")
    editor = _link(office, "host")
    _search(office, editor, "Fudan")
    editor.choices.new_chosen.emit()
    office.settle()
    office.fill("name", "Fudan University")
    assert office.panel.try_close() is False
    QTest.mouseClick(office.sheet.leave_bar.discard_button, Qt.MouseButton.LeftButton)
    assert office.panel.sheet_count == 1
    assert office.sheet.leave_bar.isVisible()
    QTest.mouseClick(office.sheet.leave_bar.discard_button, Qt.MouseButton.LeftButton)
    assert office.closed == 1


def test_a_preset_link_is_named(office: Office, university: int) -> None:
    office.start_new("affiliations", organization=university)
    assert _link(office, "organization").text() == "Shanghai Maritime University"


def test_html_in_a_name_is_shown_letter_by_letter(office: Office) -> None:
    name = "<b>Bold</b> & <img src='x'>"
    host = office.create("organizations", name=name)
    office.edit("events", office.create("events", title="<i>Fair</i>", kind="fair", host=host))
    assert _link(office, "host").text() == name
    assert office.sheet.title_text == "<i>Fair</i>"
    editor = _link(office, "host")
    _search(office, editor, "Bold")
    assert editor.choices.titles()[0] == name


@pytest.mark.parametrize(
    ("kind", "name", "preset"),
    [
        ("organizations", "复旦大学", {"name_zh": "复旦大学"}),
        ("organizations", "Фудань", {"name_ru": "Фудань"}),
        ("organizations", "Fudan", {"name": "Fudan"}),
        ("people", "张颖", {"name_zh": "张颖"}),
        ("people", "Zhang Ying", {"family_name": "Zhang", "given_name": "Ying"}),
        ("people", "Щербак Елена", {"name_ru": "Щербак Елена"}),
        ("negotiations", "Двойной диплом", {"title": "Двойной диплом"}),
        ("affiliations", "anything", {}),
    ],
)
def test_a_new_records_name_goes_into_the_field_of_its_script(kind: str, name: str, preset: dict[str, str]) -> None:
    assert preset_for(kind, name) == preset


def test_a_new_person_is_stored_with_position_and_contacts_in_one_step(office: Office, university: int) -> None:
    office.start_new("people")
    commit(office.editor("name_zh").control, "张颖")
    parts = office.sheet.form.parts
    assert parts is not None
    organization = parts.work["organization"]
    assert isinstance(organization, LinkEditor)
    _search(office, organization, "海事")
    press(organization.choices.view, Qt.Key.Key_Return)
    commit(parts.work["position"].control, "处长")
    commit(parts.contacts["email"].control, "zhang@shmtu.edu.cn")
    commit(parts.contacts["wechat"].control, "zhangying")
    office.press_save()
    person = office.saved[0][1]
    columns = ("organization", "position", "email")
    (row,) = office.boris.lists.window(ListQuery("people", columns=columns), 0, 10)
    assert [row.cells[key] for key in columns] == ["Shanghai Maritime University", "处长", "zhang@shmtu.edu.cn"]
    office.boris.history.undo(office.notices[0].unit_id)
    assert office.boris.records.get("people", person).trashed_at is not None


def test_a_wrong_address_of_a_new_person_is_said_under_it(office: Office) -> None:
    office.start_new("people")
    commit(office.editor("name_zh").control, "张颖")
    parts = office.sheet.form.parts
    assert parts is not None
    commit(parts.contacts["email"].control, "not an address")
    office.press_save()
    assert office.saved == []
    assert "not an e-mail address" in parts.contacts["email"].error
    assert parts.contacts["email"].control.hasFocus()


def test_a_position_without_an_organization_is_said_under_the_organization(office: Office) -> None:
    office.start_new("people")
    commit(office.editor("name_zh").control, "张颖")
    parts = office.sheet.form.parts
    assert parts is not None
    commit(parts.work["position"].control, "处长")
    office.press_save()
    assert office.saved == []
    assert parts.work["organization"].error != ""


def test_a_stored_person_shows_no_parts(office: Office) -> None:
    office.edit("people", office.create("people", name_zh="张颖"))
    assert office.sheet.form.parts is None


def test_a_new_person_may_start_with_their_organization(office: Office, university: int) -> None:
    office.start_new("people", organization=university)
    parts = office.sheet.form.parts
    assert parts is not None
    organization = parts.work["organization"]
    assert isinstance(organization, LinkEditor)
    assert organization.text() == "Shanghai Maritime University"
    assert not office.panel.is_dirty
    commit(office.editor("name_zh").control, "张颖")
    office.press_save()
    (row,) = office.boris.lists.window(ListQuery("people", columns=("organization",)), 0, 10)
    assert row.cells["organization"] == "Shanghai Maritime University"
