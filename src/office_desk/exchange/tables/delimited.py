"""CSV and TSV as programs and people write them: octets to a table, with what had to be mended."""

from __future__ import annotations

import io
import re

from office_desk.exchange.reading import Format, Reading, ReadOptions
from office_desk.exchange.tables.encoding import decode
from office_desk.exchange.tables.headings import Row, table_of, without_empty_end
from office_desk.exchange.tables.quoted_rows import RowReader, long_cells, split_by_sight
from office_desk.exchange.tables.separators import declared_separator, vote
from office_desk.model.errors import Reason, Refused

_WRAPPED = re.compile(r'"((?:[^"]|"")*+)"([ \t]*(?:\r\n|\r|\n)?)')

MAXIMUM_ROWS = 1_048_576
MAXIMUM_CELLS_OF_A_ROW = 16_384
"""As many as a sheet of a spreadsheet has."""


def read_delimited(data: bytes, name: str, options: ReadOptions) -> Reading:
    """Read a delimited text; the encoding, the separator and the headings are found where they are not chosen.

    The rows of the table are numbered by the line they begin at. Raises Refused as `read_table` does.
    """
    decoded = decode(data, options.encoding)
    lines = _unwrapped(_lines(decoded.text))
    declared = declared_separator(lines[0]) if lines else ""
    first = 1 if declared else 0
    fallback = "\t" if options.format is Format.TSV else ","
    with long_cells():
        separator = vote(lines[first:], options.separator or declared, fallback)
        reader = RowReader(lines, separator.character, separator.width, first)
        rows, numbers = _rows(reader)
    if not rows:
        raise Refused("source_is_empty", name=name)
    table, header_row, notes = table_of(rows, numbers, options.header_row, "")
    return Reading(
        name,
        Format.TSV if separator.character == "\t" else Format.CSV,
        encoding=decoded.encoding,
        encoding_is_guess=decoded.is_guess,
        encodings=decoded.encodings,
        separator=separator.character,
        header_row=header_row,
        table=table,
        notes=[*decoded.notes, *_notes(reader), *notes],
    )


def _lines(text: str) -> list[str]:
    """The lines with their ends; only CR and LF end one, while `str.splitlines` knows eight more."""
    return list(io.StringIO(text, newline=""))


def _unwrapped(lines: list[str]) -> list[str]:
    """The lines without the quotation marks round each whole line, which saving a table once too often puts there.

    Only where all lines then have the same number of cells, several of them; a list of names such as "Zhang, Ying",
    whose heading has no comma in it, stays as it is.
    """
    if not lines or not all(map(_is_wrapped, lines)):
        return lines
    inner = [_WRAPPED.sub(_inside, line) for line in lines]
    separator = vote(inner).character
    widths = {len(split_by_sight(line, separator)[0]) for line in inner if line.strip()}
    return inner if len(widths) == 1 and max(widths) > 1 else lines


def _is_wrapped(line: str) -> bool:
    return not line.strip() or _WRAPPED.fullmatch(line) is not None


def _inside(found: re.Match[str]) -> str:
    return found[1].replace('""', '"') + found[2]


def _rows(reader: RowReader) -> tuple[list[Row], list[int]]:
    rows: list[Row] = []
    numbers: list[int] = []
    for number, cells in reader.rows():
        del cells[MAXIMUM_CELLS_OF_A_ROW:]
        row = without_empty_end(cells)
        if any(map(str.strip, cells)):
            rows.append(row)
            numbers.append(number)
            if len(rows) > MAXIMUM_ROWS:
                raise Refused("too_many_rows", limit=MAXIMUM_ROWS)
    return rows, numbers


def _notes(reader: RowReader) -> list[Reason]:
    notes = []
    if reader.mended_lines:
        notes.append(Reason.of("stray_quotation_marks", count=len(reader.mended_lines), line=reader.mended_lines[0]))
    if reader.cut_lines:
        notes.append(Reason.of("cells_cut", count=len(reader.cut_lines), line=reader.cut_lines[0]))
    return notes
