"""What stands before the colon of a property: group, name and parameters, in every way they are written."""

from __future__ import annotations

import re
from typing import NamedTuple

from office_desk.exchange.vcard.card import Parameters
from office_desk.exchange.vcard.charsets import charset_of_name, decode_strictly
from office_desk.exchange.vcard.transfer import decode_quoted_printable
from office_desk.exchange.vcard.vocabulary import (
    ENCODING_WORDS,
    TYPE_WORDS,
    VALUE_WORDS,
    ValueKind,
    kind_of_value,
)

MAXIMUM_PARAMETERS = 500
_CACHED_HEADERS = 2000
_CACHED_LENGTH = 200

_header = re.compile(r'(?:[^":]|"[^"]*")*(?=:)').match
_parameter = re.compile(r'(?:[^";]|"[^"]*"?)+')
_listed = re.compile(r'((?:[^",]|"[^"]*"?)*),')
_custom_type = re.compile(r"X-CUSTOM\((.*)\)\Z", re.IGNORECASE).match
_custom_setting = re.compile(r"(CHARSET|ENCODING)=([^,]*),", re.IGNORECASE).match
_caret = re.compile(r"\^([n^'])")
_CARETS = {"n": "\n", "^": "^", "'": '"'}
_ENCODINGS = {"QP": "Q", "QUOTED-PRINTABLE": "Q", "BASE64": "B", "7BIT": "", "8BIT": "", "BINARY": ""}


class Header(NamedTuple):
    """Everything that is said before the value.

    Attributes:
        group: "" when there is none.
        name: In upper case.
        params: As `Property.params`; neither ENCODING nor CHARSET.
        kind: How the value is built.
        encoding: "B", "Q", "" for none, or what stood there when it is none of these.
        charset: As Python calls it, "" for none.
        unknown_charset: The charset named there when there is none of that name.
        is_plain: Neither encoding nor charset, and a value that is text: nothing special to be done.
    """

    group: str
    name: str
    params: Parameters
    kind: ValueKind
    encoding: str
    charset: str
    unknown_charset: str
    is_plain: bool


class HeaderReader:
    """Reads headers and remembers them, since the cards of a file use the same few.

    Attributes:
        usual: Those met so far, by their text, behind which stands a text as it is: nothing encoded, no octets.
    """

    def __init__(self, version: str) -> None:
        self.usual: dict[str, Header] = {}
        self._has_carets = version != "2.1"
        self._known: dict[str, Header] = {}

    def read(self, text: str) -> Header:
        """Read a header; never fails: what cannot be understood is kept as a TYPE."""
        found = self._known.get(text)
        if found is None:
            found = self._read(text)
            if len(text) <= _CACHED_LENGTH:
                if len(self._known) >= _CACHED_HEADERS:
                    self._known.clear()
                    self.usual.clear()
                self._known[text] = found
                if found.is_plain and '"' not in text and found.name != "VERSION":
                    self.usual[text] = found
        return found

    def _read(self, text: str) -> Header:
        pieces = _parameter.findall(text) if '"' in text else text.split(";")
        group, _, name = pieces[0].strip().rpartition(".")
        name = name.upper()
        params: list[tuple[str, str]] = []
        for piece in pieces[1 : MAXIMUM_PARAMETERS + 1]:
            params.extend(self._pairs(piece.strip()))
        encoding = _last(params, "ENCODING").strip().upper()
        charset = _last(params, "CHARSET")
        kept = tuple(_canonical(key, value) for key, value in params if key not in ("ENCODING", "CHARSET"))
        kind = kind_of_value(name, next((value for key, value in kept if key == "VALUE"), ""))
        encoding = _ENCODINGS.get(encoding, encoding)
        known = charset_of_name(charset) if charset else ""
        is_plain = not (encoding or charset) and kind not in (ValueKind.INLINE, ValueKind.CARD)
        unknown = "" if known else charset
        return Header(group, name, kept, kind, encoding, known, unknown, is_plain)

    def _pairs(self, piece: str) -> list[tuple[str, str]]:
        if not piece:
            return []
        if (custom := _custom_type(piece)) is not None:
            return [("TYPE", _custom_label(custom[1]))]
        key, equals, value = piece.partition("=")
        if not equals:
            return [(_name_of_bare(piece), _unquoted(piece))]
        key = key.strip().upper()
        if key == "TYPE":
            value = value.replace('"', "") if value.count('"') <= 2 else value
        values = _listed.findall(value + ",") if '"' in value else value.split(",")
        return [(key, self._parameter_text(each.strip())) for each in values] or [(key, "")]

    def _parameter_text(self, value: str) -> str:
        value = _unquoted(value)
        if self._has_carets and "^" in value:  # RFC 6868, 3.2
            return _caret.sub(lambda found: _CARETS[found[1]], value)
        return value


def split_header(text: str) -> int:
    """Where the colon is that ends the header; a colon between quotes is part of it. -1 when there is none."""
    colon = text.find(":")
    if colon < 0 or text.find('"', 0, colon) < 0:
        return colon
    match = _header(text)
    return match.end() if match else colon


def _last(params: list[tuple[str, str]], name: str) -> str:
    return next((value for key, value in reversed(params) if key == name), "")


def _name_of_bare(word: str) -> str:
    upper = word.upper()
    if upper in ENCODING_WORDS:
        return "ENCODING"
    return "VALUE" if upper in VALUE_WORDS else "TYPE"


def _custom_label(inside: str) -> str:
    """The label that Android writes as a type: X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=D0=B4)."""
    charset, is_quoted = "utf-8", False
    while (found := _custom_setting(inside)) is not None:
        is_quoted = is_quoted or found[1].upper() == "ENCODING"
        charset = (charset_of_name(found[2]) or charset) if found[1].upper() == "CHARSET" else charset
        inside = inside[found.end() :]
    if not is_quoted:
        return inside
    octets = decode_quoted_printable(inside.encode("utf-8", "replace"))
    return decode_strictly(octets, charset) or inside


def _unquoted(value: str) -> str:
    return value.replace('"', "")


def _canonical(key: str, value: str) -> tuple[str, str]:
    if key == "TYPE":
        lower = value.lower()
        if lower == "pref":
            return "PREF", "1"
        return key, lower if lower in TYPE_WORDS else value
    return key, value.lower() if key == "VALUE" else value
