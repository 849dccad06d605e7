"""What a unit of work did to a record, field by field, in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from office_desk.dated_text import dated_text
from office_desk.display import display_value, visible_text
from office_desk.labels import field_label, kind_noun
from office_desk.labels.visible_text import shortened
from office_desk.model.catalog import KINDS, Field, Origin, ValueKind
from office_desk.model.changes import Effect
from office_desk.model.errors import DeskError
from office_desk.model.snapshot import Titles
from office_desk.model.vague_date import VagueDate
from office_desk.ui.card.reading import zone_of

if TYPE_CHECKING:
    from office_desk.services.answers import ChangeEntry
    from office_desk.services.desk import Desk

LONGEST_VALUE = 400
"""Characters of a value shown in a line of history; the record itself holds it whole."""

_CARRIED = "…"
"""What stands for a value that only other programs read."""

Record = tuple[str, int]


@dataclass(frozen=True, slots=True)
class ChangesAnswer:
    """Changes with what is needed to word them.

    Attributes:
        titles: The names of the records the changes are of and of those their links name.
        zones: The time zone of each changed record's moments.
        trashed: The changed records that are in the trash now.
        total: How many changes there are in all; `entries` may be the first of them.
    """

    entries: tuple[ChangeEntry, ...]
    titles: Mapping[Record, Titles]
    zones: Mapping[Record, str]
    trashed: frozenset[Record]
    total: int


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field: what stood there and what stands there since, in words; "" for nothing."""

    label: str
    before: str
    after: str


def read_unit_changes(desk: Desk, unit_id: int, limit: int) -> ChangesAnswer:
    """What a unit of work did, up to `limit` records; raises NotFound."""
    return _answer(desk, desk.history.changes(unit_id), limit)


def read_record_changes(desk: Desk, kind: str, record_id: int, limit: int) -> ChangesAnswer:
    """What was ever done to a record, newest first; raises NotFound."""
    return _answer(desk, desk.history.of_record(kind, record_id), limit)


def _answer(desk: Desk, entries: tuple[ChangeEntry, ...], limit: int) -> ChangesAnswer:
    shown = entries[:limit]
    titles: dict[Record, Titles] = {}
    zones: dict[Record, str] = {}
    trashed: set[Record] = set()
    changed = {(entry.kind, entry.record_id) for entry in shown}
    for record in dict.fromkeys([*changed, *_linked(shown)]):
        try:
            snapshot = desk.records.get(*record)
        except DeskError:
            continue  # a link may name a record of a kind or file that is gone; its number is shown then
        titles[record] = snapshot.titles
        if record in changed:
            zones[record] = zone_of(desk, snapshot)
            if snapshot.trashed_at is not None:
                trashed.add(record)
    return ChangesAnswer(shown, titles, zones, frozenset(trashed), len(entries))


def _linked(entries: Iterable[ChangeEntry]) -> Iterable[Record]:
    for entry in entries:
        if entry.kind not in KINDS:
            continue
        for field in KINDS[entry.kind].links:
            for values in (entry.before, entry.after):
                if values.get(field.key):
                    yield field.target, int(values[field.key])


def title_of(answer: ChangesAnswer, record: Record, language: str) -> str:
    """What a record is called, or "person 12" where it cannot be read any more."""
    titles = answer.titles.get(record)
    text = shortened(titles.in_language(language)) if titles else ""
    return text or f"{kind_noun(record[0])} {record[1]}"


def field_changes(answer: ChangesAnswer, entry: ChangeEntry, language: str) -> list[FieldChange]:
    """The fields of a change that hold something before or after, in the catalog's order."""
    if entry.effect in (Effect.TRASHED, Effect.RESTORED) or entry.kind not in KINDS:
        return []
    kind = KINDS[entry.kind]
    zone = answer.zones.get((entry.kind, entry.record_id), "")
    found = []
    for field in kind.fields:
        if field.key not in entry.before and field.key not in entry.after:
            continue
        before = _words(answer, entry.kind, field, entry.before.get(field.key), zone, language)
        after = _words(answer, entry.kind, field, entry.after.get(field.key), zone, language)
        if (before or after) and not (entry.effect is Effect.CREATED and not after):
            found.append(FieldChange(field_label(entry.kind, field.key), before, after))
    return found


def value_words(kind: str, key: str, value: Any, language: str) -> str:
    """A value that stands in the way of an undo, in words; a linked record as its number."""
    field = KINDS[kind].by_key.get(key)
    if field is None:
        return visible_text(str(value or ""))
    if field.origin is Origin.CARRIED:
        return _CARRIED if value else ""
    return _cut(display_value(field, value, language, kind=kind))


def _words(answer: ChangesAnswer, kind: str, field: Field, value: Any, zone: str, language: str) -> str:
    if field.origin is Origin.CARRIED:
        return _CARRIED if value else ""
    if field.kind is ValueKind.LINK:
        return title_of(answer, (field.target, int(value)), language) if value else ""
    if field.kind is ValueKind.FLAG and value is None:
        return ""
    if isinstance(value, VagueDate):
        return _cut(dated_text(value, language))
    return _cut(display_value(field, value, language, zone=zone, kind=kind))


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_VALUE else f"{text[: LONGEST_VALUE - 1]}…"
