"""Ties the menus' actions to what they do; made right after the window's first picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from office_desk.display import visible_text
from office_desk.labels import action_sentence, paper_label
from office_desk.labels.visible_text import without_secrets
from office_desk.model.catalog import VIEWS
from office_desk.model.changes import Changes
from office_desk.ui.frame_actions import FrameActions, check_choice
from office_desk.ui.import_assistant.drop_place import DropPlace
from office_desk.ui.import_assistant.launcher import ImportLauncher
from office_desk.ui.other_desks import OtherDesks
from office_desk.ui.page_mirror import PageMirror
from office_desk.ui.printing.launcher import PrintLauncher
from office_desk.ui.server_address import read_url
from office_desk.ui.tools import Tools
from office_desk.ui.undo_redo import UndoRedo

if TYPE_CHECKING:
    from office_desk.services.desk import Desk
    from office_desk.ui.command_palette import CommandPalette
    from office_desk.ui.desk_frame import DeskFrame
    from office_desk.ui.preferences import PreferencesDialog


class FrameCommands(QObject):
    """What the frame does when a menu entry, a key or the palette asks for it."""

    def __init__(self, frame: DeskFrame) -> None:
        """Fill the menus of `frame`, whose notices and status line stand already."""
        super().__init__(frame)
        self._frame = frame
        self._window = frame.window
        self._palette: CommandPalette | None = None
        self._preferences: PreferencesDialog | None = None
        self._location = ""
        self.actions = FrameActions([entry.key for entry in frame.entries], self)
        self.mirror = PageMirror(self)
        frame.menus.fill(self.actions, self.mirror)
        self.undo_redo = UndoRedo(frame.operations, frame.bus, self.actions)
        self.tools = Tools(frame.operations, frame.window)
        self.importing = ImportLauncher(frame.workplace, frame.window)
        self.printing = PrintLauncher(frame.workplace, frame.window)
        self.drops = DropPlace(frame.window, self.importing, self._may_import)
        self.other_desks = OtherDesks(frame.operations, frame.bus, self)
        self._connect_window()
        self._connect_settings()
        self._connect_tools()

    def take_up(self, desk: Desk) -> None:
        """The desk is open: offer what can be done with it."""
        self._location = desk.location
        refusal = self._frame.notices.read_only_reason() if desk.is_read_only else ""
        self.mirror.set_refusal(refusal)
        self.undo_redo.set_refusal(refusal)
        tools = (self.actions.load_sample, self.actions.remove_sample, self.actions.import_files)
        for action in (*tools, *self._frame.menus.new_of_kind()):
            action.setEnabled(not refusal)
            if refusal:
                action.setToolTip(refusal)
        self.undo_redo.look()
        self.other_desks.begin()

    def open_palette(self) -> None:
        """Show the command palette, or take it away."""
        self._show_papers()
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

            dialog = PreferencesDialog(self._frame.workplace, self._location, self._window)
            dialog.language_chosen.connect(self.set_language)
            dialog.scheme_chosen.connect(self.set_scheme)
            dialog.compact_rows_chosen.connect(self.set_compact_rows)
            dialog.user_name_chosen.connect(self.set_user_name)
            dialog.paper_changed.connect(self.printing.redraw)
            dialog.destroyed.connect(self._forget_preferences)
            self._preferences = dialog
        self._preferences.show()
        self._preferences.raise_()
        self._preferences.activateWindow()

    def set_language(self, value: str) -> None:
        """Speak another language, at once and from now on."""
        self._frame.settings.language = value
        check_choice(self.actions.languages, value)
        self._frame.translation.switch(value)

    def set_scheme(self, value: str) -> None:
        """Show light or dark colors, at once and from now on."""
        app = QApplication.instance()
        self._frame.settings.scheme = value
        check_choice(self.actions.schemes, value)
        if isinstance(app, QApplication):
            self._frame.theme.apply(app, value)  # type: ignore[arg-type]  # settings hold nothing else

    def set_compact_rows(self, is_compact: bool) -> None:
        """Make the rows of tables lower or higher; tables hear of it as a change of style."""
        self._frame.settings.compact_rows = is_compact
        self.actions.compact_rows.setChecked(is_compact)
        self._frame.theme.changed.emit()

    def set_user_name(self, name: str) -> None:
        """Sign what is done under another name, from the next start on."""
        self._frame.settings.user_name = name

    def _connect_window(self) -> None:
        frame, window, actions = self._frame, self._window, self.actions
        actions.quit.triggered.connect(window.close)
        actions.open_desk.triggered.connect(self._ask_for_another)
        actions.open_server.triggered.connect(self._ask_for_server)
        frame.menus.menu("File").aboutToShow.connect(self._show_recent)
        self._show_recent()
        actions.import_files.triggered.connect(self.importing.choose_files)
        actions.print.triggered.connect(self._print)
        frame.menus.menu("File").aboutToShow.connect(self._show_papers)
        self.printing.record_requested.connect(self._show_record)
        actions.paste.triggered.connect(self._paste)
        self.importing.history_requested.connect(frame.show_unit)
        self.importing.record_requested.connect(self._show_record)
        actions.find.triggered.connect(self._find)
        actions.palette.triggered.connect(self.open_palette)
        actions.sidebar.setChecked(not frame.sidebar.is_collapsed)
        actions.sidebar.toggled.connect(self._show_sidebar)
        actions.full_screen.toggled.connect(self._show_full_screen)
        actions.toast.triggered.connect(self._go_to_toast)
        for key, action in actions.pages.items():
            action.setData(key)
            action.triggered.connect(self._go_to_page)
        for action in frame.menus.new_of_kind():
            action.triggered.connect(self._start_new)
        window.addActions([actions.paste, *actions.pages.values(), actions.toast, actions.palette, actions.find])

    def _connect_settings(self) -> None:
        settings, actions = self._frame.settings, self.actions
        check_choice(actions.languages, settings.language)
        check_choice(actions.schemes, settings.scheme)
        actions.compact_rows.setChecked(settings.compact_rows)
        actions.languages.triggered.connect(self._choose_language)
        actions.schemes.triggered.connect(self._choose_scheme)
        actions.compact_rows.toggled.connect(self.set_compact_rows)
        actions.preferences.triggered.connect(self.open_preferences)
        self._frame.translation.switched.connect(self.undo_redo.look)

    def _connect_tools(self) -> None:
        notices, actions, tools = self._frame.notices, self.actions, self.tools
        actions.find_duplicates.triggered.connect(self._find_duplicates)
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

    def _make_palette(self) -> CommandPalette:
        from office_desk.ui.command_palette import CommandPalette

        frame = self._frame
        icons = {VIEWS[entry.key].kind: entry.icon for entry in frame.entries if entry.key in VIEWS}
        palette = CommandPalette(frame.operations, frame.menus.actions, frame.workplace.language, icons, frame.window)
        palette.record_chosen.connect(frame.open_record)
        return palette

    def _sent_data(self) -> str:
        sender = self.sender()
        return str(sender.data()) if isinstance(sender, QAction) else ""

    def _go_to_page(self) -> None:
        self._frame.show_page(self._sent_data())

    def _start_new(self) -> None:
        self._frame.start_new(self._sent_data())

    def _find_duplicates(self) -> None:
        self._frame.find_duplicates()

    def _may_import(self) -> bool:
        """Whether there is a desk on the screen that can be written to."""
        return self._frame.current_page is not None and not self._frame.is_read_only

    def _paste(self) -> None:
        """Into what is being typed, else into the desk."""
        self.importing.paste(may_import=self._may_import())

    def _find(self) -> None:
        if (page := self._frame.current_page) is not None:
            page.focus_search()

    def _show_sidebar(self, has_names: bool) -> None:
        self._frame.sidebar.set_collapsed(not has_names)

    def _show_full_screen(self, is_full: bool) -> None:
        state = self._window.windowState()
        full = Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state | full if is_full else state & ~full)

    def _go_to_toast(self) -> None:
        self._frame.notices.toast.take_focus()

    def _choose_language(self, action: QAction) -> None:
        self.set_language(action.data())

    def _choose_scheme(self, action: QAction) -> None:
        self.set_scheme(action.data())

    def _ask_for_another(self) -> None:
        self._frame.another_desk_requested.emit()

    def _ask_for_server(self) -> None:
        self._frame.server_requested.emit()

    def _show_recent(self) -> None:
        """Offer the desks that were open before, without the one that is open now."""
        here = _written_down(self._location)
        known = [each for each in self._frame.settings.recent_databases if _written_down(each) != here]
        for action in self._frame.menus.show_recent([(_desk_name(each), each) for each in known]):
            action.triggered.connect(self._open_recent)

    def _show_papers(self) -> None:
        """Offer what can be printed of what is selected now."""
        page = self._frame.current_page
        papers = page.papers() if page is not None else ()
        for action in self._frame.menus.show_papers([(key, paper_label(key)) for key in papers]):
            action.triggered.connect(self._print_paper)

    def _print(self) -> None:
        """Open the preview of the paper that fits best."""
        page = self._frame.current_page
        if page is not None and page.papers():
            page.print_paper()
        else:
            self.printing.open(())

    def _print_paper(self) -> None:
        if (page := self._frame.current_page) is not None:
            page.print_paper(self._sent_data())

    def _show_record(self, kind: str, record_id: int) -> None:
        self._frame.open_record(kind, record_id)
        self._window.activateWindow()

    def _open_recent(self) -> None:
        self._frame.recent_desk_requested.emit(self._sent_data())

    def _tell_taken_back(self, changes: Changes) -> None:
        self._frame.notices.tell(action_sentence(changes))

    def _forget_preferences(self) -> None:
        self._preferences = None


def _written_down(location: str) -> str:
    """A location as it can be compared: a server's without password and driver."""
    server = read_url(location)
    return server[0].url() if server is not None else location


def _desk_name(location: str) -> str:
    """What a desk is called in the menu: its file and folder, or its server without any password."""
    if "://" in location:
        return visible_text(without_secrets(location))
    file = Path(location)
    return visible_text(f"{file.name} – {file.parent}")
