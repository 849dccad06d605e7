"""Small makers of vCard files, cards and expectations for the tests of this folder."""

from __future__ import annotations

from office_desk.exchange.vcard import Card, CardFile, Property, RepairCode, read_cards


def file_of(*lines: str | bytes, version: str = "3.0", end: bytes = b"\r\n") -> bytes:
    """A file of one card with these lines."""
    inner = [line.encode() if isinstance(line, str) else line for line in lines]
    whole = [b"BEGIN:VCARD", b"VERSION:" + version.encode(), *inner, b"END:VCARD", b""]
    return end.join(whole)


def card_of(*lines: str | bytes, version: str = "3.0") -> Card:
    """The card that is read from these lines."""
    (card,) = read_cards(file_of(*lines, version=version)).cards
    return card


def value_of(*lines: str | bytes, version: str = "3.0") -> object:
    """The value of the only property in these lines."""
    (found,) = card_of(*lines, version=version).properties
    return found.value


def codes(file: CardFile) -> list[RepairCode]:
    """The kinds of repairs, in their order."""
    return [repair.code for repair in file.repairs]


def names_of(file: CardFile) -> list[str]:
    """The formatted name of each card."""
    return [found.text if (found := card.first("FN")) else "" for card in file.cards]


def person_card(*more: Property) -> Card:
    """A card with the two names that every version can have, and more properties."""
    name = Property.of_components("N", (("Zhang",), ("Ying",), ("",), ("",), ("",)))
    return Card("3.0", (name, Property("FN", "Zhang Ying"), *more))
