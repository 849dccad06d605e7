"""The preferences: few, each at work the moment it is changed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from office_desk.ui.frame_actions import LANGUAGE_NAMES
from office_desk.ui.look import tokens
from office_desk.ui.look.widgets import PlainLabel, SecondaryLabel
from office_desk.ui.printing.paper_preferences import PaperPreferences
from office_desk.ui.workplace import Workplace

_FIELD_WIDTH = 240


class PreferencesDialog(QDialog):
    """Language, theme, rows, the name that the history shows, and what papers share.

    Signals:
        language_chosen, scheme_chosen, compact_rows_chosen, user_name_chosen: a new value of that setting.
        paper_changed: papers are to be drawn otherwise.
    """

    language_chosen = Signal(str)
    scheme_chosen = Signal(str)
    compact_rows_chosen = Signal(bool)
    user_name_chosen = Signal(str)
    paper_changed = Signal()

    def __init__(self, workplace: Workplace, location: str, parent: QWidget | None = None) -> None:
        """Show the settings, and `location` as where the records are kept."""
        super().__init__(parent)
        settings = workplace.settings
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.languages = QComboBox(self)
        self.schemes = QComboBox(self)
        self.compact_rows = QCheckBox(self)
        self.user_name = QLineEdit(settings.user_name, self)
        self._name_hint = SecondaryLabel("", self)
        self._location = PlainLabel(location, self)
        self._location.setWordWrap(True)
        self._location.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._labels = {name: PlainLabel("", self) for name in ("language", "scheme", "rows", "name", "place")}
        self.paper = PaperPreferences(workplace, self)
        self._close = QPushButton(self)
        self._close.setProperty("kind", "primary")
        self._close.setDefault(True)
        self._lay_out()
        self._retranslate()
        self.languages.setCurrentIndex(self.languages.findData(settings.language))
        self.schemes.setCurrentIndex(self.schemes.findData(settings.scheme))
        self.compact_rows.setChecked(settings.compact_rows)
        self._connect()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        form.setHorizontalSpacing(tokens.SPACE_GROUP)
        form.setVerticalSpacing(tokens.SPACE)
        name = QVBoxLayout()
        name.setSpacing(tokens.SPACE_TIGHT)
        name.addWidget(self.user_name)
        name.addWidget(self._name_hint)
        for field in (self.languages, self.schemes, self.user_name):
            field.setFixedWidth(_FIELD_WIDTH)
        form.addRow(self._label("language", self.languages), self.languages)
        form.addRow(self._label("scheme", self.schemes), self.schemes)
        rows = QWidget(self)
        rows.setFixedHeight(tokens.CONTROL_HEIGHT)
        beside = QHBoxLayout(rows)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.compact_rows)
        form.addRow(self._label("rows", self.compact_rows), rows)
        form.addRow(self._label("name", self.user_name), name)
        self._location.setMinimumHeight(tokens.CONTROL_HEIGHT)
        form.addRow(self._label("place", self._location), self._location)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * (tokens.SPACE_PAGE,)))
        column.setSpacing(tokens.SPACE_PAGE)
        column.addLayout(form)
        column.addWidget(self.paper)
        column.addLayout(buttons)
        self.setMinimumWidth(tokens.TOAST_WIDTH)

    def _label(self, name: str, field: QWidget) -> QLabel:
        label = self._labels[name]
        label.setBuddy(field)
        label.setFixedHeight(tokens.CONTROL_HEIGHT)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return label

    def _connect(self) -> None:
        self.languages.activated.connect(self._choose_language)
        self.schemes.activated.connect(self._choose_scheme)
        self.compact_rows.toggled.connect(self.compact_rows_chosen)
        self.user_name.editingFinished.connect(self._choose_name)
        self.paper.changed.connect(self.paper_changed)
        self._close.clicked.connect(self.accept)

    def _choose_language(self) -> None:
        self.language_chosen.emit(self.languages.currentData())

    def _choose_scheme(self) -> None:
        self.scheme_chosen.emit(self.schemes.currentData())

    def _choose_name(self) -> None:
        self.user_name_chosen.emit(self.user_name.text().strip())

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Preferences"))
        same = self.tr("Same as the desktop")
        fill_choices(self.languages, {"system": same, **LANGUAGE_NAMES})
        fill_choices(self.schemes, {"system": same, "light": self.tr("Light"), "dark": self.tr("Dark")})
        self._labels["language"].setText(self.tr("Language"))
        self._labels["scheme"].setText(self.tr("Theme"))
        self._labels["rows"].setText(self.tr("Tables"))
        self._labels["name"].setText(self.tr("Your name"))
        self._labels["place"].setText(self.tr("This desk"))
        self.compact_rows.setText(self.tr("Dense rows"))
        self._name_hint.setText(self.tr("Shown in the history, from the next start on"))
        self._close.setText(self.tr("Close"))
        self._align()

    def _align(self) -> None:
        """Let the fields of both parts begin on one line."""
        width = max(self.paper.caption_width(), *(label.sizeHint().width() for label in self._labels.values()))
        self.paper.align_with(width)
        for label in self._labels.values():
            label.setMinimumWidth(width)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def fill_choices(box: QComboBox, values: dict[str, str]) -> None:
    """Word the choices of a box anew and keep what is chosen."""
    chosen = box.currentData()
    box.clear()
    for value, text in values.items():
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
