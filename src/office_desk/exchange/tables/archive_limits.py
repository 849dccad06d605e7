"""What a workbook's zip directory may promise, looked at before anything is unpacked (CWE-409)."""

from __future__ import annotations

import io
import zipfile

from office_desk.exchange.archive_faults import ARCHIVE_FAULTS
from office_desk.model.errors import Refused

MAXIMUM_ENTRIES = 5_000
MAXIMUM_UNPACKED = 100_000_000
"""Octets, pictures not counted: they are never unpacked."""
MAXIMUM_RATIO = 300
"""Of octets unpacked to packed. Sheets of real offices come to 5 to 60; zeros without end to 1,030."""
_RATIO_COUNTS_FROM = 10_000_000

_NEVER_UNPACKED = ("xl/media/", "xl/embeddings/", "Pictures/", "Thumbnails/", "xl/printerSettings/")
_ENCRYPTED = 0x1
_LARGEST_MANIFEST = 1_000_000


def check_archive(data: bytes, name: str) -> None:
    """Refuse a workbook that is damaged, locked by a password, or would unpack to more than can be read.

    The directory can lie. What it hides meets the memory limit of the process that reads the sheet.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            is_encrypted = _is_encrypted(archive, entries)
    except ARCHIVE_FAULTS:
        raise Refused("workbook_damaged", name=name) from None
    if is_encrypted:
        raise Refused("workbook_encrypted", name=name)
    unpacked = [entry for entry in entries if not entry.filename.startswith(_NEVER_UNPACKED)]
    is_bomb = any(
        entry.file_size > _RATIO_COUNTS_FROM and entry.file_size > MAXIMUM_RATIO * max(1, entry.compress_size)
        for entry in unpacked
    )
    if is_bomb or len(entries) > MAXIMUM_ENTRIES or sum(entry.file_size for entry in unpacked) > MAXIMUM_UNPACKED:
        raise Refused("workbook_unpacks_too_large", name=name)


def _is_encrypted(archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo]) -> bool:
    """Whether entries are encrypted as zip does it, or as OpenDocument does: its manifest tells, or a whole package."""
    if any(entry.flag_bits & _ENCRYPTED or entry.filename == "encrypted-package" for entry in entries):
        return True
    manifest = next((entry for entry in entries if entry.filename == "META-INF/manifest.xml"), None)
    if manifest is None or manifest.file_size > _LARGEST_MANIFEST:
        return False
    with archive.open(manifest) as stream:
        return b"encryption-data" in stream.read(_LARGEST_MANIFEST)
