"""Takes what is dropped on the window: on a card it is attached there, everywhere else it is imported."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from office_desk.ui.import_assistant.drop_overlay import DropOverlay
    from office_desk.ui.import_assistant.launcher import ImportLauncher

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop, QEvent.Type.DragLeave)


class DropPlace(QObject):
    """Follows a drag across the whole window, whichever part of it takes the drop in the end.

    The native window tells where the drag is; the widget below is asked by Qt as always, so that a field takes a
    text and a card a file. What none of them wants comes to the window itself.
    """

    def __init__(self, window: QWidget, launcher: ImportLauncher, may_import: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window = window
        self._launcher = launcher
        self._may_import = may_import
        self._overlay: DropOverlay | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        window.winId()  # makes the native window, which may not be there yet
        self._native = window.windowHandle()
        self._native.installEventFilter(self)

    @property
    def overlay(self) -> DropOverlay | None:
        """What is drawn over the window, once something was dragged there."""
        return self._overlay

    def _takes(self, event: QDropEvent) -> bool:
        """Whether the desk could take it; rows that are dragged out of the window itself are not meant."""
        if event.source() is not None or not self._may_import():
            return False
        from office_desk.ui.import_assistant.incoming_data import sources_of

        return bool(sources_of(event.mimeData()))

    def _follow(self, event: QDropEvent) -> None:
        if not self._takes(event):
            return
        if self._overlay is None:
            from office_desk.ui.import_assistant.drop_overlay import DropOverlay

            self._overlay = DropOverlay(self._window)
        place = event.position().toPoint()
        card = self._card(event)
        is_over = card.contains(place)
        is_text = not any(url.isLocalFile() for url in event.mimeData().urls())
        self._overlay.show_places(card, is_over_card=is_over, is_text=is_text)

    def _card(self, event: QDropEvent) -> QRect:
        """Where in the window a record stands that takes files, if one does."""
        from office_desk.ui.card.panel import CardPanel

        for panel in self._window.findChildren(CardPanel):
            if panel.isVisible() and panel.takes_files(event.mimeData()):
                return QRect(panel.mapTo(self._window, QPoint()), panel.size())
        return QRect()

    def _hide(self) -> None:
        if self._overlay is not None:
            self._overlay.hide()

    def _take(self, event: QDropEvent) -> None:
        from office_desk.ui.import_assistant.incoming_data import sources_of

        event.setDropAction(Qt.DropAction.CopyAction)  # a move would have the other program delete its file
        event.accept()
        self._launcher.take(sources_of(event.mimeData()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _DRAGS:
            return False
        if watched is self._native:
            if isinstance(event, QDragMoveEvent):
                self._follow(event)
            else:
                self._hide()
            return False
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            if self._takes(event):
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                return True
        elif isinstance(event, QDropEvent) and self._takes(event):
            self._take(event)
            return True
        return False
