"""What csv.writer writes in any encoding and with any separator is read as the same cells."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from table_builders import codes, reading_of

ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "gb18030")
HEADINGS = ("Name", "Телефон", "地址")

_characters = st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn"), exclude_characters="\ufeff")
_cells = st.text(st.one_of(_characters, st.sampled_from('",;|\t\n\r\r\n  aЖ张')), max_size=30)
_rows = st.lists(st.tuples(st.text("abcЖ张", min_size=1, max_size=8), _cells, _cells), min_size=1, max_size=8)


def written(rows: list[tuple[str, ...]], separator: str, quoting: int = csv.QUOTE_MINIMAL) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator, quoting=quoting).writerows([HEADINGS, *rows])
    return text.getvalue()


@settings(max_examples=60)
@given(_rows, st.sampled_from(ENCODINGS), st.sampled_from([",", ";", "\t", "|"]), st.booleans())
def test_written_cells_are_read_again(
    rows: list[tuple[str, ...]], encoding: str, separator: str, is_all_quoted: bool
) -> None:
    text = written(rows, separator, csv.QUOTE_ALL if is_all_quoted else csv.QUOTE_MINIMAL)
    reading = reading_of(text.encode(encoding), encoding=encoding, separator=separator, header_row=1)

    assert reading.table is not None
    assert reading.table.rows == rows
    assert reading.table.headings == HEADINGS
    assert codes(reading) == []


@settings(max_examples=40)
@given(_rows, st.sampled_from(ENCODINGS))
def test_unicode_and_its_separator_are_found_without_being_told(rows: list[tuple[str, ...]], encoding: str) -> None:
    # Twenty plain rows say what the separator is, whatever stands in the others.
    plain = [("Ann", "1", "Minsk")] * 20
    data = written([*plain, *rows], ";").encode(encoding)
    reading = reading_of(data, encoding="gb18030" if encoding == "gb18030" else "")

    assert reading.table is not None
    assert reading.separator == ";"
    assert reading.table.rows[20:] == rows


@settings(max_examples=60)
@given(st.binary(max_size=300))
def test_any_octets_are_read_or_refused_with_a_reason(data: bytes) -> None:
    from office_desk.model.errors import Refused

    try:
        reading = reading_of(b"Name,Tel\n" + data)
    except Refused:
        return
    assert reading.table is not None
    assert {len(row) for row in reading.table.rows} <= {len(reading.table.headings)}
    assert len(reading.table.rows) == len(reading.table.numbers)


@settings(max_examples=60)
@given(st.text('ab",\n', max_size=60))
def test_no_quotation_marks_make_a_row_disappear(text: str) -> None:
    table = reading_of(f"Name,Tel,City\n{text}\nzz,zz,zz\n", separator=",", header_row=1).table

    assert table is not None
    joined = "".join(str(cell) for row in table.rows for cell in row)
    assert joined.count("a") == text.count("a")
    assert joined.count("b") == text.count("b")


@pytest.mark.parametrize("codec", ["cp1251", "koi8-r", "cp866"])
@settings(max_examples=15)
@given(st.lists(st.sampled_from(("Иванов", "Москва", "Щукина", "кафедра", "Пётр", "Сергеевич")), min_size=3))
def test_russian_code_pages_are_told_apart_by_any_few_words(codec: str, words: list[str]) -> None:
    data = "\n".join(f"{word},x" for word in ("Фамилия", *words)).encode(codec)

    assert reading_of(data).encoding == codec
