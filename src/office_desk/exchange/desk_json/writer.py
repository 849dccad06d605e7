"""Writes Office Desk's own JSON, a record on each line, as records come in."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterable, Iterator
from typing import Any

from office_desk.exchange.desk_json.layout import FORMAT_NAME, VERSION
from office_desk.exchange.incoming import IncomingFile
from office_desk.exchange.outgoing import Outgoing
from office_desk.model.catalog import KINDS, Field
from office_desk.model.empty_values import empty_value, normalized
from office_desk.model.json_values import to_json


def write_desk_json(outgoing: Iterable[Outgoing]) -> Iterator[bytes]:
    """The file in pieces, in the order of the records; equal records give equal bytes."""
    yield f'{{"format": {json.dumps(FORMAT_NAME)}, "version": {VERSION}, "records": ['.encode()
    separator = "\n "
    for record in outgoing:
        yield f"{separator}{_line(record_object(record))}".encode()
        separator = ",\n "
    yield b"\n]}\n"


def record_object(record: Outgoing, owner: str = "") -> dict[str, Any]:
    """A record with its parts and files as JSON has it.

    Args:
        owner: The UUID of the record that this one stands under as a part; that link says itself.
    """
    kind = KINDS[record.kind]
    told = (field for field in kind.stored if not field.target)
    found: dict[str, Any] = {
        "kind": record.kind,
        "uuid": record.uuid,
        "title": record.titles.en,
        "updated_at": record.updated_at.isoformat(),
        "values": {field.key: _value(field, record.values.get(field.key)) for field in told if _is_said(field, record)},
    }
    links = {field.key: _link(record, field.key) for field in kind.links if record.marks.get(field.key, owner) != owner}
    optional = {
        "links": links,
        "parts": [record_object(part, record.uuid) for part in record.parts],
        "files": [_file_object(file) for file in record.files],
    }
    return found | {key: value for key, value in optional.items() if value}


def _is_said(field: Field, record: Outgoing) -> bool:
    """Whether a field has to stand in the file: an empty one that a new record would fill by default has to, too."""
    return bool(field.default) or normalized(field, record.values.get(field.key)) != empty_value(field)


def _value(field: Field, value: Any) -> Any:
    return to_json(field, normalized(field, value))


def _link(record: Outgoing, key: str) -> dict[str, str]:
    titles = record.links.get(key)
    return {"uuid": record.marks[key], "title": titles.en if titles else ""}


def _file_object(file: IncomingFile) -> dict[str, str]:
    return {
        "file_name": file.file_name,
        "purpose": file.purpose,
        "media_type": file.media_type,
        "content": b64encode(file.content).decode(),
    }


def _line(record: dict[str, Any]) -> str:
    # Two line separators of Unicode would break the rule of one record per line for programs that count them.
    return json.dumps(record, ensure_ascii=False).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
