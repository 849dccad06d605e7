"""Frozen values that leave the services: a whole record, a row of a list, a hit of a search."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Titles:
    """What a record is called in each language; an empty one falls back to another language on display."""

    en: str = ""
    zh: str = ""
    ru: str = ""

    def in_language(self, language: str) -> str:
        """The title for a reader of ``language`` ("en", "zh", "ru"); storage has filled the fallbacks."""
        return {"zh": self.zh, "ru": self.ru}.get(language, self.en)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One record as it was when it was read.

    Attributes:
        values: Field key to value, for every stored and derived field; a link's value is a record id.
        links: Link key to the titles of the record it points at.
    """

    kind: str
    id: int
    uuid: str
    version: int
    created_at: datetime
    updated_at: datetime
    trashed_at: datetime | None
    titles: Titles
    values: Mapping[str, Any]
    links: Mapping[str, Titles]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a list.

    Attributes:
        title: What the record is called in the language that was asked for.
        subtitle: Its name in the other scripts, "张颖 · Чжан Ин", empty where there is none.
        cells: Column key to value; a link's value is the linked record's title.
        zone: The time zone in which its moments are meant; "" where no column holds a moment.
    """

    id: int
    version: int
    title: str
    subtitle: str
    is_trashed: bool
    cells: Mapping[str, Any]
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """One record found by the search over everything."""

    kind: str
    id: int
    title: str
    subtitle: str


@dataclass(slots=True)
class Draft:
    """What a form gives back: a new record, or changed values of one that was read at ``version``.

    Attributes:
        values: Field key to value; of a record that exists, only the fields that were changed.
        base: The values the person started from, to tell a conflict by; empty for a new record.
    """

    kind: str
    values: dict[str, Any] = field(default_factory=dict)
    id: int | None = None
    version: int | None = None
    base: dict[str, Any] = field(default_factory=dict)
