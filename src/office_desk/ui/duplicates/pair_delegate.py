"""Draws a pair: the two names one below the other, and under them how sure it is and why."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from office_desk.display import visible_text
from office_desk.model.duplicates import Candidate, DuplicatePair
from office_desk.ui.duplicates.pair_model import PAIR_ROLE
from office_desk.ui.duplicates.pair_words import because_text, candidate_text, sureness, sureness_word
from office_desk.ui.look import tokens
from office_desk.ui.look.fonts import sized_font
from office_desk.ui.look.icons import palette_colors
from office_desk.ui.look.state import MARK_SIZE, paint_mark
from office_desk.ui.look.widgets import tooltip

HEIGHT = 76
_TOP = 8
_NAME_LINE, _WHY_LINE = 20, 18
_GAP = 2 * tokens.SPACE
_LEAST_SUBTITLE = 40
_LINE = int(Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

_Index = QModelIndex | QPersistentModelIndex


class PairDelegate(QStyledItemDelegate):
    """Three lines for each pair."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, HEIGHT)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        pair = index.data(PAIR_ROLE)
        if event.type() != QEvent.Type.ToolTip or pair is None:
            return super().helpEvent(event, view, option, index)
        lines = (candidate_text(pair.first), candidate_text(pair.second), because_text(pair.because))
        QToolTip.showText(event.globalPos(), tooltip("\n".join(lines)), view)
        return True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        pair = index.data(PAIR_ROLE)
        if pair is None:
            return
        painter.save()
        area: QRect = option.rect
        self._paint_ground(painter, area, option.palette, option.state)
        line = QRect(area.left() + tokens.SPACE_GROUP, area.top() + _TOP, 0, _NAME_LINE)
        line.setRight(area.right() - tokens.SPACE)
        for candidate in (pair.first, pair.second):
            self._paint_names(painter, QRect(line), option.palette, candidate)
            line.translate(0, _NAME_LINE)
        line.setHeight(_WHY_LINE)
        self._paint_why(painter, line.translated(0, 2), option.palette, pair)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRect, palette: QPalette, state: QStyle.StateFlag) -> None:
        group = QPalette.ColorGroup.Active if state & QStyle.StateFlag.State_Active else QPalette.ColorGroup.Inactive
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, palette.color(group, QPalette.ColorRole.Highlight))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, palette.color(QPalette.ColorRole.Midlight))
        edge = QRect(area.left(), area.bottom(), area.width(), tokens.HAIRLINE)
        painter.fillRect(edge, palette.color(QPalette.ColorRole.Mid))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), tokens.FOCUS_RING))
            painter.drawRect(QRectF(area).adjusted(1, 1, -1, -1))

    def _paint_names(self, painter: QPainter, area: QRect, palette: QPalette, candidate: Candidate) -> None:
        bold, plain = sized_font(tokens.FONT_BODY, bold=True), sized_font(tokens.FONT_BODY)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.setFont(bold.resolve(painter.font()))
        used = _drawn(painter, area, visible_text(candidate.title))
        area.setLeft(area.left() + used + _GAP)
        if candidate.subtitle and area.width() > _LEAST_SUBTITLE:
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            painter.setFont(plain.resolve(painter.font()))
            _drawn(painter, area, visible_text(candidate.subtitle))

    def _paint_why(self, painter: QPainter, area: QRect, palette: QPalette, pair: DuplicatePair) -> None:
        tone = sureness(pair)
        color = QColor(getattr(palette_colors(palette), tone.value))
        paint_mark(painter, QRectF(area.left(), area.top(), MARK_SIZE, area.height()), tone, color)
        area.setLeft(area.left() + MARK_SIZE + tokens.SPACE_TIGHT + 2)
        painter.setFont(sized_font(tokens.FONT_SECONDARY).resolve(painter.font()))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        word = sureness_word(pair)
        used = _drawn(painter, area, word)
        area.setLeft(area.left() + used)
        if why := because_text(pair.because):
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            _drawn(painter, area, f" · {why}")


def _drawn(painter: QPainter, area: QRect, text: str) -> int:
    """Draw a text, shortened where room is short; answers how wide it came out."""
    metrics: QFontMetrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, _LINE, shown)
    return metrics.horizontalAdvance(shown)
