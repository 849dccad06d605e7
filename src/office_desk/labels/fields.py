"""What fields are called, what to type into them, and how the groups of a form are headed."""

from __future__ import annotations

from office_desk.labels.field_words import OWN, SHARED
from office_desk.labels.languages import in_every_language
from office_desk.language import QT_TRANSLATE_NOOP, translate
from office_desk.model.catalog import KINDS, ValueKind

_GROUPS = {
    "main": QT_TRANSLATE_NOOP("Groups", "General"),
    "names": QT_TRANSLATE_NOOP("Groups", "Other names"),
    "details": QT_TRANSLATE_NOOP("Groups", "Details"),
    "agency": QT_TRANSLATE_NOOP("Groups", "Agency"),
    #: The steps on the way to a signed agreement
    "steps": QT_TRANSLATE_NOOP("Groups", "Signing"),
    "validity": QT_TRANSLATE_NOOP("Groups", "Validity"),
    "notes": QT_TRANSLATE_NOOP("Groups", "Notes"),
    #: Values that the program reads from other records
    "summary": QT_TRANSLATE_NOOP("Groups", "At a glance"),
}

_HINTS_BY_VALUE = {
    #: Examples of what can be typed as a date; use the forms of the reader's language
    ValueKind.VAGUE_DATE: QT_TRANSLATE_NOOP("Hints", "12 June 2026, since February, end of June"),
    #: Examples of what can be typed as a number of people; use the forms of the reader's language
    ValueKind.VAGUE_COUNT: QT_TRANSLATE_NOOP("Hints", "50, over 500, several"),
    ValueKind.MOMENT: QT_TRANSLATE_NOOP("Hints", "2026-12-05 09:00"),
    ValueKind.ZONE: QT_TRANSLATE_NOOP("Hints", "Asia/Shanghai"),
    ValueKind.URL: QT_TRANSLATE_NOOP("Hints", "https://"),
}

_HINTS = {
    "source_note": QT_TRANSLATE_NOOP("Hints", "Where did we get this?"),
    "former_names": QT_TRANSLATE_NOOP("Hints", "Earlier names, separated by semicolons"),
    "also_known_as": QT_TRANSLATE_NOOP("Hints", "Other names it goes by"),
    "relation_since": QT_TRANSLATE_NOOP("Hints", "Since 2024, for example"),
    #: Where an agency recruits students
    "territory": QT_TRANSLATE_NOOP("Hints", "Provinces and cities it works in"),
    "next_step": QT_TRANSLATE_NOOP("Hints", "What has to happen next"),
    "follow_up": QT_TRANSLATE_NOOP("Hints", "What was promised"),
    "owner": QT_TRANSLATE_NOOP("Hints", "A colleague's name"),
    "duration": QT_TRANSLATE_NOOP("Hints", "Two weeks, for example"),
    "our_part": QT_TRANSLATE_NOOP("Hints", "What we do there"),
    "names": QT_TRANSLATE_NOOP("Hints", "One student on each line; may follow later"),
    "date_said": QT_TRANSLATE_NOOP("Hints", "While no exact time is known: early December"),
    "position": QT_TRANSLATE_NOOP("Hints", "Director, for example"),
    #: The form of address before a person's name
    "title": QT_TRANSLATE_NOOP("Hints", "Professor, Dr., Ms."),
    "label": QT_TRANSLATE_NOOP("Hints", "Office, private, assistant"),
}
_HINTED_ONLY_IN = {"position": "affiliations", "title": "people", "label": "contact_points"}


def field_label(kind: str, key: str) -> str:
    """Answer what a field of a kind is called; the key "" is the column that shows the record's title.

    What every record has ("id", "updated_at") is answered too, and a key of an older or newer version as it
    stands, because the history may hold one.
    """
    context, word = _word(kind, key)
    return translate(context, word) if context else word


def field_labels(kind: str, key: str) -> tuple[str, ...]:
    """Answer what a field of a kind is called in each language of the program, as the headings of its tables are."""
    context, word = _word(kind, key)
    return in_every_language(context, word) if context else (word,)


def _word(kind: str, key: str) -> tuple[str, str]:
    """Answer the context and the English word of a field; the context is "" for a key of another version."""
    context, own = OWN.get(kind, ("", {}))
    if key in own:
        return context, own[key]
    return ("Fields", SHARED[key]) if key in SHARED else ("", key.replace("_", " "))


def field_hint(kind: str, key: str) -> str:
    """Answer a short example or question for an empty editor, or "" where the label says enough."""
    field = KINDS[kind].by_key.get(key) if kind in KINDS else None
    if field is None:
        return ""
    if key in _HINTS and _HINTED_ONLY_IN.get(key, kind) == kind:
        return translate("Hints", _HINTS[key])
    return translate("Hints", _HINTS_BY_VALUE[field.kind]) if field.kind in _HINTS_BY_VALUE else ""


def group_label(group: str) -> str:
    """Answer the heading under which a form shows a group of fields."""
    return translate("Groups", _GROUPS[group]) if group in _GROUPS else group.replace("_", " ")
