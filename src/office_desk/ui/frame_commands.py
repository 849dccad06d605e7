"""Ties the menus' actions to what they do; made right after the window's first picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from office_desk.labels import action_sentence
from office_desk.model.catalog import VIEWS
from office_desk.model.changes import Changes
from office_desk.ui.frame_actions import FrameActions, check_choice
from office_desk.ui.other_desks import OtherDesks
from office_desk.ui.page_mirror import PageMirror
from office_desk.ui.tools import Tools
from office_desk.ui.undo_redo import UndoRedo

if TYPE_CHECKING:
    from office_desk.services.desk import Desk
    from office_desk.ui.command_palette import CommandPalette
    from office_desk.ui.preferences import PreferencesDialog
    from office_desk.ui.window import DeskWindow


class FrameCommands(QObject):
    """What the frame does when a menu entry, a key or the palette asks for it."""

    def __init__(self, window: DeskWindow) -> None:
        super().__init__(window)
        self._window = window
        self._palette: CommandPalette | None = None
        self._preferences: PreferencesDialog | None = None
        self._location = ""
        self.actions = FrameActions([entry.key for entry in window.entries], self)
        self.mirror = PageMirror(self)
        window.menus.fill(self.actions, self.mirror)
        self.undo_redo = UndoRedo(window.operations, window.bus, self.actions)
        self.tools = Tools(window.operations, window)
        self.other_desks = OtherDesks(window.operations, window.bus, self)
        self._connect_window()
        self._connect_settings()
        self._connect_tools()

    def take_up(self, desk: Desk) -> None:
        """The desk is open: offer what can be done with it."""
        self._location = desk.location
        refusal = self._window.notices.read_only_reason() if desk.is_read_only else ""
        self.mirror.set_refusal(refusal)
        self.undo_redo.set_refusal(refusal)
        for action in (self.actions.load_sample, self.actions.remove_sample, *self._window.menus.new_of_kind()):
            action.setEnabled(not refusal)
            if refusal:
                action.setToolTip(refusal)

    def open_palette(self) -> None:
        """Show the command palette, or take it away."""
        if self._palette is None:
            self._palette = self._make_palette()
        if self._palette.isVisible():
            self._palette.dismiss()
        else:
            self._palette.open()

    def open_preferences(self) -> None:
        """Show the preferences beside the window."""
        if self._preferences is None:
            from office_desk.ui.preferences import PreferencesDialog

            dialog = PreferencesDialog(self._window.settings, self._location, self._window)
            dialog.language_chosen.connect(self.set_language)
            dialog.scheme_chosen.connect(self.set_scheme)
            dialog.compact_rows_chosen.connect(self.set_compact_rows)
            dialog.user_name_chosen.connect(self.set_user_name)
            dialog.destroyed.connect(self._forget_preferences)
            self._preferences = dialog
        self._preferences.show()
        self._preferences.raise_()
        self._preferences.activateWindow()

    def set_language(self, value: str) -> None:
        """Speak another language, at once and from now on."""
        self._window.settings.language = value
        check_choice(self.actions.languages, value)
        self._window.translation.switch(value)

    def set_scheme(self, value: str) -> None:
        """Show light or dark colors, at once and from now on."""
        app = QApplication.instance()
        self._window.settings.scheme = value
        check_choice(self.actions.schemes, value)
        if isinstance(app, QApplication):
            self._window.theme.apply(app, value)  # type: ignore[arg-type]  # settings hold nothing else

    def set_compact_rows(self, is_compact: bool) -> None:
        """Make the rows of tables lower or higher; tables hear of it as a change of style."""
        self._window.settings.compact_rows = is_compact
        self.actions.compact_rows.setChecked(is_compact)
        self._window.theme.changed.emit()

    def set_user_name(self, name: str) -> None:
        """Sign what is done under another name, from the next start on."""
        self._window.settings.user_name = name

    def _connect_window(self) -> None:
        window, actions = self._window, self.actions
        actions.quit.triggered.connect(window.close)
        actions.open_desk.triggered.connect(self._ask_for_another)
        actions.find.triggered.connect(self._find)
        actions.palette.triggered.connect(self.open_palette)
        actions.sidebar.setChecked(not window.sidebar.is_collapsed)
        actions.sidebar.toggled.connect(self._show_sidebar)
        actions.full_screen.toggled.connect(self._show_full_screen)
        actions.toast.triggered.connect(self._go_to_toast)
        for key, action in actions.pages.items():
            action.setData(key)
            action.triggered.connect(self._go_to_page)
        for action in window.menus.new_of_kind():
            action.triggered.connect(self._start_new)
        window.addActions([*actions.pages.values(), actions.toast, actions.palette, actions.find])

    def _connect_settings(self) -> None:
        settings, actions = self._window.settings, self.actions
        check_choice(actions.languages, settings.language)
        check_choice(actions.schemes, settings.scheme)
        actions.compact_rows.setChecked(settings.compact_rows)
        actions.languages.triggered.connect(self._choose_language)
        actions.schemes.triggered.connect(self._choose_scheme)
        actions.compact_rows.toggled.connect(self.set_compact_rows)
        actions.preferences.triggered.connect(self.open_preferences)
        self._window.translation.switched.connect(self.undo_redo.look)

    def _connect_tools(self) -> None:
        notices, actions, tools = self._window.notices, self.actions, self.tools
        actions.check.triggered.connect(tools.check)
        actions.load_sample.triggered.connect(tools.load_sample)
        actions.remove_sample.triggered.connect(tools.remove_sample)
        actions.shortcuts.triggered.connect(self.open_palette)
        actions.logs.triggered.connect(tools.show_logs)
        actions.about.triggered.connect(tools.show_about)
        tools.done.connect(notices.notify)
        tools.said.connect(notices.tell)
        self.undo_redo.taken_back.connect(self._tell_taken_back)
        self.undo_redo.refused.connect(notices.tell)
        self._window.operations.failed.connect(notices.show_error)

    def _make_palette(self) -> CommandPalette:
        from office_desk.ui.command_palette import CommandPalette

        window = self._window
        icons = {VIEWS[entry.key].kind: entry.icon for entry in window.entries if entry.key in VIEWS}
        palette = CommandPalette(window.operations, window.menus.actions, window.workplace.language, icons, window)
        palette.record_chosen.connect(window.open_record)
        return palette

    def _sent_data(self) -> str:
        sender = self.sender()
        return str(sender.data()) if isinstance(sender, QAction) else ""

    def _go_to_page(self) -> None:
        self._window.show_page(self._sent_data())

    def _start_new(self) -> None:
        self._window.start_new(self._sent_data())

    def _find(self) -> None:
        if (page := self._window.current_page) is not None:
            page.focus_search()

    def _show_sidebar(self, has_names: bool) -> None:
        self._window.sidebar.set_collapsed(not has_names)

    def _show_full_screen(self, is_full: bool) -> None:
        state = self._window.windowState()
        full = Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state | full if is_full else state & ~full)

    def _go_to_toast(self) -> None:
        self._window.notices.toast.take_focus()

    def _choose_language(self, action: QAction) -> None:
        self.set_language(action.data())

    def _choose_scheme(self, action: QAction) -> None:
        self.set_scheme(action.data())

    def _ask_for_another(self) -> None:
        self._window.another_desk_requested.emit("")

    def _tell_taken_back(self, changes: Changes) -> None:
        self._window.notices.tell(action_sentence(changes))

    def _forget_preferences(self) -> None:
        self._preferences = None
