"""A pasted text with what was recognized in it on colored ground, and below it what the colors mean."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QTextEdit, QToolTip, QVBoxLayout, QWidget

from office_desk.display import visible_text
from office_desk.exchange.reading import TextMark
from office_desk.ui.import_assistant.text_marks import group_color, group_label, mark_group, mark_groups, mark_label
from office_desk.ui.look import tokens
from office_desk.ui.look.flow import FlowLayout
from office_desk.ui.look.icons import palette_colors
from office_desk.ui.look.text import SecondaryLabel, tooltip

_SAMPLE = 12


class _Swatch(QWidget):
    """A small square in the color of a group."""

    def __init__(self, group: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._group = group
        self.setFixedSize(QSize(_SAMPLE, _SAMPLE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = palette_colors(self.palette())
        painter.setPen(QColor(colors.outline))
        painter.setBrush(QColor(group_color(self._group, colors)))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)


class _TextView(QPlainTextEdit):
    """The text itself; pointing at a piece says what it was taken for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.marks: tuple[TextMark, ...] = ()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self.cursorForPosition(self.viewport().mapFrom(self, event.pos())).position()
            mark = next((one for one in self.marks if one.start <= place < one.end), None)
            QToolTip.showText(event.globalPos(), tooltip(mark_label(mark.kind, mark.key)) if mark else "", self)
            return True
        return super().event(event)


class MarkedText(QWidget):
    """Shows where each part of a proposed record was found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._marks: tuple[TextMark, ...] = ()
        self.view = _TextView(self)
        self._legend: dict[str, tuple[QWidget, SecondaryLabel]] = {}
        place = QWidget(self)
        flow = FlowLayout(place, spacing=tokens.SPACE)
        for group in mark_groups():
            entry = QWidget(place)
            row = QHBoxLayout(entry)
            row.setContentsMargins(0, 0, tokens.SPACE, 0)
            row.setSpacing(tokens.SPACE_TIGHT)
            label = SecondaryLabel("", entry)
            row.addWidget(_Swatch(group, entry))
            row.addWidget(label)
            flow.addWidget(entry)
            self._legend[group] = (entry, label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE)
        column.addWidget(self.view, 1)
        column.addWidget(place)
        self._retranslate()

    def show_text(self, text: str, marks: tuple[TextMark, ...]) -> None:
        """Show a text with its marks; a mark counts code points, while Qt counts UTF-16 units."""
        if text != self._text:
            self.view.setPlainText(text)
        self._text, self._marks = text, marks
        self._color()

    def show_record(self, number: int) -> None:
        """Go to where a record begins."""
        first = min((mark.start for mark in self._marks if mark.record == number), default=-1)
        if first >= 0:
            cursor = self.view.textCursor()
            cursor.setPosition(_units(self._text, first))
            self.view.setTextCursor(cursor)
            self.view.ensureCursorVisible()

    def colored(self) -> list[tuple[str, str]]:
        """Every colored piece: what it reads, and the group of its color."""
        return [(self._text[mark.start : mark.end], mark_group(mark.kind, mark.key)) for mark in self._marks]

    def _color(self) -> None:
        colors = palette_colors(self.palette())
        selections = []
        for mark in self._marks:
            selection = QTextEdit.ExtraSelection()
            form = QTextCharFormat()
            form.setBackground(QColor(group_color(mark_group(mark.kind, mark.key), colors)))
            cursor = QTextCursor(self.view.document())
            cursor.setPosition(_units(self._text, mark.start))
            cursor.setPosition(_units(self._text, mark.end), QTextCursor.MoveMode.KeepAnchor)
            selection.cursor, selection.format = cursor, form
            selections.append(selection)
        self.view.setExtraSelections(selections)
        self.view.marks = self._marks
        used = {mark_group(mark.kind, mark.key) for mark in self._marks}
        for group, (entry, _) in self._legend.items():
            entry.setVisible(group in used)

    def _retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("The pasted text"))
        for group, (_, label) in self._legend.items():
            label.setText(visible_text(group_label(group)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._color()


def _units(text: str, place: int) -> int:
    """How many UTF-16 units stand before a place of the text."""
    return len(text[:place].encode("utf-16-le", errors="surrogatepass")) // 2
