"""A reader that is not ours reads what we write, and finds the same values in it."""

from __future__ import annotations

from typing import Any

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from office_desk.exchange.vcard import Card, Property, write_cards

_TEXT = st.text(st.characters(categories=["L", "N", "P", "S"], include_characters=" \\,;:\n"), min_size=1, max_size=60)
# vobject takes an empty part for a list; its own fields of N and ADR are compared, so none is empty here.
_PARTS = st.text(st.characters(categories=["L", "N"], include_characters=" ;,\\"), min_size=1, max_size=12)


def _read(card: Card) -> Any:
    (found,) = list(vobject.readComponents(write_cards([card], "3.0").decode()))
    return found


@given(fn=_TEXT, name=st.tuples(*[_PARTS] * 5), phone=_TEXT, address=_TEXT, unit=_TEXT)
def test_names_phones_and_organizations_are_the_same(
    fn: str, name: tuple[str, ...], phone: str, address: str, unit: str
) -> None:
    card = Card(
        "3.0",
        (
            Property.of_components("N", tuple((part,) for part in name)),
            Property("FN", fn),
            Property("TEL", phone, (("TYPE", "cell"), ("PREF", "1"))),
            Property("EMAIL", address, (("TYPE", "work"),)),
            Property.of_components("ORG", ((fn,), (unit,))),
        ),
    )
    read = _read(card)
    assert read.fn.value == fn
    found = read.n.value
    assert (found.family, found.given, found.additional, found.prefix, found.suffix) == name
    assert (read.tel.value, read.tel.params["TYPE"]) == (phone, ["cell", "pref"])
    assert (read.email.value, read.email.params["TYPE"]) == (address, ["work"])
    assert read.org.value == [fn, unit]


@given(parts=st.tuples(*[_PARTS] * 7))
def test_postal_addresses_are_the_same(parts: tuple[str, ...]) -> None:
    card = Card("3.0", (Property("FN", "x"), Property.of_components("ADR", tuple((part,) for part in parts))))
    found = _read(card).adr.value
    read = (found.box, found.extended, found.street, found.city, found.region, found.code, found.country)
    assert read == parts


def test_several_cards_and_long_texts_are_the_same() -> None:
    notes = ["张颖 " * 60, "line\nбреак\n" * 30, "x" * 500]
    cards = [Card("3.0", (Property("FN", str(number)), Property("NOTE", note))) for number, note in enumerate(notes)]
    read = list(vobject.readComponents(write_cards(cards, "3.0").decode()))
    assert [each.note.value for each in read] == notes


@pytest.mark.parametrize("media_type", ["image/jpeg", "image/png"])
def test_a_photo_is_the_same(media_type: str) -> None:
    picture = bytes(range(256)) * 9
    card = Card("3.0", (Property("FN", "x"), Property("PHOTO", picture, (("MEDIATYPE", media_type),))))
    assert _read(card).photo.value == picture
