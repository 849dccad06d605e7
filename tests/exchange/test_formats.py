"""A source is told by what it holds; its name decides only what the content leaves open."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from office_desk.exchange.formats import FORMAT_NAMES, format_of_name, recognize
from office_desk.exchange.reading import Format
from office_desk.labels import reason
from office_desk.model.errors import Refused

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:张颖\r\nEND:VCARD\r\n"
CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"
OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def archive(*names: str, mimetype: str = "") -> bytes:
    octets = io.BytesIO()
    with zipfile.ZipFile(octets, "w") as written:
        if mimetype:
            written.writestr("mimetype", mimetype)
        for name in names:
            written.writestr(name, "x")
    return octets.getvalue()


def refusal(head: bytes, name: str) -> str:
    with pytest.raises(Refused) as caught:
        recognize(head, name)
    assert name in reason(caught.value.reason)
    return caught.value.reason.code


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "gb18030"])
@pytest.mark.parametrize(("text", "format"), [(CARD, Format.VCARD), (CALENDAR, Format.ICALENDAR)])
@pytest.mark.parametrize("name", ["a.txt", "a.csv", "a.vcf", "unnamed", ""])
def test_cards_and_calendars_are_known_in_every_encoding_and_under_every_name(
    text: str, format: Format, codec: str, name: str
) -> None:
    assert recognize(text.encode(codec), name) is format


@pytest.mark.parametrize("start", ["\r\n\r\n", "  ", "\ufeff\ufeff\n", "\t"])
def test_blanks_and_marks_before_a_card_do_not_hide_it(start: str) -> None:
    assert recognize((start + CARD.lower()).encode(), "") is Format.VCARD


def test_a_card_below_other_lines_is_found() -> None:
    assert recognize(f"X-Junk: yes\r\n\r\n{CARD}".encode(), "contacts.vcf") is Format.VCARD


@pytest.mark.parametrize("name", ["VEVENT", "VTODO"])
def test_an_event_without_a_calendar_around_it_is_one(name: str) -> None:
    assert recognize(f"BEGIN:{name}\r\nSUMMARY:x\r\nEND:{name}\r\n".encode(), "a.txt") is Format.ICALENDAR


def test_a_card_that_lost_its_first_line_is_known_by_its_name() -> None:
    assert recognize("VERSION:3.0\r\nFN:张颖\r\nEND:VCARD\r\n".encode(), "a.vcf") is Format.VCARD


def test_a_table_that_speaks_of_cards_stays_a_table() -> None:
    assert recognize(b'Name,Note\nAnn,"\nBEGIN:VCARD\n"\n', "list.csv") is Format.CSV


def test_json_is_known_by_its_braces() -> None:
    assert recognize(b' {\n "format": "office-desk"}', "") is Format.JSON
    assert recognize(b"not really", "desk.json") is Format.JSON


@pytest.mark.parametrize(
    ("text", "name", "format"),
    [
        ("Name,Tel\nAnn,1\n", "a.csv", Format.CSV),
        ("Name\tTel\nAnn\t1\n", "a.tsv", Format.TSV),
        ("Name;Tel\nAnn;1\nBob;2\n", "a.txt", Format.CSV),
        ("Name\tTel\nAnn\t1\n", "a.txt", Format.TSV),
        ("Name\tTel\nAnn\t1\n", "", Format.TSV),
        ("Name,Tel\nAnn,1\n", "", Format.TEXT),
        ("张颖\n上海海事大学\n电话 021-38282000\n", "", Format.TEXT),
        ("Sample Person\nProfessor\nHarbor University\n", "card.txt", Format.TEXT),
        ("[draft] Name,Tel\nAnn,1\n", "a.csv", Format.CSV),
        ("MZ-code,Name\nBM,Ann\n", "a.csv", Format.CSV),
    ],
)
def test_tables_are_told_from_running_text(text: str, name: str, format: Format) -> None:
    assert recognize(text.encode(), name) is format


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv", "a.vcf", "a"])
def test_workbooks_are_known_under_every_name(name: str) -> None:
    assert recognize(archive("[Content_Types].xml", "xl/workbook.xml"), name) is Format.XLSX
    assert recognize(archive(mimetype="application/vnd.oasis.opendocument.spreadsheet"), name) is Format.ODS
    assert recognize(OLE2 + "Workbook".encode("utf-16-le") + bytes(100), name) is Format.XLS


def test_a_workbook_is_known_by_its_beginning_alone() -> None:
    assert recognize(archive("[Content_Types].xml", "xl/workbook.xml")[:120], "a.xlsx") is Format.XLSX


@pytest.mark.parametrize(
    ("head", "code"),
    [
        (b"", "source_is_empty"),
        (b" \r\n\t", "source_is_empty"),
        (bytes(2_000), "source_is_empty"),
        (b"%PDF-1.7\n%\xe2\xe3", "source_is_pdf"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "source_is_picture"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0", "source_is_picture"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "source_is_picture"),
        (b"MZ\x90\0\x03\0\0\0\x04", "source_is_program"),
        (b"\x7fELF\x02\x01\x01\0", "source_is_program"),
        (b"#!/bin/sh\necho x\n", "source_is_program"),
        (b"{\\rtf1\\ansi x}", "source_is_document"),
        (b"\x1f\x8b\x08\0\0\0\0\0", "source_is_archive"),
        (b"SQLite format 3\0\x10\0\x01\x01", "source_is_database"),
        (b"<!DOCTYPE html><html><table>", "source_is_web_page"),
        (b'\xef\xbb\xbf<?xml version="1.0"?><Workbook>', "source_is_xml"),
        (bytes(range(256)) * 20, "source_not_recognized"),
        (archive("word/document.xml"), "source_is_document"),
        (archive("photos/1.jpg"), "source_is_archive"),
        (OLE2 + "WordDocument".encode("utf-16-le"), "source_is_document"),
        (OLE2 + "EncryptedPackage".encode("utf-16-le"), "workbook_encrypted"),
        (OLE2 + "__substg1.0_".encode("utf-16-le"), "source_is_message"),
    ],
)
@pytest.mark.parametrize("name", ["list.csv", "cards.vcf", "book.xlsx"])
def test_what_cannot_be_read_is_refused_for_what_it_is(head: bytes, code: str, name: str) -> None:
    assert refusal(head, name) == code


def test_an_empty_pasted_text_is_refused_without_a_name() -> None:
    with pytest.raises(Refused) as caught:
        recognize(b" \n", "")

    assert caught.value.reason.code == "nothing_was_pasted"


@given(st.binary(max_size=400), st.sampled_from(["", "a", "a.csv", "a.vcf", "a.xlsx", "a.json"]))
def test_any_octets_have_a_format_or_a_reason(head: bytes, name: str) -> None:
    try:
        found: object = recognize(head, name)
    except Refused as error:
        found = reason(error.reason)

    assert isinstance(found, Format) or str(found).endswith(".")


def test_every_format_has_a_name_and_suffixes_know_no_case() -> None:
    assert set(FORMAT_NAMES) == set(Format)
    assert format_of_name("LIST.XLSX") is Format.XLSX
    assert format_of_name("list") is None
