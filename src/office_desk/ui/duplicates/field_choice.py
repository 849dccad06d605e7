"""One field of two records: whose value is to stand, or both together."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from office_desk import labels
from office_desk.model.duplicates import Choice, ComparedField
from office_desk.ui.card.wrapped_text import QuietLabel
from office_desk.ui.duplicates.choice_cell import ChoiceCell
from office_desk.ui.duplicates.pair_words import LONGEST_HINT, value_text

LABEL_WIDTH = 112
_BESIDE_BUTTON = 8  # pixels above a label whose line stands at the height of the first line beside it


def beside(label: QuietLabel) -> QuietLabel:
    """Let the name of a row stand at the height of the first line beside it."""
    label.setFixedWidth(LABEL_WIDTH)
    label.setContentsMargins(0, _BESIDE_BUTTON, 0, 0)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    return label


class FieldChoice(QObject):
    """The row of a field, and under it a second one where the two values can be joined.

    Signals:
        changed: another value is to stand.
    """

    changed = Signal()

    def __init__(self, kind: str, field: ComparedField, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self.cells: dict[Choice, ChoiceCell] = {}
        self._group = QButtonGroup(self)
        self._name = labels.field_label(kind, field.key)
        self._label = beside(QuietLabel(self._name, parent))
        sides = {Choice.FIRST: (field.first, field.first_title), Choice.SECOND: (field.second, field.second_title)}
        if field.both is not None and field.both not in (field.first, field.second):
            sides[Choice.BOTH] = (field.both, "")
        for choice, (value, title) in sides.items():
            text = value_text(kind, field.key, value, title, language)
            whole = value_text(kind, field.key, value, title, language, LONGEST_HINT)
            named = self.tr("Both: {value}").replace("{value}", text) if choice is Choice.BOTH else text
            self._add(choice, named, "" if whole == text else whole, parent)
        self.choose(field.choice)

    @property
    def choice(self) -> Choice:
        """Whose value is to stand."""
        return next(choice for choice, cell in self.cells.items() if cell.button.isChecked())

    @property
    def value(self) -> Any:
        """The value that is to stand."""
        field = self.field
        return {Choice.FIRST: field.first, Choice.SECOND: field.second, Choice.BOTH: field.both}[self.choice]

    def choose(self, choice: Choice) -> None:
        """Let that value stand; a choice there is not leaves it as it is."""
        if choice in self.cells:
            self.cells[choice].button.setChecked(True)
        elif all(not cell.button.isChecked() for cell in self.cells.values()):
            self.cells[Choice.FIRST].button.setChecked(True)

    def put_into(self, grid: QGridLayout, row: int) -> int:
        """Take a row of the grid, or two; answers the next free one."""
        grid.addWidget(self._label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.cells[Choice.FIRST], row, 1)
        grid.addWidget(self.cells[Choice.SECOND], row, 2)
        if Choice.BOTH not in self.cells:
            return row + 1
        grid.addWidget(self.cells[Choice.BOTH], row + 1, 1, 1, 2)
        return row + 2

    def name_sides(self, first: str, second: str) -> None:
        """Tell a screen reader which record each value comes from."""
        for choice, cell in self.cells.items():
            side = {Choice.FIRST: f", {first}", Choice.SECOND: f", {second}"}.get(choice, "")
            cell.button.setAccessibleName(labels.labelled(f"{self._name}{side}", cell.text))

    def _add(self, choice: Choice, text: str, hint: str, parent: QWidget) -> None:
        cell = self.cells[choice] = ChoiceCell(text, parent, hint=hint)
        self._group.addButton(cell.button)
        cell.button.clicked.connect(partial(self._tell, choice))

    def _tell(self, _choice: Choice, _checked: bool = False) -> None:
        self.changed.emit()
