"""Asks how a list is to be written, and where; what it answers is carried out behind the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from office_desk import labels
from office_desk.display import display_number
from office_desk.exchange.reading import Format
from office_desk.exchange.written_formats import SUFFIXES, TABLES, formats_of_kind
from office_desk.model.catalog import VIEWS
from office_desk.ui.export.export_choice import ENCODINGS, SEPARATORS, VERSIONS, ExportChoice, with_suffix
from office_desk.ui.files.handed_out import safe_file_name
from office_desk.ui.focus_order import set_focus_order
from office_desk.ui.look import tokens
from office_desk.ui.look.widgets import Heading, MessageBar, PlainLabel, SecondaryLabel

_WIDTH = 520
_DELIMITED = (Format.CSV, Format.TSV)


class ExportDialog(QDialog):
    """Format, its options, which records and which file.

    Signals:
        chosen: the `ExportChoice`, the file as a Path, and whether only the selected records are meant.
    """

    chosen = Signal(object, object, bool)

    def __init__(
        self, view: str, choice: ExportChoice, total: int, selected: int, language: str, parent: QWidget | None = None
    ) -> None:
        """`selected` is how many records a person selected, 0 where nobody did."""
        super().__init__(parent)
        self._view = view
        self._choice = choice
        self._total, self._selected, self._language = total, selected, language
        self._confirmed: Path | None = None
        self._heading = Heading("", "card", self)
        self._captions = {key: PlainLabel("", self) for key in ("format", "records", "fields", "encoding")}
        self._captions |= {key: PlainLabel("", self) for key in ("separator", "version", "file")}
        self.format_box = QComboBox(self)
        self.encoding_box = QComboBox(self)
        self.separator_box = QComboBox(self)
        self.version_box = QComboBox(self)
        self.every_record, self.selected_records = QRadioButton(self), QRadioButton(self)
        self.shown_fields, self.all_fields = QRadioButton(self), QRadioButton(self)
        self.with_uuid = QCheckBox(self)
        self._hint = SecondaryLabel("", self)
        self.file_line = QLineEdit(self)
        self.browse_button = QPushButton(self)
        self.message = MessageBar(self)
        self.cancel_button = QPushButton(self)
        self.export_button = QPushButton(self)
        self._groups = [QButtonGroup(self), QButtonGroup(self)]
        self._fill()
        self._lay_out()
        self._retranslate()
        self._connect()
        self._show_format()
        set_focus_order(self)
        self.format_box.setFocus()

    @property
    def format(self) -> Format:
        """The format that is chosen."""
        return Format(self.format_box.currentData())  # Qt keeps its value alone

    @property
    def path(self) -> Path:
        """The file that is to be written."""
        typed = Path(self.file_line.text().strip()).expanduser()
        return typed if typed.is_absolute() else Path(self._folder()) / typed

    def choice(self) -> ExportChoice:
        """What is chosen at this moment."""
        return ExportChoice(
            format=self.format,
            encoding=self.encoding_box.currentData(),
            separator=self.separator_box.currentData(),
            vcard_version=self.version_box.currentData(),
            all_fields=self.all_fields.isChecked(),
            with_uuid=self.with_uuid.isChecked(),
            folder=str(self.path.parent),
        )

    def _fill(self) -> None:
        """Put in the values; their words come with `_retranslate`."""
        choice, kind = self._choice, VIEWS[self._view].kind
        boxes = (
            (self.format_box, formats_of_kind(kind), choice.format),
            (self.encoding_box, ENCODINGS, choice.encoding),
            (self.separator_box, SEPARATORS, choice.separator),
            (self.version_box, VERSIONS, choice.vcard_version),
        )
        for box, values, current in boxes:
            for value in values:
                box.addItem("", value)
            box.setCurrentIndex(max(0, list(values).index(current)))
        for group, pair in zip(self._groups, (self._records_pair(), self._fields_pair()), strict=True):
            for button in pair:
                group.addButton(button)
        (self.all_fields if choice.all_fields else self.shown_fields).setChecked(True)
        (self.selected_records if self._selected > 1 else self.every_record).setChecked(True)
        self.selected_records.setEnabled(self._selected > 0)
        self.with_uuid.setChecked(choice.with_uuid)
        name = with_suffix(safe_file_name(labels.view_label(self._view)), choice.format)
        self.file_line.setText(str(Path(self._folder()) / name))

    def _records_pair(self) -> tuple[QRadioButton, QRadioButton]:
        return self.every_record, self.selected_records

    def _fields_pair(self) -> tuple[QRadioButton, QRadioButton]:
        return self.shown_fields, self.all_fields

    def _folder(self) -> str:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return self._choice.folder or place or str(Path.home())

    def _lay_out(self) -> None:
        self.setMinimumWidth(_WIDTH)
        form = self._form = QFormLayout()
        form.setHorizontalSpacing(tokens.SPACE_GROUP)
        form.setVerticalSpacing(tokens.SPACE)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        place = QHBoxLayout()
        place.setSpacing(tokens.SPACE)
        place.addWidget(self.file_line, 1)
        place.addWidget(self.browse_button)
        self._rows: dict[str, QWidget | QVBoxLayout | QHBoxLayout] = {
            "format": self.format_box,
            "records": _stacked(*self._records_pair()),
            "fields": _stacked(*self._fields_pair()),
            "encoding": self.encoding_box,
            "separator": self.separator_box,
            "version": self.version_box,
            "file": place,
        }
        for key, row in self._rows.items():
            form.addRow(self._captions[key], row)
        for key in ("format", "encoding", "separator", "version"):
            box = self._rows[key]
            assert isinstance(box, QComboBox)
            self._captions[key].setBuddy(box)
        for key in ("format", "encoding", "separator", "version", "file"):
            self._captions[key].setMinimumHeight(tokens.CONTROL_HEIGHT)  # so that both stand on one line
        self._captions["file"].setBuddy(self.file_line)
        self._hint.setWordWrap(True)
        self.export_button.setProperty("kind", "primary")
        self.export_button.setDefault(True)
        for button in (self.browse_button, self.cancel_button):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.SPACE)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * (tokens.SPACE_PAGE,)))
        column.setSpacing(tokens.SPACE_GROUP)
        column.addWidget(self._heading)
        column.addLayout(form)
        column.addWidget(self.with_uuid)
        column.addWidget(self._hint)
        column.addWidget(self.message)
        column.addStretch(1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.format_box.currentIndexChanged.connect(self._change_format)
        self.file_line.textChanged.connect(self._forget_confirmation)
        self.browse_button.clicked.connect(self._browse)
        self.cancel_button.clicked.connect(self.reject)
        self.export_button.clicked.connect(self._finish)

    def _change_format(self) -> None:
        self.file_line.setText(with_suffix(self.file_line.text().strip(), self.format))
        self._show_format()

    def _show_format(self) -> None:
        """Show the options that the format has, and say what it is for."""
        chosen = self.format
        is_table = chosen in TABLES
        shown = {
            "fields": is_table,
            "encoding": chosen in _DELIMITED,
            "separator": chosen is Format.CSV,
            "version": chosen is Format.VCARD,
        }
        for key, is_shown in shown.items():
            self._form.setRowVisible(self._rows[key], is_shown)
        self.with_uuid.setVisible(is_table)
        self._hint.setText(self._hints()[chosen])
        self.adjustSize()

    def _forget_confirmation(self) -> None:
        self._confirmed = None
        self.message.clear()
        self.export_button.setText(self.tr("Export"))
        self.export_button.setEnabled(bool(self.file_line.text().strip()))

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Export to"), str(self.path.parent))
        chosen = self.format
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{self._format_names()[chosen]} (*{SUFFIXES[chosen]})"])
        dialog.setDefaultSuffix(SUFFIXES[chosen].removeprefix("."))
        dialog.selectFile(self.path.name)
        dialog.fileSelected.connect(self._take_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_file(self, name: str) -> None:
        self.file_line.setText(with_suffix(name, self.format))
        # The chooser has asked already whether a file that is there may be replaced.
        self._confirmed = self.path

    def _finish(self) -> None:
        path = self.path
        if path.is_dir():
            self.message.show_error(self.tr("This is a folder. Give the file a name."))
            return
        path = path.with_name(with_suffix(path.name, self.format))
        if path.exists() and path != self._confirmed:
            self._confirmed = path
            self.message.show_notice(self.tr("“{name}” is there already.").replace("{name}", path.name))
            self.export_button.setText(self.tr("Replace it"))
            return
        self.chosen.emit(replace(self.choice(), folder=str(path.parent)), path, self.selected_records.isChecked())
        self.accept()

    def _format_names(self) -> dict[Format, str]:
        return {
            Format.XLSX: self.tr("Workbook (Excel, WPS)"),
            Format.CSV: self.tr("CSV text"),
            Format.TSV: self.tr("Text with tabs"),
            Format.VCARD: self.tr("Cards for address books (vCard)"),
            Format.ICALENDAR: self.tr("Calendar (iCalendar)"),
            Format.JSON: self.tr("Everything, for another desk (JSON)"),
        }

    def _hints(self) -> dict[Format, str]:
        return {
            Format.XLSX: self.tr("The list as it stands. Phone numbers stay whole, dates are dates."),
            Format.CSV: self.tr("For programs that read no workbooks. What begins like a formula gets an apostrophe."),
            Format.TSV: self.tr("For programs that read no workbooks. What begins like a formula gets an apostrophe."),
            Format.VCARD: self.tr("For phones and mail programs, with photos and everything an address book knows."),
            Format.ICALENDAR: self.tr("For calendars on phones and computers."),
            Format.JSON: self.tr("Every field, part and file; nothing is lost on the way to another desk."),
        }

    def _retranslate(self) -> None:
        name = labels.view_label(self._view)
        self.setWindowTitle(self.tr("Export list"))
        self._heading.setText(self.tr("Export: {list}").replace("{list}", name))
        captions = {
            "format": self.tr("Format"),
            "records": self.tr("Records"),
            "fields": self.tr("Fields"),
            "encoding": self.tr("Encoding"),
            "separator": self.tr("Separator"),
            "version": self.tr("Version"),
            "file": self.tr("File"),
        }
        for key, text in captions.items():
            self._captions[key].setText(text)
        self._word_boxes()
        total = display_number(self._total, self._language)
        self.every_record.setText(self.tr("All %n of the list", "", self._total).replace(str(self._total), total))
        selected = display_number(self._selected, self._language)
        self.selected_records.setText(
            self.tr("The %n selected", "", self._selected).replace(str(self._selected), selected)
            if self._selected
            else self.tr("The selected ones")
        )
        self.shown_fields.setText(self.tr("The columns shown"))
        self.all_fields.setText(self.tr("All fields"))
        self.with_uuid.setText(self.tr("With a column by which the records are known again"))
        self.browse_button.setText(self.tr("Choose…"))
        self.cancel_button.setText(self.tr("Cancel"))
        self.export_button.setText(self.tr("Export") if self._confirmed is None else self.tr("Replace it"))
        self._hint.setText(self._hints()[self.format])

    def _word_boxes(self) -> None:
        names = self._format_names()
        texts: dict[QComboBox, dict[object, str]] = {
            self.format_box: {one: f"{names[one]} – {SUFFIXES[one]}" for one in names},
            self.encoding_box: {
                "utf-8-sig": self.tr("UTF-8: every script"),
                "gb18030": self.tr("GB18030: Chinese programs"),
                "windows-1251": self.tr("Windows-1251: old Russian programs"),
            },
            self.separator_box: {",": self.tr("Comma"), ";": self.tr("Semicolon: Excel in Russian")},
            self.version_box: {"3.0": self.tr("3.0: every program"), "4.0": self.tr("4.0: the newest programs")},
        }
        for box, words in texts.items():
            for number in range(box.count()):
                box.setItemText(number, words[box.itemData(number)])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _stacked(*widgets: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setSpacing(tokens.SPACE_TIGHT)
    for widget in widgets:
        layout.addWidget(widget)
    return layout
