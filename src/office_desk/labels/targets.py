"""What the places are called that a column of a table may go to: "Phone (work)", "Address 2: city"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from office_desk.labels.choices import choice_label
from office_desk.labels.fields import field_label
from office_desk.labels.joining import labelled
from office_desk.labels.kinds import kind_label
from office_desk.language import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from office_desk.exchange.columns import Target

_CONTACTS = "contact_points"
_AFFILIATIONS = "affiliations"

_SPECIALS = {
    #: A name that the program takes apart: family name, given name, patronymic, in any script
    ("people", "full_name"): QT_TRANSLATE_NOOP("Targets", "Full name"),
    #: A name in any language; the program sees by its letters which
    "full_name": QT_TRANSLATE_NOOP("Targets", "Name in any language"),
    "birth_year": QT_TRANSLATE_NOOP("Targets", "Year of birth"),
    "birth_month": QT_TRANSLATE_NOOP("Targets", "Month of birth"),
    #: The day of the month, from 1 to 31
    "birth_day": QT_TRANSLATE_NOOP("Targets", "Day of birth"),
    #: The time of day at which something begins, or from when to when it lasts
    "time": QT_TRANSLATE_NOOP("Targets", "Time of day"),
    "end_time": QT_TRANSLATE_NOOP("Targets", "Time of the end"),
}

_ADDRESS_PARTS = {
    #: Parts of a postal address, after a colon: "Address 2: street"
    "street": QT_TRANSLATE_NOOP("Targets", "street"),
    "postal_code": QT_TRANSLATE_NOOP("Targets", "postal code"),
    "city": QT_TRANSLATE_NOOP("Targets", "city"),
    "region": QT_TRANSLATE_NOOP("Targets", "region"),
    "country": QT_TRANSLATE_NOOP("Targets", "country"),
    "post_office_box": QT_TRANSLATE_NOOP("Targets", "post office box"),
    #: What a phone or an e-mail is used for, after a colon: "E-mail 2: label"
    "label": QT_TRANSLATE_NOOP("Targets", "label"),
    #: Whether it is a phone or WeChat, after a colon: "Contact detail 1: type"
    "kind": QT_TRANSLATE_NOOP("Targets", "type"),
    #: The number or address itself, after a colon: "Contact detail 1: value"
    "value": QT_TRANSLATE_NOOP("Targets", "value"),
}

_LABELS = {
    #: What a phone, an e-mail or an address is used for, in brackets: "Phone (work)"
    "work": QT_TRANSLATE_NOOP("Targets", "work"),
    "home": QT_TRANSLATE_NOOP("Targets", "home"),
    "other": QT_TRANSLATE_NOOP("Targets", "other"),
    "main": QT_TRANSLATE_NOOP("Targets", "main"),
    "assistant": QT_TRANSLATE_NOOP("Targets", "assistant"),
    "fax": QT_TRANSLATE_NOOP("Targets", "fax"),
    "work fax": QT_TRANSLATE_NOOP("Targets", "work fax"),
    "home fax": QT_TRANSLATE_NOOP("Targets", "home fax"),
    "pager": QT_TRANSLATE_NOOP("Targets", "pager"),
    #: A name in a messenger that is not told
    "chat": QT_TRANSLATE_NOOP("Targets", "chat"),
    #: A phone in a car
    "car": QT_TRANSLATE_NOOP("Targets", "car"),
}
_SERVICES = {"skype": "Skype", "whatsapp": "WhatsApp"}
"""Names that are the same in every language."""


def target_label(target: Target) -> str:
    """Answer what a target is called: "Family name", "Phone (work)", "Address 2: city", "Position 2"."""
    if target.kind == _CONTACTS and target.number:
        return _contact_label(target)
    if target.number and target.kind != _AFFILIATIONS:
        part = kind_label(target.kind, plural=False)
        return labelled(part, field_label(target.kind, target.key))
    return _numbered(_name(target), target.number)


def _name(target: Target) -> str:
    own = _SPECIALS.get((target.kind, target.key)) or _SPECIALS.get(target.key)
    return translate("Targets", own) if own else field_label(target.kind, target.key)


def _contact_label(target: Target) -> str:
    """Name a contact point, and after a colon what of it the column holds, if not the contact point itself."""
    named = choice_label(_CONTACTS, "kind", target.contact) if target.contact else kind_label(_CONTACTS, plural=False)
    if target.label:
        #: A kind of contact detail and what it is used for: "Phone (work)"
        named = translate("Targets", "{contact} ({label})", contact=named, label=_word(target.label))
    named = f"{named} {target.number}" if not target.contact else _numbered(named, target.number)
    if target.key == "value" and target.contact:
        return named
    part = _ADDRESS_PARTS.get(target.key)
    key = translate("Targets", part) if part else field_label(_CONTACTS, target.key)
    return labelled(named, key)


def _word(label: str) -> str:
    return translate("Targets", _LABELS[label]) if label in _LABELS else _SERVICES.get(label, label)


def _numbered(name: str, number: int) -> str:
    return f"{name} {number}" if number > 1 else name
