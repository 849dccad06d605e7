"""Beside the pages: which paper, in which style and languages, on which sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from office_desk import labels
from office_desk.documents.paper import Paper
from office_desk.ui.form.choice_editors import SteadyComboBox
from office_desk.ui.form.zone_editor import COMMON_ZONES
from office_desk.ui.frame_actions import LANGUAGE_NAMES
from office_desk.ui.look import tokens
from office_desk.ui.look.text import PlainLabel
from office_desk.ui.printing.print_choice import LANGUAGES, ORIENTATIONS, SIZES, PrintChoice

SIZE_NAMES = {"a3": "A3", "a4": "A4", "a5": "A5", "a6": "A6", "us-letter": "US Letter"}
_FIELDS = ("style", "language", "second_language", "second_zone", "label", "size", "orientation")


class OptionsPanel(QWidget):
    """The choices of one print, one below the other; those that the paper does not have are not shown.

    Signals:
        paper_chosen: another of the papers that were offered, by its key.
        changed: `choice` or `only_selected` is another.
        copy_requested: of the style that is chosen.
        folder_requested: of the office's own styles.
    """

    paper_chosen = Signal(str)
    changed = Signal()
    copy_requested = Signal()
    folder_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = PrintChoice()
        self._paper: Paper | None = None
        self._language = "en"
        self._papers: tuple[str, ...] = ()
        self._labels: tuple[tuple[str, str], ...] = ()
        self._usual_size = ""
        self._selected = 0
        self._shown: dict[str, str] = {}
        self.paper_box = SteadyComboBox(self)
        self.records_box = SteadyComboBox(self)
        self.boxes: dict[str, QComboBox] = {key: SteadyComboBox(self) for key in _FIELDS}
        self.copy_button = QPushButton(self)
        self.folder_button = QPushButton(self)
        self._captions: dict[str, QLabel] = {key: PlainLabel("", self) for key in ("paper", "records", *_FIELDS)}
        self._lay_out()
        self._connect()
        self._retranslate()

    @property
    def choice(self) -> PrintChoice:
        """What is chosen."""
        return self._choice

    @property
    def only_selected(self) -> bool:
        """Whether only the selected records are to be printed."""
        return self.records_box.currentData() is True

    def show_papers(self, papers: Sequence[str], chosen: str) -> None:
        """Offer papers, of which one is shown."""
        self._papers = tuple(papers)
        _fill(self.paper_box, {paper: labels.paper_label(paper) for paper in self._papers}, chosen)

    def show_selected(self, count: int) -> None:
        """Offer to print only the selected records, of which there are so many; 0 offers nothing."""
        self._selected = count
        _fill(self.records_box, self._record_words(), count > 0)
        self._form.setRowVisible(self.records_box, count > 0)

    def show_choice(self, choice: PrintChoice, language: str, usual_size: str) -> None:
        """Show what was chosen last; `language` is the program's, `usual_size` that of the preferences."""
        self._choice, self._language, self._usual_size = choice, language, usual_size
        self._shown = {}
        self._word_choices()

    def show_paper(self, paper: Paper, style: str, sheets: Sequence[tuple[str, str]], label: str) -> None:
        """Offer what the paper has: its styles and, key and words, the sheets of labels; show one of each."""
        self._paper, self._labels = paper, tuple(sheets)
        self._shown = {"style": style, "label": label}
        self._word_choices()

    def choose_style(self, style: str) -> None:
        """Choose a style that may have been made a moment ago."""
        self._choice = replace(self._choice, style=style)

    def keep_folder(self, folder: str) -> None:
        """Remember where the last file was written."""
        self._choice = replace(self._choice, folder=folder)

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(0)
        self._form.setVerticalSpacing(tokens.SPACE_TIGHT)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: dict[str, QComboBox] = {"paper": self.paper_box, "records": self.records_box, **self.boxes}
        for key, box in rows.items():
            self._captions[key].setBuddy(box)
            self._captions[key].setContentsMargins(0, tokens.SPACE_TIGHT, 0, 0)
            self._form.addRow(self._captions[key], box)
        for button in (self.copy_button, self.folder_button):
            button.setProperty("kind", "quiet")
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE_GROUP, tokens.SPACE_GROUP, tokens.SPACE_GROUP, tokens.SPACE_GROUP)
        column.setSpacing(tokens.SPACE_TIGHT)
        column.addLayout(self._form)
        column.addSpacing(tokens.SPACE)
        column.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.folder_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _connect(self) -> None:
        self.paper_box.activated.connect(lambda: self.paper_chosen.emit(self.paper_box.currentData()))
        self.records_box.activated.connect(self.changed)
        for key, box in self.boxes.items():
            box.activated.connect(lambda _, key=key: self._take(key))
        self.copy_button.clicked.connect(self.copy_requested)
        self.folder_button.clicked.connect(self.folder_requested)

    def _take(self, key: str) -> None:
        value = self.boxes[key].currentData()
        self._shown.pop(key, None)
        self._choice = replace(self._choice, **{key: value})
        if key == "language":
            self._word_choices()  # the second language is never the first
        self.changed.emit()

    def _word_choices(self) -> None:
        paper = self._paper
        styles = {one.key: labels.style_label(paper.key, one) for one in paper.styles} if paper is not None else {}
        first = self._choice.language or self._language
        shown: dict[str, Mapping[str, str]] = {
            "style": styles,
            "language": {"": self._program_language()} | {key: LANGUAGE_NAMES[key] for key in LANGUAGES},
            "second_language": {"": self.tr("None")} | {key: LANGUAGE_NAMES[key] for key in LANGUAGES if key != first},
            "second_zone": {"": self.tr("None")} | self._zones(),
            "label": dict(self._labels),
            "size": {"": self._usual_size_words()} | {key: SIZE_NAMES[key] for key in SIZES},
            "orientation": {"": self.tr("As the style is made")}
            | dict(zip(ORIENTATIONS, (self.tr("Upright"), self.tr("Wide")), strict=True)),
        }
        for key, words in shown.items():
            _fill(self.boxes[key], words, self._shown.get(key) or getattr(self._choice, key))
        self._show_rows()

    def _show_rows(self) -> None:
        paper = self._paper
        has_labels = bool(self._labels)
        shown = {
            "second_language": paper is not None and paper.is_bilingual,
            "second_zone": paper is not None and paper.has_second_zone,
            "label": has_labels,
            "size": not has_labels,
            "orientation": not has_labels,
        }
        for key, is_shown in shown.items():
            self._form.setRowVisible(self.boxes[key], is_shown)

    def _zones(self) -> dict[str, str]:
        zones: tuple[str, ...] = COMMON_ZONES
        if self._choice.second_zone and self._choice.second_zone not in zones:
            zones = (*zones, self._choice.second_zone)
        return {zone: zone.replace("_", " ") for zone in zones}

    def _program_language(self) -> str:
        name = LANGUAGE_NAMES[self._language]
        return self.tr("{language}, as the window").replace("{language}", name)

    def _usual_size_words(self) -> str:
        if self._usual_size:
            name = SIZE_NAMES.get(self._usual_size, self._usual_size)
            return self.tr("{size}, as in the preferences").replace("{size}", name)
        return self.tr("As the style is made")

    def _record_words(self) -> dict[bool, str]:
        return {False: self.tr("All of the list"), True: self.tr("The %n selected", "", self._selected)}

    def _retranslate(self) -> None:
        captions = {
            "paper": self.tr("Paper"),
            "records": self.tr("Records"),
            "style": self.tr("Style"),
            "language": self.tr("Language"),
            "second_language": self.tr("Second language beside it"),
            "second_zone": self.tr("Times in a second zone"),
            "label": self.tr("Sheet of labels"),
            "size": self.tr("Page size"),
            "orientation": self.tr("Orientation"),
        }
        for key, text in captions.items():
            self._captions[key].setText(text)
        self.copy_button.setText(self.tr("Copy this style to change it…"))
        self.folder_button.setText(self.tr("Open the folder of own styles"))
        self.show_papers(self._papers, self.paper_box.currentData())
        _fill(self.records_box, self._record_words(), self.records_box.currentData())
        self._form.setRowVisible(self.records_box, self._selected > 0)
        self._word_choices()

    def retranslate(self, language: str) -> None:
        """Word everything anew; `language` is the program's from now on."""
        self._language = language
        self._retranslate()


def _fill(box: QComboBox, words: Mapping[str, str] | Mapping[bool, str], chosen: object) -> None:
    """Word the choices of a box anew; what stands in it already is left alone, so that an open list stays."""
    if [(box.itemData(number), box.itemText(number)) for number in range(box.count())] != list(words.items()):
        box.clear()
        for value, text in words.items():
            box.addItem(text, value)
        box.setMaxVisibleItems(max(1, box.count()))
    number = next((number for number, value in enumerate(words) if value == chosen), 0)
    box.setCurrentIndex(number if words else -1)
