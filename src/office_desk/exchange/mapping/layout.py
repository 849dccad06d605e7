"""Which column goes where, seen from the layout as a whole: what one heading leaves open, its neighbors tell."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from office_desk.exchange.columns import Target
from office_desk.exchange.mapping.address_columns import AddressColumns
from office_desk.exchange.mapping.columns_seen import ColumnSeen, things_of
from office_desk.exchange.mapping.heading_text import comparable_heading
from office_desk.exchange.mapping.own_headings import alias_headings, keyed_headings, own_headings
from office_desk.exchange.mapping.targets import ADDRESS_PARTS, CONTACTS, is_repeatable
from office_desk.labels.fields import field_labels
from office_desk.model.catalog import KINDS

Answer = tuple[Target, ...] | None
"""Targets in the order of preference; () for a column that is known and not wanted, None for an unknown one."""

_CONTACT_THINGS = frozenset(("phone", "mobile", "email", "wechat", "qq", "vk", "telegram"))
_MOST_OF_A_KIND = 20


class Layout:
    """The columns of one table on their way to targets; a subclass knows the kind of record.

    Attributes:
        fields: What a heading names to the field it goes to, where nothing else has to be asked.
        first: Things that are decided by the layout, also where the desk's own tables have a heading like it.
    """

    kind: str
    fields: Mapping[str, str] = MappingProxyType({})
    first: frozenset[str] = frozenset()
    has_contacts = True

    def __init__(self, kind: str, columns: Sequence[ColumnSeen]) -> None:
        self.kind = kind
        self.columns = columns
        self.things = things_of(columns)
        self._addresses = AddressColumns(columns)
        self._taken: set[Target] = set()
        self._targets: dict[int, Target | None] = {}
        self._are_keys = any("_" in each.heading or each.heading == "uuid" for each in columns)

    def targets(self) -> tuple[Target | None, ...]:
        """The target of each column."""
        undecided: list[ColumnSeen] = []
        for column in self.columns:
            answer = self._answer(column)
            if answer is None:
                undecided.append(column)
            else:
                self._targets[column.index] = self._take(answer)
        for column in undecided:
            self._targets[column.index] = self._take(self.by_cells(column))
        return tuple(self._targets[column.index] for column in self.columns)

    def by_cells(self, column: ColumnSeen) -> tuple[Target, ...]:
        """Targets for a column whose heading says nothing, from what its cells look like."""
        return ()

    def decide(self, column: ColumnSeen) -> Answer:
        """Targets for what a heading names; None where the kind knows nothing of it."""
        key = self.fields.get(column.thing)
        return None if key is None else (Target(self.kind, key),)

    def is_free(self, target: Target) -> bool:
        """Whether no column goes to a target yet."""
        return target not in self._taken

    def count(self, *things: str) -> int:
        """How many headings name one of some things."""
        return sum(1 for column in self.columns if column.thing in things)

    def contact(self, contact: str, column: ColumnSeen, key: str = "value", label: str = "") -> tuple[Target, ...]:
        """The target in a contact point: of the number that the heading says, else the first that is free."""
        meaning = column.meaning
        key = meaning.role if meaning.role != "value" else key
        number = max(meaning.number, 1)
        wanted = Target(CONTACTS, key, contact, number, label)
        if meaning.number or key != "value":
            wanted = replace(wanted, label="") if key == "label" else wanted
        while not self.is_free(wanted) and wanted.number < _MOST_OF_A_KIND:
            wanted = replace(wanted, number=wanted.number + 1)
        return (wanted,)

    def _answer(self, column: ColumnSeen) -> Answer:
        if self._are_keys and column.heading in keyed_headings(self.kind):
            return (keyed_headings(self.kind)[column.heading],)
        if column.thing in self.first:
            answer = self.decide(column)
            if answer is not None:
                return answer
        own = own_headings(self.kind)
        if column.text in own:
            target = own[column.text]
            return () if target is None else self._own(target, column)
        return self._foreign(column)

    def _own(self, target: Target, column: ColumnSeen) -> Answer:
        if target.kind == CONTACTS and self.kind != CONTACTS:
            return self.contact(target.contact, column)
        titles = KINDS[self.kind].titles
        if target.key == "full_name" and column.text in map(comparable_heading, field_labels(self.kind, titles[0])):
            # The title that is shown and the one in English are called alike; beside one in Russian it is the latter.
            own = own_headings(self.kind)
            others = (own.get(each.text) for each in self.columns)
            if any(other is not None and other.key in titles[1:] for other in others):
                return (Target(self.kind, titles[0]),)
        return (target,)

    def _foreign(self, column: ColumnSeen) -> Answer:
        for ask in (self.decide, self._decide_contact, self._decide_alias):
            answer = ask(column)
            if answer is not None:
                return answer
        return () if column.thing else None

    def _decide_contact(self, column: ColumnSeen) -> Answer:
        if not self.has_contacts:
            return None
        decide = _CONTACT_DECISIONS.get(column.thing)
        if decide is not None:
            return decide(self, column)
        if column.thing in _CONTACT_THINGS:
            return self.contact(column.thing, column, label=column.meaning.place)
        if column.thing == "address" or column.thing in ADDRESS_PARTS:
            return (self._addresses.target(column),)
        return None

    def _decide_alias(self, column: ColumnSeen) -> Answer:
        target = alias_headings(self.kind).get(column.text)
        return None if target is None else (target,)

    def _take(self, wanted: tuple[Target, ...]) -> Target | None:
        for target in wanted:
            if self.is_free(target) or is_repeatable(target):
                self._taken.add(target)
                return target
        return None


def _decide_fax(layout: Layout, column: ColumnSeen) -> Answer:
    place = column.meaning.place if column.meaning.place in ("work", "home") else ""
    return layout.contact("phone", column, label=f"{place} fax".strip())


def _decide_web(layout: Layout, column: ColumnSeen) -> Answer:
    return layout.contact("web", column, label=column.meaning.place)


def _decide_chat(layout: Layout, column: ColumnSeen) -> Answer:
    return layout.contact("other", column, label=column.meaning.place)


def _decide_messenger(layout: Layout, column: ColumnSeen) -> Answer:
    return layout.contact("", column)


_CONTACT_DECISIONS: Mapping[str, Callable[[Layout, ColumnSeen], Answer]] = {
    "fax": _decide_fax,
    "web": _decide_web,
    "chat": _decide_chat,
    "messenger": _decide_messenger,
}
