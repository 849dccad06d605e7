"""CSV and TSV: no formulas, no lost characters, the same texts again after reading."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sheet_builders import FORMULAS, NUMBERS, csv_cells, sheet_of

from office_desk.exchange.sheets import guarded, unguarded, write_delimited
from office_desk.exchange.sheets.clipping import html_table, tab_separated
from office_desk.model.errors import Refused

DANGEROUS = tuple("=+-@＝＋－＠\t\r")
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
TRICKY = st.text(st.sampled_from("'=+-@＝＠\t\r 0189a\u3000"), max_size=12)


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_begins_like_a_formula(text: str, tmp_path: Path) -> None:
    write_delimited(sheet_of([(text, text)]), tmp_path / "a.csv")
    for cell in csv_cells(tmp_path / "a.csv")[1]:
        assert not cell.lstrip(" \u3000\xa0\ufeff\u200b").startswith(DANGEROUS)
        assert unguarded(cell) == text


@pytest.mark.parametrize("text", NUMBERS)
def test_digits_that_a_spreadsheet_would_shorten_are_kept_as_text(text: str, tmp_path: Path) -> None:
    write_delimited(sheet_of([(text, "")]), tmp_path / "a.csv")
    assert csv_cells(tmp_path / "a.csv")[1][0] == f"'{text}"


@pytest.mark.parametrize(
    "text", ["", "O'Brien", "'tis", "'s-Hertogenbosch", "12", "0", "0.5", "张颖", "a=b", "12345678901"]
)
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert guarded(text) == text
    assert unguarded(text) == text


@given(TEXTS | TRICKY)
def test_the_guard_comes_off_again_whatever_is_guarded(text: str) -> None:
    assert unguarded(guarded(text)) == text


@settings(max_examples=60)
@given(rows=st.lists(st.tuples(TEXTS, TEXTS), max_size=5))
def test_every_text_comes_back(rows: list[tuple[str, str]], tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("csv") / "a.csv"
    assert write_delimited(sheet_of(rows), path) == len(rows)
    assert [tuple(map(unguarded, row)) for row in csv_cells(path)[1:]] == rows


def test_a_heading_is_guarded_too(tmp_path: Path) -> None:
    write_delimited(sheet_of([], headings=("=1+1",)), tmp_path / "a.csv")
    assert csv_cells(tmp_path / "a.csv") == [["'=1+1"]]


def test_utf_8_begins_with_a_byte_order_mark_so_that_excel_reads_chinese(tmp_path: Path) -> None:
    write_delimited(sheet_of([("张颖", "Чжан")]), tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbfName,Note\r\n")


@pytest.mark.parametrize(("encoding", "text"), [("gb18030", "张颖 Чжан 𠮷"), ("windows-1251", "Чжан Ин «Ё»")])
def test_other_encodings_are_written_whole(encoding: str, text: str, tmp_path: Path) -> None:
    write_delimited(sheet_of([(text, "")]), tmp_path / "a.csv", encoding=encoding)
    assert csv_cells(tmp_path / "a.csv", encoding)[1][0] == text


def test_a_character_that_the_encoding_lacks_is_refused_with_the_name_of_its_record(tmp_path: Path) -> None:
    rows = [("Чжан Ин", "первая"), ("Ли Лэй", "李雷")]
    with pytest.raises(Refused) as refused:
        write_delimited(sheet_of(rows), tmp_path / "a.csv", encoding="windows-1251")
    assert refused.value.reason.code == "not_in_encoding"
    assert refused.value.reason.values == {"title": "Ли Лэй", "code": "李", "encoding": "windows-1251"}


@pytest.mark.parametrize("encoding", ["klingon", "base64", "", "utf-8\0"])
def test_an_unknown_encoding_is_refused(encoding: str, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        write_delimited(sheet_of([("a", "b")]), tmp_path / "a.csv", encoding=encoding)
    assert refused.value.reason.code == "unknown_encoding"


def test_a_separator_inside_a_text_does_not_part_it(tmp_path: Path) -> None:
    write_delimited(sheet_of([("a;b", 'say "c"\nd')]), tmp_path / "a.csv", ";")
    assert csv_cells(tmp_path / "a.csv", separator=";")[1] == ["a;b", 'say "c"\nd']


@pytest.mark.parametrize("text", [text for text in FORMULAS if text != "+8613800000000"])
def test_pasted_text_never_begins_like_a_formula(text: str) -> None:
    (line,) = tab_separated([(text,)]).split("\n")
    assert not line.lstrip(" \u3000\xa0\ufeff\u200b").startswith(DANGEROUS[:-2]) or line.startswith("+86 21")


def test_a_pasted_phone_number_is_what_somebody_dials() -> None:
    assert tab_separated([("+8613800000000", "+86 138 0000 0000")]) == "+8613800000000\t+86 138 0000 0000"


def test_a_pasted_table_marks_what_could_be_computed_as_text_and_is_no_markup() -> None:
    table = html_table(["<b>"], [("=1+1",), ("<img src=x>",)])
    assert """<td style="mso-number-format:'\\@'" sdnum="1033;0;@">=1+1</td>""" in table
    assert "<td>&lt;img src=x&gt;</td>" in table
    assert "<th>&lt;b&gt;</th>" in table
