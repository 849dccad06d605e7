"""Workbooks: typed cells, sheets, merged cells, and limits that are checked before anything is unpacked."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from table_builders import (
    DATA,
    SHARED,
    archive,
    reading_of,
    replaced,
    table_of,
    with_sheet,
    workbook,
    workbook_of,
    write_rows,
)

from office_desk.exchange.reading import Format
from office_desk.model.errors import Refused


def refusal(data: bytes, name: str = "list.xlsx", **options: Any) -> str:
    with pytest.raises(Refused) as caught:
        reading_of(data, name, **options)
    return caught.value.reason.code


def test_cells_keep_their_types() -> None:
    row = ("Ann", 1.5, True, date(2024, 1, 2), datetime(2024, 1, 2, 9, 30), time(9, 30), timedelta(days=2, hours=1))
    table = table_of(workbook(["A", "B", "C", "D", "E", "F", "G"], row), "list.xlsx")

    assert table.rows == [row]


@settings(max_examples=15)
@given(st.lists(st.integers(-(2**53), 2**53), min_size=1, max_size=20))
def test_whole_numbers_stay_exact_integers(numbers: list[int]) -> None:
    table = table_of(workbook(["Phone", "x"], *([number, "x"] for number in numbers)), "list.xlsx")

    assert [row[0] for row in table.rows] == numbers
    assert {type(row[0]) for row in table.rows} == {int}


def test_a_phone_number_of_a_sheet_keeps_its_digits() -> None:
    assert table_of(workbook(["Phone"], [8613812345678]), "list.xlsx").rows == [(8613812345678,)]


def test_rows_are_numbered_as_the_spreadsheet_does_and_empty_ones_left_out() -> None:
    reading = reading_of(workbook(["Name", "City"], [], ["Ann", "Minsk"], [], ["Bob", "Omsk"], at=(4, 3)), "list.xlsx")

    assert reading.table is not None
    assert reading.header_row == 5
    assert reading.table.headings == ("Name", "City")
    assert reading.table.numbers == [7, 9]


def test_what_is_empty_is_none() -> None:
    assert table_of(workbook(["Name", "City", "x"], ["Ann", None, "y"], ["Bob", "  "]), "list.xlsx").rows == [
        ("Ann", None, "y"),
        ("Bob", None, None),
    ]


def _several_sheets(book: Any) -> None:
    book.add_worksheet("Empty")
    hidden = book.add_worksheet("Hidden")
    write_rows(book, hidden, [["Secret", "x"], ["s", "y"]])
    write_rows(book, book.add_worksheet("People"), [["Name", "Tel"], ["Ann", 1]])
    write_rows(book, book.add_worksheet("联系人"), [["姓名", "x"], ["张颖", "y"]])
    book.add_chartsheet("Chart")
    hidden.hide()


def test_the_first_sheet_that_holds_something_and_is_shown_is_read() -> None:
    reading = reading_of(workbook_of(_several_sheets), "list.xlsx")

    assert reading.sheet == "People"
    assert reading.sheets == ("Empty", "Hidden", "People", "联系人")


def test_another_sheet_can_be_chosen() -> None:
    assert table_of(workbook_of(_several_sheets), "list.xlsx", sheet="联系人").headings == ("姓名", "x")


def test_a_sheet_that_does_not_exist_is_refused() -> None:
    assert refusal(workbook_of(_several_sheets), sheet="Nobody") == "no_such_sheet"


def test_an_empty_sheet_and_an_empty_workbook_are_refused() -> None:
    assert refusal(workbook_of(_several_sheets), sheet="Empty") == "sheet_is_empty"
    assert refusal(workbook()) == "source_is_empty"


def test_a_cell_merged_over_several_rows_stands_in_each_of_them() -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet()
        write_rows(book, sheet, [["Name", "University"], ["Ann"], ["Bob"], ["Cid", "Port"]])
        sheet.merge_range(1, 1, 2, 1, "Harbor")

    assert table_of(workbook_of(fill), "list.xlsx").rows == [("Ann", "Harbor"), ("Bob", "Harbor"), ("Cid", "Port")]


def test_merged_cells_fill_no_row_that_is_otherwise_empty() -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet()
        write_rows(book, sheet, [["Name", "City"], ["Ann", "Minsk"]], at=(2, 0))
        sheet.merge_range(0, 0, 1, 1, "Title of the list")

    reading = reading_of(workbook_of(fill), "list.xlsx")
    assert reading.header_row == 3


@pytest.mark.parametrize("name", ["sample.xls", "sample.ods"])
def test_workbooks_of_other_formats_are_read_alike(name: str) -> None:
    reading = reading_of((DATA / name).read_bytes(), name)

    assert reading.format == name[-3:]
    assert reading.sheets == ("Empty", "联系人")
    assert reading.table is not None
    assert reading.table.headings == ("Name", "姓名", "Телефон", "Since")
    assert reading.table.rows == [
        ("Sample One", "样本", 8613812345678, date(2024, 1, 2)),
        ("Sample Two", None, "+7 495 1234567", None),
    ]
    assert reading.table.numbers == [3, 5]


def test_an_opendocument_sheet_locked_by_a_password_is_refused_with_that_reason() -> None:
    locked = replaced((DATA / "sample.ods").read_bytes(), "META-INF/manifest.xml", b"<m><encryption-data/></m>")

    assert refusal(locked, "list.ods") == "workbook_encrypted"


def test_a_cell_that_is_said_to_repeat_without_end_is_bounded() -> None:
    namespaces = "".join(
        f' xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{prefix}:1.0"'
        for prefix in ("office", "table", "text")
    )
    cell = '<table:table-cell table:number-columns-repeated="2000000000" office:value-type="string"><text:p>x</text:p>'
    content = (
        f"<office:document-content{namespaces}><office:body><office:spreadsheet><table:table table:name='S'>"
        f"<table:table-row>{cell}</table:table-cell></table:table-row>"
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    bomb = replaced((DATA / "sample.ods").read_bytes(), "content.xml", content.encode())

    assert refusal(bomb, "list.ods") == "too_many_columns"


def test_a_formula_is_read_as_what_it_came_to() -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet()
        write_rows(book, sheet, [["Name", "Sum"], ["Ann"]])
        sheet.write_formula(1, 1, "=1+1", None, 2)

    assert table_of(workbook_of(fill), "list.xlsx").rows == [("Ann", 2)]


def test_a_workbook_under_the_name_of_a_text_is_read_as_what_it_is() -> None:
    assert reading_of(workbook(["Name", "x"], ["Ann", "y"]), "list.csv").format is Format.XLSX


def test_a_damaged_workbook_is_refused() -> None:
    whole = workbook(["Name"], ["Ann"])

    assert refusal(whole[: len(whole) // 2]) == "workbook_damaged"
    assert refusal(whole.replace(b"worksheets/sheet1", b"worksheets/sheet9")) == "workbook_damaged"


def test_a_workbook_locked_by_a_password_is_refused_with_that_reason() -> None:
    locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(500)

    assert refusal(locked) == "workbook_encrypted"


def test_a_sheet_that_unpacks_to_more_than_allowed_is_refused_before_it_is_unpacked() -> None:
    huge = b"<worksheet><sheetData><row><c><v>" + b"1" * 120_000_000
    bomb = archive({"[Content_Types].xml": b"<Types/>", "xl/worksheets/sheet1.xml": huge})

    assert len(bomb) < 200_000
    assert refusal(bomb) == "workbook_unpacks_too_large"


def test_a_sheet_packed_beyond_reason_is_refused() -> None:
    bomb = archive({"xl/workbook.xml": b"<workbook/>", "xl/worksheets/sheet1.xml": b" " * 40_000_000})

    assert refusal(bomb) == "workbook_unpacks_too_large"


def test_an_archive_of_very_many_files_is_refused() -> None:
    assert refusal(archive({f"xl/{number}.xml": b"" for number in range(6_000)})) == "workbook_unpacks_too_large"


def test_pictures_do_not_count_as_unpacked() -> None:
    import io
    import zipfile

    octets = io.BytesIO(workbook(["Name", "x"], ["Ann", "y"]))
    with zipfile.ZipFile(octets, "a", zipfile.ZIP_DEFLATED) as book:
        book.writestr("xl/media/image1.bmp", bytes(101_000_000))

    assert table_of(octets.getvalue(), "list.xlsx").rows == [("Ann", "y")]


def _sheet(*cells: str) -> bytes:
    rows = "".join(f'<row r="{cell[0]}"><c r="{cell[1]}" t="inlineStr"><is><t>x</t></is></c></row>' for cell in cells)
    name = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{name}"><sheetData>{rows}</sheetData></worksheet>'.encode()


def test_one_cell_in_the_farthest_corner_is_read_cheaply() -> None:
    reading = reading_of(with_sheet(_sheet(("1048576", "XFD1048576"))), "far.xlsx")

    assert (reading.header_row, reading.table and reading.table.headings) == (1_048_576, ("x",))


def test_cells_that_lie_too_far_apart_are_refused() -> None:
    assert refusal(with_sheet(_sheet(("1", "A1"), ("1048576", "T1048576")))) == "sheet_too_large"


@pytest.mark.parametrize(
    "entities",
    [
        '<!ENTITY a "x"><!ENTITY b "&a;&a;&a;&a;">',
        f'<!ENTITY b "{"x" * 10_000}">',
        '<!ENTITY b SYSTEM "file:///etc/hostname">',
    ],
)
def test_entities_are_never_resolved(entities: str) -> None:
    markup = _sheet(("1", "A1")).replace(b"<t>x</t>", b"<t>&b;</t>")
    data = with_sheet(f"<!DOCTYPE worksheet [{entities}]>".encode() + markup)

    assert refusal(data) in ("workbook_damaged", "source_is_empty")


@pytest.mark.skipif(not SHARED.is_dir(), reason="the hostile files do not lie beside this checkout")
@pytest.mark.parametrize("name", ["28-laughs.xlsx", "28-quadratic.xlsx", "28-xxe.xlsx"])
def test_hostile_workbooks_are_refused(name: str) -> None:
    assert refusal((SHARED / "hostile" / name).read_bytes(), name) == "workbook_damaged"
