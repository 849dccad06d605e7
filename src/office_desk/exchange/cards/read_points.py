"""Contact points out of a card: phones, e-mail, messengers, web pages, addresses, each once."""

from __future__ import annotations

import re
from functools import lru_cache

from office_desk.exchange.cards.address_line import address_line
from office_desk.exchange.cards.card_view import CardView
from office_desk.exchange.cards.fitting import Fitting
from office_desk.exchange.cards.point_words import (
    OWN_CONTACT,
    STANDARD_LABELS,
    contact_kind,
    is_email,
    is_web_address,
    label_words,
)
from office_desk.exchange.incoming import Incoming
from office_desk.exchange.vcard import contact_points
from office_desk.exchange.vcard.card import Card, Property
from office_desk.exchange.vcard.contact_points import ContactPoint, PostalAddress
from office_desk.model.catalog.people import CONTACT_KINDS

MESSENGERS = frozenset(contact_points.MESSENGER_PROPERTIES) | {"IMPP", "X-SOCIALPROFILE"}
_email_in = re.compile(r"<([^<>\s]+@[^<>\s]+)>\s*\Z").search
_MOBILE_LABELS = frozenset(("mobile", "cell", "мобильный", "сотовый", "手机", "移动电话"))  # WhatsApp has no types
_SHORT = 200  # characters
_LAST = 101  # behind every PREF
_digits = re.compile(r"\D+")
_MOBILE = frozenset(("cell", "mobile", "iphone"))


class PointReader:
    """Reads the contact points of one card into its record.

    Attributes:
        structured: Addresses whose parts a line does not tell any more: they are carried.
        place: City and country of an address that names no more than these.
    """

    def __init__(self, view: CardView, fitting: Fitting) -> None:
        self._view = view
        self._fitting = fitting
        self._known: dict[tuple[str, str], Incoming] = {}
        self.structured: list[Property] = []
        self.addresses: list[PostalAddress] = []

    def read(self) -> list[Incoming]:
        """All contact points in the order in which the desk lists their kinds."""
        view = self._view
        if "TEL" in view:
            self._add_all("TEL")
        if "EMAIL" in view:
            self._add_all("EMAIL")
        if not MESSENGERS.isdisjoint(view.names):
            for point in contact_points.messengers(view.only(*(name for name in view.names if name in MESSENGERS))):
                self._add_messenger(point)
        if "URL" in view:
            self._add_all("URL")
        if "ADR" in view:
            self._add_addresses()
        if OWN_CONTACT in view:
            self._add_own()
        return list(self._known.values())

    def _add_all(self, name: str) -> None:
        found = self._view.all(name)
        points = contact_points.points_of(found, self._view.labels_of(found))
        first = points[0].preference if points else None  # the strongest stands first
        for point in points:
            is_preferred = point.preference is not None and point.preference == first
            if name == "EMAIL":
                self._add_email(point, is_preferred)
            elif name == "URL":
                self._add_web(point, is_preferred)
            else:
                is_called_mobile = point.label.lower() in _MOBILE_LABELS
                is_mobile = is_called_mobile or not _MOBILE.isdisjoint(point.types)
                label = "" if is_called_mobile else _label(point)
                self._add("mobile" if is_mobile else "phone", point.value, label, is_preferred)

    def _add_email(self, point: ContactPoint, is_preferred: bool) -> None:
        inside = _email_in(point.value) if ">" in point.value else None
        value = inside[1] if inside else point.value
        if is_email(value):
            self._add("email", value, _label(point), is_preferred)
            return
        self._fitting.warn("card_not_an_email", value=value)
        self._add("other", value, _label(point) or "email", is_preferred)

    def _add_web(self, point: ContactPoint, is_preferred: bool) -> None:
        value = point.value
        if value[:7].lower() == "mailto:" and is_email(value[7:].partition("?")[0]):
            self._add("email", value[7:].partition("?")[0], _label(point), is_preferred)
        elif is_web_address(value):
            self._add("web", value, _label(point), is_preferred)
        else:
            self._fitting.warn("card_not_a_web_address", value=value)
            self._add("other", value, _label(point) or "link", is_preferred)

    def _add_messenger(self, point: ContactPoint) -> None:
        kind = contact_kind(point.service)
        label = _label(point)
        if kind == "other":
            label = point.service if not label or label == point.service else f"{point.service} {label}".strip()
        self._add(kind, point.value, label, point.preference is not None)

    def _add_addresses(self) -> None:
        found = []
        for each in self._view.all("ADR"):
            labels = self._view.only("ADR") if each.group else None
            is_remembered = labels is None and len(each.text) <= _SHORT
            address, line = _address(each) if is_remembered else _read_address(each, labels)
            if address is not None:
                found.append((each, address, line))
        if len(found) > 1:
            found.sort(key=lambda one: one[1].preference or _LAST)
        first = found[0][1].preference if found else None
        for each, address, line in found:
            self.addresses.append(address)
            if self._is_place_only(address):
                continue
            is_preferred = address.preference is not None and address.preference == first
            self._add("address", line, _label(address), is_preferred)
            if line != address.street:
                self.structured.append(each)

    def _is_place_only(self, address: PostalAddress) -> bool:
        """Whether an organization's address names only where it is, which are fields of their own."""
        told = address.street or address.postal_code or address.extended or address.post_office_box or address.region
        return self._fitting.record.kind == "organizations" and not told

    def _add_own(self) -> None:
        labels = {each.group: each.text for each in self._view.all("X-ABLABEL") if each.group}
        for each in self._view.all(OWN_CONTACT):
            self._view.used.add(each.group)
            kind = each.parameter("TYPE").lower()
            if kind not in CONTACT_KINDS or (kind == "email" and not is_email(each.text)):
                kind = "other"
            self._add(kind, each.text, labels.get(each.group, ""), bool(each.parameter("PREF")))

    def _add(self, kind: str, value: str, label: str, is_preferred: bool) -> None:
        value = self._fitting.text("contact_points", "value", value)
        if not value.strip():
            return
        label = self._fitting.text("contact_points", "label", label) if label else ""
        key = _same(kind, value)
        known = self._known.get(key)
        if known is not None:
            _merge(known, kind, label, is_preferred)
            return
        values: dict[str, object] = {"kind": kind, "value": value}
        if label:
            values["label"] = label
        if is_preferred:
            values["preferred"] = True
        self._known[key] = Incoming("contact_points", values)


@lru_cache(maxsize=500)
def _address(each: Property) -> tuple[PostalAddress | None, str]:
    """Remembered, since the people of one house share its address."""
    return _read_address(each, None)


def _read_address(each: Property, labels: Card | None) -> tuple[PostalAddress | None, str]:
    """The address in its parts and in one line."""
    named = tuple(other for other in labels.properties if other.name == "X-ABLABEL") if labels else ()
    address = next(iter(contact_points.postal_addresses(Card("4.0", (each, *named)))), None)
    return address, address_line(address) if address is not None else ""


def _merge(known: Incoming, kind: str, label: str, is_preferred: bool) -> None:
    if kind == "mobile":
        known.values["kind"] = kind
    if label:
        known.values["label"] = _both_labels(str(known.values.get("label", "")), label)
    if is_preferred:
        known.values["preferred"] = True


def _both_labels(first: str, second: str) -> str:
    """What a contact point is called that is told of twice: at home and at work, or what somebody called it first."""
    words = {*first.split(), *second.split()}
    if not first or not words <= set(label_words()):
        return first or second
    return " ".join(word for word in label_words() if word in words)


def _same(kind: str, value: str) -> tuple[str, str]:
    """What two contact points of one card share when they are the same one written twice."""
    if kind in ("phone", "mobile"):
        bare = value.replace(" ", "").replace("-", "").lstrip("+")
        if bare.isascii() and bare.isdigit():
            return "phone", bare
        # A number with words in it, such as 1-800-FLOWERS, is not its digits alone.
        has_words = any(map(str.isalpha, value))
        return "phone", "".join(filter(str.isalnum, value.casefold())) if has_words else _digits.sub("", value) or value
    if kind in ("email", "web", "telegram"):
        return kind, value.casefold().rstrip("/")
    return kind, value


def _label(point: ContactPoint | PostalAddress) -> str:
    """What the person called it, else what its TYPE says, in the words of the desk."""
    return _worded(point.label, point.types)


@lru_cache(maxsize=500)
def _worded(label: str, types: frozenset[str]) -> str:
    if label:
        word = label.lower()
        if word not in types:
            return label
        if word in STANDARD_LABELS:
            return STANDARD_LABELS[word]
        if word not in label_words():
            return label
    return " ".join(word for word in label_words() if word in types)
