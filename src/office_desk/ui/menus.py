"""The menu bar: every action of the frame and of the page of the moment, each in one place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from office_desk.ui.mnemonics import with_mnemonics

if TYPE_CHECKING:
    from office_desk.ui.frame_actions import FrameActions
    from office_desk.ui.page import PageActions
    from office_desk.ui.page_mirror import PageMirror


class Menus(QObject):
    """Fills the menu bar, and gives every entry its letter in the language of the moment.

    The titles stand from the beginning, so that the window does not jump; what is under them comes with
    `fill`, once the first page stands, and is imported no earlier.
    """

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._keys = ("File", "Edit", "Record", "View", "Tools", "Help")
        self._menus = {key: bar.addMenu("") for key in self._keys}
        self._submenus: dict[str, QMenu] = {}
        self._new_of_kind: list[QAction] = []
        self._of_page: list[QAction] = []
        self._recent: list[QAction] = []
        self._papers: list[QAction] = []
        self._frame: FrameActions | None = None
        self._mirror: PageMirror | None = None
        self._word_titles()

    def menu(self, key: str) -> QMenu:
        """A menu by its English name, "File"; submenus are "New", "Recent", "Papers", "Go", "Language" and "Theme"."""
        return self._menus.get(key) or self._submenus[key]

    def new_of_kind(self) -> Sequence[QAction]:
        """The entries under File, New: one for each list of records; `data()` is the page's key."""
        return self._new_of_kind

    def fill(self, frame: FrameActions, mirror: PageMirror) -> None:
        """Put everything in its place; called once."""
        self._frame, self._mirror = frame, mirror
        self._fill_file(frame, mirror)
        self._fill_edit(frame, mirror)
        record = (mirror.open, mirror.edit, mirror.duplicate, mirror.bulk_edit, None, mirror.delete, mirror.restore)
        _put(self._menus["Record"], record)
        self._fill_view(frame, mirror)
        _put(self._menus["Tools"], (frame.find_duplicates, frame.check, None, frame.load_sample, frame.remove_sample))
        _put(self._menus["Help"], (frame.shortcuts, frame.logs, None, frame.about))
        for menu in [*self._menus.values(), *self._submenus.values()]:
            menu.setToolTipsVisible(True)
            menu.aboutToShow.connect(self._mark_letters)
        self.retranslate()

    def follow(self, actions: PageActions) -> None:
        """Show what the page of the moment has of its own, and let the rest stand for its actions."""
        if self._mirror is None:
            return
        self._mirror.follow(actions)
        for action in self._of_page:
            for menu in (self._menus["Record"], self._menus["View"]):
                menu.removeAction(action)
            action.deleteLater()
        self._of_page = []
        for key, extras in (("Record", actions.record), ("View", actions.view)):
            if extras:
                self._of_page += [self._menus[key].addSeparator(), *(self._stand_in(extra) for extra in extras)]
                self._menus[key].addActions(self._of_page[-len(extras) :])
        self._mark_all()

    def show_recent(self, desks: Sequence[tuple[str, str]]) -> list[QAction]:
        """Offer desks to be opened again, by what they are called and where they are; `data()` is the latter."""
        self._recent = self._refill("Recent", self._recent, [(text, text, location) for text, location in desks])
        return list(self._recent)

    def show_papers(self, papers: Sequence[tuple[str, str]]) -> list[QAction]:
        """Offer papers to be printed, by key and what they are called; `data()` is the key."""
        if [(str(action.data()), action.iconText()) for action in self._papers] == list(papers):
            return []
        self._papers = self._refill("Papers", self._papers, [(key, text, key) for key, text in papers])
        return list(self._papers)

    def _refill(self, name: str, old: Sequence[QAction], offered: Sequence[tuple[str, str, str]]) -> list[QAction]:
        """Offer these in a submenu instead of what it offered: a name, what it is called, and its data."""
        from office_desk.ui.frame_actions import word

        menu = self._submenus[name]
        for action in old:
            menu.removeAction(action)
            action.deleteLater()
        new = []
        for key, text, data in offered:
            action = QAction(self)
            action.setObjectName(key)
            action.setData(data)
            word(action, text)
            new.append(action)
        menu.addActions(new)
        menu.setEnabled(bool(new))
        _mark(menu)
        return new

    def actions(self) -> list[QAction]:
        """Everything that can be triggered now, in the order of the menus, each once."""
        found: dict[int, QAction] = {}
        for menu in [*self._menus.values(), *self._submenus.values()]:
            for action in menu.actions():
                if not action.isSeparator() and action.menu() is None:
                    found.setdefault(id(action), action)
        return list(found.values())

    def retranslate(self) -> None:
        """Word everything anew."""
        self._word_titles()
        if self._frame is None or self._mirror is None:
            return
        from office_desk.ui.frame_actions import word

        self._frame.retranslate()
        self._mirror.retranslate()
        titles = {
            "New": self.tr("New on another page"),
            "Recent": self.tr("Open a recent desk"),
            "Papers": self.tr("Print a paper"),
            "Go": self.tr("Go to page"),
            "Language": self.tr("Language"),
            "Theme": self.tr("Theme"),
        }
        for key, menu in self._submenus.items():
            word(menu.menuAction(), titles[key])
        for action in self._new_of_kind:
            word(action, self._frame.pages[action.data()].iconText())
        self._mark_all()

    def _fill_file(self, frame: FrameActions, mirror: PageMirror) -> None:
        from office_desk.model.catalog import VIEWS

        menu = self._menus["File"]
        menu.addAction(mirror.new)
        new = self._submenu(menu, "New")
        for key in frame.pages:
            if key in VIEWS:
                action = QAction(self)
                action.setObjectName(key)
                action.setData(key)
                self._new_of_kind.append(action)
        new.addActions(self._new_of_kind)
        _put(menu, (None, frame.import_files, mirror.export, None, frame.print))
        self._submenu(menu, "Papers").setEnabled(False)
        _put(menu, (None, frame.open_desk))
        self._submenu(menu, "Recent").setEnabled(False)
        _put(menu, (frame.open_server, None, frame.preferences, None, frame.quit))

    def _fill_edit(self, frame: FrameActions, mirror: PageMirror) -> None:
        _put(self._menus["Edit"], (frame.undo, frame.redo, None, mirror.copy, frame.paste, mirror.select_all))
        _put(self._menus["Edit"], (None, frame.find, frame.palette))

    def _fill_view(self, frame: FrameActions, mirror: PageMirror) -> None:
        menu = self._menus["View"]
        self._submenu(menu, "Go").addActions(list(frame.pages.values()))
        _put(menu, (frame.toast, None, frame.sidebar, mirror.card, mirror.columns, mirror.trash, None))
        _put(menu, (frame.compact_rows, frame.full_screen, None))
        self._choices(menu, "Theme", frame.schemes)
        self._choices(menu, "Language", frame.languages)

    def _choices(self, menu: QMenu, key: str, group: QActionGroup) -> None:
        self._submenu(menu, key).addActions(group.actions())

    def _submenu(self, menu: QMenu, key: str) -> QMenu:
        submenu = menu.addMenu("")
        submenu.menuAction().setObjectName(key)
        self._submenus[key] = submenu
        return submenu

    def _stand_in(self, action: QAction) -> QAction:
        """An entry for an action of a page, so that its letter does not show in the page's own buttons."""
        from office_desk.ui.page_mirror import MirroredAction

        mirrored = MirroredAction(action.objectName() or "page", self)
        mirrored.setCheckable(action.isCheckable())
        mirrored.set_source(action)
        return mirrored

    def _word_titles(self) -> None:
        titles = [
            self.tr("File"),
            self.tr("Edit"),
            self.tr("Record"),
            self.tr("View"),
            self.tr("Tools"),
            self.tr("Help"),
        ]
        for menu, title in zip(self._menus.values(), with_mnemonics(titles, self._keys), strict=True):
            menu.setTitle(title)

    def _mark_all(self) -> None:
        for menu in [*self._menus.values(), *self._submenus.values()]:
            _mark(menu)

    def _mark_letters(self) -> None:
        menu = self.sender()
        if isinstance(menu, QMenu):
            _mark(menu)


def _put(menu: QMenu, entries: Iterable[QAction | None]) -> None:
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        else:
            menu.addAction(entry)


def _mark(menu: QMenu) -> None:
    """Give each entry its letter, and show the keys that a page handles itself."""
    from office_desk.ui.page_mirror import MirroredAction

    entries = [action for action in menu.actions() if not action.isSeparator()]
    texts = with_mnemonics([action.iconText() for action in entries], [action.objectName() for action in entries])
    for action, text in zip(entries, texts, strict=True):
        if isinstance(action, MirroredAction) and action.shortcut().isEmpty() and action.shown_keys:
            text = f"{text}\t{action.shown_keys}"
        if action.text() != text:
            action.setText(text)
