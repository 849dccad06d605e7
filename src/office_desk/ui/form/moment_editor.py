"""The field for a point in time: a day and a time on the clocks of one zone."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QLineEdit, QWidget

from office_desk import labels
from office_desk.display import display_day
from office_desk.language import Language
from office_desk.model.catalog import Field
from office_desk.model.errors import Reason
from office_desk.model.spoken_date import parse_spoken_date
from office_desk.model.spoken_text import NotUnderstood
from office_desk.model.vague_date import VagueDate, format_vague_date
from office_desk.ui.form.calendar_popup import DayPicker, locale_of
from office_desk.ui.form.editor import Editor
from office_desk.ui.form.zone_editor import offset_text, zone_of
from office_desk.ui.look import tokens

_TIME_WIDTH = 64
_ROOM_BESIDE_DAY = tokens.ICON_SIZE + 4 * tokens.SPACE  # the calendar's icon and the margins of a line
_TIME = re.compile(
    r"(?P<before>[ap]\.?m\.?|上午|下午|晚上)? ?(?P<hour>\d{1,2})(?:[:.點点时ч h]*(?P<minute>\d{2}))? ?[点时分ч]*"
    r" ?(?P<behind>[ap]\.?m\.?)?",
    re.IGNORECASE,
)
_AFTERNOON = ("p", "下", "晚")


class MomentEditor(Editor):
    """A day and a time; below them the day of the week and the zone whose clocks are meant.

    The wall time is what a person means: another zone moves the moment and leaves the wall time as it stands.
    """

    def __init__(
        self,
        field: Field,
        kind: str,
        language: Callable[[], str],
        parent: QWidget | None = None,
        *,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(field, kind, parent)
        self._language = language
        self._today = today
        self._zone: ZoneInfo | None = None
        self._loaded: datetime | None = None
        self._shown: tuple[str, str, ZoneInfo | None] = ("", "", None)
        self._offered: date | None = None
        self._offered_text = ""
        self._day = QLineEdit(self)
        self._picker = DayPicker(self._day, language, self._calendar_day)
        self._picker.picked.connect(self._take_day)
        self._time = QLineEdit(self)
        self._time.setFixedWidth(_TIME_WIDTH)
        for line in (self._day, self._time):
            line.textEdited.connect(self._take_typing)
        self._place(self._day, self._time)
        self._keep_echo_line()
        self._time.installEventFilter(self)
        self._retranslate()

    @property
    def least_width(self) -> int:
        return _longest_day(self._day) + _ROOM_BESIDE_DAY + tokens.SPACE_TIGHT + _TIME_WIDTH

    @property
    def day_line(self) -> QLineEdit:
        """Where the day is typed."""
        return self._day

    @property
    def time_line(self) -> QLineEdit:
        """Where the time is typed."""
        return self._time

    @property
    def picker(self) -> DayPicker:
        """The calendar of the day."""
        return self._picker

    @property
    def zone_name(self) -> str:
        """The zone whose clocks are meant; empty while none is known."""
        return self._zone.key if self._zone else ""

    @property
    def day(self) -> date | None:
        """The day that stands there, typed or offered; None while it is none."""
        return self._read_day()

    def offer_day(self, day: date) -> None:
        """Set the day that is most likely meant, unless another was typed; without a time it is no value."""
        standing = self._day.text().strip()
        if standing and standing != self._offered_text:
            return
        self._offered = day
        self._show_offered()
        self._show_echo(self._wording())

    def value(self) -> datetime | None:
        if self._typed() == self._shown:
            return self._loaded
        wall = self._wall_time()
        if wall is None or self._zone is None:
            return None
        return wall.replace(tzinfo=self._zone).astimezone(UTC)

    def set_value(self, value: datetime | None) -> None:
        self._loaded = value
        self._offered, self._offered_text = None, ""
        self._show()

    def set_zone(self, name: str) -> None:
        """Say whose clocks are meant; a wall time that was typed or read stays."""
        is_untouched = self._shown[2] is None
        self._zone = zone_of(name)
        if is_untouched:
            self._show()
        self._show_echo(self._wording())

    def problem(self) -> str:
        day, clock, _ = self._typed()
        if self._typed() == self._shown or not (day or clock):
            return ""
        if not day or not clock:
            return self.tr("Add the day.") if clock else self.tr("Add the time, such as 09:00.")
        if self._read_day() is None:
            return self.tr("Type one exact day, such as {day}.").replace("{day}", self._day_text(self._today()))
        if read_time(clock) is None:
            return self.tr("Type a time such as 09:00 or 14:30.")
        if self._zone is None:
            return labels.reason(Reason.of("zone_needed"))
        return self._gap_problem()

    def _calendar_day(self) -> date:
        return self._read_day() or self._today()

    def _show(self) -> None:
        """Put the loaded moment on the clocks of the zone."""
        if self._loaded is not None:
            wall = self._loaded.astimezone(self._zone or UTC)
            self._day.setText(self._day_text(wall.date()))
            self._time.setText(f"{wall:%H:%M}")
        else:
            self._show_offered()
            self._time.clear()
        self._day.setCursorPosition(0)
        self._shown = self._typed()
        self._show_echo(self._wording())

    def _show_offered(self) -> None:
        self._offered_text = "" if self._offered is None else self._day_text(self._offered)
        self._day.setText(self._offered_text)
        self._day.setCursorPosition(0)

    def _typed(self) -> tuple[str, str, ZoneInfo | None]:
        """What the person wrote: a day that was only offered counts once there is a time to it."""
        day, clock = self._day.text().strip(), self._time.text().strip()
        return "" if day == self._offered_text and not clock else day, clock, self._zone

    def _day_text(self, day: date) -> str:
        return display_day(day, self._language())

    def _read_day(self) -> date | None:
        try:
            said = parse_spoken_date(self._day.text(), self._today()).value
        except NotUnderstood:
            return None
        day = said.earliest if said.earliest == said.latest else None
        # In the first and the last year of the calendar a zone's distance from UTC may lead out of it.
        return day if day is not None and date.min.year < day.year < date.max.year else None

    def _wall_time(self) -> datetime | None:
        day, clock = self._read_day(), read_time(self._time.text())
        return None if day is None or clock is None else datetime.combine(day, clock)

    def _gap_problem(self) -> str:
        """Where clocks are set forward, an hour is missing: such a wall time never comes."""
        wall = self._wall_time()
        if wall is None or self._zone is None:
            return ""
        there_and_back = wall.replace(tzinfo=self._zone).astimezone(UTC).astimezone(self._zone)
        if there_and_back.replace(tzinfo=None) == wall:
            return ""
        shown = f"{wall:%Y-%m-%d %H:%M}"
        return labels.reason(Reason.of("no_such_wall_time", value=shown, zone=self._zone.key))

    def _wording(self) -> str:
        """The day of the week and the zone, as a check on what was typed."""
        day = self._read_day()
        if day is None:
            return ""
        weekday = locale_of(self._language()).standaloneDayName(day.isoweekday())
        if self._zone is None:
            return weekday
        wall = self._wall_time() or datetime.combine(day, time(12))
        return f"{weekday} · {self._zone.key} ({offset_text(self._zone, wall)})"

    def _take_typing(self) -> None:
        self._show_echo(self._wording())
        self.changed.emit()

    def _take_day(self, day: date) -> None:
        self._day.setText(self._day_text(day))
        following = self._day if self._time.text() else self._time
        following.setFocus()
        self._take_typing()

    def _marked(self) -> tuple[QWidget, ...]:
        return self._day, self._time

    def set_name(self, name: str) -> None:
        super().set_name(name)
        self._retranslate()

    def _retranslate(self) -> None:
        self._picker.retranslate()
        self._day.setPlaceholderText(self.tr("Day"))
        self._time.setPlaceholderText("--:--")
        self._time.setAccessibleName(self.tr("{field}, time").replace("{field}", self._name))
        if self._typed() == self._shown:
            self._show()
        else:
            self._show_echo(self._wording())


def _longest_day(line: QLineEdit) -> int:
    """How wide a day is at most as people type it, in any language: "30 September 2026"; in pixels."""
    days = [VagueDate.of_day(date(2026, month, 28)) for month in range(1, 13)]
    words = (format_vague_date(day, language, style="long") for day in days for language in Language)
    return max(line.fontMetrics().horizontalAdvance(each) for each in words)


def read_time(text: str) -> time | None:
    """A time as typed: "9", "9:00", "0900", "9.30", "2:30 pm", 下午3点; None where it is none."""
    found = _TIME.fullmatch(unicodedata.normalize("NFKC", text).strip())
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    half = (found["before"] or found["behind"] or "")[:1].lower()
    if half in _AFTERNOON and hour < 12:
        hour += 12
    elif half == "a" and hour == 12:
        hour = 0
    return time(hour, minute) if hour < 24 and minute < 60 else None
