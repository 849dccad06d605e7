"""What a card says of a person, by meaning: names, organizations, dates, photo, texts.

Phones, addresses and the like are in `contact_points`. Everything here is read as far as it is there: a card without
a name has no name, and nothing raises.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from office_desk.exchange.vcard.card import Card, Property
from office_desk.exchange.vcard.dates import CardDate, read_date

_NAME_PARTS = 5
_standard_label = re.compile(r"_\$!<(.*)>!\$_\Z", re.DOTALL).match
_MEDIA_BEGINNINGS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
)


@dataclass(frozen=True, slots=True)
class PersonName:
    """The parts of N (RFC 6350, 6.2.2); "" for each that is not there."""

    family: str = ""
    given: str = ""
    additional: str = ""
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class OrganizationName:
    """ORG: the organization and its units, the largest first."""

    name: str
    units: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo of a card.

    Attributes:
        data: The picture itself; b"" when there is only an address.
        media_type: Told by the first octets, else by the card; "" when neither tells.
        address: A web address or a path as it stood in the card. Never open it: it is anybody's text.
    """

    data: bytes = b""
    media_type: str = ""
    address: str = ""


def formatted_name(card: Card) -> str:
    """The name as it is shown, or ""."""
    return _first_text(card, "FN")


def person_name(card: Card) -> PersonName | None:
    """The name in its parts; a lone text in N is a family name, as the standard has it."""
    found = card.first("N")
    return name_of(found) if found is not None else None


def name_of(each: Property) -> PersonName | None:
    """The name that an N tells in its parts; None when it tells nothing."""
    parts = [one_line(_part_text(component)) for component in each.components[:_NAME_PARTS]]
    return PersonName(*parts) if any(parts) else None


def phonetic_name(card: Card) -> PersonName | None:
    """How the name is spoken, as Apple and Android write it."""
    family = _first_text(card, "X-PHONETIC-LAST-NAME")
    given = _first_text(card, "X-PHONETIC-FIRST-NAME")
    additional = _first_text(card, "X-PHONETIC-MIDDLE-NAME")
    return PersonName(family, given, additional) if family or given or additional else None


def sort_as(card: Card) -> str:
    """What the card is sorted by: SORT-STRING (3.0) or SORT-AS of its name (4.0), else ""."""
    said = _first_text(card, "SORT-STRING")
    names = (found for name in ("N", "FN") if (found := card.first(name)) is not None)
    return said or next((" ".join(each.parameters("SORT-AS")) for each in names if each.parameter("SORT-AS")), "")


def organizations(card: Card) -> tuple[OrganizationName, ...]:
    """The organizations, each with its units."""
    names = []
    for each in card.all("ORG"):
        parts = [one_line(",".join(component)) for component in each.components]
        parts = [part for part in parts if part]
        if parts:
            names.append(OrganizationName(parts[0], tuple(parts[1:])))
    return tuple(names)


def texts(card: Card, name: str) -> tuple[str, ...]:
    """All texts of a property such as TITLE, ROLE or NOTE that are not empty."""
    return tuple(text for each in card.all(name) if (text := each.text.strip()))


def listed(card: Card, name: str) -> tuple[str, ...]:
    """The single words of CATEGORIES or NICKNAME, each once."""
    words = (one_line(word) for each in card.all(name) for part in each.components for word in part)
    return tuple(dict.fromkeys(word for word in words if word))


def categories(card: Card) -> tuple[str, ...]:
    """The categories, each once."""
    return listed(card, "CATEGORIES")


def birthday(card: Card) -> CardDate | None:
    """The birthday as far as it is known; its `problem` tells when it could not be read."""
    return _date(card, "BDAY")


def anniversary(card: Card) -> CardDate | None:
    """The anniversary, by its standard name or by those that programs used before there was one."""
    names = ("ANNIVERSARY", "X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY")
    named = next((date for name in names if (date := _date(card, name)) is not None), None)
    if named is not None:
        return named
    labels = group_labels(card)
    dates = (each for each in card.all("X-ABDATE") if standard_label(labels.get(each.group, "")) == "Anniversary")
    return next((read_date(each.text) for each in dates), None)


def group_labels(card: Card) -> dict[str, str]:
    """What the person called the properties of each group, as Apple and Google write it."""
    return {each.group: one_line(each.text) for each in card.properties if each.group and each.name == "X-ABLABEL"}


def standard_label(label: str) -> str:
    """The word of a label that Apple translates itself, such as `Work` of `_$!<Work>!$_`; "" for a person's own."""
    found = _standard_label(label)
    return found[1] if found else ""


def uid(card: Card) -> str:
    """The lasting mark of the card, or ""; `urn:uuid:` is kept."""
    return _first_text(card, "UID")


def revision(card: Card) -> datetime | None:
    """When the card was last changed; None when it does not say so in a way that can be read."""
    try:
        return datetime.fromisoformat(_first_text(card, "REV"))
    except ValueError:
        return None


def photo(card: Card) -> Photo | None:
    """The first photo that is a picture, else the first that is an address of one."""
    addresses = []
    for each in card.all("PHOTO"):
        if isinstance(each.value, bytes) and each.value:
            return Photo(each.value, _media_type(each.value, each))
        if each.text.strip():
            addresses.append(Photo(address=each.text.strip(), media_type=each.parameter("MEDIATYPE")))
    return addresses[0] if addresses else None


def one_line(text: str) -> str:
    """A text in one line, with single blanks: line breaks in a name are an accident."""
    if " " not in text and text.isprintable():
        return text  # every other character that splits is not printable
    return " ".join(text.split())


def _first_text(card: Card, name: str) -> str:
    return next((text for each in card.all(name) if (text := one_line(each.text))), "")


def _part_text(component: tuple[str, ...]) -> str:
    """Join several names of one part; a comma with a blank after it is no separator but part of the text."""
    if len(component) == 1:
        return component[0]
    is_prose = any(value.startswith(" ") for value in component[1:])
    return (",".join if is_prose else " ".join)(component)


def _date(card: Card, name: str) -> CardDate | None:
    found = next((each for each in card.all(name) if each.text.strip()), None)
    if found is None:
        return None
    return read_date(found.text, is_words=found.parameter("VALUE") == "text")


def _media_type(data: bytes, each: Property) -> str:
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    if data[4:12] in (b"ftypheic", b"ftypheix", b"ftypmif1"):
        return "image/heic"
    told = next((media for beginning, media in _MEDIA_BEGINNINGS if data.startswith(beginning)), "")
    return told or each.parameter("MEDIATYPE")
