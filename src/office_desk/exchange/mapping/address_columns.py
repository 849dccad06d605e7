"""Columns of postal addresses: which of them make one address, and whether "Home Address" is all of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from office_desk.exchange.columns import Target
from office_desk.exchange.mapping.columns_seen import ColumnSeen
from office_desk.exchange.mapping.targets import ADDRESS_PARTS, CONTACTS


class AddressColumns:
    """The address columns of one table."""

    def __init__(self, columns: Sequence[ColumnSeen]) -> None:
        self._parts: dict[tuple[str, int], set[str]] = defaultdict(set)
        for column in columns:
            if column.thing in ADDRESS_PARTS:
                self._parts[_group(column)].add(column.thing)

    def target(self, column: ColumnSeen) -> Target:
        """The target of a column that is an address or a part of one."""
        place, number = _group(column)
        if column.meaning.role == "label":
            return Target(CONTACTS, "label", "address", number)
        if column.thing != "address":
            return Target(CONTACTS, column.thing, "address", number, place)
        # Thunderbird: the first line is "Home Address", the second "Home Address 2", the city "Home City".
        if number > 1 and not self._parts[place, number] and self._is_without_street(place, 1):
            return Target(CONTACTS, "street", "address", 1, place)
        key = "street" if self._is_without_street(place, number) else "value"
        return Target(CONTACTS, key, "address", number, place)

    def is_address(self, column: ColumnSeen) -> bool:
        """Whether a city or a country belongs to an address with a street or a postal code."""
        return bool(self._parts[_group(column)] & {"street", "postal_code"})

    def _is_without_street(self, place: str, number: int) -> bool:
        parts = self._parts[place, number]
        return bool(parts) and "street" not in parts


def _group(column: ColumnSeen) -> tuple[str, int]:
    return column.meaning.place, max(column.meaning.number, 1)
