"""Rows out of the lines of a delimited text (RFC 4180), also where a quotation mark too many would swallow the rest.

A row that keeps the rules is taken as it is. For one that breaks them there are three readings, and the first that
gives the usual number of cells wins: each line is a row of its own; a quotation mark ends a cell only before a
separator or a line end; only the first line is taken, and reading goes on with the next one.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache

MAXIMUM_CELL_LENGTH = 1_000_000
"""In characters. No cell of an office is this long; a stray quotation mark makes one quickly."""

_LINES_TRIED = 20
_LINES_OF_A_CELL = 200
_LINES_THAT_ARE_ROWS = 5
_BROKEN_THROUGHOUT = 1_000
"""After so many rows that break the rules the file has others, and each line is taken for a row."""
_BLANK = frozenset({"\n", "\r\n", "\r"})


@contextmanager
def long_cells() -> Iterator[None]:
    """Let the csv module read cells of `MAXIMUM_CELL_LENGTH`: its own limit of 131,072 is less than a long note."""
    limit = csv.field_size_limit(MAXIMUM_CELL_LENGTH)
    try:
        yield
    finally:
        csv.field_size_limit(limit)


class RowReader:
    """Reads rows one by one.

    Attributes:
        mended_lines: The lines at which a quotation mark broke the rules, counted from 1.
        cut_lines: The lines of cells that were longer than `MAXIMUM_CELL_LENGTH`.
    """

    def __init__(self, lines: Sequence[str], separator: str, width: int, first: int = 0) -> None:
        self._lines = lines
        self._separator = separator
        self._width = width
        self._position = first
        self.mended_lines: list[int] = []
        self.cut_lines: list[int] = []

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Each row with the number of the line it begins at, counted from 1; blank lines are left out."""
        reader = csv.reader(self._lines_ahead(), delimiter=self._separator, strict=True)
        while self._skip_blank():
            start = self._position
            try:
                row = next(reader)
            except csv.Error:
                row = self._mended(start)
                # The reader is past the lines that are read again: it begins anew.
                reader = csv.reader(self._lines_ahead(), delimiter=self._separator, strict=True)
            else:
                if self._position - start > 1 and self._is_swallowed(start, len(row)):
                    row = self._mended(start)
                    reader = csv.reader(self._lines_ahead(), delimiter=self._separator, strict=True)
            if row:
                yield start + 1, row

    def _skip_blank(self) -> bool:
        """Go on to the next line that holds something; whether there is one."""
        while self._position < len(self._lines) and self._lines[self._position] in _BLANK:
            self._position += 1
        return self._position < len(self._lines)

    def _lines_ahead(self) -> Iterator[str]:
        while self._position < len(self._lines):
            self._position += 1
            yield self._lines[self._position - 1]

    def _is_swallowed(self, start: int, found: int) -> bool:
        """Whether a row over several lines, though it keeps the rules, is several rows by all appearance."""
        if self._width < 3:
            return False
        span = self._position - start
        return (found != self._width or span > _LINES_THAT_ARE_ROWS) and self._are_rows(start, span)

    def _are_rows(self, start: int, span: int) -> bool:
        """Whether each of the lines has as many cells as a row has."""
        lines = self._lines[start : start + min(span, _LINES_TRIED)]
        return self._width > 1 and all(
            len(split_by_sight(line, self._separator)[0]) == self._width for line in lines if line.strip()
        )

    def _mended(self, start: int) -> list[str]:
        """The row that begins at this line, although its quotation marks break the rules."""
        self.mended_lines.append(start + 1)
        line = self._lines[start]
        if len(self.mended_lines) < _BROKEN_THROUGHOUT and not self._are_rows(start, self._position - start):
            joined = "".join(self._lines[start : start + _LINES_OF_A_CELL])
            row, length = split_by_sight(joined, self._separator)
            if len(row) == self._width and length > len(line.rstrip("\r\n")):
                self._position = start + _count_of_lines(joined[:length])
                return self._cut(row, start)
        self._position = start + 1
        return self._cut(split_by_sight(line, self._separator)[0], start)

    def _cut(self, row: list[str], start: int) -> list[str]:
        if max(map(len, row)) <= MAXIMUM_CELL_LENGTH:
            return row
        self.cut_lines.append(start + 1)
        return [cell[:MAXIMUM_CELL_LENGTH] for cell in row]


def split_by_sight(text: str, separator: str) -> tuple[list[str], int]:
    """Split the row that a text begins with, as a person would: a quotation mark ends a cell only at its end.

    A cell that is opened and never closed is an ordinary one with a quotation mark in it.

    Returns:
        The cells and the length of the row, its line end not counted.
    """
    quoted, plain = _patterns(separator)
    cells = []
    position = 0
    while True:
        found = quoted.match(text, position)
        if found:
            cells.append(found[1].replace('""', '"'))
        else:
            found = plain.match(text, position)
            assert found is not None  # it matches nothing, too
            cells.append(found[0])
        position = found.end()
        if text[position : position + 1] != separator:
            return cells, position
        position += 1


@lru_cache(maxsize=8)
def _patterns(separator: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    mark = re.escape(separator)
    quoted = rf'"((?:[^"]++|""|"(?!{mark}|[\r\n]|\Z))*+)"(?={mark}|[\r\n]|\Z)'
    return re.compile(quoted), re.compile(rf"[^{mark}\r\n]*")


def _count_of_lines(text: str) -> int:
    return len(re.findall(r"\r\n|\r|\n", text)) + 1
