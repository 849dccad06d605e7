"""The first thing a new person sees: three ways to begin, in the window itself, and nothing to answer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from office_desk.ui.frame_actions import LANGUAGE_NAMES
from office_desk.ui.look import tokens
from office_desk.ui.look.icons import palette_colors
from office_desk.ui.look.widgets import Heading, IconLabel, PlainLabel, SecondaryLabel
from office_desk.ui.preferences import fill_choices

_WIDTH = 560
_PICTURE = 24


class Choice(QAbstractButton):
    """One way to begin: an icon, what it is, and what comes of it."""

    def __init__(self, icon_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._title = Heading("", "group", self)
        self._hint = SecondaryLabel("", self)
        self._hint.setWordWrap(True)
        picture = IconLabel(icon_name, "accent", _PICTURE, self)
        for label in (self._title, self._hint, picture):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words = QVBoxLayout()
        words.setSpacing(tokens.SPACE_TIGHT)
        words.addWidget(self._title)
        words.addWidget(self._hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, tokens.SPACE_GROUP, 20, tokens.SPACE_GROUP)
        row.setSpacing(20)
        row.addWidget(picture)
        row.addLayout(words, 1)

    def set_words(self, title: str, hint: str) -> None:
        """Say what it is and what comes of it."""
        self._title.setText(title)
        self._hint.setText(hint)
        self.setAccessibleName(title)
        self.setAccessibleDescription(hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = palette_colors(self.palette())
        edge = colors.accent if self.hasFocus() or self.underMouse() else colors.hairline
        width = tokens.FOCUS_RING if self.hasFocus() else tokens.HAIRLINE
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(colors.hover if self.isDown() else colors.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), tokens.CORNER, tokens.CORNER)


class FirstStart(QWidget):
    """Sample office, empty desk, or one that exists; language and theme can be set in the corner.

    Signals:
        sample_chosen, empty_chosen, existing_chosen: how the person wants to begin.
        language_chosen, scheme_chosen: a value of the setting of that name.
    """

    sample_chosen = Signal()
    empty_chosen = Signal()
    existing_chosen = Signal()
    language_chosen = Signal(str)
    scheme_chosen = Signal(str)

    def __init__(self, language: str, scheme: str, parent: QWidget | None = None) -> None:
        """Show the settings as they are, "system" or a value."""
        super().__init__(parent)
        self._title = Heading("", "page", self)
        self._hint = PlainLabel("", self)
        self.sample = Choice("building-2", self)
        self.empty = Choice("plus", self)
        self.existing = Choice("folder-open", self)
        self._footnote = SecondaryLabel("", self)
        for label in (self._hint, self._footnote):
            label.setWordWrap(True)
        self._languages_label = SecondaryLabel("", self)
        self._schemes_label = SecondaryLabel("", self)
        self.languages = QComboBox(self)
        self.schemes = QComboBox(self)
        self._lay_out()
        self._retranslate()
        self.languages.setCurrentIndex(self.languages.findData(language))
        self.schemes.setCurrentIndex(self.schemes.findData(scheme))
        self.sample.clicked.connect(self.sample_chosen)
        self.empty.clicked.connect(self.empty_chosen)
        self.existing.clicked.connect(self.existing_chosen)
        self.languages.activated.connect(self._choose_language)
        self.schemes.activated.connect(self._choose_scheme)

    def _lay_out(self) -> None:
        corner = QHBoxLayout()
        corner.setSpacing(tokens.SPACE)
        corner.addWidget(IconLabel("building-2", "accent", _PICTURE, self))
        corner.addWidget(Heading("Office Desk", "card", self))
        corner.addStretch(1)
        for label, box in ((self._languages_label, self.languages), (self._schemes_label, self.schemes)):
            label.setBuddy(box)
            corner.addWidget(label)
            corner.addWidget(box)
        body = QWidget(self)
        body.setFixedWidth(_WIDTH)
        middle = QVBoxLayout(body)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(tokens.SPACE)
        middle.addWidget(self._title)
        middle.addWidget(self._hint)
        middle.addSpacing(tokens.SPACE_GROUP)
        for choice in (self.sample, self.empty, self.existing):
            middle.addWidget(choice)
        middle.addSpacing(tokens.SPACE)
        middle.addWidget(self._footnote)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * (tokens.SPACE_PAGE,)))
        column.addLayout(corner)
        column.addStretch(2)
        # Not an alignment: that would take the lines' height from their width before they wrap.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(body)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)

    def _choose_language(self) -> None:
        self.language_chosen.emit(self.languages.currentData())

    def _choose_scheme(self) -> None:
        self.scheme_chosen.emit(self.schemes.currentData())

    def _retranslate(self) -> None:
        self._title.setText(self.tr("How would you like to begin?"))
        self._hint.setText(self.tr("Everything stays on this computer. You can begin anew at any time."))
        self.sample.set_words(
            self.tr("Look around in the sample office"),
            self.tr("A season of a real office's work, removed with one command when you have seen enough"),
        )
        self.empty.set_words(
            self.tr("Begin with an empty desk"),
            self.tr("Your own partners, agencies, people and events from the first record on"),
        )
        self.existing.set_words(
            self.tr("Open a desk that exists"),
            self.tr("A file from another computer or from a backup"),
        )
        self._footnote.setText(self.tr("The sample office can also be loaded and removed later, in the Tools menu."))
        same = self.tr("Same as the desktop")
        fill_choices(self.languages, {"system": same, **LANGUAGE_NAMES})
        fill_choices(self.schemes, {"system": same, "light": self.tr("Light"), "dark": self.tr("Dark")})
        language, theme = self.tr("Language"), self.tr("Theme")
        labelled = ((self._languages_label, self.languages, language), (self._schemes_label, self.schemes, theme))
        for label, box, name in labelled:
            label.setText(name)
            box.setAccessibleName(name)
            box.setToolTip(name)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
