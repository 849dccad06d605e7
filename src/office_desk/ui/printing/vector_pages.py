"""The pages on the preview: drawn from vectors when they are seen, sharp at every zoom, never for long at once."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QByteArray, QEvent, QObject, QPointF, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtPrintSupport import QPrintPreviewWidget
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame, QGraphicsView

from office_desk.ui.look.icons import palette_colors
from office_desk.ui.printing.drawn_paper import VectorPage

_LONGEST_AT_ONCE = 0.03  # seconds of drawing before the window gets its turn
_MOST_READ = 32  # pages whose vectors are kept read
_MOST_PIXELS = 8_000_000  # of a page that is kept as it was drawn; a larger one is drawn anew where it is seen
_MOST_PIXELS_KEPT = 24_000_000  # of all such pages


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A page as it was drawn last: its size in device pixels and the picture."""

    size: tuple[int, int]
    picture: QPixmap

    @property
    def pixels(self) -> int:
        """How many pixels it keeps."""
        return self.size[0] * self.size[1]


class VectorPages(QObject):
    """Paints the pages of a paper where Qt's preview shows its own, which stay empty.

    Qt would have every page painted once before it shows the first one; a long directory would stop the window. Nothing
    is added to Qt's scene, because the preview takes whatever is in it for a page of its own.
    """

    def __init__(self, preview: QPrintPreviewWidget) -> None:
        super().__init__(preview)
        self._preview = preview
        view = preview.findChild(QGraphicsView)
        assert view is not None
        self.view = view
        """The view that Qt's preview shows its pages in."""
        self._pages: Sequence[VectorPage] = ()
        self._read: OrderedDict[int, QSvgRenderer] = OrderedDict()
        self._drawn: OrderedDict[int, _Drawn] = OrderedDict()
        self._seen: set[int] = set()
        self._spent = 0.0
        self._is_unfinished = False
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._begin_turn)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.viewport().installEventFilter(self)

    @property
    def is_finished(self) -> bool:
        """Whether everything that is seen was drawn."""
        return not self._is_unfinished

    @property
    def has_painted(self) -> bool:
        """Whether the pages that are shown now have been painted, as far as they are seen."""
        return bool(self._drawn) and self.is_finished

    def first_size(self) -> QSizeF:
        """How large the first page was drawn, in device pixels."""
        return QSizeF(*self._drawn[0].size)

    def show_pages(self, pages: Sequence[VectorPage]) -> None:
        """Show other pages; place and zoom stay."""
        self._pages = pages
        self._read.clear()
        self._drawn.clear()
        self._preview.updatePreview()
        if pages and self._preview.currentPage() < 1:
            self._preview.setCurrentPage(1)  # Qt was on none while there were none
        self.view.viewport().update()

    def follow_scheme(self) -> None:
        """Paint the ground behind the pages in the color of the moment."""
        self.view.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(event, QPaintEvent):
            painter = QPainter(self.view.viewport())
            self.paint(painter, QRectF(event.rect()))
            painter.end()
            return True
        return super().eventFilter(watched, event)

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        """Paint what is seen in a part of the view."""
        colors = palette_colors(self._preview.palette())
        painter.fillRect(exposed, QColor(colors.pressed))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._is_unfinished = False
        places, whole = self._places(), QRectF(self.view.viewport().rect())
        self._seen = {number for number, paper in enumerate(places) if paper.intersects(whole)}
        for number, paper in enumerate(places):
            if not paper.intersects(exposed):
                continue
            painter.fillRect(paper, Qt.GlobalColor.white)
            self._paint_page(painter, number, paper, exposed)
            painter.setPen(QPen(QColor(colors.outline), 0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(paper)
        if self._is_unfinished:
            self._turn.start()

    def _places(self) -> list[QRectF]:
        """Where in the view each page lies, in their order."""
        places = []
        for empty in self.view.scene().items():
            bounds = empty.boundingRect()
            # Qt's page begins at 0, 0; around it lies an edge as wide as its shadow.
            paper = QRectF(0, 0, bounds.right() + bounds.left(), bounds.bottom() + bounds.top())
            place = self.view.mapFromScene(empty.mapRectToScene(paper)).boundingRect()
            places.append(QRectF(place))
        return sorted(places, key=lambda place: (place.top(), place.left()))[: len(self._pages)]

    def _paint_page(self, painter: QPainter, number: int, paper: QRectF, exposed: QRectF) -> None:
        ratio = self.view.devicePixelRatioF()
        size = round(paper.width() * ratio), round(paper.height() * ratio)
        if size[0] * size[1] > _MOST_PIXELS:
            self._paint_part(painter, number, paper, exposed)
            return
        kept = self._drawn.get(number)
        if kept is None or kept.size != size:
            kept = self._draw(number, size) or kept
        if kept is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, kept.size != size)
            painter.drawPixmap(paper, kept.picture, QRectF(kept.picture.rect()))

    def _draw(self, number: int, size: tuple[int, int]) -> _Drawn | None:
        """Draw a page in the size in which it is seen; None where this turn has no more time."""
        drawing = self._vectors(number)
        if drawing is None:
            return None
        began = monotonic()
        picture = QPixmap(*size)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing.render(painter, QRectF(QPointF(0, 0), QSizeF(*size)))
        painter.end()
        self._keep(number, _Drawn(size, picture))
        self._spend(began)
        return self._drawn[number]

    def _keep(self, number: int, drawn: _Drawn) -> None:
        self._drawn.pop(number, None)
        self._drawn[number] = drawn
        kept = sum(one.pixels for one in self._drawn.values())
        for other in [one for one in self._drawn if one not in self._seen]:
            if kept > _MOST_PIXELS_KEPT:
                kept -= self._drawn.pop(other).pixels

    def _paint_part(self, painter: QPainter, number: int, paper: QRectF, exposed: QRectF) -> None:
        """Paint straight from the vectors what is seen of a page that is shown very large."""
        drawing = self._vectors(number)
        if drawing is None:
            return
        began = monotonic()
        painter.save()
        painter.setClipRect(paper & exposed)
        drawing.render(painter, paper)
        painter.restore()
        self._spend(began)

    def _vectors(self, number: int) -> QSvgRenderer | None:
        """The vectors of a page, or None where this turn has drawn enough; the page is painted again soon."""
        if self._spent > _LONGEST_AT_ONCE:
            self._is_unfinished = True
            return None
        if number not in self._read:
            began = monotonic()
            self._read[number] = QSvgRenderer(QByteArray(self._pages[number].svg))
            if len(self._read) > _MOST_READ:
                self._read.popitem(last=False)
            self._spend(began)
        self._read.move_to_end(number)
        return self._read[number]

    def _spend(self, began: float) -> None:
        """Count the time since then to what this turn has drawn."""
        self._spent += monotonic() - began
        self._turn.start()

    def _begin_turn(self) -> None:
        self._spent = 0.0
        if self._is_unfinished:
            self.view.viewport().update()
