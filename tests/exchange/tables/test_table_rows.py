"""Separators, quotation marks and line ends of delimited texts, also where they are broken."""

from __future__ import annotations

import pytest
from table_builders import codes, reading_of, table_of

from office_desk.model.errors import Refused


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_found(separator: str) -> None:
    reading = reading_of("\n".join(separator.join(row) for row in (["Name", "Tel", "City"], ["Ann", "1", "Minsk"])))

    assert reading.separator == separator
    assert reading.table is not None
    assert reading.table.rows == [("Ann", "1", "Minsk")]


def test_commas_inside_the_cells_of_a_semicolon_list_do_not_win() -> None:
    reading = reading_of("Name;Address;Tel\nAnn;Minsk, Main street 1, 5;1\nBob;Omsk, Lenin street 2;2\nCid;Tver;3\n")

    assert reading.separator == ";"


def test_tabs_that_guard_numbers_against_spreadsheets_separate_nothing() -> None:
    table = table_of("姓名,手机,单位\n李四\t,13900000002\t,海事大学\t,\n王伟\t,13900000003\t,海事大学\t,\n")
    assert table.headings[:3] == ("姓名", "手机", "单位")
    assert len(table.rows) == 2


def test_a_line_that_names_the_separator_is_obeyed_and_is_no_row() -> None:
    reading = reading_of("sep=|\nName|Tel\nAnn|1\n")

    assert reading.table is not None
    assert (reading.separator, reading.header_row) == ("|", 2)
    assert reading.table.headings == ("Name", "Tel")


def test_a_chosen_separator_is_used() -> None:
    assert table_of("Name:Tel\nAnn:1\n", separator=":").rows == [("Ann", "1")]


@pytest.mark.parametrize("separator", ['"', "\n", "ab"])
def test_what_cannot_separate_is_refused(separator: str) -> None:
    with pytest.raises(Refused) as caught:
        reading_of("Name,Tel\nAnn,1\n", separator=separator)

    assert caught.value.reason.code == "separator_not_usable"


def test_a_list_of_one_column_is_a_table() -> None:
    assert table_of("Name\nAnn\nBob\n").rows == [("Ann",), ("Bob",)]


def test_a_cell_over_several_lines_is_one_cell_and_rows_are_numbered_by_their_first_line() -> None:
    table = table_of('Name,Address,Tel\nAnn,"Main street 1\nMinsk",1\n\nBob,Omsk,2\n')

    assert table.rows == [("Ann", "Main street 1\nMinsk", "1"), ("Bob", "Omsk", "2")]
    assert table.numbers == [2, 5]


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_all_three_line_ends_are_read(end: str) -> None:
    table = table_of(f"Name,Tel{end}Ann,1{end}Bob,2{end}")

    assert table.rows == [("Ann", "1"), ("Bob", "2")]
    assert table.numbers == [2, 3]


def test_characters_that_only_unicode_calls_line_ends_stay_in_their_cell() -> None:
    assert table_of("Name,Note\nAnn,a\u2028b\x0bc\x85d\n").rows == [("Ann", "a\u2028b\x0bc\x85d")]


def test_doubled_quotation_marks_are_one() -> None:
    reading = reading_of('Name,Note\nAnn,"the ""Harbor"", Minsk"\n')

    assert reading.table is not None
    assert reading.table.rows == [("Ann", 'the "Harbor", Minsk')]
    assert codes(reading) == []


@pytest.mark.parametrize(
    "broken",
    [
        'Ann,"oops,Minsk\n',
        'Ann,"oops",Mi"nsk\n',
        'Ann,oops",Minsk\n',
        'Ann,"o"ops,Minsk\n',
        '"Ann,oops,Minsk\n',
    ],
)
def test_one_quotation_mark_too_many_costs_no_other_row(broken: str) -> None:
    table = table_of(f'Name,Note,City\nZoe,x,Omsk\n{broken}Bob,"fine",Tver\nCid,"a, b",Perm\nDan,y,Orel\n')

    assert [row[0] for row in table.rows if row[0] in ("Zoe", "Bob", "Cid", "Dan")] == ["Zoe", "Bob", "Cid", "Dan"]
    assert table.rows[-2:] == [("Cid", "a, b", "Perm"), ("Dan", "y", "Orel")]
    assert len(table.rows) == 5


def test_a_quotation_mark_that_is_never_closed_does_not_swallow_the_file_and_is_told() -> None:
    rows = "".join(f"Name {number},note,Minsk\n" for number in range(500))
    reading = reading_of(f'Name,Note,City\nAnn,"oops,Minsk\n{rows}')

    assert reading.table is not None
    assert len(reading.table.rows) == 501
    assert [note.code for note in reading.notes] == ["stray_quotation_marks"]
    assert reading.notes[0].values["line"] == 2


def test_a_quotation_mark_in_the_headings_does_not_swallow_the_file() -> None:
    table = table_of('Name,"Note,City\nAnn,x,Minsk\nBob,y,Omsk\n')

    assert table.rows == [("Ann", "x", "Minsk"), ("Bob", "y", "Omsk")]


def test_unescaped_quotation_marks_inside_a_cell_of_several_lines_do_not_cut_it() -> None:
    table = table_of('Name,Note,City\nAnn,"first line\nsays "hi" there\nlast",Minsk\nBob,x,Omsk\n')

    assert table.rows == [("Ann", 'first line\nsays "hi" there\nlast', "Minsk"), ("Bob", "x", "Omsk")]


def test_a_well_formed_cell_whose_lines_look_like_rows_stays_one_cell() -> None:
    table = table_of('Name,Note,City\nAnn,"one, two\nthree",Minsk\nBob,x,Omsk\n')

    assert table.rows[0] == ("Ann", "one, two\nthree", "Minsk")


def test_rows_that_a_pair_of_stray_marks_would_swallow_are_seen_by_their_looks() -> None:
    swallowed = "".join(f"Name {number},x,Omsk\n" for number in range(10))
    table = table_of(f'Name,Note,City\nAnn,"27,Minsk\n{swallowed}Bob,27",Tver\nCid,z,Perm\n')

    assert len(table.rows) == 13


def test_lines_that_were_quoted_as_a_whole_are_unwrapped() -> None:
    table = table_of('"Name,Note,City"\r\n"Ann,""a, b"",Minsk"\r\n"Bob,,Omsk"\r\n')

    assert table.headings == ("Name", "Note", "City")
    assert table.rows == [("Ann", "a, b", "Minsk"), ("Bob", "", "Omsk")]
    assert table.numbers == [2, 3]


def test_a_list_of_quoted_names_with_commas_is_one_column() -> None:
    assert table_of('"Name"\n"Zhang, Ying"\n"Wang, Wei"\n').rows == [("Zhang, Ying",), ("Wang, Wei",)]


def test_the_mark_at_the_end_of_a_dos_file_is_no_row() -> None:
    assert table_of("Name,Tel\r\nAnn,1\r\n\x1a").rows == [("Ann", "1")]


def test_a_field_of_200_000_characters_is_read() -> None:
    assert table_of(f'Name,Note\nAnn,"{"x" * 200_000}"\nBob,y\n').rows[0] == ("Ann", "x" * 200_000)


def test_a_field_of_more_than_a_million_characters_is_cut_and_told() -> None:
    reading = reading_of(f"Name,Note\nAnn,{'x' * 1_200_000}\nBob,y\n")

    assert reading.table is not None
    assert [len(str(row[1])) for row in reading.table.rows] == [1_000_000, 1]
    assert "cells_cut" in codes(reading)


def test_short_rows_are_filled_up() -> None:
    assert table_of("Name,Tel,City\nAnn\nBob,1\n").rows == [("Ann", "", ""), ("Bob", "1", "")]


def test_cells_without_a_heading_are_kept_in_columns_of_their_own_and_told() -> None:
    reading = reading_of("Name,Tel\nAnn,1\nBob,2,extra\n")

    assert reading.table is not None
    assert reading.table.headings == ("Name", "Tel", "")
    assert reading.table.rows == [("Ann", "1", ""), ("Bob", "2", "extra")]
    assert [(note.code, note.values["line"]) for note in reading.notes] == [("rows_longer_than_headings", 3)]


def test_one_row_of_a_thousand_cells_does_not_widen_the_table_to_a_thousand_columns() -> None:
    reading = reading_of("Name,Tel\nAnn,1\n" + ",".join("x" * 1_000) + "\n")

    assert reading.table is not None
    assert len(reading.table.headings) < 40
    assert "rows_cut" in codes(reading)


def test_a_file_of_blank_lines_is_refused_as_empty() -> None:
    with pytest.raises(Refused) as caught:
        reading_of(" ,,\n\n,\n", "blank.csv")

    assert caught.value.reason.code == "source_is_empty"


def test_the_limit_of_the_csv_module_is_put_back() -> None:
    import csv

    before = csv.field_size_limit()
    reading_of("Name,Tel\nAnn,1\n")

    assert csv.field_size_limit() == before
