"""Two records side by side, field by field, with a choice for each: a part of a window that asks nobody anything."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QWidget

from office_desk import labels
from office_desk.display import visible_text
from office_desk.labels.visible_text import shortened
from office_desk.model.catalog import KINDS, ValueKind
from office_desk.model.duplicates import Choice, ComparedField, Comparison
from office_desk.model.snapshot import Snapshot
from office_desk.ui.card.wrapped_text import QuietLabel, ValueLabel
from office_desk.ui.duplicates.choice_cell import TEXT_LEFT, ChoiceCell
from office_desk.ui.duplicates.field_choice import LABEL_WIDTH, FieldChoice, beside
from office_desk.ui.duplicates.linked_rows import put_linked
from office_desk.ui.duplicates.pair_words import dates_text, record_name, value_text
from office_desk.ui.focus_order import set_focus_order
from office_desk.ui.look import tokens
from office_desk.ui.look.scrolled import ScrolledPart
from office_desk.ui.look.text import Hairline, Heading

_LONGEST_NAME = 240
_ABOVE_TEXT = 7
_INSIDE_BUTTON = 12  # pixels between the edge of a quiet button and its words


class ComparisonView(QScrollArea):
    """Shows a comparison, and holds what the person chooses.

    Signals:
        keep_chosen: id of the record that is to stay.
        changed: another value of a field is to stand.
    """

    keep_chosen = Signal(int)
    changed = Signal()

    def __init__(self, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._comparison: Comparison | None = None
        self._shows_same = False
        self.fields: dict[str, FieldChoice] = {}
        self.heads: dict[int, ChoiceCell] = {}
        self._fold: QPushButton | None = None
        self._same: list[QWidget] = []
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)

    @property
    def comparison(self) -> Comparison | None:
        """What is shown."""
        return self._comparison

    @property
    def fold_button(self) -> QPushButton | None:
        """Shows and hides the fields in which both say the same; None where there are none."""
        return self._fold

    @property
    def choices(self) -> dict[str, Choice]:
        """Whose value is to stand, by field."""
        return {key: row.choice for key, row in self.fields.items()}

    def values(self) -> dict[str, Any]:
        """The chosen values, as a merge takes them.

        Links that are as proposed are left out: one that points into the trash may stay, but nobody may choose it.
        """
        if self._comparison is None:
            return {}
        kind = KINDS[self._comparison.kind]
        return {
            key: row.value
            for key, row in self.fields.items()
            if kind[key].kind is not ValueKind.LINK or row.choice is not row.field.choice
        }

    def show_comparison(self, comparison: Comparison | None) -> bool:
        """Show two records; of the same two as before, what was chosen is kept where both values are as they were.

        Answers whether a value is another than before, so that the person has to look again.
        """
        before, chosen = self._comparison, self.choices
        known = {field.key: field for field in before.fields} if before is not None else {}
        is_same_pair = comparison is not None and before is not None and _ids(before) == _ids(comparison)
        place = self.verticalScrollBar().value() if is_same_pair else 0
        focus = self._focused_place() if is_same_pair else None
        if not is_same_pair:
            self._shows_same = False
        self._comparison = comparison
        self._draw()
        if not is_same_pair or comparison is None:
            self.verticalScrollBar().setValue(place)
            return False
        for field in comparison.fields:
            if field.key in chosen and _says_as_before(known.get(field.key), field) and field.key in self.fields:
                self.fields[field.key].choose(chosen[field.key])
        self.verticalScrollBar().setValue(place)
        self._focus_place(focus)
        same = len(known) == len(comparison.fields)
        return not same or any(not _says_as_before(known.get(field.key), field) for field in comparison.fields)

    def take_focus(self) -> None:
        """Put the keyboard on the first choice of a value, else on which record stays."""
        cells = [row.cells[row.choice] for row in self.fields.values()]
        cells += [cell for cell in self.heads.values() if cell.button.isChecked()]
        if cells:
            cells[0].button.setFocus(Qt.FocusReason.TabFocusReason)

    def _draw(self) -> None:
        self.fields, self.heads, self._same, self._fold = {}, {}, [], None
        whole = ScrolledPart(self)
        grid = QGridLayout(whole)
        grid.setContentsMargins(tokens.SPACE_GROUP, tokens.SPACE, tokens.SPACE_GROUP, tokens.SPACE_GROUP)
        grid.setHorizontalSpacing(tokens.SPACE)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        if self._comparison is not None:
            row = self._draw_all(self._comparison, grid, whole)
            grid.setRowStretch(row, 1)
        self.setWidget(whole)
        set_focus_order(whole)

    def _draw_all(self, comparison: Comparison, grid: QGridLayout, whole: QWidget) -> int:
        row = self._draw_heads(comparison, grid, whole)
        row = _draw_line(grid, row, whole)
        names = [record_name(title) for title in (comparison.first_title, comparison.second_title)]
        for field in comparison.fields:
            if not field.is_same:
                choice = self.fields[field.key] = FieldChoice(comparison.kind, field, self._language(), whole)
                choice.name_sides(*names)
                choice.changed.connect(self.changed)
                row = choice.put_into(grid, row)
        row = self._draw_same([field for field in comparison.fields if field.is_same], grid, row, whole)
        if not comparison.linked:
            return row
        row = _draw_line(grid, row, whole)
        heading = Heading(self.tr("Joined to the one that stays"), "group", whole)
        grid.addWidget(heading, row, 0, 1, 3)
        return put_linked(comparison, grid, row + 1, whole)

    def _draw_heads(self, comparison: Comparison, grid: QGridLayout, whole: QWidget) -> int:
        grid.addWidget(beside(QuietLabel(self.tr("Which one stays"), whole)), 0, 0, Qt.AlignmentFlag.AlignTop)
        group = QButtonGroup(whole)
        sides = ((comparison.first, comparison.first_title), (comparison.second, comparison.second_title))
        for column, (snapshot, title) in enumerate(sides, start=1):
            lines = (_other_names(snapshot, title), dates_text(snapshot, self._language()))
            name = shortened(title, _LONGEST_NAME) or self.tr("(no name)")
            cell = self.heads[snapshot.id] = ChoiceCell(name, whole, quiet_lines=lines, is_name=True)
            cell.button.setChecked(snapshot.id == comparison.keep_id)
            cell.button.setAccessibleName(self.tr("Keep {name}").replace("{name}", f"{name}, {lines[1]}"))
            cell.button.clicked.connect(partial(self._choose_keep, snapshot.id))
            group.addButton(cell.button)
            grid.addWidget(cell, 0, column)
        return 1

    def _draw_same(self, fields: list[ComparedField], grid: QGridLayout, row: int, whole: QWidget) -> int:
        comparison = self._comparison
        if not fields or comparison is None:
            return row
        fold = self._fold = QPushButton(whole)
        fold.setProperty("kind", "quiet")
        fold.setCheckable(True)
        fold.setChecked(self._shows_same)
        fold.setText(self.tr("Show %n equal field(s)", "", len(fields)))
        fold.toggled.connect(self._show_same)
        place = QHBoxLayout()
        place.setContentsMargins(TEXT_LEFT - _INSIDE_BUTTON, 0, 0, 0)
        place.addWidget(fold)
        place.addStretch(1)
        grid.addLayout(place, row, 1, 1, 2)
        for field in fields:
            row += 1
            name = labels.field_label(comparison.kind, field.key)
            text = value_text(comparison.kind, field.key, field.first, field.first_title, self._language())
            value = ValueLabel(text, whole)
            value.setContentsMargins(TEXT_LEFT, _ABOVE_TEXT, tokens.SPACE, tokens.SPACE_TIGHT)
            value.setAccessibleName(labels.labelled(name, text))
            label = beside(QuietLabel(name, whole))
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1, 1, 2)
            self._same += [label, value]
        self._show_same(self._shows_same)
        return row + 1

    def _show_same(self, shows: bool) -> None:
        self._shows_same = shows
        for widget in self._same:
            widget.setVisible(shows)
        if self._fold is not None:
            count = len(self._same) // 2
            shown = self.tr("Hide %n equal field(s)", "", count)
            self._fold.setText(shown if shows else self.tr("Show %n equal field(s)", "", count))

    def _choose_keep(self, record_id: int, _checked: bool = False) -> None:
        if self._comparison is not None and self._comparison.keep_id != record_id:
            self.keep_chosen.emit(record_id)

    def _focused_place(self) -> tuple[str, Choice] | int | None:
        """Where the keyboard stands: on the choice of a field, or on which record stays."""
        for record_id, cell in self.heads.items():
            if cell.button.hasFocus():
                return record_id
        for key, row in self.fields.items():
            for choice, cell in row.cells.items():
                if cell.button.hasFocus():
                    return key, choice
        return None

    def _focus_place(self, place: tuple[str, Choice] | int | None) -> None:
        cell = None
        if isinstance(place, int):
            cell = self.heads.get(place)
        elif place is not None and place[0] in self.fields:
            cell = self.fields[place[0]].cells.get(place[1])
        if cell is not None:
            cell.button.setFocus(Qt.FocusReason.OtherFocusReason)


def _draw_line(grid: QGridLayout, row: int, whole: QWidget) -> int:
    """A thin line across with room around it."""
    grid.setRowMinimumHeight(row, tokens.SPACE)
    grid.addWidget(Hairline(whole), row + 1, 0, 1, 3)
    grid.setRowMinimumHeight(row + 2, tokens.SPACE_TIGHT)
    return row + 3


def _other_names(snapshot: Snapshot, title: str) -> str:
    titles = snapshot.titles
    names = dict.fromkeys((titles.zh, titles.en, titles.ru))
    return " · ".join(shortened(visible_text(name), _LONGEST_NAME) for name in names if name and name != title)


def _ids(comparison: Comparison) -> tuple[str, int, int]:
    return comparison.kind, comparison.first.id, comparison.second.id


def _says_as_before(before: ComparedField | None, field: ComparedField) -> bool:
    return before is not None and (before.first, before.second) == (field.first, field.second)
