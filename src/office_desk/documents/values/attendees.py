"""What the papers at the door say of somebody who takes part, in the languages of the paper."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from office_desk.documents.attendance import Attendee
from office_desk.documents.values.wording import Wording
from office_desk.labels.choices import choice_label
from office_desk.labels.joining import in_a_row
from office_desk.model.vague_count import VagueCount, add_counts, format_vague_count
from office_desk.names.sort_keys import sort_key


def in_order(attendees: Iterable[Attendee], language: str) -> list[Attendee]:
    """By name for readers of a language; what has no person behind it stands last."""
    return sorted(
        attendees,
        key=lambda one: (
            not one.is_named,
            sort_key(one.titles.in_language(language), language, surname=one.is_named),
            one.uuid,
        ),
    )


def attendee_values(attendee: Attendee, wording: Wording) -> dict[str, Any]:
    """What every door paper says of an attendee; ``own`` is the name as the person reads it."""
    return {
        "name": wording.titles(attendee.titles) if attendee.names else [""],
        "own": list(attendee.names[:2]),
        "position": attendee.position,
        "organization": wording.titles(attendee.organization),
        "role": wording.each(lambda _: role_words(attendee)),
        "state": wording.each(
            lambda _: choice_label("participations", "state", attendee.state) if attendee.state else ""
        ),
        "group": "" if attendee.names else group_name(attendee, wording.languages[0]),
        "count": head_count(attendee, wording.languages[0]),
    }


def role_words(attendee: Attendee) -> str:
    """The roles of an attendee, in the language that is spoken now."""
    return in_a_row(choice_label("participations", "role", role) for role in attendee.roles if role)


def group_name(attendee: Attendee, language: str) -> str:
    """What a group is called; nothing where that is just its organization's name."""
    title = attendee.titles.in_language(language)
    host = attendee.organization.in_language(language) if attendee.organization else ""
    return "" if title == host else title


def head_count(attendee: Attendee, language: str) -> str:
    """How many people a group brings, as it was said: "50", "over 500", or "" where nobody said."""
    return "" if attendee.count is None else format_vague_count(attendee.count, language)


def people_count(attendees: Iterable[Attendee], language: str) -> str:
    """How many people that are together, as well as it is known."""
    counts = [VagueCount.exactly(1) if one.count is None else one.count for one in attendees]
    return format_vague_count(add_counts(counts), language)


def places(attendees: Iterable[Attendee], say: Callable[[Attendee], dict[str, Any]]) -> list[dict[str, Any]]:
    """One entry per person: a group without names has as many as it brings."""
    found: list[dict[str, Any]] = []
    for attendee in attendees:
        entry = say(attendee)
        found += [entry] * attendee.places
    return found
