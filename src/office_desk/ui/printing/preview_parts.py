"""What stands in the preview besides pages and choices: its sentences, its buttons, and the watch over own styles."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from office_desk.ui.look import tokens
from office_desk.ui.look.messages import announce
from office_desk.ui.look.text import PlainLabel

_HEIGHT = 58  # so that a sentence of two lines moves nothing
_REST = 150  # milliseconds after which a file that an editor writes is taken for whole


class Footer(QWidget):
    """The line at the bottom: what was done, with at most one thing to do about it, and the buttons."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sentence = PlainLabel("", self)
        self._sentence.setWordWrap(True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._run: Callable[[], object] | None = None
        self.act_button = QPushButton(self)
        self.close_button = QPushButton(self)
        self.save_button = QPushButton(self)
        self.print_button = QPushButton(self)
        self.act_button.setProperty("kind", "quiet")
        self.print_button.setProperty("kind", "primary")
        self.print_button.setDefault(True)
        self.setMinimumHeight(_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.SPACE_GROUP, tokens.SPACE, tokens.SPACE_GROUP, tokens.SPACE)
        row.setSpacing(tokens.SPACE)
        row.addWidget(self._sentence, 1)
        for button in (self.act_button, self.close_button, self.save_button, self.print_button):
            button.setAutoDefault(button is self.print_button)
            row.addWidget(button)
        self.act_button.clicked.connect(self._act)
        self.act_button.hide()

    @property
    def sentence(self) -> str:
        """What the line says."""
        return self._sentence.text()

    def say(self, sentence: str, action: str = "", run: Callable[[], object] | None = None) -> None:
        """Say something in place of what was said last."""
        self._sentence.setText(sentence)
        self._run = run
        self.act_button.setText(action)
        self.act_button.setVisible(bool(action))
        if sentence:
            announce(self, sentence)

    def _act(self) -> None:
        if self._run is not None:
            self._run()


class StyleWatch(QObject):
    """Tells when the file of an own style, or anything beside it, was changed by an editor.

    Signals:
        changed: once, after the writing has come to rest.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST)
        self._resting.timeout.connect(self.changed)
        self._watcher.fileChanged.connect(self._rest)
        self._watcher.directoryChanged.connect(self._rest)

    def watch(self, file: Path | None) -> None:
        """Watch this file and its folder, and no other any more; many editors replace a file by a new one."""
        wanted = {str(place) for place in (file, file.parent) if place.exists()} if file is not None else set()
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if gone := sorted(watched - wanted):
            self._watcher.removePaths(gone)
        if new := sorted(wanted - watched):
            self._watcher.addPaths(new)

    def _rest(self) -> None:
        self._resting.start()
