"""How cells are drawn: the name with its other scripts, states with their marks, numbers in even digits."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from office_desk.ui.list_page.cell_editors import CellEditingDelegate
from office_desk.ui.list_page.cell_words import CellWords
from office_desk.ui.list_page.table_model import NOT_READ_YET, RecordTableModel, Role
from office_desk.ui.look import tokens
from office_desk.ui.look.fonts import tabular_font
from office_desk.ui.look.icons import palette_colors
from office_desk.ui.look.state import MARK_SIZE, paint_mark
from office_desk.ui.look.state_tones import tone_of

Index = QModelIndex | QPersistentModelIndex

AFTER_FIGURES = "\N{EN SPACE}"
"""Drawn behind figures and dates, which end at the right, so that the next column's words do not touch them."""

_LEAST_SUBTITLE = 40
_GAP = 2 * tokens.SPACE
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_SINGLE_LINE = int(Qt.TextFlag.TextSingleLine | _LEFT)


class CellDelegate(CellEditingDelegate):
    """A plain cell; its tooltip appears only where the cell cannot show everything."""

    def _needed_width(self, option: QStyleOptionViewItem, index: Index) -> int:
        """How wide the cell's words are."""
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        return option.fontMetrics.horizontalAdvance(text)

    def _leaves_out(self, index: Index) -> bool:
        """Whether there is more to be said of the value than the cell does even where it has room."""
        return False

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        is_whole = self._needed_width(option, index) <= option.rect.width() - 2 * tokens.SPACE
        if is_whole and not self._leaves_out(index):
            QToolTip.hideText()
            return True
        QToolTip.showText(event.globalPos(), index.data(Qt.ItemDataRole.ToolTipRole) or "", view)
        return True


class NumberDelegate(CellDelegate):
    """Numbers and dates, in digits of one width."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.font = tabular_font(option.font)
        option.text += AFTER_FIGURES

    def _leaves_out(self, index: Index) -> bool:
        """A date that was told in words is drawn in short."""
        said = index.data(Qt.ItemDataRole.AccessibleTextRole)
        return bool(said != index.data(Qt.ItemDataRole.DisplayRole))


class _DrawnDelegate(CellDelegate):
    """A cell that is drawn here, straight from the model's row."""

    def __init__(self, model: RecordTableModel, words: CellWords, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area, palette, state = option.rect, option.palette, option.state
        group = QPalette.ColorGroup.Inactive
        if state & QStyle.StateFlag.State_Active:
            group = QPalette.ColorGroup.Active
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, palette.brush(group, QPalette.ColorRole.Highlight))
        inner = area.adjusted(tokens.SPACE, 0, -tokens.SPACE, 0)
        painter.setPen(palette.color(group, QPalette.ColorRole.Text))
        self._draw(painter, inner, option, index)

    def _draw(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        raise NotImplementedError


class TitleDelegate(_DrawnDelegate):
    """The name, and its other scripts beside it as far as there is room."""

    def __init__(self, model: RecordTableModel, words: CellWords, parent: QWidget) -> None:
        super().__init__(model, words, parent)
        self.set_font(parent.font())

    def set_font(self, font: QFont) -> None:
        """Draw names in this font, set apart by weight."""
        self._plain = QFont(font)
        self._font = QFont(font)
        self._font.setWeight(QFont.Weight.DemiBold)
        self._metrics = QFontMetrics(self._font)
        self._plain_metrics = QFontMetrics(font)

    def _draw(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.row_at(index.row())
        if row is None:
            painter.drawText(area, _SINGLE_LINE, index.data() or NOT_READ_YET)
            return
        muted = option.palette.color(QPalette.ColorRole.PlaceholderText)
        if row.is_trashed:
            painter.setPen(muted)
        painter.setFont(self._font)
        title, width = row.title, self._metrics.horizontalAdvance(row.title)
        if width > area.width():
            title = self._metrics.elidedText(title, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _SINGLE_LINE, title)
        area.setLeft(area.left() + width + _GAP)
        if row.subtitle and area.width() > _LEAST_SUBTITLE:
            painter.setFont(self._plain)
            painter.setPen(muted)
            rest = self._plain_metrics.elidedText(row.subtitle, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, _SINGLE_LINE, rest)

    def _needed_width(self, option: QStyleOptionViewItem, index: Index) -> int:
        subtitle = index.data(Role.SUBTITLE)
        width = self._metrics.horizontalAdvance(str(index.data() or ""))
        return width + (_GAP + self._plain_metrics.horizontalAdvance(subtitle) if subtitle else 0)


class StateDelegate(_DrawnDelegate):
    """How a record stands: a mark whose shape tells it too, and the word."""

    def _draw(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        word = index.data() or ""
        value = index.data(Role.SORT)
        painter.setFont(option.font)
        if value:
            pen = painter.pen()
            tone = tone_of(value)
            color = QColor(getattr(palette_colors(option.palette), tone.value))
            paint_mark(painter, QRectF(area.left(), area.top(), MARK_SIZE, area.height()), tone, color)
            painter.setPen(pen)
            area.setLeft(area.left() + MARK_SIZE + tokens.SPACE_TIGHT + 2)
        if option.fontMetrics.horizontalAdvance(word) > area.width():
            word = option.fontMetrics.elidedText(word, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _SINGLE_LINE, word)

    def _needed_width(self, option: QStyleOptionViewItem, index: Index) -> int:
        return super()._needed_width(option, index) + MARK_SIZE + tokens.SPACE_TIGHT + 2
