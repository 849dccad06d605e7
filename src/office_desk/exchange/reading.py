"""What is asked of a reader of files, and what it answers: the same for every format."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path

from office_desk.exchange.incoming import Incoming
from office_desk.exchange.table import Table
from office_desk.model.errors import Reason


class Format(StrEnum):
    """The formats that are read; each but TEXT is also written, XLS and ODS excepted."""

    CSV = "csv"
    TSV = "tsv"
    XLSX = "xlsx"
    XLS = "xls"
    ODS = "ods"
    VCARD = "vcard"
    ICALENDAR = "icalendar"
    JSON = "json"
    TEXT = "text"
    """A message, a signature or a business card, pasted as text."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where the records come from: a file, or a text that was pasted or dropped.

    Attributes:
        path: The file; None for a text.
        text: The text; "" for a file.
    """

    path: Path | None = None
    text: str = ""

    @property
    def name(self) -> str:
        """The name of the file, without its folder; "" for a text."""
        return self.path.name if self.path else ""


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What a person chose in the preview; every default means: found by looking at the source.

    Attributes:
        encoding: A Python codec name, for text formats.
        separator: One character, for CSV and TSV.
        sheet: The sheet of a workbook.
        header_row: The row of the headings as a spreadsheet numbers it; 0 for a table without headings.
        timezone: IANA name of the zone whose wall time a moment without one is.
        until: Recurring events are read up to this day; by default a year from the day of reading.
    """

    format: Format | None = None
    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    header_row: int | None = None
    timezone: str = "Asia/Shanghai"
    until: date | None = None


@dataclass(frozen=True, slots=True)
class TextMark:
    """A stretch of a pasted text in which something was recognized.

    Attributes:
        start: Its first character, counted from 0; marks may overlap.
        end: The character behind its last one.
        kind: The record kind it became a value of: "people", "organizations", "affiliations" or "contact_points".
        key: The field of that kind; of a contact point its kind, such as "email".
        record: The place of the record in `Reading.records`.
    """

    start: int
    end: int
    kind: str
    key: str
    record: int


@dataclass(slots=True)
class Reading:
    """What a source holds.

    Attributes:
        name: The file's name, "" for a pasted text.
        encoding: The codec a text format was read with; "" for the others.
        encoding_is_guess: Nothing in the file says so: show it before anything is stored.
        encodings: Codecs worth offering, the likely ones first.
        sheets: The sheets of a workbook.
        header_row: The row of the headings as a spreadsheet numbers it, 0 for none; of tables only.
        table: Rows and columns, for CSV, TSV and workbooks: a mapping of columns makes records of them.
        records: The records, for all other formats.
        until: How far recurring events were read, for calendars.
        notes: What was mended or left out on the way, about the source as a whole.
        digest: SHA-256 of the source in hexadecimal digits.
        options: What it was read with.
        marks: What was recognized in a pasted text, and where, in the order of the records.
    """

    name: str
    format: Format
    encoding: str = ""
    encoding_is_guess: bool = False
    encodings: tuple[str, ...] = ()
    separator: str = ""
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    header_row: int = 0
    table: Table | None = None
    records: list[Incoming] = field(default_factory=list)
    until: date | None = None
    notes: list[Reason] = field(default_factory=list)
    digest: str = ""
    options: ReadOptions = field(default_factory=ReadOptions)
    marks: list[TextMark] = field(default_factory=list)
