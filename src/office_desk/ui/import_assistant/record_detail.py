"""One planned record at length: whom it may be, field by field both sides, what is new, and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from office_desk import labels
from office_desk.exchange.plan import Decision, FieldChange, PlannedRecord, Side, Verdict
from office_desk.labels.plan_words import verdict_label
from office_desk.labels.source_words import part_label, part_text, value_text
from office_desk.labels.visible_text import shortened
from office_desk.model.catalog import KINDS, ValueKind
from office_desk.ui.card.item_words import KIND_ICONS
from office_desk.ui.card.wrapped_text import QuietLabel, ValueLabel, WrappedLabel
from office_desk.ui.focus_order import set_focus_order
from office_desk.ui.import_assistant.match_choice import MatchChoice
from office_desk.ui.import_assistant.plan_words import (
    VERDICT_ICONS,
    lines_text,
    sentences,
)
from office_desk.ui.import_assistant.pressed_label import PressedLabel
from office_desk.ui.look import tokens
from office_desk.ui.look.icons import Role
from office_desk.ui.look.messages import IconLabel
from office_desk.ui.look.scrolled import ScrolledPart
from office_desk.ui.look.text import Heading, SecondaryLabel

if TYPE_CHECKING:
    from office_desk.ui.workplace import Workplace

_LABEL_WIDTH = 104
_MOST_PARTS = 40
_BESIDE_BUTTON = 4  # pixels above a small text whose line stands at the height of a radio button's


class RecordDetail(QScrollArea):
    """Shows a record of the plan; it is drawn anew when its decision changed.

    Signals:
        match_chosen: id of the record of the desk that it is, or None for none of them.
        side_chosen: a `FieldChange` and the `Side` whose value is to stand.
    """

    match_chosen = Signal(object)
    side_chosen = Signal(object, object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._record: PlannedRecord | None = None
        self._matches: MatchChoice | None = None
        self.sides: dict[tuple[str, Side], QRadioButton] = {}
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.viewport().setAutoFillBackground(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self._name()

    @property
    def record(self) -> PlannedRecord | None:
        """What is shown."""
        return self._record

    @property
    def matches(self) -> MatchChoice | None:
        """The choice of whom it is, where there is one."""
        return self._matches

    def show_record(self, record: PlannedRecord | None) -> None:
        """Show a record at length, or nothing."""
        is_same = record is not None and self._record is not None and record.number == self._record.number
        place = self.verticalScrollBar().value() if is_same else 0
        had_focus = self._matches is not None and self._matches.has_focus()
        self._record = record
        self._matches, self.sides = None, {}
        whole = ScrolledPart(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(tokens.SPACE_GROUP, tokens.SPACE, tokens.SPACE_GROUP, tokens.SPACE)
        column.setSpacing(tokens.SPACE)
        if record is not None:
            self._draw(record, column, whole)
        column.addStretch(1)
        self.setWidget(whole)
        set_focus_order(whole)
        self.verticalScrollBar().setValue(place)
        if had_focus and (matches := self.matches) is not None:
            matches.take_focus()

    def _draw(self, record: PlannedRecord, column: QVBoxLayout, whole: QWidget) -> None:
        self._draw_head(record, column, whole)
        self._draw_lines(sentences(record.reasons), "triangle-alert", "danger", column, whole)
        if record.verdict is Verdict.INVALID:
            self._draw_values(record, column, whole)
            return
        self._draw_matches(record, column, whole)
        if record.decision is Decision.ADD or record.chosen is None:
            self._draw_values(record, column, whole)
        else:
            self._draw_changes(record, column, whole)
        warnings = sentences((*record.warnings, *(() if record.warnings else record.incoming.warnings)))
        if warnings:
            column.addWidget(Heading(self.tr("Worth knowing"), "group", whole))
            self._draw_lines(warnings, "info", "muted", column, whole)

    def _draw_head(self, record: PlannedRecord, column: QVBoxLayout, whole: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE)
        kind = record.incoming.kind
        row.addWidget(IconLabel(KIND_ICONS.get(kind, "file-text"), "muted", parent=whole))
        title = WrappedLabel(shortened(record.title, 200) or self.tr("(no name)"), whole)
        title.setFont(Heading("", "card").font())
        row.addWidget(title, 1)
        column.addLayout(row)
        picture, role = VERDICT_ICONS[record.verdict]
        state = QHBoxLayout()
        state.setSpacing(tokens.SPACE)
        state.addWidget(IconLabel(picture, role, parent=whole))
        words = (
            verdict_label(record.verdict),
            labels.kind_label(kind, plural=False),
            lines_text(record.incoming, self._workplace.language()),
        )
        state.addWidget(QuietLabel(" · ".join(filter(None, words)), whole), 1)
        column.addLayout(state)

    def _draw_lines(self, lines: Iterable[str], picture: str, role: Role, column: QVBoxLayout, whole: QWidget) -> None:
        for line in lines:
            row = QHBoxLayout()
            row.setSpacing(tokens.SPACE)
            row.addWidget(IconLabel(picture, role, parent=whole), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(ValueLabel(line, whole), 1)
            column.addLayout(row)

    def _draw_matches(self, record: PlannedRecord, column: QVBoxLayout, whole: QWidget) -> None:
        self._matches = MatchChoice(self._workplace, record, whole)
        self._matches.chosen.connect(self.match_chosen)
        column.addWidget(self._matches)

    def _draw_values(self, record: PlannedRecord, column: QVBoxLayout, whole: QWidget) -> None:
        """What the source tells of it, for a record of its own."""
        language, incoming = self._workplace.language(), record.incoming
        zone = str(incoming.values.get("timezone") or "")
        rows = []
        for field in KINDS[incoming.kind].written:
            if field.key in incoming.values and field.kind is not ValueKind.FLAG:
                text = value_text(incoming.kind, field.key, incoming.values[field.key], language, zone)
                rows.append((labels.field_label(incoming.kind, field.key), text))
        self._draw_rows([row for row in rows if row[1]], column, whole)
        parts = [(part_label(part), part_text(part, language)) for part in incoming.parts]
        self._draw_rows(parts, column, whole)
        self._draw_rows([(self.tr("File"), shortened(one.file_name)) for one in incoming.files], column, whole)

    def _draw_changes(self, record: PlannedRecord, column: QVBoxLayout, whole: QWidget) -> None:
        """Both sides of what differs, and what is added; where nothing is done with it they can only be compared."""
        language = self._workplace.language()
        is_taken = record.decision is not Decision.SKIP
        if not is_taken and record.chosen is not None:
            beside = self.tr("Compared with “{name}”").replace("{name}", shortened(record.chosen.title, 60))
            column.addWidget(Heading(beside, "group", whole))
        if not record.says_something_new:
            column.addWidget(QuietLabel(self.tr("The desk has all of this already."), whole))
        zone = str(record.incoming.values.get("timezone") or "")
        if record.changes:
            column.addWidget(self._sides(record.incoming.kind, record.changes, zone, whole, is_choice=is_taken))
        for part in record.part_changes:
            title = part.title or labels.kind_label(part.kind, plural=False)
            column.addWidget(Heading(shortened(title), "group", whole))
            name = f"{part.kind}{part.place}"
            column.addWidget(self._sides(part.kind, part.changes, zone, whole, name, is_choice=is_taken))
        added = [(part_label(part), part_text(part, language)) for part in record.new_parts]
        added += [(self.tr("File"), shortened(one.file_name)) for one in record.new_files]
        if added:
            heading = self.tr("Is added") if is_taken else self.tr("Only in the source")
            column.addWidget(Heading(heading, "group", whole))
            self._draw_rows(added, column, whole)

    def _draw_rows(self, rows: list[tuple[str, str]], column: QVBoxLayout, whole: QWidget) -> None:
        if not rows:
            return
        grid = _grid()
        for number, (name, text) in enumerate(rows[:_MOST_PARTS]):
            label = QuietLabel(name, whole)
            label.setFixedWidth(_LABEL_WIDTH)
            value = ValueLabel(text, whole)
            value.setAccessibleName(labels.labelled(name, text))
            grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, number, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        if (more := len(rows) - _MOST_PARTS) > 0:
            column.addWidget(SecondaryLabel(self.tr("and %n more", "", more), whole))

    def _sides(
        self, kind: str, changes: Sequence[FieldChange], zone: str, parent: QWidget, part: str = "", *, is_choice: bool
    ) -> QWidget:
        """A row for each field: its name, the value of the desk, the value of the source; one of them may be chosen."""
        whole = QWidget(parent)
        grid = _grid()
        whole.setLayout(grid)
        heads = {Side.DESK: self.tr("On the desk"), Side.SOURCE: self.tr("In the source")}
        for column, side in enumerate(heads, start=1):
            grid.addWidget(SecondaryLabel(heads[side], whole), 0, column)
            grid.setColumnStretch(column, 1)
        for number, change in enumerate(changes, start=1):
            name = labels.field_label(kind, change.key)
            label = QuietLabel(name, whole)
            label.setFixedWidth(_LABEL_WIDTH)
            label.setContentsMargins(0, _BESIDE_BUTTON if is_choice else 0, 0, 0)
            grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            group = QButtonGroup(whole)
            for column, side in enumerate(heads, start=1):
                value = change.desk if side is Side.DESK else change.source
                text = value_text(kind, change.key, value, self._workplace.language(), zone) or "–"
                named: QWidget
                cell: QWidget
                if is_choice:
                    cell, button = _side(text, whole)
                    button.setChecked(change.side is side)
                    button.clicked.connect(partial(self.side_chosen.emit, change, side))
                    group.addButton(button)
                    named = self.sides[part + change.key, side] = button
                else:
                    named = cell = ValueLabel(text, whole)
                named.setAccessibleName(f"{name}, {heads[side]}: {text}")
                grid.addWidget(cell, number, column, Qt.AlignmentFlag.AlignTop)
        return whole

    def _name(self) -> None:
        self.setAccessibleName(self.tr("The record at length"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self.show_record(self._record)
        super().changeEvent(event)


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(tokens.SPACE)
    grid.setVerticalSpacing(tokens.SPACE_TIGHT)
    return grid


def _side(text: str, parent: QWidget) -> tuple[QWidget, QRadioButton]:
    """A radio button with a value beside it that wraps; a press on either chooses."""
    cell = QWidget(parent)
    button = QRadioButton(cell)
    value = PressedLabel(text, button, cell)
    row = QHBoxLayout(cell)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(tokens.SPACE_TIGHT)
    row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(value, 1, Qt.AlignmentFlag.AlignTop)
    return cell, button
