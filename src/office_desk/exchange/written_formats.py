"""The formats that lists are written in: what their files are called, and which fit which kind of record."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePath
from types import MappingProxyType

from office_desk.exchange.reading import Format

SUFFIXES: Mapping[Format, str] = MappingProxyType(
    {
        Format.XLSX: ".xlsx",
        Format.CSV: ".csv",
        Format.TSV: ".tsv",
        Format.VCARD: ".vcf",
        Format.ICALENDAR: ".ics",
        Format.JSON: ".json",
    }
)
"""How a file of each format is called, the formats in the order in which they are offered."""

TABLES = frozenset({Format.XLSX, Format.CSV, Format.TSV})
"""Formats that hold the columns of a list; the others hold whole records."""

_BY_SUFFIX = {suffix: one for one, suffix in SUFFIXES.items()} | {".vcard": Format.VCARD, ".tab": Format.TSV}
_CARDS = frozenset({"people", "organizations"})
_CALENDARS = frozenset({"events", "tasks"})


def format_of_name(name: str) -> Format | None:
    """The format that a file's name asks for; None where its ending is none of ours."""
    return _BY_SUFFIX.get(PurePath(name).suffix.casefold())


def formats_of_kind(kind: str) -> tuple[Format, ...]:
    """The formats that records of a kind fit."""
    return tuple(one for one in SUFFIXES if fits(one, kind))


def fits(written: Format, kind: str) -> bool:
    """Whether records of a kind can be told in a format."""
    if written is Format.VCARD:
        return kind in _CARDS
    if written is Format.ICALENDAR:
        return kind in _CALENDARS
    return written in SUFFIXES
