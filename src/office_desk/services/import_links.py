"""What the links of a source lead to: records of the same source, of the desk, or ones that are made by their name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from office_desk.exchange.incoming import Incoming, Marked, Named
from office_desk.model.catalog import KINDS
from office_desk.names.organization_likeness import organization_key
from office_desk.names.scripts import fold, has_cyrillic, has_han
from office_desk.services.import_ground import LinkTarget, Placed, ToBe, find_uuids

Finder = Callable[[sa.Connection, str, Sequence[str]], Mapping[str, tuple[int, ...]]]
"""Finds records of a kind by names in any script, the likeliest first; a name that none has is left out."""

_MADE_BY_NAME = ("organizations", "people", "events", "programs", "negotiations", "agreements", "interactions")


class Links:
    """The links of the records of one source.

    Attributes:
        marks: By kind and UUID, where each UUID that the source speaks of is on the desk.
    """

    def __init__(self, records: Sequence[Incoming]) -> None:
        self._own: dict[tuple[str, str], ToBe] = {}
        self._named: dict[tuple[str, str], LinkTarget] = {}
        self._several: dict[tuple[str, str], tuple[int, ...]] = {}
        self._spellings: dict[tuple[str, str], str] = {}
        self._aliases: dict[ToBe, LinkTarget] = {}
        self._trashed: set[tuple[str, int]] = set()
        self.marks: dict[tuple[str, str], Placed] = {}
        self._told = tuple(dict.fromkeys(_links(records)))
        # Of a hundred thousand UUIDs few are pointed at, and only those are looked for.
        pointed_at = {(kind, value.uuid) for kind, value in self._told if isinstance(value, Marked)}
        for number, record in enumerate(records if pointed_at else ()):
            if (record.kind, record.uuid) in pointed_at:
                self._own.setdefault((record.kind, record.uuid), ToBe(record.kind, number))
            for place, part in enumerate(record.parts):
                if (part.kind, part.uuid) in pointed_at:
                    self._own.setdefault((part.kind, part.uuid), ToBe(part.kind, number, place))

    def find(self, connection: sa.Connection, records: Sequence[Incoming], finder: Finder) -> None:
        """Look up what the links name, all at once."""
        self._find_marks(connection, records)
        texts: dict[str, dict[str, None]] = defaultdict(dict)
        for kind, value in self._told:
            if isinstance(value, Named):
                texts[kind][value.text.strip()] = None
            elif value.title and kind == "organizations" and not self._is_marked(kind, value):
                texts[kind][value.title.strip()] = None
        for kind, names in texts.items():
            self._find_names(connection, records, kind, list(names), finder)

    def target(self, kind: str, value: Any, place_of: Callable[[int], LinkTarget | None]) -> LinkTarget | None:
        """What a link leads to; None where that is neither on the desk nor taken from the source.

        Args:
            place_of: Answers where the record with a number will be.
        """
        found: LinkTarget | None = None
        if isinstance(value, Named):
            found = self._named.get((kind, value.text.strip()))
        elif isinstance(value, Marked):
            found = self._marked(kind, value)
        if isinstance(found, ToBe) and found.number >= 0 and found.part < 0:
            return place_of(found.number)
        if isinstance(found, ToBe):
            return self._aliases.get(found, found)
        return found

    def candidates(self, kind: str, value: Any) -> tuple[int, ...]:
        """The records of the desk that share the name which a link tells, the likeliest first; () for less than two."""
        return self._several.get((kind, value.text.strip()), ()) if isinstance(value, Named) else ()

    def leads_to(self) -> Iterator[tuple[str, int]]:
        """Every record of the desk that a link of the source leads to, by kind and id."""
        yield from ((kind, target) for (kind, _), target in self._named.items() if isinstance(target, int))
        yield from ((kind, one) for (kind, _), ids in self._several.items() for one in ids)
        yield from ((kind, placed.id) for (kind, _), placed in self.marks.items())

    def is_trashed(self, kind: str, record_id: int) -> bool:
        """Whether a record of the desk that the source speaks of by its UUID lies in the trash."""
        return (kind, record_id) in self._trashed

    def is_the_same(self, part: ToBe, target: LinkTarget) -> None:
        """Remember what a part of the source turned out to be: one that is there already, or itself after all."""
        if part != target:
            self._aliases[part] = target
        elif self._aliases:
            self._aliases.pop(part, None)

    def _marked(self, kind: str, value: Marked) -> LinkTarget | None:
        own = self._own.get((kind, value.uuid))
        placed = self.marks.get((kind, value.uuid))
        if own is not None and (own.part < 0 or placed is None):
            return own
        if placed is not None:
            return placed.id
        return self._named.get((kind, value.title.strip())) if kind == "organizations" else None

    def _is_marked(self, kind: str, value: Marked) -> bool:
        return (kind, value.uuid) in self._own or (kind, value.uuid) in self.marks

    def _find_marks(self, connection: sa.Connection, records: Sequence[Incoming]) -> None:
        wanted: dict[str, dict[str, None]] = defaultdict(dict)
        for one in (*records, *(part for record in records for part in record.parts)):
            if one.uuid:
                wanted[one.kind][one.uuid] = None
        for kind, value in self._told:
            if isinstance(value, Marked):
                wanted[kind][value.uuid] = None
        for kind, uuids in wanted.items():
            found = find_uuids(connection, kind, uuids)
            self.marks.update({(kind, uuid): placed for uuid, placed in found.items()})
            self._trashed |= {(kind, placed.id) for placed in found.values() if placed.is_trashed}

    def _find_names(
        self, connection: sa.Connection, records: Sequence[Incoming], kind: str, names: list[str], finder: Finder
    ) -> None:
        own = _own_names(records, kind)
        rest = []
        for name in names:
            if (number := own.get(_folded(kind, name))) is not None:
                self._named[kind, name] = ToBe(kind, number)
            else:
                rest.append(name)
        known = finder(connection, kind, rest)
        for name in rest:
            if name in known:
                self._named[kind, name] = known[name][0]
                if len(known[name]) > 1:
                    self._several[kind, name] = known[name]
            elif kind in _MADE_BY_NAME:
                # One record is made of all spellings: by the one that comes first.
                spelling = self._spellings.setdefault((kind, _folded(kind, name)), name)
                self._named[kind, name] = ToBe(kind, name=spelling)


def _folded(kind: str, name: str) -> str:
    return organization_key(name) if kind == "organizations" else fold(name)


def _links(records: Iterable[Incoming]) -> Iterator[tuple[str, Named | Marked]]:
    """The kind that each link of the records and their parts leads to, with what it tells."""
    for record in records:
        for one in (record, *record.parts):
            for link in KINDS[one.kind].links:
                value = one.values.get(link.key)
                if isinstance(value, Named | Marked):
                    yield link.target, value


def _own_names(records: Sequence[Incoming], kind: str) -> dict[str, int]:
    """Folded name to number, for the records of the source that have names."""
    keys = [key for key in (*KINDS[kind].titles, *_SHORT_NAMES) if key in KINDS[kind].by_key]
    names: dict[str, int] = {}
    for number, record in enumerate(records):
        if record.kind == kind and not record.refusals:
            whole = " ".join(record.values.get(key) or "" for key in KINDS[kind].titles) if kind == "people" else ""
            for text in (whole, *(record.values.get(key) or "" for key in keys if kind != "people")):
                if text.strip():
                    names.setdefault(_folded(kind, text), number)
    return names


_SHORT_NAMES = ("short_name", "short_name_zh", "short_name_ru")


def values_of_name(kind: str, name: str) -> dict[str, Any]:
    """The values of a record that is known by its name only."""
    if kind == "people":
        from office_desk.names.typed_name import parse_typed_name

        read = parse_typed_name(name)
        values = {
            "family_name": read.family, "given_name": read.given, "patronymic": read.patronymic,
            "name_zh": read.zh, "name_ru": read.ru, "title": read.title,
        }  # fmt: skip
        return {key: value for key, value in values.items() if value} or {"family_name": name}
    titles = KINDS[kind].titles
    languages = {KINDS[kind][key].language: key for key in titles}
    language = "zh" if has_han(name) else "ru" if has_cyrillic(name) else "en"
    return {languages.get(language, titles[0]): name}
