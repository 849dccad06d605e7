"""The month, painted: days, bars over them, and the day the keyboard is on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from office_desk.display import visible_text
from office_desk.ui.calendar.grid_painting import GridLook, paint_bar, paint_day, paint_week_days
from office_desk.ui.calendar.month import Bar, Month, Placed, bars_of_week, items_of_day
from office_desk.ui.look.widgets import announce, tooltip

HEAD_HEIGHT = 28
NUMBER_HEIGHT = 26
BAR_HEIGHT = 20
_LEAST_WEEK = NUMBER_HEIGHT + 2 * BAR_HEIGHT
_NARROWEST_DAY = 32  # the number; what is on the day is told beside the grid
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


class MonthGrid(QWidget):
    """One month; arrows move by days and weeks, Page Up and Page Down by months, Enter opens.

    Signals:
        day_chosen: another day is chosen; it may lie in another month.
        opened: show this record, kind and id.
        day_entered: Enter was pressed on a day with several things.
        new_requested: something new on this day.
    """

    day_chosen = Signal(object)
    opened = Signal(str, int)
    day_entered = Signal(object)
    new_requested = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._day = today
        self._placed: list[Placed] = []
        self._weeks = Month.of(today).weeks
        self._bars: list[list[Bar]] = [[] for _ in self._weeks]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def day(self) -> date:
        """The chosen day."""
        return self._day

    @property
    def month(self) -> Month:
        """The month shown."""
        return Month.of(self._day)

    def choose(self, day: date) -> None:
        """Choose a day and show its month."""
        if not date.min.year + 1 <= day.year <= date.max.year - 1:
            return
        is_other_month = Month.of(day) != self.month
        self._day = day
        if is_other_month:
            self._weeks = self.month.weeks
            self._arrange()
        self._describe()
        self.update()
        self.day_chosen.emit(day)

    def set_today(self, today: date) -> None:
        """Mark another day as today."""
        self._today = today
        self.update()

    def show_items(self, placed: Sequence[Placed]) -> None:
        """Show these items; those of other months are passed over."""
        self._placed = list(placed)
        self._arrange()
        self._describe()
        self.update()

    def day_at(self, place: QPoint) -> date | None:
        """The day under a point, or None on the head."""
        for row, week in enumerate(self._weeks):
            for column, day in enumerate(week):
                if self.cell(row, column).contains(place):
                    return day
        return None

    def item_at(self, place: QPoint) -> Placed | None:
        """The item under a point."""
        for row, bars in enumerate(self._bars):
            for bar in bars:
                if bar.lane < self._lanes(row, bar.start, bar.end) and self.bar_area(row, bar).contains(place):
                    return bar.placed
        return None

    def cell(self, row: int, column: int) -> QRect:
        """Where a day stands."""
        rows = len(self._weeks)
        top = HEAD_HEIGHT + (self.height() - HEAD_HEIGHT) * row // rows
        bottom = HEAD_HEIGHT + (self.height() - HEAD_HEIGHT) * (row + 1) // rows
        left, right = self.width() * column // 7, self.width() * (column + 1) // 7
        return QRect(left, top, right - left, bottom - top)

    def bar_area(self, row: int, bar: Bar) -> QRect:
        """Where a bar stands."""
        first, last = self.cell(row, bar.start), self.cell(row, bar.end)
        top = first.top() + NUMBER_HEIGHT + bar.lane * BAR_HEIGHT
        left = first.left() + (3 if bar.begins else 0)
        right = last.right() - (3 if bar.ends else 0)
        return QRect(left, top, right - left, BAR_HEIGHT - 2)

    def _arrange(self) -> None:
        self._bars = [bars_of_week(week, self._placed) for week in self._weeks]

    def _room(self, row: int) -> int:
        return max(1, (self.cell(row, 0).height() - NUMBER_HEIGHT) // BAR_HEIGHT)

    def _lanes(self, row: int, start: int, end: int) -> int:
        """How many lanes are drawn there: one fewer where a line says how many more there are."""
        room = self._room(row)
        deepest = max((bar.lane + 1 for bar in self._bars[row] if bar.start <= end and bar.end >= start), default=0)
        return room if deepest <= room else room - 1

    def _describe(self) -> None:
        """Say the chosen day and what is on it, because a painted day is nothing that could be read aloud."""
        day = QLocale().toString(_qt_day(self._day), QLocale.FormatType.LongFormat)
        titles = [visible_text(one.item.title) for one in items_of_day(self._day, self._placed)]
        text = ", ".join([day, *titles]) if titles else day
        self.setAccessibleName(text)
        if self.hasFocus():
            announce(self, text)

    def sizeHint(self) -> QSize:
        return QSize(640, HEAD_HEIGHT + 6 * (_LEAST_WEEK + BAR_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(7 * _NARROWEST_DAY, HEAD_HEIGHT + 6 * _LEAST_WEEK)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.choose(self._day + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.choose(same_day(self._day, self.month.moved(1 if key == Qt.Key.Key_PageDown else -1)))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose(self.month.first if key == Qt.Key.Key_Home else self.month.last)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        placed = items_of_day(self._day, self._placed)
        if len(placed) == 1:
            self.opened.emit(placed[0].item.kind, placed[0].item.id)
        elif placed:
            self.day_entered.emit(self._day)
        else:
            self.new_requested.emit(self._day)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().toPoint())
        if day is not None:
            self.choose(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if (placed := self.item_at(place)) is not None:
            self.opened.emit(placed.item.kind, placed.item.id)
        elif (day := self.day_at(place)) is not None:
            self.new_requested.emit(day)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            placed = self.item_at(event.pos())
            QToolTip.showText(event.globalPos(), tooltip(visible_text(placed.item.title)) if placed else "", self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._describe()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = GridLook.of(self)
        paint_week_days(painter, [self.cell(0, column) for column in range(7)], HEAD_HEIGHT, look)
        for row, week in enumerate(self._weeks):
            for column, day in enumerate(week):
                area = self.cell(row, column)
                is_of_month = Month.of(day) == self.month
                paint_day(painter, area, day, look, is_of_month=is_of_month, is_today=day == self._today)
            for bar in self._bars[row]:
                if bar.lane < self._lanes(row, bar.start, bar.end):
                    paint_bar(painter, self.bar_area(row, bar), bar, look)
            self._paint_more(painter, row, look)
        self._paint_chosen(painter, look)

    def _paint_more(self, painter: QPainter, row: int, look: GridLook) -> None:
        for column in range(7):
            bars = [bar for bar in self._bars[row] if bar.start <= column <= bar.end]
            hidden = sum(bar.lane >= self._lanes(row, bar.start, bar.end) for bar in bars)
            if hidden:
                area = self.cell(row, column)
                line = QRect(area.left() + 8, area.bottom() - BAR_HEIGHT, area.width() - 10, BAR_HEIGHT)
                painter.setFont(look.small)
                painter.setPen(look.muted)
                painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self.tr("%n more", "", hidden))

    def _paint_chosen(self, painter: QPainter, look: GridLook) -> None:
        for row, week in enumerate(self._weeks):
            if self._day in week:
                look.paint_ring(painter, self.cell(row, week.index(self._day)), has_focus=self.hasFocus())


def same_day(day: date, month: Month) -> date:
    """The same day of another month, or its last one where it is shorter."""
    return month.first.replace(day=min(day.day, month.last.day))


def _qt_day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
