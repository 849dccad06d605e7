"""Fields for text: one line, a web address, several lines that grow."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QObject, QSizeF, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from office_desk import labels
from office_desk.model.catalog import Field
from office_desk.ui.form.editor import Editor
from office_desk.ui.look import tokens
from office_desk.ui.look.icons import icon
from office_desk.ui.look.widgets import tooltip

_FEWEST_LINES = 3
_MOST_LINES = 14
_LINE_BREAKS = {ord("\N{PARAGRAPH SEPARATOR}"): "\n", ord("\N{LINE SEPARATOR}"): "\n"}


class LineEditor(Editor):
    """A field whose control is one line to type in.

    What an input method is still composing is no text yet: it is neither read nor checked. The hint in an empty
    line shows only while the line has the focus, so that a form full of empty fields stays calm.
    """

    def __init__(self, field: Field, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(field, kind, parent)
        self._line = QLineEdit(self)
        self._line.textEdited.connect(self._take_typing)

    @property
    def line(self) -> QLineEdit:
        """The line itself."""
        return self._line

    def text(self) -> str:
        """What was typed, without space around it."""
        return self._line.text().strip()

    def _show_text(self, text: str) -> None:
        self._line.setText(text)
        self._line.setCursorPosition(0)

    def _take_typing(self) -> None:
        self.changed.emit()

    def _hint(self) -> str:
        return labels.field_hint(self.kind, self.field.key) if self._line.hasFocus() else ""

    def _show_hint(self) -> None:
        self._line.setPlaceholderText(self._hint())

    def _retranslate(self) -> None:
        self._show_hint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._line and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            # The line knows of its focus only after it has handled the event.
            QTimer.singleShot(0, self, self._show_hint)
        return super().eventFilter(watched, event)


class TextEditor(LineEditor):
    """One line of text, which may be proposed: a proposal is grey and no value until it is accepted.

    The right arrow key, or the tick at the end of the line, accepts it.
    """

    def __init__(self, field: Field, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(field, kind, parent)
        self._loaded = ""
        self._shown = ""
        self._proposal = ""
        self._accept = QAction(icon("check", "accent"), "", self)
        self._accept.triggered.connect(self.accept_proposal)
        self._line.addAction(self._accept, QLineEdit.ActionPosition.TrailingPosition)
        self._accept.setVisible(False)
        self._line.textChanged.connect(self._offer)
        self._place(self._line)
        self._retranslate()

    def set_read_only(self) -> None:
        """Let nobody change the text; it can still be selected and copied."""
        self._line.setReadOnly(True)

    def value(self) -> str:
        return self._loaded if self._line.text() == self._shown else self._typed()

    def set_value(self, value: str | None) -> None:
        self._loaded = value or ""
        self._show_text(self._loaded)
        self._shown = self._line.text()

    def _typed(self) -> str:
        """What the text means that a person typed; one that was only shown is given back as it was read."""
        return self.text()

    @property
    def proposal(self) -> str:
        """What is offered now; empty when nothing is, or when something stands in the field."""
        return "" if self.text() else self._proposal

    def set_proposal(self, text: str) -> None:
        self._proposal = text
        self._offer()

    def accept_proposal(self) -> None:
        """Take what is offered as if it had been typed."""
        if self.proposal:
            self._line.setText(self._proposal)
            self.changed.emit()

    def _offer(self) -> None:
        self._show_hint()
        self._accept.setVisible(bool(self.proposal))
        self._describe()

    def _hint(self) -> str:
        return self._proposal or super()._hint()

    def _describe(self) -> None:
        super()._describe()
        if not self.proposal:
            return
        accept = self.tr("Use “{text}”").replace("{text}", self._proposal)
        self._accept.setText(accept)
        self._accept.setToolTip(tooltip(accept))
        self._control.setAccessibleDescription(f"{self._error.text()} {accept}".strip())

    def _retranslate(self) -> None:
        self._offer()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.proposal:
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if plain and event.key() == Qt.Key.Key_Right:
                self.accept_proposal()
                return True
        return super().eventFilter(watched, event)


class UrlEditor(TextEditor):
    """A web address; one that is typed without its beginning gets https:// when the field is left."""

    def __init__(self, field: Field, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(field, kind, parent)
        self.left.connect(self._complete)

    def _typed(self) -> str:
        return _with_scheme(self.text())

    def _complete(self) -> None:
        if self.value() != self._line.text():
            self._show_text(self.value())


def _with_scheme(address: str) -> str:
    """The address with https:// before a bare host name; anything else as it is, for the model to judge."""
    host = address.split("/", 1)[0]
    is_bare = "." in host.strip(".") and ":" not in host and "@" not in host and " " not in address
    return f"https://{address}" if is_bare else address


class LongTextEditor(Editor):
    """Several lines of text; the field grows with them, and Tab goes on to the next field."""

    def __init__(self, field: Field, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(field, kind, parent)
        self._text = QPlainTextEdit(self)
        self._text.setTabChangesFocus(True)
        self._text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._is_loading = False
        self._loaded = ""
        self._shown = ""
        self._text.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._text.textChanged.connect(self._take_typing)
        self._place(self._text)
        self._grow(QSizeF(0, 1))

    @property
    def text_edit(self) -> QPlainTextEdit:
        """Where the text is typed."""
        return self._text

    def set_read_only(self) -> None:
        """Let nobody change the text; it can still be selected and copied."""
        self._text.setReadOnly(True)

    def value(self) -> str:
        text = self._plain_text()
        return self._loaded if text == self._shown else text.strip()

    def set_value(self, value: str | None) -> None:
        self._is_loading = True
        self._loaded = value or ""
        self._text.setPlainText(self._loaded)
        self._shown = self._plain_text()
        self._is_loading = False

    def _plain_text(self) -> str:
        """The text with its no-break spaces, which `toPlainText` would turn into spaces."""
        return self._text.document().toRawText().translate(_LINE_BREAKS)

    def _take_typing(self) -> None:
        if not self._is_loading:
            self.changed.emit()

    def _grow(self, size: QSizeF) -> None:
        """Be as high as the text; a plain text document measures its height in lines."""
        lines = min(max(math.ceil(size.height()), _FEWEST_LINES), _MOST_LINES)
        line_height = self._text.fontMetrics().lineSpacing()
        margins = 2 * math.ceil(self._text.document().documentMargin()) + 2 * tokens.SPACE_TIGHT
        self._text.setFixedHeight(lines * line_height + margins)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._grow(self._text.document().documentLayout().documentSize())
