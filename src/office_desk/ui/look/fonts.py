"""The fonts of the window: the system's own, and a face with simplified Chinese shapes behind it."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from office_desk.paths import resource
from office_desk.ui.look import tokens

SHIPPED_FAMILY = "Office Desk Sans"
SHIPPED_FILES = ("OfficeDeskSans-Regular.otf", "OfficeDeskSans-Bold.otf")

# Faces whose Chinese characters have the shapes of mainland China. A face named for another region, or one
# that the system would pick by itself, may draw 直, 骨 or 令 the Japanese way.
CHINESE_FAMILIES = ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC")

# What a system without any desktop settings answers when asked for its interface font.
_STAND_INS = frozenset({"", "Sans", "Sans Serif", "sans-serif", "DejaVu Sans", "Bitstream Vera Sans"})


def install_fonts(app: QGuiApplication) -> None:
    """Set the window's font; call it before the first text is laid out, because Qt remembers its choices.

    The shipped font is loaded only where the system has no face of `CHINESE_FAMILIES`. Where such a system
    has no interface font of its own either, the shipped one takes that part too, and one line shows one hand.
    """
    own = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    families = [own, *CHINESE_FAMILIES, SHIPPED_FAMILY]
    if not any(QFontDatabase.hasFamily(family) for family in CHINESE_FAMILIES):
        load_shipped_font()
        if own in _STAND_INS:
            families = [SHIPPED_FAMILY, own]
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(tokens.FONT_BODY)
    app.setFont(font)


def load_shipped_font() -> bool:
    """Make "Office Desk Sans" known to Qt, for the window or for paper; answers whether it could be read."""
    if QFontDatabase.hasFamily(SHIPPED_FAMILY):
        return True
    loaded = [QFontDatabase.addApplicationFont(str(resource("fonts", name))) for name in SHIPPED_FILES]
    return all(number >= 0 for number in loaded)


def sized_font(pixels: int, *, bold: bool = False) -> QFont:
    """A font that sets size and weight only; a widget inherits the rest from its surroundings."""
    font = QFont()
    font.setPixelSize(pixels)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def tabular_font(base: QFont) -> QFont:
    """The same font with digits of one width, for columns of numbers and dates."""
    font = QFont(base)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
