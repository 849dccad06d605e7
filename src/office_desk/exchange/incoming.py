"""One record as a file, a card or a pasted text tells of it, before anybody compares it with the desk."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeAlias

from office_desk.model.errors import Reason


@dataclass(frozen=True, slots=True)
class Named:
    """The value of a link that is told by name: the record called so in any script, found or made."""

    text: str


@dataclass(frozen=True, slots=True)
class Marked:
    """The value of a link that is told by the UUID of the record it points at.

    Attributes:
        title: What that record is called; an organization that is not there is found or made by it. "" if unknown.
    """

    uuid: str
    title: str = ""


LinkValue: TypeAlias = Named | Marked | None


@dataclass(frozen=True, slots=True)
class IncomingFile:
    """A file that belongs to the record, such as a photo of a card; it becomes an attachment."""

    file_name: str
    purpose: str
    media_type: str
    content: bytes


@dataclass(slots=True)
class Incoming:
    """One record with its parts.

    Most of a hundred thousand records have no files, warnings or refusals, and their parts no parts: nothing is one
    empty tuple that all of them share.

    Attributes:
        kind: A key of ``catalog.KINDS``.
        values: Catalog key to value as the catalog's fields hold them; a link is a `Named` or a `Marked`. A field that
            the source does not speak of is left out, so that it never empties one of the desk.
        parts: Contact points, affiliations, sessions and the like, without the link to this record.
        uuid: The lasting mark of the record, "" where it has none. A foreign mark is turned into one by RFC 9562, 5.5.
        lines: First and last line (of a table: rows as a spreadsheet numbers them) of the source; (0, 0) for none.
        warnings: What was mended or left out on the way.
        refusals: Why it cannot be taken; empty for a record that can.
        shown: Keys of values that were read out of a name as a list of the desk shows it. They name a new record; one
            that is known by its UUID keeps the names it has, for what is shown does not tell where they stand.
        is_exact: The source is a file of the desk itself, in which a value stands for its field and no other.
    """

    kind: str
    values: dict[str, Any] = field(default_factory=dict)
    parts: tuple[Incoming, ...] = ()
    files: tuple[IncomingFile, ...] = ()
    uuid: str = ""
    lines: tuple[int, int] = (0, 0)
    warnings: tuple[Reason, ...] = ()
    refusals: tuple[Reason, ...] = ()
    shown: frozenset[str] = frozenset()
    is_exact: bool = False

    def add_parts(self, *parts: Incoming) -> None:
        """Add parts behind those that are there."""
        self.parts += parts

    def add_file(self, file: IncomingFile) -> None:
        """Add a file."""
        self.files += (file,)

    def warn(self, *warnings: Reason) -> None:
        """Tell what was mended or left out."""
        self.warnings += warnings

    def refuse(self, *reasons: Reason) -> None:
        """Tell why it cannot be taken."""
        self.refusals += reasons
