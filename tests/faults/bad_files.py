"""Makes files that no program should ever be handed, and that people hand it all the same."""

from __future__ import annotations

import base64
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import xlsxwriter

PNG = b"\x89PNG\r\n\x1a\n" + bytes(2_000)
PDF = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"
CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Li;Na;;;\r\nFN:Na Li\r\nEMAIL:li@example.org\r\nEND:VCARD\r\n"
SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    '<row r="1"><c r="A1" t="inlineStr"><is><t>{text}</t></is></c></row></sheetData></worksheet>'
)


def workbook() -> bytes:
    """A workbook of one person."""
    octets = io.BytesIO()
    with xlsxwriter.Workbook(octets, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ("Last Name", "First Name"))
        sheet.write_row(1, 0, ("Li", "Na"))
    return octets.getvalue()


def with_sheet(markup: bytes) -> bytes:
    """A workbook whose sheet is this markup."""
    octets = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook())) as old, zipfile.ZipFile(octets, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, markup if name.endswith("sheet1.xml") else old.read(name))
    return octets.getvalue()


def zip_bomb() -> bytes:
    """A cell of two hundred megabytes in two hundred kilobytes."""
    head, tail = SHEET.split("{text}")
    return with_sheet(head.encode() + b"A" * 200_000_000 + tail.encode())


def laughs() -> bytes:
    """Ten entities of ten entities each, ten levels deep."""
    entities = '<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{level} "{f"&a{level - 1};" * 10}">' for level in range(1, 10))
    return with_sheet(f"<!DOCTYPE x [{entities}]>{SHEET.format(text='&a9;')}".encode())


def quadratic() -> bytes:
    """One long entity, very often."""
    entity = f'<!DOCTYPE x [<!ENTITY a "{"A" * 100_000}">]>'
    return with_sheet((entity + SHEET.format(text="&a;" * 10_000)).encode())


def outside_entity() -> bytes:
    """An entity that is a file of the computer."""
    return with_sheet(b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + SHEET.format(text="&a;").encode())


def sparse(path: Path) -> None:
    """Two gigabytes that take no room."""
    with path.open("wb") as file:
        file.write(b"Last Name,First Name\nLi,Na\n")
        file.truncate(2 * 2**30)


def card(*lines: bytes) -> bytes:
    """A card with further lines."""
    return CARD.replace(b"END:VCARD", b"\r\n".join((*lines, b"END:VCARD")))


def photo(octets: int) -> bytes:
    """A card with a picture of so many octets."""
    return card(b"PHOTO;ENCODING=b;TYPE=PNG:" + base64.b64encode(PNG[:8] + bytes(octets)))


def calendar(*lines: str, zone: str = "") -> bytes:
    """A calendar of one event with further lines."""
    start = f"DTSTART;TZID={zone}:20261205T090000" if zone else "DTSTART:20261205T090000Z"
    event = ("BEGIN:VEVENT", "UID:sample", "SUMMARY:Open day", start, *lines, "END:VEVENT")
    return "\r\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", *event, "END:VCALENDAR", "")).encode()


def written(content: bytes) -> Callable[[Path], None]:
    """A function that writes these octets."""

    def write(path: Path) -> None:
        path.write_bytes(content)

    return write


HEADINGS = b"Last Name,First Name\n"

REFUSED: dict[str, tuple[str, Callable[[Path], object]]] = {
    "zip bomb": ("people.xlsx", lambda path: path.write_bytes(zip_bomb())),
    "laughs": ("people.xlsx", lambda path: path.write_bytes(laughs())),
    "quadratic": ("people.xlsx", lambda path: path.write_bytes(quadratic())),
    "outside entity": ("people.xlsx", lambda path: path.write_bytes(outside_entity())),
    "two gigabytes": ("people.csv", sparse),
    "picture as a table": ("people.csv", written(PNG)),
    "pdf as cards": ("people.vcf", written(PDF)),
    "half a workbook": ("people.xlsx", lambda path: path.write_bytes(workbook()[:-400])),
    "nothing but zeros": ("people.csv", written(bytes(10_000))),
    "noise as cards": ("people.vcf", written(bytes(range(256)) * 40)),
    "noise as a calendar": ("events.ics", written(bytes(range(256)) * 40)),
    "noise as a workbook": ("people.xlsx", written(bytes(range(256)) * 40)),
    "calendar without events": ("events.ics", written(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n")),
    "headings alone": ("people.csv", written(HEADINGS)),
    "blank lines": ("people.csv", written(b"\n\r\n \n")),
    "empty": ("people.vcf", written(b"")),
    "folder": ("people.csv", lambda path: path.mkdir()),
    "broken link": ("people.csv", lambda path: path.symlink_to("nowhere")),
    "link to itself": ("people.csv", lambda path: path.symlink_to(path)),
    "line end in the name": ("people\nsecond line.csv", written(b"")),
    "escape in the name": ("\x1b[31mpeople\x07.csv", written(b"")),
    "Chinese and Russian name": ("名单 список.csv", written(b"")),
    "nested JSON": ("people.json", written(b"[" * 200_000)),
    "JSON of another program": ("people.json", written(b'{"people": []}')),
}
"""What is refused: a name for the file, and a function that makes it."""

TAKEN: dict[str, tuple[str, Callable[[Path], object]]] = {
    "workbook as a table": ("people.csv", lambda path: path.write_bytes(workbook())),
    "cards as a text": ("people.txt", written(CARD)),
    "one quote too many": ("people.csv", written(HEADINGS + b'Li,"Na\nWang,Wei\nZhang,Ying\n')),
    "zeros between letters": ("people.csv", written(HEADINGS + b"L\0i,N\0a\nWang,Wei\n")),
    "line of a megabyte": ("people.vcf", lambda path: path.write_bytes(card(b"NOTE:" + b"a" * 1_000_000))),
    "hundred thousand properties": (
        "people.vcf",
        lambda path: path.write_bytes(card(*(b"X-SAMPLE-%d:a" % number for number in range(100_000)))),
    ),
    "thousands of numbers": (
        "people.vcf",
        lambda path: path.write_bytes(card(*(b"TEL:+79%09d" % number for number in range(6_000)))),
    ),
    "path as a photo": ("people.vcf", lambda path: path.write_bytes(card(b"PHOTO;VALUE=uri:file:///etc/passwd"))),
    "unknown zone": ("events.ics", lambda path: path.write_bytes(calendar(zone="Nowhere/At All"))),
    "rule without end": ("events.ics", lambda path: path.write_bytes(calendar("RRULE:FREQ=SECONDLY"))),
    "rule of a day that never is": (
        "events.ics",
        lambda path: path.write_bytes(calendar("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")),
    ),
    "rule until the year 5000": (
        "events.ics",
        lambda path: path.write_bytes(calendar("RRULE:FREQ=DAILY;UNTIL=50000101T000000Z")),
    ),
    "rule of a hundred million": (
        "events.ics",
        lambda path: path.write_bytes(calendar("RRULE:FREQ=HOURLY;COUNT=100000000")),
    ),
    "Chinese and Russian name": ("名单 список.vcf", written(CARD)),
    "line end in the name": ("people\nsecond line.vcf", written(CARD)),
}
"""What can be read all the same, with a warning or without."""
