"""What a paper was told: its values, its pictures, and the records they come from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from office_desk.documents.glyphs import first_missing
from office_desk.documents.paper import MissingCharacter
from office_desk.model.snapshot import Snapshot


class Line(NamedTuple):
    """A record of which only a line is told: its texts as they stand on the paper."""

    kind: str
    id: int
    title: str
    texts: Sequence[str]


@dataclass(frozen=True, slots=True)
class Told:
    """The values of a paper and where they come from.

    Attributes:
        values: As the templates of the paper read them.
        files: Pictures by the name the template reads them under.
        sources: Every record that is spoken of, to tell where a character stands that no font has.
        lines: The same of records that were read only as far as they are shown.
    """

    values: dict[str, Any]
    files: dict[str, bytes] = field(default_factory=dict)
    sources: Sequence[Snapshot] = ()
    lines: Sequence[Line] = ()

    def missing(self) -> tuple[MissingCharacter, ...]:
        """Characters that would print as boxes, each with the first record in which it stands."""
        texts = list(_texts(self.values))
        found = first_missing(texts)
        return tuple(self._placed(character, texts[number]) for character, number in found.items())

    def _placed(self, character: str, text: str) -> MissingCharacter:
        for source in self.sources:
            if any(character in one for one in _texts_of(source)):
                return MissingCharacter(character, source.kind, source.id, source.titles.en)
        for line in self.lines:
            if any(character in one for one in line.texts):
                return MissingCharacter(character, line.kind, line.id, line.title)
        return MissingCharacter(character, "", 0, text)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _texts(one)


def _texts_of(source: Snapshot) -> Iterator[str]:
    yield from (source.titles.en, source.titles.zh, source.titles.ru)
    yield from (value for value in source.values.values() if isinstance(value, str))
    for linked in source.links.values():
        yield from (linked.en, linked.zh, linked.ru)
