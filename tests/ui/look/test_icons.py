"""Icons in the colors and at the scale of the moment."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from office_desk.paths import resource
from office_desk.ui.look.icons import icon, icon_pixmap
from office_desk.ui.look.theme import palette
from office_desk.ui.look.tokens import DARK, LIGHT

NAMES = sorted(path.stem for path in resource("icons").glob("*.svg"))
SIZE = QSize(16, 16)


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    before = qapp.palette()
    qapp.setPalette(palette(LIGHT))
    yield
    qapp.setPalette(before)


def ink(pixmap: QPixmap) -> str | None:
    """The color of the most opaque pixel, or none for an empty picture."""
    image = pixmap.toImage()
    colors = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    darkest = max(colors, key=QColor.alpha)
    return darkest.name() if darkest.alpha() else None


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_draws_something(name: str) -> None:
    assert ink(icon_pixmap(name, "text", 16, 2.0))


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_an_icon_is_drawn_for_the_scale_of_the_screen(scale: float) -> None:
    pixmap = icon("landmark").pixmap(SIZE, scale)

    assert pixmap.devicePixelRatio() == scale
    assert pixmap.width() == round(16 * scale)


def test_an_icon_made_in_the_light_turns_with_the_scheme(qapp: QApplication) -> None:
    made = icon("trash-2", "danger")
    assert ink(made.pixmap(SIZE, 3.0)) == LIGHT.late

    qapp.setPalette(palette(DARK))

    assert ink(made.pixmap(SIZE, 3.0)) == DARK.late


def test_a_disabled_icon_is_paler() -> None:
    pixmap = icon("plus").pixmap(SIZE, 3.0, QIcon.Mode.Disabled)

    assert ink(pixmap) == LIGHT.outline


def test_an_icon_outlives_python_and_its_copies() -> None:
    copies = [QIcon(icon("plus")) for _ in range(200)]
    gc.collect()
    kept = copies.pop()
    del copies
    gc.collect()

    assert ink(kept.pixmap(SIZE, 2.0)) == LIGHT.text


def test_an_icon_that_does_not_exist_is_refused_at_once() -> None:
    with pytest.raises(FileNotFoundError, match="no-such"):
        icon("no-such")


def test_icons_of_widgets_that_are_gone_are_collected_in_peace() -> None:
    class Holder:
        """Holds itself, so that only the collector can end it."""

        def __init__(self) -> None:
            self.own = self
            self.icons = icon("building-2", "muted"), icon("building-2", "accent")

    for _ in range(300):
        Holder()
    gc.collect()

    assert ink(icon("building-2", "accent").pixmap(SIZE, 2.0)) == LIGHT.accent
