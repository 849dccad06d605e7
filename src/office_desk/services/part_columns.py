"""The parts of people and organizations as columns of a table: workplaces and contact details, numbered.

A column of a part is a `Target`, as the import knows it, so that what leaves is read back to the same place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from office_desk.exchange.columns import Target
from office_desk.exchange.outgoing import Outgoing
from office_desk.exchange.sheets import SheetColumn, field_column
from office_desk.model.catalog import KINDS
from office_desk.model.catalog.people import CONTACT_KINDS

AFFILIATIONS, CONTACTS = "affiliations", "contact_points"
MOST_WORKPLACES = 3
"""The last ones; a table with more of them would be empty columns for all but a few people."""

_WORKPLACE_KEYS = ("organization", "position", "department", "started", "ended")
_ALWAYS = frozenset({"organization", "position"})

Cells = Mapping[Target, Any]


def part_cells(record: Outgoing, language: str) -> dict[Target, Any]:
    """What a record's parts put into which column; values as the catalog has them, links as titles."""
    cells: dict[Target, Any] = {}
    workplaces = [part for part in record.parts if part.kind == AFFILIATIONS]
    for number, part in enumerate(_present_first(workplaces)[:MOST_WORKPLACES], 1):
        titles = part.links.get("organization")
        cells[Target(AFFILIATIONS, "organization", number=number)] = titles.in_language(language) if titles else ""
        for key in _WORKPLACE_KEYS[1:]:
            cells[Target(AFFILIATIONS, key, number=number)] = part.values[key]
    numbers: Counter[str] = Counter()
    points = [part for part in record.parts if part.kind == CONTACTS]
    for part in sorted(points, key=lambda point: not point.values["preferred"]):
        contact = part.values["kind"]
        numbers[contact] += 1
        for key in ("value", "label"):
            cells[Target(CONTACTS, key, contact, numbers[contact])] = part.values[key]
    return {target: value for target, value in cells.items() if value or target.key in _ALWAYS}


def used_targets(rows: Iterable[Cells]) -> tuple[Target, ...]:
    """The columns in which anything stands, workplaces first, in the order in which people look for them."""
    used = {target for cells in rows for target, value in cells.items() if value}
    return tuple(sorted(used, key=_place))


def part_column(target: Target, language: str) -> SheetColumn:
    """The column of a target, headed so that the import knows it again."""
    from office_desk.labels.targets import target_label

    return field_column(target_label(target), KINDS[target.kind][target.key], target.kind, language)


def _present_first(workplaces: Sequence[Outgoing]) -> list[Outgoing]:
    """The present ones first, the main one in front; the newest of the past ones next."""
    return sorted(workplaces, key=lambda part: (part.values["ended"] is not None, not part.values["primary"], -part.id))


def _place(target: Target) -> tuple[int, int, int, int]:
    if target.kind == AFFILIATIONS:
        return 0, target.number, _WORKPLACE_KEYS.index(target.key), 0
    return 1, CONTACT_KINDS.index(target.contact), target.number, ("value", "label").index(target.key)


def values_in(targets: Sequence[Target], cells: Cells) -> Iterator[Any]:
    """A record's values for these columns."""
    return (cells.get(target) for target in targets)
