"""Values in a cell as words, and what is typed into a cell as a value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from office_desk import labels
from office_desk.display import display_value
from office_desk.model.catalog import Field, ValueKind
from office_desk.model.errors import Refused
from office_desk.typed_text import parse_typed


class CellWords:
    """Words values in the language of the moment, for one kind of record."""

    def __init__(self, kind: str, language: Callable[[], str], today: Callable[[], date] = date.today) -> None:
        self._kind = kind
        self._language = language
        self._today = today

    def text(self, field: Field, value: Any, cells: Mapping[str, Any] = {}) -> str:  # only read
        """What a cell shows: one line; `cells` are the other values of its row, for the time zone of a moment."""
        zone = str(cells.get(field.zone_key) or "") if field.zone_key else ""
        text = display_value(field, value, self._language(), zone=zone, kind=self._kind)
        return " ".join(text.split()) if field.kind is ValueKind.LONG_TEXT else text

    def typed(self, field: Field, value: Any) -> str:
        """What stands in the line when the value is edited: a number bare, everything else as shown."""
        return str(value) if field.kind is ValueKind.INTEGER else self.text(field, value)

    def value(self, field: Field, typed: str) -> Any:
        """What was typed, as a value; raises ValueError with the sentence to show."""
        try:
            return parse_typed(field, typed, today=self._today(), kind=self._kind)
        except Refused as refusal:
            raise ValueError(labels.reason(refusal.reason)) from refusal
