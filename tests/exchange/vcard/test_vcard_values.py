"""Values come out as their writers meant them, in every version and every encoding."""

from __future__ import annotations

import base64

import pytest
from vcard_builders import card_of, codes, file_of, value_of

from office_desk.exchange.vcard import RepairCode, lines, read_cards


def test_an_unescaped_comma_stays_in_a_name() -> None:
    assert value_of("FN:Smith, John; Jr.") == "Smith, John; Jr."


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_escapes_are_undone(version: str) -> None:
    assert value_of(r"NOTE:a\, b\; c\\n\nd\Ne \x", version=version) == "a, b; c\\n\nd\ne \\x"


def test_vcard_21_has_escapes_before_separators_only() -> None:
    assert value_of(r"NOTE:C:\new\\ \, \; x", version="2.1") == r"C:\new\\ , ; x"


def test_escaped_separators_do_not_part() -> None:
    assert value_of(r"N:a\;b\,c;d,e;\\;f") == (("a;b,c",), ("d", "e"), ("\\",), ("f",))


@pytest.mark.parametrize("count", range(1, 8))
def test_a_name_may_have_any_number_of_parts(count: int) -> None:
    parts = [f"p{number}" for number in range(count)]
    found = card_of("N:" + ";".join(parts)).properties[0]
    assert found.components == tuple((part,) for part in parts)


def test_a_comma_in_an_organization_belongs_to_its_name() -> None:
    assert value_of("ORG:Wells, Fargo;Loans") == (("Wells, Fargo",), ("Loans",))


def test_categories_are_a_list() -> None:
    assert value_of(r"CATEGORIES:a\,b,c d") == (("a,b", "c d"),)


@pytest.mark.parametrize("address", ["http://x.example/a,b;c", "data:text/html;base64,PGI+", "//host/share"])
def test_separators_in_an_address_are_left_alone(address: str) -> None:
    assert value_of(f"URL:{address}") == address


def test_an_escaped_colon_of_apple_is_undone() -> None:
    assert value_of(r"URL:http\://x.example") == "http://x.example"


@pytest.mark.parametrize(
    "encoding",
    ["ENCODING=quoted-printable", "ENCODING=QUOTED-PRINTABLE", "encoding=Quoted-Printable", "quoted-printable", "QP"],
)
def test_quoted_printable_is_known_by_every_name(encoding: str) -> None:
    card = card_of(f"N;CHARSET=utf-8;{encoding}:Gau=C3=9F;Carl;;;", version="2.1")
    assert card.properties[0].components[:2] == (("Gauß",), ("Carl",))
    assert card.properties[0].params == ()


@pytest.mark.parametrize("encoding", ["ENCODING=b", "ENCODING=B", "ENCODING=BASE64", "base64", "encoding=Base64"])
def test_base64_is_known_by_every_name(encoding: str) -> None:
    data = base64.b64encode(b"\x89PNG\r\n\x1a\n1234").decode()
    found = card_of(f"PHOTO;{encoding};TYPE=PNG:{data[:7]}\r\n {data[7:]}").properties[0]
    assert found.value == b"\x89PNG\r\n\x1a\n1234"
    assert found.params == (("MEDIATYPE", "image/png"),)


def test_base64_without_its_padding_is_read() -> None:
    assert value_of("PHOTO;ENCODING=b:/9j/4AA") == b"\xff\xd8\xff\xe0\x00"


def test_base64_that_is_none_is_kept_as_text_and_told() -> None:
    file = read_cards(file_of("PHOTO;ENCODING=b:?", "FN:Anna"))
    assert file.cards[0].properties[0].value == "?"
    assert codes(file) == [RepairCode.BAD_BASE64]


def test_a_photo_in_base64_that_does_not_say_so_is_read_and_told() -> None:
    file = read_cards(file_of("PHOTO;TYPE=JPEG:/9j/4AAQSkZJRg=="))
    assert file.cards[0].properties[0].value == b"\xff\xd8\xff\xe0\x00\x10JFIF"
    assert codes(file) == [RepairCode.MISSING_ENCODING]


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_a_photo_in_a_data_address_is_read(version: str) -> None:
    found = card_of("PHOTO:data:image/jpeg;base64,/9j/4AAQ", version=version).properties[0]
    assert found.value == b"\xff\xd8\xff\xe0\x00\x10"
    assert found.params == (("MEDIATYPE", "image/jpeg"),)


def test_a_photo_that_is_a_path_stays_text() -> None:
    assert value_of("PHOTO;VALUE=uri:file:///etc/passwd") == "file:///etc/passwd"


def test_text_in_base64_is_text() -> None:
    assert value_of("FN;ENCODING=B;CHARSET=UTF-8:5byg6aKW") == "张颖"


def test_an_encoding_nobody_knows_is_told() -> None:
    file = read_cards(file_of("FN;ENCODING=rot13:Naan"))
    assert file.cards[0].properties[0].value == "Naan"
    assert file.repairs[0].values == ("FN", "ROT13")


def test_an_encoded_separator_belongs_to_the_text() -> None:
    found = value_of("N;ENCODING=QUOTED-PRINTABLE:a=3Bb;c;;;", version="2.1")
    assert found == (("a;b",), ("c",), ("",), ("",), ("",))


def test_a_name_whose_separators_are_all_encoded_is_parted_and_told() -> None:
    file = read_cards(file_of("N;ENCODING=QUOTED-PRINTABLE:Smith=3BJohn=3B=3B=3B", version="2.1"))
    assert file.cards[0].properties[0].components == (("Smith",), ("John",), ("",), ("",), ("",))
    assert codes(file) == [RepairCode.MISSING_NAME_END]


def test_an_escaped_semicolon_beside_encoded_text_does_not_part() -> None:
    assert value_of("ADR;ENCODING=QUOTED-PRINTABLE:a\\; =D0=B4", version="2.1") == "a; д"


def test_bare_parameters_of_vcard_21_are_types() -> None:
    found = card_of("TEL;HOME;VOICE;PREF:1", version="2.1").properties[0]
    assert found.params == (("TYPE", "home"), ("TYPE", "voice"), ("PREF", "1"))


@pytest.mark.parametrize("types", ["TYPE=HOME,VOICE", "TYPE=home;TYPE=voice", 'type="home,voice"', "Type=Home;VOICE"])
def test_types_are_the_same_however_they_are_listed(types: str) -> None:
    assert card_of(f"TEL;{types}:1").properties[0].params == (("TYPE", "home"), ("TYPE", "voice"))


def test_a_type_that_no_standard_knows_keeps_its_letters() -> None:
    assert card_of("TEL;TYPE=Дача:1").properties[0].params == (("TYPE", "Дача"),)


def test_quoted_parameters_may_hold_separators() -> None:
    found = card_of('ADR;LABEL="Main St; 5: a,b";X=1:;;Main St').properties[0]
    assert found.params == (("LABEL", "Main St; 5: a,b"), ("X", "1"))
    assert found.components == (("",), ("",), ("Main St",))


def test_an_empty_value_in_a_list_of_parameters_is_kept() -> None:
    assert card_of('TEL;X=,"a:,b":1').properties[0].params == (("X", ""), ("X", "a:,b"))


def test_a_quote_that_is_never_closed_loses_nothing() -> None:
    assert card_of('TEL;X="a:1').properties[0].value == "1"


def test_carets_in_parameters_are_undone_where_the_standard_has_them() -> None:
    line = "FN;X=a^nb^^c^'d^e:v"
    assert card_of(line, version="4.0").properties[0].params == (("X", 'a\nb^c"d^e'),)
    assert card_of(line, version="2.1").properties[0].params == (("X", "a^nb^^c^'d^e"),)


def test_a_group_is_kept_apart_from_the_name() -> None:
    found = card_of("item1.tel;type=cell:1").properties[0]
    assert (found.group, found.name) == ("item1", "TEL")


def test_a_value_beyond_the_limit_is_left_out_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "MAXIMUM_VALUE_OCTETS", 1000)
    for long in ("NOTE:" + "x" * 2000, "NOTE:" + "x\r\n " * 2000, "NOTE;QUOTED-PRINTABLE:" + "x=\r\n" * 2000 + "x"):
        file = read_cards(file_of("FN:Anna", long, "TEL:1"))
        assert [each.name for each in file.cards[0].properties] == ["FN", "TEL"]
        assert [(each.code, each.line, each.values) for each in file.repairs] == [
            (RepairCode.VALUE_TOO_LONG, 4, ("NOTE",))
        ]
