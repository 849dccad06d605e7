"""The encoding of a delimited text is found by its mark, by NULs, as UTF-8, or guessed and said to be a guess."""

from __future__ import annotations

import codecs

import pytest
from table_builders import SHARED, codes, reading_of, table_of

from office_desk.model.errors import Refused

RUSSIAN = "Фамилия,Имя,Организация\r\nИванов,Пётр,Московский университет\r\nЩукина,Жанна,Портовый университет\r\n"
CHINESE = "姓名,单位,职务\r\n张颖,上海海事大学,副教授\r\n王伟,港口大学,国际交流处\r\n"
TRADITIONAL = "姓名,單位,職務\r\n張穎,臺灣海洋大學,副教授\r\n陳美玲,國際交流處,主任\r\n"
FRENCH = "Nom,Prénom,Société\r\nDupont,Hélène,Université\r\nNoël,François,Académie\r\n"
GERMAN = "Name,Straße,Universität\r\nMüller,Größe,Köln\r\n"


@pytest.mark.parametrize("mark", ["utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("text", [RUSSIAN, CHINESE], ids=["Russian", "Chinese"])
def test_a_mark_at_the_beginning_decides(text: str, mark: str) -> None:
    reading = reading_of(text.encode(mark))

    assert reading.table is not None
    assert reading.table.headings == tuple(text.splitlines()[0].split(","))
    assert not reading.encoding_is_guess


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", [RUSSIAN, CHINESE, "Name,Tel\nAnn,1\n"], ids=["Russian", "Chinese", "ASCII"])
def test_wide_characters_without_a_mark_are_seen_by_their_nuls(text: str, codec: str) -> None:
    reading = reading_of(text.encode(codec))

    assert reading.encoding == codec
    assert reading.table is not None
    assert reading.table.rows[0] == tuple(text.splitlines()[1].split(","))


@pytest.mark.parametrize(
    ("text", "codec", "found"),
    [
        (RUSSIAN, "cp1251", "cp1251"),
        (RUSSIAN, "koi8-r", "koi8-r"),
        (RUSSIAN, "cp866", "cp866"),
        (RUSSIAN.upper(), "cp1251", "cp1251"),
        (CHINESE, "gbk", "gb18030"),
        (CHINESE, "gb18030", "gb18030"),
        (TRADITIONAL, "big5", "cp950"),
        (FRENCH, "iso8859-15", "cp1252"),
        (GERMAN, "cp1252", "cp1252"),
    ],
    ids=lambda value: value[:6],
)
def test_a_code_page_is_guessed_and_said_to_be_a_guess(text: str, codec: str, found: str) -> None:
    reading = reading_of(text.encode(codec))

    assert (reading.encoding, reading.encoding_is_guess) == (found, True)
    assert reading.table is not None
    assert reading.table.headings == tuple(text.splitlines()[0].split(","))


def test_ascii_and_utf_8_are_no_guess() -> None:
    assert not reading_of("Name,Tel\nAnn,1\n").encoding_is_guess
    assert not reading_of(CHINESE).encoding_is_guess


def test_the_encoding_that_was_found_is_offered_first_and_the_usual_ones_after_it() -> None:
    encodings = reading_of(RUSSIAN.encode("cp1251")).encodings

    assert encodings[0] == "cp1251"
    assert {"utf-8", "gb18030", "koi8-r", "cp866"} <= set(encodings)
    assert len(set(encodings)) == len(encodings)


def test_russian_and_chinese_in_one_chinese_table_are_read_right() -> None:
    text = "Фамилия;Имя;Организация\nОбразцов;Иван;Образцовый университет\n样本;颖;样本大学\n"
    reading = reading_of(text.encode("gb18030"))

    assert (reading.encoding, reading.encoding_is_guess) == ("gb18030", True)
    assert reading.table is not None
    assert reading.table.headings == ("Фамилия", "Имя", "Организация")


def test_every_encoding_that_is_offered_can_be_chosen() -> None:
    for encoding in reading_of(RUSSIAN.encode("cp1251")).encodings:
        reading = reading_of("Name,Tel\nAnn,1\n" * 3, encoding=encoding)
        assert (reading.encoding, reading.encoding_is_guess) == (encoding, False)


def test_a_chosen_encoding_is_used_and_is_no_guess() -> None:
    reading = reading_of(RUSSIAN.encode("cp1251"), encoding="koi8-r")

    assert (reading.encoding, reading.encoding_is_guess) == ("koi8-r", False)
    assert reading.table is not None
    assert reading.table.headings != tuple(RUSSIAN.splitlines()[0].split(","))


def test_the_mark_is_no_part_of_the_first_heading_where_utf_8_was_chosen() -> None:
    assert table_of(codecs.BOM_UTF8 + CHINESE.encode(), encoding="utf-8").headings[0] == "姓名"


@pytest.mark.parametrize("name", ["no-such-thing", "base64", "rot13", "idna"])
def test_what_is_no_encoding_of_texts_is_refused(name: str) -> None:
    with pytest.raises(Refused) as caught:
        reading_of("Name\nAnn\n", encoding=name)

    assert caught.value.reason.code == "encoding_unknown"


def test_a_damaged_place_does_not_turn_the_whole_file_into_another_script() -> None:
    rows = CHINESE.encode("gb18030") * 20
    reading = reading_of(rows[:200] + b"\xff" + rows[200:])

    assert reading.encoding == "gb18030"
    assert codes(reading) == ["characters_unreadable"]


def test_a_few_damaged_characters_leave_utf_8_what_it_is() -> None:
    reading = reading_of((CHINESE * 10).encode() + "张".encode()[:2] + b",x,y\n")

    assert reading.encoding == "utf-8"
    assert codes(reading) == ["characters_unreadable"]


def test_single_nul_characters_are_left_out_and_told() -> None:
    reading = reading_of(b"Name,Note\nAnn\0,x\nBob,y\n" + b"Cid,z\n" * 200)

    assert codes(reading) == ["nul_characters_left_out"]
    assert reading.table is not None
    assert reading.table.rows[0] == ("Ann", "x")


@pytest.mark.skipif(not SHARED.is_dir(), reason="the files of other programs do not lie beside this checkout")
@pytest.mark.parametrize(
    ("file_name", "heading", "columns"),
    [
        ("outlook-ru-cp1251.csv", "Обращение", 38),
        ("outlook-zh-gbk.csv", "英文称谓", 92),
        ("outlook-fr-duplicate-columns.csv", "Deuxième prénom", 36),
        ("outlook-en-classic.csv", "First Name", 92),
        ("google-2010-type-value.csv", "Given Name", 50),
        ("google-2024-labels.csv", "First Name", 34),
        ("thunderbird-en-GB.csv", "Display Name", 37),
        ("linkedin-connections-preamble.csv", "Email Address", 7),
    ],
)
def test_headings_of_other_programs_come_out_right(file_name: str, heading: str, columns: int) -> None:
    table = table_of((SHARED / "vendor-headers" / file_name).read_bytes(), file_name)

    assert heading in table.headings
    assert len(table.headings) == columns
