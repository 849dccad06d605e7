"""The parts that a record of the desk has, found by what they are known by: a list may hold thousands of people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import Any

from office_desk.names.match_keys import contact_key
from office_desk.names.scripts import fold
from office_desk.services.import_ground import KnownPart


class KnownParts:
    """Parts by kind, by UUID, and by the address or the participant that they are."""

    def __init__(self, parts: Iterable[KnownPart]) -> None:
        self._by_kind: dict[str, list[KnownPart]] = defaultdict(list)
        self._by_uuid: dict[tuple[str, str], KnownPart] = {}
        self._by_key: dict[tuple[str, Hashable], list[KnownPart]] = defaultdict(list)
        for part in parts:
            self.add(part, part_key(part.kind, part.values))

    def add(self, part: KnownPart, key: Hashable | None) -> None:
        """Know one more, by its `part_key`."""
        self._by_kind[part.kind].append(part)
        if part.uuid:
            self._by_uuid.setdefault((part.kind, part.uuid), part)
        if key is not None:
            self._by_key[part.kind, key].append(part)

    def marked(self, kind: str, uuid: str) -> KnownPart | None:
        """The part of this UUID; none where it is empty."""
        return self._by_uuid.get((kind, uuid)) if uuid else None

    def of_kind(self, kind: str) -> Sequence[KnownPart]:
        """All parts of a kind."""
        return self._by_kind.get(kind, ())

    def candidates(self, kind: str, key: Hashable | None) -> Sequence[KnownPart]:
        """The parts that one with a key may be: the equal ones, or where it has no key all of its kind."""
        return self.of_kind(kind) if key is None else self._by_key.get((kind, key), ())


def part_key(kind: str, values: Mapping[str, Any]) -> Hashable | None:
    """What makes two parts of a kind the same by itself; None for a kind where more has to be weighed."""
    if kind == "contact_points":
        way, value = values.get("kind") or "", values.get("value") or ""
        return contact_key(way, value) or f"{way}={fold(value)}"
    if kind == "participations":
        links = ("event", "session", "person", "organization")
        return (*(values.get(key) for key in links), fold(values.get("group_label") or ""))
    return None
