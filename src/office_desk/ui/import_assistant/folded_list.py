"""A heading with a count that unfolds to sentences: repairs of a file, organizations that will be made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolButton, QVBoxLayout, QWidget

from office_desk.ui.look.buttons import literal
from office_desk.ui.look.icons import icon

_HIGHEST = 112


class FoldedList(QWidget):
    """Takes no room while it has nothing to tell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QToolButton(self)
        self.button.setProperty("kind", "heading")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setCheckable(True)
        self._model = QStringListModel(self)
        self.view = QListView(self)
        self.view.setModel(self._model)
        self.view.setWordWrap(True)
        self.view.setUniformItemSizes(False)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setMaximumHeight(_HIGHEST)
        self.view.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.view)
        self.button.toggled.connect(self._fold)
        self._fold(False)
        self.hide()

    @property
    def lines(self) -> list[str]:
        """What it tells when it is unfolded."""
        return self._model.stringList()

    def show_lines(self, heading: str, lines: Sequence[str]) -> None:
        """Tell these sentences; none makes the whole disappear."""
        self.button.setText(literal(heading))
        self.view.setAccessibleName(heading)
        if list(lines) != self.lines:
            self._model.setStringList(list(lines))
        self.setVisible(bool(lines))

    def _fold(self, is_unfolded: bool) -> None:
        self.view.setVisible(is_unfolded)
        self.button.setIcon(icon("chevron-down" if is_unfolded else "chevron-right", "muted"))
