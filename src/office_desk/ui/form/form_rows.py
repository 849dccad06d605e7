"""What a form is set from: a caption over its field, fields beside each other, groups that fold."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from office_desk.ui.form.editor import Editor
from office_desk.ui.look import tokens
from office_desk.ui.look.fonts import sized_font
from office_desk.ui.look.icons import icon
from office_desk.ui.look.widgets import Heading, PlainLabel

MARK_WIDTH = 28
_NARROWEST_CELL = 176


class Caption(PlainLabel):
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
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        editor.set_name(name())

    def _captioned(self) -> str:
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
        room = (event.size().width() + tokens.SPACE) // (_NARROWEST_CELL + tokens.SPACE)
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
    captions = [cell.caption for cell in line.findChildren(Cell) if cell.caption is not None]
    if captions:
        column.addSpacing(captions[0].sizeHint().height())
    column.addWidget(label)
    column.addStretch(1)
    return holder


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
        self._fold = QPushButton(self)
        self._fold.setProperty("kind", "quiet")
        self._fold.setCheckable(True)
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
    def fold_button(self) -> QPushButton:
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
        self._fold.setIcon(icon("chevron-down" if is_open else "chevron-right", "muted"))

    def _retranslate(self) -> None:
        if self._wording is not None:
            self._heading.setText(self._wording())
            self._fold.setText(self._wording().replace("&", "&&"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
