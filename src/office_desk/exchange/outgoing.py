"""One record with its parts as it leaves for another program: the counterpart of `incoming`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from office_desk.exchange.incoming import IncomingFile
from office_desk.model.snapshot import Titles


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One record.

    Attributes:
        values: Every stored catalog field; a link's value is a record id.
        links: Link key to the titles of the record it points at.
        marks: Link key to the UUID of the record it points at.
        parts: Contact points, affiliations, sessions and the like, in their order.
        files: What is attached to it, where the format can carry files.
    """

    kind: str
    id: int
    uuid: str
    updated_at: datetime
    titles: Titles
    values: Mapping[str, Any]
    links: Mapping[str, Titles] = field(default_factory=dict)
    marks: Mapping[str, str] = field(default_factory=dict)
    parts: tuple[Outgoing, ...] = ()
    files: tuple[IncomingFile, ...] = ()
