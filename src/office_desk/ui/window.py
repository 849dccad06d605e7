"""The window: a frame of sidebar, pages, menus and status line around one desk.

It knows pages only through `Page`, and the desk only through `Operations`. What is not needed for the first
picture (what is in the menus, the page, the clocks) is made right after it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QShowEvent
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
from office_desk.ui.translation import Translation
from office_desk.ui.workplace import Workplace

if TYPE_CHECKING:
    from office_desk.services.desk import Desk
    from office_desk.ui.frame_commands import FrameCommands
    from office_desk.ui.record_home import Home
    from office_desk.ui.status_line import StatusLine

_LONGEST_WAIT_FOR_PAINT = 250  # milliseconds; a window that starts minimized is not painted


class DeskWindow(QMainWindow):
    """The frame around the pages of one desk.

    Signals:
        begun: the first picture is on the screen; what takes longer may start.
        closed: the window is gone and its state is kept.
        another_desk_requested: open the database at this location, or ask for one if it is empty.
    """

    begun = Signal()
    closed = Signal()
    another_desk_requested = Signal(str)

    def __init__(
        self,
        settings: Settings,
        state: FrameState,
        theme: Theme,
        translation: Translation,
        pages: Sequence[PageEntry] = PAGES,
    ) -> None:
        super().__init__()
        self.bus = ChangeBus(self)
        self.operations = Operations(self.bus, self)
        self.settings = settings
        self.theme = theme
        self.translation = translation
        self.entries = tuple(pages)
        self.commands: FrameCommands | None = None
        self.status_line: StatusLine | None = None
        self._state = state
        self._pages: dict[str, Page] = {}
        self._current = state.last_page if page_entry(state.last_page, self.entries) else FIRST_PAGE
        self._is_read_only = False
        self._has_begun = False
        self._cover: QWidget | None = None
        self.menus = Menus(self.menuBar())
        self.sidebar = Sidebar(self.entries, self)
        self._lay_out()
        self.notices = Notices(self, self._notice_place, self._undo_unit)
        self.workplace = self._make_workplace()
        self.sidebar.chosen.connect(self.show_page)
        self.operations.opened.connect(self._take_up)
        self.bus.changed.connect(self.refresh_counts)
        self._restore()

    @property
    def current_key(self) -> str:
        """The key of the page that is shown, or will be once the window has begun."""
        return self._current

    @property
    def current_page(self) -> Page | None:
        """The page that is shown, once the window has begun and nothing covers it."""
        return None if self._cover is not None else self._pages.get(self._current)

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be written to the desk."""
        return self._is_read_only

    def show_page(self, key: str) -> None:
        """Go to a page, making it on its first visit."""
        entry = page_entry(key, self.entries)
        if entry is None:
            return
        if not self._has_begun:
            self._current = key
            return
        if key not in self._pages:
            self._pages[key] = self._make_page(entry)
        self._current = key
        self._stack.setCurrentWidget(self._pages[key])
        self.sidebar.show_current(key)
        self._follow_page()

    def open_record(self, kind: str, record_id: int) -> None:
        """Show a record on the page where it lives."""
        from office_desk.ui.record_home import find_home

        keys = [entry.key for entry in self.entries]
        ask = partial(find_home, kind=kind, record_id=record_id, views=keys, current=self._current)
        self.operations.read(self, ask, self._show_home, key="home")

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
            self.show_page(self._current)

    def refresh_counts(self, _: object = None) -> None:
        """Ask anew how many records each page has."""
        self.operations.read(self, lambda desk: desk.lists.page_counts(), self._show_counts, key="counts")

    def save_state(self) -> None:
        """Keep what the window and its pages should come back with."""
        for key, page in self._pages.items():
            self._state.set_page(key, page.save_state())
        self._state.set_frame(
            self._current,
            is_sidebar_collapsed=self.sidebar.is_collapsed,
            is_more_open=self.sidebar.is_more_open,
        )
        self._state.save(self)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        self._notice_place = QVBoxLayout()
        self._notice_place.setSpacing(0)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(self._notice_place)
        right.addWidget(self._stack, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.sidebar)
        middle.addLayout(right, 1)
        frame = QWidget(self)
        self._column = QVBoxLayout(frame)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(middle, 1)
        self._outer = QStackedWidget(self)
        self._outer.addWidget(frame)
        self.setCentralWidget(self._outer)

    def _restore(self) -> None:
        self._state.restore_geometry(self)
        self.sidebar.set_collapsed(self._state.is_sidebar_collapsed)
        self.sidebar.set_more_open(self._state.is_more_open)
        self.sidebar.show_current(self._current)
        self._show_title()

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
        )

    def _begin(self) -> None:
        """Make everything that the first picture did without."""
        if self._has_begun:
            return
        self._has_begun = True
        self.begun.emit()
        from office_desk.ui.frame_commands import FrameCommands
        from office_desk.ui.status_line import StatusLine

        self.commands = FrameCommands(self)
        self.status_line = StatusLine(self)
        self._column.addWidget(self.status_line)
        self.status_line.tick()
        if self._cover is None:
            self.show_page(self._current)
        else:
            self._follow_page()

    def _make_page(self, entry: PageEntry) -> Page:
        page = entry.factory(self.workplace, entry.key)
        page.setParent(self._stack)
        page.restore_state(self._state.page(entry.key))
        page.open_requested.connect(self.open_record)
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

    def _show_title(self) -> None:
        page = self.current_page
        title = (page.title() if page is not None else "") or view_label(self._current)
        # Qt puts the program's name behind it where the platform does so.
        self.setWindowTitle(title if self._cover is None else "")

    def _show_status(self) -> None:
        if self.status_line is not None:
            page = self.current_page
            self.status_line.show_selection(page.status() if page is not None else "")

    def _take_up(self, desk: Desk) -> None:
        self._is_read_only = desk.is_read_only
        self.notices.show_read_only(self._is_read_only)
        if self.commands is not None:
            self.commands.take_up(desk)
        self.refresh_counts()

    def _show_counts(self, counts: Mapping[str, int]) -> None:
        self.sidebar.set_counts(counts)

    def _show_home(self, home: Home | None) -> None:
        if home is None:
            self.notices.tell(self.tr("This record has no page of its own."))
            return
        self.show_page(home.view)
        if (page := self.current_page) is not None:
            page.show_record(home.kind, home.id)

    def _undo_unit(self, unit_id: int) -> None:
        if self.commands is not None:
            self.commands.undo_redo.undo_unit(unit_id)

    def _may_close(self) -> bool:
        """Whether nothing would be lost, or the person has said that it may."""
        for key, page in self._pages.items():
            if page.has_unsaved_changes():
                self.show_page(key)
                from office_desk.ui.unsaved_changes import may_discard

                if not may_discard(self):
                    return False
        return True

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.menus.retranslate()
            self._show_title()
            self._show_status()
            self.refresh_counts()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(_LONGEST_WAIT_FOR_PAINT, self, self._begin)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._has_begun:
            QTimer.singleShot(0, self, self._begin)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close():
            event.ignore()
            return
        self.save_state()
        self.hide()
        self.operations.close()
        event.accept()
        self.closed.emit()
