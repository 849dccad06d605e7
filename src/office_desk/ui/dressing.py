"""What all windows of a run share: colors, fonts, language, log, and the watch over faults and memory."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from office_desk.settings import Settings
from office_desk.ui.look.fonts import install_fonts
from office_desk.ui.look.theme import Theme
from office_desk.ui.memory import GarbageCollector
from office_desk.ui.translation import Translation

if TYPE_CHECKING:
    from office_desk.ui.fault_watch import FaultWatch


class Dressing(QObject):
    """Dresses the application once, before its first words are laid out."""

    def __init__(
        self, app: QApplication, settings: Settings, language: str = "", parent: QObject | None = None
    ) -> None:
        """Take the scheme from the settings, and the language too unless one is given for this run."""
        super().__init__(parent)
        self._app = app
        self.theme = Theme(self)
        self.translation = Translation(app)
        self.collector = GarbageCollector(self)
        self._faults: FaultWatch | None = None
        install_fonts(app)
        self.theme.apply(app, settings.scheme)  # type: ignore[arg-type]  # settings hold nothing else
        self.translation.switch(language or settings.language)
        # Told while the window is empty; else everything that is made next would be worded twice.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)

    def finish(self, show_error: Callable[[BaseException], None]) -> None:
        """Begin what only matters once the window stands; what nobody handles goes to `show_error`."""
        from office_desk import log
        from office_desk.ui.fault_watch import FaultWatch
        from office_desk.ui.look.icons import icon

        if self._faults is not None:
            self._faults.uninstall()
        log.start()
        log.route_qt_messages(qInstallMessageHandler)
        self._faults = FaultWatch(self)
        self._faults.caught.connect(show_error, Qt.ConnectionType.QueuedConnection)
        self._faults.install()
        self._app.setWindowIcon(icon("building-2", "accent"))
        self.collector.start()

    def take_off(self) -> None:
        """Give Python its hooks back at the end of the run."""
        from office_desk import log

        self.collector.stop()
        if self._faults is not None:
            self._faults.uninstall()
            self._faults = None
        qInstallMessageHandler(None)
        log.stop()
