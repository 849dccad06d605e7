"""What a list is asked for: the same value drives the table, the command line, export and print."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Operator(StrEnum):
    """How a filter compares; which of them fit a field follows from its kind of value."""

    IS = "is"
    IS_NOT = "is_not"
    CONTAINS = "contains"
    HAS = "has"
    EMPTY = "empty"
    NOT_EMPTY = "not_empty"
    BEFORE = "before"
    AFTER = "after"
    WITHIN = "within"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


@dataclass(frozen=True, slots=True)
class Filter:
    """One condition: field, operator and value (None for EMPTY and NOT_EMPTY; a pair of days for WITHIN)."""

    key: str
    operator: Operator
    value: object = None


@dataclass(frozen=True, slots=True)
class SortKey:
    """One key of an order; ``key`` is a field or "" for the title."""

    key: str = ""
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ListQuery:
    """A list as it stands on the screen.

    Attributes:
        view: A key of ``catalog.VIEWS``.
        language: "en", "zh" or "ru": which titles are shown and sorted by.
        columns: Field keys to read besides the title.
        text: What stands in the search field.
        trashed: Show what is in the trash instead of what is not.
    """

    view: str
    language: str = "en"
    columns: tuple[str, ...] = ()
    sort: tuple[SortKey, ...] = (SortKey(),)
    filters: tuple[Filter, ...] = ()
    text: str = ""
    trashed: bool = False

    def with_sort(self, key: str, descending: bool) -> ListQuery:
        """The same list ordered by ``key`` first; the order before stays as the second key."""
        rest = tuple(old for old in self.sort if old.key != key)
        return replace(self, sort=(SortKey(key, descending), *rest)[:3])
