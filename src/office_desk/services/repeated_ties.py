"""Records that only tie others together, and whether two of them say the same: then one of them may go."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from office_desk.model.catalog import KINDS, Field, ValueKind
from office_desk.model.empty_values import empty_value, normalized
from office_desk.names.match_keys import contact_key
from office_desk.names.scripts import fold

Values = Mapping[str, Any]

REPEATABLE = (
    "contact_points",
    "affiliations",
    "interaction_parties",
    "negotiation_parties",
    "agreement_parties",
    "participations",
    "distinct_pairs",
)
"""Two that tie the same records say it twice."""

_SIDE_BY_SIDE = frozenset({"label", "source_note"})
"""Texts that are joined when two records become one; everything else has to fit."""

_COUNTED = frozenset({"head_count", "checked_in_at"})
"""What counts heads: two groups of ten are twenty people."""

_PAIR_LINKS = frozenset(link.key for link in KINDS["distinct_pairs"].links)
_TWO_THINGS = object()


def what_is_tied(kind: str, values: Values) -> tuple[Any, ...]:
    """What two ties have in common when they may say the same: the address of a contact, else what they point at."""
    if kind == "distinct_pairs":
        return tuple(
            sorted((key.removeprefix("other_"), value) for key, value in values.items() if _is_end(key, value))
        )
    links = tuple(values[link.key] for link in KINDS[kind].links)
    if kind != "contact_points":
        return links
    address = contact_key(values["kind"], values["value"]) or f"{values['kind']} {fold(values['value'])}"
    return (*links, address)


def told_together(kind: str, kept: Values, repeated: Values) -> dict[str, Any] | None:
    """What the kept of two ties of the same records has to say besides, so that the other one may go.

    Neither may deny what the other says; what only one says is said from then on, labels and sources stand side by
    side. None where the two tell of different things, such as two terms of office.
    """
    together: dict[str, Any] = {}
    for field in KINDS[kind].written:
        if field.key in _PAIR_LINKS and kind == "distinct_pairs":
            continue
        if kind == "contact_points" and field.key in ("kind", "value"):
            continue
        mine = normalized(field, kept[field.key])
        value = _one_value(field, mine, normalized(field, repeated[field.key]))
        if value is _TWO_THINGS:
            return None
        if value != mine:
            together[field.key] = value
    return together


def pairs_with_itself(values: Values, ids: set[int]) -> bool:
    """Whether a pair of different records holds just these two apart."""
    return {value for key, value in values.items() if _is_end(key, value)} == ids


def _is_end(key: str, value: Any) -> bool:
    return key in _PAIR_LINKS and value is not None


def _one_value(field: Field, mine: Any, theirs: Any) -> Any:
    empty = empty_value(field)
    if field.key in _COUNTED:
        return mine if mine == theirs == empty else _TWO_THINGS
    if mine == theirs:
        return mine
    if field.kind is ValueKind.FLAG:
        return True
    if field.key in _SIDE_BY_SIDE:
        text = _side_by_side(mine, theirs)
        return text if len(text) <= field.max_length else _TWO_THINGS
    # A workplace that has ended and one that has not are two, whatever else they share.
    if field.target or field.key == "ended" or empty not in (mine, theirs):
        return _TWO_THINGS
    return theirs if mine == empty else mine


def _side_by_side(mine: str, theirs: str) -> str:
    if not mine or not theirs or fold(mine) == fold(theirs):
        return mine or theirs
    return mine if theirs in mine.split("; ") else f"{mine}; {theirs}"
