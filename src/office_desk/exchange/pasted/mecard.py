"""MECARD, the text in the QR code of a business card, as the properties of a card that is read like any other.

NTT DoCoMo's "Barcode: Phonebook registration": fields end in ";", a backslash escapes, an empty field ends the card.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from office_desk.exchange.incoming import Incoming
from office_desk.exchange.pasted.tokens import phone_kind
from office_desk.exchange.reading import Format, Reading, TextMark
from office_desk.exchange.vcard import Card, Property
from office_desk.model.errors import Reason, Refused
from office_desk.names.typed_name import parse_typed_name

_begin = re.compile(r"MECARD:[ \t\r\n]*", re.IGNORECASE)
_field = re.compile(r"(?P<value>(?:\\.|[^\\;])*)(?:;|\\?\Z)[ \t\r\n]*", re.DOTALL)
_name = re.compile(r"(?P<name>[A-Za-z][A-Za-z-]{0,30})[ \t]*:")
_escape = re.compile(r"\\(.)", re.DOTALL)
_rest = re.compile(r"[;\s]*")
_comma = re.compile(r"((?:\\.|[^\\,])*)(?:,|\Z)", re.DOTALL)
_PHONETIC = ("X-PHONETIC-LAST-NAME", "X-PHONETIC-FIRST-NAME", "X-PHONETIC-MIDDLE-NAME")
_LONGEST_SAID = 200
_PARTS_OF_AN_ADDRESS = 7  # post office box, room, house, city, region, postal code, country: those of ADR
_SAME_AS = {"MEMO": "NOTE", "TIL": "TITLE", "COR": "ORG", "NICK": "NICKNAME"}
_TAKEN_AS_THEY_ARE = frozenset(("EMAIL", "URL", "NOTE", "ORG", "TITLE", "NICKNAME", "X-WECHAT", "X-QQ"))
_MARKED = {
    "N": ("people", "family_name"),
    "BDAY": ("people", "birthday"),
    "TEL": ("contact_points", "phone"),
    "EMAIL": ("contact_points", "email"),
    "URL": ("contact_points", "web"),
    "ADR": ("contact_points", "address"),
    "ORG": ("affiliations", "organization"),
    "TITLE": ("affiliations", "position"),
}


@dataclass(slots=True)
class _Mecard:
    """One card: where it stands, its properties, and the values that were recognized."""

    start: int
    end: int = 0
    properties: list[Property] = field(default_factory=list)
    marks: list[tuple[str, int, int]] = field(default_factory=list)


def holds_mecard(text: str) -> bool:
    """Whether a text is that of such a code, or of several."""
    return _begin.match(text.lstrip()) is not None


def read_mecards(text: str) -> Reading:
    """Read the cards of a text; what stands between them is left out, with a note.

    Raises:
        Refused: None of them tells anything.
    """
    reading = Reading("", Format.TEXT)
    starts = [0, *(found.end() for found in re.finditer("\n", text))]
    place = 0
    while place < len(text):
        begin = _begin.search(text, place)
        _note_left_out(reading, text, place, begin.start() if begin else len(text), starts)
        if begin is None:
            break
        card = _card(text, begin)
        if card.properties:
            record = _record(card.properties)
            record.lines = bisect_right(starts, card.start), bisect_right(starts, card.end - 1)
            number = len(reading.records)
            reading.marks += [TextMark(start, end, *_MARKED[name], number) for name, start, end in card.marks]
            reading.records.append(record)
        place = card.end
    if not reading.records:
        raise Refused("pasted_nothing_recognized")
    return reading


def _record(properties: list[Property]) -> Incoming:
    from office_desk.exchange.cards.card_view import CardView  # few texts are such codes
    from office_desk.exchange.cards.read_records import record_of

    return record_of(CardView(Card("3.0", tuple(properties))))


def _note_left_out(reading: Reading, text: str, start: int, end: int, starts: list[int]) -> None:
    said = text[start:end]
    if any(map(str.isalnum, said)):
        line = bisect_right(starts, start + len(said) - len(said.lstrip()))
        reading.notes.append(Reason.of("card_stray_text", line=line, value=" ".join(said.split())[:_LONGEST_SAID]))


def _card(text: str, begin: re.Match[str]) -> _Mecard:
    card = _Mecard(begin.start(), begin.end())
    for name, start, end in _fields(text, card):
        value = text[start:end]
        if not value.strip():
            continue
        card.properties.extend(_properties(name, value))
        name = _SAME_AS.get(name, name)
        if name in _MARKED:
            card.marks.append((name, start, end))
    return card


def _fields(text: str, card: _Mecard) -> Iterator[tuple[str, int, int]]:
    """The name of each field, and where its value stands; moves the end of the card along."""
    while card.end < len(text) and not _begin.match(text, card.end):
        found = _field.match(text, card.end)
        if found is None:
            return
        card.end = found.end()
        if not found["value"].strip():
            rest = _rest.match(text, card.end)
            card.end = rest.end() if rest else card.end
            return
        named = _name.match(found["value"])
        start, end = found.span("value")
        yield (named["name"].upper(), start + named.end(), end) if named else ("", start, end)


def _properties(name: str, value: str) -> Iterator[Property]:
    """A field as properties of a vCard; one that nobody knows goes to the notes."""
    name, plain = _SAME_AS.get(name, name), _plain(value)
    if name == "N":
        parts = _parts(value)
        # A name without a comma is the whole of it, in an order that has to be found out.
        yield Property("FN", plain) if len(parts) == 1 else _name_of(parts)
    elif name == "SOUND":
        yield from (Property(*each) for each in zip(_PHONETIC, _parts(value), strict=False) if each[1])
    elif name in ("TEL", "TEL-AV"):
        word = "video" if name == "TEL-AV" else "cell" if phone_kind(plain) == "mobile" else ""
        yield Property("TEL", plain, (("TYPE", word),) if word else ())
    elif name == "ADR":
        parts = [part.replace(";", ",") for part in _parts(value)]
        whole = parts if len(parts) == _PARTS_OF_AN_ADDRESS else ["", "", plain.replace(";", ","), "", "", "", ""]
        yield Property.of_components("ADR", _components(whole))
    elif name == "BDAY":
        yield Property("BDAY", plain)
    elif name in _TAKEN_AS_THEY_ARE:
        yield Property(name, plain)
    else:
        yield Property("NOTE", f"{name}: {plain}" if name else plain)


def _name_of(parts: list[str]) -> Property:
    family, given, *more = parts
    if not more and (told := parse_typed_name(f"{family}, {given}")).patronymic:
        given, more = told.given, [told.patronymic]
    return Property.of_components("N", _components([family, given, *more]))


def _parts(value: str) -> list[str]:
    """What stands between the commas that are not escaped."""
    found = [_plain(each[1]) for each in _comma.finditer(value) if each[0]]
    return [*found, ""] if value.endswith(",") and not value.endswith("\\,") else found


def _components(parts: list[str]) -> tuple[tuple[str, ...], ...]:
    return tuple((part,) for part in parts)


def _plain(value: str) -> str:
    return _escape.sub(r"\1", value).strip()
