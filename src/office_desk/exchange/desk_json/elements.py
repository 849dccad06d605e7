"""Takes a JSON object apart at its top level, so that each record is known by the lines it stands on."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple, NoReturn

from office_desk.model.errors import Refused

_space = re.compile(r"[ \t\n\r]*").match


class Element(NamedTuple):
    """One record of the list.

    Attributes:
        lines: Its first and last line, counted from 1.
    """

    value: Any
    lines: tuple[int, int]


class Elements:
    """The members of a JSON object, those of its list of records one by one.

    Attributes:
        header: The other members.
        records: The elements of the list "records"; None where the object has no such list.
    """

    def __init__(self, text: str) -> None:
        """Read a text.

        Raises:
            Refused: it is not one JSON object, or nested deeper than any record is.
        """
        self._text = text
        self._decoder = json.JSONDecoder(parse_constant=_refuse_constant)
        self._line, self._counted = 1, 0
        self.header: dict[str, Any] = {}
        self.records: list[Element] | None = None
        try:
            self._read()
        except json.JSONDecodeError as error:
            raise Refused("json_broken", line=error.lineno, column=error.colno) from error
        except RecursionError as error:
            raise Refused("json_too_deep", line=self._line_at(self._counted)) from error
        except ValueError as error:  # A number of thousands of digits, or NaN, which RFC 8259 does not know.
            raise Refused("json_broken", line=self._line, column=1) from error

    def _read(self) -> None:
        for key, place in self._members(self._expect("{", 0)):
            if key == "records" and self._text.startswith("[", place):
                self.records = []
                self._place = self._read_records(self.records, place + 1)
            else:
                self.header[key], self._place = self._decoder.raw_decode(self._text, place)
        if self._after_space(self._place) != len(self._text):
            self._fail(self._place)

    def _members(self, place: int) -> Iterator[tuple[str, int]]:
        """Each key with the place of its value; ``self._place`` must be set to the end of the value."""
        self._place = self._after_space(place)
        if self._text.startswith("}", self._place):
            self._place += 1
            return
        while True:
            start = self._after_space(self._place)
            if not self._text.startswith('"', start):
                self._fail(start)
            key, end = self._decoder.raw_decode(self._text, start)
            yield key, self._expect(":", end)
            self._place = self._after_space(self._place)
            if self._text.startswith("}", self._place):
                self._place += 1
                return
            self._place = self._expect(",", self._place)

    def _read_records(self, records: list[Element], place: int) -> int:
        place = self._after_space(place)
        if self._text.startswith("]", place):
            return place + 1
        while True:
            first = self._line_at(place)
            value, place = self._decoder.raw_decode(self._text, place)
            records.append(Element(value, (first, self._line_at(place))))
            place = self._after_space(place)
            if self._text.startswith("]", place):
                return place + 1
            place = self._expect(",", place)

    def _expect(self, character: str, place: int) -> int:
        """The place after a character and the space round it."""
        place = self._after_space(place)
        if not self._text.startswith(character, place):
            self._fail(place)
        return self._after_space(place + 1)

    def _after_space(self, place: int) -> int:
        match = _space(self._text, place)
        return match.end() if match else place

    def _line_at(self, place: int) -> int:
        self._line += self._text.count("\n", self._counted, place)
        self._counted = max(place, self._counted)
        return self._line

    def _fail(self, place: int) -> NoReturn:
        raise json.JSONDecodeError("not a JSON object", self._text, place)


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)
