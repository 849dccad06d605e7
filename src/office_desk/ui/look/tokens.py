"""Every measure and color of the window, each named once. No Qt here: other files turn these into palettes.

Lengths are device-independent pixels, times are milliseconds, colors are "#rrggbb".
"""

from __future__ import annotations

from dataclasses import dataclass, fields

SPACE_TIGHT = 4  # inside a control, between close neighbors
SPACE = 8  # between controls
SPACE_GROUP = 16  # around groups
SPACE_PAGE = 24  # around pages

FONT_SECONDARY = 12
FONT_BODY = 13
FONT_CARD = 15
FONT_PAGE = 20
LINE_HEIGHT = 1.5  # of the font size, as Chinese text needs it

ROW_HEIGHT = 32
ROW_HEIGHT_COMPACT = 28
CONTROL_HEIGHT = 32
INDICATOR_SIZE = 16
ICON_SIZE = 16
ICON_SIZE_LARGE = 40
SCROLL_BAR_WIDTH = 10
PROGRESS_HEIGHT = 3

CORNER = 6
HAIRLINE = 1
FOCUS_RING = 2

SIDEBAR_WIDTH = 200
SIDEBAR_WIDTH_WIDEST = 240
SIDEBAR_WIDTH_COLLAPSED = 48
CARD_WIDTH = 360
TOAST_WIDTH = 520
READING_WIDTH = 420

WAIT_BEFORE_PROGRESS = 100
WAIT_BEFORE_CANCEL = 2_000
LONGEST_ANIMATION = 120
TOAST_TIME = 10_000

READABLE_CONTRAST = 4.5  # WCAG 2.2, success criterion 1.4.3
VISIBLE_CONTRAST = 3.0  # WCAG 2.2, success criterion 1.4.11


@dataclass(frozen=True, slots=True)
class Colors:
    """The colors of one scheme: nine greys from ground to ink, one accent, four states."""

    surface: str  # tables, cards, fields, pop-ups
    window: str  # the frame: sidebar, head, status bar
    hover: str  # under the mouse; quiet fills
    pressed: str  # held down; selected without focus
    hairline: str  # lines that only separate
    outline: str  # the edge of a control
    muted: str  # secondary words, placeholders, icons at rest
    strong: str  # scroll bar held, tooltips' ground
    text: str

    accent: str
    accent_hover: str
    accent_pressed: str
    accent_soft: str  # selection
    on_accent: str

    good: str
    waiting: str
    late: str
    off: str
    late_soft: str  # ground of an error sentence

    # grounds of what was recognized in a text
    mark_name: str
    mark_contact: str
    mark_work: str
    mark_place: str


LIGHT = Colors(
    surface="#ffffff",
    window="#f5f6f7",
    hover="#eceef0",
    pressed="#e1e4e7",
    hairline="#dde0e4",
    outline="#878f98",
    muted="#5a626b",
    strong="#30363d",
    text="#1a1e23",
    accent="#12637a",
    accent_hover="#0e5468",
    accent_pressed="#0a4455",
    accent_soft="#dceef3",
    on_accent="#ffffff",
    good="#1c7443",
    waiting="#855600",
    late="#b3261e",
    off="#5a626b",
    late_soft="#fbeae8",
    mark_name="#cfe6f5",
    mark_contact="#d5efd9",
    mark_work="#f9e6bd",
    mark_place="#e6dcf5",
)

DARK = Colors(
    surface="#1d2024",
    window="#16181b",
    hover="#282c31",
    pressed="#32373d",
    hairline="#31353b",
    outline="#727a84",
    muted="#a4acb5",
    strong="#c9ced4",
    text="#eceef0",
    accent="#6cbfd5",
    accent_hover="#86cee1",
    accent_pressed="#56a9bf",
    accent_soft="#1b3f4a",
    on_accent="#0b1a1f",
    good="#6fc791",
    waiting="#e2b25a",
    late="#f49b93",
    off="#a4acb5",
    late_soft="#43211f",
    mark_name="#1c4560",
    mark_contact="#1e4a2e",
    mark_work="#55420f",
    mark_place="#43325f",
)

# Every pairing of words and ground that the style sheet, the palette or a part of the window draws.
TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    ("text", "surface"),
    ("text", "window"),
    ("text", "hover"),
    ("text", "pressed"),
    ("text", "accent_soft"),
    ("text", "late_soft"),
    ("muted", "surface"),
    ("muted", "window"),
    ("muted", "hover"),
    ("muted", "accent_soft"),
    ("muted", "pressed"),
    ("surface", "strong"),
    ("accent", "surface"),
    ("accent", "window"),
    ("accent", "hover"),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_pressed"),
    *((state, ground) for state in ("good", "waiting", "late", "off") for ground in ("surface", "window")),
    *((state, ground) for state in ("good", "waiting", "late", "off") for ground in ("hover", "accent_soft")),
    ("late", "late_soft"),
    *(("text", f"mark_{what}") for what in ("name", "contact", "work", "place")),
)

# Every edge or mark that must be seen to know what a thing is, with what lies beside it.
MARK_PAIRS: tuple[tuple[str, str], ...] = (
    ("outline", "surface"),
    ("outline", "window"),
    ("accent", "surface"),
    ("accent", "window"),
    ("accent", "accent_soft"),
    ("late", "surface"),
)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colors, 1 to 21, as WCAG 2.2 defines it by relative luminance."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def color_names() -> tuple[str, ...]:
    """The names of all colors of a scheme, in order."""
    return tuple(field.name for field in fields(Colors))


def _luminance(color: str) -> float:
    channels = [int(color[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
