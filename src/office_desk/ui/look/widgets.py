"""One door to the small parts that pages are made of."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from office_desk.ui.look.buttons import ActionButton, Chip, IconButton
    from office_desk.ui.look.fields import calm_calendar, indent_spin_box, mark_invalid
    from office_desk.ui.look.flow import FlowLayout
    from office_desk.ui.look.messages import EmptyState, IconLabel, MessageBar, announce
    from office_desk.ui.look.progress import ThinProgress
    from office_desk.ui.look.state import StatePill, Tone, paint_mark
    from office_desk.ui.look.text import ElidedLabel, Hairline, Heading, PlainLabel, SecondaryLabel, framed, tooltip
    from office_desk.ui.look.toast import Toast

_PARTS = {
    "buttons": (
        "ActionButton",
        "Chip",
        "IconButton",
    ),
    "fields": (
        "calm_calendar",
        "indent_spin_box",
        "mark_invalid",
    ),
    "flow": ("FlowLayout",),
    "messages": (
        "EmptyState",
        "IconLabel",
        "MessageBar",
        "announce",
    ),
    "progress": ("ThinProgress",),
    "state": (
        "StatePill",
        "Tone",
        "paint_mark",
    ),
    "text": (
        "ElidedLabel",
        "Hairline",
        "Heading",
        "PlainLabel",
        "SecondaryLabel",
        "framed",
        "tooltip",
    ),
    "toast": ("Toast",),
}
_HOMES = {name: part for part, names in _PARTS.items() for name in names}

__all__ = [
    "ActionButton",
    "Chip",
    "ElidedLabel",
    "EmptyState",
    "FlowLayout",
    "Hairline",
    "Heading",
    "IconButton",
    "IconLabel",
    "MessageBar",
    "PlainLabel",
    "SecondaryLabel",
    "StatePill",
    "ThinProgress",
    "Toast",
    "Tone",
    "announce",
    "calm_calendar",
    "framed",
    "indent_spin_box",
    "mark_invalid",
    "paint_mark",
    "tooltip",
]


def __getattr__(name: str) -> object:
    """Load the part in which a name stands when it is first asked for: a start needs few of them."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"office_desk.ui.look.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
