"""Draws one unit of work: its sentence, and below it who did it, when, and whether it was taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from office_desk.display import visible_text
from office_desk.labels import action_sentence, count_label
from office_desk.ui.history.action_icons import ACTION_ICONS
from office_desk.ui.history.times import done_text, exact_text
from office_desk.ui.history.unit_model import UNIT_ROLE
from office_desk.ui.look import tokens
from office_desk.ui.look.fonts import sized_font
from office_desk.ui.look.icons import icon_pixmap
from office_desk.ui.look.widgets import tooltip

if TYPE_CHECKING:
    from office_desk.services.answers import UnitEntry

_HEIGHT = 52


class UnitDelegate(QStyledItemDelegate):
    """Two lines for each unit."""

    def __init__(self, language: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language

    def quiet_line(self, unit: UnitEntry) -> str:
        """Who, when, how many records, and that it was taken back."""
        parts = [visible_text(unit.actor), done_text(unit.done_at, datetime.now(UTC), self._language())]
        if unit.count > 1:
            parts.append(count_label("", unit.count))
        if unit.is_undone:
            parts.append(self.tr("Taken back"))
        return " · ".join(parts)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        unit = index.data(UNIT_ROLE)
        if event.type() != QEvent.Type.ToolTip or unit is None:
            return super().helpEvent(event, view, option, index)
        text = f"{action_sentence(unit)}\n{exact_text(unit.done_at, self._language())}"
        QToolTip.showText(event.globalPos(), tooltip(text), view)
        return True

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, _HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        unit = index.data(UNIT_ROLE)
        if unit is None:
            return
        painter.save()
        area: QRect = option.rect
        palette: QPalette = option.palette
        state = option.state
        self._paint_ground(painter, area, palette, state)
        middle = area.top() + (_HEIGHT - tokens.ICON_SIZE) // 2
        picture = icon_pixmap(
            ACTION_ICONS[unit.action], "muted", tokens.ICON_SIZE, painter.device().devicePixelRatioF()
        )
        painter.drawPixmap(area.left() + tokens.SPACE_GROUP, middle, picture)
        left = area.left() + tokens.SPACE_GROUP + tokens.ICON_SIZE + 12
        room = area.right() - left - tokens.SPACE
        first = QRect(left, area.top() + 7, room, 20)
        second = QRect(left, area.top() + 27, room, 18)
        font = sized_font(tokens.FONT_BODY)
        font.setStrikeOut(unit.is_undone)
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        self._paint_line(painter, first, action_sentence(unit), font, muted if unit.is_undone else _text(palette))
        self._paint_line(painter, second, self.quiet_line(unit), sized_font(tokens.FONT_SECONDARY), muted)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRect, palette: QPalette, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, palette.color(QPalette.ColorRole.Highlight))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, palette.color(QPalette.ColorRole.Midlight))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), tokens.FOCUS_RING))
            painter.drawRect(QRectF(area).adjusted(1, 1, -1, -1))

    def _paint_line(self, painter: QPainter, area: QRect, text: str, font: QFont, color: QColor) -> None:
        painter.setFont(font)
        painter.setPen(color)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _text(palette: QPalette) -> QColor:
    return palette.color(QPalette.ColorRole.Text)
