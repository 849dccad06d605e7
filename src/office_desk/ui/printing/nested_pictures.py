"""Pictures that are vectors themselves, inside the vectors of a page.

Qt draws such a picture in as many pixels as it has units: the code of a badge in 29, a logo in 24. Here a plain one
becomes part of the page, and any other a picture as fine as printers are.
"""

from __future__ import annotations

import base64
import re

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

_DOTS_PER_POINT = 600 / 72
_MOST_DOTS = 4000  # along each side

_picture = re.compile(
    rb'<image (?P<head>[^>]*?)xlink:href="data:image/svg\+xml;base64,(?P<data>[^"]*)"(?P<tail>[^>]*)/>'
)
_attribute = re.compile(rb'([\w:-]+)="([^"]*)"')
_outer = re.compile(rb"\s*(?:<\?xml[^>]*\?>\s*)?<svg(?P<attributes>[^>]*)>(?P<inside>.*)</svg>\s*", re.DOTALL)
_tag = re.compile(rb"<\s*/?\s*([\w:-]+|!|\?)")
_PLAIN_TAGS = frozenset((b"path", b"g", b"rect", b"circle", b"ellipse", b"line", b"polygon", b"polyline"))
_PLAIN_ATTRIBUTES = frozenset((b"xmlns", b"version", b"viewBox", b"width", b"height", b"class"))


def without_nested_vectors(svg: bytes) -> bytes:
    """The page with every picture in it either part of its own vectors or fine enough to be printed."""
    return _picture.sub(_replaced, svg) if b"data:image/svg+xml" in svg else svg


def _replaced(found: re.Match[bytes]) -> bytes:
    attributes = dict(_attribute.findall(found["head"] + found["tail"]))
    try:
        content = base64.b64decode(found["data"])
        width, height = float(attributes[b"width"]), float(attributes[b"height"])
    except (ValueError, KeyError):
        return found[0]
    place = attributes.get(b"transform", b"")
    return _as_part(content, place, width, height) or _as_dots(content, place, width, height) or found[0]


def _as_part(content: bytes, place: bytes, width: float, height: float) -> bytes:
    """A plain picture as a group of the page; empty for one whose names or styles could meet those of the page."""
    outer = _outer.fullmatch(content)
    if outer is None or set(_tag.findall(outer["inside"])) - _PLAIN_TAGS:
        return b""
    attributes = dict(_attribute.findall(outer["attributes"]))
    if set(attributes) - _PLAIN_ATTRIBUTES or any(mark in content for mark in (b" id=", b"url(", b"style=")):
        return b""
    box = attributes.get(b"viewBox", b"").replace(b",", b" ").split()
    if len(box) != 4 or not float(box[2]) or not float(box[3]):
        return b""
    left, top, units_wide, units_high = map(float, box)
    moved = f"scale({width / units_wide} {height / units_high}) translate({-left} {-top})"
    return b'<g transform="%b %b">%b</g>' % (place, moved.encode(), outer["inside"])


def _as_dots(content: bytes, place: bytes, width: float, height: float) -> bytes:
    """The picture in dots; empty for one that Qt cannot read."""
    drawing = QSvgRenderer(QByteArray(content))
    wide, high = (min(_MOST_DOTS, max(1, round(side * _DOTS_PER_POINT))) for side in (width, height))
    if not drawing.isValid():
        return b""
    image = QImage(wide, high, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter)
    painter.end()
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(written, "PNG")  # type: ignore[call-overload]  # the stub knows the format as bytes only
    code = base64.b64encode(written.data().data())
    href = b'xlink:href="data:image/png;base64,%b" width="%f" height="%f"' % (code, width, height)
    return b'<image transform="%b" %b preserveAspectRatio="none"/>' % (place, href)
