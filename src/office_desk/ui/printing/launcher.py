"""The one preview of a window: opened by Ctrl+P, by the menus and by cards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from office_desk.ui.printing.offers import Offer

if TYPE_CHECKING:
    from office_desk.ui.printing.preview import PrintPreview
    from office_desk.ui.workplace import Workplace


class PrintLauncher(QObject):
    """Opens the preview, which is loaded then, and hands it what is to be printed while it is open.

    Signals:
        record_requested: show this record, kind and id.
    """

    record_requested = Signal(str, int)

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._preview: PrintPreview | None = None

    @property
    def preview(self) -> PrintPreview | None:
        """The preview, while it is open."""
        return self._preview

    def open(self, offers: Sequence[Offer], paper: str = "") -> None:
        """Show a paper of those offered, the first one unless another is named."""
        if not offers:
            self._workplace.tell(self.tr("There is nothing to print here."))
            return
        if self._preview is None:
            self._preview = self._make()
        self._preview.show_offers(offers, paper or offers[0].paper)
        self._preview.show()
        self._preview.raise_()
        self._preview.activateWindow()

    def redraw(self) -> None:
        """Draw again what is shown, since the page of all papers is another."""
        if self._preview is not None:
            self._preview.redraw_soon()

    def _make(self) -> PrintPreview:
        from office_desk.ui.printing.preview import PrintPreview

        preview = PrintPreview(self._workplace, self._window)
        preview.record_requested.connect(self.record_requested)
        preview.finished.connect(self._forget)
        return preview

    def _forget(self) -> None:
        """Let the preview go; one that is printing goes when it has printed."""
        preview, self._preview = self._preview, None
        if preview is None:
            return
        if preview.output.is_printing:
            preview.output.ended.connect(preview.deleteLater)
        else:
            preview.deleteLater()
