"""The mapping as a whole: which records the rows become, and the mappings that were kept under a name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from office_desk import labels
from office_desk.display import visible_text
from office_desk.exchange.columns import ColumnMapping
from office_desk.ui.form.choice_editors import SteadyComboBox
from office_desk.ui.look import tokens
from office_desk.ui.look.buttons import IconButton
from office_desk.ui.look.flow import FlowLayout
from office_desk.ui.look.text import SecondaryLabel

_NAME_LENGTH = 60
_NAME_WIDTH = 180


class KeptMappingsBar(QWidget):
    """Chooses, keeps and forgets mappings; the name of a new one is typed in place.

    Signals:
        kind_chosen: the record kind that rows are to become.
        mapping_chosen: a kept `ColumnMapping`, or None for the guess.
        keep_requested: the name under which to keep the mapping of the moment.
        forget_requested: the name of the mapping to forget.
    """

    kind_chosen = Signal(str)
    mapping_chosen = Signal(object)
    keep_requested = Signal(str)
    forget_requested = Signal(str)

    def __init__(self, kinds: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = tuple(kinds)
        self._kept: tuple[ColumnMapping, ...] = ()
        self._mapping: ColumnMapping | None = None
        self._kind_label, self._mapping_label = SecondaryLabel("", self), SecondaryLabel("", self)
        self.kind_box, self.mapping_box = SteadyComboBox(self), SteadyComboBox(self)
        self.forget_button = IconButton("trash-2", "", self)
        self.name_line = QLineEdit(self)
        self.name_line.setMaxLength(_NAME_LENGTH)
        self.name_line.setFixedWidth(_NAME_WIDTH)
        self.keep_button = QPushButton(self)
        self.keep_button.setAutoDefault(False)
        flow = FlowLayout(self, spacing=tokens.SPACE)
        flow.addWidget(self._grouped(self._kind_label, self.kind_box))
        flow.addWidget(self._grouped(self._mapping_label, self.mapping_box, self.forget_button))
        flow.addWidget(self._grouped(self.name_line, self.keep_button))
        self.kind_box.activated.connect(self._choose_kind)
        self.mapping_box.activated.connect(self._choose_mapping)
        self.forget_button.clicked.connect(self._forget)
        self.keep_button.clicked.connect(self._keep)
        self.name_line.returnPressed.connect(self._keep)
        self.name_line.textChanged.connect(self._enable)
        self._retranslate()

    def show_mapping(self, mapping: ColumnMapping | None, kept: Sequence[ColumnMapping]) -> None:
        """Stand on the mapping of the moment; `kept` are those that fit the table."""
        self._mapping = mapping
        self._kept = tuple(kept)
        self._fill()

    def _grouped(self, *widgets: QWidget) -> QWidget:
        group = QWidget(self)
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, tokens.SPACE, 0)
        row.setSpacing(tokens.SPACE_TIGHT)
        for widget in widgets:
            if isinstance(widget, QComboBox):
                widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
                widget.setMaximumWidth(tokens.CARD_WIDTH)
            row.addWidget(widget)
        return group

    def _fill(self) -> None:
        kind = self._mapping.kind if self._mapping else ""
        self.kind_box.clear()
        for one in dict.fromkeys((*self._kinds, *([kind] if kind else []))):
            self.kind_box.addItem(labels.kind_label(one), one)
        self.kind_box.setCurrentIndex(self.kind_box.findData(kind))
        name = self._mapping.name if self._mapping else ""
        self.mapping_box.clear()
        self.mapping_box.addItem(self.tr("By the headings"), "")
        for mapping in self._kept:
            self.mapping_box.addItem(visible_text(mapping.name), mapping.name)
        position = self.mapping_box.findData(name)
        self.mapping_box.setCurrentIndex(max(position, 0))
        self._enable()

    def _enable(self) -> None:
        name = self._mapping.name if self._mapping else ""
        is_kept = any(one.name == name for one in self._kept) and bool(name)
        self.forget_button.set_disabled("" if is_kept else self.tr("Only a mapping that was kept can be forgotten"))
        self.keep_button.setEnabled(bool(self.name_line.text().strip()))

    def _choose_kind(self) -> None:
        self.kind_chosen.emit(self.kind_box.currentData())

    def _choose_mapping(self) -> None:
        name = self.mapping_box.currentData()
        self.mapping_chosen.emit(next((one for one in self._kept if one.name == name), None))

    def _keep(self) -> None:
        if name := self.name_line.text().strip():
            self.name_line.clear()
            self.keep_requested.emit(name)
            self.mapping_box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        if self._mapping is not None and self._mapping.name:
            self.forget_requested.emit(self._mapping.name)

    def _retranslate(self) -> None:
        named = (
            (self._kind_label, self.kind_box, self.tr("Each row is one of")),
            (self._mapping_label, self.mapping_box, self.tr("Columns are taken")),
        )
        for label, box, text in named:
            label.setText(text)
            label.setBuddy(box)
            box.setAccessibleName(text)
        self.forget_button.set_name(self.tr("Forget this mapping"))
        self.name_line.setPlaceholderText(self.tr("Name for next time"))
        self.name_line.setAccessibleName(self.tr("Name for next time"))
        self.keep_button.setText(self.tr("Keep"))
        self.keep_button.setAccessibleName(self.tr("Keep this mapping"))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
