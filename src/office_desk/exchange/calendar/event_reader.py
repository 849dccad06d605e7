"""An event of a calendar as a record of the desk, and an entry of an event's programme as its session."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from office_desk.exchange.calendar.attendees import PROPERTIES, take_attendees
from office_desk.exchange.calendar.components import (
    parameter_of,
    plain_text,
    properties_of,
    text_of,
    values_of,
    words_of,
)
from office_desk.exchange.calendar.own_properties import FIELD_PARAMETER, KIND, PREFIX, own_field, own_value
from office_desk.exchange.calendar.times import Times, property_text
from office_desk.exchange.carried import CarriedProperty, carried_text
from office_desk.exchange.incoming import Incoming, Named
from office_desk.exchange.lasting_marks import is_uuid
from office_desk.exchange.vcard.values import escape
from office_desk.labels.choices import choice_key
from office_desk.model.catalog import KINDS
from office_desk.model.catalog.fields import NAME_LENGTH, TEXT_LENGTH, ValueKind
from office_desk.model.errors import Reason
from office_desk.model.vague_date import VagueDate
from office_desk.names.scripts import has_cyrillic, has_han

if TYPE_CHECKING:
    from icalendar.cal.component import Component

_STATUSES = {"TENTATIVE": "planned", "CONFIRMED": "confirmed", "CANCELLED": "cancelled"}
# What an event says by saying nothing (RFC 5545, 3.8.1.3, 3.8.1.9, 3.8.2.7): some programs always write it.
_DEFAULTS = {"CLASS": "PUBLIC", "PRIORITY": "0", "TRANSP": "OPAQUE"}
# What the record holds in its own fields, or what only carried it through the file.
_TAKEN = frozenset(
    (
        "UID",
        "DTSTAMP",
        "DTSTART",
        "DTEND",
        "DURATION",
        "DUE",
        "SUMMARY",
        "DESCRIPTION",
        "LOCATION",
        "URL",
        "STATUS",
        "RRULE",
        "RDATE",
        "EXDATE",
        "EXRULE",
        "RECURRENCE-ID",
        "CATEGORIES",
        "SEQUENCE",
        "CREATED",
        "LAST-MODIFIED",
        "RELATED-TO",
        "COMPLETED",
        "PERCENT-COMPLETE",
    )
)
_NOTES_OF_TASKS = ("DESCRIPTION", "LOCATION", "URL", "COMMENT", "CONTACT", "CATEGORIES")
_MOST_CARRIED = 200
_LONGEST_CARRIED = 2_000


def event_record(component: Component, times: Times, lines: tuple[int, int]) -> Incoming:
    """The record of an event; one without any title is called by the first words it has."""
    record = Incoming("events", lines=lines, warnings=tuple(times.warnings))
    values = record.values
    _set_titles(record, component)
    _set_times(values, times)
    status = _STATUSES.get(text_of(component, "STATUS").upper())
    if status:
        values["status"] = status
    _set_text(record, component, "LOCATION", "venue", TEXT_LENGTH)
    _set_text(record, component, "DESCRIPTION", "description", None)
    _set_website(record, component)
    _set_kind(record, component)
    _take_own(record, component)
    values["carried"] = _carried(record, component, take_attendees(record, component))
    return record


def session_record(component: Component, times: Times, lines: tuple[int, int]) -> Incoming:
    """The record of an entry of a programme."""
    record = Incoming("sessions", lines=lines, warnings=tuple(times.warnings))
    _set_titles(record, component)
    if times.start is not None:
        record.values["starts_at"] = times.start
    if times.end is not None:
        record.values["ends_at"] = times.end
    _set_text(record, component, "LOCATION", "room", TEXT_LENGTH)
    _set_text(record, component, "DESCRIPTION", "abstract", None)
    _take_own(record, component)
    return record


def task_record(component: Component, times: Times, due: date | None, lines: tuple[int, int]) -> Incoming:
    """The record of a to-do (RFC 5545, 3.6.2); where and what about has no field of its own and joins the notes."""
    record = Incoming("tasks", lines=lines, warnings=tuple(times.warnings))
    title = _first_words(component, record)
    if title:
        record.values["title"] = title
    if due is not None:
        record.values["due"] = VagueDate.of_day(due)
    status = text_of(component, "STATUS").upper()
    if status or not kind_said(component):
        record.values["state"] = {"COMPLETED": "done", "CANCELLED": "dropped"}.get(status, "open")
    told = (text_of(component, name, record.warn) for name in _NOTES_OF_TASKS)
    notes = "\n".join(filter(None, told))
    if notes:
        record.values["notes"] = notes
    for rule in values_of(component, "RRULE"):
        record.warn(Reason.of("calendar_unread_rule", rule=property_text(rule)))
    _take_own(record, component)
    return record


def kind_said(component: Component) -> str:
    """What our own export says a component is: "events", "sessions", "tasks"; "" for others' files."""
    said = text_of(component, KIND)
    return said if said in ("events", "sessions", "tasks") else ""


def _set_titles(record: Incoming, component: Component) -> None:
    for value in values_of(component, "SUMMARY"):
        text = " ".join(plain_text(value).split())
        if text:
            key = parameter_of(value, FIELD_PARAMETER) or _title_key(text)
            if key in KINDS[record.kind].titles:
                record.values.setdefault(key, _cut(record, key, text, NAME_LENGTH))
    if not any(record.values.get(key) for key in KINDS[record.kind].titles):
        text = _first_words(component, record)
        if text:
            record.values[_title_key(text)] = text


def _title_key(text: str) -> str:
    if has_han(text):
        return "title_zh"
    return "title_ru" if has_cyrillic(text) else "title"


def _first_words(component: Component, record: Incoming) -> str:
    """What something without a title is called by."""
    for name in ("SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES"):
        text = next((line.strip() for line in text_of(component, name).splitlines() if line.strip()), "")
        if text:
            if name != "SUMMARY":
                record.warn(Reason.of("calendar_no_title"))
            return " ".join(text.split())[:NAME_LENGTH]
    return ""


def _set_times(values: dict[str, Any], times: Times) -> None:
    if times.first_day is not None and times.last_day is not None:
        first, last = VagueDate.of_day(times.first_day), VagueDate.of_day(times.last_day)
        values["date_said"] = first if first == last else VagueDate.between(first, last)
    if times.start is not None:
        values["starts_at"] = times.start
        values["timezone"] = times.zone
    if times.end is not None:
        values["ends_at"] = times.end


def _set_text(record: Incoming, component: Component, name: str, key: str, longest: int | None) -> None:
    text = text_of(component, name, record.warn)
    if not text:
        return
    if longest is not None:
        text = _cut(record, key, " ".join(text.split()), longest)
    record.values[key] = text


def _set_website(record: Incoming, component: Component) -> None:
    address = text_of(component, "URL")
    if address.lower().startswith(("http://", "https://")) and len(address) <= TEXT_LENGTH:
        record.values["website"] = address
    elif address:
        record.warn(Reason.of("calendar_not_a_web_address", value=address))


def _set_kind(record: Incoming, component: Component) -> None:
    for word in words_of(component, "CATEGORIES"):
        kind = choice_key("events", "kind", word)
        if kind is not None:
            record.values["kind"] = kind
            return


def _take_own(record: Incoming, component: Component) -> None:
    """Take what our own export wrote beside the standard's properties; it is exact where they are not."""
    for name in component:
        field = own_field(record.kind, name.upper())
        if field is None:
            continue
        value = values_of(component, name)[0]
        text = plain_text(value)
        try:
            record.values[field.key] = Named(text) if field.kind is ValueKind.LINK else own_value(field, text)
        except ValueError:
            record.warn(Reason.of("calendar_unread_value", name=name, value=text))


def _carried(record: Incoming, component: Component, attendees: list[object]) -> str:
    """Everything that has no field, so that another export gives it back; of attendees only the given ones."""
    kept = []
    uid = text_of(component, "UID")
    if uid and not is_uuid(uid) and component.get("RECURRENCE-ID") is None and component.get("RRULE") is None:
        kept.append(CarriedProperty("UID", uid))
    for word in words_of(component, "CATEGORIES"):
        if choice_key("events", "kind", word) is None:
            kept.append(CarriedProperty("CATEGORIES", escape(word)))
    carried_attendees = set(map(id, attendees))
    left_out = []
    for name, value in properties_of(component):
        if name in _TAKEN or name.startswith(PREFIX):
            continue
        if name in PROPERTIES and id(value) not in carried_attendees:
            continue
        text = property_text(value)
        if _DEFAULTS.get(name) == text.strip().upper():
            continue
        if len(text) > _LONGEST_CARRIED or len(kept) >= _MOST_CARRIED:
            left_out.append(name)
            continue
        params = getattr(value, "params", {})
        kept.append(CarriedProperty(name, text, tuple((str(key), parameter_of(value, key)) for key in params)))
    if left_out:
        record.warn(Reason.of("calendar_properties_left_out", count=len(left_out), name=left_out[0]))
    return carried_text(kept)


def _cut(record: Incoming, key: str, text: str, longest: int) -> str:
    if len(text) <= longest:
        return text
    record.warn(Reason.of("calendar_text_cut", name=key, limit=longest))
    if key != "description":
        before = str(record.values.get("notes", ""))
        record.values["notes"] = f"{before}\n{text}".strip()
    return text[:longest]


def moved(record: Incoming, times: Times, local_start: datetime, start: datetime) -> Incoming:
    """The same event on another of its dates."""
    values = dict(record.values)
    if times.first_day is not None and times.last_day is not None:
        length = times.last_day - times.first_day
        first = VagueDate.of_day(local_start.date())
        last = VagueDate.of_day(local_start.date() + length)
        values["date_said"] = first if not length else VagueDate.between(first, last)
    else:
        values["starts_at"] = start
        if times.end is not None and times.start is not None:
            values["ends_at"] = start + max(times.end - times.start, timedelta())
    parts = tuple(Incoming(part.kind, dict(part.values)) for part in record.parts)
    return Incoming(record.kind, values, parts, lines=record.lines, warnings=record.warnings)
