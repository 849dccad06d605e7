"""A month to pick a day from, in a field in which days are typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QVBoxLayout, QWidget

from office_desk.ui.look import tokens
from office_desk.ui.look.icons import icon
from office_desk.ui.look.widgets import tooltip

_LOCALES = {"en": "en_GB", "ru": "ru_RU", "zh": "zh_CN"}
_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


def locale_of(language: str) -> QLocale:
    """The customs of dates that go with a language of the window; English dates are British, as worded."""
    return QLocale(_LOCALES.get(language, "en_GB"))


class CalendarPopup(QFrame):
    """Opens under its field; Enter or a click picks the day, Esc or a click elsewhere picks none.

    Signals:
        picked: the day, a `datetime.date`.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "toast")
        self._calendar = QCalendarWidget(self)
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self._calendar.activated.connect(self._pick)
        self._calendar.clicked.connect(self._pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * (tokens.SPACE,)))
        column.addWidget(self._calendar)

    @property
    def calendar(self) -> QCalendarWidget:
        """The month that is shown."""
        return self._calendar

    def open_at(self, field: QWidget, day: date, language: str) -> None:
        """Show the month of `day` under the field, with the first day of the week as that language has it."""
        locale = locale_of(language)
        self._calendar.setLocale(locale)
        self._calendar.setFirstDayOfWeek(locale.firstDayOfWeek())
        self._tint_weekend()
        self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.adjustSize()
        self.move(self._place_under(field))
        self.show()
        self._calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _tint_weekend(self) -> None:
        quiet = QTextCharFormat()
        quiet.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
        for day in _WEEKEND:
            self._calendar.setWeekdayTextFormat(day, quiet)

    def _place_under(self, field: QWidget) -> QPoint:
        """Below the field's left edge, or above it where the screen ends."""
        below = field.mapToGlobal(QPoint(0, field.height() + tokens.SPACE_TIGHT))
        screen = field.screen().availableGeometry()
        if below.y() + self.height() > screen.bottom():
            below.setY(field.mapToGlobal(QPoint(0, 0)).y() - self.height() - tokens.SPACE_TIGHT)
        below.setX(max(screen.left(), min(below.x(), screen.right() - self.width())))
        return below

    def _pick(self, day: QDate) -> None:
        self.hide()
        self.picked.emit(date(day.year(), day.month(), day.day()))


class DayPicker(QObject):
    """The calendar at the end of a line: a click on its icon or Alt+Down opens it, as in every date field.

    It is no stop for Tab, so that typing a day and a time stays two steps.

    Signals:
        picked: the day, a `datetime.date`.
    """

    picked = Signal(object)

    def __init__(self, line: QLineEdit, language: Callable[[], str], shown_day: Callable[[], date]) -> None:
        """Serve `line`; `shown_day` answers which day to open the calendar at."""
        super().__init__(line)
        self._line = line
        self._language = language
        self._shown_day = shown_day
        self._popup: CalendarPopup | None = None
        self._open = QAction(icon("calendar", "muted"), "", self)
        self._open.triggered.connect(self.open)
        line.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        line.installEventFilter(self)
        self.retranslate()

    @property
    def popup(self) -> CalendarPopup | None:
        """The calendar, once it has been opened."""
        return self._popup

    def open(self) -> None:
        """Show the calendar."""
        if self._popup is None:
            self._popup = CalendarPopup(self._line)
            self._popup.picked.connect(self.picked)
        self._popup.open_at(self._line, self._shown_day(), self._language())

    def retranslate(self) -> None:
        """Word the icon in the language of the moment."""
        name, keys = self.tr("Pick a day from the calendar"), QKeySequence("Alt+Down")
        self._open.setText(name)
        self._open.setToolTip(tooltip(f"{name} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if is_alt and event.key() == Qt.Key.Key_Down:
                self.open()
                return True
        return super().eventFilter(watched, event)
