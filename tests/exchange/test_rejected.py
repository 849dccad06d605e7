"""The records that were not taken leave as a file of the same format, to be mended and imported again."""

from __future__ import annotations

import io
from datetime import date

import pytest
import xlsxwriter

from office_desk.exchange.incoming import Incoming
from office_desk.exchange.readers import read_bytes
from office_desk.exchange.reading import Format, Reading, ReadOptions
from office_desk.exchange.rejected import rejected_rows
from office_desk.model.errors import Reason

WHY = Reason.of("one_name_needed")


def read(data: bytes, name: str) -> Reading:
    return read_bytes(data, name, ReadOptions())


def bad(line: int, *reasons: Reason, last: int = 0, uuid: str = "") -> Incoming:
    return Incoming("people", lines=(line, last or line), refusals=list(reasons or (WHY,)), uuid=uuid)


def rejected(data: bytes, name: str, *records: Incoming) -> tuple[str, bytes]:
    return rejected_rows(data, read(data, name), records)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030", "cp1251"])
@pytest.mark.parametrize("separator", [";", "\t", ","])
def test_rows_leave_with_their_headings_in_the_encoding_and_separator_of_the_source(
    encoding: str, separator: str
) -> None:
    rows = [["Фамилия", "Город"], ["Иванов", "Москва"], ["Щукина", "Пермь"], ["Петров", "Омск"]]
    data = "".join(separator.join(row) + "\r\n" for row in rows).encode(encoding)
    name, content = rejected(data, "список.csv", bad(3))

    assert name.startswith("список")
    lines = content.decode(encoding).splitlines()
    assert lines[0].startswith(f"Фамилия{separator}Город{separator}")
    assert len(lines) == 2
    assert lines[1].startswith(f"Щукина{separator}Пермь{separator}")


def test_the_reason_stands_in_the_last_column() -> None:
    _, content = rejected(b"Name,City\nAnn,Minsk\n", "list.csv", bad(2))

    assert content.decode().splitlines()[1] == "Ann,Minsk,A name in at least one language is needed."


def test_two_records_of_one_row_are_one_row_with_both_reasons() -> None:
    _, content = rejected(b"Name,City\nAnn,Minsk\n", "list.csv", bad(2), bad(2, Reason.of("required")))

    assert content.decode().splitlines()[1:] == [
        "Ann,Minsk,A name in at least one language is needed. This has to be filled in."
    ]


def test_a_reason_that_the_encoding_has_no_letters_for_makes_the_file_utf_8() -> None:
    data = "Фамилия,Город\r\nИванов,Москва\r\nЩукина,Пермь\r\n".encode("cp1251")
    _, content = rejected(data, "list.csv", bad(2, Reason.of("not_an_email", value="张颖")))

    assert "张颖" in content.decode("utf-8-sig")


def test_a_row_over_several_lines_stays_whole_and_reads_back_the_same() -> None:
    data = b'Name,Address,Tel\nAnn,"Main street 1\nMinsk",1\nBob,Omsk,2\n'
    _, content = rejected(data, "list.csv", bad(2))
    table = read(content, "list.csv").table

    assert table is not None
    assert [row[:3] for row in table.rows] == [("Ann", "Main street 1\nMinsk", "1")]


def test_no_cell_becomes_a_formula() -> None:
    _, content = rejected(b"Name,Note\nAnn,=1+1\n", "list.csv", bad(2))

    assert content.decode().splitlines()[1].startswith("Ann,'=1+1,")


def test_a_table_without_headings_gets_none() -> None:
    _, content = rejected(b"Ann,ann@example.com\nBob,bob@example.com\n", "list.csv", bad(2))

    assert content.decode().splitlines() == ["Bob,bob@example.com,A name in at least one language is needed."]


def test_rows_of_a_workbook_leave_as_a_workbook_with_typed_cells() -> None:
    octets = io.BytesIO()
    with xlsxwriter.Workbook(octets, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Name", "Phone", "Since", "Note"])
        for row, name in enumerate(("Ann", "Bob"), 1):
            sheet.write_row(row, 0, [name, 8613812345678])
            sheet.write_datetime(row, 2, date(2024, 1, 2), book.add_format({"num_format": "yyyy-mm-dd"}))
            sheet.write_string(row, 3, "=1+1")
    name, content = rejected(octets.getvalue(), "book.xlsx", bad(3))
    table = read(content, name).table

    assert name == "book-not-imported.xlsx"
    assert table is not None
    assert table.headings[:4] == ("Name", "Phone", "Since", "Note")
    assert [row[:4] for row in table.rows] == [("Bob", 8613812345678, date(2024, 1, 2), "=1+1")]


CARDS = "".join(f"BEGIN:VCARD\r\nVERSION:3.0\r\nN:{name};;;;\r\nFN:{name}\r\nEND:VCARD\r\n" for name in "АБВ")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
def test_cards_leave_as_they_stood(encoding: str) -> None:
    data = CARDS.encode(encoding)
    reading = read(data, "cards.vcf")
    name, content = rejected_rows(data, reading, [reading.records[1]])

    assert name == "cards-not-imported.vcf"
    assert content.decode("cp1251" if encoding == "cp1251" else "utf-8") == "".join(CARDS.splitlines(True)[5:10])


def test_a_card_without_its_end_gets_one() -> None:
    data = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:One\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Two\r\nEND:VCARD\r\n"
    reading = read(data, "cards.vcf")
    _, content = rejected_rows(data, reading, [reading.records[0]])

    assert len(read(content, "cards.vcf").records) == 1
    assert content.endswith(b"END:VCARD\r\n")


def test_events_leave_in_a_calendar_with_their_zones() -> None:
    event = (
        "BEGIN:VEVENT\r\nUID:sample-{0}\r\nSUMMARY:День {0}\r\n"
        "DTSTART;TZID=Own:20260612T090000\r\nEND:VEVENT\r\n"
    )  # fmt: skip
    zone = (
        "BEGIN:VTIMEZONE\r\nTZID:Own\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
        "TZOFFSETFROM:+0800\r\nTZOFFSETTO:+0800\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    )
    events = "".join(event.format(f"000{number}") for number in range(3))
    data = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{zone}{events}END:VCALENDAR\r\n".encode()
    reading = read(data, "events.ics")
    _, content = rejected_rows(data, reading, [reading.records[2]])
    again = read(content, "events.ics")

    assert [record.values for record in again.records] == [reading.records[2].values]


@pytest.mark.parametrize("separator", ["\n", " "])
def test_records_of_json_leave_in_json(separator: str) -> None:
    marks = [f"00000000-0000-4000-8000-00000000000{number}" for number in range(3)]
    records = f",{separator}".join(
        f'{{"kind": "people", "uuid": "{mark}", "values": {{"notes": "张"}}}}' for mark in marks
    )
    data = f'{{"format": "office-desk", "version": 1, "records": [{separator}{records}]}}'.encode()
    reading = read(data, "desk.json")
    _, content = rejected_rows(data, reading, [reading.records[1]])

    assert [record.uuid for record in read(content, "desk.json").records] == [marks[1]]


def test_a_pasted_text_leaves_as_it_is() -> None:
    text = b"Sample Person\nProfessor\nsample@example.com\n"
    name, content = rejected_rows(text, Reading("", Format.TEXT), [Incoming("people")])

    assert (name, content) == ("import-not-imported.txt", text)
