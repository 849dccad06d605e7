"""What a form is set from: a caption over its field, fields beside each other, groups that fold."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from office_desk.ui.form.choice_editors import FlagEditor
from office_desk.ui.form.editor import Editor
from office_desk.ui.look import tokens
from office_desk.ui.look.fonts import sized_font
from office_desk.ui.look.icons import icon
from office_desk.ui.look.widgets import ElidedLabel, Heading, PlainLabel

MARK_WIDTH = 28
_FOLD_HEIGHT = 24
_ARROW_MARGIN = 3  # of the arrow's picture, so that the arrow itself stands on the form's left edge
_NARROWEST_CELL = 176


class Caption(ElidedLabel):
    """The name above a field; it is the field's buddy, so a screen reader and Alt+letter find the field by it."""

    def __init__(self, wording: Callable[[], str], parent: QWidget | None = None) -> None:
        """Show what `wording` answers in the language of the moment."""
        super().__init__("", parent)
        self._wording = wording
        self.setFont(sized_font(tokens.FONT_SECONDARY))
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setText(wording())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setText(self._wording())


class Cell(QWidget):
    """One field with its caption, which is left out where a block has one for all its lines."""

    def __init__(
        self,
        editor: Editor,
        name: Callable[[], str],
        parent: QWidget | None = None,
        *,
        has_caption: bool = True,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._name = name
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_TIGHT)
        self.caption: Caption | None = None
        if has_caption:
            self.caption = Caption(self._captioned, self)
            self.caption.setBuddy(editor)
            column.addWidget(self.caption)
        column.addWidget(editor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        editor.set_name(name())

    def _captioned(self) -> str:
        if isinstance(self.editor, FlagEditor):
            return ""  # The box carries the name; the empty caption keeps it in line with its neighbors.
        return f"{self._name()} *" if self.editor.field.required else self._name()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.editor.set_name(self._name())


class CellLine(QWidget):
    """Cells beside each other; those that find no room go to the next line, in the same columns."""

    def __init__(self, cells: Sequence[Cell], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = cells
        self._columns = 0
        self._widest = max(_NARROWEST_CELL, *(cell.editor.least_width for cell in cells))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(tokens.SPACE)
        self._grid.setVerticalSpacing(12)
        self._arrange(min(len(cells), 2))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for cell in self._cells:
            self._grid.removeWidget(cell)
        for number, cell in enumerate(self._cells):
            row, column = divmod(number, columns)
            self._grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)
        for column in range(len(self._cells)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
            self._grid.setColumnMinimumWidth(column, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = (event.size().width() + tokens.SPACE) // (self._widest + tokens.SPACE)
        self._arrange(max(1, min(len(self._cells), room)))


class MarkedLine(QWidget):
    """A line of a names block with the mark of its language in front."""

    def __init__(self, mark: str, line: QWidget, buddy: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = PlainLabel(mark, self)
        label.setFont(sized_font(tokens.FONT_SECONDARY))
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        label.setFixedSize(MARK_WIDTH, tokens.CONTROL_HEIGHT)
        label.setBuddy(buddy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(_lowered(label, line))
        row.addWidget(line, 1)


def _lowered(label: QWidget, line: QWidget) -> QWidget:
    """The mark at the height of the control, below the captions of its line."""
    holder = QWidget(label.parentWidget())
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(tokens.SPACE_TIGHT)
    cells = [line] if isinstance(line, Cell) else line.findChildren(Cell)
    captions = [cell.caption for cell in cells if cell.caption is not None]
    if captions:
        column.addSpacing(captions[0].sizeHint().height() + tokens.SPACE_TIGHT)
    column.addWidget(label)
    column.addStretch(1)
    return holder


class FoldButton(QAbstractButton):
    """The heading of a group that folds: bold like the others, with an arrow that tells how it stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFont(sized_font(tokens.FONT_BODY, bold=True))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().size(Qt.TextFlag.TextSingleLine, self.text())
        return QSize(tokens.ICON_SIZE + tokens.SPACE + words.width(), max(words.height(), _FOLD_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - tokens.ICON_SIZE) // 2
        arrow = icon("chevron-down" if self.isChecked() else "chevron-right", "muted")
        arrow.paint(painter, QRect(-_ARROW_MARGIN, top, tokens.ICON_SIZE, tokens.ICON_SIZE))
        words = self.rect().adjusted(tokens.ICON_SIZE, 0, 0, 0)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self.text())
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), tokens.FOCUS_RING))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), tokens.SPACE_TIGHT, tokens.SPACE_TIGHT)


class Group(QWidget):
    """Lines under a heading, which folds them away where they are seldom needed."""

    def __init__(
        self, heading: Callable[[], str] | None, parent: QWidget | None = None, *, is_foldable: bool = False
    ) -> None:
        super().__init__(parent)
        self._wording = heading
        self._body = QWidget(self)
        self._lines = QVBoxLayout(self._body)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE)
        self._heading = Heading("", "group", self)
        self._fold = FoldButton(self)
        self._fold.toggled.connect(self._show_body)
        self._heading.setVisible(heading is not None and not is_foldable)
        self._fold.setVisible(heading is not None and is_foldable)
        column.addWidget(self._heading)
        column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._body)
        self.set_open(not is_foldable)
        self._retranslate()

    @property
    def is_open(self) -> bool:
        """Whether the lines can be seen."""
        return not self._body.isHidden()

    @property
    def fold_button(self) -> FoldButton:
        """What opens and folds the group."""
        return self._fold

    def add(self, line: QWidget) -> None:
        """Set one more line below the others."""
        self._lines.addWidget(line)

    def set_open(self, is_open: bool) -> None:
        """Show the lines or fold them away."""
        self._fold.setChecked(is_open)
        self._show_body(is_open)

    def _show_body(self, is_open: bool) -> None:
        self._body.setVisible(is_open)

    def _retranslate(self) -> None:
        if self._wording is not None:
            self._heading.setText(self._wording())
            self._fold.setText(self._wording())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
