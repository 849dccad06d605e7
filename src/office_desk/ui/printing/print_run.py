"""Carries pages to a printer, one at a time between the window's own turns, so that it can be watched and stopped."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtSvg import QSvgRenderer

from office_desk.ui.printing.drawn_paper import VectorPage
from office_desk.ui.printing.page_layout import page_layout

_POINTS_PER_INCH = 72.0
_BROKEN = (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)


class PrintRun(QObject):
    """One print.

    Signals:
        moved: pages printed, and how many there are.
        finished: whether all of them were given to the printer.
    """

    moved = Signal(int, int)
    finished = Signal(bool)

    def __init__(self, printer: QPrinter, pages: Sequence[VectorPage], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printer = printer
        self._pages = pages
        self._painter = QPainter()
        self._done = 0
        self.is_cancelled = False
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._print_next)

    def start(self) -> None:
        """Begin with the first page."""
        self._turn.start()

    def cancel(self) -> None:
        """Stop, and have the printer forget what it was given."""
        self.is_cancelled = True
        self._end(is_whole=False)

    def _print_next(self) -> None:
        page = self._pages[self._done]
        self._printer.setPageLayout(page_layout(page))
        is_ready = self._painter.begin(self._printer) if not self._painter.isActive() else self._printer.newPage()
        if not is_ready or self._printer.printerState() in _BROKEN:
            self._end(is_whole=False)
            return
        print_page(self._painter, self._printer, page)
        self._done += 1
        self.moved.emit(self._done, len(self._pages))
        if self._done == len(self._pages):
            self._end(is_whole=True)

    def _end(self, *, is_whole: bool) -> None:
        self._turn.stop()
        if self._painter.isActive():
            if not is_whole:
                self._printer.abort()
            self._painter.end()
        is_whole = is_whole and self._printer.printerState() not in _BROKEN
        self.finished.emit(is_whole)


def print_page(painter: QPainter, printer: QPrinter, page: VectorPage) -> None:
    """Paint a page in its true size: a point is 1/72 inch at the printer's resolution."""
    scale = printer.resolution() / _POINTS_PER_INCH
    drawing = QSvgRenderer(QByteArray(page.svg))
    drawing.render(painter, QRectF(0, 0, page.width * scale, page.height * scale))


def wanted_pages(printer: QPrinter, current: int, count: int) -> range:
    """The numbers, from 0, of the pages that the printing dialog asked for."""
    match printer.printRange():
        case QPrinter.PrintRange.CurrentPage:
            return range(current - 1, current)
        case QPrinter.PrintRange.PageRange if printer.fromPage() > 0:
            return range(printer.fromPage() - 1, min(printer.toPage(), count))
        case _:
            return range(count)
