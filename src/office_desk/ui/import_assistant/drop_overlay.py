"""What lies over the window while something is dragged across it: where it may be dropped, and what that does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from office_desk.ui.look import tokens
from office_desk.ui.look.fonts import sized_font
from office_desk.ui.look.icons import Role, icon_pixmap, palette_colors

_VEIL = 235  # of 255; the window shows through a little
_PICTURE = 32
_PILL_HEIGHT = 40


class DropOverlay(QWidget):
    """One or two places drawn over the window; the one under the mouse is marked. It takes no mouse itself."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._is_text = False
        self._card = QRect()
        self._is_over_card = False
        window.installEventFilter(self)
        self.hide()

    @property
    def words(self) -> tuple[str, ...]:
        """What the places say, the marked one first."""
        places = [self._import_words()[0]]
        if not self._card.isEmpty():
            places.insert(0 if self._is_over_card else 1, self._attach_words()[0])
        return tuple(places)

    def show_places(self, card: QRect, *, is_over_card: bool, is_text: bool) -> None:
        """Show where it may be dropped; `card` is the place of a record that takes files, in the window."""
        self._card, self._is_over_card, self._is_text = card, is_over_card, is_text
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.setAccessibleName(self.words[0])
        self.raise_()
        self.show()
        self.update()

    def _import_words(self) -> tuple[str, str]:
        if self._is_text:
            return self.tr("Drop the text to import what it tells"), ""
        hint = self.tr("Contacts, calendars and tables; you see what will happen first")
        return self.tr("Drop to import into the desk"), hint

    def _attach_words(self) -> tuple[str, str]:
        return self.tr("Drop to attach"), self.tr("The file is kept with this record as it is")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_text:
            self._paint_pill(painter)
            return
        veil = QColor(palette_colors(self.palette()).window)
        veil.setAlpha(_VEIL)
        painter.fillRect(self.rect(), veil)
        gap = tokens.SPACE_GROUP
        place = self.rect()
        if not self._card.isEmpty():
            place.setRight(self._card.left() - 1)
            area = self._card.adjusted(gap // 2, gap, -gap, -gap)
            self._paint_place(painter, area, "paperclip", self._attach_words(), is_marked=self._is_over_card)
            place.adjust(0, 0, gap // 2, 0)
        area = place.adjusted(gap, gap, -gap, -gap)
        self._paint_place(painter, area, "import", self._import_words(), is_marked=not self._is_over_card)

    def _paint_place(
        self, painter: QPainter, area: QRect, picture: str, words: tuple[str, str], *, is_marked: bool
    ) -> None:
        colors = palette_colors(self.palette())
        pen = QPen(QColor(colors.accent if is_marked else colors.outline), tokens.FOCUS_RING)
        pen.setStyle(Qt.PenStyle.SolidLine if is_marked else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(colors.accent_soft) if is_marked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(area), tokens.CORNER, tokens.CORNER)
        middle = area.center().y()
        role: Role = "accent" if is_marked else "muted"
        pixmap = icon_pixmap(picture, role, _PICTURE, painter.device().devicePixelRatioF())
        painter.drawPixmap(area.center().x() - _PICTURE // 2, middle - _PICTURE - tokens.SPACE, pixmap)
        inner = area.adjusted(tokens.SPACE, 0, -tokens.SPACE, 0)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.setPen(QColor(colors.text))
        painter.setFont(sized_font(tokens.FONT_CARD, bold=True).resolve(self.font()))
        first = painter.boundingRect(inner.adjusted(0, middle - inner.top(), 0, 0), flags, words[0])
        painter.drawText(inner.adjusted(0, middle - inner.top(), 0, 0), flags, words[0])
        painter.setFont(sized_font(tokens.FONT_BODY).resolve(self.font()))
        painter.setPen(QColor(colors.muted))
        below = first.bottom() + tokens.SPACE_TIGHT
        painter.drawText(inner.adjusted(0, below - inner.top(), 0, 0), flags, words[1])

    def _paint_pill(self, painter: QPainter) -> None:
        """A text may also be meant for a field, so that the window stays in sight."""
        colors = palette_colors(self.palette())
        text = self._import_words()[0]
        painter.setFont(sized_font(tokens.FONT_BODY, bold=True).resolve(self.font()))
        width = painter.fontMetrics().horizontalAdvance(text) + 3 * tokens.SPACE_GROUP + tokens.ICON_SIZE
        area = QRect(0, 0, width, _PILL_HEIGHT)
        area.moveCenter(self.rect().center())
        area.moveBottom(self.rect().bottom() - 2 * tokens.SPACE_PAGE)
        painter.setPen(QPen(QColor(colors.accent), tokens.FOCUS_RING))
        painter.setBrush(QColor(colors.accent_soft))
        painter.drawRoundedRect(QRectF(area), tokens.CORNER, tokens.CORNER)
        pixmap = icon_pixmap("import", "accent", tokens.ICON_SIZE, painter.device().devicePixelRatioF())
        painter.drawPixmap(
            area.left() + tokens.SPACE_GROUP, area.top() + (_PILL_HEIGHT - tokens.ICON_SIZE) // 2, pixmap
        )
        painter.setPen(QColor(colors.text))
        left = 2 * tokens.SPACE_GROUP + tokens.ICON_SIZE
        painter.drawText(area.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        parent = self.parentWidget()
        if event.type() == QEvent.Type.Resize and parent is not None:
            self.setGeometry(parent.rect())
        return super().eventFilter(watched, event)
