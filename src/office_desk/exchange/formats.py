"""Tells the format of a source by what it holds; its name decides only what the content leaves open."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import PurePath

from office_desk.exchange.archive_faults import ARCHIVE_FAULTS
from office_desk.exchange.reading import Format
from office_desk.exchange.wide_characters import mark_of, wide_codec
from office_desk.model.errors import Refused

HEAD_OCTETS = 65_536
"""How much of a text is looked at. Of an archive everything given is: its directory stands at its end."""

FORMAT_NAMES = {
    Format.CSV: "CSV",
    Format.TSV: "TSV",
    Format.XLSX: "XLSX",
    Format.XLS: "XLS",
    Format.ODS: "ODS",
    Format.VCARD: "vCard",
    Format.ICALENDAR: "iCalendar",
    Format.JSON: "JSON",
    Format.TEXT: "TXT",
}
"""What the formats are called in every language."""

_BY_SUFFIX = {
    ".csv": Format.CSV,
    ".tsv": Format.TSV,
    ".tab": Format.TSV,
    ".xlsx": Format.XLSX,
    ".xlsm": Format.XLSX,
    ".xlsb": Format.XLSX,
    ".xltx": Format.XLSX,
    ".xls": Format.XLS,
    ".xlt": Format.XLS,
    ".et": Format.XLS,
    ".ods": Format.ODS,
    ".ots": Format.ODS,
    ".vcf": Format.VCARD,
    ".vcard": Format.VCARD,
    ".ics": Format.ICALENDAR,
    ".ical": Format.ICALENDAR,
    ".ifb": Format.ICALENDAR,
    ".vcs": Format.ICALENDAR,
    ".json": Format.JSON,
}

# Beginnings that no text has, or only together with characters that no text has.
_SIGNATURES = (
    (b"%PDF", "source_is_pdf"),
    (b"\x89PNG\r\n\x1a\n", "source_is_picture"),
    (b"\xff\xd8\xff", "source_is_picture"),
    (b"GIF8", "source_is_picture"),
    (b"BM", "source_is_picture"),
    (b"II*\0", "source_is_picture"),
    (b"MM\0*", "source_is_picture"),
    (b"RIFF", "source_is_picture"),
    (b"MZ", "source_is_program"),
    (b"\x7fELF", "source_is_program"),
    (b"\xcf\xfa\xed\xfe", "source_is_program"),
    (b"\xca\xfe\xba\xbe", "source_is_program"),
    (b"#!/", "source_is_program"),
    (b"{\\rtf", "source_is_document"),
    (b"\x1f\x8b", "source_is_archive"),
    (b"7z\xbc\xaf\x27\x1c", "source_is_archive"),
    (b"Rar!\x1a\x07", "source_is_archive"),
    (b"SQLite format 3\0", "source_is_database"),
)
_PLAIN_SIGNATURES = frozenset({b"%PDF", b"{\\rtf", b"#!/"})
"""Those that need nothing unprintable beside them."""

_OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SPREADSHEET = b"application/vnd.oasis.opendocument.spreadsheet"
_LONGEST_MIMETYPE = 200
_ENTRY = re.compile(rb"PK\x03\x04")
_WEB_PAGE = re.compile(r"<(?:!doctype\s+html|html|head|body|table|meta)\b", re.IGNORECASE)
# Programs also hand out an event, or a zone, without the calendar around it.
_NAMES = "VCARD|VCALENDAR|VEVENT|VTODO|VJOURNAL|VTIMEZONE"
_COMPONENT = re.compile(rf"BEGIN[ \t]*:[ \t]*({_NAMES})", re.IGNORECASE)
_COMPONENT_LINE = re.compile(rf"[\r\n][ \t]*BEGIN[ \t]*:[ \t]*({_NAMES})[ \t]*(?=[\r\n]|\Z)", re.IGNORECASE)
_CONTENT_LINE = re.compile(r"(?:[A-Z0-9-]{1,40}\.)?[A-Z-]{1,40}(?:;[^:\r\n]*)?:", re.IGNORECASE)
_CODE = re.compile(r"MECARD:", re.IGNORECASE)  # of business cards; its semicolons separate no cells
_JSON = re.compile(r"\{\s*[\"}]|\[\s*[{\]]")
_UNPRINTABLE = "".join(chr(code) for code in range(32) if code not in (9, 10, 11, 12, 13, 26, 27))
_MOST_UNPRINTABLE = 0.02
_FEW_UNPRINTABLE = 4


def recognize(head: bytes, name: str) -> Format:
    """Tell the format of a source from its beginning, better from the whole of it.

    Args:
        head: The octets; `HEAD_OCTETS` are enough for all but archives.
        name: The file's name; "" for a pasted text.

    Raises Refused with what it is when it cannot be read here: empty, a picture, a document, a program.
    """
    if not head.strip(b"\0 \t\r\n"):
        raise Refused("source_is_empty", name=name) if name else Refused("nothing_was_pasted")
    if head.startswith(b"PK\x03\x04"):
        return _of_archive(head, name)
    if head.startswith(_OLE2):
        return _of_compound(head, name)
    _refuse_by_signature(head, name)
    return _of_text(beginning_as_text(head), name)


def format_of_name(name: str) -> Format | None:
    """The format that a file's name promises; None where it promises none."""
    return _BY_SUFFIX.get(PurePath(name).suffix.lower())


def beginning_as_text(head: bytes) -> str:
    """The beginning of a text, good enough to look for ASCII words in it: other letters may come out wrong."""
    mark, codec = mark_of(head)
    head = head[len(mark) : HEAD_OCTETS + len(mark)]
    return head.decode(codec or wide_codec(head) or "utf-8", "replace").lstrip("\ufeff")


def _of_text(text: str, name: str) -> Format:
    start = text.lstrip("\ufeff \t\r\n\f\v\u200b\u3000")
    promised = format_of_name(name)
    found = _COMPONENT.match(start)
    if found is None and promised not in (Format.CSV, Format.TSV):
        found = _COMPONENT_LINE.search(text)
    if found is not None:
        return Format.VCARD if found[1].upper() == "VCARD" else Format.ICALENDAR
    if _CODE.match(start):
        return Format.TEXT
    if promised in (Format.VCARD, Format.ICALENDAR) and _CONTENT_LINE.match(start):
        return promised  # its first line is lost
    if promised is Format.JSON or _JSON.match(start):
        return Format.JSON
    _refuse_markup(start, name)
    if not _reads_as_text(text):
        raise Refused("source_not_recognized", name=name)
    if promised in (Format.CSV, Format.TSV):
        return promised
    return _of_lines(text, pasted=not name)


def _of_lines(text: str, *, pasted: bool) -> Format:
    """Tell a table from running text: by tabs in every line, or in a file by any separator that fits."""
    lines = [line for line in text.splitlines()[:40] if line.strip()]
    if len(lines) >= 2 and min(line.count("\t") for line in lines) == max(line.count("\t") for line in lines) > 0:
        return Format.TSV
    if pasted:
        return Format.TEXT
    for separator in ",;|\t":
        counts = [line.count(separator) for line in lines]
        if len(lines) >= 2 and counts[0] > 0 and counts.count(counts[0]) * 5 >= len(lines) * 4:
            return Format.CSV
    return Format.TEXT


def _reads_as_text(text: str) -> bool:
    """Whether it has the few control characters of a text."""
    unprintable = sum(map(text.count, _UNPRINTABLE))
    return unprintable <= max(_FEW_UNPRINTABLE, len(text) * _MOST_UNPRINTABLE)


def _refuse_by_signature(head: bytes, name: str) -> None:
    sample = head[:1024]
    is_binary = any(chr(octet) in _UNPRINTABLE for octet in sample)
    for signature, code in _SIGNATURES:
        if head.startswith(signature) and (is_binary or signature in _PLAIN_SIGNATURES):
            raise Refused(code, name=name)
    if sample[4:8] == b"ftyp":
        raise Refused("source_is_picture", name=name)


def _refuse_markup(start: str, name: str) -> None:
    """Refuse web pages and XML, which some programs save under the name of a workbook."""
    if _WEB_PAGE.match(start) or (start.startswith("<?xml") and _WEB_PAGE.search(start[:2_000])):
        raise Refused("source_is_web_page", name=name)
    if start.startswith("<?xml") or start.startswith("<svg"):
        raise Refused("source_is_xml", name=name)


def _of_archive(head: bytes, name: str) -> Format:
    names, mimetype = _look_into(head)
    if _SPREADSHEET in mimetype:
        return Format.ODS
    if any(entry.startswith("xl/") for entry in names):
        return Format.XLSX
    is_document = any(entry.startswith(("word/", "ppt/", "Index/", "content.xml")) for entry in names)
    if not names and format_of_name(name) in (Format.XLSX, Format.ODS):
        raise Refused("workbook_damaged", name=name)
    raise Refused("source_is_document" if is_document else "source_is_archive", name=name)


def _look_into(head: bytes) -> tuple[list[str], bytes]:
    """The names of an archive's entries and what its entry "mimetype" says.

    Where only a beginning is given, or the archive was cut, what stands before each entry has to do; OpenDocument puts
    its type there in plain text.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(head)) as archive:
            names = archive.namelist()
            if "mimetype" not in names:
                return names, b""
            with archive.open("mimetype") as stream:
                return names, stream.read(_LONGEST_MIMETYPE)
    except ARCHIVE_FAULTS:
        return [_name_of_entry(head, found.start()) for found in _ENTRY.finditer(head)], head[:_LONGEST_MIMETYPE]


def _name_of_entry(head: bytes, start: int) -> str:
    """The name in the header before an entry of an archive (APPNOTE.TXT, 4.3.7)."""
    length = int.from_bytes(head[start + 26 : start + 28], "little")
    return head[start + 30 : start + 30 + length].decode("utf-8", "replace")


def _of_compound(head: bytes, name: str) -> Format:
    """Tell what an OLE2 compound file holds by the names of its streams, which are UTF-16."""
    if _stream("EncryptedPackage") in head:
        raise Refused("workbook_encrypted", name=name)
    if _stream("Workbook") in head or _stream("Book") in head:
        return Format.XLS
    if _stream("WordDocument") in head or _stream("PowerPoint Document") in head:
        raise Refused("source_is_document", name=name)
    if _stream("__substg1.0_") in head or _stream("__properties_version1.0") in head:
        raise Refused("source_is_message", name=name)
    if format_of_name(name) is Format.XLS:
        return Format.XLS
    raise Refused("source_not_recognized", name=name)


def _stream(name: str) -> bytes:
    return name.encode("utf-16-le")
