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
    LONGEST_LIST,
    Label,
    emails_in,
    has_extension,
    is_mobile_number,
    is_shortened_number,
    lines_in,
    phones_in,
    read_label,
    says_nothing,
    web_pages_in,
    without_fraction,
)
from office_desk.exchange.mapping.heading_text import read_heading
from office_desk.exchange.mapping.row_draft import RowDraft
from office_desk.exchange.mapping.targets import ADDRESS_PARTS, CONTACTS
from office_desk.exchange.vcard.contact_points import PostalAddress
from office_desk.labels.choices import choice_key
from office_desk.model.catalog.fields import TEXT_LENGTH

Said = Mapping[str, Any]
PointReader = Callable[[RowDraft, str, str, Label, str], None]
"""Adds the contact points of a cell to a row: its kind, its text, its label, and the heading for what is none."""


def contact_points(draft: RowDraft) -> list[Incoming]:
    """All contact points of a row: those that one column told are there, those of several are put together."""
    for (kind, contact, _, label), said in draft.parts.items():
        if kind != CONTACTS:
            continue
        if contact == "address":
            _add_address(draft, said, label)
        else:
            _add_values(draft, contact or _told_kind(said), said, label)
    return list(draft.points.values())


def point_reader(contact: str, *, is_own: bool = False) -> PointReader:
    """The reader for the cells of a kind of contact point.

    Args:
        is_own: A cell of the desk's own table is one contact point, whatever its text looks like.
    """
    return _add if is_own else _READERS.get(contact, _add_lines)


def _told_kind(said: Said) -> str:
    """The kind that a column of its own tells, in any words of the desk or of other programs."""
    word = str(said.get("kind", "")).strip()
    if not word:
        return "other"
    thing = read_heading(word).thing
    return choice_key(CONTACTS, "kind", word) or (thing if thing in _READERS else "other")


def _add_values(draft: RowDraft, contact: str, said: Said, label: str) -> None:
    is_own = bool(said.get("is_own"))
    several = [str(said.get(key, "")) for key in ("value", "label")]
    values, labels = ([text] if is_own else text.split(GOOGLE_SEPARATOR) for text in several)
    read = point_reader(contact, is_own=is_own)
    for value, own_label in zip_longest(values, labels, fillvalue=""):
        if len(value) > LONGEST_LIST:
            draft.keep(str(said.get("heading", "")), value)
        elif value and not says_nothing(value):
            read(draft, contact, value, read_label(own_label or label), str(said.get("heading", "")))


def _add_phones(draft: RowDraft, contact: str, text: str, label: Label, heading: str) -> None:
    for phone in phones_in(without_fraction(text)):
        if is_shortened_number(phone) or not any(map(str.isdigit, phone)):
            draft.keep(heading, phone)
        else:
            _add(draft, "mobile" if _is_mobile(contact, phone, label) else "phone", phone, label, heading)


def _is_mobile(contact: str, phone: str, label: Label) -> bool:
    if contact == "mobile":
        return not has_extension(phone)
    return label.is_mobile or (not label.label and is_mobile_number(phone))


def _add_emails(draft: RowDraft, contact: str, text: str, label: Label, heading: str) -> None:
    addresses, unread = emails_in(text)
    if unread:
        draft.keep(heading, unread)
    for address in addresses:
        _add(draft, contact, address, label, heading)


def _add_web_pages(draft: RowDraft, contact: str, text: str, label: Label, heading: str) -> None:
    for page in web_pages_in(text):
        if "." in page and "@" not in page:
            _add(draft, contact, page, label, heading)
        else:
            draft.keep(heading, page)


def _add_lines(draft: RowDraft, contact: str, text: str, label: Label, heading: str) -> None:
    for line in lines_in(text):
        _add(draft, contact, line, label, heading)


def _add_whole_address(draft: RowDraft, contact: str, text: str, label: Label, heading: str) -> None:
    for address in text.split(GOOGLE_SEPARATOR):
        _add(draft, contact, ", ".join(filter(None, map(str.strip, address.splitlines()))), label, heading)


def _add_address(draft: RowDraft, said: Said, label: str) -> None:
    told, heading = read_label(str(said.get("label", "")) or label), str(said.get("heading", ""))
    if any(said.get(key) for key in ADDRESS_PARTS):
        address = _postal_address(said)
        text = address_line(address)
        if text and not says_nothing(text):
            _add(draft, "address", text, told, heading)
            if text != address.street:
                draft.addresses.append(address)
    elif said.get("value"):
        point_reader("address", is_own=bool(said.get("is_own")))(draft, "address", str(said["value"]), told, heading)


def _postal_address(said: Said) -> PostalAddress:
    return PostalAddress(
        post_office_box=str(said.get("post_office_box", "")),
        street=str(said.get("street", "")),
        city=str(said.get("city", "")),
        region=str(said.get("region", "")),
        postal_code=str(said.get("postal_code", "")),
        country=str(said.get("country", "")),
    )


def _add(draft: RowDraft, kind: str, value: str, label: Label, heading: str) -> None:
    value = one_line(value)
    if len(value) > TEXT_LENGTH:
        draft.keep(heading, value)
        return
    key = _same(kind, value)
    point = draft.points.get(key)
    if point is None:
        point = draft.points[key] = Incoming(CONTACTS, {"kind": kind, "value": value})
    elif kind == "mobile":
        point.values["kind"] = kind
    if label.label:
        point.values.setdefault("label", label.label[:TEXT_LENGTH])
    if label.is_preferred:
        point.values["preferred"] = True


_READERS: Mapping[str, PointReader] = {
    "phone": _add_phones,
    "mobile": _add_phones,
    "email": _add_emails,
    "web": _add_web_pages,
    "address": _add_whole_address,
    "wechat": _add_lines,
    "qq": _add_lines,
    "vk": _add_lines,
    "telegram": _add_lines,
}


def _same(kind: str, value: str) -> tuple[str, str]:
    """What two contact points of a row share when they are the same one written twice."""
    if kind in ("phone", "mobile"):
        return "phone", value if value.isalnum() else "".join(filter(str.isalnum, value))
    return kind, value.casefold().rstrip("/")
