"""Writes cards as vCard 2.1, 3.0 or 4.0, so that other programs read them: UTF-8 without a mark, CRLF, folded.

What only one version can say is said in another way where there is one: a preference, the kind of a photo, a
date without a year. Unknown properties are given back as they came.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from office_desk.exchange.vcard.card import Card, Components, Property
from office_desk.exchange.vcard.dates import read_date
from office_desk.exchange.vcard.folding import MAXIMUM_OCTETS, fold
from office_desk.exchange.vcard.parameters import (
    media_type_of,
    params_of,
    preferences,
    with_preference,
    written_old_params,
    written_params,
)
from office_desk.exchange.vcard.transfer import break_quoted_printable, encode_base64, encode_quoted_printable
from office_desk.exchange.vcard.values import escape, write_value
from office_desk.exchange.vcard.vocabulary import DATES, ValueKind, kind_of_value

VERSIONS = ("2.1", "3.0", "4.0")
_STANDARD_DATES = frozenset(name for name in DATES if name[:2] != "X-")  # the others have no form but the given one
_STRUCTURE = frozenset(("BEGIN", "END", "VERSION", ""))
_not_in_name = re.compile(r"[^A-Z0-9_-]")  # Windows has X-WAB-WEDDING_ANNIVERSARY
_not_in_group = re.compile(r"[^A-Za-z0-9_-]")
_plain_old_text = re.compile(r"[ -\[\]-~]*\Z").match  # ASCII without control characters and backslashes


def write_cards(cards: Iterable[Card], version: str) -> bytes:
    """Write a file of cards; `version` is "2.1", "3.0" or "4.0", whatever the cards were read from.

    Raises:
        ValueError: There is no such version.
    """
    if version not in VERSIONS:
        raise ValueError(f"There is no vCard {version!r}")
    lines = [line for card in cards for line in _card_lines(card, version)]
    return "".join(f"{line}\r\n" for line in lines).encode("utf-8", "replace")


def _card_lines(card: Card, version: str) -> list[str]:
    lines = ["BEGIN:VCARD", f"VERSION:{version}"]
    strongest = preferences(card)
    for each in (*_missing(card, version), *card.properties):
        name = _written_name(each)
        if name:
            written = _with_date(with_preference(each, version, strongest), version)
            write = _old_property if version == "2.1" else _property
            lines.extend(write(name, written, version))
    lines.append("END:VCARD")
    return lines


def _missing(card: Card, version: str) -> list[Property]:
    """What a strict reader refuses to miss: FN (RFC 6350, 6.2.1), before 4.0 also N (RFC 2426, 3.1.2)."""
    missing = []
    if version != "4.0" and card.first("N") is None:
        missing.append(Property.of_components("N", (("",),) * 5))
    if card.first("FN") is None:
        missing.append(Property("FN", _some_name(card)))
    return missing


def _some_name(card: Card) -> str:
    for name in ("N", "ORG", "NICKNAME", "EMAIL", "TEL"):
        found = card.first(name)
        parts = [part for component in found.components for part in component] if found else []
        text = " ".join(part for part in parts if part.strip())
        if text:
            return text
    return ""


def _written_name(each: Property) -> str:
    """Group and name with nothing in them that could end them early; "" for what the writer itself writes."""
    name = _not_in_name.sub("-", each.name.upper())
    if name in _STRUCTURE:
        return ""
    name = name if name[0].isalpha() else f"X-{name}"
    group = _not_in_group.sub("-", each.group)
    return f"{group}.{name}" if group else name


def _with_date(each: Property, version: str) -> Property:
    """Write a date as the version has it; without a year it stays without one, and words are marked as words."""
    if each.name not in _STANDARD_DATES or not isinstance(each.value, str) or "T" in each.value:
        return each
    date = read_date(each.value, is_words=each.parameter("VALUE").lower() == "text")
    params = each.params
    if date.problem is not None and version == "4.0":
        params = (*(pair for pair in params if pair[0] != "VALUE"), ("VALUE", "text"))
    elif not date.is_words:
        params = tuple(pair for pair in params if pair[0] != "X-APPLE-OMIT-YEAR")
    return Property(each.name, date.written(version), params, each.group)


def _property(name: str, each: Property, version: str) -> list[str]:
    """Write a property for 3.0 or 4.0."""
    if isinstance(each.value, bytes):
        value = encode_base64(each.value)
        if version == "4.0":
            value = f"data:{media_type_of(each)};base64,{value}"
    elif isinstance(each.value, Card):
        value = escape("\n".join(_card_lines(each.value, version)))
    else:
        value = write_value(kind_of_value(each.name, each.parameter("VALUE")), _clean(each.value))
    return fold(f"{name}{written_params(params_of(each, version))}:{value}")


def _old_property(name: str, each: Property, version: str) -> list[str]:
    """Write a property for 2.1: what is not plain ASCII, or long, goes as quoted-printable in UTF-8."""
    params = written_old_params(params_of(each, version))
    header = f"{name}{params}"
    charset = "" if params.isascii() else ";CHARSET=UTF-8"
    if isinstance(each.value, bytes):
        # An empty line ends base64 (vCard 2.1, 2.1.4.2).
        return [*fold(f"{header}{charset}:{encode_base64(each.value)}"), ""]
    if isinstance(each.value, Card):
        return [f"{header}{charset}:", *_card_lines(each.value, version)]
    kind = kind_of_value(each.name, each.parameter("VALUE"))
    value = _clean(each.value)
    plain = _old_value(kind, value, is_quoted=False)
    is_plain = _plain_old_text(each.text) and len(header) + len(plain) < MAXIMUM_OCTETS
    if is_plain and not charset and not plain.endswith(" ") and not _has_inner_comma(kind, value):
        return [f"{header}:{plain}"]
    quoted = _old_value(kind, value, is_quoted=True)
    return break_quoted_printable(f"{header};CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:", quoted)


def _old_value(kind: ValueKind, value: str | Components, is_quoted: bool) -> str:
    """Write a value for 2.1; separators that belong to the text are escaped or quoted, so they part nothing."""

    def part(text: str) -> str:
        if is_quoted:
            text = encode_quoted_printable(text).replace("\\", "=5C")
            text = text.replace(",", "=2C") if kind is ValueKind.LIST else text
        return text if kind in (ValueKind.ADDRESS, ValueKind.INLINE) else text.replace(";", "\\;")

    components = ((value,),) if isinstance(value, str) else value
    return ";".join(",".join(map(part, component)) for component in components)


def _has_inner_comma(kind: ValueKind, value: str | Components) -> bool:
    components = ((value,),) if isinstance(value, str) else value
    return kind is ValueKind.LIST and any("," in part for component in components for part in component)


def _clean(value: str | bytes | Components | Card) -> str | Components:
    """Give line breaks one form and leave out NUL, which no reader takes."""
    if isinstance(value, str):
        return value.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    if isinstance(value, tuple):
        return tuple(tuple(str(_clean(part)) for part in component) for component in value)
    return ""
