"""Buttons with manners: small icon buttons, buttons that stand for an action, and filter chips."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QToolButton, QWidget

from office_desk.ui.look import tokens
from office_desk.ui.look.icons import Role, icon
from office_desk.ui.look.text import tooltip

_COMPACT_WIDTH = tokens.ICON_SIZE + 2 * 12  # an icon and the padding of the style sheet

Kind = Literal["normal", "primary", "quiet", "danger"]


def literal(text: str) -> str:
    """The text as a button's label, where a single & would underline the next letter."""
    return text.replace("&", "&&")


class IconButton(QToolButton):
    """A button that shows only an icon; its tooltip gives its name and shortcut."""

    def __init__(
        self,
        icon_name: str,
        name: str,
        parent: QWidget | None = None,
        *,
        shortcut: QKeySequence | QKeySequence.StandardKey | str | None = None,
        role: Role = "muted",
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._reason = ""
        self._shortcut = QKeySequence() if shortcut is None else QKeySequence(shortcut)
        self.setIcon(icon(icon_name, role))
        self.setIconSize(QSize(tokens.ICON_SIZE, tokens.ICON_SIZE))
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if not self._shortcut.isEmpty():
            self.setShortcut(self._shortcut)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Call the button something else, in another language for example."""
        self._name = name
        self._describe()

    def set_disabled(self, reason: str) -> None:
        """Switch the button off and say why in its tooltip; an empty reason switches it on again."""
        self._reason = reason
        self.setEnabled(not reason)
        self._describe()

    def _describe(self) -> None:
        keys = self._shortcut.toString(QKeySequence.SequenceFormat.NativeText)
        named = f"{self._name} ({keys})" if keys else self._name
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(self._reason)
        self.setToolTip(tooltip(f"{named}\n{self._reason}" if self._reason else named))


class ActionButton(QPushButton):
    """A button that stands for an action: it wears its words, follows its state and triggers it.

    Where room is short it wears the action's sign instead, the icon called by its property "icon_name".
    """

    def __init__(self, action: QAction, parent: QWidget | None = None, *, kind: Kind = "normal") -> None:
        super().__init__(parent)
        self._action = action
        self._is_compact = False
        self._kind = kind
        self.setProperty("kind", kind)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def set_compact(self, compact: bool) -> None:
        """Show the action's sign in place of its words, or the words again."""
        if compact != self._is_compact:
            self._is_compact = compact
            self._follow()

    def width_of(self, *, compact: bool) -> int:
        """How wide the button is with its sign alone, or with its words."""
        if compact:
            return _COMPACT_WIDTH
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = self._action.text(), QIcon()
        size = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self._action.text())
        return self.style().sizeFromContents(QStyle.ContentsType.CT_PushButton, option, size, self).width()

    def _sign(self) -> QIcon:
        return icon(self._action.property("icon_name"), "on_accent" if self._kind == "primary" else "muted")

    def _follow(self) -> None:
        action = self._action
        words = action.text()
        self.setText("" if self._is_compact else words)
        self.setIcon(self._sign() if self._is_compact else QIcon())
        self.setAccessibleName(words if self._is_compact else "")
        self.setEnabled(action.isEnabled())
        self.setVisible(action.isVisible())
        told = (words if self._is_compact else "", action.statusTip())
        self.setToolTip(tooltip("\n".join(filter(None, told))))


class Chip(QPushButton):
    """A filter that is on or off; when on it carries a tick, so that color is not alone in saying so."""

    def __init__(self, text: str, parent: QWidget | None = None, *, count: int | None = None) -> None:
        super().__init__(parent)
        self._label = text
        self._count = count
        self.setCheckable(True)
        self.setProperty("kind", "chip")
        self.setIconSize(QSize(tokens.FONT_SECONDARY, tokens.FONT_SECONDARY))
        self.toggled.connect(self._show_tick)
        self._show_label()

    def set_text(self, text: str, count: int | None = None) -> None:
        """Show another label, and how many records it stands for if that is known."""
        self._label, self._count = text, count
        self._show_label()

    def _show_label(self) -> None:
        shown = self._label if self._count is None else f"{self._label}  {self._count}"
        self.setText(literal(shown))
        self.setAccessibleName(shown)

    def _show_tick(self, checked: bool) -> None:
        self.setIcon(icon("check", "accent") if checked else type(self.icon())())
