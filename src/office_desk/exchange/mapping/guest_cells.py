"""Cells of a guest list, read as the fields of the participation that a person gets."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from office_desk.exchange.columns import Target
from office_desk.exchange.mapping.cell_text import cell_text
from office_desk.exchange.mapping.contact_cells import says_nothing
from office_desk.exchange.mapping.field_cells import field_reader
from office_desk.exchange.mapping.guest_words import meaning_of, role_of, state_of
from office_desk.exchange.mapping.row_draft import RowContext, RowDraft
from office_desk.exchange.table import Cell
from office_desk.model.catalog import KINDS
from office_desk.model.errors import Reason, Refused
from office_desk.model.participation_states import moves_on


def guest_reader(
    target: Target, context: RowContext, heading: str, cells: Iterable[Cell]
) -> Callable[[RowDraft, Cell], None]:
    """The reader for a column that tells of the visit; what it cannot read stands in the notes of the participation."""
    field, place = KINDS[target.kind][target.key], (target.kind, target.contact, target.number, target.label)
    read, meaning = field_reader(field, context, heading, cells, target.kind), meaning_of(heading)

    def take(draft: RowDraft, cell: Cell) -> None:
        text = cell_text(cell)
        if not text:
            return
        said = draft.part(place)
        word = role_of(text) if field.key == "role" else state_of(text, meaning) if field.key == "state" else ""
        if word:
            _say(said, field.key, word)
        elif field.key == "notes":
            _note(said, text)
        elif not says_nothing(text):
            try:
                value, warning = read(cell)
            except Refused:
                _note(said, f"{heading}: {text}" if heading else text)
                warning = Reason.of("cell_kept_in_notes", heading=heading, value=text)
            else:
                _say(said, field.key, value)
            if warning is not None:
                draft.warnings.append(warning)
            if field.key == "checked_in_at" and state_of(text, meaning) == "attended":
                _say(said, "state", "attended")

    return take


def _say(said: dict[str, Any], key: str, value: Any) -> None:
    """Tell a value; of several columns that speak of the state the one stands that is further on."""
    if value not in (None, "") and (key != "state" or moves_on(said.get(key, ""), value)):
        said[key] = value


def _note(said: dict[str, Any], text: str) -> None:
    said["notes"] = "\n".join(filter(None, (said.get("notes", ""), text)))
