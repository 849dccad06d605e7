"""What a schedule says: the days of an event, each with its sessions in their order, and the rooms they run in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from office_desk.display import in_zone
from office_desk.documents.paper import PageSetup, PrintOptions
from office_desk.documents.programme import Programme, Speaker
from office_desk.documents.values.day_names import day_heading
from office_desk.documents.values.event_head import event_values
from office_desk.documents.values.room_grid import Slot, room_grids, tied_rows
from office_desk.documents.values.wording import Wording, document_values
from office_desk.labels.choices import choice_label
from office_desk.labels.zones import zone_city
from office_desk.language import translate
from office_desk.model.snapshot import Snapshot

_LATE = 5
"""What begins before five in the morning belongs to the evening before, where the day before has sessions."""

_PAUSES = ("break",)

_MOST_KEPT_TOGETHER = 5
"""Rows of a grid that are tied by what lasts over them fit on a page; more of them may be parted by its end."""

_SIDES = {"a3": (297, 420), "a4": (210, 297), "a5": (148, 210), "a6": (105, 148), "us-letter": (216, 279)}
"""Width and height of the pages in millimeters."""
_TIME_COLUMN, _ROOM_COLUMN = 46, 42
"""Millimeters: margins and times, and what a room needs to be read."""


def schedule_values(programme: Programme, options: PrintOptions, author: str) -> dict[str, Any]:
    """The values of all styles of a schedule."""
    return _Schedule(programme, options).values(author)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A session with its wall times."""

    session: Snapshot
    start: datetime | None
    end: datetime | None

    @property
    def order(self) -> tuple[datetime, int, int]:
        """By time; without one, by the place that a person gave it."""
        position = self.session.values.get("position")
        start = self.start or datetime.max.replace(tzinfo=UTC)
        return start, position if position is not None else 2**31, self.session.id


class _Schedule:
    def __init__(self, programme: Programme, options: PrintOptions) -> None:
        self._programme = programme
        self._event = programme.event
        self._options = options
        self._wording = Wording(options)
        self._zone = str(self._event.values["timezone"] or "UTC")
        self._entries = sorted((self._entry(session) for session in programme.sessions), key=lambda entry: entry.order)

    def values(self, author: str) -> dict[str, Any]:
        event = event_values(self._event, self._wording)
        return document_values(self._options, event["title"][0], author, event["title"][1:]) | {
            "words": self._wording.words(_words),
            "event": event,
            "days": [self._day(day, entries) for day, entries in self._days().items()],
            "undated": [self._session(entry) for entry in self._entries if entry.start is None],
            "zone_note": self._wording.each(self._zone_note) if self._has_times else [""],
        }

    @property
    def _has_times(self) -> bool:
        return any(entry.start is not None for entry in self._entries)

    @property
    def _has_second_zone(self) -> bool:
        return bool(self._options.second_zone) and self._options.second_zone != self._zone and self._has_times

    def _entry(self, session: Snapshot) -> _Entry:
        start, end = session.values["starts_at"], session.values["ends_at"]
        start, end = (in_zone(moment, self._zone) if moment else None for moment in (start, end))
        if start is not None and end is not None and end < start:
            end = None
        return _Entry(session, start, end)

    def _days(self) -> dict[date, list[_Entry]]:
        days: dict[date, list[_Entry]] = {}
        for entry in self._entries:
            if entry.start is not None:
                day = entry.start.date()
                before = day - timedelta(days=1)
                is_late = entry.start.hour < _LATE and before in days and day not in days
                days.setdefault(before if is_late else day, []).append(entry)
        return days

    def _day(self, day: date, entries: list[_Entry]) -> dict[str, Any]:
        rooms = list(dict.fromkeys(entry.session.values["room"] for entry in entries if entry.session.values["room"]))
        sessions = [self._session(entry, day) for entry in entries]
        return {
            "date": self._wording.each(lambda language: day_heading(day, language)),
            "rooms": rooms,
            "sessions": sessions,
            "grids": _grids(sessions, rooms_across(self._options.page)),
        }

    def _session(self, entry: _Entry, day: date | None = None) -> dict[str, Any]:
        values = entry.session.values
        start, end = _minutes(entry, day)
        return {
            "time": _times(entry.start, entry.end),
            "second_time": self._second_time(entry),
            "start": start,
            "end": end,
            "title": self._title(entry.session),
            "kind": values["kind"],
            "is_break": values["kind"] in _PAUSES,
            "room": values["room"],
            "track": values["track"],
            "language": self._wording.each(lambda _: _language(values["language"])),
            "speakers": [self._speaker(one) for one in self._programme.speakers.get(entry.session.id, ())],
            "abstract": values["abstract"],
        }

    def _title(self, session: Snapshot) -> list[str]:
        """What a session is called; one without a title is at least a talk or a break."""
        title = self._wording.titles(session.titles)
        kind = session.values["kind"]
        return title if title != [""] else self._wording.each(lambda _: choice_label("sessions", "kind", kind))

    def _second_time(self, entry: _Entry) -> str:
        if not self._has_second_zone or entry.start is None:
            return ""
        zone = ZoneInfo(self._options.second_zone)
        start = entry.start.astimezone(zone)
        times = _times(start, entry.end.astimezone(zone) if entry.end else None)
        away = (start.date() - entry.start.date()).days
        return f"{times} ({away:+d})" if away else times

    def _speaker(self, speaker: Speaker) -> dict[str, Any]:
        return {
            "name": self._wording.titles(speaker.titles),
            "position": speaker.position,
            "organization": self._wording.titles(speaker.organization),
        }

    def _zone_note(self, language: str) -> str:
        """Whose clock the times are of."""
        #: {zone} is the city a time zone is named after
        notes = [translate("Papers", "Times are those of {zone}.", zone=zone_city(self._zone))]
        if self._has_second_zone:
            second = zone_city(self._options.second_zone)
            notes.append(translate("Papers", "Times in brackets are those of {zone}.", zone=second))
        return ("" if language == "zh" else " ").join(notes)


def rooms_across(page: PageSetup) -> int:
    """How many rooms stand side by side on a page, which the grid lays on its side unless a person says otherwise."""
    short, long = _SIDES.get(page.size, _SIDES["a4"])
    width = short if page.is_landscape is False else long
    return max(1, round((width - _TIME_COLUMN) / _ROOM_COLUMN))


def _grids(sessions: list[dict[str, Any]], most_rooms: int) -> list[dict[str, Any]]:
    """A day as tables of rooms, whose cells name sessions by their places among those of the day."""
    slots = [Slot(session["room"], session["start"], session["end"]) for session in sessions]
    return [
        {
            "rooms": list(grid.rooms),
            "rows": [
                _grid_times([sessions[place] for cell in row.cells for place in cell.slots])
                | {
                    "cells": [
                        {
                            "sessions": list(cell.slots),
                            "rowspan": cell.rowspan,
                            "colspan": cell.colspan,
                            "is_shared": cell.is_shared,
                            "may_break": cell.rowspan > 1 and tied > _MOST_KEPT_TOGETHER,
                        }
                        for cell in row.cells
                    ]
                }
                for row, tied in zip(grid.rows, tied_rows(grid), strict=True)
            ],
        }
        for grid in room_grids(slots, most_rooms)
    ]


def _grid_times(beginning: list[dict[str, Any]]) -> dict[str, str]:
    """From when until when, where all that begins together also ends together; else only when it begins."""
    times = {(session["time"], session["second_time"]) for session in beginning}
    if len(times) == 1:
        time, second_time = times.pop()
        return {"time": time, "second_time": second_time}
    return {"time": beginning[0]["time"].partition("–")[0], "second_time": ""}


def _times(start: datetime | None, end: datetime | None) -> str:
    if start is None:
        return ""
    return f"{start:%H:%M}" if end is None or end == start else f"{start:%H:%M}–{end:%H:%M}"


def _minutes(entry: _Entry, day: date | None) -> tuple[int | None, int | None]:
    """Start and end in minutes since the midnight at which the printed day begins."""
    if entry.start is None or day is None:
        return None, None
    midnight = datetime.combine(day, datetime.min.time())
    start = int((entry.start.replace(tzinfo=None) - midnight).total_seconds() // 60)
    if entry.end is None:
        return start, None
    return start, max(start, int((entry.end.replace(tzinfo=None) - midnight).total_seconds() // 60))


def _language(code: str) -> str:
    return choice_label("sessions", "language", code) if code else ""


def _words() -> dict[str, str]:
    return {
        "programme": translate("Papers", "Programme"),
        "time": translate("Papers", "Time"),
        "room": translate("Papers", "Room"),
        "all_rooms": translate("Papers", "All rooms"),
        "no_room": translate("Papers", "Elsewhere"),
        "undated": translate("Papers", "Without a time yet"),
        "no_sessions": translate("Papers", "The programme is not fixed yet."),
        "no_speakers": translate("Papers", "Nobody is named as a speaker yet."),
        "continued": translate("Papers", "continued"),
        "notes": translate("Papers", "Notes"),
        #: Followed by those who speak in the same session: "with Zhang Ying, Ivan Obraztsov"
        "with": translate("Papers", "with"),
    }
