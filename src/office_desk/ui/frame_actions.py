"""What the frame itself can do, each as one action with its words, its keys and an icon."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from office_desk.labels import view_label
from office_desk.ui.look.icons import icon
from office_desk.ui.look.text import tooltip

Key = QKeySequence.StandardKey

LANGUAGE_NAMES = {"en": "English", "ru": "Русский", "zh": "中文"}
"""Each language in its own words, so that it can be found by whoever does not read the present one."""


def standard_keys(key: QKeySequence.StandardKey, *extra: str) -> list[QKeySequence]:
    """The platform's keys for a standard action, and `extra` ones where it binds none or fewer."""
    bound = QKeySequence.keyBindings(key)
    return bound + [sequence for sequence in map(QKeySequence, extra) if sequence not in bound]


class FrameActions(QObject):
    """The frame's own actions; the window connects them, the menus place them.

    The object name of each is an English word for it, from which a Chinese menu takes its letter.
    """

    def __init__(self, page_keys: Iterable[str], parent: QObject) -> None:
        super().__init__(parent)
        self.open_desk = self._add("Open", "folder-open", standard_keys(Key.Open))
        self.open_server = self._add("Server", "globe", [])
        self.import_files = self._add("Import", "import", ["Ctrl+Shift+I"])
        self.print = self._add("Print", "printer", standard_keys(Key.Print, "Ctrl+P"))
        self.preferences = self._add("Preferences", "settings", standard_keys(Key.Preferences, "Ctrl+,"))
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.quit = self._add("Quit", "log-out", standard_keys(Key.Quit, "Ctrl+Q"))
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.undo = self._add("Undo", "undo-2", standard_keys(Key.Undo, "Ctrl+Z"))
        self.redo = self._add("Redo", "redo-2", standard_keys(Key.Redo, "Ctrl+Shift+Z", "Ctrl+Y"))
        self.paste = self._add("Paste", "clipboard-list", standard_keys(Key.Paste, "Ctrl+V"))
        self.find = self._add("Find", "search", standard_keys(Key.Find, "Ctrl+F"))
        self.palette = self._add("Go to", "search", ["Ctrl+K"])
        self.sidebar = self._add("Sidebar", "", ["Ctrl+B"], is_checkable=True)
        self.full_screen = self._add("Full screen", "", standard_keys(Key.FullScreen, "F11"), is_checkable=True)
        self.compact_rows = self._add("Dense rows", "", [], is_checkable=True)
        self.toast = self._add("Message", "", ["F6"])
        self.find_duplicates = self._add("Duplicates", "merge", [])
        self.check = self._add("Check", "circle-check", [])
        self.load_sample = self._add("Load", "import", [])
        self.remove_sample = self._add("Remove", "trash-2", [])
        self.shortcuts = self._add("Keyboard", "circle-help", standard_keys(Key.HelpContents, "F1"))
        self.logs = self._add("Log", "folder-open", [])
        self.about = self._add("About", "info", [])
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.languages = self._choices({"system": "System", **LANGUAGE_NAMES}, "language")
        self.schemes = self._choices({"system": "System", "light": "Light", "dark": "Dark"}, "scheme")
        self.pages = {key: self._add(key, "", _page_keys(number)) for number, key in enumerate(page_keys, 1)}
        self._undo_words = self._redo_words = ""
        self.retranslate()

    def name_undo(self, undo: str, redo: str) -> None:
        """Say what would be taken back and what done again; an empty text switches the action off."""
        self._undo_words, self._redo_words = undo, redo
        self.undo.setEnabled(bool(undo))
        self.redo.setEnabled(bool(redo))
        self._word_undo()

    def retranslate(self) -> None:
        """Word everything anew, in the language of the moment."""
        self._word_file_and_edit()
        self._word_view()
        self._word_tools_and_help()
        self._word_undo()
        for key, action in self.pages.items():
            word(action, view_label(key))

    def _word_file_and_edit(self) -> None:
        word(self.open_desk, self.tr("Open another desk…"))
        word(self.open_server, self.tr("Open a desk on a server…"))
        word(
            self.import_files,
            self.tr("Import…"),
            self.tr("Contacts, calendars and tables, looked at before they are stored"),
        )
        word(self.print, self.tr("Print…"), self.tr("What is selected, or the list, looked at before it is printed"))
        word(self.paste, self.tr("Paste"), self.tr("Into the desk: cards, tables, or people out of a text"))
        word(self.preferences, self.tr("Preferences…"))
        word(self.quit, self.tr("Quit"))
        word(self.find, self.tr("Find on this page"))
        word(self.palette, self.tr("Go to anything…"), self.tr("Any record or command by its name"))

    def _word_view(self) -> None:
        word(self.sidebar, self.tr("Sidebar with names"))
        word(self.full_screen, self.tr("Full screen"))
        word(self.compact_rows, self.tr("Dense rows"))
        word(self.toast, self.tr("Go to the message"))
        same = self.tr("Same as the desktop")
        for action in self.languages.actions():
            word(action, LANGUAGE_NAMES.get(action.data(), same))
        schemes = {"system": same, "light": self.tr("Light"), "dark": self.tr("Dark")}
        for action in self.schemes.actions():
            word(action, schemes[action.data()])

    def _word_tools_and_help(self) -> None:
        word(
            self.find_duplicates,
            self.tr("Find duplicates…"),
            self.tr("People and organizations that are on this desk twice"),
        )
        word(self.check, self.tr("Check the desk…"), self.tr("Looks whether file, tables and search are in order"))
        word(self.load_sample, self.tr("Load the sample office"))
        word(self.remove_sample, self.tr("Remove the sample office"))
        word(self.shortcuts, self.tr("Keyboard shortcuts"))
        word(self.logs, self.tr("Show the log files"))
        word(self.about, self.tr("About Office Desk"))

    def _word_undo(self) -> None:
        nothing = self.tr("There is nothing to take back")
        undo = self.tr("Undo: {what}").format(what=self._undo_words) if self._undo_words else self.tr("Undo")
        redo = self.tr("Redo: {what}").format(what=self._redo_words) if self._redo_words else self.tr("Redo")
        word(self.undo, undo, "" if self._undo_words else nothing)
        word(self.redo, redo)

    def _add(
        self,
        key: str,
        icon_name: str,
        shortcuts: Iterable[QKeySequence | str],
        *,
        is_checkable: bool = False,
    ) -> QAction:
        action = QAction(self)
        action.setObjectName(key)
        action.setCheckable(is_checkable)
        action.setShortcuts([QKeySequence(keys) for keys in shortcuts])
        if icon_name:
            action.setIcon(icon(icon_name, "muted"))
        return action

    def _choices(self, values: dict[str, str], name: str) -> QActionGroup:
        """One checkable action for each value, of which one is on."""
        group = QActionGroup(self)
        group.setObjectName(name)
        for value, key in values.items():
            action = self._add(key, "", [], is_checkable=True)
            action.setData(value)
            group.addAction(action)
        return group


def word(action: QAction, text: str, hint: str = "") -> None:
    """Give an action its words; the menus mark a letter of `iconText` when they show it."""
    action.setIconText(text)
    action.setText(text.replace("&", "&&"))
    action.setStatusTip(hint)
    action.setToolTip(tooltip(hint or text))


def check_choice(group: QActionGroup, value: str) -> None:
    """Mark the action of a group that stands for the value."""
    for action in group.actions():
        action.setChecked(action.data() == value)


def _page_keys(number: int) -> list[str]:
    return [f"Ctrl+{number}"] if number <= 9 else []
