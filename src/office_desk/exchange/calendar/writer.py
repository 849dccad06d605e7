"""Writes events with their programme, and tasks, as a calendar that other programs read and that comes back whole."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from office_desk.exchange.calendar.attendees import PROPERTIES, add_attendees
from office_desk.exchange.calendar.own_properties import FIELD_PARAMETER, KIND, own_name, own_text
from office_desk.exchange.carried import carried_properties
from office_desk.exchange.outgoing import Outgoing
from office_desk.model.catalog import KINDS, ValueKind
from office_desk.model.empty_values import empty_value
from office_desk.model.vague_date import VagueDate

if TYPE_CHECKING:
    from icalendar import Calendar
    from icalendar.cal.component import Component

PRODUCT = "-//Office Desk//Office Desk//EN"
_STATUSES = {"planned": "TENTATIVE", "confirmed": "CONFIRMED", "held": "CONFIRMED", "cancelled": "CANCELLED"}
_TASK_STATES = {"open": "NEEDS-ACTION", "done": "COMPLETED", "dropped": "CANCELLED"}
_READ_BACK = {"planned": "TENTATIVE", "confirmed": "CONFIRMED", "cancelled": "CANCELLED"}


def write_calendar(outgoing: Sequence[Outgoing]) -> bytes:
    """A calendar of events, their sessions and tasks; records of other kinds are left out.

    An event without any day leaves as a VJOURNAL, which alone may have no date (RFC 5545, 3.6.3).
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("PRODID", PRODUCT)
    calendar.add("VERSION", "2.0")
    for record in outgoing:
        if record.kind == "events":
            _add_event(calendar, record)
        elif record.kind == "tasks":
            calendar.add_component(_task(record))
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _add_event(calendar: Calendar, record: Outgoing) -> None:
    event = _event(record)
    calendar.add_component(event)
    for part in record.parts:
        if part.kind == "sessions":
            calendar.add_component(_session(part, record, str(event["UID"])))


def _event(record: Outgoing) -> Component:
    from icalendar import Event, Journal

    values = record.values
    days = _days(values)
    component = Journal() if days is None else Event()
    if days is None:
        component.add(KIND, "events")
    else:
        component.add("DTSTART", days[0])
        if days[1] is not None:
            component.add("DTEND", days[1])
    carried = carried_properties(values.get("carried") or "")
    _add_common(component, record, next((each.value for each in carried if each.name == "UID"), ""))
    _add_titles(component, record)
    _add_text(component, "LOCATION", values["venue"])
    _add_text(component, "DESCRIPTION", values["description"])
    is_uri = values["website"].startswith(("http://", "https://"))
    if is_uri:
        component.add("URL", values["website"])
    if values["status"] in _STATUSES:
        component.add("STATUS", _STATUSES[values["status"]] if days else "DRAFT")
    standard = {"title", "title_zh", "title_ru", "venue", "description", "carried", *(("website",) if is_uri else ())}
    if days and values["status"] in _READ_BACK:
        standard.add("status")
    if days and values["starts_at"] is not None:
        standard |= {"starts_at", "ends_at"} if _is_exact(values) else set()
        # A calendar in UTC is read as one whose zone is not known.
        standard |= {"timezone"} if values["timezone"] != "UTC" else set()
    if days and values["starts_at"] is None and _is_days(values["date_said"]):
        standard.add("date_said")
    _add_own(component, record, standard)
    written = add_attendees(component, (part for part in record.parts if part.kind == "participations"))
    for each in carried:
        if each.name != "UID" and not (each.name in PROPERTIES and each.value.lower() in written):
            _add_carried(component, each.name, each.value, dict(each.params))
    return component


def _session(record: Outgoing, event: Outgoing, event_uid: str) -> Component:
    from icalendar import Event, Journal

    values = record.values
    start, end = values["starts_at"], values["ends_at"]
    zone = ZoneInfo(event.values["timezone"] or "UTC")
    component = Journal() if start is None else Event()
    component.add(KIND, "sessions")
    if start is not None:
        component.add("DTSTART", start.astimezone(zone))
        if end is not None and end > start:
            component.add("DTEND", end.astimezone(zone))
    _add_common(component, record)
    component.add("RELATED-TO", event_uid)
    _add_titles(component, record)
    _add_text(component, "LOCATION", values["room"])
    _add_text(component, "DESCRIPTION", values["abstract"])
    standard = {"event", "title", "title_zh", "title_ru", "room", "abstract"}
    if start is not None and not start.microsecond and (end is None or (end > start and not end.microsecond)):
        standard |= {"starts_at", "ends_at"}
    _add_own(component, record, standard)
    return component


def _task(record: Outgoing) -> Component:
    from icalendar import Todo

    values = record.values
    component = Todo()
    _add_common(component, record)
    component.add("SUMMARY", values["title"])
    due = values["due"]
    if _is_one_day(due):
        component.add("DUE", due.earliest)
    _add_text(component, "DESCRIPTION", values["notes"])
    component.add(KIND, "tasks")
    if values["state"]:
        component.add("STATUS", _TASK_STATES[values["state"]])
    _add_own(component, record, {"title", "notes", "state", *(("due",) if _is_one_day(due) else ())})
    return component


def _add_common(component: Component, record: Outgoing, uid: str = "") -> None:
    component.add("UID", uid or f"urn:uuid:{record.uuid}")
    component.add("DTSTAMP", record.updated_at)
    component.add("LAST-MODIFIED", record.updated_at)


def _add_titles(component: Component, record: Outgoing) -> None:
    """SUMMARY in the first language there is; the parameter tells which, the other titles follow as our own."""
    titles = {key: record.values[key] for key in ("title", "title_zh", "title_ru") if record.values[key]}
    for number, (key, text) in enumerate(titles.items()):
        if number == 0:
            component.add("SUMMARY", text, parameters={FIELD_PARAMETER: key})
        else:
            component.add(own_name(key), text)


def _add_text(component: Component, name: str, text: str) -> None:
    if text:
        component.add(name, text)


def _add_own(component: Component, record: Outgoing, standard: set[str]) -> None:
    """Every field that no standard property holds exactly."""
    for field in KINDS[record.kind].written:
        value = record.values.get(field.key)
        if field.key in standard or value in (None, empty_value(field)):
            continue
        if field.kind is ValueKind.LINK:
            titles = record.links.get(field.key)
            text = titles.en if titles else ""
        else:
            text = own_text(field, value)
        if text:
            component.add(own_name(field.key), text)


def _add_carried(component: Component, name: str, value: str, params: dict[str, str]) -> None:
    """A property as another program wrote it: its value is in that program's own escapes already."""
    from icalendar.parser import Parameters
    from icalendar.prop import vUnknown

    carried = vUnknown(value)
    carried.params = Parameters(params)
    component.add(name, carried, encode=False)


def _days(values: Any) -> tuple[date, date | None] | None:
    """DTSTART and DTEND of an event; None when no day of it is known."""
    start, end = values["starts_at"], values["ends_at"]
    if start is not None:
        zone = ZoneInfo(values["timezone"] or "UTC")
        return start.astimezone(zone), (end.astimezone(zone) if end is not None and end > start else None)
    said: VagueDate | None = values["date_said"]
    first = None if said is None else said.earliest or said.latest
    if said is None or first is None:
        return None
    return first, ((said.latest or first) + timedelta(days=1) if said.earliest else None)


def _is_exact(values: Any) -> bool:
    """Whether start and end come back to the microsecond: iCalendar counts in seconds."""
    start: datetime = values["starts_at"]
    end: datetime | None = values["ends_at"]
    return not start.microsecond and (end is None or (end > start and not end.microsecond))


def _is_days(said: VagueDate | None) -> bool:
    """Whether a date is nothing but whole days."""
    if said is None or said.words or said.earliest is None or said.latest is None:
        return False
    first, last = VagueDate.of_day(said.earliest), VagueDate.of_day(said.latest)
    return said == (first if first == last else VagueDate.between(first, last))


def _is_one_day(said: VagueDate | None) -> bool:
    return said is not None and _is_days(said) and said.earliest == said.latest
