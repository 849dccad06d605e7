"""Any cards survive writing and reading in every version, and no bytes at all make the reader fail."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from vcard_builders import person_card

from office_desk.exchange.vcard import Card, Property, read_cards, write_cards
from office_desk.exchange.vcard.card import Components
from office_desk.exchange.vcard.contact_points import emails, messengers, phones, postal_addresses, web_pages
from office_desk.exchange.vcard.properties import (
    anniversary,
    birthday,
    categories,
    formatted_name,
    organizations,
    person_name,
    phonetic_name,
    photo,
    revision,
    sort_as,
)

_LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0\r")
_TEXT = (
    st.text(_LETTERS, max_size=30)
    | st.text(st.sampled_from(' \\;,:="^n\nNтест张😀'), max_size=30)
    | st.text(_LETTERS, min_size=60, max_size=120)
)
# The standards allow no control characters in a parameter.
_PARAMETER = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n"), max_size=60)
_WORD = st.text(st.characters(categories=["L", "N", "Zs", "P", "S"]), max_size=20)
_GROUP = st.sampled_from(["", "", "item1", "work"])
_TYPES = st.lists(st.sampled_from(["home", "work", "cell", "fax", "X-Дача"]), max_size=3)


def _params(values: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[tuple[str, str], ...]]:
    own = st.lists(st.tuples(st.sampled_from(["X-P", "X-Q"]), values), max_size=3)
    return st.builds(lambda types, more: (*(("TYPE", each) for each in types), *more), _TYPES, own)


def _components(values: int) -> st.SearchStrategy[Components]:
    part = st.lists(_TEXT, min_size=1, max_size=values).map(tuple)
    return st.lists(part, min_size=1, max_size=8).map(tuple)


def _properties(params: st.SearchStrategy[tuple[tuple[str, str], ...]], values: int) -> st.SearchStrategy[Property]:
    texts = st.sampled_from(["NOTE", "TITLE", "X-WECHAT", "UID", "TEL", "EMAIL", "X-ABLABEL", "URL", "IMPP"])
    parts = st.sampled_from(["ADR", "X-ZODIAC", "X-ANDROID-CUSTOM", "IANA-TOKEN"])
    media = st.sampled_from([(), (("MEDIATYPE", "image/jpeg"),), (("MEDIATYPE", "image/svg+xml"),)])
    return st.one_of(
        st.builds(Property, texts, _TEXT, params, _GROUP),
        st.builds(Property.of_components, parts, _components(values), params, _GROUP),
        st.builds(Property.of_components, st.just("ORG"), _components(1), params, _GROUP),
        st.builds(
            Property.of_components, st.just("CATEGORIES"), st.lists(_TEXT, min_size=1).map(lambda one: (tuple(one),))
        ),
        st.builds(Property, st.sampled_from(["PHOTO", "KEY", "X-PICTURE"]), st.binary(max_size=200), media, _GROUP),
    )


def _cards(params: st.SearchStrategy[tuple[tuple[str, str], ...]], values: int) -> st.SearchStrategy[list[Card]]:
    properties = st.lists(_properties(params, values), max_size=6)
    return st.lists(st.builds(lambda more: person_card(*more), properties), min_size=1, max_size=3)


@pytest.mark.parametrize("version", ["3.0", "4.0"])
@settings(max_examples=80)
@given(cards=_cards(_params(_PARAMETER), values=3))
def test_any_cards_survive(version: str, cards: list[Card]) -> None:
    file = read_cards(write_cards(cards, version))
    assert [card.properties for card in file.cards] == [card.properties for card in cards]
    assert file.repairs == ()


# 2.1 has no lists inside a component, and no way to put a quote or a line break into a parameter.
@settings(max_examples=80)
@given(cards=_cards(_params(_WORD.map(lambda word: word.replace('"', "'"))), values=1))
def test_any_cards_survive_vcard_21(cards: list[Card]) -> None:
    file = read_cards(write_cards(cards, "2.1"))
    assert [card.properties for card in file.cards] == [card.properties for card in cards]
    assert file.repairs == ()


@given(st.integers(1, 100))
def test_a_preference_survives_in_vcard_40(preference: int) -> None:
    card = person_card(Property("TEL", "1", (("PREF", str(preference)),)))
    assert read_cards(write_cards([card], "4.0")).cards[0].properties == card.properties


_PIECES = st.sampled_from(
    rb"""BEGIN:VCARD END:VCARD VERSION:2.1 VERSION:4.0 N: FN: ADR NOTE TEL:tel: ; , : \ " =E5 AGENT: BEGIN:VEVENT
    END:VEVENT PHOTO ENCODING= b QUOTED-PRINTABLE CHARSET= utf-16 hz gbk utf-7 BDAY: 1985 --02 data:x;base64, VALUE=uri
    item1. IMPP:x: X-SOCIALPROFILE: X-ABLabel:_$!<>!$_ REV: PREF= TYPE= x""".split()
) | st.sampled_from([b"\r\n", b"\n", b"\r", b"\n ", b"=\n", b"  ", b"\0", b"\xef\xbb\xbf", b"\xff\xfe", b"\xd5\xc5"])


def _read_whole(data: bytes) -> list[Card]:
    """The cards of a file, after every value of theirs was read."""
    cards = list(read_cards(data).cards)
    for card in cards:
        for read in (formatted_name, person_name, phonetic_name, sort_as, organizations, categories, birthday):
            read(card)
        for read_more in (anniversary, revision, photo, phones, emails, web_pages, messengers, postal_addresses):
            read_more(card)
    return cards


def _counts_after_writing(cards: list[Card]) -> list[int]:
    """How many cards come back from a file of each version."""
    return [len(read_cards(write_cards(cards, version)).cards) for version in ("2.1", "3.0", "4.0")]


@pytest.mark.parametrize("before", [b"", b"BEGIN:VCARD\r\nFN:"])
@given(data=st.binary(max_size=300))
def test_any_bytes_are_read_without_a_fault_and_no_card_is_lost(before: bytes, data: bytes) -> None:
    cards = _read_whole(before + data)
    assert _counts_after_writing(cards) == [len(cards)] * 3


@pytest.mark.parametrize("before", [b"", b"BEGIN:VCARD\r\n"])
@given(data=st.lists(_PIECES | st.binary(max_size=4), max_size=40).map(b"".join))
def test_any_pieces_of_cards_are_read_without_a_fault_and_no_card_is_lost(before: bytes, data: bytes) -> None:
    cards = _read_whole(before + data)
    assert _counts_after_writing(cards) == [len(cards)] * 3
