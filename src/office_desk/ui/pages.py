"""The one list of the window's pages: what stands in the sidebar, with which icon, and who makes it.

A new page is one line here, a factory below it, and its name in `labels`. Factories import their page when it
is first visited, so that a start pays only for the page it shows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from office_desk.ui.page import Page
from office_desk.ui.workplace import Workplace

Factory = Callable[[Workplace, str], Page]


class Group(Enum):
    """Where in the sidebar a page stands."""

    TOP = 1
    RECORDS = 2
    VIEWS = 3
    MORE = 4
    TOOLS = 5
    """Not in the sidebar: reached from the menus."""


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page: its key (a view of the catalog where it lists records), its icon, its place, its maker."""

    key: str
    icon: str
    group: Group
    factory: Factory


def _list_page(workplace: Workplace, key: str) -> Page:
    from office_desk.ui.list_page.page import ListPage

    return ListPage(workplace, key)


def _today_page(workplace: Workplace, key: str) -> Page:
    from office_desk.ui.today_page import TodayPage

    return TodayPage(workplace, key)


def _calendar_page(workplace: Workplace, key: str) -> Page:
    from office_desk.ui.calendar_page import CalendarPage

    return CalendarPage(workplace, key)


def _history_page(workplace: Workplace, key: str) -> Page:
    from office_desk.ui.history_page import HistoryPage

    return HistoryPage(workplace, key)


def _duplicates_page(workplace: Workplace, key: str) -> Page:
    from office_desk.ui.duplicates.page import DuplicatesPage

    return DuplicatesPage(workplace, key)


PAGES: tuple[PageEntry, ...] = (
    PageEntry("today", "sun", Group.TOP, _today_page),
    PageEntry("partners", "landmark", Group.RECORDS, _list_page),
    PageEntry("agencies", "handshake", Group.RECORDS, _list_page),
    PageEntry("people", "user", Group.RECORDS, _list_page),
    PageEntry("negotiations", "message-circle", Group.RECORDS, _list_page),
    PageEntry("agreements", "file-signature", Group.RECORDS, _list_page),
    PageEntry("conferences", "mic", Group.RECORDS, _list_page),
    PageEntry("open-days", "door-open", Group.RECORDS, _list_page),
    PageEntry("programs", "graduation-cap", Group.RECORDS, _list_page),
    PageEntry("calendar", "calendar-days", Group.VIEWS, _calendar_page),
    PageEntry("digest", "newspaper", Group.VIEWS, _list_page),
    PageEntry("history", "history", Group.VIEWS, _history_page),
    PageEntry("organizations", "building-2", Group.MORE, _list_page),
    PageEntry("interactions", "messages-square", Group.MORE, _list_page),
    PageEntry("events", "presentation", Group.MORE, _list_page),
    PageEntry("tasks", "list-checks", Group.MORE, _list_page),
    PageEntry("enrollments", "users", Group.MORE, _list_page),
    PageEntry("quotations", "speech", Group.MORE, _list_page),
    PageEntry("figures", "clipboard-list", Group.MORE, _list_page),
    PageEntry("attachments", "paperclip", Group.MORE, _list_page),
    PageEntry("duplicates", "merge", Group.TOOLS, _duplicates_page),
)

FIRST_PAGE = PAGES[0].key


def page_entry(key: str, pages: tuple[PageEntry, ...] = PAGES) -> PageEntry | None:
    """The page of that key, or None where this version has none such."""
    return next((entry for entry in pages if entry.key == key), None)
