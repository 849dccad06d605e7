"""Properties of cards and calendars that have no field here: kept as JSON text and given back on export."""

from __future__ import annotations

import json
from collections.abc import Container, Iterable
from typing import NamedTuple


class CarriedProperty(NamedTuple):
    """One property of a vCard or iCalendar file.

    Attributes:
        name: In upper case.
        value: Its text as the file has it, without folds.
        params: Name and value of each parameter.
        group: Ties properties of a vCard together; "" for none.
    """

    name: str
    value: str
    params: tuple[tuple[str, str], ...] = ()
    group: str = ""


def carried_text(properties: Iterable[CarriedProperty]) -> str:
    """The text of a ``carried`` field: a JSON list of [name, params, value, group]; "" for no properties."""
    listed = [[each.name, [list(pair) for pair in each.params], each.value, each.group] for each in properties]
    return json.dumps(listed, ensure_ascii=False, separators=(",", ":")) if listed else ""


def carried_properties(text: str) -> tuple[CarriedProperty, ...]:
    """The properties of a ``carried`` field; none for a text that is not one."""
    try:
        listed = json.loads(text) if text else []
        return tuple(
            CarriedProperty(str(name), str(value), tuple((str(key), str(word)) for key, word in params), str(group))
            for name, params, value, group in listed
        )
    except (TypeError, ValueError):
        return ()


def carried_without(text: str, names: Container[str]) -> str:
    """The text of a ``carried`` field without the properties of these names."""
    return carried_text(one for one in carried_properties(text) if one.name not in names)
