"""What a line about a record says: its icon, its date, the values beside its title."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from office_desk.dated_text import date_text, dated_text
from office_desk.display import display_time_range, display_value, in_zone, relative_day, visible_text
from office_desk.labels import choice_label, field_label
from office_desk.labels.joining import labelled
from office_desk.model.card import Card, RelatedRow, TimelineItem
from office_desk.model.catalog import KINDS, ValueKind
from office_desk.model.vague_date import VagueDate
from office_desk.ui.look.state_tones import STATE_KEYS

KIND_ICONS: Mapping[str, str] = {
    "organizations": "building-2",
    "people": "user",
    "affiliations": "user",
    "contact_points": "phone",
    "interactions": "messages-square",
    "interaction_parties": "handshake",
    "negotiations": "message-circle",
    "negotiation_parties": "handshake",
    "agreements": "file-signature",
    "agreement_parties": "handshake",
    "events": "presentation",
    "sessions": "clock",
    "participations": "user-plus",
    "programs": "graduation-cap",
    "enrollments": "users",
    "tasks": "list-checks",
    "attachments": "paperclip",
    "figures": "clipboard-list",
    "quotations": "speech",
    "distinct_pairs": "users",
    "digests": "newspaper",
    "digest_sections": "file-text",
    "digest_lines": "file-text",
}
_VARIANT_ICONS: Mapping[tuple[str, str], str] = {
    ("interactions", "call"): "phone",
    ("interactions", "video_conference"): "video",
    ("interactions", "visit"): "map-pin",
    ("interactions", "letter"): "mail",
    ("interactions", "consultation"): "circle-help",
    ("events", "conference"): "mic",
    ("events", "open_day"): "door-open",
    ("events", "school"): "graduation-cap",
    ("events", "visit"): "map-pin",
}
_HEADED_BY_LABEL = (ValueKind.VAGUE_COUNT, ValueKind.INTEGER)
_UNSAID = frozenset({"none"})


def item_icon(kind: str, variant: str = "") -> str:
    """The icon of a record, by its own kind of meeting or event where it has one; a clock for a deadline."""
    if variant in KINDS[kind].by_key:
        return "clock"
    return _VARIANT_ICONS.get((kind, variant), KIND_ICONS.get(kind, "file-text"))


def is_deadline(item: TimelineItem) -> bool:
    """Whether the item stands for a date of the record other than when it happens: `variant` names the field."""
    return item.variant in KINDS[item.kind].by_key


def exact_day(when: VagueDate | None) -> date | None:
    """The day, where exactly one can be meant."""
    if when is None or when.earliest is None or when.earliest != when.latest:
        return None
    return when.earliest


def relative_text(when: VagueDate, today: date, language: str) -> str:
    """How far a day is away and the date, "3 days ago · 12 May 2021"; a vague date by itself."""
    day = exact_day(when)
    said = date_text(when, language)
    return said if day is None else f"{relative_day(day, today, language)} · {said}"


def item_title(item: TimelineItem) -> str:
    """What an item is called; a figure by what it counts."""
    if item.kind == "figures":
        return visible_text(choice_label("figures", "measure", item.variant or item.title))
    return visible_text(item.title)


def state_word(kind: str, state: str) -> str:
    """The word for a record's state, whichever field holds it; empty for none."""
    key = next((field.key for field in KINDS[kind].fields if field.key in STATE_KEYS), "")
    return visible_text(choice_label(kind, key, state)) if key and state and state not in _UNSAID else ""


def variant_word(item: TimelineItem) -> str:
    """What kind of meeting, event or deadline the item is; empty where its record kind says all."""
    if is_deadline(item):
        return field_label(item.kind, item.variant)
    field = KINDS[item.kind].by_key.get("kind") or KINDS[item.kind].by_key.get("role")
    return visible_text(choice_label(item.kind, field.key, item.variant)) if field and item.variant else ""


def cell_texts(row: RelatedRow, language: str, zone: str, skipped: frozenset[str] = frozenset()) -> list[str]:
    """The values beside a row's title, in order; what nobody said, or the title says already, is left out."""
    kind = row.link_kind or row.kind
    texts: list[str] = []
    for key, value in row.cells.items():
        field = KINDS[kind].by_key.get(key)
        if field is None or key in skipped or value in _UNSAID:
            continue
        if field.kind is ValueKind.LINK:
            text = visible_text(str(value or ""))
        elif isinstance(value, VagueDate):
            text = dated_text(value, language)
        else:
            text = display_value(field, value, language, zone=zone, kind=kind)
        if not text or text == row.title:
            continue
        texts.append(labelled(field_label(kind, key), text) if field.kind in _HEADED_BY_LABEL else text)
    return texts


def session_day(cells: Mapping[str, Any], zone: str) -> date | None:
    """The day a session begins on, or ends on where its beginning is not known, as clocks of the zone have it."""
    moment = cells.get("starts_at") or cells.get("ends_at")
    return in_zone(moment, zone).date() if isinstance(moment, datetime) else None


def only_session_day(card: Card, rows: Sequence[RelatedRow], zone: str) -> date | None:
    """The one day that an event and all these sessions of it fall on; None where there are several, or none is told."""
    day = exact_day(card.snapshot.values.get("when"))
    days = {session_day(row.cells, zone) for row in rows if row.kind == "sessions"} - {None}
    return day if days <= {day} else None


def time_text(cells: Mapping[str, Any], zone: str, language: str) -> str:
    """When a session is, without its day: "09:00–10:30"; empty where no time is set."""
    start, end = cells.get("starts_at"), cells.get("ends_at")
    if not isinstance(start, datetime | None) or not isinstance(end, datetime | None):
        return ""
    return display_time_range(start, end, zone, language, with_date=False)
