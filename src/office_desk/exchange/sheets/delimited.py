"""CSV and TSV (RFC 4180), in an encoding that is asked for and never loses a character."""

from __future__ import annotations

import codecs
import csv
from pathlib import Path

from office_desk.exchange.sheets.guard import guarded
from office_desk.exchange.sheets.sheet import Sheet
from office_desk.model.errors import Refused

UTF_8 = "utf-8-sig"
"""With a byte order mark, by which Excel knows that a file is not in the code page of the machine."""

ENCODINGS = (UTF_8, "utf-8", "gb18030", "windows-1251")
"""What is worth offering; any other text encoding of Python is written as well."""


def write_delimited(sheet: Sheet, path: Path, separator: str = ",", encoding: str = UTF_8) -> int:
    """Write a list and answer how many rows it has.

    Raises:
        Refused: there is no such encoding, or it lacks a character of a record, which is named.
        OSError: the file cannot be written.
    """
    codec = _codec(encoding)
    words = [column.worded for column in sheet.columns]
    count = 0
    title = ""
    with path.open("w", encoding=codec, newline="") as file:
        writer = csv.writer(file, delimiter=separator, lineterminator="\r\n")
        try:
            writer.writerow([guarded(heading) for heading in sheet.headings])
            for row in sheet.rows:
                zone, title = row.zone, row.title
                cells = [worded(value, zone) for worded, value in zip(words, row.values, strict=True)]
                writer.writerow([guarded(cell) for cell in cells])
                count += 1
        except UnicodeEncodeError as error:
            character = error.object[error.start]
            code = "heading_not_in_encoding" if not count and not title else "not_in_encoding"
            raise Refused(code, title=title, code=character, encoding=encoding) from None
    return count


def _codec(encoding: str) -> str:
    try:
        found = codecs.lookup(encoding)
        "".encode(encoding)
    except (LookupError, ValueError):
        raise Refused("unknown_encoding", name=encoding, known=ENCODINGS) from None
    return found.name
