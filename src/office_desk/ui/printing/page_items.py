"""The pages on the preview: each draws its vectors when it is seen, sharp at every zoom, and never for long at once."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from time import monotonic

from PySide6.QtCore import QByteArray, QObject, QPointF, QRectF, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QTransform
from PySide6.QtPrintSupport import QPrintPreviewWidget
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame, QGraphicsItem, QGraphicsView, QStyleOptionGraphicsItem, QWidget

from office_desk.ui.look.icons import palette_colors
from office_desk.ui.printing.drawn_paper import VectorPage

_LONGEST_AT_ONCE = 0.03  # seconds of drawing before the window gets its turn
_MOST_READ = 32  # pages whose vectors are kept read
_MOST_PIXELS = 8_000_000  # of a page that is kept as it was drawn; a larger one is drawn anew where it is seen


class PageItems(QObject):
    """Lays the pages of a paper over the empty ones that Qt's preview shows.

    Qt would have every page painted at once before it shows the first one; a long directory would stop the window.
    """

    def __init__(self, preview: QPrintPreviewWidget) -> None:
        super().__init__(preview)
        self._preview = preview
        self._view = preview.findChild(QGraphicsView)
        self._pages: Sequence[VectorPage] = ()
        self._read: OrderedDict[int, QSvgRenderer] = OrderedDict()
        self._items: list[_PageItem] = []
        self._spent = 0.0
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._begin_turn)
        preview.previewChanged.connect(self._lay)
        self.view.setFrameShape(QFrame.Shape.NoFrame)

    @property
    def view(self) -> QGraphicsView:
        """The view that Qt's preview shows its pages in."""
        assert self._view is not None
        return self._view

    def show_pages(self, pages: Sequence[VectorPage]) -> None:
        """Show other pages; place and zoom stay."""
        self._pages = pages
        self._read.clear()
        self._items.clear()
        self._preview.updatePreview()
        if pages and self._preview.currentPage() < 1:
            self._preview.setCurrentPage(1)  # Qt was on none while there were none

    def follow_scheme(self) -> None:
        """Give the ground behind the pages the color of the moment."""
        self.view.setBackgroundBrush(QColor(palette_colors(self._preview.palette()).pressed))

    def drawing_of(self, number: int) -> QSvgRenderer | None:
        """The vectors of a page, or None where this turn has drawn enough; the page is asked again soon."""
        if self._spent > _LONGEST_AT_ONCE:
            self._turn.start()
            return None
        if number in self._read:
            self._read.move_to_end(number)
            return self._read[number]
        began = monotonic()
        self._read[number] = QSvgRenderer(QByteArray(self._pages[number].svg))
        if len(self._read) > _MOST_READ:
            self._read.popitem(last=False)
        self.spend(began)
        return self._read[number]

    def spend(self, began: float) -> None:
        """Count the time since then to what this turn has drawn."""
        self._spent += monotonic() - began
        if not self._turn.isActive():
            self._turn.start()

    def page(self, number: int) -> VectorPage:
        """A page by its number, from 0."""
        return self._pages[number]

    def _begin_turn(self) -> None:
        self._spent = 0.0
        for item in self._items:
            if item.is_waiting:
                item.update()

    def _lay(self) -> None:
        """Put a page over each of Qt's own, which were all made anew; those are children of nothing."""
        if self._items or not self._pages:
            return
        empty = [item for item in self.view.scene().items() if item.parentItem() is None]
        empty.sort(key=lambda item: (round(item.y()), round(item.x())))
        self._items = [_PageItem(number, item, self) for number, item in enumerate(empty[: len(self._pages)])]


class _PageItem(QGraphicsItem):
    """One page; it covers the empty one of Qt, shadow included."""

    def __init__(self, number: int, empty: QGraphicsItem, pages: PageItems) -> None:
        super().__init__(empty)
        self._number = number
        self._pages = pages
        self._bounds = empty.boundingRect()
        # Qt's own page begins at 0, 0 with its shadow and an edge as wide around it.
        edge = -self._bounds.topLeft()
        self._paper = QRectF(QPointF(0, 0), self._bounds.bottomRight() - edge)
        self._drawn: tuple[float, QPixmap] | None = None
        self.is_waiting = False

    def boundingRect(self) -> QRectF:  # noqa: N802
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        ground = self._pages.view.backgroundBrush()
        painter.fillRect(self._bounds, ground)
        painter.fillRect(self._paper, Qt.GlobalColor.white)
        self._paint_page(painter, option.exposedRect)
        edge = QPen(QColor(palette_colors(self._pages.view.palette()).outline), 0)
        painter.setPen(edge)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self._paper)

    def _paint_page(self, painter: QPainter, exposed: QRectF) -> None:
        transform, ratio = painter.transform(), painter.device().devicePixelRatioF()
        scale = transform.m11() * ratio
        size = (self._paper.size() * scale).toSize()
        if size.width() * size.height() > _MOST_PIXELS:
            self._paint_part(painter, exposed)
            return
        self.is_waiting = False
        if self._drawn is None or self._drawn[0] != scale:
            self._draw(scale, size, ratio)
        if self._drawn is None:
            return
        painter.save()
        if self._drawn[0] == scale:
            corner = transform.map(self._paper.topLeft()) * ratio
            painter.setTransform(QTransform())
            painter.drawPixmap(QPointF(corner.toPoint()) / ratio, self._drawn[1])
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(self._paper, self._drawn[1], QRectF(self._drawn[1].rect()))
        painter.restore()

    def _draw(self, scale: float, size: QSize, ratio: float) -> None:
        """Draw the page as large as it is seen now; where this turn has no more time, the old drawing stays."""
        drawing = self._pages.drawing_of(self._number)
        self.is_waiting = drawing is None
        if drawing is None or size.isEmpty():
            return
        began = monotonic()
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.white)
        brush = QPainter(pixmap)
        brush.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing.render(brush, QRectF(QPointF(0, 0), QSizeF(size)))
        brush.end()
        pixmap.setDevicePixelRatio(ratio)
        self._drawn = scale, pixmap
        self._pages.spend(began)

    def _paint_part(self, painter: QPainter, exposed: QRectF) -> None:
        """Draw straight from the vectors what is seen of a page that is shown very large."""
        drawing = self._pages.drawing_of(self._number)
        self.is_waiting = drawing is None
        if drawing is None:
            return
        began = monotonic()
        painter.save()
        painter.setClipRect(self._paper & exposed)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing.render(painter, self._paper)
        painter.restore()
        self._pages.spend(began)
