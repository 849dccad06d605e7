"""Pictures of the pages, drawn by the real window without a display."""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from office_desk import log, paths
from office_desk.labels import reason
from office_desk.model.errors import DeskError
from office_desk.settings import Settings
from office_desk.ui.change_bus import ChangeBus
from office_desk.ui.desk_frame import DeskFrame
from office_desk.ui.dressing import Dressing
from office_desk.ui.fault_watch import FaultWatch, log_error
from office_desk.ui.operations import Operations
from office_desk.ui.program import default_location, local_file, open_in_worker
from office_desk.ui.state import FrameState
from office_desk.ui.window import DeskWindow

_PAUSE = 200  # milliseconds


class PictureTaker(QObject):
    """A window that nobody sees; it remembers nothing and leaves the person's own settings alone."""

    def __init__(self, settings: Settings, *, scheme: str, language: str, size: tuple[int, int]) -> None:
        super().__init__()
        app = QApplication.instance() or QApplication(sys.argv[:1])
        self._folder = TemporaryDirectory(prefix="office-desk-pictures-")
        kept = replace(settings, scheme=scheme, language=language or settings.language, pages={})
        self._dressing = Dressing(app, kept)  # type: ignore[arg-type]  # there is no other application
        state = FrameState(kept, Path(self._folder.name))
        self._window = DeskWindow()
        self._window.resize(*size)
        bus = ChangeBus(self._window)
        self._operations = Operations(bus, self._window)
        self._frame = DeskFrame(
            self._window, self._operations, bus, kept, state, self._dressing.theme, self._dressing.translation
        )
        self._user_name = settings.user_name
        self._error: Exception | None = None
        self._operations.open_failed.connect(self._take_error)
        self._operations.failed.connect(self._take_error)
        # The platform without a display complains of every dialog, which belongs in the log.
        log.start()
        log.route_qt_messages(qInstallMessageHandler)
        self._faults = FaultWatch(self)
        self._faults.caught.connect(self._take_error)
        self._faults.install()

    def open(self, location: str, first_page: str, *, with_sample: bool, patience: int) -> str:
        """Open the desk; answers why it cannot be, or nothing. `patience` is in milliseconds."""
        self._frame.show_page(first_page)
        location = location or default_location(with_sample)
        if (file := local_file(location)) is not None and file.parent == paths.data_dir():
            paths.private_directory(file.parent)
        self._window.show()
        self._settle()
        self._operations.open(partial(open_in_worker, location, self._user_name, with_sample))
        if not self._operations.wait_until_idle(patience):
            return self.tr("The desk was not open in time.")
        return self._refusal()

    def take(self, key: str, path: Path, *, patience: int) -> str:
        """Draw one page into a PNG file; answers why that cannot be done, or nothing."""
        self._frame.show_page(key)
        if self._frame.current_key != key:
            return self.tr("There is no page “{page}”.").format(page=key)
        # A layout comes to rest in the second pass, and a page may ask for more after a short pause.
        for _ in range(2):
            self._pause()
            if not self._operations.wait_until_idle(patience):
                return self.tr("The page “{page}” was not ready in time.").format(page=key)
        self._settle()
        if refusal := self._refusal():
            return refusal
        if not self._window.grab().save(str(path), "PNG"):
            return self.tr("The picture {file} could not be written.").format(file=path)
        return ""

    def close(self) -> None:
        """Let go of the desk and of everything that was kept for the moment."""
        self._operations.close()
        self._window.deleteLater()
        self._settle()
        self._dressing.take_off()
        self._faults.uninstall()
        self._folder.cleanup()

    def _settle(self) -> None:
        for _ in range(2):
            QCoreApplication.processEvents()

    def _pause(self) -> None:
        """Let the short timers run out by which pages wait for a person to stop typing or moving."""
        loop = QEventLoop()
        QTimer.singleShot(_PAUSE, loop.quit)
        loop.exec()

    def _refusal(self) -> str:
        error, self._error = self._error, None
        if error is None:
            return ""
        if isinstance(error, DeskError):
            return reason(error.reason)
        log_error(error)
        return self.tr("Something went wrong ({error}); the log tells more.").format(error=type(error).__name__)

    def _take_error(self, error: Exception) -> None:
        self._error = error
