"""The words of a pair of duplicates: how sure it is, why, and what each of the two says."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from office_desk import labels
from office_desk.dated_text import dated_text
from office_desk.display import display_day, display_value, visible_text
from office_desk.exchange.plan import Match
from office_desk.labels.visible_text import shortened
from office_desk.language import QT_TRANSLATE_NOOP, translate
from office_desk.model.catalog import KINDS, ValueKind
from office_desk.model.duplicates import Candidate, DuplicatePair, LinkedGroup
from office_desk.model.errors import Reason
from office_desk.model.snapshot import Snapshot
from office_desk.ui.look.state import Tone

VERY_LIKELY = 70
"""Points from which on two records are hardly two; nobody would bet on it, as from 85 on with the same name."""

LONGEST_VALUE, LONGEST_HINT = 600, 4_000
"""Characters of a value that are shown in its place, and where the mouse rests on it."""

PARTS = ("contact_points", "affiliations")
"""What makes up a person or an organization, and is shown piece by piece; other links are counted."""

UNSAID = ("distinct_pairs",)
"""That two others are not the same is kept, and nothing a person would count."""

_COUNTED_AS = {
    "interaction_parties": "interactions",
    "negotiation_parties": "negotiations",
    "agreement_parties": "agreements",
    "participations": "events",
}
"""Who takes part in a meeting is told by the meeting."""

_SURENESS = {
    #: How sure it is that two records are the same
    Tone.GOOD: QT_TRANSLATE_NOOP("Duplicates", "Certain"),
    Tone.WAITING: QT_TRANSLATE_NOOP("Duplicates", "Very likely"),
    Tone.OFF: QT_TRANSLATE_NOOP("Duplicates", "Possible"),
}


def sureness(pair: DuplicatePair | Match) -> Tone:
    """Answer how sure it is that the two are one, as the mark that stands before the word."""
    if pair.is_certain:
        return Tone.GOOD
    return Tone.WAITING if pair.score >= VERY_LIKELY else Tone.OFF


def sureness_word(pair: DuplicatePair | Match) -> str:
    """Answer how sure it is: "Very likely"."""
    return translate("Duplicates", _SURENESS[sureness(pair)])


def because_text(because: Iterable[Reason]) -> str:
    """Answer what the two share, in one line."""
    return " · ".join(labels.reason(reason).rstrip("。.") for reason in because)


def candidate_text(candidate: Candidate) -> str:
    """Answer a record by all its names, in one line."""
    return " · ".join(visible_text(name) for name in (candidate.title, candidate.subtitle) if name)


def value_text(kind: str, key: str, value: Any, title: str, language: str, longest: int = LONGEST_VALUE) -> str:
    """Answer a value as people read it, "–" for none; that of a link is the title of what it points at."""
    field = KINDS[kind][key]
    if field.kind is ValueKind.LINK:
        text = "" if value is None else visible_text(title)
    elif field.kind is ValueKind.VAGUE_DATE:
        text = dated_text(value, language)
    else:
        text = display_value(field, value, language, kind=kind)
    if len(text) > longest:
        text = f"{text[: longest - 1]}…"
    return text.strip() or "–"


def dates_text(snapshot: Snapshot, language: str) -> str:
    """Answer when a record came to the desk and when it was last changed, by the clock of this machine."""
    added, changed = (moment.astimezone().date() for moment in (snapshot.created_at, snapshot.updated_at))
    #: {day} is a date: "12 May 2021"
    words = [translate("Duplicates", "Added {day}", day=display_day(added, language))]
    if changed != added:
        words.append(translate("Duplicates", "changed {day}", day=display_day(changed, language)))
    return " · ".join(words)


def record_name(title: str) -> str:
    """Answer a record's name, short enough for a sentence."""
    return shortened(title, 60) or translate("Duplicates", "(no name)")


def counted_links(groups: Iterable[LinkedGroup], *, is_first: bool) -> str:
    """Answer what points at one of the two besides its parts, counted by kind: "3 meetings, 2 agreements"."""
    counts: dict[str, int] = {}
    for group in groups:
        if group.kind not in PARTS + UNSAID:
            kind = _COUNTED_AS.get(group.kind, group.kind)
            counts[kind] = counts.get(kind, 0) + len(group.first if is_first else group.second)
    return labels.in_a_row(labels.count_label(kind, count) for kind, count in counts.items() if count)


def follow_sentence(kept_title: str, moving: int, repeated: int) -> str:
    """Answer what a merge would do, in a sentence or three.

    Args:
        kept_title: What the record that stays is called.
        moving: How many records point at the other one.
        repeated: How many of those would go to the trash, as the kept one has them already.
    """
    name = record_name(kept_title)
    parts = [translate("Duplicates", "“{name}” stays, the other one goes to the trash.", name=name)]
    if moving - repeated:
        parts.append(translate("Duplicates", "%n linked record(s) follow.", moving - repeated))
    if repeated:
        parts.append(translate("Duplicates", "%n repeated one(s) go as well.", repeated))
    return " ".join(parts)
