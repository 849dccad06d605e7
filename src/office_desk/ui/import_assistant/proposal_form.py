"""What was recognized as one record, field by field, to be corrected before it is compared with the desk."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QLineEdit, QScrollArea, QWidget

from office_desk import labels
from office_desk.exchange.incoming import Incoming, Marked, Named
from office_desk.labels.source_words import part_label
from office_desk.model.catalog import KINDS, Field, ValueKind
from office_desk.ui.card.wrapped_text import QuietLabel
from office_desk.ui.focus_order import set_focus_order
from office_desk.ui.form.editor import Editor
from office_desk.ui.form.make_editor import make_editor
from office_desk.ui.look import tokens
from office_desk.ui.look.buttons import IconButton
from office_desk.ui.look.icons import icon
from office_desk.ui.look.scrolled import ScrolledPart
from office_desk.ui.look.text import Heading

if TYPE_CHECKING:
    from office_desk.ui.workplace import Workplace

_LABEL_WIDTH = 120
_ALWAYS = {"people": ("family_name", "given_name", "patronymic", "name_zh", "name_ru", "title")}
_OF_PART = {"affiliations": ("organization", "position", "department"), "contact_points": ("value",)}
_TYPED = (ValueKind.TEXT, ValueKind.LINK)


class ProposalForm(QScrollArea):
    """A field for everything that was found, and for the names also where nothing was.

    Signals:
        changed: a value was changed or a part left out.
    """

    changed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._record: Incoming | None = None
        self.lines: dict[str, QLineEdit] = {}
        self.editors: dict[str, Editor] = {}
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def show_record(self, record: Incoming | None) -> None:
        """Show what was found; what is changed here is changed in the record."""
        self._record = record
        self.lines, self.editors = {}, {}
        whole = ScrolledPart(self)
        grid = QGridLayout(whole)
        grid.setContentsMargins(tokens.SPACE_GROUP, 0, tokens.SPACE, tokens.SPACE)
        grid.setHorizontalSpacing(tokens.SPACE)
        grid.setVerticalSpacing(tokens.SPACE_TIGHT)
        grid.setColumnStretch(1, 1)
        if record is not None:
            self._draw(record, grid, whole)
        grid.setRowStretch(grid.rowCount(), 1)
        whole.setAutoFillBackground(False)
        self.setWidget(whole)
        set_focus_order(whole)

    def _draw(self, record: Incoming, grid: QGridLayout, whole: QWidget) -> None:
        heading = Heading(labels.kind_label(record.kind, plural=False), "group", whole)
        grid.addWidget(heading, 0, 0, 1, 3)
        for field in KINDS[record.kind].written:
            if field.key in record.values or field.key in _ALWAYS.get(record.kind, ()):
                self._add(record, field, labels.field_label(record.kind, field.key), field.key, grid, whole)
        for number, part in enumerate(record.parts):
            self._draw_part(number, part, grid, whole)

    def _draw_part(self, number: int, part: Incoming, grid: QGridLayout, whole: QWidget) -> None:
        keys = _OF_PART.get(part.kind, tuple(part.values))
        is_first = True
        for key in keys:
            field = KINDS[part.kind].by_key.get(key)
            if field is None or (key not in part.values and not is_first):
                continue
            name = part_label(part) if part.kind == "contact_points" else labels.field_label(part.kind, key)
            row = grid.rowCount()
            self._add(part, field, name, f"{part.kind}{number}.{key}", grid, whole)
            if is_first:
                button = IconButton("x", self.tr("Leave out: {what}").replace("{what}", name), whole)
                button.clicked.connect(partial(self._leave_out, part))
                grid.addWidget(button, row, 2, Qt.AlignmentFlag.AlignTop)
            is_first = False

    def _add(self, record: Incoming, field: Field, name: str, mark: str, grid: QGridLayout, whole: QWidget) -> None:
        row = grid.rowCount()
        label = QuietLabel(name, whole)
        label.setFixedWidth(_LABEL_WIDTH)
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        if field.kind is ValueKind.LONG_TEXT:
            label.setContentsMargins(0, tokens.SPACE, 0, 0)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        else:
            grid.addWidget(label, row, 0)
        value = record.values.get(field.key)
        if field.kind in _TYPED:
            line = QLineEdit(_typed(value), whole)
            line.setMaxLength(field.max_length)
            line.setCursorPosition(0)
            line.setAccessibleName(name)
            if field.kind is ValueKind.LINK:
                line.addAction(icon("link", "muted"), QLineEdit.ActionPosition.LeadingPosition)
            label.setBuddy(line)
            line.textEdited.connect(partial(self._take_text, record, field))
            self.lines[mark] = line
            grid.addWidget(line, row, 1)
            return
        editor = make_editor(field, record.kind, self._workplace, whole)
        editor.set_value(value)
        editor.set_name(name)
        label.setBuddy(editor.control)
        editor.changed.connect(partial(self._take_value, record, editor))
        self.editors[mark] = editor
        grid.addWidget(editor, row, 1)

    def _take_text(self, record: Incoming, field: Field, text: str) -> None:
        if not text.strip():
            record.values.pop(field.key, None)
        else:
            record.values[field.key] = Named(text.strip()) if field.kind is ValueKind.LINK else text.strip()
        self.changed.emit()

    def _take_value(self, record: Incoming, editor: Editor) -> None:
        problem = editor.problem()
        editor.set_error(problem)
        if not problem:
            record.values[editor.field.key] = editor.value()
            self.changed.emit()

    def _leave_out(self, part: Incoming) -> None:
        if self._record is not None:
            self._record.parts = tuple(each for each in self._record.parts if each is not part)
            self.changed.emit()
            self.show_record(self._record)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_record(self._record)


def _typed(value: Any) -> str:
    if isinstance(value, Named):
        return value.text
    return value.uuid if isinstance(value, Marked) else str(value or "")
