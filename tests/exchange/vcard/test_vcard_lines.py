"""However a program broke the lines of a card, they come out whole."""

from __future__ import annotations

import pytest
from vcard_builders import card_of, codes, file_of, names_of, value_of

from office_desk.exchange.vcard import RepairCode, read_cards


@pytest.mark.parametrize("end", [b"\r\n", b"\n", b"\r", b"\r\r\n"])
def test_every_line_end_is_understood(end: bytes) -> None:
    file = read_cards(file_of("FN:Anna", "TEL:1", end=end))
    assert [each.text for each in file.cards[0].properties] == ["Anna", "1"]
    assert file.repairs == ()


@pytest.mark.parametrize("fold", [b"\r\n ", b"\n\t", b"\r "])
def test_a_fold_inside_a_character_is_undone(fold: bytes) -> None:
    broken = "FN:张颖".encode()[:-1] + fold + "张颖".encode()[-1:]
    assert value_of(broken) == "张颖"


def test_a_fold_takes_one_blank_and_leaves_the_others() -> None:
    assert value_of("NOTE:one\r\n  two") == "one two"


def test_a_blank_that_a_fold_left_alone_is_kept() -> None:
    note = "a" * 70
    assert value_of(f"NOTE:{note}", "  ") == note + " "
    assert value_of("NOTE:short", "  ", " fold") == "shortfold"


def test_a_fold_of_vcard_21_keeps_the_blank_between_words() -> None:
    assert value_of("NOTE:one\r\n two", version="2.1") == "one two"


def test_a_fold_of_vcard_21_at_a_fixed_width_is_no_blank() -> None:
    first = "NOTE:" + "a" * 70
    assert value_of(f"{first}\r\n bb", version="2.1") == "a" * 70 + "bb"


def test_a_soft_break_inside_a_character_is_undone() -> None:
    lines = ("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=E5=BC=", "=A0=E9=A2=96")
    assert value_of(*lines, version="2.1") == "张颖"


KADDRESSBOOK = "ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:"


def test_a_fold_that_kaddressbook_puts_inside_an_escape_is_undone() -> None:
    inside = f"{KADDRESSBOOK}=E4=B8=8A=E6=B5=B7=E6=B5=B7=E4="
    assert value_of(inside, " BA=8B=E5=A4=A7=E5=AD=A6", version="2.1") == "上海海事大学"
    before = f"{KADDRESSBOOK}=D0=9F=D0=B5=D1=82=D1=80="
    assert value_of(before, " D0=BE=D0=B2", version="2.1") == "Петров"
    assert value_of(f"{KADDRESSBOOK}Gy=C3=B6ngy=", " C3=B6si", version="2.1") == "Gyöngyösi"


@pytest.mark.parametrize("word", [" BA", " D0", " 80 лет", " Fund"])
def test_a_word_after_a_soft_break_is_no_part_of_an_escape(word: str) -> None:
    assert value_of(f"{KADDRESSBOOK}=E9=99=85=", word, version="2.1") == f"际{word}"


def test_a_soft_break_that_kaddressbook_escapes_is_undone() -> None:
    assert value_of(f"{KADDRESSBOOK}=E5=9B=BD=E9=99=85=\\n=E4=BA=A4", version="2.1") == "国际交"


def test_an_equals_sign_at_the_end_of_a_plain_value_breaks_nothing() -> None:
    card = card_of("NOTE:a=", "TEL:1", version="2.1")
    assert [each.text for each in card.properties] == ["a=", "1"]


def test_a_soft_break_before_the_end_of_the_card_does_not_swallow_it() -> None:
    file = read_cards(file_of("NOTE;ENCODING=QUOTED-PRINTABLE:a=", version="2.1") + file_of("FN:Two"))
    assert len(file.cards) == 2
    assert file.cards[0].first("NOTE").text == "a"  # type: ignore[union-attr]


def test_a_soft_break_before_an_empty_line_ends_there() -> None:
    card = card_of("NOTE;QUOTED-PRINTABLE:a=0D=0A=", "", "TEL:1", version="2.1")
    assert [each.text for each in card.properties] == ["a\n", "1"]


def test_a_name_broken_by_an_empty_line_is_joined_with_a_blank() -> None:
    data = file_of("FN:Gábor Béla", "", "Szabó-Gyöngyösi", "TEL;TYPE=CELL:+36 30 123 1234")
    file = read_cards(data)
    assert names_of(file) == ["Gábor Béla Szabó-Gyöngyösi"]
    assert file.cards[0].first("TEL").text == "+36 30 123 1234"  # type: ignore[union-attr]
    assert [(each.code, each.line, each.card_number, each.values) for each in file.repairs] == [
        (RepairCode.BROKEN_LINE, 3, 1, ("FN",))
    ]


def test_a_note_broken_without_folds_keeps_its_lines() -> None:
    file = read_cards(file_of("NOTE:Dear Anna,", "", "see https://x.example", "12:30", "TEL:1"))
    note, phone = file.cards[0].properties
    assert note.value == "Dear Anna,\n\nsee https://x.example\n12:30"
    assert phone.value == "1"
    assert codes(file) == [RepairCode.BROKEN_LINE]


def test_base64_without_folds_is_whole() -> None:
    card = card_of("PHOTO;ENCODING=BASE64;JPEG:", "/9j/4AAQ", "SkZJRg==", "", "TEL:1", version="2.1")
    assert card.properties[0].value == b"\xff\xd8\xff\xe0\x00\x10JFIF"
    assert card.properties[1].value == "1"


def test_a_card_indented_as_a_whole_is_read() -> None:
    data = b"  BEGIN:VCARD\n  VERSION:3.0\n  FN:Anna\n    Smith\n  END:VCARD\nBEGIN:VCARD\nFN:Two\n  x\nEND:VCARD\n"
    assert names_of(read_cards(data)) == ["Anna Smith", "Two x"]


def test_lines_across_blocks_of_reading_are_whole() -> None:
    card = file_of("FN:Anna", "NOTE:" + "n" * 997)
    file = read_cards(card * 2500)
    assert len(file.cards) == 2500
    assert {each.properties for each in file.cards} == {file.cards[0].properties}
    assert file.cards[-1].first_line == 2499 * 5 + 1


def test_repairs_name_the_line_of_the_file_after_folds() -> None:
    file = read_cards(file_of("NOTE:a", " b", " c", "BDAY:20260229"))
    assert [(each.code, each.line) for each in file.repairs] == [(RepairCode.IMPOSSIBLE_DATE, 6)]


def test_a_fold_before_the_colon_is_undone() -> None:
    card = card_of("NOTE:a", "ADR;TYPE=home;X-LONG=abc", ' def;X-LAST="x:', ' y":;;Street', "TEL:1")
    assert [each.name for each in card.properties] == ["NOTE", "ADR", "TEL"]
    assert card.properties[1].params == (("TYPE", "home"), ("X-LONG", "abcdef"), ("X-LAST", "x:y"))


@pytest.mark.parametrize("length", range(1, len("END:VCARD")))
def test_an_end_that_was_cut_is_no_text(length: int) -> None:
    file = read_cards(b"BEGIN:VCARD\nVERSION:3.0\nFN:Anna\n" + b"END:VCARD"[:length])
    assert names_of(file) == ["Anna"]
    assert codes(file) == [RepairCode.MISSING_END]


@pytest.mark.parametrize(
    "line", ["TEL;TYPE=cell:1", 'TEL;X="a:b":1', "item1.TEL:1", "TEL;ENCODING=QUOTED-PRINTABLE:1=", "no"]
)
def test_a_card_whose_lines_need_no_joining_is_read_as_one_with_a_fold(line: str) -> None:
    plain, folded = card_of("FN:Anna", line, "NOTE:ab"), card_of("FN:Anna", line, "NOTE:a", " b")
    assert (plain, plain.last_line) == (folded, folded.last_line - 1)


def test_a_plain_card_closes_one_that_was_left_open_and_its_lines_are_counted() -> None:
    file = read_cards(b"BEGIN:VCARD\nFN:One\n\n" + file_of("FN:Two", end=b"\n") + b"\n\n" + file_of("FN:Three"))
    assert [(card.first_line, card.last_line) for card in file.cards] == [(1, 3), (4, 7), (10, 13)]
    assert codes(file) == [RepairCode.MISSING_END, RepairCode.MISSING_VERSION]
