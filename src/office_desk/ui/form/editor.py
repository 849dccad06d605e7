"""What every field of a form can do, whatever kind of value it holds."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from office_desk.model.catalog import Field
from office_desk.ui.look import tokens
from office_desk.ui.look.fonts import sized_font
from office_desk.ui.look.widgets import PlainLabel, SecondaryLabel

_WIDE = 10_000  # pixels; a control that is narrower than this stands at the left edge
_STAYS_INSIDE = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class Editor(QWidget):
    """Lets a person change one field; below its control stand what was understood and what is wrong.

    A subclass calls `_place` once with its control, emits `changed`, and words itself in `_retranslate`.

    Signals:
        changed: the person changed what stands in the field.
        left: the focus went on to another field.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, field: Field, kind: str, parent: QWidget | None = None) -> None:
        """Edit `field` of the record kind `kind`."""
        super().__init__(parent)
        self.field = field
        self.kind = kind
        self._name = ""
        self._control: QWidget = self
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._echo = SecondaryLabel("", self)
        self._has_echo_line = False
        self._error = PlainLabel("", self)
        self._error.setFont(sized_font(tokens.FONT_SECONDARY))
        self._error.setForegroundRole(QPalette.ColorRole.BrightText)
        for label in (self._echo, self._error):
            label.setWordWrap(True)
            label.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def value(self) -> Any:
        """What stands in the field now, as the model knows it."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value that was read; this is no change by the person."""
        raise NotImplementedError

    def problem(self) -> str:
        """Why what was typed is no value at all, in a sentence; empty when it is one."""
        return ""

    @property
    def control(self) -> QWidget:
        """What takes the focus, and what the field's label stands for."""
        return self._control

    @property
    def least_width(self) -> int:
        """How wide the field must be at least for what stands in it to be seen, in pixels; 0 where any will do."""
        return 0

    @property
    def error(self) -> str:
        """The sentence that stands under the field."""
        return self._error.text()

    @property
    def echo(self) -> str:
        """What the field says it understood."""
        return self._echo.text()

    def set_error(self, sentence: str) -> None:
        """Say what is wrong under the field, or nothing any more."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self._describe()
        for marked in self._marked():
            if bool(marked.property("invalid")) != bool(sentence):
                marked.setProperty("invalid", bool(sentence))
                marked.style().polish(marked)

    def set_name(self, name: str) -> None:
        """Call the field so for a screen reader."""
        self._name = name
        self._control.setAccessibleName(name)

    def set_read_only(self) -> None:
        """Show the value and let nobody change it."""
        self.setEnabled(False)

    def set_proposal(self, text: str) -> None:
        """Offer a text for the empty field; a field of another kind has no use for one."""

    def _place(self, control: QWidget, *beside: QWidget) -> None:
        """Set the control, with what stands right of it, above the echo and the error."""
        self._control = control
        self.setFocusProxy(control)
        control.installEventFilter(self)
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_TIGHT)
        row.addWidget(control, 1)
        for widget in beside:
            row.addWidget(widget)
        if control.maximumWidth() < _WIDE:
            row.addStretch(1)
        self._column.addLayout(row)
        self._column.addWidget(self._echo)
        self._column.addWidget(self._error)

    def _marked(self) -> tuple[QWidget, ...]:
        """The widgets that get a red edge with an error."""
        return (self._control,)

    def _keep_echo_line(self) -> None:
        """Keep a line free for the echo, so that what stands below does not move while a person types."""
        self._has_echo_line = True
        self._echo.setMinimumHeight(self._echo.fontMetrics().height())
        self._echo.show()

    def _show_echo(self, text: str) -> None:
        self._echo.setText(text)
        self._echo.setVisible(bool(text) or self._has_echo_line)
        self._describe()

    def _describe(self) -> None:
        self._control.setAccessibleDescription(self._error.text() or self._echo.text())

    def _retranslate(self) -> None:
        """Set the words that depend on the language; typed text stays as it is."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STAYS_INSIDE:
            now = QApplication.focusWidget()
            if now is None or not self.isAncestorOf(now):
                self.left.emit()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
