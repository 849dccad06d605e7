"""Every format that is read, and the one place that knows which reader is for which."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace

from office_desk.exchange.formats import FORMAT_NAMES, format_of_name, recognize
from office_desk.exchange.reading import Format, Reading, ReadOptions
from office_desk.model.errors import Reason, Refused

LARGEST_MEGABYTES = {
    Format.CSV: 100,
    Format.TSV: 100,
    Format.XLSX: 50,
    Format.XLS: 50,
    Format.ODS: 50,
    Format.VCARD: 250,
    Format.ICALENDAR: 100,
    Format.JSON: 250,
    Format.TEXT: 1,
}
"""A megabyte is 1,000,000 octets. Cards and JSON carry photos and files; a text is one person's."""

_TABLES = (Format.CSV, Format.TSV, Format.XLSX, Format.XLS, Format.ODS)


def read_bytes(data: bytes, name: str, options: ReadOptions) -> Reading:
    """Read a source of any format.

    Args:
        data: The whole file, or a pasted text in UTF-8.
        name: The file's name without its folder; "" for a pasted text.
        options: What a person chose, the format too.

    Raises Refused when it is in no known format, too large for its format, or nothing in it can be read.
    """
    format = options.format or recognize(data, name)
    if len(data) > LARGEST_MEGABYTES[format] * 1_000_000:
        raise Refused("source_too_large", name=name, limit=LARGEST_MEGABYTES[format])
    reading = _read(data, name, replace(options, format=format), format)
    reading.name = name
    reading.digest = hashlib.sha256(data).hexdigest()
    if format not in _TABLES and format is not Format.TEXT:
        reading.format = format
    promised = format_of_name(name)
    if options.format is None and promised not in (None, reading.format, _twin(reading.format)):
        reading.notes.insert(0, Reason.of("source_named_otherwise", name=name, format=FORMAT_NAMES[reading.format]))
    return reading


def _twin(format: Format) -> Format | None:
    """CSV and TSV are one format with two names: what separates the cells is seen anyway."""
    return {Format.CSV: Format.TSV, Format.TSV: Format.CSV}.get(format)


def _read(data: bytes, name: str, options: ReadOptions, format: Format) -> Reading:
    if format in _TABLES:
        from office_desk.exchange.tables import read_table

        return read_table(data, name, options)
    if format is Format.TEXT:
        return _read_text(data, options)
    return _reader_of(format)(data, options)


def _reader_of(format: Format) -> Callable[[bytes, ReadOptions], Reading]:
    """The reader of a format whose records need no mapping; each is loaded only when it is wanted."""
    if format is Format.VCARD:
        from office_desk.exchange.cards import read_card_records

        return read_card_records
    if format is Format.ICALENDAR:
        from office_desk.exchange.calendar import read_calendar

        return read_calendar
    from office_desk.exchange.desk_json import read_desk_json

    return read_desk_json


def _read_text(data: bytes, options: ReadOptions) -> Reading:
    from office_desk.exchange.pasted import read_pasted
    from office_desk.exchange.tables.encoding import decode

    decoded = decode(data, options.encoding)
    reading = read_pasted(decoded.text, options)
    reading.encoding, reading.encoding_is_guess = decoded.encoding, decoded.is_guess
    reading.encodings = decoded.encodings
    reading.notes = [*decoded.notes, *reading.notes]
    return reading
