"""The second step of a table: where each column goes, corrected here and kept under a name for next time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from office_desk.display import display_number
from office_desk.exchange.columns import ColumnMapping, Target
from office_desk.ui.import_assistant.column_model import TARGET, TARGET_ROLE, ColumnModel
from office_desk.ui.import_assistant.guests_bar import GuestsBar
from office_desk.ui.import_assistant.head_words import guests_words
from office_desk.ui.import_assistant.import_run import ImportRun
from office_desk.ui.import_assistant.kept_mappings_bar import KeptMappingsBar
from office_desk.ui.import_assistant.quiet_table import QuietTable
from office_desk.ui.import_assistant.target_picker import TargetPicker
from office_desk.ui.look import tokens
from office_desk.ui.look.icons import icon_pixmap

if TYPE_CHECKING:
    from office_desk.ui.workplace import Workplace

KINDS_OF_ROWS = ("people", "organizations", "events", "interactions", "programs", "agreements", "negotiations", "tasks")
"""What a row of a table can become, the most usual first."""

_WIDTHS = (220, 380)
_OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2)
_EMPTYING_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_Index = QModelIndex | QPersistentModelIndex


class TargetDelegate(QStyledItemDelegate):
    """Draws where a column goes as a list that can be opened; one that is not taken stands back."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        option.rect = option.rect.adjusted(0, 0, -tokens.ICON_SIZE - tokens.SPACE, 0)
        if index.data(TARGET_ROLE) is None:
            quiet = option.palette.color(QPalette.ColorRole.PlaceholderText)
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                option.palette.setColor(role, quiet)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        whole = QRect(option.rect)
        if option.state & option.state.State_Selected:
            painter.fillRect(whole, option.palette.color(QPalette.ColorRole.Highlight))
        super().paint(painter, option, index)
        picture = icon_pixmap("chevron-down", "muted", tokens.ICON_SIZE, painter.device().devicePixelRatioF())
        top = whole.top() + (whole.height() - tokens.ICON_SIZE) // 2
        painter.drawPixmap(whole.right() - tokens.ICON_SIZE - tokens.SPACE_TIGHT, top, picture)


class ColumnsTable(QuietTable):
    """One row for each column; Enter, the space bar, F2 or a letter opens the list, Delete takes nothing from it."""

    def __init__(self, model: ColumnModel, picker: TargetPicker, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._columns = model
        self._picker = picker
        self.targets: tuple[Target, ...] = ()
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(tokens.ROW_HEIGHT)
        self.setSelectionMode(QuietTable.SelectionMode.SingleSelection)
        self.setItemDelegateForColumn(TARGET, TargetDelegate(self))
        self.clicked.connect(self._open_where_clicked)

    def open_picker(self, row: int, typed: str = "") -> None:
        """Let the person choose where a column goes."""
        index = self._columns.index(row, TARGET)
        if index.isValid():
            self.scrollTo(index)
            place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self._picker.offer(row, self.targets, index.data(TARGET_ROLE), place, typed)

    def _open_where_clicked(self, index: QModelIndex) -> None:
        if index.column() == TARGET:
            self.open_picker(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if row < 0 or held:
            super().keyPressEvent(event)
        elif event.key() in _OPENING_KEYS:
            self.open_picker(row)
        elif event.key() in _EMPTYING_KEYS:
            self._picker.chosen.emit(row, None)
        elif event.text().strip() and event.text().isprintable():
            self.open_picker(row, event.text())
        else:
            super().keyPressEvent(event)


class ColumnsStep(QWidget):
    """The kept mappings above, whose guests the people are, the columns below."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._run: ImportRun | None = None
        self.bar = KeptMappingsBar(KINDS_OF_ROWS, self)
        self.guests = GuestsBar(workplace, self, is_of_table=True)
        self.model = ColumnModel(workplace.language, self)
        self.picker = TargetPicker(self)
        self.table = ColumnsTable(self.model, self.picker, self)
        self.table.set_widths(_WIDTHS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE)
        column.addWidget(self.bar)
        column.addWidget(self.guests)
        column.addWidget(self.table, 1)
        self.picker.chosen.connect(self._set_target)
        self.bar.kind_chosen.connect(self._choose_kind)
        self.bar.mapping_chosen.connect(self._choose_mapping)
        self.bar.keep_requested.connect(self._keep)
        self.bar.forget_requested.connect(self._forget)
        self._name_parts()

    def show_run(self, run: ImportRun) -> None:
        """Follow a source on its way."""
        self._run = run
        self.guests.show_run(run)
        run.mapped.connect(self._show_mapping)
        self._show_mapping()

    def summary(self) -> str:
        """How many columns are taken, in words, and whose guests the people are."""
        mapping = self.model.mapping
        if mapping is None or self._run is None:
            return ""
        taken = display_number(sum(target is not None for target in mapping.targets), self._workplace.language())
        text = self.tr("{taken} of %n column(s) taken", "", len(mapping.targets))
        guests = guests_words(self._run, self._workplace.language())
        return " · ".join(filter(None, (text.replace("{taken}", taken), guests)))

    def _show_mapping(self) -> None:
        run = self._run
        table = run.reading.table if run is not None and run.reading is not None else None
        if run is None or table is None or run.mapping is None:
            self.model.show_mapping(None, None)
            return
        from office_desk.exchange.mapping import GUEST_TARGETS, fitting, targets_for

        has_guests = run.guests.event_id is not None and run.mapping.kind == "people"
        self.table.targets = (*(GUEST_TARGETS if has_guests else ()), *targets_for(run.mapping.kind))
        self.model.show_mapping(table, run.mapping)
        fit = (fitting(table, (one,)) for one in run.kept)
        self.bar.show_mapping(run.mapping, tuple(one for one in fit if one is not None))
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, TARGET))

    def _set_target(self, row: int, target: Target | None) -> None:
        mapping = self.model.with_target(row, target)
        if self._run is not None and mapping is not None:
            self._run.map_as(mapping if mapping == self._run.mapping else replace(mapping, name=""))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_kind(self, kind: str) -> None:
        if self._run is not None:
            self._run.remap(kind)

    def _choose_mapping(self, mapping: ColumnMapping | None) -> None:
        if self._run is None or self._run.mapping is None:
            return
        if mapping is None:
            self._run.remap(self._run.mapping.kind)
        else:
            self._run.map_as(mapping)

    def _keep(self, name: str) -> None:
        if self._run is None or self._run.mapping is None:
            return
        mapping = replace(self._run.mapping, name=name)

        def keep() -> None:
            from office_desk.exchange.mapping import keep_mapping

            keep_mapping(mapping)

        self._run.change_kept(keep, mapping)

    def _forget(self, name: str) -> None:
        if self._run is None or self._run.mapping is None:
            return

        def forget() -> None:
            from office_desk.exchange.mapping import forget_mapping

            forget_mapping(name)

        self._run.change_kept(forget, replace(self._run.mapping, name=""))

    def _name_parts(self) -> None:
        self.table.setAccessibleName(self.tr("Columns"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name_parts()
            self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, TARGET)
            self._show_mapping()
        super().changeEvent(event)
