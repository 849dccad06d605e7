"""One row on its way to a record: what its cells said so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from office_desk.exchange.incoming import Incoming
from office_desk.exchange.vcard.contact_points import PostalAddress
from office_desk.model.errors import Reason

PartKey = tuple[str, str, int, str]
"""Kind of the part, kind of contact point, number and label: columns that share them speak of the same part."""


@dataclass(frozen=True, slots=True)
class RowContext:
    """What is the same for all rows of a table.

    Attributes:
        kind: The record kind a row becomes.
        timezone: IANA name of the zone whose wall time a moment without one is.
        is_own: The table is the desk's own, with the records' marks: its values are taken letter by letter.
    """

    kind: str
    timezone: str
    today: date
    is_own: bool


@dataclass(slots=True)
class RowDraft:
    """What the cells of one row said.

    Attributes:
        values: Field key to value, as the catalog's fields hold it.
        specials: Key of a special target to its text, or to the cell for what is told in several columns; "name_order"
            is the `NameOrder` that the heading of the full name tells.
        parts: Key of a part to its texts or values by field key.
        points: Contact points, by what makes two of them the same.
        kept: Lines for the notes: what could not be read, with its heading.
        addresses: Those told in parts, which a line does not tell any more.
        shown: Keys of values that were read out of a name as the desk shows it; see `Incoming.shown`.
    """

    values: dict[str, Any] = field(default_factory=dict)
    specials: dict[str, Any] = field(default_factory=dict)
    parts: dict[PartKey, dict[str, Any]] = field(default_factory=dict)
    points: dict[tuple[str, str], Incoming] = field(default_factory=dict)
    kept: list[str] = field(default_factory=list)
    warnings: list[Reason] = field(default_factory=list)
    addresses: list[PostalAddress] = field(default_factory=list)
    shown: set[str] = field(default_factory=set)

    def keep(self, heading: str, text: str) -> None:
        """Keep a text in the notes, with a warning: it does not belong where it stands."""
        self.kept.append(f"{heading}: {text}" if heading else text)
        if heading:
            self.warnings.append(Reason.of("cell_kept_in_notes", heading=heading, value=text))
        else:
            self.warnings.append(Reason.of("value_kept_in_notes", value=text))

    def part(self, key: PartKey) -> dict[str, Any]:
        """The part of a key, begun where it is the first that is said of it."""
        found = self.parts.get(key)
        if found is None:
            found = self.parts[key] = {}
        return found

    def parts_of(self, kind: str) -> list[dict[str, Any]]:
        """What was said of the parts of a kind, in the order of their numbers."""
        found = [(key[2], values) for key, values in self.parts.items() if key[0] == kind]
        return [values for _, values in sorted(found, key=lambda one: one[0])]
