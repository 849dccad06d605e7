"""Makers of cards, incoming and outgoing records for the tests of this folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from office_desk.exchange.cards import read_card_records, record_cards
from office_desk.exchange.incoming import Incoming, IncomingFile
from office_desk.exchange.outgoing import Outgoing
from office_desk.exchange.reading import Reading, ReadOptions
from office_desk.exchange.vcard import write_cards
from office_desk.model.snapshot import Titles

UUID = "11111111-2222-4333-8444-555555555555"
NO_TITLES = Titles()


def read_lines(*lines: str, version: str = "3.0") -> Reading:
    """The reading of a file with one card of these lines."""
    whole = ["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""]
    return read_card_records("\r\n".join(whole).encode(), ReadOptions())


def record_of(*lines: str, version: str = "3.0") -> Incoming:
    """The record of a card with these lines."""
    (record,) = read_lines(*lines, version=version).records
    return record


def values_of(*lines: str, version: str = "3.0") -> dict[str, Any]:
    """The values of the record of a card with these lines."""
    return record_of(*lines, version=version).values


def points_of(record: Incoming) -> list[tuple[str, str, str]]:
    """Kind, value and label of each contact point."""
    return [
        (part.values["kind"], part.values["value"], part.values.get("label", ""))
        for part in record.parts
        if part.kind == "contact_points"
    ]


def affiliations_of(record: Incoming) -> list[tuple[str, str, str]]:
    """Organization, department and position of each affiliation."""
    return [
        (part.values["organization"].text, part.values.get("department", ""), part.values.get("position", ""))
        for part in record.parts
        if part.kind == "affiliations"
    ]


def codes(record: Incoming) -> list[str]:
    """The codes of the warnings."""
    return [reason.code for reason in record.warnings]


def part(kind: str, links: Mapping[str, str] | None, values: Mapping[str, Any]) -> Outgoing:
    """A part of a record; links are told by the one name they have."""
    titles = {key: Titles(name, name, name) for key, name in (links or {}).items()}
    return Outgoing(kind, 2, UUID, datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), NO_TITLES, values, titles)


def affiliation(organization: str, **values: Any) -> Outgoing:
    """An affiliation with the organization of this name."""
    return part("affiliations", {"organization": organization}, values)


def point(kind: str, value: str, **values: Any) -> Outgoing:
    """A contact point."""
    return part("contact_points", None, {"kind": kind, "value": value, **values})


def outgoing(
    record_kind: str = "people",
    /,
    parts: Sequence[Outgoing] = (),
    files: Sequence[IncomingFile] = (),
    links: Mapping[str, str] | None = None,
    uuid: str = UUID,
    **values: Any,
) -> Outgoing:
    """A record as it leaves the desk."""
    titles = {key: Titles(name, name, name) for key, name in (links or {}).items()}
    moment = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    return Outgoing(record_kind, 1, uuid, moment, NO_TITLES, values, titles, {}, tuple(parts), tuple(files))


def written(record: Outgoing, version: str = "3.0", language: str = "en") -> str:
    """The file of one record, unfolded."""
    data = write_cards(record_cards((record,), version, language), version)
    return data.decode().replace("\r\n ", "")


def given_back(record: Outgoing, version: str = "3.0", language: str = "en") -> Incoming:
    """The record as it is read from its own file."""
    data = write_cards(record_cards((record,), version, language), version)
    (back,) = read_card_records(data, ReadOptions()).records
    return back
