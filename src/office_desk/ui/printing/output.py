"""Where a paper goes: to a printer as vectors, or into a file as Typst writes it, with text that can be copied."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QWidget

from office_desk import labels
from office_desk.labels.visible_text import shortened
from office_desk.model.errors import DeskError
from office_desk.ui.printing.drawn_paper import DrawnPaper
from office_desk.ui.printing.page_layout import page_layout
from office_desk.ui.printing.preview_parts import Footer
from office_desk.ui.printing.print_run import PrintRun, wanted_pages
from office_desk.ui.printing.style_copying import open_folder
from office_desk.ui.workplace import Workplace

if TYPE_CHECKING:
    from office_desk.services.printing.papers import Written

_SUFFIXES = (".pdf", ".png", ".svg")
_LONGEST_NAME = 80
_unfit_for_names = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|]+')


class Output(QObject):
    """Asks where to, and says at the bottom of the preview what came of it.

    Signals:
        ended: nothing is being printed any more.
    """

    ended = Signal()

    def __init__(self, workplace: Workplace, footer: Footer, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._footer = footer
        self._window = window
        self._run: PrintRun | None = None
        self._printer: QPrinter | None = None

    @property
    def is_printing(self) -> bool:
        """Whether pages are on their way to a printer."""
        return self._run is not None

    def print_pages(self, drawn: DrawnPaper, current: int) -> None:
        """Ask for printer and pages, of which `current` is shown, and print them."""
        if self._run is not None:
            return
        if not QPrinterInfo.availablePrinterNames():
            self._footer.say(self.tr("No printer was found. Save the paper as a PDF instead."))
            self._footer.save_button.setFocus()
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(_document_name(drawn))
        printer.setPageLayout(page_layout(drawn.pages[0]))
        dialog = QPrintDialog(printer, self._window)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintCurrentPage)
        dialog.setMinMax(1, len(drawn.pages))
        dialog.finished.connect(dialog.deleteLater)
        dialog.accepted.connect(lambda: self.print_on(printer, drawn, current))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def print_on(self, printer: QPrinter, drawn: DrawnPaper, current: int) -> None:
        """Print the pages that the printer was set to; a whole PDF is written by Typst instead."""
        numbers = wanted_pages(printer, current, len(drawn.pages))
        is_pdf = printer.outputFormat() == QPrinter.OutputFormat.PdfFormat
        if is_pdf and len(numbers) == len(drawn.pages) and printer.outputFileName():
            self.write(drawn, Path(printer.outputFileName()))
            return
        self._printer = printer
        self._run = PrintRun(printer, [drawn.pages[number] for number in numbers], self)
        self._run.moved.connect(self._tell_moved)
        self._run.finished.connect(self._tell_printed)
        self._run.start()

    def save_file(self, drawn: DrawnPaper, folder: str, keep_folder: Callable[[Path], None]) -> None:
        """Ask for a file, and write the paper into it as PDF, or its pages as pictures, by the name of the file."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        place = folder if folder and Path(folder).is_dir() else documents
        dialog = QFileDialog(self._window, self.tr("Save the paper"), place)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        names = (self.tr("PDF document"), self.tr("Pictures, one for each page"), self.tr("Drawings for each page"))
        dialog.setNameFilters([f"{name} (*{suffix})" for name, suffix in zip(names, _SUFFIXES, strict=True)])
        dialog.setDefaultSuffix("pdf")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen.rpartition(".")[2].rstrip(")")))
        dialog.selectFile(_document_name(drawn) + _SUFFIXES[0])
        dialog.finished.connect(dialog.deleteLater)

        def take(name: str) -> None:
            keep_folder(Path(name).parent)
            self.write(drawn, Path(name))

        dialog.fileSelected.connect(take)
        dialog.open()

    def write(self, drawn: DrawnPaper, path: Path) -> None:
        """Write the paper as it is shown, behind the window."""
        sheet = drawn.sheet
        assert sheet is not None
        if path.suffix.lower() not in _SUFFIXES:
            path = path.with_name(path.name + _SUFFIXES[0])
        self._footer.say(self.tr("Writing {file}…").replace("{file}", shortened(path.name)))
        operations = self._workplace.operations
        operations.read(self, lambda desk: desk.papers.write(sheet, path), self._tell_written, self._fail, key="write")

    def _tell_written(self, written: Written) -> None:
        folder = written.paths[0].parent
        if len(written.paths) == 1:
            sentence = self.tr("Saved: {file}").replace("{file}", shortened(written.paths[0].name))
        else:
            sentence = self.tr("%n file(s) saved", "", len(written.paths))
        self._footer.say(sentence, self.tr("Show in folder"), lambda: open_folder(folder))

    def _fail(self, error: Exception) -> None:
        if isinstance(error, DeskError):
            self._footer.say(labels.reason(error.reason))
        else:
            self._footer.say("")
            self._workplace.operations.failed.emit(error)

    def _tell_moved(self, done: int, total: int) -> None:
        sentence = self.tr("Printing page {page} of {count}")
        sentence = sentence.replace("{page}", str(done)).replace("{count}", str(total))
        self._footer.say(sentence, self.tr("Stop"), self._stop)

    def _stop(self) -> None:
        if self._run is not None:
            self._run.cancel()

    def _tell_printed(self, is_whole: bool) -> None:
        assert self._printer is not None
        assert self._run is not None
        name = self._printer.printerName() or Path(self._printer.outputFileName()).name
        if is_whole:
            self._footer.say(self.tr("Printed: {printer}").replace("{printer}", shortened(name)))
        elif self._run.is_cancelled:
            self._footer.say(self.tr("Printing was stopped."))
        else:
            sentence = self.tr("“{printer}” did not take the paper; see whether it is switched on and can be reached.")
            self._footer.say(sentence.replace("{printer}", shortened(name)))
        self._run.deleteLater()
        self._run = self._printer = None
        self.ended.emit()


def _document_name(drawn: DrawnPaper) -> str:
    """What the paper is called in the printer's queue and as a file."""
    title = drawn.sheet.title if drawn.sheet is not None else ""
    plain = " ".join(_unfit_for_names.sub(" ", title).split())[:_LONGEST_NAME].strip(" .")
    return plain or labels.paper_label(drawn.paper.key)
