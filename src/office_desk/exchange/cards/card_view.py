"""The properties of one card by their names, so that asking for each kind of them is one look."""

from __future__ import annotations

from collections.abc import KeysView
from functools import cached_property

from office_desk.exchange.vcard.card import Card, Property
from office_desk.exchange.vcard.properties import PersonName, person_name


class CardView:
    """One card, looked at once.

    Attributes:
        card: The card itself.
        used: Groups whose X-ABLABEL was taken as a label.
    """

    def __init__(self, card: Card) -> None:
        self.card = card
        self.used: set[str] = set()
        self._by_name: dict[str, list[Property]] = {}
        for each in card.properties:
            if each.name in self._by_name:
                self._by_name[each.name].append(each)
            else:
                self._by_name[each.name] = [each]

    def __contains__(self, name: object) -> bool:
        return name in self._by_name

    @property
    def names(self) -> KeysView[str]:
        """The names of all properties, in the order of their first."""
        return self._by_name.keys()

    def all(self, name: str) -> list[Property]:
        """The properties of one name, in their order."""
        return self._by_name.get(name, [])

    def text(self, name: str) -> str:
        """The first text of a property in one line, or ""."""
        for each in self._by_name.get(name, ()):
            text = " ".join(each.text.split())
            if text:
                return text
        return ""

    @cached_property
    def person_names(self) -> tuple[PersonName, ...]:
        """What each N tells, those that tell nothing left out."""
        found = (person_name(Card(self.card.version, (each,))) for each in self.all("N"))
        return tuple(name for name in found if name is not None)

    def only(self, *names: str) -> Card:
        """A card of these properties and the labels of their groups, for the readers of single meanings."""
        found = [each for name in names for each in self._by_name.get(name, ())]
        if "X-ABLABEL" in self._by_name and any(each.group for each in found):
            self.used.update(each.group for each in found if each.group)
            found.extend(self._by_name["X-ABLABEL"])
        return Card(self.card.version, tuple(found))
