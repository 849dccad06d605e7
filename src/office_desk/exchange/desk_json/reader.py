"""Reads Office Desk's own JSON. What this version does not know is left out with a sentence, record by record."""

from __future__ import annotations

import binascii
import json
from base64 import b64decode
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from office_desk.exchange.desk_json.elements import Element, Elements
from office_desk.exchange.desk_json.layout import FORMAT_NAME, VERSION
from office_desk.exchange.incoming import Incoming, IncomingFile, Marked
from office_desk.exchange.lasting_marks import uuid_of
from office_desk.exchange.reading import Format, Reading, ReadOptions
from office_desk.model.catalog import KINDS, RecordKind
from office_desk.model.errors import Reason, Refused
from office_desk.model.json_values import from_json

_TOLD_WARNINGS = 20
"""So many notes about one file are shown; a foreign file would otherwise give as many as it has records."""

_SHAPES: Mapping[str, type[dict[str, Any]] | type[list[Any]]] = {
    "values": dict, "links": dict, "parts": list, "files": list,
}  # fmt: skip
"""What the members of a record have to be."""


def read_desk_json(data: bytes, options: ReadOptions) -> Reading:
    """The records of a file.

    Raises:
        Refused: it is no JSON, not Office Desk's, of a newer version, or not in a Unicode encoding.
    """
    encoding = json.detect_encoding(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Refused("json_not_unicode") from error
    elements = Elements(text)
    _refuse_foreign(elements)
    reading = Reading("", Format.JSON, encoding=encoding)
    reader = _RecordReader(reading)
    for element in elements.records or ():
        reader.take(element)
    reader.finish()
    return reading


def _refuse_foreign(elements: Elements) -> None:
    version = elements.header.get("version")
    is_ours = elements.header.get("format") == FORMAT_NAME and isinstance(version, int) and version >= 1
    if not is_ours or elements.records is None:
        raise Refused("json_not_desk")
    if isinstance(version, int) and version > VERSION:
        raise Refused("json_newer", version=version, known=VERSION)


class _RecordReader:
    """Makes records of JSON objects and keeps count of what it does not know."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._unknown_kinds: Counter[str] = Counter()
        self._seen: dict[tuple[str, str], Mapping[str, Any]] = {}

    def take(self, element: Element) -> None:
        """Add what one element of the list tells; one that is no record is refused in its place."""
        records = self._reading.records
        if _is_broken(element.value):
            # It has no kind; it is listed among the records that stand round it.
            record = Incoming(records[-1].kind if records else "people", lines=element.lines)
            record.refuse(Reason.of("json_broken_record", value=_told(element.value)))
            records.append(record)
        elif (found := self._record(element.value, element.lines)) is not None:
            records.append(found)

    def finish(self) -> None:
        """Note the kinds that this version does not know."""
        for kind, count in self._unknown_kinds.most_common(_TOLD_WARNINGS):
            self._reading.notes.append(Reason.of("json_unknown_kind", name=kind, count=count))

    def _record(self, stored: Mapping[str, Any], lines: tuple[int, int]) -> Incoming | None:
        kind = stored["kind"]
        if kind not in KINDS:
            self._unknown_kinds[kind] += 1
            return None
        record = Incoming(kind, lines=lines)
        for member, shape in _SHAPES.items():
            if stored.get(member) is not None and not isinstance(stored[member], shape):
                record.warn(Reason.of("json_broken_member", name=member))
        self._read_uuid(record, stored)
        self._read_values(record, stored.get("values"))
        self._read_links(record, stored.get("links"))
        self._read_parts(record, stored.get("parts"))
        self._read_files(record, stored.get("files"))
        return record

    def _read_uuid(self, record: Incoming, stored: Mapping[str, Any]) -> None:
        mark = stored.get("uuid")
        if not isinstance(mark, str) or not mark.strip():
            return
        record.uuid = uuid_of(mark)
        if (record.kind, record.uuid) in self._seen:
            record.warn(Reason.of("uuid_at_two_records", uuid=record.uuid))
        self._seen.setdefault((record.kind, record.uuid), stored)

    def _read_values(self, record: Incoming, stored: Any) -> None:
        kind = KINDS[record.kind]
        plain = {field.key: field for field in kind.stored if not field.target}
        for key, value in _members(stored):
            if key not in plain:
                record.warn(Reason.of("no_field_for_value", name=key, value=_told(value)))
                continue
            try:
                record.values[key] = from_json(plain[key], value)
            except (TypeError, ValueError, KeyError, AttributeError):
                field = f"{record.kind}.{key}"
                record.warn(Reason.of("value_left_out", field=field, value=_told(value)))

    def _read_links(self, record: Incoming, stored: Any) -> None:
        links = {field.key for field in KINDS[record.kind].links}
        for key, value in _members(stored):
            uuid, title = _link(value)
            if key not in links:
                record.warn(Reason.of("no_field_for_value", name=key, value=_told(value)))
            elif uuid:
                record.values[key] = Marked(uuid_of(uuid), title)
            elif value is not None:
                record.warn(Reason.of("value_left_out", field=f"{record.kind}.{key}", value=_told(value)))

    def _read_parts(self, record: Incoming, stored: Any) -> None:
        """Take the parts, those of a part as parts of the record itself, which is what they belong to in the end."""
        parts: list[Incoming] = []
        for value in stored if isinstance(stored, list) else ():
            if _is_broken(value):
                record.warn(Reason.of("json_broken_part", value=_told(value)))
                continue
            if self._was_read(value):
                continue
            part = self._record(value, record.lines)
            if part is None:
                continue
            tie = _tie(KINDS[part.kind], record.kind)
            if not tie:
                record.warn(Reason.of("json_not_a_part", kind=part.kind))
                continue
            part.values.pop(tie, None)
            parts.append(part)
            parts.extend(self._lifted(below, part) for below in part.parts)
            part.parts = ()
        record.add_parts(*parts)

    def _was_read(self, stored: Mapping[str, Any]) -> bool:
        """Whether a part stood under another of its owners already: a figure told of an organization at an event."""
        if not isinstance(stored.get("uuid"), str):
            return False
        known = self._seen.get((str(stored.get("kind")), uuid_of(stored["uuid"])))
        return known is not None and known.get("values") == stored.get("values")

    @staticmethod
    def _lifted(below: Incoming, part: Incoming) -> Incoming:
        below.values[_tie(KINDS[below.kind], part.kind)] = Marked(part.uuid)
        return below

    @staticmethod
    def _read_files(record: Incoming, stored: Any) -> None:
        for value in stored if isinstance(stored, list) else ():
            try:
                content = b64decode(value["content"], validate=True)
                name, purpose, media_type = (str(value.get(key, "")) for key in ("file_name", "purpose", "media_type"))
                record.add_file(IncomingFile(name, purpose, media_type, content))
            except (TypeError, KeyError, AttributeError, binascii.Error, ValueError):
                record.warn(Reason.of("json_broken_file"))


def _is_broken(stored: Any) -> bool:
    """Whether an element is no record at all; one of a kind that a newer version knows is none of these."""
    return not (isinstance(stored, dict) and isinstance(stored.get("kind"), str) and stored["kind"])


def _members(stored: Any) -> Iterator[tuple[str, Any]]:
    return iter(stored.items() if isinstance(stored, dict) else ())


def _link(stored: Any) -> tuple[str, str]:
    """The UUID and the title that a link tells; "" for what it does not."""
    if isinstance(stored, str):
        return stored, ""
    told = stored if isinstance(stored, dict) else {}
    return tuple(text if isinstance(text := told.get(key), str) else "" for key in ("uuid", "title"))  # type: ignore[return-value]


def _tie(part: RecordKind, owner: str) -> str:
    """The link by which a record of one kind belongs to one of another; "" for none."""
    links = (*(part[key] for key in part.owners), *part.links)
    return next((field.key for field in links if field.target == owner), "")


def _told(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)[:200]
