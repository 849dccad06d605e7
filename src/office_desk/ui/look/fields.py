"""What the style sheet cannot reach in fields: where spin box text begins, and that a value is refused."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QAbstractSpinBox, QCalendarWidget, QDateTimeEdit, QLineEdit, QWidget

from office_desk.ui.look import tokens


def indent_spin_box(box: QAbstractSpinBox) -> None:
    """Let the text of a spin box begin where that of other fields does; Qt ignores the padding it was given.

    Date fields with a calendar are drawn as list boxes and have it right already.
    """
    if isinstance(box, QDateTimeEdit) and box.calendarPopup():
        return
    line = box.findChild(QLineEdit)
    if line is not None:
        line.setTextMargins(tokens.SPACE + tokens.HAIRLINE, 0, 0, 0)


def calm_calendar(calendar: QCalendarWidget) -> None:
    """Take the glaring red from a calendar's weekends, which no style sheet reaches."""
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, QTextCharFormat())


def mark_invalid(field: QWidget, reason: str) -> None:
    """Draw a field as refused and tell screen readers why; an empty reason takes the mark away."""
    if bool(field.property("invalid")) != bool(reason):
        field.setProperty("invalid", bool(reason))
        field.style().unpolish(field)
        field.style().polish(field)
    field.setAccessibleDescription(reason)
