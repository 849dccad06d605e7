"""The small marks inside controls: ticks and arrows. A style sheet can only name files, so these are files.

They are made from the icons and the colors of both schemes; after changing either, run

    python -m office_desk.ui.look.indicators

in a checkout. A test compares the files with what this makes.
"""

from __future__ import annotations

from pathlib import Path

from office_desk.paths import resource
from office_desk.ui.look.tokens import DARK, LIGHT, Colors

SEARCH_PREFIX = "look"
SCHEMES = {"light": LIGHT, "dark": DARK}

# File name: icon, color, stroke width in the icon's 24 units.
_MARKS = {
    "check": ("check", "on_accent", 3.5),
    "dash": ("minus", "on_accent", 3.5),
    "check-off": ("check", "surface", 3.5),
    "tick": ("check", "text", 2.5),
    "down": ("chevron-down", "muted", 2.5),
    "up": ("chevron-up", "muted", 2.5),
    "right": ("chevron-right", "muted", 2.5),
    "left": ("chevron-left", "muted", 2.5),
    "down-off": ("chevron-down", "outline", 2.0),
    "up-off": ("chevron-up", "outline", 2.0),
    "close": ("x", "muted", 2.5),
}


def indicator_files() -> dict[str, str]:
    """Every file below resources/icons/indicators as scheme/name.svg, with its text."""
    return {
        f"{scheme}/{name}.svg": _tinted(icon, getattr(colors, color), width)
        for scheme, colors in SCHEMES.items()
        for name, (icon, color, width) in _MARKS.items()
    }


def scheme_name(colors: Colors) -> str:
    """The folder that holds the marks for these colors."""
    return next(name for name, scheme in SCHEMES.items() if scheme is colors)


def write_indicators(folder: Path) -> None:
    """Write all marks below the folder."""
    for name, svg in indicator_files().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(svg, encoding="utf-8")


def _tinted(icon: str, color: str, width: float) -> str:
    svg = resource("icons", f"{icon}.svg").read_text(encoding="utf-8")
    return svg.replace("currentColor", color).replace('stroke-width="2"', f'stroke-width="{width:g}"')


if __name__ == "__main__":
    write_indicators(resource("icons") / "indicators")
