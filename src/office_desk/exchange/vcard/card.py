"""Cards as plain data, the same for vCard 2.1, 3.0 and 4.0.

What only carried the text through a file is gone: folds, escapes, quoted-printable, base64 and charsets. What
the versions write differently is held in one way: TYPE words that the standards know are in lower case, a
preferred value has PREF (RFC 6350, 5.3), the kind of an inline photo is MEDIATYPE (RFC 6350, 5.7).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from office_desk.exchange.vcard.repairs import Repair

Components: TypeAlias = tuple[tuple[str, ...], ...]
Value: TypeAlias = "str | bytes | Components | Card"
Parameters: TypeAlias = tuple[tuple[str, str], ...]


# Cards and properties are never changed. They are not frozen because there are a million of them in a large file, and
# making a frozen one takes three times as long.


@dataclass(slots=True, unsafe_hash=True)
class Property:
    """One property of a card.

    Attributes:
        name: In upper case, without its group.
        value: Text; or bytes that stood inline; or components, each with its values, where a value has
            several; or the card that an AGENT is. `of_components` keeps one text a plain text.
        params: Name in upper case and value, one pair for each value of a list. ENCODING and CHARSET never
            occur: they belong to the file.
        group: Ties properties together, such as `item1` with its X-ABLABEL; "" for none.
        first_line: Where it began in the file it was read from, counted from 1; 0 when it was not read.
        last_line: Where it ended.
    """

    name: str
    value: Value
    params: Parameters = ()
    group: str = ""
    first_line: int = field(default=0, compare=False)
    last_line: int = field(default=0, compare=False)

    @classmethod
    def of_components(cls, name: str, components: Components, params: Parameters = (), group: str = "") -> Property:
        """Make a property of several parts, such as N or ADR."""
        return cls(name, plain_value(components), params, group)

    @property
    def text(self) -> str:
        """The value as one text: components joined by ";", their values by ","; "" for bytes and cards."""
        if isinstance(self.value, str):
            return self.value
        if isinstance(self.value, tuple):
            return ";".join([component[0] if len(component) == 1 else ",".join(component) for component in self.value])
        return ""

    @property
    def components(self) -> Components:
        """The value in parts; a plain text is one part, bytes and cards are none."""
        if isinstance(self.value, str):
            return ((self.value,),)
        return self.value if isinstance(self.value, tuple) else ()

    def parameters(self, name: str) -> tuple[str, ...]:
        """All values of a parameter, in their order."""
        return tuple(value for key, value in self.params if key == name)

    def parameter(self, name: str) -> str:
        """The first value of a parameter, or ""."""
        return next((value for key, value in self.params if key == name), "")

    @property
    def types(self) -> frozenset[str]:
        """The TYPE words in lower case."""
        return frozenset(value.lower() for key, value in self.params if key == "TYPE")


@dataclass(slots=True, unsafe_hash=True)
class Card:
    """One card; equal to another when version and properties are, wherever they were read.

    Attributes:
        version: "2.1", "3.0" or "4.0": as read, or the nearest one.
        properties: All but BEGIN, VERSION and END, in the order of the file; unknown ones too.
        charset: What the text without a charset of its own was read as.
        charset_is_guess: Nobody said which charset it was, and it was not UTF-8: show it before storing it.
        first_line: Where the card began in its file, counted from 1.
        last_line: Where it ended.
    """

    version: str
    properties: tuple[Property, ...]
    charset: str = field(default="utf-8", compare=False)
    charset_is_guess: bool = field(default=False, compare=False)
    first_line: int = field(default=0, compare=False)
    last_line: int = field(default=0, compare=False)

    def all(self, name: str) -> tuple[Property, ...]:
        """The properties of one name (in upper case), in their order."""
        return tuple(each for each in self.properties if each.name == name)

    def first(self, name: str) -> Property | None:
        """The first property of one name (in upper case)."""
        return next((each for each in self.properties if each.name == name), None)


@dataclass(frozen=True, slots=True)
class CardFile:
    """What a file held: its cards and everything that had to be mended.

    Attributes:
        cards: Every card, in the order of the file.
        repairs: What was wrong, in the order it was met.
        charset: What the file was read as; the most common guess when cards differ.
        charset_is_guess: At least one card was read with a guessed charset.
    """

    cards: tuple[Card, ...]
    repairs: tuple[Repair, ...]
    charset: str
    charset_is_guess: bool


def plain_value(components: Components) -> Value:
    """Make a lone text of components that are only that, so that equal values are written equal."""
    if len(components) > 1 or (components and len(components[0]) > 1):
        return components
    return components[0][0] if components and components[0] else ""
