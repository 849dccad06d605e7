"""How a form is built: from the catalog alone, in the order of Tab, every field named, in three languages."""

from __future__ import annotations

import gc

import pytest
from form_driving import Office, commit, focus, tab
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from office_desk import labels
from office_desk.model.catalog import KINDS, ValueKind
from office_desk.model.vague_date import VagueDate
from office_desk.ui.form.choice_editors import FlagEditor
from office_desk.ui.form.editor import Editor
from office_desk.ui.form.form_rows import Caption, FoldButton
from office_desk.ui.form.layouts import LAYOUTS, arranged, layout_of
from office_desk.ui.form.link_editor import LinkEditor

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FORMS = sorted(KINDS)


@pytest.mark.parametrize("kind", FORMS)
def test_every_written_field_has_one_editor_unless_it_is_hidden(kind: str) -> None:
    placed = [key for blocks in arranged(KINDS[kind]).values() for block in blocks for key in block.keys]
    wanted = {field.key for field in KINDS[kind].written} - layout_of(kind).hidden
    assert sorted(placed) == sorted(wanted)


@pytest.mark.parametrize("kind", sorted(LAYOUTS))
def test_the_hints_name_only_fields_that_exist_and_only_of_one_group(kind: str) -> None:
    for block in layout_of(kind).blocks:
        assert len({KINDS[kind][key].group for key in block.keys}) == 1
    assert layout_of(kind).hidden <= set(KINDS[kind].by_key)


@pytest.mark.parametrize("kind", FORMS)
def test_every_kind_opens_with_named_fields_and_is_clean(office: Office, kind: str) -> None:
    office.start_new(kind)
    assert office.sheet.messages.sentence == ""
    assert not office.panel.is_dirty
    for key, editor in office.sheet.form.editors.items():
        assert editor.control.accessibleName().startswith(labels.field_label(kind, key))


@pytest.mark.parametrize("kind", ["people", "organizations", "events", "sessions", "agreements"])
def test_every_field_is_the_buddy_of_a_label(office: Office, kind: str) -> None:
    office.start_new(kind)
    buddies = {label.buddy() for label in office.sheet.form.findChildren(QLabel)}
    for editor in office.sheet.form.editors.values():
        named = {editor, editor.parentWidget()} & buddies
        assert named or isinstance(editor, FlagEditor)


def test_the_accessible_interface_of_a_field_carries_its_name(office: Office) -> None:
    office.start_new("people")
    interface = QAccessible.queryAccessibleInterface(office.editor("family_name").control)
    assert interface.text(QAccessible.Text.Name) == "Family name"
    assert interface.role() == QAccessible.Role.EditableText


@pytest.mark.parametrize(
    ("kind", "key", "text"),
    [("events", "starts_at", "5 Dec 2026"), ("tasks", "due", "next Friday"), ("events", "attendance", "over 500")],
)
def test_nothing_below_moves_when_the_echo_appears(office: Office, kind: str, key: str, text: str) -> None:
    office.start_new(kind)
    office.panel.resize(520, 3000)
    notes = office.editor("notes")
    office.fill(key, "")
    QApplication.processEvents()
    before = notes.mapTo(office.sheet.form, QPoint(0, 0))
    office.fill(key, text)
    QApplication.processEvents()
    assert office.editor(key).echo
    assert notes.mapTo(office.sheet.form, QPoint(0, 0)) == before


@pytest.mark.parametrize("width", [480, 520, 620])
@pytest.mark.parametrize("day", ["30 September 2026", "30 сентября 2026", "2026年12月30日"])
def test_a_day_in_words_can_be_seen_whole(office: Office, width: int, day: str) -> None:
    office.panel.resize(width, 900)
    office.start_new("open-days")
    office.fill("starts_at", day)
    QApplication.processEvents()
    line = office.editor("starts_at").control
    assert line.cursorPosition() == len(day)
    assert line.cursorPositionAt(QPoint(0, line.height() // 2)) == 0


@pytest.mark.parametrize("kind", ["people", "organizations", "events", "sessions", "agreements"])
def test_tab_goes_through_the_form_from_top_to_bottom_and_then_to_save(office: Office, kind: str) -> None:
    office.start_new(kind)
    office.panel.resize(520, 3000)
    QApplication.processEvents()
    seen = []
    widget = QApplication.focusWidget()
    while widget is not office.sheet.save_button and len(seen) < 100:
        assert widget is not None
        top_left = widget.mapTo(office.sheet, widget.rect().topLeft())
        seen.append((top_left.y() // 20, top_left.x()))
        widget = tab()
    assert widget is office.sheet.save_button
    assert len(seen) >= 8
    assert seen == sorted(seen)


def test_a_new_form_begins_in_its_first_field(office: Office) -> None:
    office.start_new("organizations")
    assert office.editor("name_zh").control.hasFocus()


def test_a_form_begins_in_the_field_that_was_asked_for(office: Office) -> None:
    record_id = office.create("organizations", name="SMU")
    office.panel.edit("organizations", record_id, "license")
    office.settle()
    assert office.editor("license").control.hasFocus()
    assert office.editor("license").isVisible()


def test_save_jumps_to_the_first_error_and_opens_its_group(office: Office) -> None:
    office.start_new("events", kind="fair")
    commit(office.editor("title").control, "Fair")
    office.editor("capacity").control.setText("many")
    assert not office.editor("capacity").isVisible()
    office.press_save()
    assert office.editor("capacity").isVisible()
    assert office.editor("capacity").control.hasFocus()
    assert office.sheet.save_button.isEnabled()


def test_a_missing_name_is_said_under_the_first_name(office: Office) -> None:
    office.start_new("organizations")
    office.press_save()
    assert office.editor("name").error == "A name in at least one language is needed."
    assert office.editor("name").control.hasFocus()


def test_an_over_long_name_is_refused_and_kept(office: Office) -> None:
    office.start_new("organizations")
    office.fill("name", "x" * 301)
    office.press_save()
    assert "at most 300 character" in office.editor("name").error
    assert office.editor("name").value() == "x" * 301


def test_a_bidi_character_is_refused_in_words(office: Office) -> None:
    office.start_new("organizations")
    office.fill("name", "abc\u202edef")
    tab()
    assert "reading order" in office.editor("name").error


def test_groups_nobody_needs_are_folded_and_those_with_values_open(office: Office) -> None:
    office.edit("organizations", office.create("organizations", name="SMU", short_name="SMU"))
    assert office.editor("short_name").isVisible()
    assert not office.editor("license").isVisible()


def test_the_role_of_an_agency_opens_its_group(office: Office) -> None:
    office.start_new("partners")
    assert not office.editor("license").isVisible()
    chip = office.editor("roles").chips["agency"]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert office.editor("license").isVisible()


def test_a_folded_group_opens_from_the_keyboard(office: Office) -> None:
    office.start_new("partners")
    fold = next(each for each in office.sheet.form.findChildren(FoldButton) if each.text() == "Agency")
    focus(fold)
    QTest.keyClick(fold, Qt.Key.Key_Space)
    assert office.editor("license").isVisible()


@pytest.mark.parametrize("kind", FORMS)
def test_nothing_is_clipped_at_the_least_width_even_with_long_words(office: Office, kind: str) -> None:
    office.start_new(kind)
    office.speak("ru", stretch=2)
    for fold in office.sheet.form.findChildren(FoldButton):
        if fold.isVisible():
            fold.setChecked(True)
    office.panel.resize(480, 900)
    QApplication.processEvents()
    for editor in office.sheet.form.editors.values():
        focus(editor.control)
        right = editor.mapTo(office.panel, editor.rect().topRight()).x()
        assert editor.isVisible()
        assert right < office.panel.width() - 10


@pytest.mark.parametrize("language", ["ru", "zh"])
def test_a_switch_of_language_rewords_the_form_and_keeps_what_was_typed(office: Office, language: str) -> None:
    since = VagueDate("2021-02/..")
    record_id = office.create("organizations", name="SMU", name_zh="海事", relation_since=since)
    office.edit("organizations", record_id)
    office.fill("city", "Шанхай")
    office.speak(language)
    assert office.editor("city").value() == "Шанхай"
    assert office.editor("relation_since").value() == since
    assert "2021" in office.editor("relation_since").control.text()
    assert "since" not in office.editor("relation_since").control.text()
    marked = f"[{language}] "
    captions = office.sheet.form.findChildren(Caption)
    assert captions
    assert all(caption.text().startswith(marked) for caption in captions)
    assert all(each.control.accessibleName().startswith(marked) for each in office.sheet.form.editors.values())
    assert office.editor("kind").control.itemText(1) == f"{marked}University"
    assert office.editor("roles").chips["partner"].text().startswith(marked)
    assert office.sheet.save_button.text() == f"{marked}Save"


@pytest.mark.parametrize("language", ["ru", "zh"])
def test_a_switch_of_language_rewords_the_echo_of_typed_words(office: Office, language: str) -> None:
    office.start_new("partners")
    office.fill("relation_since", "since Feb 2021")
    office.speak(language)
    assert office.editor("relation_since").control.text() == "since Feb 2021"
    assert office.editor("relation_since").echo != "since February 2021"
    assert "2021" in office.editor("relation_since").echo


def test_a_switch_of_language_renames_a_linked_record(office: Office) -> None:
    host = office.create("organizations", name="SMU", name_zh="海事")
    office.edit("events", office.create("events", title="Fair", kind="fair", host=host))
    office.speak("zh")
    link = office.editor("host")
    assert isinstance(link, LinkEditor)
    assert link.text() == "海事"
    assert not office.panel.is_dirty


def test_every_kind_of_value_has_an_editor(office: Office) -> None:
    kinds = {field.kind for kind in KINDS.values() for field in kind.written}
    assert kinds == set(ValueKind)
    for kind in KINDS:
        office.start_new(kind)
        assert all(isinstance(editor, Editor) for editor in office.sheet.form.editors.values())


def test_a_switch_of_language_rewords_what_is_wrong(office: Office) -> None:
    office.start_new("organizations")
    office.press_save()
    office.speak("ru")
    assert office.editor("name").error == "[ru] A name in at least one language is needed."


def test_a_closed_form_leaves_no_widget_behind(office: Office) -> None:
    def windows() -> int:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        return len(QApplication.allWidgets())

    def open_and_close() -> None:
        office.start_new("events")
        focus(office.editor("timezone").control)
        assert office.panel.try_close()

    open_and_close()
    before = windows()
    open_and_close()
    open_and_close()
    assert windows() == before


def test_a_yes_or_no_is_named_once(office: Office) -> None:
    office.start_new("interactions")
    named = [label.text() for label in office.sheet.form.findChildren(QLabel) if label.isVisible()]
    assert "Series" not in named
    assert office.editor("series").control.text() == "Series"
