"""The card, read and used as a colleague does."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QEnterEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from working_office import WorkingOffice, button, row_of, said, titles_on, words_on

from office_desk.model.vague_count import CountQualifier, VagueCount
from office_desk.model.vague_date import VagueDate
from office_desk.ui.card import CardPanel
from office_desk.ui.card.head import other_names
from office_desk.ui.card.record_row import RecordRow
from office_desk.ui.look.widgets import StatePill

HOSTILE = "<img src='file:///etc/passwd'><b>张颖</b> & R&D"


def shown_card(office: WorkingOffice, kind: str, record_id: int) -> CardPanel:
    panel = CardPanel(office.workplace)
    panel.show_card(kind, record_id)
    return office.show(panel, 360, 800)


def card_area(panel: CardPanel) -> QScrollArea:
    return next(area for area in panel.findChildren(QScrollArea) if area.accessibleName() == "Card")


def menu_entry(panel: CardPanel, text: str) -> QAction:
    return next(action for action in panel.findChildren(QAction) if action.text() == text)


def test_a_partner_is_named_in_three_scripts_with_how_it_stands_since_when(office: WorkingOffice) -> None:
    partner = office.partner(
        name_zh="上海海事大学",
        name_ru="Шанхайский морской университет",
        relation="partner",
        relation_since=said("February 2021"),
    )

    panel = shown_card(office, "organizations", partner)

    words = words_on(panel)
    assert words[:1] == ["Shanghai Maritime University"]
    assert {"中", "上海海事大学", "РУ", "Шанхайский морской университет"} <= set(words)
    assert panel.findChild(StatePill).word == "Partner since Feb 2021"


@pytest.mark.parametrize(("language", "names"), [
    ("en", [("ru", "Иванов Пётр")]), ("ru", []), ("zh", [("ru", "Иванов Пётр")]),
])  # fmt: skip
def test_a_russian_without_a_chinese_name_is_not_marked_as_having_one(
    office: WorkingOffice, language: str, names: list[tuple[str, str]]
) -> None:
    person = office.add("people", family_name="Иванов", given_name="Пётр")
    assert other_names(office.desk.cards.card("people", person, language), language) == names


@pytest.mark.parametrize(("language", "names"), [
    ("en", [("zh", "IBM 中国"), ("ru", "ИБМ")]), ("zh", [("en", "Business Machines"), ("ru", "ИБМ")]),
    ("ru", [("zh", "IBM 中国"), ("en", "Business Machines")]),
])  # fmt: skip
def test_a_name_is_marked_by_the_language_it_was_given_in(
    office: WorkingOffice, language: str, names: list[tuple[str, str]]
) -> None:
    company = office.add("organizations", name="Business Machines", name_zh="IBM 中国", name_ru="ИБМ")
    assert other_names(office.desk.cards.card("organizations", company, language), language) == names


def test_the_timeline_stands_newest_first_under_its_months_with_vague_dates_as_said(office: WorkingOffice) -> None:
    partner = office.partner()
    office.meeting(partner, "Undated talk", "shortly")
    office.meeting(partner, "Old talk", "12 March 2026")
    office.meeting(partner, "Summer talk", "end of June 2026")

    panel = shown_card(office, "organizations", partner)

    assert titles_on(panel)[:3] == ["Summer talk", "Old talk", "Undated talk"]
    words = words_on(panel)
    assert words.index("June 2026") < words.index("March 2026") < words.index("No date")
    assert "end of June 2026" in row_of(panel, "Summer talk").detail
    assert "shortly" in row_of(panel, "Undated talk").detail


def test_enter_on_a_line_of_the_timeline_opens_its_record(office: WorkingOffice, qtbot: QtBot) -> None:
    partner = office.partner()
    meeting = office.meeting(partner, "Talk", "12 March 2026")
    panel = shown_card(office, "organizations", partner)

    with qtbot.waitSignal(panel.open_requested) as opened:
        qtbot.keyClick(row_of(panel, "Talk"), Qt.Key.Key_Return)

    assert opened.args == ["interactions", meeting]


def test_arrow_keys_go_from_line_to_line(office: WorkingOffice, qtbot: QtBot) -> None:
    partner = office.partner()
    office.meeting(partner, "First", "12 March 2026")
    office.meeting(partner, "Second", "11 March 2026")
    panel = shown_card(office, "organizations", partner)
    with qtbot.waitActive(panel):
        panel.activateWindow()
    row_of(panel, "First").setFocus()

    qtbot.keyClick(row_of(panel, "First"), Qt.Key.Key_Down)

    assert QApplication.focusWidget() is row_of(panel, "Second")


def test_a_section_shows_five_lines_and_all_of_them_on_request(office: WorkingOffice) -> None:
    partner = office.partner()
    for number in range(7):
        office.add("affiliations", person=office.person("Person", f"No {number}"), organization=partner)
    panel = shown_card(office, "organizations", partner)
    assert len([title for title in titles_on(panel) if "Person" in title]) == 5

    button(panel, "All 7").click()
    office.settle()

    assert len([title for title in titles_on(panel) if "Person" in title]) == 7


def test_plus_asks_for_a_new_record_tied_to_this_one(office: WorkingOffice, qtbot: QtBot) -> None:
    partner = office.partner()
    panel = shown_card(office, "organizations", partner)

    with qtbot.waitSignal(panel.new_requested) as wanted:
        button(panel, "Add to: People").click()

    assert wanted.args == ["affiliations", {"organization": partner}, None]


def test_a_person_is_unlinked_with_the_delete_key_and_can_be_taken_back(office: WorkingOffice, qtbot: QtBot) -> None:
    partner = office.partner()
    office.add("affiliations", person=office.person(), organization=partner)
    panel = shown_card(office, "organizations", partner)

    qtbot.keyClick(row_of(panel, "Zhang Ying"), Qt.Key.Key_Delete)
    office.settle()

    assert "Zhang Ying" not in titles_on(panel)
    assert [changes.action.value for changes in office.notices] == ["unlink"]
    taken_back = office.desk.history.undo(office.notices[0].unit_id)
    office.workplace.bus.publish(taken_back.changes)
    office.settle()
    assert "Zhang Ying" in titles_on(panel)


def test_the_remove_button_of_a_line_appears_under_the_mouse(office: WorkingOffice) -> None:
    partner = office.partner()
    office.add("affiliations", person=office.person(), organization=partner)
    panel = shown_card(office, "organizations", partner)
    row = row_of(panel, "Zhang Ying")
    remove = button(row, "Remove from here")
    assert not remove.isVisible()

    row.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    place = QPointF(QPoint(5, 5))
    QApplication.sendEvent(row, QEnterEvent(place, place, place))

    assert remove.isVisible()


def test_the_card_follows_a_change_of_its_record_and_keeps_its_place(office: WorkingOffice) -> None:
    partner = office.partner()
    for number in range(9):
        office.meeting(partner, f"Talk {number}", f"{number + 1} March 2026")
    panel = shown_card(office, "organizations", partner)
    panel.resize(360, 300)
    office.settle()
    bar = card_area(panel).verticalScrollBar()
    bar.setValue(120)

    office.change("organizations", partner, city="Shanghai")
    office.settle()

    assert any("Shanghai" in text for text in words_on(panel)[1:])
    assert bar.value() == 120


def test_a_change_elsewhere_does_not_make_the_card_read_again(office: WorkingOffice) -> None:
    partner = office.partner()
    panel = shown_card(office, "organizations", partner)
    before = card_area(panel).widget()
    reads: list[bool] = []
    office.workplace.operations.busy_changed.connect(reads.append)

    office.add("programs", title="Winter School", kind="other")
    office.settle()

    assert reads == []
    assert card_area(panel).widget() is before


def test_reading_the_same_again_leaves_the_card_as_it_stands(office: WorkingOffice) -> None:
    panel = shown_card(office, "organizations", office.partner())
    before = card_area(panel).widget()

    office.partner(name="Another")
    office.settle()

    assert card_area(panel).widget() is before


def test_what_is_new_about_the_record_appears_by_itself(office: WorkingOffice) -> None:
    partner = office.partner()
    panel = shown_card(office, "organizations", partner)

    office.meeting(partner, "A new talk", "today")
    office.settle()

    assert "A new talk" in titles_on(panel)


def test_a_name_is_never_taken_for_html(office: WorkingOffice) -> None:
    partner = office.partner(name=HOSTILE, notes=HOSTILE)

    panel = shown_card(office, "organizations", partner)

    assert words_on(panel).count(HOSTILE) >= 2
    labels = panel.findChildren(QLabel)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_nothing_on_the_card_is_wider_than_the_card(office: WorkingOffice) -> None:
    partner = office.partner(name="Wideword" * 30, website="https://example.com/" + "a" * 300, notes="x" * 500)
    office.meeting(partner, "Anotherveryverylongword" * 9, "12 March 2026")

    panel = shown_card(office, "organizations", partner)

    for area in panel.findChildren(QScrollArea):
        assert area.horizontalScrollBar().maximum() == 0


def test_a_card_is_as_tall_as_its_lines_so_that_no_scroll_bar_leads_into_emptiness(office: WorkingOffice) -> None:
    partner = office.partner(notes="Some words about them. " * 12, source_note="Said by a colleague at the fair. " * 3)

    panel = shown_card(office, "organizations", partner)

    scrolled = [(area, area.widget()) for area in panel.findChildren(QScrollArea) if area.isVisible()]
    assert scrolled
    for area, whole in scrolled:
        assert whole.height() == max(area.viewport().height(), whole.heightForWidth(whole.width()))


def test_a_contact_is_copied_with_its_button(office: WorkingOffice) -> None:
    person = office.person()
    office.add("contact_points", person=person, kind="email", value="zhang@example.com")
    panel = shown_card(office, "people", person)

    button(row_of(panel, "zhang@example.com"), "Copy").click()

    assert QGuiApplication.clipboard().text() == "zhang@example.com"
    assert office.told == ["Copied: zhang@example.com"]


def test_an_address_that_is_no_safe_link_gets_no_opener(office: WorkingOffice) -> None:
    person = office.person()
    office.add("contact_points", person=person, kind="web", value="file:///etc/passwd")
    panel = shown_card(office, "people", person)

    names = [one.accessibleName() for one in row_of(panel, "file:///etc/passwd").findChildren(QToolButton)]

    assert names == ["Copy"]


def test_an_open_day_shows_its_programme_in_order_with_times_and_rooms(office: WorkingOffice) -> None:
    day = office.add("events", title="Open Day", kind="open_day", timezone="Asia/Shanghai")
    for title, hour in (("Robotics", 3), ("Welcome", 1)):
        start = datetime(2026, 12, 5, hour, tzinfo=UTC)
        end = datetime(2026, 12, 5, hour, 45, tzinfo=UTC)
        office.add("sessions", event=day, title=title, room=f"Hall {hour}", starts_at=start, ends_at=end)

    panel = shown_card(office, "events", day)

    assert titles_on(panel)[:2] == ["Welcome", "Robotics"]
    assert "09:00–09:45" in words_on(panel)
    assert "Hall 1" in row_of(panel, "Welcome").detail


def add_session(office: WorkingOffice, event: int, title: str, day: int) -> None:
    start, end = (datetime(2026, 12, day, hour, tzinfo=UTC) for hour in (1, 2))
    office.add("sessions", event=event, title=title, starts_at=start, ends_at=end)


def test_a_session_on_another_day_than_its_event_tells_its_day(office: WorkingOffice) -> None:
    event = office.add(
        "events", title="Open Day", kind="open_day", timezone="Asia/Shanghai", date_said=said("5 December 2026")
    )
    add_session(office, event, "Welcome", 5)
    add_session(office, event, "Farewell", 6)

    panel = shown_card(office, "events", event)

    assert row_of(panel, "Farewell").detail.startswith("6 Dec 2026")
    assert row_of(panel, "Welcome").detail.startswith("5 Dec 2026")


def test_sessions_on_the_only_day_of_their_event_do_not_repeat_it(office: WorkingOffice) -> None:
    event = office.add(
        "events", title="Open Day", kind="open_day", timezone="Asia/Shanghai", date_said=said("5 December 2026")
    )
    add_session(office, event, "Welcome", 5)

    panel = shown_card(office, "events", event)

    assert "2026" not in row_of(panel, "Welcome").detail


def test_since_when_is_told_although_there_are_no_relations_any_more(office: WorkingOffice) -> None:
    partner = office.partner(relation="none", relation_since=said("March 2024"))

    panel = shown_card(office, "organizations", partner)

    assert panel.findChild(StatePill) is None
    assert "March 2024" in words_on(panel)


def test_words_that_leave_the_year_open_wait_behind_the_date_in_the_head(office: WorkingOffice) -> None:
    partner = office.partner(relation="in_talks", relation_since=VagueDate("2021-02/..", "since <b>February"))

    panel = shown_card(office, "organizations", partner)

    pill = panel.findChild(StatePill)
    assert pill.word == "In talks since Feb 2021"
    assert pill.toolTip() == "“since &lt;b&gt;February”"


def test_the_facts_tell_the_date_and_below_it_the_words_as_said(office: WorkingOffice) -> None:
    partner = office.partner(relation="none", relation_since=VagueDate("2021-02/..", "since February"))

    words = words_on(shown_card(office, "organizations", partner))

    assert words[words.index("since Feb 2021") + 1] == "“since February”"


def tab_stops(panel: CardPanel) -> list[QWidget]:
    """What the Tab key stops at on the card, one after the other."""
    area, stops = card_area(panel), []
    widget = area.nextInFocusChain()
    while widget is not area:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and panel.isAncestorOf(widget):
            stops.append(widget)
        widget = widget.nextInFocusChain()
    return stops


def test_the_tab_key_goes_down_the_card_and_to_its_foot_last(office: WorkingOffice, qtbot: QtBot) -> None:
    partner = office.partner()
    office.meeting(partner, "Talk", "12 March 2026")
    panel = shown_card(office, "organizations", partner)
    panel.refresh()
    office.settle()
    folded = next(one for one in panel.findChildren(QToolButton) if one.accessibleDescription() == "folded")
    qtbot.mouseClick(folded, Qt.MouseButton.LeftButton)
    office.settle()

    stops = tab_stops(panel)

    places = [stop.mapTo(panel, QPoint(0, 0)) for stop in stops]
    assert len([stop for stop in stops if isinstance(stop, RecordRow)]) == 2
    assert [place.y() // 12 for place in places] == sorted(place.y() // 12 for place in places)
    assert not card_area(panel).isAncestorOf(stops[-1])


def test_a_group_is_told_with_its_head_count_as_said(office: WorkingOffice) -> None:
    program = office.add("programs", title="Winter School", kind="winter_school")
    partner = office.partner()
    count = VagueCount(50, CountQualifier.OVER)
    office.add("enrollments", program=program, organization=partner, head_count=count, state="finished")

    panel = shown_card(office, "programs", program)

    assert "over 50" in row_of(panel, "Shanghai Maritime University").detail


def test_the_steps_of_an_agreement_carry_their_dates_as_said(office: WorkingOffice) -> None:
    agreement = office.add(
        "agreements", title="Cooperation", status="sent", drafted_on=said("early May 2026"), sent_on=said("12 May 2026")
    )

    panel = shown_card(office, "agreements", agreement)

    told = [widget.accessibleName() for widget in panel.findChildren(QWidget) if "Drafted" in _name(widget)]
    assert "Drafted, done, early May 2026; Sent, done, 12 May 2026; Signed by us, at hand" in told[0]


def test_the_history_tells_who_changed_what_from_what_to_what(office: WorkingOffice) -> None:
    partner = office.partner(city="Shanghai")
    office.change("organizations", partner, city="Beijing")
    panel = shown_card(office, "organizations", partner)

    menu_entry(panel, "History of this record").trigger()
    office.settle()

    words = words_on(panel)
    assert "Shanghai → Beijing" in words
    assert "Anna" in words


def test_back_from_the_history_shows_the_card(office: WorkingOffice) -> None:
    panel = shown_card(office, "organizations", office.partner())
    menu_entry(panel, "History of this record").trigger()
    office.settle()

    button(panel, "Back to the card").click()

    assert button(panel, "Edit").isVisible()


def test_delete_puts_the_record_in_the_trash_and_restore_takes_it_out(office: WorkingOffice) -> None:
    partner = office.partner()
    panel = shown_card(office, "organizations", partner)

    menu_entry(panel, "Delete").trigger()
    office.settle()
    assert office.desk.records.get("organizations", partner).trashed_at is not None
    button(panel, "Restore").click()
    office.settle()

    assert office.desk.records.get("organizations", partner).trashed_at is None
    assert [changes.action.value for changes in office.notices] == ["trash", "restore"]


def test_duplicate_opens_the_copy(office: WorkingOffice, qtbot: QtBot) -> None:
    partner = office.partner()
    panel = shown_card(office, "organizations", partner)

    with qtbot.waitSignal(panel.open_requested) as opened:
        menu_entry(panel, "Duplicate").trigger()
    office.settle()

    assert opened.args[0] == "organizations"
    assert opened.args[1] != partner


def test_the_card_is_copied_as_text(office: WorkingOffice) -> None:
    partner = office.partner(name_zh="上海海事大学", city="Shanghai")
    office.meeting(partner, "Talk", "12 March 2026")
    panel = shown_card(office, "organizations", partner)

    menu_entry(panel, "Copy as text").trigger()

    text = QGuiApplication.clipboard().text()
    assert text.startswith("Shanghai Maritime University\n上海海事大学")
    assert "City: Shanghai" in text
    assert "- Talk, 12 March 2026" in text


def test_edit_asks_for_the_form_of_the_record(office: WorkingOffice, qtbot: QtBot) -> None:
    partner = office.partner()
    panel = shown_card(office, "organizations", partner)

    with qtbot.waitSignal(panel.edit_requested) as wanted:
        button(panel, "Edit").click()

    assert wanted.args == ["organizations", partner]


def test_the_card_speaks_another_language_at_once(office: WorkingOffice) -> None:
    partner = office.partner(name_zh="上海海事大学", relation_since=said("February 2021"), relation="partner")
    panel = shown_card(office, "organizations", partner)

    office.translation.switch("zh")
    office.settle()

    assert words_on(panel)[0] == "上海海事大学"
    assert panel.findChild(StatePill).word.endswith("自2021年2月起")


def test_a_folded_part_stays_folded_when_the_card_is_read_again(office: WorkingOffice) -> None:
    partner = office.partner()
    office.add("affiliations", person=office.person(), organization=partner)
    panel = shown_card(office, "organizations", partner)

    button(panel, "People, 1").click()
    office.change("organizations", partner, city="Shanghai")
    office.settle()

    assert "Zhang Ying" not in titles_on(panel)


def test_a_record_that_is_gone_leaves_a_sentence(office: WorkingOffice) -> None:
    panel = shown_card(office, "organizations", 12_345)

    assert any("there is no record with the number 12345" in text for text in words_on(panel))
    assert panel.record is None


def test_a_digest_is_read_as_a_text(office: WorkingOffice) -> None:
    digest = office.add("digests", title="Spring news", intro="Dear readers")
    section = office.add("digest_sections", digest=digest, heading="New partnerships", position=1)
    office.add("digest_lines", digest=digest, section=section, text="An agreement was signed.", position=1)

    panel = shown_card(office, "digests", digest)

    words = words_on(panel)
    assert words.index("Dear readers") < words.index("New partnerships") < words.index("An agreement was signed.")


@pytest.mark.parametrize("kind", ["figures", "quotations", "enrollments", "tasks", "sessions"])
def test_every_other_kind_has_a_card_from_the_catalog(office: WorkingOffice, kind: str) -> None:
    partner, person = office.partner(), office.person()
    values = {
        "figures": {"organization": partner, "measure": "courses", "label": "Online"},
        "quotations": {"person": person, "text": "We hope for joint work."},
        "enrollments": {"program": office.add("programs", title="School", kind="other"), "organization": partner},
        "tasks": {"title": "Write the letter", "organization": partner},
        "sessions": {"event": office.add("events", title="Day", kind="open_day"), "title": "Robotics"},
    }[kind]

    panel = shown_card(office, kind, office.add(kind, **values))

    assert button(panel, "Edit").isVisible()
    assert len(words_on(panel)) > 1


def _name(thing: object) -> str:
    name = getattr(thing, "accessibleName", None)
    return name() if callable(name) else ""


def test_a_quotation_is_headed_by_who_said_it_and_read_whole(office: WorkingOffice) -> None:
    words = "We are very interested in mathematical methods. " * 12
    quotation = office.add("quotations", person=office.person("Gao", "ZIXIANG"), text=words)

    panel = shown_card(office, "quotations", quotation)

    assert "Gao" in words_on(panel)[0]
    assert "ZIXIANG" in words_on(panel)[0]
    assert words.strip() in words_on(panel)


def test_escape_leaves_the_history_of_a_record(office: WorkingOffice, qtbot: QtBot) -> None:
    panel = shown_card(office, "organizations", office.partner())
    menu_entry(panel, "History of this record").trigger()
    office.settle()

    qtbot.keyClick(button(panel, "Back to the card"), Qt.Key.Key_Escape)

    assert button(panel, "Edit").isVisible()


def test_a_folded_section_shows_its_lines_when_it_is_unfolded(office: WorkingOffice) -> None:
    partner = office.partner()
    office.meeting(partner, "Talk", "12 March 2026")
    panel = shown_card(office, "organizations", partner)
    assert titles_on(panel).count("Talk") == 1

    button(panel, "Meetings and calls, 1").click()
    office.settle()

    assert titles_on(panel).count("Talk") == 2


def test_every_line_and_button_of_the_card_is_reached_with_tab(office: WorkingOffice, qtbot: QtBot) -> None:
    partner = office.partner()
    office.meeting(partner, "Talk", "12 March 2026")
    panel = shown_card(office, "organizations", partner)
    with qtbot.waitActive(panel):
        panel.activateWindow()
    panel.setFocus()

    reached = set()
    for _ in range(40):
        qtbot.keyClick(QApplication.focusWidget() or panel, Qt.Key.Key_Tab)
        if focused := QApplication.focusWidget():
            reached.add(focused.accessibleName() or getattr(focused, "text", str)())

    assert {"Timeline", "People, 0", "Add to: People", "Edit", "More"} <= reached
    assert any(name.startswith("Talk") for name in reached)


def test_on_a_desk_that_can_only_be_read_nothing_is_offered_that_writes(office: WorkingOffice) -> None:
    partner = office.partner()
    office.add("affiliations", person=office.person(), organization=partner)
    workplace = replace(office.workplace, is_read_only=lambda: True)
    panel = CardPanel(workplace)
    panel.show_card("organizations", partner)

    office.show(panel, 360, 800)

    assert not button(panel, "Edit").isEnabled()
    names = [one.accessibleName() for one in panel.findChildren(QAbstractButton)]
    assert "Add to: People" not in names
    assert "Remove from here" not in names


def test_a_linked_record_among_the_facts_opens(office: WorkingOffice, qtbot: QtBot) -> None:
    academy = office.partner(name="Academy")
    institute = office.partner(name="Institute", parent=academy)
    panel = shown_card(office, "organizations", institute)

    with qtbot.waitSignal(panel.open_requested) as opened:
        row_of(panel, "Academy").click()

    assert opened.args == ["organizations", academy]
