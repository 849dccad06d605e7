"""From the lines of one card to its properties: charsets, encodings and what each value is made of."""

from __future__ import annotations

import re
from urllib.parse import unquote_to_bytes

from office_desk.exchange.vcard.card import Card, Parameters, Property, Value
from office_desk.exchange.vcard.card_text import CardText, FileContext, OpenCard
from office_desk.exchange.vcard.charsets import decode_strictly
from office_desk.exchange.vcard.dates import date_problem
from office_desk.exchange.vcard.headers import Header, split_header
from office_desk.exchange.vcard.lines import Line, PlainCard, whole_lines
from office_desk.exchange.vcard.repairs import RepairCode
from office_desk.exchange.vcard.transfer import decode_base64, decode_quoted_printable
from office_desk.exchange.vcard.values import read_value
from office_desk.exchange.vcard.vocabulary import DATES, LONG_TEXTS, ValueKind, media_type_of_word

NEAREST_VERSION = {
    "1.0": "2.1",
    "2": "2.1",
    "2.0": "2.1",
    "2.1": "2.1",
    "4": "4.0",
    "4.0": "4.0",
    "5.0": "4.0",
}
_PLAIN_VERSIONS = {"VERSION:2.1": "2.1", "VERSION:3.0": "3.0", "VERSION:4.0": "4.0"}
MAXIMUM_NESTING = 8  # cards inside cards, as AGENT has them
_DEFAULT_VERSION = "3.0"
# The first octets of a JPEG, PNG and GIF in base64: a picture even when nobody says so.
_PICTURE_BEGINNINGS = (b"/9j/", b"iVBORw0KGgo", b"R0lGOD")
_written_card = re.compile(r"\s*BEGIN:VCARD\s*\n", re.IGNORECASE).match
_data_address = re.compile(rb"\s*data:([^,;]*)((?:;[^,;]*)*),", re.IGNORECASE).match


def plain_card(found: PlainCard, context: FileContext) -> Card | None:
    """Read a card in which nothing is to be mended, as nearly all of a file are, in one go.

    None for any other: a `CardParser` reads those, and the headers that a file uses, when they are met first.
    """
    try:
        texts = b"\n".join(found.contents[1:-1]).decode().split("\n")
    except UnicodeDecodeError:
        return None
    version = _PLAIN_VERSIONS.get(texts[0])
    if version is None or context.charset:
        return None
    usual, is_old = context.header_reader(version).usual, version == "2.1"
    properties = []
    for line, text in enumerate(texts[1:], found.first + 2):
        head, colon, value = text.partition(":")
        header = usual.get(head)
        if header is None or not colon or (header.name in DATES and date_problem(value) is not None):
            return None
        name, params, group, kind = header.name, header.params, header.group, header.kind
        if "\\" in value or (kind is not ValueKind.TEXT and kind is not ValueKind.ADDRESS):
            properties.append(Property(name, read_value(kind, value, is_old), params, group, line, line))
        else:
            properties.append(Property(name, value, params, group, line, line))
    last = found.first + len(found.contents) - 1
    return Card(version, tuple(properties), first_line=found.first, last_line=last)


class CardParser:
    """Reads one card; whatever is wrong with a property becomes a repair, never an exception."""

    def __init__(self, source: OpenCard, context: FileContext) -> None:
        self._source = source
        self._context = context
        self._text = CardText(source, context)
        self._version = self._find_version()
        self._is_old = self._version == "2.1"
        self._headers = context.header_reader(self._version)

    def card(self, last_line: int) -> Card:
        """Read all properties."""
        properties = []
        for place, line in enumerate(self._source.lines):
            self._text.line = line.first
            found = self._property(place, line)
            if found is not None:
                properties.append(found)
        guess = self._text.guess
        charset = guess or self._context.charset or "utf-8"
        return Card(self._version, tuple(properties), charset, bool(guess), self._source.first_line, last_line)

    def _find_version(self) -> str:
        for line in self._source.lines:
            if line.content[:7].upper() == b"VERSION":
                said = line.content.rpartition(b":")[2].strip().decode("ascii", "replace")
                if said != _DEFAULT_VERSION and said not in ("2.1", "4.0"):
                    self._text.line = line.first
                    self._text.repair(RepairCode.UNKNOWN_VERSION, said)
                return NEAREST_VERSION.get(said, _DEFAULT_VERSION)
        self._text.repair(RepairCode.MISSING_VERSION)
        return _DEFAULT_VERSION

    def _property(self, place: int, line: Line) -> Property | None:
        """Read one property; the usual ones, UTF-8 and nothing encoded, are done here."""
        try:
            text = line.content.decode()
        except UnicodeDecodeError:
            return self._unusual_property(place, line)
        if self._context.charset and not text.isascii():
            return self._unusual_property(place, line)
        colon = split_header(text)
        if colon < 0:
            self._text.repair(RepairCode.STRAY_TEXT, text)
            return None
        header = self._headers.read(text[:colon])
        if not header.is_plain or line.is_too_long or header.name in DATES:
            return self._unusual_property(place, line)
        if header.name == "VERSION":
            return None
        text = text[colon + 1 :]
        if "\n" in text:
            text = self._mend_breaks(header.name, text)
        value = read_value(header.kind, text, self._is_old)
        return Property(header.name, value, header.params, header.group, line.first, line.last)

    def _unusual_property(self, place: int, line: Line) -> Property | None:
        content = line.content
        colon = split_header(content.decode("latin-1"))
        if colon < 0:
            self._text.repair(RepairCode.STRAY_TEXT, self._text.read(content, "", ""))
            return None
        header = self._headers.read(self._text.read(content[:colon], "", ""))
        if header.name == "VERSION":
            return None
        if line.is_too_long:
            self._text.repair(RepairCode.VALUE_TOO_LONG, header.name)
            return None
        if header.unknown_charset:
            self._text.repair(RepairCode.UNKNOWN_CHARSET, header.name, header.unknown_charset)
        params = header.params
        if place in self._source.agents:
            value: Value = self._source.agents[place]
        else:
            value, params = self._value(header, content[colon + 1 :])
        if header.kind is ValueKind.CARD and isinstance(value, str):
            value = self._written_card(value, line)
        if header.name in DATES and isinstance(value, str):
            self._check_date(header, value)
        return Property(header.name, value, params, header.group, line.first, line.last)

    def _value(self, header: Header, raw: bytes) -> tuple[Value, Parameters]:
        encoding = header.encoding
        if header.kind is ValueKind.INLINE and encoding != "Q":
            inline = self._inline(header, raw)
            if inline is not None:
                return inline
        elif encoding == "B" and (octets := self._base64(header, raw)) is not None:
            if header.kind in (ValueKind.PARTS, ValueKind.CARD) and decode_strictly(octets, "utf-8") is None:
                return octets, header.params
            return self._text_value(header, octets), header.params
        if encoding == "Q":
            return self._quoted_value(header, raw), header.params
        if encoding not in ("", "B"):
            self._text.repair(RepairCode.UNKNOWN_ENCODING, header.name, encoding)
        return self._text_value(header, raw), header.params

    def _text_value(self, header: Header, raw: bytes) -> Value:
        text = self._text.read(raw, header.charset, header.name)
        if "\n" in text:
            text = self._mend_breaks(header.name, text)
        return read_value(header.kind, text, self._is_old)

    def _quoted_value(self, header: Header, raw: bytes) -> Value:
        """Split first, decode then: an encoded separator belongs to the text, as Android and Outlook have it."""

        def decoded(part: str) -> str:
            octets = decode_quoted_printable(part.encode("latin-1"))
            text = self._text.read(octets, header.charset, header.name)
            return text.replace("\r\n", "\n").replace("\r", "\n")

        # KAddressBook escapes the line breaks of its own soft breaks; no other "=" stands before a backslash.
        text = raw.decode("latin-1").replace("=\\n", "")
        if "\n" in text:
            text = self._mend_breaks(header.name, text)
        value = read_value(header.kind, text, self._is_old, decoded)
        if isinstance(value, str) and header.name in ("N", "ADR") and "=3B" in text.upper():
            self._text.repair(RepairCode.MISSING_NAME_END, header.name)
            return read_value(header.kind, value, self._is_old)
        return value

    def _base64(self, header: Header, raw: bytes) -> bytes | None:
        octets = decode_base64(raw)
        if octets is None:
            self._text.repair(RepairCode.BAD_BASE64, header.name)
        return octets

    def _inline(self, header: Header, raw: bytes) -> tuple[Value, Parameters] | None:
        """Read the octets of a photo, sound or key; None when it is an address of them."""
        address = _data_address(raw[:1000])
        if address is not None:
            body = raw[address.end() :]
            is_base64 = b";base64" in address[2].lower()
            octets = self._base64(header, body) if is_base64 else unquote_to_bytes(body)
            media_type = address[1].decode("ascii", "replace").lower()
        else:
            is_unmarked = not header.encoding and raw.lstrip().startswith(_PICTURE_BEGINNINGS)
            if is_unmarked:
                self._text.repair(RepairCode.MISSING_ENCODING, header.name)
            octets = self._base64(header, raw) if is_unmarked or header.encoding == "B" else None
            media_type = ""
        if octets is None:
            return None
        return octets, _inline_params(header.params, media_type)

    def _written_card(self, text: str, line: Line) -> Value:
        """Read a card that stands escaped in the value of an AGENT (RFC 2426, 3.5.4)."""
        begin = _written_card(text)
        if begin is None:
            return text
        if self._source.depth >= MAXIMUM_NESTING:
            self._text.repair(RepairCode.NESTED_TOO_DEEP)
            return text
        inner = OpenCard(line.first, self._source.number, depth=self._source.depth + 1)
        for each in whole_lines(text[begin.end() :].encode("utf-8", "replace")):
            if each.content[:4].upper() == b"END:":
                break
            inner.lines.append(Line(each.content, line.first, line.last))
        return CardParser(inner, self._context).card(line.last)

    def _mend_breaks(self, name: str, text: str) -> str:
        """Join a value whose lines were broken without a fold: as lines where texts have lines, else in one."""
        self._text.repair(RepairCode.BROKEN_LINE, name)
        if name in LONG_TEXTS:
            return text
        return " ".join(part.strip() for part in text.split("\n") if part.strip())

    def _check_date(self, header: Header, value: str) -> None:
        is_text = ("VALUE", "text") in header.params
        problem = None if is_text else date_problem(value)
        if problem is not None:
            self._text.repair(problem, header.name, value)


def _inline_params(params: Parameters, media_type: str) -> Parameters:
    """Tell the kind of the octets by MEDIATYPE alone, and drop what only announced that they are inline."""
    kept = []
    for key, value in params:
        if key == "TYPE" and media_type_of_word(value):
            media_type = media_type or media_type_of_word(value)
        elif key == "MEDIATYPE":
            media_type = media_type or value
        elif key != "VALUE":
            kept.append((key, value))
    if media_type and media_type != "application/octet-stream":
        kept.append(("MEDIATYPE", media_type))
    return tuple(kept)
