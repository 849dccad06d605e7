"""A page that reads all it shows at once: when it is seen, and again when something changed."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from office_desk.labels import view_label
from office_desk.ui.look.widgets import ThinProgress
from office_desk.ui.page import Page
from office_desk.ui.workplace import Workplace


class ReadingPage(Page):
    """Asks the desk nothing while nobody looks; overrides `_read` and `_retranslate`."""

    def __init__(self, workplace: Workplace, view: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._view = view
        self._is_stale = True
        self._progress = ThinProgress(self)

    def title(self) -> str:
        return view_label(self._view)

    def refresh(self) -> None:
        """Read everything again, now or when the page is next seen."""
        self._is_stale = not self.isVisible()
        if not self._is_stale:
            self._progress.start()
            self._read()

    def _read(self) -> None:
        """Ask for everything that is shown; the answer, or `_fail`, ends the progress."""
        raise NotImplementedError

    def _retranslate(self) -> None:
        """Say everything in the language of the moment; what was read is read again in it."""
        raise NotImplementedError

    def _fail(self, error: Exception) -> None:
        self._progress.finish()
        self._workplace.operations.failed.emit(error)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()
        super().changeEvent(event)
