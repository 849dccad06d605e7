"""How the window comes back as it was left: geometry in Qt's own file, all else in the settings."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QRect, QSettings, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from office_desk import paths, settings
from office_desk.settings import Settings

GEOMETRY_FILE = "window.ini"
FIRST_SIZE = QSize(1280, 800)
LEAST_SIZE = QSize(960, 600)  # sidebar, a narrow list and a form side by side

_GEOMETRY = "window/geometry"
_FRAME = "window"  # beside the pages' keys, of which none is called so
_WINDOW_FRAME = QSize(16, 48)  # about what the system draws round a window, title bar included
_VISIBLE_EDGE = 64  # pixels of a window that must lie on a screen for it to be grabbed
_LOG = logging.getLogger(__name__)


class FrameState:
    """What the frame and its pages remember between two starts.

    A value that does not fit, for instance because the file was edited by hand, counts as not remembered.
    """

    def __init__(self, kept: Settings, folder: Path | None = None) -> None:
        """Keep in `kept` and, for the geometry, in `folder`, by default the person's own."""
        self._kept = kept
        self._folder = folder or paths.config_dir()

    @property
    def last_page(self) -> str:
        """The key of the page that was shown last; empty the first time."""
        page = self._frame().get("page")
        return page if isinstance(page, str) else ""

    @property
    def is_sidebar_collapsed(self) -> bool:
        """Whether the sidebar showed its icons alone."""
        return self._frame().get("sidebar") == "icons"

    @property
    def is_more_open(self) -> bool:
        """Whether the sidebar showed the rarer kinds of records."""
        return self._frame().get("more") is True

    def set_frame(self, page: str, *, is_sidebar_collapsed: bool, is_more_open: bool) -> None:
        """Remember how the frame stands."""
        sidebar = "icons" if is_sidebar_collapsed else "names"
        self._kept.pages[_FRAME] = {"page": page, "sidebar": sidebar, "more": is_more_open}

    def page(self, key: str) -> dict[str, Any]:
        """What a page gave to be remembered."""
        state = self._kept.pages.get(key)
        return dict(state) if isinstance(state, dict) else {}

    def set_page(self, key: str, state: dict[str, Any]) -> None:
        """Remember what a page gives; nothing to remember leaves no trace."""
        if state:
            self._kept.pages[key] = state
        else:
            self._kept.pages.pop(key, None)

    def restore_geometry(self, window: QMainWindow) -> None:
        """Put the window where it was, but never where no screen is."""
        window.setMinimumSize(LEAST_SIZE)
        geometry = self._geometry_file().value(_GEOMETRY)
        if not (isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)):
            window.resize(fitting_the_screen(FIRST_SIZE))
        elif not _is_on_a_screen(window.geometry()):
            window.resize(fitting_the_screen(window.size()))
            window.move(QGuiApplication.primaryScreen().availableGeometry().topLeft())

    def save(self, window: QMainWindow) -> None:
        """Write everything to disk; where that fails the window is none the worse and the log says so."""
        try:
            paths.private_directory(self._folder)
            file = self._geometry_file()
            file.setValue(_GEOMETRY, window.saveGeometry())
            file.sync()
            settings.save(self._kept, self._folder / settings.FILE_NAME)
        except OSError as error:
            _LOG.warning("the window's state could not be kept (%s)", error.strerror)

    def _frame(self) -> dict[str, Any]:
        return self.page(_FRAME)

    def _geometry_file(self) -> QSettings:
        return QSettings(str(self._folder / GEOMETRY_FILE), QSettings.Format.IniFormat)


def fitting_the_screen(size: QSize) -> QSize:
    """The size, or less where the screen is smaller or the window's own frame would not fit on it."""
    return size.boundedTo(QGuiApplication.primaryScreen().availableSize() - _WINDOW_FRAME)


def _is_on_a_screen(geometry: QRect) -> bool:
    """Whether enough of the window's top edge can be seen to move it."""
    grip = QRect(geometry.left(), geometry.top(), geometry.width(), _VISIBLE_EDGE)
    for screen in QGuiApplication.screens():
        seen = screen.availableGeometry().intersected(grip)
        if seen.width() >= _VISIBLE_EDGE and seen.height() >= _VISIBLE_EDGE // 2:
            return True
    return False
