"""The properties of one card by their names, so that asking for each kind of them is one look."""

from __future__ import annotations

from collections.abc import KeysView, Mapping, Sequence

from office_desk.exchange.vcard.card import Card, Property
from office_desk.exchange.vcard.properties import group_labels, name_of, one_line


class CardView:
    """One card, looked at once.

    Attributes:
        card: The card itself.
        used: Groups whose X-ABLABEL was taken as a label.
        has_octets: Whether a property holds octets, such as a photo.
        organizations: Name and units of each ORG in one line each, without the parts in which nothing stands.
        person_names: What each N tells, those that tell nothing left out.
    """

    def __init__(self, card: Card) -> None:
        self.card = card
        self.used: set[str] = set()
        self.has_octets = False
        self._by_name: dict[str, list[Property]] = {}
        for each in card.properties:
            known = self._by_name.get(each.name)
            if known is None:
                self._by_name[each.name] = [each]
            else:
                known.append(each)
            if each.value.__class__ is bytes:
                self.has_octets = True
        self.organizations = [_filled_parts(each) for each in self._by_name.get("ORG", ())]
        self.person_names = [name for each in self._by_name.get("N", ()) if (name := name_of(each)) is not None]

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
            text = one_line(each.text)
            if text:
                return text
        return ""

    def labels_of(self, found: Sequence[Property]) -> Mapping[str, str]:
        """What the person called the groups that these properties are in; the labels count as used."""
        groups = {each.group for each in found if each.group} if "X-ABLABEL" in self._by_name else ()
        if not groups:
            return {}
        self.used.update(groups)
        return group_labels(self.card)

    def only(self, *names: str) -> Card:
        """A card of these properties and the labels of their groups, for the readers of single meanings."""
        found = [each for name in names for each in self._by_name.get(name, ())]
        if "X-ABLABEL" in self._by_name and any(each.group for each in found):
            self.used.update(each.group for each in found if each.group)
            found.extend(self._by_name["X-ABLABEL"])
        return Card(self.card.version, tuple(found))


def _filled_parts(each: Property) -> list[str]:
    parts = [one_line(component[0] if len(component) == 1 else ",".join(component)) for component in each.components]
    return [part for part in parts if part]
