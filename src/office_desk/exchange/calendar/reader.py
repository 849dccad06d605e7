"""Reads a calendar file one component at a time, so that a broken event or to-do costs no other."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from office_desk.exchange.calendar.attendees import mark_attendees
from office_desk.exchange.calendar.calendar_text import CalendarText, RawComponent, split_calendar
from office_desk.exchange.calendar.components import parsed, text_of
from office_desk.exchange.calendar.event_reader import (
    event_record,
    kind_said,
    moved,
    session_record,
    task_record,
)
from office_desk.exchange.calendar.quoted_values import without_quoted_printable
from office_desk.exchange.calendar.recurrence import RecurrenceReader, recurs
from office_desk.exchange.calendar.times import TimeReader, Times
from office_desk.exchange.calendar.versions import SHORTEST_UID, Versions, is_cancellation
from office_desk.exchange.calendar.zones import Zones, zone_of_offset
from office_desk.exchange.incoming import Incoming
from office_desk.exchange.lasting_marks import uuid_of
from office_desk.exchange.reading import Format, Reading, ReadOptions
from office_desk.exchange.vcard.charset_guess import MAXIMUM_SAMPLE_OCTETS, guess_charset
from office_desk.exchange.vcard.charsets import decode_strictly, octets_of_file
from office_desk.model.errors import Reason

if TYPE_CHECKING:
    from icalendar.cal.component import Component

YEARS_AHEAD = 1
DAYS_BACK = 365
"""Recurring events are read from a year before today up to a year ahead, unless a person says otherwise."""

MOST_ATTENDANCES = 20_000
"""So many participations at the dates of recurring events are read from one file."""

_ENCODINGS = ("utf-8", "gb18030", "cp1251", "koi8-r", "cp1252")
_READ = ("VEVENT", "VTODO", "VJOURNAL")
_split_character = re.compile(rb"([\x80-\xff])\r?\n[ \t]([\x80-\xbf])")
_beyond_ascii = re.compile(rb"[^\r\n]*[\x80-\xff][^\r\n]*")


def read_calendar(data: bytes, options: ReadOptions) -> Reading:
    """Read a calendar; whatever it holds, nothing raises.

    Events become records of kind "events", entries of a programme (RELATED-TO of an event of the same file) its
    sessions, to-dos "tasks". Recurring events become one record per date within the horizon.
    """
    today = datetime.now(UTC).date()
    until = options.until or _years_later(today, YEARS_AHEAD)
    reading = Reading("", Format.ICALENDAR, encodings=_ENCODINGS, until=until)
    text = _decoded(data, options.encoding, reading)
    calendar = split_calendar(text)
    _forget_zones()
    home = calendar.properties.get("X-WR-TIMEZONE", "")
    if calendar.properties.get("VERSION") == "1.0":
        home = home or zone_of_offset(calendar.properties.get("TZ", ""))
    zones = Zones((each.text for each in calendar.components if each.name == "VTIMEZONE"), home or options.timezone)
    if home and zones.home.name == "UTC" and home.upper() not in ("UTC", "ETC/UTC"):
        zones = Zones((each.text for each in calendar.components if each.name == "VTIMEZONE"), options.timezone)
    since = min(today - timedelta(days=DAYS_BACK), until)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the library warns of names of zones that are resolved here
        _RecordReader(reading, TimeReader(zones), zones, RecurrenceReader(since, until)).read(calendar)
    return reading


def _forget_zones() -> None:
    """The library keeps one registry of zones per process: without this a file inherits those of the one before."""
    from icalendar.timezone import tzp

    tzp.use_zoneinfo()


def _years_later(day: date, years: int) -> date:
    return day.replace(year=day.year + years, day=min(day.day, 28))


def _decoded(data: bytes, encoding: str, reading: Reading) -> str:
    octets = octets_of_file(data)
    joined = _split_character.sub(rb"\1\2", without_quoted_printable(octets.data))
    if octets.nul_count:
        reading.notes.append(Reason.of("calendar_nul_bytes", count=octets.nul_count))
    # What a mark at the beginning says is settled: wide characters are UTF-8 by now.
    charset = "utf-8" if octets.charset else encoding or "utf-8"
    text = decode_strictly(joined, charset)
    if text is None and not encoding:
        sample = b"\n".join(_beyond_ascii.findall(joined)[:20])[:MAXIMUM_SAMPLE_OCTETS]
        charset = guess_charset(sample).charset
        reading.encoding_is_guess = True
        text = decode_strictly(joined, charset)
    reading.encoding = octets.charset or charset
    if text is None:
        reading.notes.append(Reason.of("calendar_unreadable_characters", encoding=charset))
        text = joined.decode(charset, "replace")
    return text


class _RecordReader:
    """Makes records of the components of one file."""

    def __init__(self, reading: Reading, times: TimeReader, zones: Zones, recurrence: RecurrenceReader) -> None:
        self._reading = reading
        self._times = times
        self._zones = zones
        self._recurrence = recurrence
        self._moved: dict[str, dict[datetime, RawComponent]] = {}
        self._by_uid: dict[str, Incoming] = {}
        self._sessions: list[tuple[str, Incoming]] = []
        self._attendances = 0
        self._shared_uids: set[str] = set()

    def read(self, calendar: CalendarText) -> None:
        notes = self._reading.notes
        other = sorted({each.name for each in calendar.components} - {*_READ, "VTIMEZONE"})
        if other:
            notes.append(Reason.of("calendar_other_components", names=tuple(other)))
        if calendar.stray_lines:
            notes.append(
                Reason.of("calendar_stray_lines", count=len(calendar.stray_lines), line=calendar.stray_lines[0])
            )
        versions = Versions((each for each in calendar.components if each.name in _READ), self._date_told)
        self._shared_uids = versions.shared_uids
        masters = list(self._without_moved(versions.newest))
        for raw in masters:
            self._read_component(raw)
        for left in self._moved.values():
            for raw in left.values():
                self._read_component(raw, is_alone=True)
        self._place_sessions()
        if not self._reading.records and not notes:
            notes.append(Reason.of("calendar_empty"))

    def _without_moved(self, components: list[RawComponent]) -> Iterator[RawComponent]:
        """Set dates that were moved (RECURRENCE-ID) aside, for the event that they belong to."""
        recurring = {uid for each in components if "\nRRULE" in each.text.upper() and (uid := each.uid)}
        for raw in components:
            uid = raw.uid
            moment = self._date_told(raw) if uid in recurring else None
            if moment is None:
                yield raw
            else:
                self._moved.setdefault(uid, {})[moment] = raw

    def _date_told(self, raw: RawComponent) -> datetime | None:
        """Which date of a recurring event a component is about; None for the event itself."""
        component = parsed(raw) if "RECURRENCE-ID" in raw.text.upper() else None
        wall = self._times.wall_time(component, "RECURRENCE-ID", []) if component is not None else None
        return wall.moment(self._zones.home) if wall else None

    def _read_component(self, raw: RawComponent, *, is_alone: bool = False) -> None:
        mended: list[Reason] = []
        component = parsed(raw, mended)
        if component is None:
            refused = Incoming("events", lines=(raw.first_line, raw.last_line))
            refused.refuse(Reason.of("calendar_unreadable_component", line=raw.first_line))
            self._reading.records.append(refused)
            return
        if not len(component) and not component.errors:
            return  # nothing but BEGIN and END
        kind = kind_said(component) or ("tasks" if raw.name == "VTODO" else "events")
        if raw.name == "VJOURNAL" and not kind_said(component):
            self._reading.notes.append(Reason.of("calendar_journal_left_out", line=raw.first_line))
            return
        times = self._times.times(component, "DUE" if raw.name == "VTODO" else "DTEND")
        times.warnings += (*raw.warnings, *mended)
        if raw.name == "VEVENT" and not times.is_known:
            times.warnings.append(Reason.of("calendar_no_date"))
        record = self._record(component, kind, times, raw)
        if not raw.is_closed:
            record.warn(Reason.of("calendar_missing_end", line=raw.last_line))
        uid = text_of(component, "UID")
        if kind == "events" and times.is_known and recurs(component) and not is_alone:
            self._add_dates(component, record, times, uid)
            return
        record.uuid = uuid_of(self._mark(component, record, times, uid))
        mark_attendees(record)
        self._add(component, record, uid)

    def _mark(self, component: Component, record: Incoming, times: Times, uid: str) -> str:
        """What the same component has in every file: its UID, and which of its dates it is."""
        if not self._tells(uid):
            return f"{uid}/{_title(record)}/{times.start or times.first_day}" if uid else ""
        wall = self._times.wall_time(component, "RECURRENCE-ID", [])
        return _date_mark(uid, wall.moment(self._zones.home)) if wall else uid

    def _tells(self, uid: str) -> bool:
        """Whether a UID is one: some programs number their events from 1 in every file, or give all the same."""
        return len(uid) >= SHORTEST_UID and uid not in self._shared_uids

    def _record(self, component: Component, kind: str, times: Times, raw: RawComponent) -> Incoming:
        lines = (raw.first_line, raw.last_line)
        if kind == "tasks":
            return task_record(component, times, self._times.due_day(component, times), lines)
        return (session_record if kind == "sessions" else event_record)(component, times, lines)

    def _add(self, component: Component, record: Incoming, uid: str) -> None:
        if record.kind == "sessions":
            self._sessions.append((text_of(component, "RELATED-TO"), record))
            return
        self._reading.records.append(record)
        if record.kind == "events" and uid:
            self._by_uid.setdefault(uid, record)

    def _add_dates(self, component: Component, record: Incoming, times: Times, uid: str) -> None:
        """One record per date of a recurring event, those that were moved as they were moved to."""
        zone = self._zones.find(times.zone) if times.zone else None
        home = zone or self._zones.home
        local_start = times.local_start or datetime.combine(times.first_day or date.min, datetime.min.time())
        if times.local_start is not None and times.start is not None:
            local_start = times.start.astimezone(home.rules).replace(tzinfo=None)

        def local_time(text: str, zone_id: str) -> datetime | None:
            wall = self._times.read(text, zone_id, [])
            if wall is None or wall.day_only is not None or wall.zone is None:
                return None if wall is None else wall.clock or datetime.combine(wall.day, datetime.min.time())
            return wall.moment(home).astimezone(home.rules).replace(tzinfo=None)

        found = self._recurrence.dates(component, local_start, local_time)
        if not found.starts:
            self._reading.notes.append(
                Reason.of("calendar_no_date_in_horizon", title=_title(record), until=str(self._reading.until))
            )
        moved_dates = self._moved.get(uid, {})
        for index, start in enumerate(found.starts):
            moment = start.replace(tzinfo=home.rules).astimezone(UTC)
            replacement = moved_dates.pop(moment, None)
            if replacement is not None and not is_cancellation(replacement):
                self._read_component(replacement, is_alone=True)
                continue
            one = moved(record, times, start, moment)
            if replacement is not None:
                one.values["status"] = "cancelled"
            mark = uid if self._tells(uid) else f"{uid}/{_title(record)}"
            one.uuid = uuid_of(_date_mark(mark, moment)) if uid else ""
            self._attend(one)
            if index == 0:
                one.warn(*found.warnings)
            self._reading.records.append(one)

    def _attend(self, one: Incoming) -> None:
        """Mark who takes part on one date; a few lines of a file do not become millions of participations."""
        mark_attendees(one)
        self._attendances += len(one.parts)
        if self._attendances > MOST_ATTENDANCES and one.parts:
            one.warn(Reason.of("calendar_properties_left_out", count=len(one.parts), name="ATTENDEE"))
            one.parts = ()

    def _place_sessions(self) -> None:
        for parent, session in self._sessions:
            event = self._by_uid.get(parent)
            if event is not None:
                event.add_parts(session)
            else:
                session.refuse(Reason.of("calendar_event_missing"))
                self._reading.records.append(session)


def _date_mark(uid: str, moment: datetime) -> str:
    """The lasting mark of one date of a recurring event."""
    return f"{uid}/{moment:%Y%m%dT%H%M%SZ}"


def _title(record: Incoming) -> str:
    return next((str(record.values[key]) for key in ("title", "title_zh", "title_ru") if record.values.get(key)), "")
