"""The guests of an event are imported from where it stands."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QAction
from working_office import WorkingOffice

from office_desk.ui.card import CardPanel
from office_desk.ui.list_page.context_menu import ContextMenu
from office_desk.ui.list_page.page import ListPage


def entry(office: WorkingOffice, panel: CardPanel) -> QAction:
    office.show(panel, 360, 800)
    return next(action for action in panel.findChildren(QAction) if action.text() == "Import guests…")


def test_the_card_of_an_event_and_of_nothing_else_takes_guests_in(office: WorkingOffice) -> None:
    asked: list[int] = []
    event, person = office.add("events", title="Open day"), office.person()
    panel = CardPanel(replace(office.workplace, import_guests=asked.append))
    panel.show_card("events", event)
    assert entry(office, panel).isVisible()
    entry(office, panel).trigger()
    assert asked == [event]
    panel.show_card("people", person)
    assert not entry(office, panel).isVisible()


def test_an_event_in_the_trash_takes_no_guests_in(office: WorkingOffice) -> None:
    event = office.add("events", title="Open day")
    office.desk.records.trash("events", [event])
    panel = CardPanel(office.workplace)
    panel.show_card("events", event)
    assert not entry(office, panel).isVisible()


def test_a_list_of_events_takes_guests_in_for_the_one_that_is_selected(office: WorkingOffice) -> None:
    asked: list[int] = []
    event = office.add("events", title="Open day", kind="open_day")
    page = office.show(ListPage(replace(office.workplace, import_guests=asked.append), "open-days"))
    office.settle()
    (action,) = page.actions().record
    assert (action.text(), action.isEnabled()) == ("Import guests…", True)
    assert action in ContextMenu(page._acts, page.records, lambda: None, page).actions()
    action.trigger()
    assert asked == [event]
