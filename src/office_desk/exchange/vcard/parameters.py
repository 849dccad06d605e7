"""Parameters as each version writes them: TYPE and PREF, quotes, and carets for what quotes cannot hold."""

from __future__ import annotations

import re
from itertools import groupby

from office_desk.exchange.vcard.card import Card, Property
from office_desk.exchange.vcard.vocabulary import TYPE_WORDS, ValueKind, kind_of_value, word_of_media_type

_not_in_name = re.compile(r"[^A-Za-z0-9-]")
_needs_quotes = re.compile(r"[,;:]|^\s|\s$")
_control = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_not_in_media_type = re.compile(r"[^A-Za-z0-9!#$&^_.+/-]")
_CARETS = str.maketrans({"^": "^^", "\n": "^n", '"': "^'"})
_LEAST_PREFERENCE = 100  # RFC 6350, 5.3


def preferences(card: Card) -> dict[str, int]:
    """The strongest PREF of each property name: the one that is kept where PREF cannot be told in steps."""
    strongest: dict[str, int] = {}
    for each in card.properties:
        for value in each.parameters("PREF"):
            strongest[each.name] = min(_preference(value), strongest.get(each.name, _LEAST_PREFERENCE))
    return strongest


def with_preference(each: Property, version: str, strongest: dict[str, int]) -> Property:
    """Turn PREF into the TYPE=pref of vCard 2.1 and 3.0, for the strongest of its name."""
    if version == "4.0" or not each.parameter("PREF"):
        return each
    is_strongest = _preference(each.parameter("PREF")) == strongest.get(each.name)
    params = []
    for key, value in each.params:
        if key != "PREF":
            params.append((key, value))
        elif is_strongest:
            params.append(("TYPE", "pref"))
    return Property(each.name, each.value, tuple(params), each.group)


def params_of(each: Property, version: str) -> list[tuple[str, str]]:
    """The parameters to write, those that announce octets included."""
    params = [(key, value) for key, value in each.params if key not in ("ENCODING", "CHARSET")]
    if not isinstance(each.value, bytes):
        return params
    params = [(key, value) for key, value in params if key not in ("MEDIATYPE", "VALUE")]
    is_known = kind_of_value(each.name, "") is ValueKind.INLINE
    if version == "4.0":
        return params if is_known else [*params, ("VALUE", "uri")]
    if not is_known:
        params.append(("VALUE", "binary"))
    params.append(("ENCODING", "BASE64" if version == "2.1" else "b"))
    if each.parameter("MEDIATYPE"):
        params.append(("TYPE", word_of_media_type(each.parameter("MEDIATYPE"))))
    return params


def media_type_of(each: Property) -> str:
    """The media type for a data address, with nothing in it that could end it early."""
    return _not_in_media_type.sub("", each.parameter("MEDIATYPE")) or "application/octet-stream"


def written_params(params: list[tuple[str, str]]) -> str:
    """Write parameters for 3.0 and 4.0, neighbors of one name as a list (RFC 6350, 3.3; RFC 6868)."""
    written = []
    for key, pairs in groupby(params, key=lambda pair: pair[0]):
        name = _not_in_name.sub("-", key)
        if name:
            written.append(f";{name}={','.join(_new_value(value) for _, value in pairs)}")
    return "".join(written)


def written_old_params(params: list[tuple[str, str]]) -> str:
    """Write parameters for 2.1: known TYPE words bare and in capitals, everything else by name."""
    written = []
    for key, value in params:
        name = _not_in_name.sub("-", key)
        if key == "TYPE" and value.lower() in TYPE_WORDS:
            written.append(f";{value.upper()}")
        elif name:
            written.append(f";{name}={_old_value(value)}")
    return "".join(written)


def _new_value(value: str) -> str:
    value = _control.sub(" ", value).translate(_CARETS)
    return f'"{value}"' if _needs_quotes.search(value) else value


def _old_value(value: str) -> str:
    value = _control.sub(" ", value).replace("\n", " ").replace('"', "'")
    return f'"{value}"' if _needs_quotes.search(value) else value


def _preference(value: str) -> int:
    return int(value) if value.isdecimal() and len(value) <= 3 else _LEAST_PREFERENCE
