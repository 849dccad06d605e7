"""Text that is wrapped whatever it holds: an address of 90 letters breaks instead of widening the card."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from office_desk.ui.look.widgets import PlainLabel, SecondaryLabel

BREAK = "\u200b"
"""ZERO WIDTH SPACE (Unicode 5.18.0, General_Category Cf): a place where a line may break, never copied."""

_LONG_WORD = re.compile(r"[^\s\u2e80-\uffef]{17,}")
_PIECE = re.compile(r"[^/@.\-_?&=:,;]{0,11}[/@.\-_?&=:,;]|.{1,12}")


def breakable(text: str) -> str:
    """The text with places to break inside words that are longer than a narrow column."""
    return _LONG_WORD.sub(lambda word: BREAK.join(_PIECE.findall(word[0])), text)


def unbroken(text: str) -> str:
    """The text as it was before `breakable`."""
    return text.replace(BREAK, "")


class WrappedLabel(PlainLabel):
    """A label of several lines that any column can hold."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self.setText(breakable(text))
        self.setAccessibleName(text)


class QuietLabel(SecondaryLabel):
    """A small quiet text of several lines."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(breakable(text), parent)
        self.setWordWrap(True)
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class ValueLabel(WrappedLabel):
    """A value that can be selected and copied, without the breaking places that were put into it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def copied_text(self) -> str:
        """What Copy puts on the clipboard: the selection, or all where nothing is selected."""
        return unbroken(self.selectedText() or self.text()).replace("\u2029", "\n")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.copied_text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = QAction(self.tr("Copy"), menu)
        copy.triggered.connect(self._copy)
        menu.addAction(copy)
        menu.popup(event.globalPos())

    def event(self, event: QEvent) -> bool:
        is_copy = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy)
        if event.type() == QEvent.Type.ShortcutOverride and is_copy and self.hasSelectedText():
            event.accept()
            return True
        return super().event(event)
