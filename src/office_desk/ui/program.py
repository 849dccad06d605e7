"""The running program around its window: which desk it opens, and what happens when that cannot be done.

The window comes on the screen first. Everything that can wait is imported and made after its first picture:
that is why so many imports stand inside methods here.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from office_desk import paths
from office_desk.settings import Settings
from office_desk.ui.single_instance import SingleInstance
from office_desk.ui.state import FrameState
from office_desk.ui.window import DeskWindow

if TYPE_CHECKING:
    from office_desk.services.desk import Desk
    from office_desk.ui.desk_frame import DeskFrame
    from office_desk.ui.dressing import Dressing
    from office_desk.ui.server_address import ServerAddress

SAMPLE_NAME = "sample-office.db"
_MOST_RECENT = 8


class Program(QObject):
    """Owns the application's dress, the lock on the database, and the one window."""

    def __init__(self, app: QApplication, settings: Settings, *, language: str = "") -> None:
        """Prepare a start; `language` is spoken for this run, whatever the settings say."""
        super().__init__(app)
        self.settings = settings
        self.window: DeskWindow | None = None
        self._app = app
        self._state = FrameState(settings)
        self._language = language
        self._dressing: Dressing | None = None
        self._instance: SingleInstance | None = None
        self._location = ""
        self._with_sample = False
        self._is_first = False
        self._successor = ""
        self._passwords: dict[str, str] = {}
        app.setApplicationName("office-desk")
        app.setApplicationDisplayName("Office Desk")
        app.setQuitOnLastWindowClosed(False)

    @property
    def frame(self) -> DeskFrame | None:
        """What stands in the window, once it is made."""
        return self.window.frame if self.window is not None else None

    def start(self, location: str, *, with_sample: bool) -> bool:
        """Show the window on the database; answers False if another window has it and was raised instead.

        With an empty `location` the default database is opened, or the first start's page is shown if there
        is none yet.
        """
        self._is_first = not location and not with_sample and not paths.default_database().exists()
        self._location = location or default_location(with_sample)
        self._with_sample = with_sample
        if not self._is_first and not self._take_lock():
            return False
        self.window = DeskWindow()
        self.window.appeared.connect(self._furnish)
        self.window.closed.connect(self._end)
        self._state.restore_geometry(self.window)
        if self._dressing is None:
            show_ground(self._app, self.settings.scheme)
        self.window.show()
        return True

    def open(self) -> None:
        """Open the desk behind the window."""
        frame = self.frame
        if frame is None:
            return
        if self._instance is None:
            self._take_lock()
        frame.operations.open(partial(open_in_worker, self._location, self.settings.user_name, self._with_sample))

    def open_another(self, location: str) -> None:
        """Open another database, in this window if it has none open, else in one that takes its place."""
        frame = self.frame
        if frame is None or self.window is None:
            return
        if frame.operations.is_open:
            self._successor = location
            if not self.window.close():
                self._successor = ""
            return
        self._release()
        self._location, self._with_sample = location, False
        frame.remove_cover()
        self.open()

    def ask_for_another(self) -> None:
        """Let the person choose another database file."""
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Desks (*.db *.sqlite *.sqlite3)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.open_another)
        dialog.open()

    def ask_for_server(self, location: str = "") -> None:
        """Let the person say where on a server another desk is, beginning with what `location` says of it."""
        from office_desk.ui.server_address import ServerAddress, read_url
        from office_desk.ui.server_dialog import ServerDialog

        known = read_url(location)
        dialog = ServerDialog(known[0] if known else ServerAddress(), self.window)
        dialog.chosen.connect(self._open_server)
        dialog.open()

    def open_recent(self, location: str) -> None:
        """Open a desk that was open before; a server's password is asked for once in every run of the program."""
        from office_desk.ui.server_address import read_url

        known = read_url(location)
        if known is None or known[1]:
            self.open_another(location)
        elif known[0].url() in self._passwords:
            self._open_server(known[0], self._passwords[known[0].url()])
        else:
            self.ask_for_server(location)

    def _open_server(self, address: ServerAddress, password: str) -> None:
        self.open_another(address.url(password))

    def _furnish(self) -> None:
        """The empty window is on the screen: fill it, while a worker loads what opens the desk."""
        window = self.window
        if window is None:
            return
        from office_desk.ui.change_bus import ChangeBus
        from office_desk.ui.operations import Operations

        bus = ChangeBus(window)
        operations = Operations(bus, window)
        operations.open_failed.connect(self._show_cannot_open)
        operations.opened.connect(self._remember)
        if not self._is_first:
            operations.prepare(load_services)
        from office_desk.ui.desk_frame import DeskFrame
        from office_desk.ui.dressing import Dressing

        if self._dressing is None:
            self._dressing = Dressing(self._app, self.settings, self._language, self)
        dressing = self._dressing
        frame = DeskFrame(window, operations, bus, self.settings, self._state, dressing.theme, dressing.translation)
        window.frame = frame
        frame.another_desk_requested.connect(self.ask_for_another)
        frame.server_requested.connect(self.ask_for_server)
        frame.recent_desk_requested.connect(self.open_recent)
        frame.settled.connect(self._settle)
        if self._is_first:
            self._show_first_start(frame)
            frame.settle()
        else:
            self.open()
            frame.show_page()

    def _settle(self) -> None:
        """The window is of use; begin what only matters from now on."""
        if self._dressing is not None and self.frame is not None:
            self._dressing.finish(self.frame.notices.show_error)
        if self._instance is not None:
            self._instance.listen()

    def _show_first_start(self, frame: DeskFrame) -> None:
        from office_desk.ui.first_start import FirstStart

        page = FirstStart(self.settings.language, self.settings.scheme)
        page.sample_chosen.connect(self._begin_with_sample)
        page.empty_chosen.connect(self._begin_empty)
        page.existing_chosen.connect(self.ask_for_another)
        page.language_chosen.connect(frame.commands.set_language)
        page.scheme_chosen.connect(frame.commands.set_scheme)
        frame.show_cover(page)

    def _begin_with_sample(self) -> None:
        self._with_sample = True
        self._begin_empty()

    def _begin_empty(self) -> None:
        if self.frame is not None:
            self.frame.remove_cover()
            self.open()

    def _show_cannot_open(self, error: Exception) -> None:
        from office_desk.model.errors import DeskError
        from office_desk.ui.cannot_open import CannotOpenPage
        from office_desk.ui.fault_watch import log_error

        if self.frame is None:
            return
        if not isinstance(error, DeskError):
            log_error(error)
        page = CannotOpenPage(self._location, error)
        page.again_chosen.connect(self._begin_empty)
        page.another_chosen.connect(self.ask_for_another)
        self.frame.show_cover(page)

    def _remember(self, desk: Desk) -> None:
        """Keep which desk was open, without a password, unless it is one of the two that are found without."""
        if self._location in (default_location(False), default_location(True)):
            return
        from office_desk.ui.server_address import read_url, without_password

        if (server := read_url(self._location)) is not None:
            self._passwords[server[0].url()] = server[1]
        location = without_password(self._location)
        known = map(without_password, self.settings.recent_databases)
        recent = [location, *(each for each in known if each != location)]
        self.settings.recent_databases = recent[:_MOST_RECENT]

    def _take_lock(self) -> bool:
        """Answer whether this window may show the database; raises the other's window if not."""
        file = local_file(self._location)
        if file is None:
            return True
        if file.parent == paths.data_dir():
            paths.private_directory(file.parent)
        instance = SingleInstance(file, self)
        if not instance.acquire():
            # A window that does not answer may hang; the database itself knows how to be shared.
            return not instance.raise_other()
        instance.raise_requested.connect(self._raise_window)
        self._instance = instance
        return True

    def _raise_window(self) -> None:
        from PySide6.QtCore import Qt

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
        if location and self.start(location, with_sample=False):
            return
        if self._dressing is not None:
            self._dressing.take_off()
        self._app.quit()


def default_location(with_sample: bool) -> str:
    """The database that opens when none was named: the person's own, or the one of the sample office."""
    return str(paths.data_dir() / SAMPLE_NAME if with_sample else paths.default_database())


def local_file(location: str) -> Path | None:
    """The file of a database, or None for a server's URL."""
    if "://" not in location:
        return Path(location)
    prefix = "sqlite:///"
    return Path(location[len(prefix) :]) if location.startswith(prefix) else None


def show_ground(app: QApplication, scheme: str) -> None:
    """Give the empty window the ground of its scheme, so that a dark one does not flash.

    A desktop's own scheme needs nothing: Qt has its colors by itself.
    """
    if scheme == "system":
        return
    from PySide6.QtGui import QColor, QPalette

    from office_desk.ui.look.tokens import DARK, LIGHT

    app.setPalette(QPalette(QColor((DARK if scheme == "dark" else LIGHT).window)))


def load_services() -> None:
    """Import what opens a desk, which takes longer than all of Qt."""
    import office_desk.services.desk  # noqa: F401


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
