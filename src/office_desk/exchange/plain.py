"""Records, tables and reasons as plain JSON values and back: what a reader in another process answers with.

Values are told apart by what they are, not by the field they stand in: whatever a reader makes of a hostile file
arrives as it left, and the rules refuse it with a sentence instead of this failing on it. Nothing here can make an
object of a class that is not named below, which is why this is no pickle.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any, NamedTuple

from office_desk.exchange.incoming import Incoming, IncomingFile, Marked, Named
from office_desk.exchange.reading import Format, Reading, ReadOptions, TextMark
from office_desk.exchange.table import Cell, Table
from office_desk.model.errors import Reason

_NOTHING_SHOWN: frozenset[str] = frozenset()
_AS_IT_IS = frozenset({str, int, float, bool, type(None)})


def record_to_plain(record: Incoming) -> list[Any]:
    """A record with its parts, as short as can be: most parts have a kind and values, and nothing else."""
    values = record.values
    if not _AS_IT_IS.issuperset(map(type, values.values())):
        values = {key: value if value.__class__ in _AS_IT_IS else to_plain(value) for key, value in values.items()}
    plain: list[Any] = [record.kind, values]
    is_marked = record.uuid or record.shown or record.is_exact
    if record.parts or is_marked or record.warnings or record.refusals or record.files or record.lines != (0, 0):
        plain += (
            [record_to_plain(part) for part in record.parts],
            record.uuid,
            record.lines[0],
            record.lines[1],
            [reason_to_plain(reason) for reason in record.warnings],
            [reason_to_plain(reason) for reason in record.refusals],
            [to_plain(file) for file in record.files],
            sorted(record.shown),
            record.is_exact,
        )
    return plain


def record_from_plain(plain: list[Any], shared: dict[Any, Any]) -> Incoming:
    """The record that `record_to_plain` was given; takes over the values of its argument.

    Args:
        shared: Texts and whole parts of earlier records, which equal ones of this record are replaced by: "email" and
            the address of a house are held once for a hundred thousand cards. Its own are added.
    """
    values = plain[1]
    are_texts = True
    for key, value in values.items():
        if value.__class__ is str:
            values[key] = shared.setdefault(value, value)
        else:
            are_texts = False
            if value.__class__ not in _AS_IT_IS:
                values[key] = from_plain(value)
    kind = shared.setdefault(plain[0], plain[0])
    if len(plain) == 2:
        return _part(kind, values, shared) if are_texts else Incoming(kind, values)
    _, _, parts, uuid, first, last, warnings, refusals, files, shown, is_exact = plain
    return Incoming(
        kind,
        values,
        tuple([record_from_plain(part, shared) for part in parts]),
        tuple(map(from_plain, files)),
        uuid,
        (first, last),
        tuple(map(reason_from_plain, warnings)),
        tuple(map(reason_from_plain, refusals)),
        frozenset(shown) if shown else _NOTHING_SHOWN,
        is_exact,
    )


def _part(kind: str, values: dict[str, str], shared: dict[Any, Any]) -> Incoming:
    """A part that is nothing but some texts, or the equal one that is known."""
    key = (kind, *values.items())
    known: Incoming | None = shared.get(key)
    if known is None:
        known = shared[key] = Incoming(kind, values)
    return known


def reason_to_plain(reason: Reason) -> list[Any]:
    """A reason; its values may be reasons in turn."""
    return [reason.code, {key: to_plain(value) for key, value in reason.values.items()}]


def reason_from_plain(plain: Sequence[Any]) -> Reason:
    """The reason that `reason_to_plain` was given."""
    code, values = plain
    return Reason(str(code), {key: from_plain(value) for key, value in values.items()})


def reading_to_plain(reading: Reading) -> dict[str, Any]:
    """A reading without its records and rows, which follow in batches."""
    plain = {
        each.name: to_plain(getattr(reading, each.name))
        for each in fields(Reading)
        if each.name not in ("table", "records")
    }
    plain["headings"] = None if reading.table is None else list(reading.table.headings)
    return plain


def reading_from_plain(plain: Mapping[str, Any]) -> Reading:
    """The reading that `reading_to_plain` was given, its table and records still empty."""
    values = {key: from_plain(value) for key, value in plain.items() if key != "headings"}
    values["format"] = Format(values["format"])
    for key in ("notes", "marks"):
        values[key] = list(values[key])
    reading = Reading(**values)
    if plain["headings"] is not None:
        reading.table = Table(tuple(plain["headings"]), [], [])
    return reading


def options_to_plain(options: ReadOptions) -> dict[str, Any]:
    """What a person chose."""
    return {each.name: to_plain(getattr(options, each.name)) for each in fields(ReadOptions)}


def options_from_plain(plain: Mapping[str, Any]) -> ReadOptions:
    """The choice that `options_to_plain` was given."""
    values = {key: from_plain(value) for key, value in plain.items()}
    values["format"] = Format(values["format"]) if values["format"] else None
    return ReadOptions(**values)


def rows_to_plain(rows: Sequence[tuple[Cell, ...]]) -> list[list[Any]]:
    """Rows of cells."""
    return [[cell if cell.__class__ in _AS_IT_IS else to_plain(cell) for cell in row] for row in rows]


def rows_from_plain(plain: Sequence[list[Any]]) -> list[tuple[Cell, ...]]:
    """The rows that `rows_to_plain` was given."""
    return [tuple([cell if cell.__class__ in _AS_IT_IS else from_plain(cell) for cell in row]) for row in plain]


def to_plain(value: Any) -> Any:
    """Any value of a record, a cell or a reason; one of a class that is not known here becomes its text."""
    if value.__class__ in _AS_IT_IS:
        return value
    if isinstance(value, tuple | list):
        return [to_plain(each) for each in value]
    if isinstance(value, str):
        return str(value)  # a choice that is an enumeration's
    known = _classes().get(value.__class__) or next(
        (each for kind, each in _classes().items() if isinstance(value, kind)), None
    )
    return {known.tag: known.write(value)} if known else str(value)


def from_plain(plain: Any) -> Any:
    """The value that `to_plain` was given; a sequence comes back as a tuple."""
    if isinstance(plain, list):
        return tuple(from_plain(each) for each in plain)
    if isinstance(plain, dict):
        ((tag, told),) = plain.items()
        return _tags()[tag].read(told)
    return plain


class _Class(NamedTuple):
    """A class that is let through: under which tag, and both ways."""

    tag: str
    write: Callable[[Any], Any]
    read: Callable[[Any], Any]


@lru_cache(maxsize=1)
def _classes() -> dict[type, _Class]:
    """Every class that is let through, narrower ones first.

    The modules of vague values are loaded when the first value is met that is not plain by itself: a table of text,
    which has none, does without them.
    """
    from office_desk.model.vague_count import VagueCount
    from office_desk.model.vague_date import VagueDate

    return {
        Named: _Class("named", lambda value: value.text, lru_cache(maxsize=500)(Named)),
        Marked: _Class("marked", lambda value: [value.uuid, value.title], lambda told: Marked(*told)),
        VagueDate: _Class("vague_date", VagueDate.to_json, VagueDate.from_json),
        VagueCount: _Class("vague_count", VagueCount.to_json, VagueCount.from_json),
        datetime: _Class("datetime", datetime.isoformat, datetime.fromisoformat),
        date: _Class("date", date.isoformat, date.fromisoformat),
        time: _Class("time", time.isoformat, time.fromisoformat),
        timedelta: _Class("timedelta", _duration_to_plain, lambda told: timedelta(*told)),
        Reason: _Class("reason", reason_to_plain, reason_from_plain),
        ReadOptions: _Class("options", options_to_plain, options_from_plain),
        IncomingFile: _Class("file", _file_to_plain, _file_from_plain),
        TextMark: _Class("mark", _mark_to_plain, _mark_from_plain),
        bytes: _Class("bytes", lambda value: b64encode(value).decode("ascii"), b64decode),
    }


@lru_cache(maxsize=1)
def _tags() -> dict[str, _Class]:
    return {each.tag: each for each in _classes().values()}


def _mark_to_plain(mark: TextMark) -> list[Any]:
    return [mark.start, mark.end, mark.kind, mark.key, mark.record]


def _mark_from_plain(told: Sequence[Any]) -> TextMark:
    return TextMark(*told)


def _duration_to_plain(value: timedelta) -> list[int]:
    return [value.days, value.seconds, value.microseconds]


def _file_to_plain(file: IncomingFile) -> list[str]:
    return [file.file_name, file.purpose, file.media_type, b64encode(file.content).decode("ascii")]


def _file_from_plain(told: Sequence[str]) -> IncomingFile:
    file_name, purpose, media_type, content = told
    return IncomingFile(file_name, purpose, media_type, b64decode(content))
