"""A layout that sets things in a row and goes on in the next row where the width ends, as words in a line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from office_desk.ui.look import tokens


class FlowLayout(QLayout):
    """Rows of widgets, each as wide as it wants to be, centered on the row's height."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = tokens.SPACE) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        if parent is not None:
            parent.setLayout(self)

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items broken into rows no wider than the width, hidden ones left out."""
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        room = -1
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(width, 0), item.sizeHint().height()))
            if not rows or size.width() > room:
                rows.append([])
                room = width
            rows[-1].append((item, size))
            room -= size.width() + self.spacing()
        return rows

    def _place(self, area: QRect, *, move: bool) -> int:
        """Set the items into the area, or only count; answers the height they take."""
        top = area.top()
        for row in self._rows(area.width()):
            height = max(size.height() for _, size in row)
            left = area.left()
            for item, size in row:
                if move:
                    middle = top + (height - size.height()) // 2
                    item.setGeometry(self._mirrored(QRect(QPoint(left, middle), size), area))
                left += size.width() + self.spacing()
            top += height + self.spacing()
        return max(0, top - self.spacing() - area.top())

    def _mirrored(self, place: QRect, area: QRect) -> QRect:
        parent = self.parentWidget()
        if parent is None or parent.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return place
        return QRect(QPoint(area.right() - (place.right() - area.left()), place.top()), place.size())

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        inner = QRect(0, 0, width - margins.left() - margins.right(), 0)
        return self._place(inner, move=False) + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        widths = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        wide = sum(widths) + self.spacing() * max(0, len(widths) - 1)
        margins = self.contentsMargins()
        size = QSize(wide, self._place(QRect(0, 0, wide, 0), move=False))
        return size.grownBy(margins)

    def minimumSize(self) -> QSize:  # noqa: N802
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())
