"""Line icons, drawn in the colors of the moment and sharp at every scale.

An icon does not hold a picture. It draws itself when asked, in the color that the palette then calls for, so
that a change of scheme reaches every icon by itself. Pictures are kept in Qt's own pixmap cache.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
)

from office_desk.paths import resource
from office_desk.ui.look.tokens import DARK, LIGHT, Colors

Role = Literal["text", "muted", "accent", "on_accent", "danger", "good", "waiting"]

_DARKEST_LIGHT_GROUND = 128


@cache
def icon(name: str, role: Role = "text") -> QIcon:
    """The icon of that file name; raises FileNotFoundError if the program has none such.

    Each is made once and lives as long as the program: PySide 6.11 crashes when the garbage collector finds an
    icon and its Python engine in one cycle, as those of a widget that goes away would be.
    """
    resource("icons", f"{name}.svg")
    return QIcon(_LineIconEngine(name, role))


def icon_pixmap(name: str, role: Role, size: int, scale: float) -> QPixmap:
    """An icon in the colors now shown, `size` pixels square for a screen of that device pixel ratio."""
    colors = palette_colors(QGuiApplication.palette())
    return _pixmap(name, _role_color(colors, role), QSize(size, size), scale)


def palette_colors(palette: QPalette) -> Colors:
    """The scheme that a palette belongs to, known by its ground being light or dark."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < _DARKEST_LIGHT_GROUND else LIGHT


class _LineIconEngine(QIconEngine):
    """Draws one line icon in one role."""

    def __init__(self, name: str, role: Role) -> None:
        super().__init__()
        self._name = name
        self._role: Role = role

    def _color(self, mode: QIcon.Mode) -> str:
        colors = palette_colors(QGuiApplication.palette())
        return colors.outline if mode == QIcon.Mode.Disabled else _role_color(colors, self._role)

    def clone(self) -> QIconEngine:
        return _LineIconEngine(self._name, self._role)

    def key(self) -> str:
        return "office-desk-line"

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        scale = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, scale))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:  # noqa: N802
        return _pixmap(self._name, self._color(mode), size, scale)


def _role_color(colors: Colors, role: Role) -> str:
    color: str = colors.late if role == "danger" else getattr(colors, role)
    return color


def _pixmap(name: str, color: str, size: QSize, scale: float) -> QPixmap:
    if size.isEmpty():  # in a place too narrow for it
        return QPixmap()
    key = f"office-desk:{name}:{color}:{size.width()}x{size.height()}@{scale}"
    pixmap = QPixmap()
    if not QPixmapCache.find(key, pixmap):
        pixmap = _drawn(_source(name).replace("currentColor", color), size, scale)
        QPixmapCache.insert(key, pixmap)
    return pixmap


def _drawn(svg: str, size: QSize, scale: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # only here: the first window may come up without it

    pixmap = QPixmap(size * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    side = min(size.width(), size.height())
    corner = QPoint((size.width() - side) // 2, (size.height() - side) // 2)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(corner, QSize(side, side)))
    painter.end()
    return pixmap


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")
