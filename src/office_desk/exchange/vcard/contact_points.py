"""Where a person of a card can be reached: phones, e-mail, messengers, web pages, postal addresses."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote

from office_desk.exchange.vcard.card import Card, Parameters, Property
from office_desk.exchange.vcard.properties import group_labels, one_line, standard_label
from office_desk.exchange.vcard.vocabulary import TYPE_WORDS

_LEAST_PREFERENCE = 101
_scheme = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):(?:/{2})?(.*)\Z", re.DOTALL).match
_extension = re.compile(r";ext=([^;]*)", re.IGNORECASE)
_phone_parameter = re.compile(r";(?:phone-context|isub|postd)=[^;]*", re.IGNORECASE)

# Where a TYPE that no standard knows is what the person called it.
LABELED_BY_TYPE = frozenset(("TEL", "EMAIL", "ADR", "URL"))

# Property or URI scheme -> messenger; every other X-SERVICE-TYPE is taken in lower case as it stands.
MESSENGER_PROPERTIES = {
    "X-WECHAT": "wechat",
    "X-WEIXIN": "wechat",
    "X-QQ": "qq",
    "X-TELEGRAM": "telegram",
    "X-WHATSAPP": "whatsapp",
    "X-VK": "vk",
    "X-SKYPE": "skype",
    "X-SKYPE-USERNAME": "skype",
    "X-JABBER": "jabber",
    "X-AIM": "aim",
    "X-ICQ": "icq",
    "X-MSN": "msn",
    "X-YAHOO": "yahoo",
    "X-GOOGLE-TALK": "googletalk",
    "X-GTALK": "googletalk",
    "X-GADUGADU": "gadugadu",
    "X-GROUPWISE": "groupwise",
    "X-MS-IMADDRESS": "",
    # KAddressBook writes a property that it does not know once more as a field of an application.
    "X-WECHAT-WECHAT": "wechat",
    "X-QQ-QQ": "qq",
    "X-TELEGRAM-TELEGRAM": "telegram",
    "X-VK-VK": "vk",
}
_SERVICES = {
    "xmpp": "jabber",
    "ymsgr": "yahoo",
    "msnim": "msn",
    "gtalk": "googletalk",
    "google-talk": "googletalk",
    "weixin": "wechat",
    "mqq": "qq",
    "tencent": "qq",
    "tg": "telegram",
    "vkontakte": "vk",
    "x-apple": "",
    "im": "",
}


@dataclass(slots=True, unsafe_hash=True)
class ContactPoint:
    """A phone number, an e-mail address, a web page or the name somebody has in a messenger.

    Attributes:
        value: As it was written, without `tel:` or `mailto:`.
        types: TYPE words in lower case, and the word of an Apple label such as `work`.
        label: What the person called it, or "".
        preference: From 1, the most preferred, to 100; None when the card prefers nothing.
        service: The messenger or network in lower case, such as `wechat`; "" when it is not told.
        line: The line of the file it came from.
    """

    value: str
    types: frozenset[str] = frozenset()
    label: str = ""
    preference: int | None = None
    service: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class PostalAddress:
    """The parts of ADR (RFC 6350, 6.3.1) and, in `written`, the address as it goes on an envelope, if given."""

    post_office_box: str = ""
    extended: str = ""
    street: str = ""
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""
    types: frozenset[str] = frozenset()
    label: str = ""
    preference: int | None = None
    written: str = ""
    line: int = 0


def phones(card: Card) -> tuple[ContactPoint, ...]:
    """All phone numbers, the preferred ones first, fax and pagers included (see their types)."""
    return tuple(points_of(card.all("TEL"), group_labels(card)))


def emails(card: Card) -> tuple[ContactPoint, ...]:
    """All e-mail addresses, the preferred ones first."""
    return tuple(points_of(card.all("EMAIL"), group_labels(card)))


def web_pages(card: Card) -> tuple[ContactPoint, ...]:
    """All web addresses as they stood: any text, so look at the scheme before one is opened."""
    return tuple(points_of(card.all("URL"), group_labels(card)))


def messengers(card: Card) -> tuple[ContactPoint, ...]:
    """Names in messengers and networks: IMPP, X-WECHAT and its like, Apple's X-SOCIALPROFILE."""
    labels = group_labels(card)
    found = []
    for each in card.properties:
        if each.name in MESSENGER_PROPERTIES:
            service, value = MESSENGER_PROPERTIES[each.name], one_line(each.text)
        elif each.name == "IMPP":
            service, value = _impp(each)
        elif each.name == "X-SOCIALPROFILE":
            service, value = _social_profile(each)
        else:
            continue
        if value:
            found.append(_point(each, value, labels, service))
    return tuple(sorted(found, key=_by_preference))


def postal_addresses(card: Card) -> tuple[PostalAddress, ...]:
    """All postal addresses with something in them, the preferred ones first."""
    labels = group_labels(card)
    found = (_postal_address(each, _point(each, "", labels)) for each in card.all("ADR"))
    return tuple(sorted((address for address in found if address is not None), key=_by_preference))


def _postal_address(each: Property, point: ContactPoint) -> PostalAddress | None:
    parts = [_address_part(component) for component in each.components]
    if len(parts) == 1:
        parts = ["", "", *parts]  # one text for all of it: the street, which people read first
    if not any(parts):
        return None
    box, extended, street, city, region, code, country = (parts + [""] * 7)[:7]
    return PostalAddress(
        box,
        extended,
        street,
        city,
        region,
        code,
        country,
        types=point.types,
        label=point.label,
        preference=point.preference,
        written=each.parameter("LABEL").replace("\\n", "\n"),
        line=point.line,
    )


def points_of(found: Sequence[Property], labels: Mapping[str, str]) -> list[ContactPoint]:
    """What these TEL, EMAIL or URL tell, the preferred ones first.

    Args:
        labels: What the person called the properties of each group.
    """
    points = []
    for each in found:
        value = one_line(each.text)
        if ":" in value and each.name != "URL":
            value = _phone_number(value) if each.name == "TEL" else _after_scheme(value, "mailto")
        if value:
            points.append(_point(each, value, labels))
    if len(points) > 1:
        points.sort(key=_by_preference)
    return points


def _point(each: Property, value: str, labels: Mapping[str, str], service: str = "") -> ContactPoint:
    types, label, preference = _described(each.name, each.params, labels.get(each.group, "") if each.group else "")
    return ContactPoint(value, types, label, preference, service, each.first_line)


@lru_cache(maxsize=500)
def _described(name: str, params: Parameters, label: str) -> tuple[frozenset[str], str, int | None]:
    """Remembered, since the cards of a file describe their numbers in the same few ways."""
    each = Property(name, "", params)
    types = each.types
    if not label and name in LABELED_BY_TYPE:
        own = next((word for word in each.parameters("TYPE") if word not in TYPE_WORDS), "")
        label = own[2:] if own[:2] in ("X-", "x-") else own  # how Android writes a label in ASCII
    standard = standard_label(label)
    if standard:
        label = standard
        types |= {label.lower()}
    said = each.parameter("PREF")
    return types, label, int(said) if said.isdecimal() and len(said) <= 3 else None


def _by_preference(point: ContactPoint | PostalAddress) -> int:
    return _LEAST_PREFERENCE if point.preference is None else point.preference


def _after_scheme(text: str, scheme: str) -> str:
    if text[: len(scheme) + 1].lower() == f"{scheme}:":
        return unquote(text[len(scheme) + 1 :]).strip()
    return text


def _phone_number(text: str) -> str:
    """A number without the syntax of RFC 3966; its extension stays, in words."""
    number = _after_scheme(text, "tel")
    if number == text:
        return text
    extension = _extension.search(number)
    number = _phone_parameter.sub("", _extension.sub("", number))
    return f"{number} ext. {extension[1]}" if extension else number


def _impp(each: Property) -> tuple[str, str]:
    text = one_line(each.text)
    scheme = _scheme(text)
    word = each.parameter("X-SERVICE-TYPE").lower() or (scheme[1].lower() if scheme else "")
    return _SERVICES.get(word, word), unquote(scheme[2]) if scheme else text


def _social_profile(each: Property) -> tuple[str, str]:
    words = [word for word in each.parameters("TYPE") if word not in ("home", "work")]
    service = (words[0] if words else each.parameter("X-SERVICE-TYPE")).lower()
    text = each.parameter("X-USER") or one_line(each.text)
    own_scheme = _scheme(text)
    if own_scheme and own_scheme[1].lower() == "x-apple":
        text = unquote(own_scheme[2])
    return _SERVICES.get(service, service), text


def _address_part(component: tuple[str, ...]) -> str:
    """Several lines of one part are joined as they are spoken, with commas."""
    values = (one_line(value) for value in component)
    return ", ".join(value for value in values if value)
