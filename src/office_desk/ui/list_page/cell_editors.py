"""Editing a value inside its cell: a line to type in, or a short list to choose from."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from office_desk.model.catalog import Field, ValueKind
from office_desk.ui.list_page.cell_words import CellWords
from office_desk.ui.list_page.table_model import RecordTableModel, Role

Index = QModelIndex | QPersistentModelIndex

_COMMITTING_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
_NOTHING = "–"


class CellEditingDelegate(QStyledItemDelegate):
    """Edits a cell in place: Enter commits, Esc reverts, and what is no value stays open with a sentence.

    Signals:
        refused: why what was typed is no value.
    """

    refused = Signal(str)

    def __init__(self, words: CellWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words

    def _field(self, index: Index) -> Field | None:
        model = index.model()
        return model.columns[index.column()].field if isinstance(model, RecordTableModel) else None

    def _choices(self, field: Field, parent: QWidget) -> QComboBox:
        box = QComboBox(parent)
        values: list[Any] = [False, True] if field.kind is ValueKind.FLAG else list(field.choices)
        if field.kind is ValueKind.CHOICE and not field.required:
            box.addItem(_NOTHING, "")
        for value in values:
            box.addItem(self._words.text(field, value), value)
        box.setMaxVisibleItems(box.count())
        box.activated.connect(self._commit_choice)
        return box

    def _commit_choice(self) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            self.commitData.emit(box)
            self.closeEditor.emit(box)

    def _problem(self, editor: QObject) -> str:
        """Why the line holds no value; empty when it does, or when it is no line."""
        if not isinstance(editor, QLineEdit):
            return ""
        field = editor.property("field")
        try:
            self._words.value(field, editor.text())
        except ValueError as error:
            return str(error)
        return ""

    def _tell_problem(self, editor: QLineEdit) -> None:
        if sentence := self._problem(editor):
            self.refused.emit(sentence)

    def _mark(self, editor: QLineEdit, sentence: str) -> None:
        editor.setProperty("invalid", bool(sentence))
        editor.style().polish(editor)
        editor.setAccessibleDescription(sentence)
        self.refused.emit(sentence)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = self._field(index)
        assert field is not None
        editor: QWidget
        if field.kind in (ValueKind.CHOICE, ValueKind.FLAG):
            editor = self._choices(field, parent)
        else:
            editor = QLineEdit(parent)
            editor.setMaxLength(field.max_length)
            editor.setProperty("field", field)
        heading = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(str(heading))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        field = self._field(index)
        value = index.data(Role.SORT)
        if isinstance(editor, QComboBox):
            empty = False if field and field.kind is ValueKind.FLAG else ""
            editor.setCurrentIndex(editor.findData(empty if value is None else value))
        elif isinstance(editor, QLineEdit) and not editor.isModified() and field is not None:
            editor.setText("" if value is None else self._words.typed(field, value))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        field = self._field(index)
        if field is None:
            return
        if isinstance(editor, QComboBox):
            value = editor.currentData()
        elif isinstance(editor, QLineEdit) and editor.isModified() and not self._problem(editor):
            value = self._words.value(field, editor.text())
        else:
            return
        if value != index.data(Role.SORT):
            model.setData(index, value)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(editor, QLineEdit):
            kind = event.type()
            if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                if event.key() in _COMMITTING_KEYS and (sentence := self._problem(editor)):
                    self._mark(editor, sentence)
                    return True
            elif kind == QEvent.Type.FocusOut and QApplication.activePopupWidget() is None:
                self._tell_problem(editor)
        return super().eventFilter(editor, event)
