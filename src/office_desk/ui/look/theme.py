"""The theme: Fusion with a palette and one style sheet of our own, light or dark, following the system.

Qt's own dark scheme works on some platforms only, so the palette is always set here; Qt is told the scheme as
well, which darkens native title bars and dialogs where it can.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from office_desk.paths import resource
from office_desk.ui.look.indicators import SEARCH_PREFIX
from office_desk.ui.look.style_sheet import style_sheet
from office_desk.ui.look.tokens import DARK, LIGHT, Colors

Scheme = Literal["system", "light", "dark"]

_QT_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "window",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "late",
    QPalette.ColorRole.Highlight: "accent_soft",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "strong",
    QPalette.ColorRole.ToolTipText: "surface",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "hairline",
    QPalette.ColorRole.Dark: "outline",
    QPalette.ColorRole.Shadow: "outline",
}
_DISABLED_ROLES = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


class Theme(QObject):
    """Holds the chosen scheme and dresses the application in it.

    Pass `sets_style=False` where the application was started with Qt's own arguments `-style fusion`: Python then
    need not load Qt's style classes, which takes some milliseconds of a start.

    Signals:
        changed: the colors are others than before; what paints by itself should paint again.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None, *, sets_style: bool = True) -> None:
        super().__init__(parent)
        self._sets_style = sets_style
        self._scheme: Scheme = "system"
        self._colors: Colors | None = None
        self._app: QApplication | None = None

    @property
    def scheme(self) -> Scheme:
        """What was chosen."""
        return self._scheme

    @property
    def colors(self) -> Colors:
        """The colors now shown."""
        return self._colors or LIGHT

    @property
    def is_dark(self) -> bool:
        """Whether the dark colors are shown, by choice or by the system's."""
        return self._colors is DARK

    def apply(self, app: QApplication, scheme: Scheme = "system") -> None:
        """Show the scheme in the whole application; cheapest before the first widget is made.

        Raises ValueError for a scheme that does not exist.
        """
        if scheme not in _QT_SCHEMES:
            raise ValueError(f"There is no color scheme “{scheme}”; there are system, light and dark.")
        self._scheme = scheme
        if self._app is None:
            self._app = app
            QDir.setSearchPaths(SEARCH_PREFIX, [str(resource("icons", "indicators"))])
            if self._sets_style:
                app.setStyle("Fusion")
            app.styleHints().colorSchemeChanged.connect(self._follow_system)
        app.styleHints().setColorScheme(_QT_SCHEMES[scheme])
        self._show()

    def _follow_system(self) -> None:
        self._show()

    def _show(self) -> None:
        app = self._app
        if app is None:
            return
        colors = self._wanted_colors(app)
        if colors is self._colors:
            return
        self._colors = colors
        app.setPalette(palette(colors))
        app.setStyleSheet(style_sheet(colors))
        self.changed.emit()

    def _wanted_colors(self, app: QApplication) -> Colors:
        if self._scheme == "system":
            return DARK if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._scheme == "dark" else LIGHT


def palette(colors: Colors) -> QPalette:
    """The Qt palette of a scheme."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, QColor(getattr(colors, name)))
    for role in _DISABLED_ROLES:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colors.outline))
    made.setColor(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight, QColor(colors.pressed))
    made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Base, QColor(colors.window))
    return made
