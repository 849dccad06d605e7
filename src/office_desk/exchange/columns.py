"""Which column of a table tells what: the mapping that a person sees, corrects and keeps for next time."""

from __future__ import annotations

from dataclasses import dataclass

from office_desk.exchange.table import Table


@dataclass(frozen=True, slots=True)
class Target:
    """Where the cells of a column go.

    Attributes:
        kind: The record kind: that of the mapping, or of a part such as ``contact_points``.
        key: A field of that kind, or one of `SPECIAL`.
        contact: For a contact point its kind, such as "email"; "" where a column of its own tells.
        number: Columns with the same kind, contact, label and number speak of the same part; counted from 1. 0 for the
            record itself.
        label: For a contact point what its heading calls it, such as "work".
    """

    kind: str
    key: str
    contact: str = ""
    number: int = 0
    label: str = ""


SPECIAL = (
    "full_name", "street", "postal_code", "city", "region", "country", "post_office_box", "time", "end_time",
    "birth_year", "birth_month", "birth_day",
)  # fmt: skip
"""Targets that are no fields: a name to be split into its parts or put where its script belongs, parts of a postal
address, a time of day, a birthday in three columns."""


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """A mapping of all columns.

    Attributes:
        name: What it was kept as; "" for one that was guessed.
        kind: The record kind a row becomes.
        headings: The headings of the table it was made for.
        targets: One per heading; None for a column that is not taken.
    """

    kind: str
    headings: tuple[str, ...]
    targets: tuple[Target | None, ...]
    name: str = ""


def columns_left_out(table: Table, mapping: ColumnMapping) -> tuple[str, ...]:
    """The headings of the columns that hold something and are not taken; "—" for one without a heading."""
    places = [place for place, target in enumerate(mapping.targets) if target is None]
    filled = [place for place in places if any(row[place] not in ("", None) for row in table.rows)]
    return tuple(" ".join(table.headings[place].split()) or "—" for place in filled)
