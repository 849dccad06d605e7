"""A reading as a stream of frames, so that neither side ever holds all of it twice.

A frame is its length in four octets, big end first, and a JSON object: the reading without what it holds, batches of
records or of rows, and at last ``{"done": true}``; or one frame that says why there is no reading.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from office_desk.exchange.incoming import Incoming
from office_desk.exchange.plain import (
    reading_from_plain,
    reading_to_plain,
    record_from_plain,
    record_to_plain,
    rows_from_plain,
    rows_to_plain,
)
from office_desk.exchange.reading import Reading
from office_desk.exchange.table import Cell

RECORDS_OF_A_FRAME = 500
ROWS_OF_A_FRAME = 2_000
FILE_OCTETS_OF_A_FRAME = 4_000_000
"""Photos end a batch early: each octet of them is held four times on its way."""
_LENGTH_OCTETS = 4
_REMEMBERED = 10_000
_LARGEST_FRAME = 400_000_000
"""One photo as large as the largest source, in base64."""


def write_frame(stream: BinaryIO, frame: dict[str, Any]) -> None:
    """Write one frame."""
    octets = json.dumps(frame, separators=(",", ":"), check_circular=False).encode("ascii")
    stream.write(len(octets).to_bytes(_LENGTH_OCTETS, "big"))
    stream.write(octets)
    stream.flush()


def read_frame(stream: BinaryIO) -> dict[str, Any] | None:
    """Read the next frame; None at the end of the stream, also where it ends within a frame or is no such stream."""
    beginning = stream.read(_LENGTH_OCTETS)
    length = int.from_bytes(beginning, "big")
    if len(beginning) < _LENGTH_OCTETS or length > _LARGEST_FRAME:
        return None
    octets = stream.read(length)
    if len(octets) < length:
        return None
    frame: dict[str, Any] = json.loads(octets)
    return frame


def frames_of(reading: Reading) -> Iterator[dict[str, Any]]:
    """The frames of a reading, which is emptied on the way: its memory is free again as they leave."""
    table = reading.table
    count = len(reading.records) if table is None else len(table.rows)
    yield {"reading": reading_to_plain(reading), "count": count}
    if table is not None:
        for start in range(0, count, ROWS_OF_A_FRAME):
            end = start + ROWS_OF_A_FRAME
            yield {"rows": rows_to_plain(table.rows[start:end]), "numbers": list(table.numbers[start:end])}
    records = reading.records
    records.reverse()
    while records:
        yield {"records": _batch(records)}
    yield {"done": True}


class ReadingFrames:
    """Puts a reading together again.

    Attributes:
        reading: The reading as far as it is known; None before its first frame.
        count: How many records or rows it will have.
    """

    def __init__(self) -> None:
        self.reading: Reading | None = None
        self.count = 0
        self._rows: list[tuple[Cell, ...]] = []
        self._numbers: list[int] = []
        self._shared: dict[Any, Any] = {}

    @property
    def done(self) -> int:
        """How many records or rows are there."""
        return len(self._rows) + (len(self.reading.records) if self.reading is not None else 0)

    def take(self, frame: dict[str, Any]) -> None:
        """Add what a frame holds."""
        if "reading" in frame:
            self.reading = reading_from_plain(frame["reading"])
            self.count = frame["count"]
            if self.reading.table is not None:
                self.reading.table.rows, self.reading.table.numbers = self._rows, self._numbers
        elif self.reading is not None and "records" in frame:
            if len(self._shared) > _REMEMBERED:
                self._shared.clear()
            self.reading.records += [record_from_plain(record, self._shared) for record in frame["records"]]
        elif "rows" in frame:
            self._rows.extend(rows_from_plain(frame["rows"]))
            self._numbers.extend(frame["numbers"])


def _batch(records: list[Incoming]) -> list[list[Any]]:
    """Take the next records off the end of a reversed list."""
    batch: list[list[Any]] = []
    octets = 0
    while records and len(batch) < RECORDS_OF_A_FRAME and octets < FILE_OCTETS_OF_A_FRAME:
        record = records.pop()
        octets += sum(len(file.content) for file in record.files)
        batch.append(record_to_plain(record))
    return batch
