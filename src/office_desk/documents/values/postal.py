"""A postal address in the form that the post of its country expects.

In China the postcode comes first, then the address from the large to the small, and the recipient last (GB/T 1416); in
Russia and elsewhere the recipient comes first. Which form it is tells the script in which the address was written down:
the post that delivers it reads that script.
"""

from __future__ import annotations

import re

from office_desk.documents.contact import Contact
from office_desk.names.scripts import has_cyrillic, has_han

_CHINESE_POSTCODE = re.compile(r"(?<!\d)\d{6}(?!\d)")


def postal_lines(contact: Contact) -> list[str]:
    """The lines of an address label; none where no address is known."""
    address, country = _address(contact)
    if not address:
        return []
    language = "zh" if has_han(address) else "ru" if has_cyrillic(address) else "en"
    recipients = [contact.record.titles.in_language(language)]
    if contact.is_person and contact.office is not None:
        recipients.append(contact.office.titles.in_language(language))
    if language == "zh":
        return _chinese(address, recipients)
    if language == "en" and country and country.casefold() not in address.casefold():
        return [*recipients, address, country.upper()]
    return [*recipients, address]


def _address(contact: Contact) -> tuple[str, str]:
    """A person's own address, else that of where they work; with the country as the organization tells it."""
    organization = contact.office if contact.is_person else contact.record
    country = str(organization.values["country"]) if organization is not None else ""
    own = [point for point in contact.points if point.values["kind"] == "address"]
    if own:
        return str(own[0].values["value"]), "" if contact.is_person else country
    office = [point for point in contact.office_points if point.values["kind"] == "address"]
    return (str(office[0].values["value"]), country) if office else ("", "")


def _chinese(address: str, recipients: list[str]) -> list[str]:
    postcode = _CHINESE_POSTCODE.search(address)
    lines = [postcode[0]] if postcode else []
    rest = _CHINESE_POSTCODE.sub("", address, count=1).strip(" ,，;；") if postcode else address
    return [*lines, rest, *reversed(recipients[1:]), f"{recipients[0]} 收"]
