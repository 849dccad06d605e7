"""The command palette's answers: commands and records under their headings, as a model and its drawing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QAction, QColor, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from office_desk.model.snapshot import Hit
from office_desk.ui.look import tokens
from office_desk.ui.look.fonts import sized_font
from office_desk.ui.look.icons import palette_colors

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole

_INSET = tokens.SPACE_GROUP
_HEADING_HEIGHT = 28


@dataclass(frozen=True)
class Entry:
    """One line: a heading (without a target), a command, or a record."""

    title: str
    subtitle: str = ""
    keys: str = ""
    picture: QIcon | None = None
    target: QAction | Hit | None = None


class PaletteModel(QAbstractListModel):
    """The lines the palette shows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()

    def entry(self, row: int) -> Entry | None:
        """The line of a row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def entries(self) -> tuple[Entry, ...]:
        """All lines."""
        return self._entries

    def show(self, entries: Sequence[Entry]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    def next_target(self, row: int, step: int) -> int:
        """The next row that can be chosen, going round; -1 if there is none."""
        rows = [number for number, entry in enumerate(self._entries) if entry.target is not None]
        if not rows:
            return -1
        if row not in rows:
            return rows[0] if step > 0 else rows[-1]
        return rows[(rows.index(row) + step) % len(rows)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index is a constant
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return entry.subtitle or entry.keys
        return entry if role == ENTRY_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        entry = self.entry(index.row())
        if entry is None or entry.target is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class PaletteDelegate(QStyledItemDelegate):
    """Draws a line: icon, name, other names behind it in a quiet color, keys at the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = index.data(ENTRY_ROLE)
        is_heading = isinstance(entry, Entry) and entry.target is None
        return QSize(0, _HEADING_HEIGHT if is_heading else tokens.ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, Entry):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(_INSET, 0, -_INSET, 0)
        if entry.target is None:
            self._draw_heading(painter, area, entry, option)
        else:
            self._draw_entry(painter, area, entry, option)
        painter.restore()

    def _draw_heading(self, painter: QPainter, area: QRect, entry: Entry, option: QStyleOptionViewItem) -> None:
        painter.setFont(sized_font(tokens.FONT_SECONDARY).resolve(option.font))
        painter.setPen(QColor(palette_colors(option.palette).muted))
        line = area.adjusted(0, tokens.SPACE_TIGHT, 0, 0)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, entry.title)

    def _draw_entry(self, painter: QPainter, area: QRect, entry: Entry, option: QStyleOptionViewItem) -> None:
        colors = palette_colors(option.palette)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent_soft if is_selected else colors.hover))
            ground = option.rect.adjusted(tokens.SPACE, 0, -tokens.SPACE, 0)
            painter.drawRoundedRect(ground, tokens.CORNER, tokens.CORNER)
        if entry.picture is not None:
            size = tokens.ICON_SIZE
            entry.picture.paint(painter, area.left(), area.center().y() - size // 2 + 1, size, size)
        area.setLeft(area.left() + tokens.ICON_SIZE + 10)
        middle = Qt.AlignmentFlag.AlignVCenter
        quiet = sized_font(tokens.FONT_SECONDARY).resolve(option.font)
        if entry.keys:
            painter.setFont(quiet)
            painter.setPen(QColor(colors.muted))
            painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, entry.keys)
            area.setRight(area.right() - painter.fontMetrics().horizontalAdvance(entry.keys) - tokens.SPACE)
        painter.setFont(option.font)
        painter.setPen(QColor(colors.text))
        metrics = painter.fontMetrics()
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignLeft, title)
        area.setLeft(area.left() + metrics.horizontalAdvance(title) + tokens.SPACE)
        if entry.subtitle and area.width() > tokens.SPACE_PAGE:
            painter.setFont(quiet)
            painter.setPen(QColor(colors.muted))
            rest = painter.fontMetrics().elidedText(entry.subtitle, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, middle | Qt.AlignmentFlag.AlignLeft, rest)
