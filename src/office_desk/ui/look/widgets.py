"""One door to the small parts that pages are made of."""

from office_desk.ui.look.buttons import ActionButton, Chip, IconButton
from office_desk.ui.look.fields import calm_calendar, indent_spin_box, mark_invalid
from office_desk.ui.look.flow import FlowLayout
from office_desk.ui.look.messages import EmptyState, IconLabel, MessageBar, announce
from office_desk.ui.look.progress import ThinProgress
from office_desk.ui.look.state import StatePill, Tone, paint_mark
from office_desk.ui.look.text import (
    ElidedLabel,
    Hairline,
    Heading,
    PlainLabel,
    SecondaryLabel,
    framed,
    tooltip,
)
from office_desk.ui.look.toast import Toast

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
