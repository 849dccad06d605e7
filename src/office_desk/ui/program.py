"""The running program around its window: which desk it opens, and what happens when that cannot be done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from office_desk import paths
from office_desk.settings import Settings
from office_desk.ui.look.fonts import install_fonts
from office_desk.ui.look.theme import Theme
from office_desk.ui.memory import GarbageCollector
from office_desk.ui.single_instance import SingleInstance, ensure_folder, local_file
from office_desk.ui.state import FrameState
from office_desk.ui.translation import Translation
from office_desk.ui.window import DeskWindow

if TYPE_CHECKING:
    from office_desk.services.desk import Desk
    from office_desk.ui.error_dialog import FaultWatch

SAMPLE_NAME = "sample-office.db"
_MOST_RECENT = 8


class Program(QObject):
    """Owns what all windows share, and the one window."""

    def __init__(self, app: QApplication, settings: Settings, *, language: str = "") -> None:
        """Dress the application; `language` is spoken for this run, whatever the settings say."""
        super().__init__(app)
        self.settings = settings
        self.theme = Theme(self)
        self.translation = Translation(app)
        self.collector = GarbageCollector(self)
        self.window: DeskWindow | None = None
        self._app = app
        self._faults: FaultWatch | None = None
        self._instance: SingleInstance | None = None
        self._location = ""
        self._with_sample = False
        self._successor = ""
        app.setApplicationName("office-desk")
        app.setApplicationDisplayName("Office Desk")
        app.setQuitOnLastWindowClosed(False)
        install_fonts(app)
        self.theme.apply(app, settings.scheme)  # type: ignore[arg-type]  # settings hold nothing else
        self.translation.switch(language or settings.language)

    def start(self, location: str, *, with_sample: bool) -> bool:
        """Show the window on the database; answers False if another window has it and was raised instead.

        With an empty `location` the default database is opened, or the first start's page is shown if there
        is none yet.
        """
        is_first = not location and not with_sample and not paths.default_database().exists()
        self._location = location or default_location(with_sample)
        self._with_sample = with_sample
        if not is_first and not self._take_lock():
            return False
        self.window = self._make_window(FrameState(self.settings))
        if is_first:
            self._show_first_start(self.window)
        self.window.begun.connect(self._begin if is_first else self._begin_and_open)
        self.window.show()
        return True

    def open(self) -> None:
        """Open the desk behind the window."""
        window = self.window
        if window is None:
            return
        if (file := local_file(self._location)) is not None:
            ensure_folder(file)
        if self._instance is None:
            self._take_lock()
        opener = partial(open_in_worker, self._location, self.settings.user_name, self._with_sample)
        window.operations.open(opener)

    def _make_window(self, state: FrameState) -> DeskWindow:
        window = DeskWindow(self.settings, state, self.theme, self.translation)
        window.operations.open_failed.connect(self._show_cannot_open)
        window.operations.opened.connect(self._remember)
        window.another_desk_requested.connect(self.ask_for_another)
        window.closed.connect(self._end)
        return window

    def _begin_and_open(self) -> None:
        self.open()
        self._begin()

    def _begin(self) -> None:
        """What the first picture did without."""
        from office_desk import log
        from office_desk.ui.error_dialog import FaultWatch
        from office_desk.ui.look.icons import icon

        log.start()
        log.route_qt_messages(qInstallMessageHandler)
        self._faults = FaultWatch(self)
        self._faults.install()
        if self.window is not None:
            self._faults.caught.connect(self.window.notices.show_error, Qt.ConnectionType.QueuedConnection)
        if self._instance is not None:
            self._instance.listen()
        self._app.setWindowIcon(icon("building-2", "accent"))
        self.collector.start()

    def ask_for_another(self) -> None:
        """Let the person choose another database file."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        filters = [self.tr("Desks (*.db *.sqlite *.sqlite3)"), self.tr("All files (*)")]
        dialog.setNameFilters(filters)
        dialog.fileSelected.connect(self.open_another)
        dialog.open()

    def open_another(self, location: str) -> None:
        """Open another database, in this window if it has none open, else in one that takes its place."""
        window = self.window
        if window is None:
            return
        self._with_sample = False
        if window.operations.is_open:
            self._successor = location
            if not window.close():
                self._successor = ""
            return
        self._release()
        self._location = location
        window.remove_cover()
        self.open()

    def _show_first_start(self, window: DeskWindow) -> None:
        from office_desk.ui.first_start import FirstStart

        page = FirstStart(self.settings.language, self.settings.scheme)
        page.sample_chosen.connect(self._begin_with_sample)
        page.empty_chosen.connect(self._begin_empty)
        page.existing_chosen.connect(self.ask_for_another)
        page.language_chosen.connect(self._set_language)
        page.scheme_chosen.connect(self._set_scheme)
        window.show_cover(page)

    def _begin_with_sample(self) -> None:
        self._with_sample = True
        self._begin_empty()

    def _begin_empty(self) -> None:
        if self.window is not None:
            self.window.remove_cover()
            self.open()

    def _set_language(self, value: str) -> None:
        if self.window is not None and self.window.commands is not None:
            self.window.commands.set_language(value)

    def _set_scheme(self, value: str) -> None:
        if self.window is not None and self.window.commands is not None:
            self.window.commands.set_scheme(value)

    def _show_cannot_open(self, error: Exception) -> None:
        from office_desk.model.errors import DeskError
        from office_desk.ui.cannot_open import CannotOpenPage
        from office_desk.ui.error_dialog import log_error

        if self.window is None:
            return
        if not isinstance(error, DeskError):
            log_error(error)
        page = CannotOpenPage(self._location, error)
        page.again_chosen.connect(self._try_again)
        page.another_chosen.connect(self.ask_for_another)
        self.window.show_cover(page)

    def _try_again(self) -> None:
        if self.window is not None:
            self.window.remove_cover()
            self.open()

    def _remember(self, desk: Desk) -> None:
        """Keep which desk was open, unless it is one of the two that are found without."""
        if self._location in (default_location(False), default_location(True)):
            return
        recent = [self._location, *(each for each in self.settings.recent_databases if each != self._location)]
        self.settings.recent_databases = recent[:_MOST_RECENT]

    def _take_lock(self) -> bool:
        """Answer whether this window may show the database; raises the other's window if not."""
        file = local_file(self._location)
        if file is None:
            return True
        instance = SingleInstance(file, self)
        if not instance.acquire():
            # A window that does not answer may hang; the database itself knows how to be shared.
            return not instance.raise_other()
        instance.raise_requested.connect(self._raise_window)
        self._instance = instance
        return True

    def _raise_window(self) -> None:
        if self.window is not None:
            self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
            self.window.raise_()
            self.window.activateWindow()

    def _release(self) -> None:
        if self._instance is not None:
            self._instance.release()
            self._instance = None

    def _end(self) -> None:
        """The window closed: open the one that takes its place, or end the program."""
        self._release()
        if self.window is not None:
            self.window.deleteLater()
            self.window = None
        location, self._successor = self._successor, ""
        if not location:
            self.collector.stop()
            self._app.quit()
        elif not self.start(location, with_sample=False):
            self._app.quit()


def default_location(with_sample: bool) -> str:
    """The database that opens when none was named: the person's own, or the one of the sample office."""
    return str(paths.data_dir() / SAMPLE_NAME if with_sample else paths.default_database())


def open_in_worker(location: str, user_name: str, with_sample: bool) -> Desk:
    """Load the services, open the desk, and put the sample office into it if it is wanted and all is empty."""
    from office_desk.services.desk import open_desk

    desk = open_desk(location, user_name or _login_name())
    if with_sample and not desk.is_read_only and desk.sample.is_empty():
        desk.sample.load()
    return desk


def _login_name() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
