"""The first line of a page: its title, its tools and its main button; two lines where the window is narrow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from office_desk.ui.look import tokens
from office_desk.ui.look.buttons import ActionButton
from office_desk.ui.look.text import Heading

_COMFORTABLE = 128
"""Points that a field needs beside the others to show what it is for; with less it gets a line of its own."""

_CHANGES = (QEvent.Type.LayoutRequest, QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.Polish)
"""What gives the parts other widths; the first says that one has other words."""


@dataclass(frozen=True, slots=True)
class _Arrangement:
    """How the line is divided at a width."""

    has_one_row: bool
    is_compact: bool
    title_width: int
    title_height: int


class HeadLine(QWidget):
    """Title, tools and button beside each other, in two rows where they find no room.

    Where the title and the button find none either, the button shows its sign alone and the title breaks its line.
    """

    def __init__(
        self,
        title: Heading,
        tools: Sequence[Sequence[QWidget]],
        button: ActionButton,
        parent: QWidget,
        *,
        field: QWidget | None = None,
    ) -> None:
        """Take over the parts.

        Args:
            tools: Groups of buttons; those of one group touch.
            field: Stands before the tools and takes the room there is.
        """
        super().__init__(parent)
        self._title = title
        self._tools = tools
        self._button = button
        self._field = field
        self._known: dict[int, _Arrangement] = {}
        for part in (title, *((field,) if field else ()), *(one for group in tools for one in group), button):
            part.setParent(self)
        title.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _tools_width(self) -> int:
        return sum(sum(one.sizeHint().width() for one in group) + tokens.SPACE for group in self._tools) - tokens.SPACE

    def _button_width(self, *, compact: bool) -> int:
        return 0 if self._button.isHidden() else self._button.width_of(compact=compact) + tokens.SPACE

    def _arrangement(self, width: int) -> _Arrangement:
        """How the line is divided; layouts ask some twenty times for the same few widths before a page is shown."""
        if width not in self._known:
            self._known[width] = self._divided(width)
        return self._known[width]

    def _divided(self, width: int) -> _Arrangement:
        metrics = self._title.fontMetrics()
        title = metrics.horizontalAdvance(self._title.text()) + 1
        button = self._button_width(compact=False)
        field = _COMFORTABLE + tokens.SPACE if self._field else 0
        if title + tokens.SPACE_GROUP + field + self._tools_width() + button <= width:
            return _Arrangement(True, False, title, metrics.height())
        is_compact = title + button > width
        room = width - self._button_width(compact=is_compact)
        wrapped = metrics.boundingRect(0, 0, room, 10_000, Qt.TextFlag.TextWordWrap, self._title.text())
        return _Arrangement(False, is_compact, room, wrapped.height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        arrangement = self._arrangement(width)
        first = max(tokens.CONTROL_HEIGHT, arrangement.title_height)
        return first if arrangement.has_one_row else first + tokens.SPACE + tokens.CONTROL_HEIGHT

    def sizeHint(self) -> QSize:
        field = max(_COMFORTABLE, self._field.sizeHint().width()) + tokens.SPACE if self._field else 0
        width = self._title.fontMetrics().horizontalAdvance(self._title.text()) + 1 + tokens.SPACE_GROUP + field
        return QSize(width + self._tools_width() + self._button_width(compact=False), tokens.CONTROL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        metrics = self._title.fontMetrics()
        word = max((metrics.horizontalAdvance(one) for one in self._title.text().split()), default=0) + 1
        field = self._field.minimumWidth() + tokens.SPACE if self._field else 0
        width = max(word + self._button_width(compact=True), field + self._tools_width())
        return QSize(width, tokens.CONTROL_HEIGHT)

    def _place(self) -> None:
        width = self.width()
        arrangement = self._arrangement(width)
        height = max(tokens.CONTROL_HEIGHT, arrangement.title_height)
        self._title.setGeometry(0, 0, arrangement.title_width, height)
        self._button.set_compact(arrangement.is_compact)
        button = self._button_width(compact=arrangement.is_compact)
        wide = button - tokens.SPACE
        self._button.setGeometry(width - wide, (height - tokens.CONTROL_HEIGHT) // 2, wide, tokens.CONTROL_HEIGHT)
        if arrangement.has_one_row:
            left = arrangement.title_width + tokens.SPACE_GROUP
            self._place_tools(QRect(left, 0, width - button - left, height), at_end=self._field is not None)
        else:
            self._place_tools(QRect(0, height + tokens.SPACE, width, tokens.CONTROL_HEIGHT), at_end=False)

    def _place_tools(self, room: QRect, *, at_end: bool) -> None:
        left = room.left()
        if self._field is not None:
            field = min(room.width() - self._tools_width() - tokens.SPACE, self._field.maximumWidth())
            left = room.right() + 1 - self._tools_width() - tokens.SPACE - field if at_end else left
            self._field.setGeometry(_centered(room, left, QSize(field, tokens.CONTROL_HEIGHT)))
            left += field + tokens.SPACE
        for group in self._tools:
            for one in group:
                hint = one.sizeHint()
                one.setGeometry(_centered(room, left, hint))
                left += hint.width()
            left += tokens.SPACE

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() in _CHANGES:
            self._known.clear()
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)


def _centered(room: QRect, left: int, size: QSize) -> QRect:
    return QRect(left, room.top() + (room.height() - size.height()) // 2, size.width(), size.height())
