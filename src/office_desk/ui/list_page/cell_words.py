"""Values in a cell as words, and what is typed into a cell as a value."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from office_desk import labels
from office_desk.display import display_value, visible_text
from office_desk.model.catalog import Field, ValueKind
from office_desk.model.errors import Refused
from office_desk.model.vague_date import VagueDate, format_vague_date
from office_desk.typed_text import parse_typed
from office_desk.ui.files.file_sizes import file_size_text

_PERIOD = re.compile(r"(\d{4}(?:-\d\d){0,2})/(\d{4}(?:-\d\d){0,2})")
"""A period in EDTF (ISO 8601-2) from one year, month or day to another, without marks of doubt."""


class CellWords:
    """Words values in the language of the moment, for one kind of record."""

    def __init__(self, kind: str, language: Callable[[], str], today: Callable[[], date] = date.today) -> None:
        self._kind = kind
        self._language = language
        self._today = today

    def text(self, field: Field, value: Any, cells: Mapping[str, Any] = {}) -> str:  # only read
        """What a cell shows: one line; `cells` are the other values of its row, for the time zone of a moment.

        A date stands there in short, because a column of dates is compared; as it was said it is in `said`.
        """
        if isinstance(value, VagueDate):
            return visible_text(format_vague_date(_evenly(value), self._language(), style="short"))
        return self.said(field, value, cells)

    def said(self, field: Field, value: Any, cells: Mapping[str, Any] = {}) -> str:  # only read
        """The same at length: a date in the words of the person who told it."""
        if size := file_size_text(self._kind, field.key, value):
            return size
        zone = str(cells.get(field.zone_key) or "") if field.zone_key else ""
        text = display_value(field, value, self._language(), zone=zone, kind=self._kind)
        return " ".join(text.split()) if field.kind is ValueKind.LONG_TEXT else text

    def typed(self, field: Field, value: Any) -> str:
        """What stands in the line when the value is edited: a number bare, everything else as said."""
        return str(value) if field.kind is ValueKind.INTEGER else self.said(field, value)

    def value(self, field: Field, typed: str) -> Any:
        """What was typed, as a value; raises ValueError with the sentence to show."""
        try:
            return parse_typed(field, typed, today=self._today(), kind=self._kind)
        except Refused as refusal:
            raise ValueError(labels.reason(refusal.reason)) from refusal


def _evenly(value: VagueDate) -> VagueDate:
    """A period told to the month at one end and to the day at the other, as precise as its vaguer end."""
    period = _PERIOD.fullmatch(value.edtf)
    if period is None or len(period[1]) == len(period[2]):
        return value
    precision = min(len(period[1]), len(period[2]))
    first, last = period[1][:precision], period[2][:precision]
    return VagueDate.from_edtf(first if first == last else f"{first}/{last}")
