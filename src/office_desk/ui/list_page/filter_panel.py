"""The filters a person adds: rows of field, comparison and value that all have to hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QPushButton, QVBoxLayout, QWidget

from office_desk import labels
from office_desk.model.catalog import VIEWS
from office_desk.model.list_query import Operator
from office_desk.ui.list_page.condition_values import ConditionValue
from office_desk.ui.list_page.conditions import OPERATORS, Condition, filter_fields
from office_desk.ui.look import tokens
from office_desk.ui.look.widgets import FlowLayout, IconButton

_FIELD_WIDTH = 180
_OPERATOR_WIDTH = 128
_MOST_ITEMS = 24


class FilterRow(QWidget):
    """One condition.

    Signals:
        changed: the condition is another.
        removed: the person took it away.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, view: str, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = VIEWS[view].kind
        self._fields = {field.key: field for field in filter_fields(view)}
        self.field_box = QComboBox(self)
        self.field_box.setFixedWidth(_FIELD_WIDTH)
        self.field_box.setMaxVisibleItems(_MOST_ITEMS)
        self.operator_box = QComboBox(self)
        self.operator_box.setFixedWidth(_OPERATOR_WIDTH)
        self.value = ConditionValue(self._kind, language, self)
        self._remove = IconButton("x", "", self)
        for key in self._fields:
            self.field_box.addItem(labels.field_label(self._kind, key), key)
        self.field_box.activated.connect(self._on_field_chosen)
        self.operator_box.activated.connect(self._on_operator_chosen)
        self.value.changed.connect(self.changed)
        self._remove.clicked.connect(self.removed)
        row = FlowLayout(self)
        for part in (self.field_box, self.operator_box, self.value, self._remove):
            row.addWidget(part)
        likeliest = next((key for key in VIEWS[view].columns if key in self._fields), "")
        self.field_box.setCurrentIndex(max(0, self.field_box.findData(likeliest)))
        self._offer_operators()
        self.retranslate()

    def condition(self) -> Condition:
        """The condition as it stands, complete or not."""
        return Condition(self.field_box.currentData(), self._operator(), self.value.value())

    def set_condition(self, condition: Condition) -> None:
        """Show a condition; this is no change by the person."""
        self.field_box.setCurrentIndex(self.field_box.findData(condition.key))
        self._offer_operators()
        self.operator_box.setCurrentIndex(self.operator_box.findData(condition.operator))
        self.value.compare(self._fields[condition.key], condition.operator)
        self.value.set_value(condition.value)

    def _operator(self) -> Operator:
        return Operator(self.operator_box.currentData())

    def _offer_operators(self) -> None:
        field = self._fields[self.field_box.currentData()]
        self.operator_box.clear()
        for operator in OPERATORS[field.kind]:
            self.operator_box.addItem(labels.operator_label(operator), operator)
        self.value.compare(field, self._operator())

    def _on_field_chosen(self) -> None:
        self._offer_operators()
        self.changed.emit()

    def _on_operator_chosen(self) -> None:
        before = self.value.value()
        self.value.compare(self._fields[self.field_box.currentData()], self._operator())
        self.value.set_value(before)
        self.changed.emit()

    def retranslate(self) -> None:
        """Word everything in the language of the moment."""
        self.field_box.setAccessibleName(self.tr("Field"))
        self.operator_box.setAccessibleName(self.tr("Comparison"))
        self._remove.set_name(self.tr("Remove this filter"))
        for number in range(self.field_box.count()):
            key = self.field_box.itemData(number)
            self.field_box.setItemText(number, labels.field_label(self._kind, key))
        for number in range(self.operator_box.count()):
            operator = Operator(self.operator_box.itemData(number))
            self.operator_box.setItemText(number, labels.operator_label(operator))
        self.value.retranslate()


class FilterPanel(QFrame):
    """Unfolds below the chips. What is entered holds at once; a row that is not complete yet does nothing.

    Signals:
        changed: the complete conditions are others.
        save_requested: the list as it stands is to be kept under a name.
        closed: Esc folds the panel up.
    """

    changed = Signal()
    save_requested = Signal()
    closed = Signal()

    def __init__(self, view: str, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self._view = view
        self._language = language
        self._rows: list[FilterRow] = []
        self._told: tuple[Condition, ...] = ()
        self._add = QPushButton(self)
        self._clear = QPushButton(self)
        self._save = QPushButton(self)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._add.clicked.connect(self.add_row)
        self._clear.clicked.connect(self.clear)
        self._save.clicked.connect(self.save_requested)
        self._retranslate()

    @property
    def rows(self) -> tuple[FilterRow, ...]:
        """The rows from top to bottom."""
        return tuple(self._rows)

    def conditions(self) -> tuple[Condition, ...]:
        """The conditions that hold."""
        entered = (row.condition() for row in self._rows)
        return tuple(condition for condition in entered if condition.is_complete)

    def set_conditions(self, conditions: Iterable[Condition]) -> None:
        """Show other conditions; this is no change by the person."""
        while self._rows:
            self._drop(self._rows[-1])
        for condition in conditions:
            self._make_row().set_condition(condition)
        self._told = self.conditions()

    def add_row(self) -> FilterRow:
        """Begin another condition and put the keyboard on it."""
        row = self._make_row()
        row.field_box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()
        return row

    def clear(self) -> None:
        """Take every condition away."""
        while self._rows:
            self._drop(self._rows[-1])
        self._tell()

    def _lay_out(self) -> None:
        for button in (self._add, self._clear, self._save):
            button.setProperty("kind", "quiet")
        self._column.setContentsMargins(*(4 * (tokens.SPACE,)))
        self._column.setSpacing(tokens.SPACE_TIGHT)
        line = FlowLayout(spacing=tokens.SPACE_TIGHT)
        for button in (self._add, self._clear, self._save):
            line.addWidget(button)
        self._column.addLayout(line)

    def _make_row(self) -> FilterRow:
        row = FilterRow(self._view, self._language, self)
        row.changed.connect(self._tell)
        row.removed.connect(self._on_row_removed)
        self._column.insertWidget(len(self._rows), row)
        self._rows.append(row)
        return row

    def _drop(self, row: FilterRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _on_row_removed(self) -> None:
        row = self.sender()
        if isinstance(row, FilterRow):
            self._drop(row)
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
            self._tell()

    def _tell(self) -> None:
        self._clear.setEnabled(bool(self._rows))
        conditions = self.conditions()
        if conditions != self._told:
            self._told = conditions
            self.changed.emit()

    def _retranslate(self) -> None:
        self._add.setText(self.tr("Add a filter"))
        self._clear.setText(self.tr("Clear all"))
        self._save.setText(self.tr("Save this view…"))
        self.setAccessibleName(self.tr("Filters"))
        for row in self._rows:
            row.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
