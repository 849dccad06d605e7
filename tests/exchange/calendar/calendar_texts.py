"""Calendar files for the tests: lines in, bytes out."""

from __future__ import annotations

from datetime import date

from office_desk.exchange.calendar import read_calendar
from office_desk.exchange.incoming import Incoming
from office_desk.exchange.reading import Reading, ReadOptions

UNTIL = date(2027, 12, 31)


def calendar(*components: str, properties: str = "") -> bytes:
    """A calendar of components, each given as its lines."""
    body = "\n".join(
        ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//sample//EN", properties, *components, "END:VCALENDAR")
    )
    return "\r\n".join(line.strip("\r") for line in body.split("\n") if line).encode()


def event(*lines: str, uid: str = "sample-event-1@example.org") -> str:
    """An event with the given property lines."""
    return "\n".join(("BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20260101T000000Z", *lines, "END:VEVENT"))


def read(data: bytes, **options: object) -> Reading:
    """What the reader makes of a file, recurring events up to `UNTIL` unless told otherwise."""
    return read_calendar(data, ReadOptions(**({"until": UNTIL} | options)))  # type: ignore[arg-type]


def only(data: bytes, **options: object) -> Incoming:
    """The one record of a file."""
    (record,) = read(data, **options).records
    return record


def codes(record: Incoming) -> list[str]:
    """The codes of a record's warnings."""
    return [warning.code for warning in record.warnings]
