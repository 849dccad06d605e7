"""The columns of a guest list that tell of the visit and not of the person; they are asked for once there is an event.

They go to the participation that each person gets. A list of the same headings may as well be a plain list of contacts,
where "Role" is a position: so these columns come and go with the event, whatever else the mapping says.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from office_desk.exchange.columns import ColumnMapping, Target
from office_desk.exchange.mapping.cells import are_mostly, sample
from office_desk.exchange.mapping.guess import guess_mapping
from office_desk.exchange.mapping.guest_words import meaning_of, role_of, state_of
from office_desk.exchange.table import Cell, Table

PARTICIPATIONS = "participations"
GUEST_TARGETS = tuple(
    Target(PARTICIPATIONS, key, number=1)
    for key in ("role", "state", "checked_in_at", "head_count", "expected", "notes")
)
"""Where a column of a guest list may go besides the places that every list of people has."""


def fit_guests(table: Table, mapping: ColumnMapping, *, has_event: bool) -> ColumnMapping:
    """The mapping as it is with an event, or without one; columns that a person sent elsewhere stay there.

    Rows that look like participations, as "Name, Role, State" do, are people once it is known of what event.
    """
    if has_event and mapping.kind == PARTICIPATIONS and Target(PARTICIPATIONS, "uuid") not in mapping.targets:
        mapping = guess_mapping(table, "people")
    has_visits = any(target is not None and target.kind == PARTICIPATIONS for target in mapping.targets)
    if mapping.kind != "people" or not (has_event or has_visits):
        return mapping
    guessed = guess_mapping(table, "people").targets
    targets = _with_visits(table, mapping, guessed) if has_event else _without_visits(mapping, guessed)
    return mapping if targets == mapping.targets else replace(mapping, targets=targets, name="")


def _with_visits(table: Table, mapping: ColumnMapping, guessed: Sequence[Target | None]) -> tuple[Target | None, ...]:
    targets = list(mapping.targets)
    # Of two columns for one place, whether somebody came says more than whether they were expected.
    for index, heading in sorted(enumerate(mapping.headings), key=lambda one: meaning_of(one[1]) != "presence"):
        if targets[index] in (None, guessed[index]):
            wanted = _visit_target(heading, sample(table, index))
            if wanted is not None and wanted not in targets:
                targets[index] = wanted
    return tuple(targets)


def _without_visits(mapping: ColumnMapping, guessed: Sequence[Target | None]) -> tuple[Target | None, ...]:
    targets = [None if target in GUEST_TARGETS else target for target in mapping.targets]
    for index, before in enumerate(mapping.targets):
        if before in GUEST_TARGETS and guessed[index] not in targets:
            targets[index] = guessed[index]
    return tuple(targets)


def _visit_target(heading: str, cells: Sequence[Cell]) -> Target | None:
    """Where a column goes by its heading, if its cells say no other."""
    meaning = meaning_of(heading)
    if not meaning:
        return None
    if meaning == "role" and not are_mostly(cells, role_of):
        return None
    if meaning in ("state", "presence", "answer"):
        if cells and not are_mostly(cells, lambda text: state_of(text, meaning)):
            return None
        return Target(PARTICIPATIONS, "state", number=1)
    if meaning == "head_count" and not are_mostly(cells, str.isdigit):
        return None
    return Target(PARTICIPATIONS, meaning, number=1)
