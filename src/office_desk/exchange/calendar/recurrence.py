"""The dates of a recurring event within a horizon, with limits: a rule of thirty characters can mean billions.

Rules are counted on the wall the event hangs on, without zones (RFC 5545, 3.8.5.3: a lecture at nine stays at nine
when the clocks change); the caller turns each wall time into a moment.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from office_desk.exchange.calendar.times import property_text
from office_desk.model.errors import Reason

if TYPE_CHECKING:
    from icalendar.cal.component import Component
    from recurring_ical_events import CalendarQuery

MOST_DATES = 1_000
"""Of one event. A notice names the event that has more."""

MOST_STEPS = 50_000
"""How many dates a rule may run through on its way; more is refused before it begins."""

MOST_SECONDS = 8.0
"""Of processor time for all rules of one file; those that are left then give their first date only."""

_STEP_DAYS = {"SECONDLY": 1 / 86_400, "MINUTELY": 1 / 1_440, "HOURLY": 1 / 24, "DAILY": 1.0, "WEEKLY": 7.0}
_PER_DAY = ("BYHOUR", "BYMINUTE", "BYSECOND")
_LONGEST_MONTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_NO_RULE = re.compile(r"[\\\s]+")
_until = re.compile(r"UNTIL=([^;]+)", re.IGNORECASE)

LocalTime = Callable[[str, str], datetime | None]
"""Turns the text of a date or time and its TZID into the time on the event's own wall."""


@dataclass(slots=True)
class Dates:
    """The wall times at which a recurring event begins, in order, and what was left out."""

    starts: list[datetime] = field(default_factory=list)
    warnings: list[Reason] = field(default_factory=list)


class RecurrenceReader:
    """Counts the dates of the recurring events of one file.

    Args:
        since, until: The horizon; both days belong to it.
    """

    def __init__(self, since: date, until: date) -> None:
        self._since = since
        self._until = until
        self._spent = 0.0

    def dates(self, component: Component, start: datetime, local_time: LocalTime) -> Dates:
        """When an event with RRULE or RDATE begins; at least its first date if that can be told no better."""
        # Some programs write a rule as if it were a text: with escapes and blanks.
        rules = [_NO_RULE.sub("", property_text(rule)) for rule in _listed(component.get("RRULE"))]
        reason = next((reason for rule in rules if (reason := self._refusal(rule, start))), None)
        if reason is not None:
            return Dates([start], [reason])
        began = time.process_time()
        try:
            recurring = _recurring(component, rules, start, local_time)
            starts = _between(recurring, self._since, self._until)
            if not starts and _between(recurring, start.date(), start.date()):
                return Dates([start], [Reason.of("calendar_only_first_date", until=str(self._until))])
        except Exception:  # whatever a rule makes the library raise, the event itself is there
            return Dates([start], [Reason.of("calendar_unread_rule", rule=rules[0] if rules else "RDATE")])
        finally:
            self._spent += time.process_time() - began
        found = Dates(starts[:MOST_DATES])
        if len(starts) > MOST_DATES:
            found.warnings.append(Reason.of("calendar_too_many_dates", limit=MOST_DATES))
        return found

    def _refusal(self, rule: str, start: datetime) -> Reason | None:
        parts = _parts(rule)
        frequency = parts.get("FREQ", "")
        if not frequency:
            return Reason.of("calendar_unread_rule", rule=rule or "RRULE")  # vCalendar 1.0 had a grammar of its own
        if frequency in ("SECONDLY", "MINUTELY"):
            return Reason.of("calendar_rule_too_fine", rule=rule)
        if _never_happens(parts):
            return Reason.of("calendar_rule_never_happens", rule=rule)
        if self._spent > MOST_SECONDS or self._steps(parts, start) > MOST_STEPS:
            return Reason.of("calendar_rule_too_long", rule=rule)
        return None

    def _steps(self, parts: dict[str, str], start: datetime) -> float:
        days = max((self._until - start.date()).days, 1)
        step = _STEP_DAYS.get(parts.get("FREQ", ""), 28.0) * max(_number(parts.get("INTERVAL", "1")), 1)
        steps = days / step
        for name in _PER_DAY:
            steps *= len(parts[name].split(",")) if name in parts else 1
        count = _number(parts.get("COUNT", "0"))
        return min(steps, count) if count else steps


def _recurring(component: Component, rules: Sequence[str], start: datetime, local_time: LocalTime) -> CalendarQuery:
    """The event's dates on its own wall, for the library to count."""
    import recurring_ical_events
    from icalendar import Calendar

    lines = [f"DTSTART:{start:%Y%m%dT%H%M%S}", "UID:recurring", "SUMMARY:recurring"]
    lines += [f"RRULE:{_with_local_end(rule, local_time)}" for rule in rules]
    for name in ("RDATE", "EXDATE"):
        moments = _listed_times(component, name, local_time, start)
        lines += [f"{name}:{moment:%Y%m%dT%H%M%S}" for moment in moments]
    text = "\r\n".join(("BEGIN:VCALENDAR", "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR", ""))
    return recurring_ical_events.of(Calendar.from_ical(text), components=["VEVENT"])


def _between(recurring: CalendarQuery, since: date, until: date) -> list[datetime]:
    first = datetime.combine(since, datetime.min.time())
    last = datetime.combine(until, datetime.min.time()) + timedelta(days=1)
    return sorted({_naive(event["DTSTART"].dt) for event in recurring.between(first, last)})


def recurs(component: Component) -> bool:
    """Whether an event has more dates than one."""
    return component.get("RRULE") is not None or component.get("RDATE") is not None


def _listed(value: object) -> list[object]:
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]


def _listed_times(component: Component, name: str, local_time: LocalTime, start: datetime) -> list[datetime]:
    found = []
    for value in _listed(component.get(name)):
        zone_id = str(getattr(value, "params", {}).get("TZID", ""))
        for text in property_text(value).split(","):
            # A period (RFC 5545, 3.3.9) begins with its first half; a date without a time is that day's event.
            moment = local_time(text.partition("/")[0], zone_id)
            if moment is not None:
                found.append(datetime.combine(moment, start.time()) if "T" not in text.upper() else moment)
    return found[:MOST_STEPS]


def _parts(rule: str) -> dict[str, str]:
    pairs = (part.partition("=") for part in rule.upper().split(";"))
    return {name.strip(): value.strip() for name, _, value in pairs if value}


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 12 else 0


def _never_happens(parts: dict[str, str]) -> bool:
    """Whether no month of the rule has a day of the rule; counting would go on to the year 9999."""
    days = [abs(int(day)) for day in parts.get("BYMONTHDAY", "").split(",") if day.strip("+-").isdecimal()]
    months = [
        int(month) for month in parts.get("BYMONTH", "").split(",") if month.isdecimal() and 1 <= int(month) <= 12
    ]
    return bool(days and months) and all(day > _LONGEST_MONTHS[month - 1] for day in days for month in months)


def _with_local_end(rule: str, local_time: LocalTime) -> str:
    """UNTIL on the event's own wall; one that cannot be read is left out, the horizon ends the rule."""
    found = _until.search(rule)
    if found is None:
        return rule
    end = local_time(found[1], "")
    if end is None or end.year > 3_000:
        return _until.sub("", rule).replace(";;", ";").strip(";")
    if "T" not in found[1].upper():
        end = end.replace(hour=23, minute=59, second=59)
    return rule[: found.start()] + f"UNTIL={end:%Y%m%dT%H%M%S}" + rule[found.end() :]


def _naive(moment: date | datetime) -> datetime:
    if isinstance(moment, datetime):
        return moment.replace(tzinfo=None)
    return datetime.combine(moment, datetime.min.time())
