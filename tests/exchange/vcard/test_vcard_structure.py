"""A damaged card never takes another one with it, and every repair is told."""

from __future__ import annotations

import pytest
from vcard_builders import card_of, codes, file_of, names_of

from office_desk.exchange.vcard import Card, CardReader, RepairCode, read_cards, reader
from office_desk.exchange.vcard.repairs import MAXIMUM_REPAIRS


def test_a_missing_end_is_closed_at_the_next_begin() -> None:
    data = b"".join((file_of("FN:One"), file_of("FN:Two", "TEL:2").replace(b"END:VCARD\r\n", b""), file_of("FN:Three")))
    file = read_cards(data)
    assert names_of(file) == ["One", "Two", "Three"]
    assert [(each.code, each.line, each.card_number) for each in file.repairs] == [(RepairCode.MISSING_END, 9, 2)]


def test_a_missing_end_at_the_end_of_the_file_is_closed() -> None:
    file = read_cards(b"BEGIN:VCARD\nVERSION:3.0\nFN:Anna")
    assert names_of(file) == ["Anna"]
    assert codes(file) == [RepairCode.MISSING_END]


def test_a_missing_begin_is_opened_at_the_first_property() -> None:
    file = read_cards(b"VERSION:3.0\nFN:Anna\nEND:VCARD\n" + file_of("FN:Two"))
    assert names_of(file) == ["Anna", "Two"]
    assert codes(file) == [RepairCode.MISSING_BEGIN]


def test_a_second_end_is_told_and_passed_over() -> None:
    file = read_cards(file_of("FN:Anna") + b"END:VCARD\r\n" + file_of("FN:Two"))
    assert names_of(file) == ["Anna", "Two"]
    assert codes(file) == [RepairCode.STRAY_END]


def test_text_between_cards_is_told_and_passed_over() -> None:
    file = read_cards(b"Sent from my phone\n\n" + file_of("FN:Anna") + b"-- \nBye\n" + file_of("FN:Two"))
    assert names_of(file) == ["Anna", "Two"]
    assert codes(file) == [RepairCode.STRAY_TEXT] * 2


def test_other_components_are_skipped_and_cards_inside_them_are_read() -> None:
    calendar = b"BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\n%bEND:VCALENDAR\n"
    file = read_cards(calendar % file_of("FN:Anna") + file_of("FN:Two"))
    assert names_of(file) == ["Anna", "Two"]
    assert codes(file) == [RepairCode.OTHER_COMPONENT]
    assert file.repairs[0].values == ("VCALENDAR",)


def test_names_of_structure_are_understood_in_any_case() -> None:
    file = read_cards(b"begin:vcard\nversion:2.1\nfn:Anna\nEnd : vCard \n")
    assert names_of(file) == ["Anna"]
    assert file.cards[0].version == "2.1"


def test_an_empty_card_is_given_and_told() -> None:
    file = read_cards(b"BEGIN:VCARD\nEND:VCARD\n" + file_of("FN:Two"))
    assert [len(card.properties) for card in file.cards] == [0, 1]
    assert RepairCode.EMPTY_CARD in codes(file)


def test_a_file_without_cards_says_so() -> None:
    for data in (b"", b"\n\n", b"PK\x03\x04 no cards at all"):
        assert RepairCode.NO_CARDS in codes(read_cards(data))
        assert read_cards(data).cards == ()


@pytest.mark.parametrize(("said", "taken"), [("2.0", "2.1"), ("3", "3.0"), ("5.0", "4.0"), ("x", "3.0")])
def test_an_unknown_version_is_read_as_the_nearest(said: str, taken: str) -> None:
    file = read_cards(file_of("FN:Anna", version=said))
    assert file.cards[0].version == taken
    assert codes(file) == [RepairCode.UNKNOWN_VERSION]


def test_a_missing_version_is_told() -> None:
    file = read_cards(b"BEGIN:VCARD\nFN:Smith\\, John\nEND:VCARD\n")
    assert names_of(file) == ["Smith, John"]
    assert codes(file) == [RepairCode.MISSING_VERSION]


def test_nul_bytes_are_left_out_and_counted() -> None:
    file = read_cards(file_of(b"FN:An\0na\0"))
    assert names_of(file) == ["Anna"]
    assert [(each.code, each.values) for each in file.repairs] == [(RepairCode.NUL_BYTES, ("2",))]


def test_an_agent_of_vcard_21_is_a_card_inside_the_card() -> None:
    inner = "BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Agent\r\nTEL;WORK:7\r\nEND:VCARD"
    for agent in (f"AGENT:\r\n{inner}", f"AGENT:{inner}", f"AGENT:\r\n\r\n{inner}"):
        card = card_of("FN:Boss", agent, "TEL:1", version="2.1")
        assert [each.name for each in card.properties] == ["FN", "AGENT", "TEL"]
        nested = card.properties[1].value
        assert isinstance(nested, Card)
        assert [each.text for each in nested.properties] == ["Agent", "7"]


def test_an_agent_of_vcard_30_is_read_from_its_escaped_text() -> None:
    card = card_of("AGENT:BEGIN:VCARD\\nVERSION:3.0\\nFN:Smith\\\\\\, John\\nEND:VCARD\\n", "FN:Boss")
    nested = card.properties[0].value
    assert isinstance(nested, Card)
    assert [each.text for each in nested.properties] == ["Smith, John"]


def test_cards_nested_too_deep_become_cards_of_their_own() -> None:
    level = b"BEGIN:VCARD\nVERSION:2.1\nAGENT:\n"
    file = read_cards(level * 9 + b"FN:x\nEND:VCARD\n")
    assert len(file.cards) == 2
    assert RepairCode.NESTED_TOO_DEEP in codes(file)


def test_unknown_properties_are_kept_in_their_order() -> None:
    card = card_of("X-ZODIAC:ox;a,b", "FN:Anna", "item1.X-FOO;X-P=1,2:y", "IANA-TOKEN:z")
    assert [(each.group, each.name, each.value, each.params) for each in card.properties] == [
        ("", "X-ZODIAC", (("ox",), ("a", "b")), ()),
        ("", "FN", "Anna", ()),
        ("item1", "X-FOO", "y", (("X-P", "1"), ("X-P", "2"))),
        ("", "IANA-TOKEN", "z", ()),
    ]


def test_a_card_with_too_many_properties_keeps_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MAXIMUM_PROPERTIES", 5)
    file = read_cards(file_of("FN:Anna", *["TEL:1"] * 9) + file_of("FN:Two"))
    assert names_of(file) == ["Anna", "Two"]
    assert len(file.cards[0].properties) == 4
    assert [(each.code, each.values) for each in file.repairs] == [(RepairCode.TOO_MANY_PROPERTIES, ("5",))]


def test_the_list_of_repairs_is_bounded_and_the_rest_is_counted() -> None:
    file = read_cards(b"BEGIN:VCARD\nBEGIN:VEVENT\n" + b"END:VCARD\n" * (MAXIMUM_REPAIRS + 50))
    assert len(file.repairs) == MAXIMUM_REPAIRS + 1
    assert file.repairs[-1].code is RepairCode.MORE_REPAIRS


def test_cards_can_be_read_one_by_one() -> None:
    cards = CardReader(file_of("FN:One") + file_of("FN:Two"))
    assert [card.properties[0].text for card in cards.cards()] == ["One", "Two"]
    assert cards.repairs() == ()
