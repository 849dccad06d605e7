"""What stands in the window: a frame of sidebar, pages, menus and status line around one desk.

It knows pages only through `Page`, and the desk only through `Operations`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from office_desk.labels import view_label
from office_desk.settings import Settings
from office_desk.ui.change_bus import ChangeBus
from office_desk.ui.look.theme import Theme
from office_desk.ui.menus import Menus
from office_desk.ui.notices import Notices
from office_desk.ui.operations import Operations
from office_desk.ui.page import Page, PageActions
from office_desk.ui.pages import FIRST_PAGE, PAGES, PageEntry, page_entry
from office_desk.ui.sidebar import Sidebar
from office_desk.ui.state import FrameState
from office_desk.ui.status_line import StatusLine
from office_desk.ui.translation import Translation
from office_desk.ui.workplace import Workplace

if TYPE_CHECKING:
    from office_desk.services.desk import Desk
    from office_desk.ui.frame_commands import FrameCommands
    from office_desk.ui.record_home import Home

_LONGEST_WAIT_FOR_ROWS = 1_000  # milliseconds; menus wait no longer for a slow database
_TIME_TO_PAINT = 20  # milliseconds; Qt gathers what is to be painted for 5

_LONGEST_WAIT_FOR_WORK = 1_000  # milliseconds; what takes longer to end is asked about before the window closes


class DeskFrame(QObject):
    """Sidebar, pages, menus and status line, and how they hang together.

    Signals:
        another_desk_requested: the person wants to open another database.
        server_requested: the same, on a server.
        recent_desk_requested: the same, one that was open before: its location.
        settled: the first page stands, or will take its time; what could wait until then has been made.
    """

    another_desk_requested = Signal()
    server_requested = Signal()
    recent_desk_requested = Signal(str)
    settled = Signal()

    def __init__(
        self,
        window: QMainWindow,
        operations: Operations,
        bus: ChangeBus,
        settings: Settings,
        state: FrameState,
        theme: Theme,
        translation: Translation,
        pages: Sequence[PageEntry] = PAGES,
    ) -> None:
        """Furnish the window; no page is made before `show_page`, and no menu filled before `settle`."""
        super().__init__(window)
        self.window = window
        self.operations = operations
        self.bus = bus
        self.settings = settings
        self.theme = theme
        self.translation = translation
        self.entries = tuple(pages)
        self._state = state
        self._pages: dict[str, Page] = {}
        self._current = state.last_page if page_entry(state.last_page, self.entries) else FIRST_PAGE
        self._is_read_only = False
        self._commands: FrameCommands | None = None
        self._desk: Desk | None = None
        self._cover: QWidget | None = None
        self.menus = Menus(window.menuBar())
        self.sidebar = Sidebar(self.entries, window)
        self.status_line = StatusLine(lambda: translation.language, window)
        self._lay_out()
        self.notices = Notices(window, self._notice_place)
        self.workplace = self._make_workplace()
        self._connect()
        self.status_line.tick()
        self._show_title()
        QTimer.singleShot(_LONGEST_WAIT_FOR_ROWS, self, self.settle)

    @property
    def current_key(self) -> str:
        """The key of the page that is shown, or will be as soon as nothing covers it."""
        return self._current

    @property
    def current_page(self) -> Page | None:
        """The page that is shown; None before the first one, and while something covers them."""
        return None if self._cover is not None else self._pages.get(self._current)

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be written to the desk."""
        return self._is_read_only

    @property
    def commands(self) -> FrameCommands:
        """What the menus do."""
        if self._commands is None:
            self.settle()
        assert self._commands is not None
        return self._commands

    @property
    def cover(self) -> QWidget | None:
        """What stands in place of the pages, if anything does."""
        return self._cover

    def pages(self) -> tuple[Page, ...]:
        """The pages that were visited so far."""
        return tuple(self._pages.values())

    def show_page(self, key: str = "") -> None:
        """Go to a page, making it on its first visit; without a key, to the one that was shown last."""
        entry = page_entry(key or self._current, self.entries)
        if entry is None:
            return
        if entry.key not in self._pages:
            self._pages[entry.key] = self._make_page(entry)
        self._current = entry.key
        page = self._pages[entry.key]
        is_new_to_keyboard = page.focusWidget() is None
        self._stack.setCurrentWidget(page)
        self.sidebar.show_current(entry.key)
        if not _is_within(self.sidebar, self.window.focusWidget()):
            # The stack of pages puts the keyboard on the first thing there, which the page may know better.
            _focus(page, None if is_new_to_keyboard else self.window.focusWidget())
        self._follow_page()

    def open_record(self, kind: str, record_id: int) -> None:
        """Show a record on the page where it lives."""
        from office_desk.ui.record_home import find_home

        keys = [entry.key for entry in self.entries]
        ask = partial(find_home, kind=kind, record_id=record_id, views=keys, current=self._current)
        self.operations.read(self, ask, self._show_home, key="home")

    def show_unit(self, unit_id: int) -> None:
        """Show what was done in one step on the page of the history."""
        self.show_page("history")
        if (page := self.current_page) is not None:
            page.show_unit(unit_id)
        self.window.activateWindow()

    def find_duplicates(self, kind: str = "", ids: tuple[int, ...] = ()) -> None:
        """Look for records that are on the desk twice, or compare two of a kind."""
        self.show_page("duplicates")
        if (page := self.current_page) is not None:
            page.find_duplicates(kind, ids)

    def start_new(self, key: str) -> None:
        """Open the form for a new record of a page."""
        self.show_page(key)
        if (page := self.current_page) is not None:
            page.start_new(key)

    def show_cover(self, widget: QWidget) -> None:
        """Let a page of the frame's own stand in place of everything, such as the first start's."""
        if self._cover is not None:
            self._cover.deleteLater()
        self._cover = widget
        self._outer.addWidget(widget)
        self._outer.setCurrentWidget(widget)
        self._follow_page()

    def remove_cover(self) -> None:
        """Show the pages again."""
        if self._cover is not None:
            self._outer.removeWidget(self._cover)
            self._cover.deleteLater()
            self._cover = None
            self.show_page()

    def settle(self) -> None:
        """Fill the menus and fetch what is only nice to know; happens by itself once the first page stands."""
        if self._commands is None:
            from office_desk.ui.frame_commands import FrameCommands

            self._commands = FrameCommands(self)
            self.notices.undo_requested.connect(self._commands.undo_redo.undo_unit)
            self._follow_page()
            self.settled.emit()
        if self._desk is not None:
            desk, self._desk = self._desk, None
            self._commands.take_up(desk)
            self.refresh_counts()

    def refresh_counts(self, _: object = None) -> None:
        """Ask anew how many records each page has."""
        self.operations.read(self, lambda desk: desk.lists.page_counts(), self._show_counts, key="counts")

    def may_close(self) -> bool:
        """Whether nothing would be lost by closing, or the person has said that it may."""
        for key, page in self._pages.items():
            if page.has_unsaved_changes():
                self.show_page(key)
                from office_desk.ui.unsaved_changes import may_discard

                if not may_discard(self.window):
                    return False
        return self._may_stop_work()

    def _may_stop_work(self) -> bool:
        """Whether no long work is under way, or the person has said that it may be stopped and taken back."""
        if not self.operations.long_works() or self.operations.wait_until_idle(_LONGEST_WAIT_FOR_WORK):
            return True
        from office_desk.ui.unsaved_changes import may_stop

        if not may_stop(self.window):
            return False
        for work in self.operations.long_works():
            work.cancel()
        return True

    def close(self) -> None:
        """Keep what should come back, finish what was begun to be written, and close the desk."""
        for key, page in self._pages.items():
            self._state.set_page(key, page.save_state())
        self._state.set_frame(
            self._current,
            is_sidebar_collapsed=self.sidebar.is_collapsed,
            is_more_open=self.sidebar.is_more_open,
        )
        self._state.save(self.window)
        self.operations.close()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self.window)
        self._notice_place = QVBoxLayout()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(self._notice_place)
        right.addWidget(self._stack, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.sidebar)
        middle.addLayout(right, 1)
        body = QWidget(self.window)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(self.status_line)
        self._outer = QStackedWidget(self.window)
        self._outer.addWidget(body)
        self.window.setCentralWidget(self._outer)
        self.sidebar.set_collapsed(self._state.is_sidebar_collapsed)
        self.sidebar.set_more_open(self._state.is_more_open)
        self.sidebar.show_current(self._current)

    def _connect(self) -> None:
        self.sidebar.chosen.connect(self.show_page)
        self.operations.opened.connect(self._take_up)
        self.operations.busy_changed.connect(self._take_breath)
        self.bus.changed.connect(self.refresh_counts)
        self.operations.failed.connect(self.notices.show_error)
        self.operations.long_work_began.connect(self.status_line.show_work)
        self.operations.open_failed.connect(self.settle)
        self.translation.switched.connect(self._retranslate)

    def _make_workplace(self) -> Workplace:
        return Workplace(
            operations=self.operations,
            bus=self.bus,
            theme=self.theme,
            settings=self.settings,
            language=lambda: self.translation.language,
            notify=self.notices.notify,
            tell=self.notices.tell,
            is_read_only=lambda: self._is_read_only,
            print_papers=lambda offers, paper="", /: self.commands.printing.open(offers, paper),
            import_guests=lambda event_id: self.commands.importing.choose_guests(event_id),
        )

    def _make_page(self, entry: PageEntry) -> Page:
        page = entry.factory(self.workplace, entry.key)
        page.setParent(self._stack)
        page.restore_state(self._state.page(entry.key))
        page.open_requested.connect(self.open_record)
        page.import_requested.connect(self._import_files)
        page.duplicates_requested.connect(self.find_duplicates)
        page.title_changed.connect(self._show_title)
        page.status_changed.connect(self._show_status)
        page.actions_changed.connect(self._follow_page)
        self._stack.addWidget(page)
        return page

    def _follow_page(self) -> None:
        """Let title, status and menus stand for the page of the moment."""
        page = self.current_page
        self._show_title()
        self._show_status()
        self.menus.follow(page.actions() if page is not None else PageActions())

    def _import_files(self) -> None:
        self.commands.importing.choose_files()

    def _show_title(self) -> None:
        page = self.current_page
        title = (page.title() if page is not None else "") or view_label(self._current)
        # Qt puts the program's name behind it where the platform does so.
        self.window.setWindowTitle(title if self._cover is None else "")

    def _show_status(self) -> None:
        page = self.current_page
        self.status_line.show_selection(page.status() if page is not None else "")

    def _take_up(self, desk: Desk) -> None:
        self._desk = desk
        self._is_read_only = desk.is_read_only
        self.notices.show_read_only(self._is_read_only)

    def _take_breath(self, is_busy: bool) -> None:
        if self._desk is not None and not is_busy:
            # The rows have come, and are painted before this timer.
            QTimer.singleShot(_TIME_TO_PAINT, self, self.settle)

    def _show_counts(self, counts: Mapping[str, int]) -> None:
        self.sidebar.set_counts(counts)

    def _show_home(self, home: Home | None) -> None:
        if home is None:
            self.notices.tell(self.tr("This record has no page of its own."))
            return
        self.show_page(home.view)
        if (page := self.current_page) is not None:
            page.show_record(home.kind, home.id)

    def _retranslate(self) -> None:
        self.menus.retranslate()
        self._show_title()
        self._show_status()
        self.refresh_counts()


def _is_within(ancestor: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and ancestor.isAncestorOf(widget)


def _focus(page: Page, now: QWidget | None) -> None:
    """Put the keyboard where the page wants it, else on the first thing there that takes it."""
    if _is_within(page, now):
        return
    if page.focusProxy() is not None:
        page.setFocus()
        return
    widget = page.nextInFocusChain()
    while widget is not None and _is_within(page, widget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page):
            widget.setFocus()
            return
        widget = widget.nextInFocusChain()
