"""Properties of a card that have no field here, as the shared text of a ``carried`` field, and back."""

from __future__ import annotations

import base64
import binascii
from functools import lru_cache

from office_desk.exchange.carried import CarriedProperty, carried_properties, carried_text
from office_desk.exchange.vcard.card import Card, Property, Value
from office_desk.exchange.vcard.reader import read_cards
from office_desk.exchange.vcard.values import read_value, write_value
from office_desk.exchange.vcard.vocabulary import kind_of_value
from office_desk.exchange.vcard.writer import write_cards

_SHORT = 200  # characters
_DATA = "data:"
_CARD = "data:text/vcard,"


def carried_of(found: tuple[Property, ...]) -> str:
    """The text of the field; the value stands as vCard 3.0 and 4.0 write it, octets as a ``data`` address."""
    is_short = len(found) < 5 and all([0 < len(each.text) < _SHORT for each in found])
    return _remembered(found) if is_short else carried_text(_carried(each) for each in found)


@lru_cache(maxsize=500)
def _remembered(found: tuple[Property, ...]) -> str:
    """Remembered, since the cards of one house carry the same address."""
    return carried_text(_carried(each) for each in found)


def _carried(each: Property) -> CarriedProperty:
    if isinstance(each.value, bytes):
        value = f"{_DATA};base64,{base64.b64encode(each.value).decode()}"
    elif isinstance(each.value, Card):
        value = _CARD + write_cards((each.value,), "4.0").decode()
    else:
        value = write_value(kind_of_value(each.name, each.parameter("VALUE")), each.value)
    return CarriedProperty(each.name, value, each.params, each.group)


def properties_carried(text: str) -> tuple[Property, ...]:
    """The properties that the text of the field holds, in their order."""
    return tuple(Property(each.name, _value(each), each.params, each.group) for each in carried_properties(text))


def _value(each: CarriedProperty) -> Value:
    if each.value.startswith(_CARD):
        cards = read_cards(each.value[len(_CARD) :].encode()).cards
        return cards[0] if cards else ""
    head, _, octets = each.value.partition(";base64,")
    if head == _DATA and octets:
        try:
            return base64.b64decode(octets, validate=True)
        except binascii.Error:
            return each.value
    value = next((value for key, value in each.params if key == "VALUE"), "")
    return read_value(kind_of_value(each.name, value), each.value, is_old=False)
