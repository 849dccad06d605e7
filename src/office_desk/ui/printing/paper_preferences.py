"""What all papers of an office share: letterhead, logo, page and margin, and the folder of its own styles."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from office_desk import labels
from office_desk.labels.visible_text import shortened
from office_desk.model.errors import DeskError
from office_desk.ui.look import tokens
from office_desk.ui.look.fields import indent_spin_box
from office_desk.ui.look.text import Heading, PlainLabel, SecondaryLabel
from office_desk.ui.printing.options_panel import SIZE_NAMES
from office_desk.ui.printing.print_choice import SIZES
from office_desk.ui.printing.style_copying import show_own_folder
from office_desk.ui.workplace import Workplace

_FIELD_WIDTH = 240
_LETTERHEAD_WIDTH = 340
_LETTERHEAD_LINES = 3
_LOGO_SIZE = QSize(96, tokens.CONTROL_HEIGHT)
_LARGEST_LOGO = 5 * 1024 * 1024  # bytes; papers refuse larger ones
_WIDEST_MARGIN = 60.0  # millimeters
_USUAL = -1.0
_LOGO_PATTERNS = "*.png *.jpg *.jpeg *.svg"


class PaperPreferences(QWidget):
    """The part of the preferences about paper; each change is at work at once.

    Signals:
        changed: papers are to be drawn otherwise.
    """

    changed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._settings = settings = workplace.settings
        self.letterhead = QPlainTextEdit(settings.letterhead, self)
        self.logo_picture = PlainLabel("", self)
        self.logo_name = SecondaryLabel("", self)
        self.choose_button = QPushButton(self)
        self.remove_button = QPushButton(self)
        self.sizes = QComboBox(self)
        self.margin = QDoubleSpinBox(self)
        self.folder_button = QPushButton(self)
        self._hint = SecondaryLabel("", self)
        self._heading = Heading("", "group", self)
        self._captions = {name: PlainLabel("", self) for name in ("letterhead", "logo", "size", "margin", "styles")}
        self._lay_out()
        self._retranslate()
        self.sizes.setCurrentIndex(max(0, self.sizes.findData(settings.paper_size)))
        self.margin.setValue(settings.paper_margin if settings.paper_margin >= 0 else _USUAL)
        self._connect()
        self._show_logo()

    def align_with(self, width: int) -> None:
        """Make the captions as wide as those above, so that all fields stand in one line."""
        for caption in self._captions.values():
            caption.setMinimumWidth(width)

    def caption_width(self) -> int:
        """How wide the captions would like to be."""
        return max(caption.sizeHint().width() for caption in self._captions.values())

    def _lay_out(self) -> None:
        self.letterhead.setTabChangesFocus(True)
        self.letterhead.setFixedSize(
            _LETTERHEAD_WIDTH, _LETTERHEAD_LINES * self.letterhead.fontMetrics().lineSpacing() + tokens.SPACE_GROUP
        )
        self.logo_picture.setFixedSize(_LOGO_SIZE)
        self.logo_picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sizes.setFixedWidth(_FIELD_WIDTH)
        self.margin.setFixedWidth(_FIELD_WIDTH)
        self.margin.setRange(_USUAL, _WIDEST_MARGIN)
        self.margin.setDecimals(0)
        indent_spin_box(self.margin)
        for button in (self.choose_button, self.remove_button, self.folder_button):
            button.setAutoDefault(False)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        form.setHorizontalSpacing(tokens.SPACE_GROUP)
        form.setVerticalSpacing(tokens.SPACE)
        form.addRow("", self._heading)
        form.addRow(self._caption("letterhead", self.letterhead), _column(self.letterhead, self._hint))
        form.addRow(self._caption("logo", self.choose_button), self._logo_row())
        form.addRow(self._caption("size", self.sizes), self.sizes)
        form.addRow(self._caption("margin", self.margin), self.margin)
        form.addRow(self._caption("styles", self.folder_button), _row(self.folder_button))

    def _logo_row(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(tokens.SPACE_TIGHT)
        column.addLayout(_row(self.choose_button, self.remove_button, self.logo_picture))
        column.addWidget(self.logo_name)
        return column

    def _caption(self, name: str, field: QWidget) -> QLabel:
        caption = self._captions[name]
        caption.setBuddy(field)
        caption.setFixedHeight(tokens.CONTROL_HEIGHT)
        caption.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return caption

    def _connect(self) -> None:
        self.letterhead.textChanged.connect(self._take_letterhead)
        self.choose_button.clicked.connect(self._choose_logo)
        self.remove_button.clicked.connect(partial(self.take_logo, ""))
        self.sizes.activated.connect(self._take_size)
        self.margin.valueChanged.connect(self._take_margin)
        self.folder_button.clicked.connect(self._open_folder)

    def _take_letterhead(self) -> None:
        self._settings.letterhead = self.letterhead.toPlainText().strip()
        self.changed.emit()

    def _take_size(self) -> None:
        self._settings.paper_size = self.sizes.currentData()
        self.changed.emit()

    def _take_margin(self, millimeters: float) -> None:
        self._settings.paper_margin = millimeters
        self.changed.emit()

    def _choose_logo(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the logo"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(f"{self.tr('Pictures')} ({_LOGO_PATTERNS})")
        if self._settings.logo:
            dialog.setDirectory(str(Path(self._settings.logo).parent))
        dialog.fileSelected.connect(self.take_logo)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_logo(self, path: str) -> None:
        """Print this picture on every paper; "" for none."""
        self._settings.logo = path
        self._show_logo()
        self.changed.emit()

    def _show_logo(self) -> None:
        path = self._settings.logo
        self.remove_button.setEnabled(bool(path))
        self.logo_picture.clear()
        self.logo_picture.setVisible(bool(path))
        self.logo_name.setVisible(bool(path))
        self.logo_name.setText(shortened(Path(path).name))
        if path:
            ratio = self.devicePixelRatioF()
            size = _LOGO_SIZE * ratio
            show = partial(self._show_picture, ratio)
            self._workplace.operations.read(self, lambda _: _small_picture(Path(path), size), show, key="logo")

    def _show_picture(self, ratio: float, picture: QImage) -> None:
        if picture.isNull():
            self.logo_picture.hide()
            sentence = self.tr("“{file}” cannot be read as a picture.")
            self.logo_name.setText(sentence.replace("{file}", shortened(Path(self._settings.logo).name)))
            return
        pixmap = QPixmap.fromImage(picture)
        pixmap.setDevicePixelRatio(ratio)
        self.logo_picture.setPixmap(pixmap)

    def _open_folder(self) -> None:
        show_own_folder(self._workplace, self, self._tell_refused)

    def _tell_refused(self, error: Exception) -> None:
        if isinstance(error, DeskError):
            self._workplace.tell(labels.reason(error.reason))
        else:
            self._workplace.operations.failed.emit(error)

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Paper"))
        captions = {
            "letterhead": self.tr("Letterhead"),
            "logo": self.tr("Logo"),
            "size": self.tr("Page size"),
            "margin": self.tr("Margin"),
            "styles": self.tr("Own styles"),
        }
        for name, text in captions.items():
            self._captions[name].setText(text)
        self._hint.setText(self.tr("Name and address, over the first page"))
        self.choose_button.setText(self.tr("Choose…"))
        self.remove_button.setText(self.tr("Remove"))
        self.folder_button.setText(self.tr("Open the folder"))
        self.logo_picture.setAccessibleName(self.tr("Logo"))
        usual = self.tr("As the style is made")
        chosen = self.sizes.currentData()
        self.sizes.clear()
        for value, text in {"": usual, **{size: SIZE_NAMES[size] for size in SIZES}}.items():
            self.sizes.addItem(text, value)
        self.sizes.setCurrentIndex(max(0, self.sizes.findData(chosen)))
        self.margin.setSpecialValueText(usual)
        self.margin.setSuffix(self.tr(" mm"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _small_picture(path: Path, size: QSize) -> QImage:
    """The picture on white as on paper, as large as it is shown; an empty one where it cannot be read. For workers."""
    try:
        content = path.read_bytes() if path.stat().st_size <= _LARGEST_LOGO else b""
    except OSError:
        return QImage()
    buffer = QBuffer()
    buffer.setData(content)
    reader = QImageReader(buffer)
    if reader.size().isValid():  # so that a drawing is drawn as large as it is shown
        reader.setScaledSize(reader.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio))
    picture = reader.read()
    if picture.isNull():
        return picture
    paper = QImage(picture.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, picture)
    painter.end()
    return paper


def _column(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(tokens.SPACE_TIGHT)
    for widget in widgets:
        column.addWidget(widget)
    return column


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(tokens.SPACE)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
