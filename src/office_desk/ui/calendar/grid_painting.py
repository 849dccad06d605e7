"""How the parts of the month grid are drawn, in the colors of the moment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

from office_desk.display import visible_text
from office_desk.ui.calendar.month import Bar
from office_desk.ui.card.item_words import is_deadline, item_icon
from office_desk.ui.look import tokens
from office_desk.ui.look.fonts import sized_font
from office_desk.ui.look.icons import icon_pixmap, palette_colors
from office_desk.ui.look.tokens import Colors

_ICON = 12
_SATURDAY = 5


@dataclass(frozen=True)
class GridLook:
    """Colors and fonts of one painting."""

    colors: Colors
    small: QFont
    body: QFont
    scale: float

    @classmethod
    def of(cls, widget: QWidget) -> GridLook:
        """What the widget shows now."""
        colors = palette_colors(widget.palette())
        small = QFont(widget.font())
        small.setPixelSize(tokens.FONT_SECONDARY)
        body = QFont(widget.font())
        body.setPixelSize(tokens.FONT_BODY)
        return cls(colors, small, body, widget.devicePixelRatioF())

    @property
    def muted(self) -> QColor:
        """Secondary words."""
        return QColor(self.colors.muted)

    def paint_ring(self, painter: QPainter, area: QRect, *, has_focus: bool) -> None:
        """Draw the chosen day's edge."""
        width = tokens.FOCUS_RING if has_focus else tokens.HAIRLINE
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.colors.accent), width))
        inner = QRectF(area).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.drawRoundedRect(inner, tokens.CORNER, tokens.CORNER)


def paint_week_days(painter: QPainter, columns: Sequence[QRect], height: int, look: GridLook) -> None:
    """The names of the days, Monday first."""
    painter.setFont(look.small)
    painter.setPen(look.muted)
    locale = QLocale()
    for number, column in enumerate(columns):
        name = locale.standaloneDayName(number + 1, QLocale.FormatType.ShortFormat)
        area = QRect(column.left() + tokens.SPACE, 0, column.width() - tokens.SPACE, height)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)


def paint_day(painter: QPainter, area: QRect, day: date, look: GridLook, *, is_of_month: bool, is_today: bool) -> None:
    """A day's ground and number; today's number stands on a disc."""
    ground = look.colors.surface if is_of_month else look.colors.window
    painter.fillRect(area, QColor(ground))
    painter.setPen(QPen(QColor(look.colors.hairline), tokens.HAIRLINE))
    painter.drawLine(area.topLeft(), area.topRight())
    painter.drawLine(area.topLeft(), area.bottomLeft())
    disc = QRect(area.left() + 4, area.top() + 3, 22, 22)
    painter.setFont(sized_font(tokens.FONT_SECONDARY, bold=is_today))
    if is_today:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.colors.accent))
        painter.drawEllipse(disc)
        painter.setPen(QColor(look.colors.on_accent))
    elif is_of_month and day.weekday() < _SATURDAY:
        painter.setPen(QColor(look.colors.text))
    else:
        painter.setPen(look.muted)
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(day.day))


def paint_bar(painter: QPainter, area: QRect, bar: Bar, look: GridLook) -> None:
    """An item over its days: filled for what happens, plain with a clock for a date to keep."""
    item = bar.placed.item
    is_filled = not is_deadline(item) and item.kind != "tasks"
    if is_filled:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.colors.accent_soft if item.kind == "events" else look.colors.hover))
        painter.drawRoundedRect(QRectF(area), 4, 4)
        for is_open, edge in ((not bar.begins, area.left()), (not bar.ends, area.right() - 4)):
            if is_open:
                painter.drawRect(QRect(edge, area.top(), 5, area.height()))
    left = area.left() + 4
    picture = icon_pixmap(item_icon(item.kind, item.variant), "muted", _ICON, look.scale)
    painter.drawPixmap(left, area.top() + (area.height() - _ICON) // 2, picture)
    left += _ICON + 4
    room = max(0, area.right() - left - 2)
    painter.setFont(look.small)
    painter.setPen(QColor(look.colors.text))
    title = ("≈ " if bar.placed.is_about else "") + " ".join(visible_text(item.title).split())
    shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room)
    painter.drawText(QRect(left, area.top(), room, area.height()), Qt.AlignmentFlag.AlignVCenter, shown)
