"""Contact points as properties of a card, with the types and labels that other programs show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from office_desk.exchange.cards.address_line import address_line
from office_desk.exchange.cards.point_words import OWN_CONTACT, STANDARD_LABELS, is_email, is_web_address, label_words
from office_desk.exchange.vcard.card import Card, Parameters, Property
from office_desk.exchange.vcard.contact_points import LABELED_BY_TYPE, postal_addresses
from office_desk.exchange.vcard.vocabulary import TYPE_WORDS

_NAMES = {"phone": "TEL", "mobile": "TEL", "email": "EMAIL", "web": "URL", "address": "ADR"}
_MESSENGERS = {"wechat": "X-WECHAT", "qq": "X-QQ", "telegram": "X-TELEGRAM", "vk": "X-VK"}
_SERVICES = {
    "skype": "X-SKYPE",
    "whatsapp": "X-WHATSAPP",
    "jabber": "X-JABBER",
    "icq": "X-ICQ",
    "aim": "X-AIM",
    "msn": "X-MSN",
    "yahoo": "X-YAHOO",
    "googletalk": "X-GOOGLE-TALK",
    "gadugadu": "X-GADUGADU",
    "groupwise": "X-GROUPWISE",
}
_ADDRESS_PARTS = 7


@dataclass(slots=True)
class PointWriter:
    """Writes the contact points of one record.

    Attributes:
        version: The vCard version that is written.
        carried: Addresses in parts that were carried; one that says what a contact point says is given back.
        groups: Names of groups that are taken.
    """

    version: str
    carried: list[Property]
    groups: set[str]
    _number: int = field(default=0)

    def write(self, points: list[Mapping[str, Any]]) -> list[Property]:
        """The properties of all contact points, in their order."""
        return [made for point in points for made in self._point(point)]

    def new_group(self) -> str:
        """The name of a group that nothing else in the card has."""
        while True:
            self._number += 1
            name = f"item{self._number}"
            if name not in self.groups:
                self.groups.add(name)
                return name

    def _point(self, point: Mapping[str, Any]) -> list[Property]:
        kind, value, label = point["kind"], point["value"], point.get("label", "")
        preferred: Parameters = (("PREF", "1"),) if point.get("preferred") else ()
        if not _is_told_by_property(kind, value):
            return self._own(kind, value, label, preferred)
        if kind == "other":
            service, _, place = label.partition(" ")
            is_known = service in _SERVICES and set(place.split()) <= set(label_words())
            if not is_known:
                return self._own(kind, value, label, preferred)
            return self._labeled(Property(_SERVICES[service], value, preferred), (), place)
        if kind == "address":
            return self._address(value, label, preferred)
        name = _NAMES.get(kind) or _MESSENGERS[kind]
        types = {"mobile": ("cell",), "phone": ("voice",)}.get(kind, ())
        return self._labeled(Property(name, value, preferred), types, label)

    def _own(self, kind: str, value: str, label: str, preferred: Parameters) -> list[Property]:
        return self._labeled(Property(OWN_CONTACT, value, (("TYPE", kind), *preferred)), (), label, is_own=True)

    def _labeled(
        self,
        each: Property,
        types: tuple[str, ...],
        label: str,
        is_own: bool = False,
    ) -> list[Property]:
        words = tuple(label.split())
        is_standard = not is_own and label == " ".join(word for word in label_words() if word in words)
        if (is_standard and "fax" in words + types) or "pager" in words:
            types = tuple(word for word in types if word != "voice")
        told = (*types, *words) if is_standard else types
        params = (*(("TYPE", word) for word in told), *each.params)
        if is_standard or not label:
            return [Property(each.name, each.value, params, each.group)]
        if not each.group and each.name in LABELED_BY_TYPE and _is_type_word(label):
            # A group with X-ABLABEL is how Apple does it; KAddressBook leaves out every number in a group.
            return [Property(each.name, each.value, (*params, ("TYPE", label)))]
        group = each.group or self.new_group()
        return [Property(each.name, each.value, params, group), Property("X-ABLABEL", label, (), group)]

    def _address(self, value: str, label: str, preferred: Parameters) -> list[Property]:
        for each in self.carried:
            (address,) = postal_addresses(Card("4.0", (each,))) or (None,)
            if address is not None and address_line(address) == value:
                self.carried.remove(each)
                kept = tuple(pair for pair in each.params if pair[0] != "PREF" and not _is_label(pair))
                return self._labeled(Property("ADR", each.value, (*kept, *preferred), each.group), (), label)
        parts = tuple((value if place == 2 else "",) for place in range(_ADDRESS_PARTS))
        return self._labeled(Property.of_components("ADR", parts, preferred), (), label)


def _is_label(param: tuple[str, str]) -> bool:
    return param[0] == "TYPE" and param[1].lower() in label_words()


def _is_type_word(label: str) -> bool:
    """Whether a label can be a TYPE of its own, as Android writes it, and is read back as the same label."""
    is_word = label.replace(" ", "_").isidentifier() and label[:2].lower() != "x_"
    return is_word and label.lower() not in TYPE_WORDS and label.lower() not in STANDARD_LABELS


def _is_told_by_property(kind: str, value: str) -> bool:
    """Whether a value in its usual property is read back as the same kind, by us and by everybody."""
    if kind == "email":
        return is_email(value)
    if kind == "web":
        return is_web_address(value)
    return value == " ".join(value.split()) and value[:4].lower() != "tel:"
