"""A postal address in one line, in the order in which its country writes it."""

from __future__ import annotations

import re

from office_desk.exchange.vcard.contact_points import PostalAddress
from office_desk.names.scripts import has_cyrillic, has_han

_CHINESE = frozenset(("中国", "中华人民共和国"))
_CODE_BEFORE_CITY = re.compile(
    "(?i)germany|deutschland|france|italy|italia|spain|españa|austria|österreich|switzerland|netherlands|poland|polska"
    "|finland|suomi|sweden|sverige|norway|norge|denmark|danmark|czech|belgium|portugal|turkey|türkiye|estonia|eesti"
)


def address_line(address: PostalAddress) -> str:
    """The whole address in one line.

    Chinese goes from the country to the door without blanks, the postal code behind; Russian from the postal code to
    the door; Latin letters from the door to the country.
    """
    parts = (address.street, address.city, address.region, address.country)
    text = "".join(parts)
    if has_han(text):
        return _chinese(address)
    if has_cyrillic(text):
        return _joined(
            address.country,
            address.postal_code,
            address.region if address.region != address.city else "",
            address.city,
            address.street,
            address.extended,
            address.post_office_box,
        )
    if _CODE_BEFORE_CITY.search(address.country):
        town = " ".join(filter(None, (address.postal_code, address.city)))
        place = (town, address.region)
    else:
        place = (address.city, " ".join(filter(None, (address.region, address.postal_code))))
    return _joined(address.post_office_box, address.extended, address.street, *place, address.country)


def _chinese(address: PostalAddress) -> str:
    region = "" if address.region == address.city else address.region
    whole = [address.country, region, address.city, address.street, address.extended, address.post_office_box]
    line = ""
    for part in filter(None, whole):
        is_joined = not line or (has_han(line[-1:] + part[:1]) and not part[:1].isascii())
        line += part if is_joined and not line[-1:].isascii() else f" {part}" if line else part
    return f"{line} {address.postal_code}".strip()


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
