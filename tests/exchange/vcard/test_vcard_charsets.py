"""Every letter is read as it was written, or the card says that its charset is a guess."""

from __future__ import annotations

import codecs

import pytest
from vcard_builders import codes, file_of, names_of

from office_desk.exchange.vcard import RepairCode, read_cards
from office_desk.exchange.vcard.charset_guess import guess_charset


@pytest.mark.parametrize("charset", ["utf-16", "utf-32", "utf-8-sig"])
def test_a_marked_file_is_read_in_the_charset_of_its_mark(charset: str) -> None:
    file = read_cards(file_of("FN:张颖 Чжан").decode().encode(charset))
    assert names_of(file) == ["张颖 Чжан"]
    assert file.repairs == ()
    assert not file.charset_is_guess


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_characters_without_a_mark_are_found(charset: str) -> None:
    file = read_cards(file_of("FN:张颖").decode().encode(charset))
    assert names_of(file) == ["张颖"]
    assert file.charset == charset


def test_marks_inside_a_file_put_together_from_several_are_passed_over() -> None:
    one = codecs.BOM_UTF8 + file_of("FN:One")
    assert names_of(read_cards(one + one)) == ["One", "One"]


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        ("windows-1251", "cp1251"),
        ("GB2312", "gbk"),
        ("x-gbk", "gbk"),
        ("BIG5", "big5"),
        ("KOI8-R", "koi8-r"),
        ("utf8", "utf-8"),
    ],
)
def test_a_charset_that_is_declared_is_used(name: str, codec: str) -> None:
    text = "Анна" if codec in ("cp1251", "koi8-r") else "王大明"
    file = read_cards(file_of(f"FN;CHARSET={name}:".encode() + text.encode(codec), version="2.1"))
    assert names_of(file) == [text]
    assert file.repairs == ()
    assert not file.charset_is_guess


def test_each_property_has_its_own_charset() -> None:
    lines = (b"FN;CHARSET=GBK:" + "张颖".encode("gbk"), b"NOTE;CHARSET=windows-1251:" + "Анна".encode("cp1251"))
    (card,) = read_cards(file_of(*lines, version="2.1")).cards
    assert [each.value for each in card.properties] == ["张颖", "Анна"]


def test_quoted_printable_is_read_in_the_declared_charset() -> None:
    file = read_cards(file_of("FN;CHARSET=GB2312;ENCODING=QUOTED-PRINTABLE:=D5=C5=D3=B1", version="2.1"))
    assert names_of(file) == ["张颖"]


def test_a_backslash_inside_a_chinese_character_is_no_escape() -> None:
    assert "許功".encode("big5")[1:2] == b"\\"
    file = read_cards(file_of(b"N;CHARSET=BIG5:" + "許".encode("big5") + b";" + "功蓋".encode("big5")))
    assert file.cards[0].properties[0].components == (("許",), ("功蓋",))


def test_text_that_is_plainly_utf_8_is_read_so_whatever_is_declared() -> None:
    file = read_cards(file_of("FN;CHARSET=ISO-8859-1:Gauß", version="2.1"))
    assert names_of(file) == ["Gauß"]
    assert [(each.code, each.values) for each in file.repairs] == [
        (RepairCode.WRONG_CHARSET, ("FN", "cp1252", "utf-8"))
    ]


@pytest.mark.parametrize("name", ["NO-SUCH", "idna", "base64", "unicode_escape", "\\0"])
def test_a_charset_nobody_knows_is_told(name: str) -> None:
    file = read_cards(file_of(f"FN;CHARSET={name}:张颖", version="2.1"))
    assert names_of(file) == ["张颖"]
    assert codes(file) == [RepairCode.UNKNOWN_CHARSET]


def test_a_charset_is_guessed_for_each_card_and_marked() -> None:
    written = [
        ("张颖", "gbk"),
        ("Анна Петрова", "cp1251"),
        ("王大明", "big5"),
        ("משה", "cp1255"),
        ("Anna", "ascii"),
        ("Чжан", "utf-8"),
    ]
    file = read_cards(b"".join(file_of(b"FN:" + text.encode(codec)) for text, codec in written))
    assert names_of(file) == [text for text, _ in written]
    assert [card.charset_is_guess for card in file.cards] == [True] * 4 + [False] * 2
    assert [card.charset for card in file.cards] == ["gb18030", "cp1251", "cp950", "cp1255", "utf-8", "utf-8"]
    assert codes(file) == [RepairCode.GUESSED_CHARSET] * 4
    assert file.charset_is_guess


def test_a_charset_that_a_person_chose_is_no_guess() -> None:
    data = file_of(b"FN:" + "Müller".encode("cp1252"))
    file = read_cards(data, charset="windows-1252")
    assert names_of(file) == ["Müller"]
    assert not file.charset_is_guess
    assert file.charset == "cp1252"


def test_a_chosen_charset_corrects_text_that_looks_like_utf_8() -> None:
    data = file_of(b"FN:" + "模".encode("gbk"))
    assert names_of(read_cards(data)) != ["模"]
    assert names_of(read_cards(data, charset="GBK")) == ["模"]


def test_a_chosen_charset_may_be_a_wide_one() -> None:
    data = "\n".join(["x", *file_of("FN:张颖").decode().splitlines()]).encode("utf-16-be")
    assert names_of(read_cards(data, charset="UTF-16BE")) == ["张颖"]


def test_choosing_a_charset_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="no charset 'klingon'"):
        read_cards(b"", charset="klingon")


def test_utf_8_cut_inside_a_character_stays_utf_8() -> None:
    file = read_cards(file_of("NOTE:上海海事大学".encode()[:-1]))
    assert file.cards[0].properties[0].value == "上海海事大\ufffd"
    assert codes(file) == [RepairCode.GUESSED_CHARSET, RepairCode.UNREADABLE_CHARACTERS]


@pytest.mark.parametrize(
    ("charset", "names"),
    [
        ("cp1251", "Иванов|Сидоренко Пётр|Ли|МГУ|ИВАНОВ|проф. Щукин|Ян|Чжан Ин|Цзян Юйцюн|доцент|Ёлкин|отдел связей"),
        ("koi8-r", "Иванов;Иван|ПЕТРОВ|Смирнова Анна"),
        ("cp866", "Иванов;Иван|ПЕТРОВ"),
        ("gb18030", "张颖|李明|上海海事大学|欧阳娜娜|王伟|复旦大学 外事处|陈|翟昊|手机|浦东新区临港新城|钱锺书"),
        ("cp950", "張穎|國立臺灣大學|陳怡君|王偉|歐陽菲菲|林"),
        ("cp1255", "דוד לוי|משה|אברהם"),
        ("cp1252", "Müller|José Núñez|Françoise|Øystein|Gauß"),
        ("cp1250", "Łukasz Wałęsa"),
        ("cp1256", "محمد علي"),
        ("cp932", "山田太郎|スズキ|田中さくら"),
    ],
)
def test_short_names_are_guessed_right(charset: str, names: str) -> None:
    for name in names.split("|"):
        assert guess_charset(name.encode(charset)).charset == charset, name
