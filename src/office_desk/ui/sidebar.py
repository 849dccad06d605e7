"""The list of pages at the window's left edge, with quiet counts; folds down to its icons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QVBoxLayout, QWidget

from office_desk.labels import view_label
from office_desk.ui.look import tokens
from office_desk.ui.look.fonts import sized_font
from office_desk.ui.look.icons import icon, palette_colors
from office_desk.ui.pages import Group, PageEntry

_INSET = tokens.SPACE
_COUNT_EDGE = 10
_ICON_LEFT = _INSET + 10
_TEXT_LEFT = _ICON_LEFT + tokens.ICON_SIZE + 10


class SidebarItem(QAbstractButton):
    """One line of the sidebar; drawn by hand, because a page more must cost the start next to nothing."""

    def __init__(self, icon_name: str, parent: QWidget, *, is_page: bool = True) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._icons: tuple[QIcon, QIcon] | None = None
        self._count = ""
        self._is_narrow = False
        self.setFixedHeight(tokens.ROW_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if is_page:
            self.setCheckable(True)
            self.setAutoExclusive(True)

    @property
    def count_text(self) -> str:
        """The number now shown, as digits."""
        return self._count

    def set_icon_name(self, icon_name: str) -> None:
        """Show another icon."""
        self._icon_name, self._icons = icon_name, None
        self.update()

    def set_count(self, count: int | None) -> None:
        """Show how many records the page has; None and 0 show nothing."""
        self._count = _digits(count) if count else ""
        self.setAccessibleDescription(self._count)
        self.update()

    def set_narrow(self, is_narrow: bool) -> None:
        """Show the icon alone, or the words too."""
        self._is_narrow = is_narrow
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(tokens.SIDEBAR_WIDTH_COLLAPSED, tokens.ROW_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = palette_colors(self.palette())
        ground = self.rect().adjusted(_INSET, 1, -_INSET, -1)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent_soft if self.isChecked() else colors.hover))
            painter.drawRoundedRect(ground, tokens.CORNER, tokens.CORNER)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colors.accent), tokens.FOCUS_RING))
            painter.drawRoundedRect(QRectF(ground).adjusted(1, 1, -1, -1), tokens.CORNER, tokens.CORNER)
        self._draw_icon(painter)
        if not self._is_narrow:
            painter.setPen(QColor(colors.text))
            self._draw_words(painter, colors.muted)

    def _draw_icon(self, painter: QPainter) -> None:
        if self._icons is None:
            self._icons = icon(self._icon_name, "muted"), icon(self._icon_name, "accent")
        size = tokens.ICON_SIZE
        left = (self.width() - size) // 2 if self._is_narrow else _ICON_LEFT
        self._icons[self.isChecked()].paint(painter, left, (self.height() - size) // 2, size, size)

    def _draw_words(self, painter: QPainter, muted: str) -> None:
        right = self.width() - _INSET - _COUNT_EDGE
        if self._count:
            name_font = painter.font()
            painter.save()
            painter.setFont(sized_font(tokens.FONT_SECONDARY).resolve(name_font))
            painter.setPen(QColor(muted))
            width = painter.fontMetrics().horizontalAdvance(self._count)
            line = self.rect().adjusted(right - width, 0, -(self.width() - right), 0)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._count)
            painter.restore()
            right -= width + tokens.SPACE
        line = self.rect().adjusted(_TEXT_LEFT, 0, -(self.width() - right), 0)
        name = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)


def _digits(count: int) -> str:
    """Thousands are set apart from five digits on, as in lists."""
    return str(count) if count < 10_000 else QLocale().toString(count)


class Sidebar(QScrollArea):
    """All pages as a list; the arrow keys go from page to page, Tab leaves.

    Signals:
        chosen: the key of the page that the person wants to see.
    """

    chosen = Signal(str)

    def __init__(self, pages: Sequence[PageEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self._pages = tuple(entry for entry in pages if entry.group is not Group.TOOLS)
        self._items: dict[str, SidebarItem] = {}
        self._more_keys = [entry.key for entry in pages if entry.group is Group.MORE]
        self._is_more_open = False
        self._is_collapsed = False
        self._body = QWidget(self)
        self._more = SidebarItem("chevron-right", self._body, is_page=False)
        self._more.clicked.connect(self.toggle_more)
        self._lay_out()
        self.setWidget(self._body)
        self._retranslate()
        self.set_collapsed(False)
        self.set_more_open(False)

    @property
    def is_collapsed(self) -> bool:
        """Whether only the icons are shown."""
        return self._is_collapsed

    @property
    def is_more_open(self) -> bool:
        """Whether the rarer kinds of records are shown."""
        return self._is_more_open

    def item(self, key: str) -> SidebarItem:
        """The line of a page."""
        return self._items[key]

    def show_current(self, key: str) -> None:
        """Mark the page that is now shown; unfolds the rarer ones if it is among them."""
        if key in self._more_keys and not self._is_more_open:
            self.set_more_open(True)
        for item in self._items.values() if key not in self._items else ():
            item.setAutoExclusive(False)  # else one of them would have to stay marked
            item.setChecked(False)
            item.setAutoExclusive(True)
        if key in self._items:
            self._items[key].setChecked(True)
            self.ensureWidgetVisible(self._items[key], 0, tokens.SPACE)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many records each page has."""
        for key, item in self._items.items():
            item.set_count(counts.get(key))

    def set_collapsed(self, is_collapsed: bool) -> None:
        """Fold the sidebar down to its icons, or show the words again."""
        self._is_collapsed = is_collapsed
        self._fit_width()
        for item in [*self._items.values(), self._more]:
            item.set_narrow(is_collapsed)
        self._set_tooltips()

    def set_more_open(self, is_open: bool) -> None:
        """Show or hide the rarer kinds of records."""
        self._is_more_open = is_open
        self._more.set_icon_name("chevron-down" if is_open else "chevron-right")
        for key in self._more_keys:
            self._items[key].setVisible(is_open)

    def toggle_more(self) -> None:
        """Show the rarer kinds of records if they are hidden, and hide them if they are shown."""
        self.set_more_open(not self._is_more_open)

    def _fit_width(self) -> None:
        """As wide as the longest name of the language, with room for a count of three digits behind it."""
        if self._is_collapsed:
            self.setFixedWidth(tokens.SIDEBAR_WIDTH_COLLAPSED)
            return
        metrics = self.fontMetrics()
        longest = max(metrics.horizontalAdvance(item.text()) for item in [*self._items.values(), self._more])
        wanted = _TEXT_LEFT + longest + tokens.SPACE + metrics.horizontalAdvance("000") + _INSET + _COUNT_EDGE
        self.setFixedWidth(min(max(wanted, tokens.SIDEBAR_WIDTH), tokens.SIDEBAR_WIDTH_WIDEST))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, tokens.SPACE, 0, tokens.SPACE)
        column.setSpacing(0)
        group = Group.TOP
        for entry in self._pages:
            if entry.group is not group:
                column.addSpacing(tokens.SPACE)
                group = entry.group
                if group is Group.MORE:
                    column.addWidget(self._more)
            item = SidebarItem(entry.icon, self._body)
            item.setObjectName(entry.key)
            item.clicked.connect(self._choose)
            self._items[entry.key] = item
            column.addWidget(item)
        column.addStretch(1)

    def _choose(self) -> None:
        self.chosen.emit(self.sender().objectName())

    def _set_tooltips(self) -> None:
        """Name every icon where the words are hidden; the keys of the first nine are worth knowing always."""
        from office_desk.ui.look.text import tooltip

        for number, (key, item) in enumerate(self._items.items(), start=1):
            keys = f"{view_label(key)} (Ctrl+{number})" if number <= 9 else view_label(key)
            item.setToolTip(tooltip(keys) if self._is_collapsed or number <= 9 else "")
        self._more.setToolTip(tooltip(self._more.text()) if self._is_collapsed else "")

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Pages"))
        for key, item in self._items.items():
            item.setText(view_label(key))
            item.setAccessibleName(view_label(key))
        self._more.setText(self.tr("More"))
        self._more.setAccessibleName(self.tr("More"))
        self._fit_width()
        self._set_tooltips()
        self._body.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
