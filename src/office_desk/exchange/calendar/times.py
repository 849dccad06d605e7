"""When an event of a calendar is: its start and end, read without ever raising.

The library's own reading raises on one event in eight of real files (no DTSTART, an end before the start, DTEND and
DURATION at once, a date mixed with a time), so only the words of each property come from it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from office_desk.exchange.calendar.zones import Zone, Zones
from office_desk.model.errors import Reason

if TYPE_CHECKING:
    from icalendar.cal.component import Component

_moment = re.compile(
    r"(?P<year>\d{4})-?(?P<month>\d{2})-?(?P<day>\d{2})"
    r"(?:[T ](?P<hour>\d{2}):?(?P<minute>\d{2}):?(?P<second>\d{2})?(?:[.,]\d+)?(?P<utc>Z)?"
    r"(?P<offset>[+-]\d{2}:?\d{2})?)?\Z"
).match
_duration = re.compile(
    r"(?P<sign>[+-])?P(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+)S)?)?\Z"
).match
_LONGEST_DAYS = 36_600


@dataclass(frozen=True, slots=True)
class WallTime:
    """A date or a time as a calendar writes it.

    Attributes:
        day_only: The day of a date without a time; None for a time.
        clock: The time on the wall; None for a date.
        zone: Whose wall that is; None for a floating time (RFC 5545, 3.3.5), which is meant wherever it is read.
    """

    day_only: date | None = None
    clock: datetime | None = None
    zone: Zone | None = None

    def moment(self, home: Zone) -> datetime:
        """The moment in UTC; a time that the clocks leave out is read with the offset before (RFC 5545, 3.3.5)."""
        zone = self.zone or home
        clock = self.clock or datetime.combine(self.day_only or date.min, time())
        return clock.replace(tzinfo=zone.rules).astimezone(UTC)

    @property
    def day(self) -> date:
        """The day on that wall."""
        return self.day_only or (self.clock or datetime.min).date()


@dataclass(slots=True)
class Times:
    """When something is.

    Attributes:
        first_day, last_day: Of something that lasts whole days; the last day is the last one itself.
        start, end: Moments in UTC.
        zone: IANA name of the zone it is planned in.
        local_start: The start on its own wall, to count recurrences from.
    """

    first_day: date | None = None
    last_day: date | None = None
    start: datetime | None = None
    end: datetime | None = None
    zone: str = ""
    local_start: datetime | None = None
    warnings: list[Reason] = field(default_factory=list)

    @property
    def is_known(self) -> bool:
        """Whether there is a start that could be read."""
        return self.start is not None or self.first_day is not None

    @property
    def is_all_day(self) -> bool:
        """Whether it lasts whole days."""
        return self.first_day is not None


class TimeReader:
    """Reads the times of components of one file."""

    def __init__(self, zones: Zones) -> None:
        self._zones = zones

    def times(self, component: Component, end_name: str = "DTEND") -> Times:
        """When an event is; a task ends with ``end_name`` DUE."""
        found = Times()
        start = self.wall_time(component, "DTSTART", found.warnings)
        end = self.wall_time(component, end_name, found.warnings)
        length = _length(component, found.warnings)
        start, end = self._days_said(component, start, end)
        if start is None:
            start, end = (end, None) if end else (None, None)
        if start is None:
            return found
        try:
            if start.day_only is not None:
                self._whole_days(found, start, end, length)
            else:
                self._hours(found, start, end, length)
        except (OverflowError, ValueError):
            found.warnings.append(Reason.of("calendar_date_out_of_range", value=str(start.day)))
        return found

    def _days_said(
        self, component: Component, start: WallTime | None, end: WallTime | None
    ) -> tuple[WallTime | None, WallTime | None]:
        """Whole days that Exchange writes as the times from midnight to midnight, with a property that says so."""
        said = property_words(component, "X-MICROSOFT-CDO-ALLDAYEVENT")
        if said is None or said[0].upper() != "TRUE" or start is None or start.clock is None:
            return start, end
        first, last = self._midnight(start), self._midnight(end) if end else None
        return (start, end) if first is None or (end and last is None) else (first, last)

    def _midnight(self, wall: WallTime) -> WallTime | None:
        """The day that begins with a time; of one in UTC where the calendar is at home."""
        clock = wall.clock
        if clock is not None and wall.zone is not None and wall.zone.name == "UTC":
            clock = wall.moment(self._zones.home).astimezone(self._zones.home.rules).replace(tzinfo=None)
        return WallTime(day_only=clock.date()) if clock is not None and clock.time() == time() else None

    def due_day(self, component: Component, times: Times) -> date | None:
        """The day a to-do is to be done by: unlike the end of an event, a date means that day (RFC 5545, 3.8.2.3)."""
        due = self.wall_time(component, "DUE", [])
        if due is None:
            moment, zone = times.end or times.start, self._zones.find(times.zone) if times.zone else None
        elif due.day_only is not None:
            return due.day_only
        else:
            moment, zone = due.moment(self._zones.home), due.zone
        if moment is None:
            return times.last_day
        is_somewhere = zone is not None and zone.name != "UTC"
        return moment.astimezone((zone if zone and is_somewhere else self._zones.home).rules).date()

    def wall_time(self, component: Component, name: str, warnings: list[Reason]) -> WallTime | None:
        """The date or time of a property; None when there is none that can be read."""
        words = property_words(component, name)
        return None if words is None else self.read(*words, warnings)

    def read(self, text: str, zone_id: str, warnings: list[Reason]) -> WallTime | None:
        """The date or time of a text and its TZID, "" for none."""
        if not text:
            return None
        found = _moment(text)
        if found is None:
            warnings.append(Reason.of("calendar_unread_date", value=text))
            return None
        try:
            day = date(int(found["year"]), int(found["month"]), int(found["day"]))
            if not date.min.year < day.year < date.max.year:
                # In another zone it would be in a year that no date can be in.
                warnings.append(Reason.of("calendar_date_out_of_range", value=text))
                return None
            if found["hour"] is None:
                return WallTime(day_only=day)
            # A leap second is the last second of its minute here.
            clock = time(int(found["hour"]) % 24, int(found["minute"]), min(int(found["second"] or 0), 59))
            moment = datetime.combine(day, clock) + timedelta(days=found["hour"] == "24")
        except (ValueError, OverflowError):
            warnings.append(Reason.of("calendar_impossible_date", value=text))
            return None
        if found["utc"]:
            return WallTime(clock=moment, zone=Zone("UTC", UTC))
        if found["offset"]:
            offset = datetime.strptime(found["offset"].replace(":", ""), "%z").utcoffset() or timedelta()
            return WallTime(clock=moment - offset, zone=Zone("UTC", UTC))
        return WallTime(clock=moment, zone=self._zone(zone_id, warnings))

    def _zone(self, zone_id: str, warnings: list[Reason]) -> Zone | None:
        if not zone_id:
            return None
        zone = self._zones.find(zone_id)
        if zone is None:
            warnings.append(Reason.of("calendar_unknown_zone", zone=zone_id, home=self._zones.home.name))
        elif not zone.is_certain:
            warnings.append(Reason.of("calendar_guessed_zone", zone=zone_id, guess=zone.name))
        return zone

    def _whole_days(self, found: Times, start: WallTime, end: WallTime | None, length: timedelta | None) -> None:
        found.first_day = found.last_day = start.day
        if end is not None:
            # The end of whole days is the day after the last one (RFC 5545, 3.6.1); a time means its own day.
            last = end.day - timedelta(days=1) if end.day_only else end.day
        elif length is not None and length.days > 0:
            last = start.day + timedelta(days=length.days - 1)
        else:
            return
        if start.day <= last <= start.day + timedelta(days=_LONGEST_DAYS):
            found.last_day = last
        elif last < start.day - timedelta(days=1):
            found.warnings.append(Reason.of("calendar_end_before_start", value=str(last)))

    def _hours(self, found: Times, start: WallTime, end: WallTime | None, length: timedelta | None) -> None:
        zone = start.zone or self._zones.home
        # A calendar in UTC is somebody's export; people of the office plan by their own clock.
        is_utc = zone.name == "UTC" and self._zones.home.name != "UTC"
        found.zone = self._zones.home.name if is_utc else zone.name
        found.start = start.moment(self._zones.home)
        found.local_start = start.clock
        if end is not None:
            found.end = end.moment(start.zone or self._zones.home)
        elif length is not None:
            found.end = found.start + length
        if found.end is not None and found.end < found.start:
            found.warnings.append(Reason.of("calendar_end_before_start", value=found.end.isoformat()))
            found.end = None


def property_words(component: Component, name: str) -> tuple[str, str] | None:
    """The text of a property and its TZID, as they stand; the first where there are several."""
    found = component.get(name)
    if isinstance(found, list):
        found = found[0] if found else None
    if found is None:
        return None
    text, zone_id = property_text(found), str(getattr(found, "params", {}).get("TZID", ""))
    # Without its quotation marks "(UTC+08:00) Beijing" ends at its own colon.
    head, colon, tail = text.rpartition(":")
    is_cut = colon and zone_id and _moment(text) is None and _moment(tail)
    return (tail, f"{zone_id}:{head}") if is_cut else (text, zone_id)


def property_text(value: object) -> str:
    """The text of a property's value as a file has it."""
    to_ical = getattr(value, "to_ical", None)
    raw = to_ical() if to_ical is not None else str(value)
    return (raw.decode("utf-8", "replace") if isinstance(raw, bytes) else str(raw)).strip()


def _length(component: Component, warnings: list[Reason]) -> timedelta | None:
    words = property_words(component, "DURATION")
    if words is None:
        return None
    found = _duration(words[0].upper())
    if found is None or found["sign"] == "-":
        warnings.append(Reason.of("calendar_unread_date", value=words[0]))
        return None
    try:
        parts = {name: int(number) for name, number in found.groupdict().items() if number and name != "sign"}
        return timedelta(**parts)
    except OverflowError:
        warnings.append(Reason.of("calendar_date_out_of_range", value=words[0]))
        return None
