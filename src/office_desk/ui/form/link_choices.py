"""The list that opens under a link field: records found, and the way to a new one."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from office_desk.model.snapshot import Hit
from office_desk.ui.look import tokens
from office_desk.ui.look.fonts import sized_font
from office_desk.ui.look.icons import icon

_Index = QModelIndex | QPersistentModelIndex
_HIT_ROLE = Qt.ItemDataRole.UserRole
_TWO_LINES_ROLE = _HIT_ROLE + 1
"""Whether any line of the list has a second one: a completer takes all for as high as the first."""
_TWO_LINES = 44


class _HitModel(QAbstractListModel):
    """The hits in order, and after them the line that asks for a new record."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()
        self._new = ""

    def set_hits(self, hits: tuple[Hit, ...], new: str) -> None:
        self.beginResetModel()
        self._hits, self._new = hits, new
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._hits) + bool(self._new)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self._hits[index.row()] if index.row() < len(self._hits) else None
        if role == _HIT_ROLE:
            return hit
        if role == _TWO_LINES_ROLE:
            return any(each.subtitle for each in self._hits)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._new if hit is None else hit.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._new if hit is None else ", ".join(filter(None, (hit.title, hit.subtitle)))
        return None


class _HitDelegate(QStyledItemDelegate):
    """Draws a title with the other scripts below it in grey, as plain text."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        palette = option.palette
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
        area = option.rect.adjusted(tokens.SPACE, 0, -tokens.SPACE, 0)
        hit = index.data(_HIT_ROLE)
        if hit is None:
            self._paint_new(painter, area, str(index.data()), option)
        else:
            self._paint_hit(painter, area, hit, option)
        painter.restore()

    def _paint_new(self, painter: QPainter, area: QRect, text: str, option: QStyleOptionViewItem) -> None:
        top = area.top() + (area.height() - tokens.ICON_SIZE) // 2
        icon("plus", "accent").paint(painter, QRect(area.left(), top, tokens.ICON_SIZE, tokens.ICON_SIZE))
        words = area.adjusted(tokens.ICON_SIZE + tokens.SPACE, 0, 0, 0)
        painter.setPen(option.palette.color(QPalette.ColorRole.Link))
        self._line(painter, words, text, option.font)

    def _paint_hit(self, painter: QPainter, area: QRect, hit: Hit, option: QStyleOptionViewItem) -> None:
        title, below = QRect(area), QRect(area)
        if hit.subtitle:
            title.setBottom(area.center().y() + 2)
            below.setTop(area.center().y() + 2)
            painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
            self._line(painter, below, hit.subtitle, _secondary(option.font), Qt.AlignmentFlag.AlignTop)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        upright = Qt.AlignmentFlag.AlignBottom if hit.subtitle else Qt.AlignmentFlag.AlignVCenter
        self._line(painter, title, hit.title, option.font, upright)

    def _line(
        self,
        painter: QPainter,
        area: QRect,
        text: str,
        font: QFont,
        upright: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
    ) -> None:
        painter.setFont(font)
        line = " ".join(text.split())
        shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | upright | Qt.TextFlag.TextSingleLine, shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, _TWO_LINES if index.data(_TWO_LINES_ROLE) else tokens.ROW_HEIGHT)


def _secondary(font: QFont) -> QFont:
    return sized_font(tokens.FONT_SECONDARY).resolve(font)


class LinkChoices(QObject):
    """Opens under a line while it is typed in; arrow keys go through it, Enter or a click chooses, Esc closes it.

    Signals:
        chosen: the `Hit` that was picked.
        new_chosen: none fits, a new record is wanted.
    """

    chosen = Signal(object)
    new_chosen = Signal()

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self._model = _HitModel(self)
        self._view = QListView()
        self._view.setProperty("kind", "toast")
        self._view.setMouseTracking(True)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setPopup(self._view)
        # Only now: a completer gives its list a delegate of its own.
        self._view.setItemDelegate(_HitDelegate(self._view))
        self._completer.setMaxVisibleItems(9)
        self._completer.setWidget(line)
        # The stubs do not know that a signal with overloads is picked by its argument.
        self._completer.activated[QModelIndex].connect(self._choose)  # type: ignore[index]

    @property
    def view(self) -> QListView:
        """The open list."""
        return self._view

    @property
    def is_open(self) -> bool:
        """Whether the list can be seen."""
        return self._view.isVisible()

    def titles(self) -> list[str]:
        """What the list offers, from the top."""
        return [str(self._model.index(row).data()) for row in range(self._model.rowCount())]

    def show_hits(self, hits: tuple[Hit, ...], new: str) -> None:
        """Open the list, or show other records in it; the first record found stands ready for Enter."""
        self._model.set_hits(hits, new)
        self._completer.complete(self._line.rect().adjusted(0, 0, 0, 2))
        if hits:
            self._view.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def set_name(self, name: str) -> None:
        """Call the list so for a screen reader."""
        self._view.setAccessibleName(name)

    def close(self) -> None:
        """Close the list without choosing."""
        self._view.hide()

    def _choose(self, index: QModelIndex) -> None:
        hit = index.data(_HIT_ROLE)
        self._view.hide()
        if hit is None:
            self.new_chosen.emit()
        else:
            self.chosen.emit(hit)
