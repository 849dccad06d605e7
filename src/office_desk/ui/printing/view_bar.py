"""Above the pages: which page is shown, how large, and how many at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtPrintSupport import QPrintPreviewWidget
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from office_desk.ui.look import tokens
from office_desk.ui.look.buttons import IconButton
from office_desk.ui.look.text import SecondaryLabel

_PAGE_FIELD_WIDTH = 52
_ZOOM_WIDTH = 48
_LARGEST, _SMALLEST = 8.0, 0.1

View = QPrintPreviewWidget.ViewMode
Zoom = QPrintPreviewWidget.ZoomMode


class PageField(QLineEdit):
    """Takes the number of a page; Enter goes there, and does not print at once."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class ViewBar(QWidget):
    """The buttons that drive Qt's preview."""

    def __init__(self, preview: QPrintPreviewWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview = preview
        self.previous = IconButton("chevron-left", "", self)
        self.page = PageField(self)
        self._of = SecondaryLabel("", self)
        self.next = IconButton("chevron-right", "", self)
        self.smaller = IconButton("minus", "", self)
        self._zoom = SecondaryLabel("", self)
        self.larger = IconButton("plus", "", self)
        self.fit_width = IconButton("fit-width", "", self)
        self.fit_page = IconButton("fit-page", "", self)
        self.single = IconButton("page-single", "", self)
        self.facing = IconButton("pages-facing", "", self)
        self.overview = IconButton("pages-overview", "", self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.follow()

    def follow(self) -> None:
        """Show how the preview stands."""
        preview = self._preview
        current, count = preview.currentPage(), preview.pageCount()
        self.page.setText(str(current))
        self.page.setValidator(QIntValidator(1, max(1, count), self.page))
        self._of.setText(self.tr("of {count}").replace("{count}", str(count)))
        self.previous.setEnabled(current > 1)
        self.next.setEnabled(current < count)
        self._zoom.setText(f"{preview.zoomFactor():.0%}")
        self.smaller.setEnabled(preview.zoomFactor() > _SMALLEST)
        self.larger.setEnabled(preview.zoomFactor() < _LARGEST)
        self.fit_width.setChecked(preview.zoomMode() == Zoom.FitToWidth)
        self.fit_page.setChecked(preview.zoomMode() == Zoom.FitInView)
        for button, mode in ((self.single, View.SinglePageView), (self.facing, View.FacingPagesView)):
            button.setChecked(preview.viewMode() == mode)
        self.overview.setChecked(preview.viewMode() == View.AllPagesView)

    def _lay_out(self) -> None:
        self.page.setFixedWidth(_PAGE_FIELD_WIDTH)
        self.page.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._zoom.setFixedWidth(_ZOOM_WIDTH)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for button in (self.fit_width, self.fit_page, self.single, self.facing, self.overview):
            button.setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.SPACE_GROUP, tokens.SPACE, tokens.SPACE_GROUP, tokens.SPACE)
        row.setSpacing(tokens.SPACE_TIGHT)
        groups: tuple[tuple[QWidget, ...], ...] = (
            (self.previous, self.page, self._of, self.next),
            (self.smaller, self._zoom, self.larger, self.fit_width, self.fit_page),
            (self.single, self.facing, self.overview),
        )
        for number, group in enumerate(groups):
            if number:
                row.addSpacing(tokens.SPACE_GROUP)
            for widget in group:
                row.addWidget(widget)
        row.addStretch(1)

    def _connect(self) -> None:
        preview = self._preview
        preview.previewChanged.connect(self.follow)
        self.previous.clicked.connect(lambda: self._turn(-1))
        self.next.clicked.connect(lambda: self._turn(1))
        self.page.editingFinished.connect(self._go)
        self.smaller.clicked.connect(lambda: self._zoom_by(preview.zoomOut))
        self.larger.clicked.connect(lambda: self._zoom_by(preview.zoomIn))
        self.fit_width.clicked.connect(lambda: self._do(preview.fitToWidth))
        self.fit_page.clicked.connect(lambda: self._do(preview.fitInView))
        self.single.clicked.connect(lambda: self._do(preview.setSinglePageViewMode))
        self.facing.clicked.connect(lambda: self._do(preview.setFacingPagesViewMode))
        self.overview.clicked.connect(lambda: self._do(preview.setAllPagesViewMode))

    def _turn(self, pages: int) -> None:
        self._preview.setCurrentPage(self._preview.currentPage() + pages)
        self.follow()

    def _go(self) -> None:
        if self.page.text().isdigit() and int(self.page.text()) != self._preview.currentPage():
            self._preview.setCurrentPage(int(self.page.text()))
        self.follow()

    def _zoom_by(self, zoom: Callable[[], object]) -> None:
        if self._preview.viewMode() == View.AllPagesView:
            self._preview.setSinglePageViewMode()  # the overview is always as large as fits
        self._do(zoom)

    def _do(self, act: Callable[[], object]) -> None:
        act()
        self.follow()

    def retranslate(self) -> None:
        """Word everything anew."""
        names = {
            self.previous: self.tr("Page before"),
            self.next: self.tr("Next page"),
            self.smaller: self.tr("Smaller"),
            self.larger: self.tr("Larger"),
            self.fit_width: self.tr("As wide as the window"),
            self.fit_page: self.tr("The whole page"),
            self.single: self.tr("One page"),
            self.facing: self.tr("Two pages side by side"),
            self.overview: self.tr("All pages"),
        }
        for button, name in names.items():
            button.set_name(name)
        self.page.setAccessibleName(self.tr("Page"))
        self.follow()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
