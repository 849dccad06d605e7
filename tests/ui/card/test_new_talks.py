"""A meeting, negotiation or agreement begun on a card has its party from the first moment."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from working_office import WorkingOffice, button, titles_on, words_on

from office_desk.labels import section_label
from office_desk.ui.card import CardPanel
from office_desk.ui.form.panel import FormPanel
from office_desk.ui.list_page.page import ListPage

PARTY_KINDS = {
    "interactions": "interaction_parties",
    "negotiations": "negotiation_parties",
    "agreements": "agreement_parties",
}


def begin(office: WorkingOffice, view: str, section: str) -> tuple[ListPage, FormPanel]:
    """On the card of the only record of a page, choose what to add."""
    page = office.show(ListPage(office.workplace, view), 1300, 800)
    office.qtbot.waitUntil(
        lambda: page.findChild(CardPanel) is not None and page.findChild(CardPanel).record is not None
    )
    office.settle()
    card = page.findChild(CardPanel)
    entry = next(
        one for one in card.findChildren(QAction) if one.data() == section and one.text() == section_label(section)
    )
    entry.trigger()
    office.settle()
    form = page.panel.form
    assert isinstance(form, FormPanel)
    return page, form


def save(office: WorkingOffice, form: FormPanel) -> None:
    assert form.sheet is not None
    form.sheet.save_button.click()
    office.settle()


@pytest.mark.parametrize("section", list(PARTY_KINDS))
def test_a_talk_begun_on_a_partners_card_is_saved_with_its_party_as_one_step(
    office: WorkingOffice, section: str
) -> None:
    partner = office.partner()
    page, form = begin(office, "partners", section)
    assert form.sheet is not None
    assert form.sheet.kind == section
    assert form.sheet.tied_text == "With: Shanghai Maritime University"
    office.qtbot.keyClicks(form.sheet.form.editors["title"].findChild(QLineEdit), "Joint program")

    save(office, form)

    card = page.findChild(CardPanel)
    office.qtbot.waitUntil(lambda: "Joint program" in titles_on(card))
    assert [changes.action.value for changes in office.notices] == ["create"]
    rows = office.desk.cards.section("organizations", partner, section, "en").rows
    assert [(row.title, row.link_kind) for row in rows] == [("Joint program", PARTY_KINDS[section])]
    office.desk.history.undo()
    assert office.desk.cards.section("organizations", partner, section, "en").rows == ()


def test_a_meeting_begun_on_a_persons_card_counts_them_to_the_other_side(office: WorkingOffice) -> None:
    person = office.person()
    _, form = begin(office, "people", "interactions")
    assert form.sheet is not None
    assert form.sheet.tied_text == "With: Zhang Ying"
    office.qtbot.keyClicks(form.sheet.form.editors["title"].findChild(QLineEdit), "Visit")

    save(office, form)

    rows = office.desk.cards.section("people", person, "interactions", "en").rows
    assert [(row.title, row.cells["side"]) for row in rows] == [("Visit", "theirs")]


def test_the_plus_of_a_talks_section_hands_on_the_party(office: WorkingOffice, qtbot: QtBot) -> None:
    partner = office.partner()
    office.meeting(partner, "First talk")
    panel = CardPanel(office.workplace)
    panel.show_card("organizations", partner)
    office.show(panel, 360, 800)

    with qtbot.waitSignal(panel.new_requested) as wanted:
        button(panel, f"Add to: {section_label('interactions')}").click()

    kind, preset, part = wanted.args
    assert (kind, dict(preset), part[0], dict(part[1])) == (
        "interactions",
        {},
        "interaction_parties",
        {"organization": partner},
    )


def test_a_partner_with_markup_in_its_name_is_named_as_it_is(office: WorkingOffice) -> None:
    office.partner(name="<b>A & B</b>")
    _, form = begin(office, "partners", "interactions")
    assert form.sheet is not None
    assert "With: <b>A & B</b>" in words_on(form.sheet)


def test_a_party_that_went_to_the_trash_meanwhile_is_told_and_nothing_is_lost(office: WorkingOffice) -> None:
    partner = office.partner()
    _, form = begin(office, "partners", "interactions")
    assert form.sheet is not None
    title = form.sheet.form.editors["title"].findChild(QLineEdit)
    office.qtbot.keyClicks(title, "Visit")
    office.desk.records.trash("organizations", [partner])

    save(office, form)

    assert form.sheet is not None
    assert "is in the trash" in form.sheet.messages.sentence
    assert title.text() == "Visit"
    assert office.desk.lists.page_counts()["interactions"] == 0


def test_escape_leaves_an_untouched_new_talk_without_a_question(office: WorkingOffice) -> None:
    office.partner()
    page, form = begin(office, "partners", "interactions")
    office.qtbot.keyClick(form.sheet, Qt.Key.Key_Escape)
    assert not page.panel.is_form_open
