"""What is written is what the standards ask for."""

from __future__ import annotations

import pytest
from vcard_builders import card_of, person_card

from office_desk.exchange.vcard import Card, Property, read_cards, write_cards

_VERSIONS = ["2.1", "3.0", "4.0"]


def _lines(card: Card, version: str) -> list[str]:
    return write_cards([card], version).decode().split("\r\n")


@pytest.mark.parametrize("version", _VERSIONS)
def test_a_file_is_utf_8_without_a_mark_and_with_crlf(version: str) -> None:
    written = write_cards([person_card(Property("NOTE", "张\nЧ\r\nx\ry"))], version)
    assert written.startswith(f"BEGIN:VCARD\r\nVERSION:{version}\r\n".encode())
    assert written.endswith(b"\r\nEND:VCARD\r\n")
    assert written.count(b"\n") == written.count(b"\r") == written.count(b"\r\n")


def test_no_other_version_is_written() -> None:
    with pytest.raises(ValueError, match=r"no vCard '5.0'"):
        write_cards([], "5.0")


@pytest.mark.parametrize("version", _VERSIONS)
@pytest.mark.parametrize("text", ["a" * 400, "张颖" * 100, "a" + "😀" * 90, "é" * 37, "ab " * 60, "=" * 80])
def test_no_line_is_longer_than_75_octets_and_no_character_is_cut(version: str, text: str) -> None:
    written = write_cards([person_card(Property("NOTE", text), Property("URL", text))], version)
    for line in written.split(b"\r\n"):
        assert len(line) <= (76 if version == "2.1" else 75)
        line.decode()
    assert [each.text for each in read_cards(written).cards[0].properties[2:]] == [text, text]


def test_a_line_of_exactly_75_octets_is_not_folded() -> None:
    note = "n" * (75 - len("NOTE:"))
    assert f"NOTE:{note}" in _lines(person_card(Property("NOTE", note)), "3.0")


def test_separators_are_escaped_in_texts_and_not_in_addresses() -> None:
    card = person_card(Property("NOTE", "a,b;c\\d\ne"), Property("URL", "http://x.example/a,b;c"))
    assert {r"NOTE:a\,b\;c\\d\ne", "URL:http://x.example/a,b;c"} <= set(_lines(card, "4.0"))


def test_vcard_21_quotes_what_is_not_plain_ascii() -> None:
    card = person_card(Property("TITLE", "主任"), Property("NOTE", "a;b,c"), Property("ROLE", "x\\"))
    lines = _lines(card, "2.1")
    assert "TITLE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E4=B8=BB=E4=BB=BB" in lines
    assert r"NOTE:a\;b,c" in lines
    assert "ROLE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:x=5C" in lines


@pytest.mark.parametrize(
    ("version", "line"),
    [("2.1", "TEL;CELL;VOICE;PREF:1"), ("3.0", "TEL;TYPE=cell,voice,pref:1"), ("4.0", "TEL;TYPE=cell,voice;PREF=1:1")],
)
def test_types_and_preference_are_written_as_the_version_has_them(version: str, line: str) -> None:
    for source in ("TEL;CELL;VOICE;PREF:1", "TEL;TYPE=cell,voice;PREF=1:1"):
        assert line in _lines(card_of(source), version)


def test_the_strongest_preference_survives_where_there_are_no_steps() -> None:
    card = card_of("TEL;PREF=50:1", "TEL;PREF=20:2", "EMAIL;PREF=3:a@b.example", version="4.0")
    assert {"TEL:1", "TEL;TYPE=pref:2", "EMAIL;TYPE=pref:a@b.example"} <= set(_lines(card, "3.0"))


@pytest.mark.parametrize(
    ("version", "line"),
    [
        ("2.1", "PHOTO;ENCODING=BASE64;JPEG:/9j/"),
        ("3.0", "PHOTO;ENCODING=b;TYPE=JPEG:/9j/"),
        ("4.0", "PHOTO:data:image/jpeg;base64,/9j/"),
    ],
)
def test_a_photo_is_written_as_the_version_has_it(version: str, line: str) -> None:
    for source in ("PHOTO;ENCODING=b;TYPE=JPEG:/9j/", "PHOTO:data:image/jpeg;base64,/9j/"):
        assert line in _lines(card_of(source), version)


def test_parameters_are_quoted_and_carets_hold_what_quotes_cannot() -> None:
    card = person_card(Property("ADR", "x", (("LABEL", 'a, "b"\nc^d'), ("X-A", "1"), ("X-A", "2;3"))))
    assert """ADR;LABEL="a, ^'b^'^nc^^d";X-A=1,"2;3":x""" in _lines(card, "4.0")


def test_groups_with_their_labels_are_kept() -> None:
    card = card_of("item1.TEL:1", "item1.X-ABLabel:_$!<Work>!$_")
    for version in _VERSIONS:
        assert {"item1.TEL:1", "item1.X-ABLABEL:_$!<Work>!$_"} <= set(_lines(card, version))


@pytest.mark.parametrize("version", _VERSIONS)
def test_a_card_without_names_gets_what_its_version_demands(version: str) -> None:
    card = card_of("ORG:University;Office", "TEL:1")
    lines = _lines(card, version)
    assert "FN:University Office" in lines
    assert ("N:;;;;" in lines) is (version != "4.0")


@pytest.mark.parametrize("version", _VERSIONS)
def test_an_agent_is_written_and_read_back(version: str) -> None:
    agent = person_card(Property("NOTE", "one, two\nthree; \\n"))
    written = write_cards([person_card(Property("AGENT", agent), Property("TEL", "1"))], version)
    file = read_cards(written)
    assert file.repairs == ()
    (card,) = file.cards
    inner = card.properties[2].value
    assert isinstance(inner, Card)
    assert inner.properties == agent.properties
    assert card.properties[3].text == "1"


@pytest.mark.parametrize("version", _VERSIONS)
def test_nothing_in_a_card_can_open_or_end_another(version: str) -> None:
    evil = (
        Property("END", "VCARD"),
        Property("X\r\nEND:VCARD", "x"),
        Property("X-A", "v", (("P\r\nEND", "VCARD\r\nEND:VCARD\r\n"),), "g\nEND:VCARD"),
        Property("NOTE", "x" * 31 + "END:VCARD\r\nEND:VCARD\nBEGIN:VCARD"),
        Property("", "nameless"),
        Property("TEL", "1"),
    )
    file = read_cards(write_cards([person_card(*evil), person_card()], version))
    assert len(file.cards) == 2
    assert file.cards[0].properties[-1].text == "1"
    assert file.cards[1].properties == person_card().properties


def test_a_half_character_is_written_as_a_question_mark() -> None:
    for version in _VERSIONS:
        written = write_cards([person_card(Property("NOTE", "a\ud800b" * 40))], version)
        assert read_cards(written).cards[0].properties[2].text == "a?b" * 40
