"""How a list is to be written, as a person chose it last, and as it is remembered for the page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from office_desk.exchange.reading import Format
from office_desk.exchange.written_formats import SUFFIXES, formats_of_kind

ENCODINGS = ("utf-8-sig", "gb18030", "windows-1251")
SEPARATORS = (",", ";")
VERSIONS = ("3.0", "4.0")

_ALLOWED: Mapping[str, tuple[str, ...]] = {
    "encoding": ENCODINGS,
    "separator": SEPARATORS,
    "vcard_version": VERSIONS,
}


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What the dialog asks.

    Attributes:
        folder: Where the last file was written; "" for the folder of documents.
    """

    format: Format = Format.XLSX
    encoding: str = ENCODINGS[0]
    separator: str = SEPARATORS[0]
    vcard_version: str = VERSIONS[0]
    all_fields: bool = False
    with_uuid: bool = True
    folder: str = ""

    def to_plain(self) -> dict[str, Any]:
        """The choice as the settings keep it."""
        return {field.name: getattr(self, field.name) for field in fields(self)} | {"format": self.format.value}

    @classmethod
    def from_plain(cls, plain: object, kind: str, language: str) -> ExportChoice:
        """Read what `to_plain` gave; what does not fit counts as not chosen yet."""
        first = cls(separator=SEPARATORS[1] if language == "ru" else SEPARATORS[0])
        if not isinstance(plain, Mapping):
            return first
        kept: dict[str, Any] = {}
        for field in fields(cls):
            value = plain.get(field.name)
            is_of_type = isinstance(value, type(getattr(first, field.name)) if field.name != "format" else str)
            if is_of_type and (field.name not in _ALLOWED or value in _ALLOWED[field.name]):
                kept[field.name] = value
        wanted = kept.pop("format", "")
        known = next((one for one in formats_of_kind(kind) if one.value == wanted), first.format)
        return cls(**{"separator": first.separator, **kept, "format": known})


def with_suffix(name: str, chosen: Format) -> str:
    """A file's name with the ending of the format, in place of the ending of another one."""
    stem = name
    for suffix in SUFFIXES.values():
        if name.casefold().endswith(suffix):
            stem = name[: -len(suffix)]
    return f"{stem}{SUFFIXES[chosen]}"
