"""What the columns of contact points said in one row, as contact points: each once, with its label."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import zip_longest
from typing import Any

from office_desk.exchange.cards.address_line import address_line
from office_desk.exchange.incoming import Incoming
from office_desk.exchange.mapping.cell_text import one_line
from office_desk.exchange.mapping.contact_cells import (
    GOOGLE_SEPARATOR,
    emails_in,
    has_extension,
    is_mobile_number,
    is_shortened_number,
    lines_in,
    phones_in,
    read_label,
    says_nothing,
    web_pages_in,
)
from office_desk.exchange.mapping.heading_text import read_heading
from office_desk.exchange.mapping.row_draft import RowDraft
from office_desk.exchange.mapping.targets import ADDRESS_PARTS, CONTACTS
from office_desk.exchange.vcard.contact_points import PostalAddress
from office_desk.labels.choices import choice_key
from office_desk.model.catalog.fields import TEXT_LENGTH

Said = Mapping[str, Any]


class ContactRows:
    """Makes the contact points of one row.

    Attributes:
        points: What was found so far, by what makes two of them the same.
    """

    def __init__(self, draft: RowDraft) -> None:
        self._draft = draft
        self.points: dict[tuple[str, str], Incoming] = {}

    def read(self) -> list[Incoming]:
        """All contact points of the row, in the order of the columns."""
        for (kind, contact, _, label), said in self._draft.parts.items():
            if kind != CONTACTS:
                continue
            if contact == "address":
                self._add_address(said, label)
            else:
                self._add_values(contact or self._told_kind(said), said, label)
        return list(self.points.values())

    def _told_kind(self, said: Said) -> str:
        """The kind that a column of its own tells, in any words of the desk or of other programs."""
        word = str(said.get("kind", "")).strip()
        if not word:
            return "other"
        thing = read_heading(word).thing
        return choice_key(CONTACTS, "kind", word) or (thing if thing in _READERS else "other")

    def _add_values(self, contact: str, said: Said, label: str) -> None:
        values = str(said.get("value", "")).split(GOOGLE_SEPARATOR)
        labels = str(said.get("label", "")).split(GOOGLE_SEPARATOR)
        read = _READERS.get(contact, ContactRows._add_lines)
        for value, own_label in zip_longest(values, labels, fillvalue=""):
            if value and not says_nothing(value):
                read(self, contact, value, own_label or label, str(said.get("heading", "")))

    def _add_phones(self, contact: str, text: str, label: str, heading: str) -> None:
        told = read_label(label)
        for phone in phones_in(text):
            if is_shortened_number(phone) or not any(map(str.isdigit, phone)):
                self._draft.keep(heading, phone)
                continue
            is_mobile = (contact == "mobile" and not has_extension(phone)) or told.is_mobile or (not told.label and is_mobile_number(phone))
            self._add("mobile" if is_mobile else "phone", phone, told.label, told.is_preferred, heading)

    def _add_emails(self, contact: str, text: str, label: str, heading: str) -> None:
        addresses, unread = emails_in(text)
        if unread:
            self._draft.keep(heading, unread)
        told = read_label(label)
        for address in addresses:
            self._add(contact, address, told.label, told.is_preferred, heading)

    def _add_web_pages(self, contact: str, text: str, label: str, heading: str) -> None:
        told = read_label(label)
        for page in web_pages_in(text):
            if "." in page and "@" not in page:
                self._add(contact, page, told.label, told.is_preferred, heading)
            else:
                self._draft.keep(heading, page)

    def _add_lines(self, contact: str, text: str, label: str, heading: str) -> None:
        told = read_label(label)
        for line in lines_in(text):
            self._add(contact, line, told.label, told.is_preferred, heading)

    def _add_address(self, said: Said, label: str) -> None:
        parts = {key: str(said[key]) for key in ADDRESS_PARTS if said.get(key)}
        told = read_label(str(said.get("label", "")) or label)
        text = address_line(PostalAddress(**parts)) if parts else ", ".join(str(said.get("value", "")).splitlines())
        if text and not says_nothing(text):
            self._add("address", text, told.label, told.is_preferred, str(said.get("heading", "")))

    def _add(self, kind: str, value: str, label: str, is_preferred: bool, heading: str) -> None:
        value = one_line(value)
        if len(value) > TEXT_LENGTH:
            self._draft.keep(heading, value)
            return
        point = self.points.setdefault(_same(kind, value), Incoming(CONTACTS, {"kind": kind, "value": value}))
        if kind == "mobile":
            point.values["kind"] = kind
        if label:
            point.values.setdefault("label", label[:TEXT_LENGTH])
        if is_preferred:
            point.values["preferred"] = True


_READERS: Mapping[str, Callable[[ContactRows, str, str, str, str], None]] = {
    "phone": ContactRows._add_phones,
    "mobile": ContactRows._add_phones,
    "email": ContactRows._add_emails,
    "web": ContactRows._add_web_pages,
    "wechat": ContactRows._add_lines,
    "qq": ContactRows._add_lines,
    "vk": ContactRows._add_lines,
    "telegram": ContactRows._add_lines,
}


def _same(kind: str, value: str) -> tuple[str, str]:
    """What two contact points of a row share when they are the same one written twice."""
    if kind in ("phone", "mobile"):
        return "phone", "".join(filter(str.isalnum, value))
    return kind, value.casefold().rstrip("/")
