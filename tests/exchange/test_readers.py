"""The dispatcher of readers: each format its reader, a name, a digest, and limits of size."""

from __future__ import annotations

import hashlib
import io

import pytest
import xlsxwriter

from office_desk.exchange import readers
from office_desk.exchange.readers import read_bytes
from office_desk.exchange.reading import Format, Reading, ReadOptions
from office_desk.labels import reason
from office_desk.model.errors import Refused

CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Zhang;Ying;;;\r\nFN:Zhang Ying\r\nEND:VCARD\r\n"
CALENDAR = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:sample-0001\r\nSUMMARY:Open day\r\n"
    b"DTSTART:20260612T090000Z\r\nDTEND:20260612T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
DESK = b'{"format": "office-desk", "version": 1, "records": [{"kind": "people", "values": {"notes": "x"}}]}'


def read(data: bytes, name: str, options: ReadOptions = ReadOptions()) -> Reading:  # noqa: B008  # frozen
    return read_bytes(data, name, options)


def workbook() -> bytes:
    octets = io.BytesIO()
    with xlsxwriter.Workbook(octets, {"in_memory": True}) as book:
        book.add_worksheet().write_row(0, 0, ["Name", "City"])
    return octets.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "format"),
    [
        (b"Name,Tel\nAnn,1\n", "list.csv", Format.CSV),
        (b"Name\tTel\nAnn\t1\n", "list.tsv", Format.TSV),
        (CARD, "cards.vcf", Format.VCARD),
        (CALENDAR, "events.ics", Format.ICALENDAR),
        (DESK, "desk.json", Format.JSON),
        (workbook(), "book.xlsx", Format.XLSX),
        (b"Sample Person\nProfessor\nsample@example.com\n", "", Format.TEXT),
    ],
)
def test_every_format_is_read_by_its_reader(data: bytes, name: str, format: Format) -> None:
    reading = read(data, name)

    assert (reading.name, reading.format) == (name, format)
    assert reading.digest == hashlib.sha256(data).hexdigest()
    assert (reading.table is None) == bool(reading.records)
    assert "source_named_otherwise" not in [note.code for note in reading.notes]


def test_a_file_that_is_not_what_its_name_says_is_read_as_what_it_is_and_told() -> None:
    reading = read(CARD, "cards.xlsx")

    assert reading.format is Format.VCARD
    assert len(reading.records) == 1
    assert reading.notes[0].code == "source_named_otherwise"
    assert "vCard" in reason(reading.notes[0])


def test_tabs_in_a_file_called_csv_are_no_surprise() -> None:
    assert read(b"Name\tTel\nAnn\t1\n", "list.csv").notes == []


def test_a_chosen_format_is_obeyed() -> None:
    reading = read(b"a;b\nBEGIN:VCARD;1\n", "x.vcf", ReadOptions(format=Format.CSV))

    assert reading.format is Format.CSV
    assert reading.notes == []


def test_a_text_file_in_a_code_page_is_read_as_people() -> None:
    text = "Иванов Пётр Сергеевич\nПрофессор, Портовый университет\nтел. +7 495 123-45-67\nsample@example.com\n"
    reading = read(text.encode("cp1251"), "signature.txt")

    assert (reading.format, reading.encoding, reading.encoding_is_guess) == (Format.TEXT, "cp1251", True)
    assert reading.records


def test_each_format_has_a_limit_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    assert set(readers.LARGEST_MEGABYTES) == set(Format)
    monkeypatch.setitem(readers.LARGEST_MEGABYTES, Format.CSV, 0)

    with pytest.raises(Refused) as caught:
        read(b"Name,Tel\nAnn,1\n", "list.csv")
    assert caught.value.reason.code == "source_too_large"
