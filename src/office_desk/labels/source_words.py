"""What a source tells of a record and its parts, as people read it before the desk has it."""

from __future__ import annotations

from typing import Any

from office_desk import labels
from office_desk.dated_text import dated_text
from office_desk.display import display_value
from office_desk.exchange.incoming import Incoming, Marked, Named
from office_desk.labels.visible_text import shortened, visible_text
from office_desk.model.catalog import KINDS, ValueKind

_LONGEST = 400


def value_text(kind: str, key: str, value: Any, language: str, zone: str = "") -> str:
    """Answer a value of a source or of the desk as people read it, "" for none; a link's is a name or a title."""
    if isinstance(value, Named):
        return shortened(value.text, _LONGEST)
    if isinstance(value, Marked):
        return shortened(value.title or value.uuid, _LONGEST)
    field = KINDS[kind].by_key.get(key) if kind in KINDS else None
    if value is None or field is None or field.kind is ValueKind.LINK:
        return "" if value is None else shortened(str(value), _LONGEST)
    if field.kind is ValueKind.VAGUE_DATE:
        return dated_text(value, language)
    text = display_value(field, value, language, zone=zone, kind=kind)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def part_label(part: Incoming) -> str:
    """Answer what a part is: "E-mail", "Position", "Session"."""
    if part.kind == "contact_points":
        word = labels.choice_label(part.kind, "kind", str(part.values.get("kind", "other")))
        note = visible_text(str(part.values.get("label") or ""))
        return f"{word} ({shortened(note, 40)})" if note else word
    return labels.kind_label(part.kind, plural=False)


def part_text(part: Incoming, language: str) -> str:
    """Answer what a part says, in one line."""
    if part.kind == "contact_points":
        return shortened(str(part.values.get("value") or ""), _LONGEST)
    shown = (
        value_text(part.kind, field.key, part.values[field.key], language, str(part.values.get("timezone") or ""))
        for field in KINDS[part.kind].written
        if field.key in part.values and field.kind is not ValueKind.FLAG
    )
    return shortened(labels.in_a_row(shown), _LONGEST)
