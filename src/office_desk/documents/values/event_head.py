"""What the head of a paper about an event says: its title, when and where it is, and who gives it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from office_desk.display import display_value, in_zone
from office_desk.documents.values.day_names import full_day
from office_desk.documents.values.wording import Wording
from office_desk.labels.choices import choice_label
from office_desk.model.catalog import KINDS
from office_desk.model.snapshot import Snapshot


def event_values(event: Snapshot, wording: Wording) -> dict[str, Any]:
    """The head of every paper about an event."""
    values = event.values
    mode = KINDS["events"]["mode"]
    title = wording.titles(event.titles)
    kind = wording.each(lambda _: choice_label("events", "kind", values["kind"]))
    if title == [""]:
        # What has no title yet is headed by what it is: "Open day".
        title, kind = kind, [""]
    return {
        "title": title,
        "kind": kind,
        "when": wording.each(lambda language: event_days(event, language)),
        "place": ", ".join(part for part in (values["venue"], values["city"]) if part),
        "host": wording.titles(event.links.get("host")),
        "mode": wording.each(lambda language: display_value(mode, values["mode"], language, kind="events")),
        "website": values["website"],
        "description": values["description"],
    }


def event_days(event: Snapshot, language: str) -> str:
    """The day or days of an event in its own zone; what was said of its date where no time is known."""
    start, end = event.values["starts_at"], event.values["ends_at"]
    zone = str(event.values["timezone"] or "UTC")
    if start is None:
        return display_value(KINDS["events"]["date_said"], event.values["date_said"], language)
    first = in_zone(start, zone)
    if end is None or end <= start:
        return full_day(first.date(), language)
    # What ends at midnight sharp does not reach into the next day.
    last = in_zone(end, zone) - timedelta(microseconds=1)
    days = (full_day(first.date(), language), full_day(last.date(), language))
    return days[0] if first.date() == last.date() else " – ".join(days)
