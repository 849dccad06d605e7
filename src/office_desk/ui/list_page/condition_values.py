"""What a filter is compared with: a choice, a period, a day, a number or some words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from office_desk import labels
from office_desk.display import display_day, display_value
from office_desk.model.catalog import Field, ValueKind
from office_desk.model.list_query import Operator
from office_desk.ui.list_page.conditions import Period

_VALUE_WIDTH = 200
_LONGEST = 200


class ConditionValue(QWidget):
    """The third part of a filter row; it changes its shape with the field and the comparison.

    Signals:
        changed: the value is another.
    """

    changed = Signal()

    def __init__(
        self, kind: str, language: Callable[[], str], parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._kind = kind
        self._language = language
        self._today = today
        self._field: Field | None = None
        self._is_period = False
        self._line = QLineEdit(self)
        self._line.setMaxLength(_LONGEST)
        self._line.setFixedWidth(_VALUE_WIDTH)
        self._line.textChanged.connect(self.changed)
        self._box = QComboBox(self)
        self._box.setFixedWidth(_VALUE_WIDTH)
        self._box.activated.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line)
        row.addWidget(self._box)
        self.retranslate()

    def compare(self, field: Field, operator: Operator) -> None:
        """Take the shape that this field and comparison need, and forget the value."""
        self._field = field
        needs_value = operator not in (Operator.EMPTY, Operator.NOT_EMPTY)
        choices = self._choices(field, operator) if needs_value else None
        self._is_period = operator is Operator.WITHIN
        self._line.blockSignals(True)
        self._line.clear()
        self._line.blockSignals(False)
        self._box.clear()
        for value, word in choices or ():
            self._box.addItem(word, value)
        # Nothing is chosen yet, so that a new row does not filter before it is meant to.
        self._box.setCurrentIndex(-1)
        self._box.setVisible(choices is not None)
        self._line.setVisible(needs_value and choices is None)
        hint = labels.field_hint(self._kind, field.key) if field.kind is ValueKind.VAGUE_DATE else ""
        self._line.setPlaceholderText(hint)

    def value(self) -> Any:
        """The value, None while there is none that could be asked."""
        field = self._field
        if field is None:
            return None
        if not self._box.isHidden():
            chosen = self._box.currentData()
            # Qt gives an enumeration of texts back as a bare text.
            return Period(chosen) if self._is_period and chosen is not None else chosen
        text = self._line.text().strip()
        if not text or self._line.isHidden():
            return None
        if field.kind in (ValueKind.VAGUE_DATE, ValueKind.MOMENT):
            return self._day(text)
        if field.kind in (ValueKind.INTEGER, ValueKind.VAGUE_COUNT):
            return int(text) if text.isdecimal() else None
        return text

    def set_value(self, value: Any) -> None:
        """Show a value; this is no change by the person."""
        if not self._box.isHidden():
            self._box.setCurrentIndex(self._box.findData(value))
            return
        self._line.blockSignals(True)
        text = display_day(value, self._language()) if isinstance(value, date) else value
        self._line.setText("" if text is None else str(text))
        self._line.blockSignals(False)

    def words(self) -> str:
        """The value as it is read aloud."""
        return self._box.currentText() if not self._box.isHidden() else self._line.text()

    def _day(self, text: str) -> date | None:
        from office_desk.model.spoken_date import NotUnderstood, parse_spoken_date  # not before somebody filters

        try:
            read = parse_spoken_date(text, self._today()).value
        except NotUnderstood:
            return None
        return read.earliest or read.latest

    def _choices(self, field: Field, operator: Operator) -> list[tuple[Any, str]] | None:
        if operator is Operator.WITHIN:
            return [(period, self._period_word(period)) for period in Period]
        if field.kind is ValueKind.FLAG:
            language = self._language()
            return [(answer, display_value(field, answer, language)) for answer in (True, False)]
        if field.choices:
            return [(one, labels.choice_label(self._kind, field.key, one)) for one in field.choices]
        return None

    def _period_word(self, period: Period) -> str:
        words = {
            Period.LAST_30_DAYS: self.tr("the last 30 days"),
            Period.THIS_WEEK: self.tr("this week"),
            Period.THIS_MONTH: self.tr("this month"),
            Period.THIS_YEAR: self.tr("this year"),
            Period.LAST_YEAR: self.tr("last year"),
            Period.NEXT_30_DAYS: self.tr("the next 30 days"),
        }
        return words[period]

    def retranslate(self) -> None:
        """Word the parts in the language of the moment; the value stays."""
        self._line.setAccessibleName(self.tr("Value"))
        self._box.setAccessibleName(self.tr("Value"))
        self._box.setPlaceholderText(self.tr("Choose"))
        for number in range(self._box.count()):
            value = self._box.itemData(number)
            if self._is_period:
                self._box.setItemText(number, self._period_word(Period(value)))
            elif self._field is not None:
                word = display_value(self._field, value, self._language(), kind=self._kind)
                self._box.setItemText(number, word)
