"""The records that were not taken, as they stood in their source: a file to be mended and imported again."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from office_desk.exchange.incoming import Incoming
from office_desk.exchange.reading import Format, Reading
from office_desk.exchange.table import Cell, Table

if TYPE_CHECKING:
    from xlsxwriter.format import Format as CellFormat
    from xlsxwriter.worksheet import Worksheet

_WORKBOOKS = (Format.XLSX, Format.XLS, Format.ODS)
_SUFFIXES = {
    Format.CSV: ".csv",
    Format.TSV: ".tsv",
    Format.VCARD: ".vcf",
    Format.ICALENDAR: ".ics",
    Format.JSON: ".json",
    Format.TEXT: ".txt",
}
_NUMBER_FORMATS: tuple[tuple[type, str], ...] = (
    (datetime, "yyyy-mm-dd hh:mm:ss"),
    (date, "yyyy-mm-dd"),
    (time, "hh:mm:ss"),
    (timedelta, "[h]:mm:ss"),
)
_line = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_zone = re.compile(r"^BEGIN:VTIMEZONE[ \t]*\r?$.*?^END:VTIMEZONE[ \t]*\r?$", re.IGNORECASE | re.MULTILINE | re.DOTALL)
_has_begin = re.compile(r"\s*BEGIN\s*:", re.IGNORECASE)


def rejected_rows(source_bytes: bytes, reading: Reading, records: Sequence[Incoming]) -> tuple[str, bytes]:
    """Make a file that holds these records alone, as they stood in their source.

    A table keeps its headings and gets a last column with the reasons, in the reader's language. A delimited text
    keeps its separator and its encoding, unless that has no letters for the reasons, and what a spreadsheet could
    take for a formula is guarded; of a workbook the sheet is written as XLSX. Cards, events and JSON records are the
    lines they came from, made a whole file again.

    Args:
        source_bytes: The source, the same as was read.
        reading: What it was read as.
        records: Those that were not taken; ``lines`` say where they stood.

    Returns:
        A file name to suggest, and the content.
    """
    suffix = ".xlsx" if reading.format in _WORKBOOKS else _SUFFIXES[reading.format]
    name = f"{PurePath(reading.name).stem or 'import'}-{_name_ending()}{suffix}"
    if reading.table is not None:
        rows = _rows(reading.table, records)
        headings = [*reading.table.headings, _reason_heading()]
        if reading.format in _WORKBOOKS:
            return name, _workbook(headings, rows)
        return name, _delimited(source_bytes, reading, headings, rows)
    if reading.format is Format.JSON:
        return name, _json(source_bytes, reading.encoding, records)
    return name, _slices(source_bytes, reading, records)


def _rows(table: Table, records: Sequence[Incoming]) -> list[list[Cell]]:
    """The rows of the records in their order; several records of one row are one row with all reasons."""
    places = {number: place for place, number in enumerate(table.numbers)}
    reasons: dict[int, list[str]] = {}
    for record in records:
        place = places.get(record.lines[0])
        if place is not None:
            reasons.setdefault(place, []).extend(_sentences(record))
    return [[*table.rows[place], " ".join(dict.fromkeys(reasons[place]))] for place in sorted(reasons)]


def _sentences(record: Incoming) -> list[str]:
    from office_desk.labels.reasons import reason

    return [reason(each) for each in record.refusals]


def _name_ending() -> str:
    from office_desk.language import translate

    #: the end of the name of a file; without spaces
    return translate("Import", "not-imported")


def _reason_heading() -> str:
    from office_desk.language import translate

    return translate("Import", "Why not imported")


def _delimited(source_bytes: bytes, reading: Reading, headings: list[str], rows: list[list[Cell]]) -> bytes:
    from office_desk.exchange.sheets.guard import guarded
    from office_desk.exchange.wide_characters import mark_of

    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=reading.separator or ",")
    if reading.header_row:
        writer.writerow(headings)
    writer.writerows([guarded(str(cell)) for cell in row] for row in rows)
    try:
        return mark_of(source_bytes)[0] + text.getvalue().encode(reading.encoding)
    except UnicodeEncodeError:
        # A reason in Chinese has no place in Windows-1251; with the mark every spreadsheet knows what this is.
        return text.getvalue().encode("utf-8-sig", "replace")


def _workbook(headings: list[str], rows: list[list[Cell]]) -> bytes:
    import xlsxwriter

    octets = io.BytesIO()
    with xlsxwriter.Workbook(octets, {"in_memory": True, "remove_timezone": True}) as workbook:
        sheet = workbook.add_worksheet()
        formats = {kind: workbook.add_format({"num_format": shown}) for kind, shown in _NUMBER_FORMATS}
        for column, heading in enumerate(headings):
            sheet.write_string(0, column, heading)
        for number, row in enumerate(rows, 1):
            for column, cell in enumerate(row):
                _write_cell(sheet, number, column, cell, formats)
    return octets.getvalue()


def _write_cell(sheet: Worksheet, row: int, column: int, cell: Cell, formats: dict[type, CellFormat]) -> None:
    """Write a cell as what it is; a text is never taken for a formula or a link, whatever it begins with."""
    if isinstance(cell, str):
        sheet.write_string(row, column, cell)
    elif isinstance(cell, bool):
        sheet.write_boolean(row, column, cell)
    elif isinstance(cell, int | float):
        sheet.write_number(row, column, cell)
    elif cell is not None:
        shown = next(formats[kind] for kind, _ in _NUMBER_FORMATS if isinstance(cell, kind))
        value: Any = cell
        sheet.write_datetime(row, column, value, shown)


def _json(source_bytes: bytes, encoding: str, records: Sequence[Incoming]) -> bytes:
    """The records' own objects; a file without line ends has all of them on one line, so the marks decide too."""
    from office_desk.exchange.desk_json.elements import Elements
    from office_desk.exchange.lasting_marks import uuid_of

    wanted = {(record.lines, record.uuid) for record in records}
    elements = Elements(source_bytes.decode(encoding))
    taken = [
        element.value
        for element in elements.records or ()
        if isinstance(element.value, dict) and (element.lines, uuid_of(str(element.value.get("uuid") or ""))) in wanted
    ]
    return json.dumps({**elements.header, "records": taken}, ensure_ascii=False, indent=1).encode("utf-8", "replace")


def _slices(source_bytes: bytes, reading: Reading, records: Sequence[Incoming]) -> bytes:
    """The lines of the records, each line once, between what makes a whole file of them."""
    text = _text(source_bytes, reading.encoding)
    lines = _line.findall(text)
    slices = []
    taken = 0
    for first, last in sorted({record.lines for record in records if record.lines != (0, 0)}):
        slices.append("".join(lines[max(first, taken + 1) - 1 : last]))
        taken = max(taken, last)
    if not slices:  # a pasted text is one record and has no lines to choose from
        slices = [text]
    written = _wrapped([each for each in slices if each.strip()], text, reading.format)
    # Octets of several code pages in one file were kept apart as Latin-1; they leave as they came.
    return written.encode("latin-1" if _is_narrow(source_bytes) else "utf-8", "replace")


def _text(source_bytes: bytes, encoding: str) -> str:
    """The source as text whose lines are those that were counted, its octets untouched where they can be."""
    from office_desk.exchange.tables.encoding import decode

    if _is_narrow(source_bytes):
        return source_bytes.decode("latin-1").removeprefix("ï»¿")
    return decode(source_bytes, encoding if encoding.startswith(("utf-16", "utf-32")) else "").text


def _is_narrow(source_bytes: bytes) -> bool:
    """Whether ASCII is ASCII in it, so that lines can be cut without knowing what the other octets mean."""
    from office_desk.exchange.wide_characters import mark_of, wide_codec

    return (mark_of(source_bytes)[1] or wide_codec(source_bytes)) in ("", "utf-8")


def _wrapped(slices: list[str], text: str, format: Format) -> str:
    if format is Format.VCARD:
        return "".join(_ended(_with_frame(each, "VCARD", "VERSION:3.0")) for each in slices)
    if format is Format.ICALENDAR:
        head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Office Desk//EN\r\n"
        zones = "".join(_ended(zone) for zone in _zone.findall(text))
        return f"{head}{zones}{''.join(map(_ended, slices))}END:VCALENDAR\r\n"
    return "".join(map(_ended, slices))


def _with_frame(lines: str, component: str, version: str) -> str:
    """A card whose BEGIN or END was missing gets them."""
    begun = lines if _has_begin.match(lines) else f"BEGIN:{component}\r\n{version}\r\n{lines}"
    has_end = re.search(rf"^END\s*:\s*{component}\s*\Z", begun, re.IGNORECASE | re.MULTILINE)
    return begun if has_end else f"{_ended(begun)}END:{component}\r\n"


def _ended(lines: str) -> str:
    return lines if lines.endswith(("\r", "\n")) else f"{lines}\r\n"
