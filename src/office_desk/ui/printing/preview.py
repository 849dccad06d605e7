"""The print preview: Qt's own, with vector pages, and beside them the choices that redraw them at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from office_desk import labels
from office_desk.documents.paper import Style
from office_desk.labels.visible_text import shortened
from office_desk.ui.focus_order import set_focus_order
from office_desk.ui.look.messages import EmptyState
from office_desk.ui.look.progress import ThinProgress
from office_desk.ui.look.scrolled import ScrolledPart
from office_desk.ui.look.text import Hairline
from office_desk.ui.printing.drawn_paper import DrawnPaper, draw_paper
from office_desk.ui.printing.label_choices import label_choices, usual_label
from office_desk.ui.printing.missing_list import MissingList
from office_desk.ui.printing.offers import Offer
from office_desk.ui.printing.options_panel import OptionsPanel
from office_desk.ui.printing.output import Output
from office_desk.ui.printing.page_layout import page_layout
from office_desk.ui.printing.preview_parts import Footer, StyleWatch
from office_desk.ui.printing.preview_words import refusal_sentence, refusal_title, title_of
from office_desk.ui.printing.print_choice import PrintChoice, keep_choice, kept_choice
from office_desk.ui.printing.style_copying import StyleNameDialog, copy_own, show_own_folder
from office_desk.ui.printing.vector_pages import VectorPages
from office_desk.ui.printing.view_bar import ViewBar
from office_desk.ui.state import fitting_the_screen
from office_desk.ui.workplace import Workplace

if TYPE_CHECKING:
    from office_desk.model.changes import Changes

_SIZE = QSize(1120, 820)
_PANEL_WIDTH = 304
_REST = 150  # milliseconds; several changes of the desk are one redrawing


class PrintPreview(QPrintPreviewDialog):
    """Shows a paper as it will be printed. It stands beside the window, which can be worked in meanwhile.

    Signals:
        record_requested: show the record in which a character stands that no font has, kind and id.
    """

    record_requested = Signal(str, int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)  # so that no printer's own margins are in the way
        super().__init__(printer, parent)
        self._printer = printer
        self._workplace = workplace
        self._offers: tuple[Offer, ...] = ()
        self._offer: Offer | None = None
        self._drawn: DrawnPaper | None = None
        preview = self.findChild(QPrintPreviewWidget)
        assert preview is not None
        self.preview = preview
        self.pages = VectorPages(preview)
        self.view_bar = ViewBar(preview, self)
        self.options = OptionsPanel(self)
        self.missing = MissingList(self)
        self.progress = ThinProgress(self)
        self.footer = Footer(self)
        self.output = Output(workplace, self.footer, self)
        self._refusal = EmptyState("triangle-alert", "", "", (), self)
        self._stack = QStackedWidget(self)
        self._styles = StyleWatch(self)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST)
        self._lay_out()
        self._connect()
        self._retranslate()
        self.pages.follow_scheme()
        self.resize(fitting_the_screen(_SIZE))
        self.pages.view.setFocus()  # so that the arrows move the pages, and Enter prints

    @property
    def drawn(self) -> DrawnPaper | None:
        """What is shown."""
        return self._drawn

    @property
    def refusal(self) -> str:
        """Why there are no pages, or nothing."""
        error = self._drawn.error if self._drawn is not None else None
        return refusal_sentence(error) if error is not None else ""

    @property
    def choice(self) -> PrintChoice:
        """How the paper is to be printed."""
        return self.options.choice

    def show_offers(self, offers: Sequence[Offer], paper: str) -> None:
        """Show one of several papers; the others can be chosen instead."""
        self._offers = tuple(offers)
        self.options.show_papers([offer.paper for offer in offers], paper)
        self._choose_paper(paper)

    def redraw(self) -> None:
        """Draw the paper again, as it is chosen now; the pages shown stay until the new ones are there."""
        if self._offer is None:
            return
        offer, only_selected = self._offer, self.options.only_selected
        about = offer.selected if only_selected and offer.selected is not None else offer.about
        options = self.choice.options(self._workplace.settings, self._workplace.language())
        self.progress.start()
        draw = partial(draw_paper, key=offer.paper, about=about, options=options)
        self._workplace.operations.read(self, draw, self._show, self._fail, key="preview")

    def redraw_soon(self) -> None:
        """Draw the paper again once what changes it has come to rest."""
        self._resting.start()

    def print_pages(self) -> None:
        """Ask for a printer and print."""
        if self._drawn is not None and self._drawn.pages:
            self.output.print_pages(self._drawn, self.preview.currentPage())

    def save_file(self) -> None:
        """Ask for a file and write the paper into it."""
        if self._drawn is not None and self._drawn.pages and self._offer is not None:
            self.output.save_file(self._drawn, self.choice.folder, self._keep_folder)

    def copy_style(self) -> None:
        """Ask for a name and copy the style into the office's own folder."""
        if self._drawn is None:
            return
        paper = self._drawn.paper
        style = paper.style(self._drawn.options.style)
        if style is None:
            return
        dialog = StyleNameDialog(labels.style_label(paper.key, style), self)
        dialog.named.connect(
            lambda title: copy_own(self._workplace, self, (paper, style, title), self._take_copy, self._tell_refused)
        )
        dialog.open()

    def _choose_paper(self, paper: str) -> None:
        self._offer = next(offer for offer in self._offers if offer.paper == paper)
        settings = self._workplace.settings
        self.options.show_choice(kept_choice(settings, paper), self._workplace.language(), settings.paper_size)
        self.options.show_selected(self._offer.count)
        self.footer.say("")
        self.redraw()

    def _take_choice(self) -> None:
        if self._offer is not None:
            keep_choice(self._workplace.settings, self._offer.paper, self.choice)
        self.footer.say("")
        self.redraw()

    def _show(self, drawn: DrawnPaper) -> None:
        self.progress.finish()
        self._drawn = drawn
        style = drawn.paper.style(drawn.options.style)
        self.options.show_paper(drawn.paper, drawn.options.style, label_choices(drawn), usual_label(drawn))
        self._styles.watch(style.template if style is not None and style.is_own else None)
        self.missing.show_missing(drawn.sheet.missing if drawn.sheet is not None else ())
        if drawn.pages:
            self._printer.setPageLayout(page_layout(drawn.pages[0]))
            self._stack.setCurrentWidget(self.preview)
        self.pages.show_pages(drawn.pages)
        self.view_bar.follow()
        self._show_refusal()
        self._show_title()
        self._enable()

    def _fail(self, error: Exception) -> None:
        """Something is wrong with the program: the window says so, and nothing is shown that is not true."""
        self.progress.finish()
        self._workplace.operations.failed.emit(error)

    def _show_refusal(self) -> None:
        if not self.refusal:
            return
        error = self._drawn.error if self._drawn is not None else None
        self._refusal.set_text(refusal_title(error), self.refusal)
        self._stack.setCurrentWidget(self._refusal)

    def _show_title(self) -> None:
        if self._offer is not None:
            self.setWindowTitle(title_of(self._offer.paper, self._drawn))

    def _enable(self) -> None:
        has_pages = bool(self._drawn is not None and self._drawn.pages)
        for button in (self.footer.print_button, self.footer.save_button):
            button.setEnabled(has_pages)
        self.view_bar.setEnabled(has_pages)
        self.options.copy_button.setEnabled(self._drawn is not None)

    def _paint_empty(self, printer: QPrinter) -> None:
        """Give Qt's preview as many empty pages; what stands on them is drawn when they are seen."""
        count = len(self._drawn.pages) if self._drawn is not None else 0
        if not count:
            return
        painter = QPainter(printer)
        for _ in range(count - 1):
            printer.newPage()
        painter.end()

    def _take_copy(self, style: Style) -> None:
        if self._offer is None:
            return
        self.options.choose_style(style.key)
        self._take_choice()
        self.footer.say(
            self.tr("“{style}” was copied to {file}. Change it in any text editor; the preview follows.")
            .replace("{style}", shortened(style.title))
            .replace("{file}", style.template.name),
            self.tr("Show in folder"),
            self._show_folder,
        )

    def _show_folder(self) -> None:
        show_own_folder(self._workplace, self, self._tell_refused)

    def _tell_refused(self, error: Exception) -> None:
        self.footer.say(refusal_sentence(error))

    def _keep_folder(self, folder: Path) -> None:
        self.options.keep_folder(str(folder))
        if self._offer is not None:
            keep_choice(self._workplace.settings, self._offer.paper, self.choice)

    def _hear(self, _: Changes) -> None:
        self.redraw_soon()

    def _lay_out(self) -> None:
        own = self.findChild(QMainWindow)
        assert own is not None
        own.hide()  # Qt's tool bar: its pictures are not ours, and it cannot change its language
        for page in (self.preview, self._refusal):
            self._stack.addWidget(page)
        left = QVBoxLayout()
        left.setSpacing(0)
        for widget in (self.view_bar, self.progress):
            left.addWidget(widget)
        left.addWidget(self._stack, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addLayout(left, 1)
        body.addWidget(Hairline(self, orientation=Qt.Orientation.Vertical))
        body.addLayout(self._panel())
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(Hairline(self))
        column.addWidget(self.footer)
        set_focus_order(self)

    def _panel(self) -> QVBoxLayout:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFixedWidth(_PANEL_WIDTH)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        part = ScrolledPart(scroll)
        inside = QVBoxLayout(part)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.options)
        scroll.setWidget(part)
        self.missing.setFixedWidth(_PANEL_WIDTH)
        panel = QVBoxLayout()
        panel.setSpacing(0)
        panel.addWidget(scroll, 1)
        panel.addWidget(self.missing)
        return panel

    def _connect(self) -> None:
        self.paintRequested.connect(self._paint_empty)
        self.options.paper_chosen.connect(self._choose_paper)
        self.options.changed.connect(self._take_choice)
        self.options.copy_requested.connect(self.copy_style)
        self.options.folder_requested.connect(self._show_folder)
        self.missing.record_requested.connect(self.record_requested)
        self.footer.close_button.clicked.connect(self.reject)
        self.footer.save_button.clicked.connect(self.save_file)
        self.footer.print_button.clicked.connect(self.print_pages)
        self._styles.changed.connect(self.redraw)
        self._resting.timeout.connect(self.redraw)
        self._workplace.bus.changed.connect(self._hear)
        self._workplace.theme.changed.connect(self.pages.follow_scheme)
        for keys, act in (
            (QKeySequence.StandardKey.Print, self.print_pages),
            (QKeySequence.StandardKey.Save, self.save_file),
            (QKeySequence.StandardKey.ZoomIn, self.view_bar.larger.click),
            (QKeySequence.StandardKey.ZoomOut, self.view_bar.smaller.click),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _retranslate(self) -> None:
        self.footer.close_button.setText(self.tr("Close"))
        self.footer.save_button.setText(self.tr("Save as PDF…"))
        self.footer.print_button.setText(self.tr("Print…"))
        self.pages.view.setAccessibleName(self.tr("Preview"))
        self.options.retranslate(self._workplace.language())
        self._show_refusal()
        self._show_title()
        self._enable()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.redraw()
